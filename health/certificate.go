package health

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/internal/postgres"
)

// endpoint is a server that uses TLS.
type endpoint struct {
	of      string // "postgres" or "redis"
	address string
	roots   *x509.CertPool // trusted by the client; nil for the system's
	name    string         // server name for the handshake
	upgrade func(net.Conn) error
}

// certificate checks when the servers' certificates expire, as a client sees them: including intermediates and the
// authority that the client trusts.
func (c *Checker) certificate(ctx context.Context) (Finding, error) {
	ends, err := c.endpoints()
	if err != nil {
		return Finding{}, err
	}
	if len(ends) == 0 {
		return notConfigured("no connection uses TLS"), nil
	}
	f := found(OK, "")
	first := map[string]time.Time{}
	var soonest *time.Time
	for _, e := range ends {
		until, err := e.expiry(ctx)
		if err != nil {
			return Finding{}, fmt.Errorf("%s at %s: %w", e.of, e.address, err)
		}
		if one, known := first[e.of]; !known || until.Before(one) {
			first[e.of] = until
		}
		if soonest == nil || until.Before(*soonest) {
			soonest = &until
			f.Message = fmt.Sprintf("the certificate of %s at %s expires on %s", e.of, e.address, until.UTC().Format(time.DateOnly))
		}
	}
	for of, until := range first {
		f = f.withLabeledFigure("predicthealth.certificate.left", of, time.Until(until).Seconds())
	}
	left := time.Until(*soonest)
	switch {
	case left < c.cfg.Limits.CertificateCritical:
		f.Status = Critical
	case left < c.cfg.Limits.CertificateWarning:
		f.Status = Warning
	}
	return f.withValue(left.Seconds()), nil
}

func (c *Checker) endpoints() ([]endpoint, error) {
	var all []endpoint
	if s := c.session; s.SSLMode != pq.SSLModeDisable && s.SSLMode != pq.SSLModeAllow {
		roots, err := trusted(s)
		if err != nil {
			return nil, err
		}
		for _, h := range postgres.Hosts(s) {
			if !strings.HasPrefix(h.Host, "/") {
				address := postgres.Address(h.Host, h.Hostaddr, h.Port)
				all = append(all, endpoint{"postgres", address, roots, h.Host, askForTLS(s.SSLNegotiation == pq.SSLNegotiationDirect)})
			}
		}
	}
	of := func(address string, t *tls.Config) {
		if t != nil {
			all = append(all, endpoint{"redis", address, t.RootCAs, t.ServerName, func(net.Conn) error { return nil }})
		}
	}
	switch client := c.redis.(type) {
	case *redis.Client:
		of(client.Options().Addr, client.Options().TLSConfig)
	case *redis.ClusterClient:
		for _, address := range client.Options().Addrs {
			of(address, client.Options().TLSConfig)
		}
	}
	return all, nil
}

// trusted returns the authorities of sslrootcert; nil means the system's.
func trusted(s pq.Config) (*x509.CertPool, error) {
	if s.SSLRootCert == "" || s.SSLRootCert == "system" {
		return nil, nil //nolint:nilnil // as in tls.Config
	}
	text := []byte(s.SSLRootCert)
	if !s.SSLInline {
		var err error
		if text, err = os.ReadFile(s.SSLRootCert); err != nil {
			return nil, err
		}
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(text)
	return pool, nil
}

// askForTLS returns a function that sends PostgreSQL's SSLRequest; with direct TLS it does nothing.
func askForTLS(direct bool) func(net.Conn) error {
	if direct {
		return func(net.Conn) error { return nil }
	}
	return func(conn net.Conn) error {
		// The length and the SSLRequest code: PostgreSQL's manual, "Message Formats".
		if _, err := conn.Write([]byte{0, 0, 0, 8, 4, 210, 22, 47}); err != nil {
			return err
		}
		answer := make([]byte, 1)
		if _, err := conn.Read(answer); err != nil {
			return err
		}
		if answer[0] != 'S' {
			return errors.New("the server does not offer TLS")
		}
		return nil
	}
}

// expiry returns when a certificate's expiry first makes connections fail. Other problems are reported by the checks
// that connect.
func (e endpoint) expiry(ctx context.Context) (time.Time, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", e.address)
	if err != nil {
		return time.Time{}, err
	}
	defer func() { _ = conn.Close() }()
	stop := context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Now()) })
	defer stop()
	if err := e.upgrade(conn); err != nil {
		return time.Time{}, err
	}
	name := e.name
	if name == "" {
		name, _, _ = net.SplitHostPort(e.address)
	}
	session := tls.Client(conn, &tls.Config{
		ServerName: name, MinVersion: tls.VersionTLS12, NextProtos: []string{"postgresql"}, InsecureSkipVerify: true, //nolint:gosec // no data is sent, and expired certificates are read too
	})
	if err := session.HandshakeContext(ctx); err != nil {
		return time.Time{}, err
	}
	// Close in order, so that the server logs no error.
	if session.CloseWrite() == nil {
		_, _ = io.Copy(io.Discard, conn)
	}
	return chainExpiry(session.ConnectionState().PeerCertificates, e.roots), nil
}

// chainExpiry returns when the longest valid chain from the server's certificate to an authority expires. If no chain
// is valid now, it is the earliest expiry of the given certificates.
func chainExpiry(given []*x509.Certificate, roots *x509.CertPool) time.Time {
	first := func(chain []*x509.Certificate) time.Time {
		end := chain[0].NotAfter
		for _, c := range chain {
			if c.NotAfter.Before(end) {
				end = c.NotAfter
			}
		}
		return end
	}
	intermediates := x509.NewCertPool()
	for _, c := range given[1:] {
		intermediates.AddCert(c)
	}
	chains, err := given[0].Verify(x509.VerifyOptions{Roots: roots, Intermediates: intermediates, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
	if err != nil {
		return first(given)
	}
	best := first(chains[0])
	for _, chain := range chains[1:] {
		if end := first(chain); end.After(best) {
			best = end
		}
	}
	return best
}
