package postgres

import (
	"net/netip"
	"path/filepath"
	"strings"

	"github.com/lib/pq"
)

// Local reports whether every server that cfg names is on this machine: a socket, localhost or a loopback address.
func Local(cfg pq.Config) bool {
	for _, s := range Hosts(cfg) {
		// lib/pq connects to the address, if there is one.
		if s.Hostaddr.IsValid() && !s.Hostaddr.IsLoopback() || !s.Hostaddr.IsValid() && !LocalHost(s.Host) {
			return false
		}
	}
	return true
}

// LocalHost reports whether the host of a URL is this machine. An empty one is: it means localhost.
func LocalHost(host string) bool {
	if host == "" || filepath.IsAbs(host) || strings.HasPrefix(host, "@") || strings.EqualFold(host, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}

// Plaintext reports whether a connection to another machine may be unencrypted. Without sslmode lib/pq requires TLS; if
// the first of several servers is a socket, it uses none for all of them.
func Plaintext(cfg pq.Config) bool {
	switch cfg.SSLMode {
	case pq.SSLModeDisable, pq.SSLModeAllow, pq.SSLModePrefer:
		return !Local(cfg)
	default:
		return false
	}
}
