package postgres

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/lib/pq"
)

// encryption is the TLS of a connection, which the dialer begins instead of lib/pq: messages can be sent ahead of lib/pq's only where they
// are not yet encrypted. It obeys sslmode, sslrootcert, sslsni and the protocol's versions as lib/pq and libpq do
// (https://www.postgresql.org/docs/current/libpq-ssl.html).
type encryption struct {
	cfg   pq.Config
	roots *x509.CertPool    // nil for the system's
	chain bool              // the certificate's chain is verified, and not its name
	hosts map[string]string // the name of the server of each address
}

// encryptionOf returns the encryption of cfg's connections, or nil if they have none. It reports false for what it leaves to lib/pq:
// client certificates, files in ~/.postgresql, sslnegotiation=direct, sslinline, Unix sockets, and the modes that try twice.
func encryptionOf(cfg pq.Config) (e *encryption, ok bool, err error) {
	switch cfg.SSLMode {
	case pq.SSLModeDisable:
		return nil, true, nil
	case "", pq.SSLModeRequire, pq.SSLModeVerifyCA, pq.SSLModeVerifyFull:
	default:
		return nil, false, nil
	}
	_, min := tlsVersions[cfg.SSLMinProtocolVersion]
	_, max := tlsVersions[cfg.SSLMaxProtocolVersion]
	if !min || !max || cfg.SSLCert != "" || cfg.SSLKey != "" || cfg.SSLInline || cfg.SSLNegotiation == pq.SSLNegotiationDirect || filesAtHome() {
		return nil, false, nil
	}
	e = &encryption{cfg: cfg, hosts: map[string]string{}}
	for _, h := range Hosts(cfg) {
		address := net.JoinHostPort(h.Host, strconv.Itoa(int(h.Port)))
		if h.Hostaddr.IsValid() {
			address = net.JoinHostPort(h.Hostaddr.String(), strconv.Itoa(int(h.Port)))
		}
		if other, taken := e.hosts[address]; filepath.IsAbs(h.Host) || strings.HasPrefix(h.Host, "@") || (taken && other != h.Host) {
			return nil, false, nil
		}
		e.hosts[address] = h.Host
	}
	e.chain = cfg.SSLMode == pq.SSLModeVerifyCA
	if cfg.SSLRootCert == "" || cfg.SSLRootCert == "system" {
		return e, true, nil
	}
	pem, err := os.ReadFile(cfg.SSLRootCert)
	switch required := cfg.SSLMode == pq.SSLModeVerifyCA || cfg.SSLMode == pq.SSLModeVerifyFull; {
	case errors.Is(err, fs.ErrNotExist) && !required:
		return e, true, nil
	case err != nil:
		return nil, false, err
	case !required: // a file of roots makes require verify-ca
		e.chain = true
	}
	e.roots = x509.NewCertPool()
	if !e.roots.AppendCertsFromPEM(pem) {
		return nil, false, errors.New("sslrootcert has no certificate in PEM")
	}
	return e, true, nil
}

// filesAtHome reports whether there may be certificates in ~/.postgresql.
func filesAtHome() bool {
	home, err := os.UserHomeDir()
	if err != nil || runtime.GOOS == "windows" { // another folder there
		return true
	}
	_, err = os.Stat(filepath.Join(home, ".postgresql"))
	return !errors.Is(err, fs.ErrNotExist)
}

// tlsVersions are the versions' numbers; 0 is crypto/tls's default.
var tlsVersions = map[pq.SSLProtocolVersion]uint16{
	"": 0, pq.SSLProtocolVersionTLS10: tls.VersionTLS10, pq.SSLProtocolVersionTLS11: tls.VersionTLS11,
	pq.SSLProtocolVersionTLS12: tls.VersionTLS12, pq.SSLProtocolVersionTLS13: tls.VersionTLS13,
}

func (e *encryption) config(address string) *tls.Config {
	full := e.cfg.SSLMode == pq.SSLModeVerifyFull
	c := &tls.Config{
		RootCAs: e.roots, InsecureSkipVerify: !full, //nolint:gosec // what sslmode asks for; VerifyConnection verifies the chain
		MinVersion: tlsVersions[e.cfg.SSLMinProtocolVersion], MaxVersion: tlsVersions[e.cfg.SSLMaxProtocolVersion],
	}
	if full || e.cfg.SSLSNI {
		c.ServerName = e.hosts[address]
	}
	if e.chain {
		c.VerifyConnection = func(s tls.ConnectionState) error {
			others := x509.NewCertPool()
			for _, cert := range s.PeerCertificates[1:] {
				others.AddCert(cert)
			}
			_, err := s.PeerCertificates[0].Verify(x509.VerifyOptions{Roots: e.roots, Intermediates: others})
			return err
		}
	}
	return c
}

// upgrade asks the server of address for TLS and begins it.
func (e *encryption) upgrade(ctx context.Context, conn net.Conn, address string) (net.Conn, error) {
	if _, ok := e.hosts[address]; !ok {
		return nil, fmt.Errorf("the server of address %s is unknown", address)
	}
	if end, ok := ctx.Deadline(); ok {
		if err := conn.SetDeadline(end); err != nil {
			return nil, err
		}
	}
	if _, err := conn.Write([]byte{0, 0, 0, 8, 4, 210, 22, 47}); err != nil { // SSLRequest
		return nil, err
	}
	var answer [1]byte // no more: all that follows is encrypted
	if _, err := io.ReadFull(conn, answer[:]); err != nil {
		return nil, err
	}
	if answer[0] != 'S' {
		return nil, pq.ErrSSLNotSupported
	}
	encrypted := tls.Client(conn, e.config(address))
	if err := encrypted.HandshakeContext(ctx); err != nil {
		if ctx.Err() != nil { // an error of the network, which passes
			err = &net.OpError{Op: "dial", Net: "tcp", Addr: conn.RemoteAddr(), Err: err}
		}
		return nil, err
	}
	return encrypted, conn.SetDeadline(time.Time{})
}
