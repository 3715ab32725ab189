package httpsession

import (
	"net/http"
	"net/netip"
	"strings"

	"github.com/google/uuid"
)

// clientIP is the address that the request comes from: who opened the connection or, behind trusted proxies, the last
// address of X-Forwarded-For that is not a trusted proxy's. It is invalid where the connection is a Unix socket. What is left of an
// address that is not trusted, or of no address, is the client's own claim.
func clientIP(r *http.Request, trusted []netip.Prefix) netip.Addr {
	ip := parseAddr(r.RemoteAddr)
	lines := r.Header.Values("X-Forwarded-For")
	for i := len(lines) - 1; i >= 0; i-- { // several lines are one list
		for rest, more := lines[i], true; more; {
			if !contains(trusted, ip) {
				return ip
			}
			var last string
			if comma := strings.LastIndexByte(rest, ','); comma < 0 {
				last, more = rest, false
			} else {
				rest, last = rest[:comma], rest[comma+1:]
			}
			before := parseAddr(strings.Trim(last, " \t"))
			if !before.IsValid() {
				return ip
			}
			ip = before
		}
	}
	return ip
}

// parseAddr reads an address with or without a port, without its zone, and an IPv4 address in IPv6 as IPv4.
func parseAddr(s string) netip.Addr {
	const longest = 100 // [address%zone]:port
	if len(s) > longest {
		return netip.Addr{}
	}
	addr, err := netip.ParseAddr(s)
	if err != nil {
		withPort, _ := netip.ParseAddrPort(s)
		addr = withPort.Addr()
	}
	return addr.Unmap().WithZone("")
}

func contains(prefixes []netip.Prefix, ip netip.Addr) bool {
	for _, p := range prefixes {
		if p.Contains(ip) {
			return true
		}
	}
	return false
}

const (
	requestIDHeader = "X-Request-Id"
	maxRequestID    = 128
)

// requestID is the id that the caller gave the request, if it is up to 128 ASCII letters, digits and -._~:/+=@, and otherwise a new
// UUIDv7.
func requestID(r *http.Request) string {
	if ids := r.Header.Values(requestIDHeader); len(ids) == 1 && ids[0] != "" && len(ids[0]) <= maxRequestID &&
		!strings.ContainsFunc(ids[0], func(c rune) bool { return !isAlphanumeric(c) && !strings.ContainsRune("-._~:/+=@", c) }) {
		return ids[0]
	}
	return uuid.Must(uuid.NewV7()).String()
}
