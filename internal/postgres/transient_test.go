package postgres_test

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
)

func TestTransient(t *testing.T) {
	t.Parallel()
	refused := &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}
	password := &pq.Error{Code: pqerror.InvalidPassword}
	for _, test := range []struct {
		err  error
		want bool
	}{
		{nil, false},
		{refused, true},
		{&net.OpError{Op: "dial", Err: &net.DNSError{IsNotFound: true}}, true},
		{fmt.Errorf("ping: %w", io.EOF), true},
		{&pq.Error{Code: pqerror.CannotConnectNow}, true},
		{&pq.Error{Code: pqerror.TooManyConnections}, true},
		{errors.New("server is in hot standby mode"), true},
		{fmt.Errorf("pq: could not connect to any of the hosts:\n%w", errors.Join(password, refused)), true},
		{fmt.Errorf("pq: could not connect to any of the hosts:\n%w", errors.Join(password, password)), false},
		{password, false},
		{&pq.Error{Code: pqerror.InvalidCatalogName}, false},
		{pq.ErrSSLNotSupported, false},
		{&net.OpError{Op: "remote error", Err: errors.New("tls: certificate required")}, false},
		{x509.UnknownAuthorityError{}, false},
		{context.Canceled, false},
		{context.DeadlineExceeded, false},
	} {
		if got := postgres.Transient(test.err); got != test.want {
			t.Errorf("%v: %v", test.err, got)
		}
	}
}

// TestServerLeavesDuringStartup: a server that is going away no longer reads the password that it has asked for.
func TestServerLeavesDuringStartup(t *testing.T) {
	t.Parallel()
	cfg, err := postgres.Config("postgres://u:s3cret@/d?sslmode=disable", "test")
	if err != nil {
		t.Fatal(err)
	}
	cfg.Host, cfg.Port = t.TempDir(), 5432
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "unix", filepath.Join(cfg.Host, ".s.PGSQL.5432"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = c.Read(make([]byte, 1024))
			_ = c.(*net.UnixConn).CloseRead()
			_, _ = c.Write([]byte{'R', 0, 0, 0, 8, 0, 0, 0, 3}) // AuthenticationCleartextPassword
		}
	}()
	if _, err := postgres.Connector(cfg).Connect(t.Context()); !errors.Is(err, syscall.EPIPE) || !postgres.Transient(err) {
		t.Errorf("got %v", err)
	}
}

// TestExplainIsOneLine, for several servers, too.
func TestExplainIsOneLine(t *testing.T) {
	t.Parallel()
	cfg, err := postgres.Config("postgres://u:s3cret@/d?host=a,b", "test")
	if err != nil {
		t.Fatal(err)
	}
	if got := postgres.Explain(cfg, errors.New("pq: one\ntwo")).Error(); got != "PostgreSQL at a:5432, b:5432: one two" {
		t.Errorf("got %q", got)
	}
}
