// Package postgres parses DATABASE_URL, opens connections, and explains in one line without secrets why a server cannot be
// used.
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

// connectTimeout bounds one attempt to reach a server, unless the URL has connect_timeout.
const connectTimeout = 10 * time.Second

// Config parses a postgres:// or postgresql:// URL, for the sessions of a tool ([Session]). application is the default of
// application_name. Errors never repeat the URL: it may hold a password.
func Config(url, application string) (pq.Config, error) {
	return Session{ApplicationName: application, ConnectTimeout: connectTimeout, Tool: true}.Config(url)
}

// pgVariables returns the names of the PG… variables that are set, in parentheses.
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

// Open returns a pool of connections to the server of the URL, after a ping. It returns a [*ConnectError] if the server
// cannot be used.
func Open(ctx context.Context, url, application string) (*sql.DB, error) {
	cfg, err := Config(url, application)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(beginConnector{Connector(cfg)})
	if err := db.PingContext(ctx); err != nil {
		_ = db.Close()
		return nil, Explain(cfg, err)
	}
	return db, nil
}

// ConnectError is returned for a server that cannot be used, with a reason for an operator.
type ConnectError struct {
	Address string // host:port, or the path of a socket
	Reason  string
	err     error
}

func (e *ConnectError) Error() string {
	return fmt.Sprintf("PostgreSQL at %s: %s", e.Address, e.Reason)
}

func (e *ConnectError) Unwrap() error { return e.err }

// Explain turns the error of an attempt to connect with cfg into a [*ConnectError]. It returns nil and context.Canceled
// unchanged.
func Explain(cfg pq.Config, err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	var addresses []string
	for _, h := range Hosts(cfg) {
		addresses = append(addresses, Address(h.Host, h.Hostaddr, h.Port))
	}
	cause := err
	if unavailable := (*UnavailableError)(nil); errors.As(err, &unavailable) {
		cause = unavailable.err
	}
	var reasons []string
	for _, each := range eachHost(cause) {
		if r := reason(cfg, each); !slices.Contains(reasons, r) {
			reasons = append(reasons, r)
		}
	}
	return &ConnectError{Address: strings.Join(addresses, ", "), Reason: strings.Join(reasons, "; "), err: err}
}

// Hosts returns the hosts that cfg names, in their order.
func Hosts(cfg pq.Config) []pq.ConfigMultihost {
	return append([]pq.ConfigMultihost{{Host: cfg.Host, Hostaddr: cfg.Hostaddr, Port: cfg.Port}}, cfg.Multi...)
}

// Address returns the address of a URL's host: its socket's directory, or HOST:PORT, with hostaddr if there is one.
func Address(host string, addr netip.Addr, port uint16) string {
	switch {
	case strings.HasPrefix(host, "/"):
		return host
	case addr.IsValid():
		return netip.AddrPortFrom(addr, port).String()
	}
	return net.JoinHostPort(host, fmt.Sprint(port))
}

// eachHost returns lib/pq's error of each of several hosts, or the error itself.
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
			return fmt.Sprintf("it rejects the value of an option in the URL (%s)", server.Code)
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
	if strings.Contains(text, "-----BEGIN") { // instead of a file's name
		return "the URL gives a key or certificate itself; this requires sslinline=true"
	}
	return strings.ReplaceAll(text, "\n", " ")
}
