// Package postgres reads DATABASE_URL and says in one line, without a secret, why a server cannot
// be used.
package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// connectTimeout bounds how long one attempt to reach a server may take, unless the URL says
// otherwise by connect_timeout.
const connectTimeout = 10 * time.Second

// Config reads a postgres:// or postgresql:// URL. application names the program to the server
// (pg_stat_activity), unless the URL does. Sessions are those of a tool ([Session]). Errors never repeat the URL: it may hold a password.
func Config(url, application string) (pq.Config, error) {
	return Session{ApplicationName: application, ConnectTimeout: connectTimeout, Tool: true}.Config(url)
}

// pgVariables lists, in brackets, the names of those that are set.
func pgVariables() string {
	var names []string
	for _, variable := range os.Environ() {
		if name, _, _ := strings.Cut(variable, "="); strings.HasPrefix(name, "PG") {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return " (" + strings.Join(names, ", ") + ")"
}

// Open returns a pool of connections to the server of the URL, having reached it once. Its errors
// are of type [*ConnectError] when the server is the reason.
func Open(ctx context.Context, url, application string) (*sql.DB, error) {
	cfg, err := Config(url, application)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(beginning{Connector(cfg)})
	if err := db.PingContext(ctx); err != nil {
		_ = db.Close()
		return nil, Explain(cfg, err)
	}
	return db, nil
}

// ConnectError says that a server could not be used, and why, in words an operator can act on.
type ConnectError struct {
	Address string // host:port, or the path of a socket
	Reason  string
	err     error
}

func (e *ConnectError) Error() string {
	return fmt.Sprintf("PostgreSQL at %s: %s", e.Address, e.Reason)
}

func (e *ConnectError) Unwrap() error { return e.err }

// Explain turns what an attempt to connect with cfg returned into a [*ConnectError]. Context errors
// pass through.
func Explain(cfg pq.Config, err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	addresses := []string{Address(cfg.Host, cfg.Hostaddr, cfg.Port)}
	for _, m := range cfg.Multi {
		addresses = append(addresses, Address(m.Host, m.Hostaddr, m.Port))
	}
	var reasons []string
	for _, each := range eachHost(err) {
		if r := reason(cfg, each); !slices.Contains(reasons, r) {
			reasons = append(reasons, r)
		}
	}
	return &ConnectError{Address: strings.Join(addresses, ", "), Reason: strings.Join(reasons, "; "), err: err}
}

// Address is where a host of a URL is: its socket's folder, or HOST:PORT, by hostaddr where there is one.
func Address(host string, addr netip.Addr, port uint16) string {
	switch {
	case strings.HasPrefix(host, "/"):
		return host
	case addr.IsValid():
		return netip.AddrPortFrom(addr, port).String()
	}
	return net.JoinHostPort(host, fmt.Sprint(port))
}

// eachHost is what lib/pq says of each of several hosts, or the error itself.
func eachHost(err error) []error {
	for inner := err; inner != nil; inner = errors.Unwrap(inner) {
		if all, ok := inner.(interface{ Unwrap() []error }); ok && len(all.Unwrap()) > 0 {
			return all.Unwrap()
		}
	}
	return []error{err}
}

func reason(cfg pq.Config, err error) string {
	var server *pq.Error
	var dns *net.DNSError
	var timeout net.Error
	switch {
	case errors.As(err, &server):
		switch server.Code {
		case pqerror.InvalidPassword, pqerror.InvalidAuthorizationSpecification:
			return fmt.Sprintf("user %q is refused: wrong password, or no such user", cfg.User)
		case pqerror.InvalidCatalogName:
			return fmt.Sprintf("there is no database %q", cfg.Database)
		case pqerror.TooManyConnections:
			return "all connections are in use"
		case pqerror.CannotConnectNow:
			return "the server is starting, stopping or recovering; try again"
		}
		if server.Code.Class() == pqerror.ClassDataException { // the message repeats the value
			return fmt.Sprintf("it refuses the value of an option in the URL (%s)", server.Code)
		}
		return fmt.Sprintf("%s (%s)", server.Message, server.Code)
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens there; is the server running?"
	case errors.Is(err, pq.ErrSSLNotSupported):
		return "the server offers no TLS, and sslmode asks for it"
	case errors.As(err, &dns):
		return "no such host"
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return "no answer in time"
	}
	text := strings.TrimPrefix(err.Error(), "pq: ")
	if strings.Contains(text, "-----BEGIN") { // where a file's name was expected
		return "the URL gives a key or certificate itself; that takes sslinline=true"
	}
	return strings.ReplaceAll(text, "\n", " ")
}
