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

// LoginURL is the URL of the stack's PostgreSQL for a login that is a member of role only. The login
// is created if necessary; its password is always the same.
func (s *Stack) LoginURL(ctx context.Context, role string) (_ string, err error) {
	if err := s.read(); err != nil {
		return "", ErrDown
	}
	if !serviceRole.MatchString(role) {
		return "", fmt.Errorf("%q is not a role of a service", role)
	}
	db, err := postgres.Open(ctx, s.superuserURL(), "predicthealth-local")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	err = db.QueryRowContext(ctx, "SELECT FROM pg_roles WHERE rolname = $1 AND NOT rolcanlogin", role).Scan()
	if errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("the database has no role %q; `make up` creates the roles of the services", role)
	} else if err != nil {
		return "", err
	}
	name := "local_" + role
	password := derivePassword(s.OwnerPassword, name)
	_, err = db.ExecContext(ctx, fmt.Sprintf("CREATE ROLE %s LOGIN IN ROLE %s", pq.QuoteIdentifier(name), pq.QuoteIdentifier(role)))
	var exists *pq.Error
	if err != nil && (!errors.As(err, &exists) || exists.Code != pqerror.DuplicateObject) {
		return "", err
	}
	if _, err := db.ExecContext(ctx, fmt.Sprintf("ALTER ROLE %s PASSWORD '%s'", pq.QuoteIdentifier(name), password)); err != nil {
		return "", err
	}
	return s.postgresURL(name, password, databaseName), nil
}

// derivePassword returns a password for name, always the same.
func derivePassword(from, name string) string {
	sum := hmac.New(sha256.New, []byte(from))
	sum.Write([]byte(name))
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// IsDatabaseURL reports whether a URL, with any login, is that of the stack's database.
func (s *Stack) IsDatabaseURL(databaseURL string) bool {
	u, err := url.Parse(databaseURL)
	if err != nil || !s.Load() {
		return false
	}
	return u.Host == loopback(s.PostgresPort) && u.Path == "/"+databaseName
}

var serviceRole = regexp.MustCompile(`^[a-z_]{1,40}$`)
