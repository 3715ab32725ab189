package provisioning

import (
	"context"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// login_ROLE_a and login_ROLE_b are the files of a role's two logins: services move from one to the
// other while both can connect.
var loginFile = regexp.MustCompile(`^login_([a-z_]+)_([ab])$`)

// minPassword is the minimum length of a login's password.
const minPassword = 16

// Login is a login that Logins has updated.
type Login struct {
	Name, Role string
	// Disabled is true if there is no file for it any more: it cannot connect until there is one again.
	Disabled bool
}

// Logins updates the logins of services from the files of a folder, named login_ROLE_a or login_ROLE_b, each with a
// password. A missing login is created as a member of ROLE only. Each one is made a member of ROLE and gets its
// password, which is sent to PostgreSQL only as a SCRAM verifier. Of a ROLE with a file, the other login is disabled if
// it has no file. Running sessions are not ended. A folder without such files is an error. All changes are one
// transaction. Errors: [*AdminError].
func Logins(ctx context.Context, db *sql.DB, dir string) ([]Login, error) {
	passwords, err := readLogins(dir)
	if err != nil {
		return nil, err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	if err := requireAdmin(ctx, tx, rolesOf(passwords)); err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, postgres.NoSelfGrant); err != nil {
		return nil, err
	}
	var done []Login
	for _, role := range rolesOf(passwords) {
		for _, suffix := range []string{"_a", "_b"} {
			password, open := passwords[role+suffix]
			l, err := align(ctx, tx, role, role+suffix, password, open)
			if err != nil {
				return nil, fmt.Errorf("login %s: %w", role+suffix, err)
			}
			if l != nil {
				done = append(done, *l)
			}
		}
	}
	return done, tx.Commit()
}

func rolesOf(passwords map[string]string) []string {
	var roles []string
	for login := range passwords {
		roles = append(roles, login[:len(login)-2])
	}
	slices.Sort(roles)
	return slices.Compact(roles)
}

func readLogins(dir string) (map[string]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	known := append(slices.Clone(operators), postgres.Services...)
	passwords := map[string]string{}
	for _, e := range entries {
		m := loginFile.FindStringSubmatch(e.Name())
		if m == nil {
			continue
		}
		if !slices.Contains(known, m[1]) {
			return nil, fmt.Errorf("%s is for %q, which is not a role of a service", e.Name(), m[1])
		}
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		password := strings.TrimRight(string(b), "\r\n")
		if len(password) < minPassword || strings.ContainsFunc(password, func(r rune) bool { return r < '!' || r > '~' }) {
			return nil, fmt.Errorf("%s has no password of at least %d printable ASCII characters", e.Name(), minPassword)
		}
		passwords[m[1]+"_"+m[2]] = password
	}
	if len(passwords) == 0 {
		return nil, fmt.Errorf("%s has no file of a login, such as login_service_patients_a", dir)
	}
	return passwords, nil
}

// align updates one login from its file.
func align(ctx context.Context, tx *sql.Tx, role, login, password string, open bool) (*Login, error) {
	name := pq.QuoteIdentifier(login)
	var member bool
	err := tx.QueryRowContext(ctx, "SELECT pg_has_role(l.oid, r.oid, 'MEMBER') FROM pg_catalog.pg_roles l, pg_catalog.pg_roles r WHERE l.rolname = $1 AND r.rolname = $2", login, role).Scan(&member)
	exists := err == nil
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return nil, err
	}
	switch {
	case !open && !exists:
		return nil, nil
	case !open:
		_, err := tx.ExecContext(ctx, "ALTER ROLE "+name+" NOLOGIN PASSWORD NULL")
		return &Login{login, role, true}, err
	case !exists:
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("CREATE ROLE %s IN ROLE %s", name, pq.QuoteIdentifier(role))); err != nil {
			return nil, err
		}
	case !member: // after a restore by a role without ADMIN on it
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("GRANT %s TO %s", pq.QuoteIdentifier(role), name)); err != nil {
			return nil, err
		}
	}
	verifier, err := scram(login, password)
	if err != nil {
		return nil, err
	}
	_, err = tx.ExecContext(ctx, "ALTER ROLE "+name+" LOGIN PASSWORD "+pq.QuoteLiteral(verifier))
	return &Login{login, role, false}, err
}

// scram returns PostgreSQL's verifier of a password (RFC 5802, RFC 7677), so that no statement contains the password.
// It is always the same, because poolers have copies of it: the salt, which must differ between logins and passwords, is
// derived from both.
func scram(login, password string) (string, error) {
	const rounds = 4096 // PostgreSQL's default
	salter := hmac.New(sha256.New, []byte(password))
	salter.Write([]byte("salt of " + login))
	salt := salter.Sum(nil)[:16]
	salted, err := pbkdf2.Key(sha256.New, password, salt, rounds, sha256.Size)
	if err != nil {
		return "", err
	}
	keyed := func(text string) []byte {
		h := hmac.New(sha256.New, salted)
		h.Write([]byte(text))
		return h.Sum(nil)
	}
	stored := sha256.Sum256(keyed("Client Key"))
	encode := base64.StdEncoding.EncodeToString
	return fmt.Sprintf("SCRAM-SHA-256$%d:%s$%s:%s", rounds, encode(salt), encode(stored[:]), encode(keyed("Server Key"))), nil
}
