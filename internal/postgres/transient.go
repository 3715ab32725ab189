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

// Transient says whether an attempt to connect failed for a reason that may pass by itself: the
// server is not there yet, is starting, is full, or none of several has the role that
// target_session_attrs asks for. A refused password, a database that does not exist, or a TLS that is
// missing or not to be trusted stays.
func Transient(err error) bool {
	if several, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range several.Unwrap() {
			if Transient(one) {
				return true
			}
		}
		return false
	}
	switch e := err.(type) { //nolint:errorlint // each link is looked at
	case nil:
		return false
	case *pq.Error:
		switch e.Code {
		case pqerror.AdminShutdown, pqerror.CrashShutdown, pqerror.CannotConnectNow:
			return true
		}
		return e.Code.Class() == pqerror.ClassInsufficientResources
	case *net.OpError:
		// An alert of TLS is one too, with an Op of its own.
		return e.Op == "dial" || e.Op == "read" || e.Op == "write"
	}
	switch err { //nolint:errorlint // each link is looked at
	case io.EOF, io.ErrUnexpectedEOF, driver.ErrBadConn:
		return true
	}
	if inner := errors.Unwrap(err); inner != nil {
		return Transient(inner)
	}
	// lib/pq has no types for a server in the wrong role.
	return strings.HasPrefix(err.Error(), "session is ") || strings.HasPrefix(err.Error(), "server is ")
}

// Refused says that a server answered and will not let this login in, or not to this database: that it is there for
// others.
func Refused(err error) bool {
	var server *pq.Error
	return errors.As(err, &server) && !Transient(err)
}
