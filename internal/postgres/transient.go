package postgres

import (
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"strings"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// Transient reports whether a later attempt to connect may succeed: the server is unreachable, is starting, has no free
// connection, or none of several has the role that target_session_attrs requires. A rejected password, a database that
// does not exist, and missing or untrusted TLS are not transient.
func Transient(err error) bool {
	if several, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range several.Unwrap() {
			if Transient(one) {
				return true
			}
		}
		return false
	}
	switch e := err.(type) { //nolint:errorlint // each error of the chain is checked
	case nil:
		return false
	case *pq.Error:
		switch e.Code {
		case pqerror.AdminShutdown, pqerror.CrashShutdown, pqerror.CannotConnectNow:
			return true
		}
		return e.Code.Class() == pqerror.ClassInsufficientResources
	case *net.OpError:
		// A TLS alert is one, too, with an Op of its own.
		return e.Op == "dial" || e.Op == "read" || e.Op == "write"
	}
	switch err { //nolint:errorlint // each error of the chain is checked
	case io.EOF, io.ErrUnexpectedEOF, driver.ErrBadConn:
		return true
	}
	if inner := errors.Unwrap(err); inner != nil {
		return Transient(inner)
	}
	// lib/pq has no types for a server in the wrong role.
	return strings.HasPrefix(err.Error(), "session is ") || strings.HasPrefix(err.Error(), "server is ")
}

// Refused reports whether a server answered and rejected this role or database: it is available to others.
func Refused(err error) bool {
	var server *pq.Error
	return errors.As(err, &server) && !Transient(err)
}
