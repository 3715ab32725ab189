package health

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/internal/postgres"
)

// endpoint is a server that speaks TLS.
type endpoint struct {
	of      string // "postgres" or "redis"
	address string
	roots   *x509.CertPool // that a client trusts; nil for the system's
	name    string         // that the client asks for
	upgrade func(net.Conn) error
}

// certificate reads until when the servers' certificates are good: as a client sees them, with those between and the
// authority that the client trusts.
func (c *Checker) certificate(ctx context.Context) (Finding, error) {
	ends, err := c.endpoints()
	if err != nil {
		return Finding{}, err
	}
	if len(ends) == 0 {
		return off("no server is spoken to by TLS"), nil
	}
	f := found(OK, "")
	first := map[string]time.Time{}
	var soonest *time.Time
	for _, e := range ends {
		until, err := e.until(ctx)
		if err != nil {
			return Finding{}, fmt.Errorf("%s at %s: %w", e.of, e.address, err)
		}
		if one, known := first[e.of]; !known || until.Before(one) {
			first[e.of] = until
		}
		if soonest == nil || until.Before(*soonest) {
			soonest = &until
			f.Message = fmt.Sprintf("that of %s at %s is good until %s", e.of, e.address, until.UTC().Format(time.DateOnly))
		}
	}
	for of, until := range first {
		f = f.labelled("predicthealth.certificate.left", of, time.Until(until).Seconds())
	}
	left := time.Until(*soonest)
	switch {
	case left < c.cfg.Limits.CertificateCritical:
		f.Status = Critical
	case left < c.cfg.Limits.CertificateWarning:
		f.Status = Warning
	}
	return f.by(left.Seconds()), nil
}

func (c *Checker) endpoints() ([]endpoint, error) {
	var all []endpoint
	if s := c.session; s.SSLMode != pq.SSLModeDisable && s.SSLMode != pq.SSLModeAllow {
		roots, err := trusted(s)
		if err != nil {
			return nil, err
		}
		add := func(host string, addr netip.Addr, port uint16) {
			if !strings.HasPrefix(host, "/") {
				all = append(all, endpoint{"postgres", postgres.Address(host, addr, port), roots, host, askForTLS(s.SSLNegotiation == pq.SSLNegotiationDirect)})
			}
		}
		add(s.Host, s.Hostaddr, s.Port)
		for _, m := range s.Multi {
			add(m.Host, m.Hostaddr, m.Port)
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

// trusted are the authorities of sslrootcert; nil are the system's.
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

// askForTLS sends PostgreSQL's SSLRequest, where TLS does not come first.
func askForTLS(direct bool) func(net.Conn) error {
	if direct {
		return func(net.Conn) error { return nil }
	}
	return func(conn net.Conn) error {
		// Its length, and the number that stands in the place of a version: PostgreSQL's manual, "Message Formats".
		if _, err := conn.Write([]byte{0, 0, 0, 8, 4, 210, 22, 47}); err != nil {
			return err
		}
		answer := make([]byte, 1)
		if _, err := conn.Read(answer); err != nil {
			return err
		}
		if answer[0] != 'S' {
			return errors.New("it offers no TLS")
		}
		return nil
	}
}

// until is when a connection first fails because a certificate has ended. What is wrong beside its time
// is for the checks that connect to say.
func (e endpoint) until(ctx context.Context) (time.Time, error) {
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
		ServerName: name, MinVersion: tls.VersionTLS12, NextProtos: []string{"postgresql"}, InsecureSkipVerify: true, //nolint:gosec // nothing is said by it, and one that has ended is read, too
	})
	if err := session.HandshakeContext(ctx); err != nil {
		return time.Time{}, err
	}
	// Ended in order, so that the server's log has no complaint.
	if session.CloseWrite() == nil {
		_, _ = io.Copy(io.Discard, conn)
	}
	return lasts(session.ConnectionState().PeerCertificates, e.roots), nil
}

// lasts is when the best chain from the server's certificate to an authority ends. Where there is none today, it is when
// the first of the given ones ends.
func lasts(given []*x509.Certificate, roots *x509.CertPool) time.Time {
	first := func(chain []*x509.Certificate) time.Time {
		end := chain[0].NotAfter
		for _, c := range chain {
			if c.NotAfter.Before(end) {
				end = c.NotAfter
			}
		}
		return end
	}
	between := x509.NewCertPool()
	for _, c := range given[1:] {
		between.AddCert(c)
	}
	chains, err := given[0].Verify(x509.VerifyOptions{Roots: roots, Intermediates: between, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
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
