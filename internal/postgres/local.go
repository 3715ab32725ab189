package postgres

import (
	"net/netip"
	"path/filepath"
	"strings"

	"github.com/lib/pq"
)

// Local says whether every server that cfg names is on this machine: a socket, localhost or a
// loopback address.
func Local(cfg pq.Config) bool {
	for _, s := range append([]pq.ConfigMultihost{{Host: cfg.Host, Hostaddr: cfg.Hostaddr}}, cfg.Multi...) {
		// Where there is an address, that is what lib/pq connects to.
		if s.Hostaddr.IsValid() && !s.Hostaddr.IsLoopback() || !s.Hostaddr.IsValid() && !LocalHost(s.Host) {
			return false
		}
	}
	return true
}

// LocalHost says whether a host, as a URL gives it, is this machine. An empty one is: it stands for
// localhost.
func LocalHost(host string) bool {
	if host == "" || filepath.IsAbs(host) || strings.HasPrefix(host, "@") || strings.EqualFold(host, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}

// Plaintext says whether what is sent to another machine may travel unencrypted. Without sslmode
// lib/pq asks for TLS; where the first of several servers is a socket, it does without for them all.
func Plaintext(cfg pq.Config) bool {
	switch cfg.SSLMode {
	case pq.SSLModeDisable, pq.SSLModeAllow, pq.SSLModePrefer:
		return !Local(cfg)
	default:
		return false
	}
}
