package local

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"regexp"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
)

// LoginURL is where the stack's PostgreSQL is, for a login that is a member of role and of nothing
// else. It is made if need be, with the same password each time.
func (s *Stack) LoginURL(ctx context.Context, role string) (_ string, err error) {
	if err := s.read(); err != nil {
		return "", ErrDown
	}
	if !serviceRole.MatchString(role) {
		return "", fmt.Errorf("%q is no role of a service", role)
	}
	db, err := postgres.Open(ctx, s.superuserURL(), "predicthealth-local")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	err = db.QueryRowContext(ctx, "SELECT FROM pg_roles WHERE rolname = $1 AND NOT rolcanlogin", role).Scan()
	if errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("the database has no role %q; `make up` makes the roles of the services", role)
	} else if err != nil {
		return "", err
	}
	name := "local_" + role
	password := derived(s.OwnerPassword, name)
	_, err = db.ExecContext(ctx, fmt.Sprintf("CREATE ROLE %s LOGIN IN ROLE %s", pq.QuoteIdentifier(name), pq.QuoteIdentifier(role)))
	var there *pq.Error
	if err != nil && (!errors.As(err, &there) || there.Code != pqerror.DuplicateObject) {
		return "", err
	}
	if _, err := db.ExecContext(ctx, fmt.Sprintf("ALTER ROLE %s PASSWORD '%s'", pq.QuoteIdentifier(name), password)); err != nil {
		return "", err
	}
	return s.postgresURL(name, password, databaseName), nil
}

// derived is a password for name, the same each time.
func derived(from, name string) string {
	sum := hmac.New(sha256.New, []byte(from))
	sum.Write([]byte(name))
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// Holds says whether a URL, of whatever login, leads to the stack's database.
func (s *Stack) Holds(databaseURL string) bool {
	theirs, err := url.Parse(databaseURL)
	if err != nil || !s.Known() {
		return false
	}
	return theirs.Host == loopback(s.PostgresPort) && theirs.Path == "/"+databaseName
}

var serviceRole = regexp.MustCompile(`^[a-z_]{1,40}$`)
