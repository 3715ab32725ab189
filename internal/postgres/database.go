package postgres

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// WithDatabase returns rawURL with another database name.
func WithDatabase(rawURL, name string) (string, error) {
	u, err := parseURI(rawURL)
	if err != nil {
		return "", fmt.Errorf("DATABASE_URL cannot be read: %w", err)
	}
	u.database = name
	u.remove("database", "dbname") // either would override the path
	return u.String(), nil
}

// WithUser returns rawURL for another user.
func WithUser(rawURL, user, password string) (string, error) {
	u, err := parseURI(rawURL)
	if err != nil {
		return "", fmt.Errorf("DATABASE_URL cannot be read: %w", err)
	}
	u.user, u.password, u.withPassword = user, password, true
	u.remove("user", "password") // either would override the part before the @
	return u.String(), nil
}

// CreateDatabase creates a database on the server of url, as a copy of template (template0 for an empty one), owned by the
// user of url. It is for servers of development and tests: the copy of whole files is fast, and takes two checkpoints.
func CreateDatabase(ctx context.Context, url, name, template string) error {
	return onServer(ctx, url, fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy", pq.QuoteIdentifier(name), pq.QuoteIdentifier(template)))
}

// DropDatabase drops a database, if it exists, and terminates its sessions.
func DropDatabase(ctx context.Context, url, name string) error {
	err := onServer(ctx, url, fmt.Sprintf("DROP DATABASE IF EXISTS %s WITH (FORCE)", pq.QuoteIdentifier(name)))
	var server *pq.Error
	if errors.As(err, &server) && server.Code == pqerror.InsufficientPrivilege {
		// FORCE may not terminate an autovacuum worker; the plain statement may.
		err = onServer(ctx, url, fmt.Sprintf("DROP DATABASE IF EXISTS %s", pq.QuoteIdentifier(name)))
	}
	return err
}

// Scratch creates an empty database under a random name that starts with prefix, and returns its URL and a function that
// drops it.
func Scratch(ctx context.Context, url, prefix string) (string, func(context.Context) error, error) {
	return ScratchFrom(ctx, url, prefix, "template0")
}

// ScratchFrom is [Scratch] with a copy of another database of the server.
func ScratchFrom(ctx context.Context, url, prefix, template string) (string, func(context.Context) error, error) {
	name := prefix + "_" + RandomName()
	if err := CreateDatabase(ctx, url, name, template); err != nil {
		return "", nil, err
	}
	scratch, err := WithDatabase(url, name)
	if err == nil {
		err = isDatabase(ctx, scratch, name)
	}
	if err != nil {
		return "", nil, errors.Join(err, DropDatabase(ctx, url, name))
	}
	return scratch, func(ctx context.Context) error { return DropDatabase(ctx, url, name) }, nil
}

// isDatabase checks that a URL leads to the named database, so that no other is used as a scratch database.
func isDatabase(ctx context.Context, url, name string) (err error) {
	db, err := Open(ctx, url, "predicthealth")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var is string
	if err := db.QueryRowContext(ctx, "SELECT current_database()").Scan(&is); err != nil {
		return err
	}
	if is != name {
		return errors.New("DATABASE_URL leads to one database regardless of its path; name the database in the path only")
	}
	return nil
}

// RandomName returns 16 hexadecimal digits.
func RandomName() string {
	b := make([]byte, 8)
	_, _ = rand.Read(b) // never fails
	return hex.EncodeToString(b)
}

// onServer runs a statement about databases, which cannot run in a transaction.
func onServer(ctx context.Context, url, statement string) error {
	db, err := Open(ctx, url, "predicthealth")
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(ctx, statement); err != nil {
		return fmt.Errorf("%s: %w", statement, err)
	}
	return nil
}
