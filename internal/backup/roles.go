package backup

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/statement"
)

// The output of pg_dumpall --roles-only in PostgreSQL 15 to 18, without the ";" at the end.
var (
	identifier  = `("(?:[^"]|"")+"|[a-z_][a-z0-9_]*)` // names that fmtId does not quote
	createRole  = regexp.MustCompile(`^CREATE ROLE ` + identifier + `$`)
	alterRole   = regexp.MustCompile(`^ALTER ROLE ` + identifier + ` WITH ((?:(?:NO)?(?:SUPERUSER|INHERIT|CREATEROLE|CREATEDB|LOGIN|REPLICATION|BYPASSRLS) ?)+(?:CONNECTION LIMIT -?\d+ ?)?(?:VALID UNTIL '[^']*')?)$`)
	setRole     = regexp.MustCompile(`^ALTER ROLE ` + identifier + ` SET `)
	commentRole = regexp.MustCompile(`^COMMENT ON ROLE ` + identifier + ` IS `)
	labelRole   = regexp.MustCompile(`^SECURITY LABEL FOR ` + identifier + ` ON ROLE ` + identifier + ` IS `)
	grantRole   = regexp.MustCompile(`^GRANT ` + identifier + ` TO ` + identifier + `((?: WITH (?:ADMIN OPTION|(?:ADMIN|INHERIT|SET) (?:TRUE|FALSE))(?:, (?:ADMIN OPTION|(?:ADMIN|INHERIT|SET) (?:TRUE|FALSE)|(?:INHERIT|SET) OPTION))*)?)(?: GRANTED BY ` + identifier + `)?$`)
	// Privileges on settings of the server, which do not belong to a database.
	parameter = regexp.MustCompile(`^(?:GRANT|REVOKE) .* ON PARAMETER ` + identifier + ` (?:TO|FROM) (?:PUBLIC|` + identifier + `)(?: WITH GRANT OPTION)?$`)
	// Settings of the session, which are skipped: SET SESSION AUTHORIZATION would create the rest as another role.
	ofSession = regexp.MustCompile(`^(?:SET (?:client_encoding|standard_conforming_strings|default_transaction_read_only|search_path|SESSION AUTHORIZATION) |RESET SESSION AUTHORIZATION$)`)
)

// role is a role in a backup.
type role struct {
	name       string
	attributes []string // the options after WITH
	more       []string // settings, comments and labels, as separate statements
}

type membership struct{ group, member, options string }

// knownRoles are the roles in a backup.
type knownRoles struct {
	roles  []*role
	grants []membership
	server []string // privileges on the server itself, which are omitted
}

// parseRoles reads pg_dumpall's output. It rejects any other statement, which would run with the privileges of a role
// that can create roles.
func parseRoles(text string) (known knownRoles, err error) {
	all, err := statement.Split(withoutCommands(text))
	if err != nil {
		return known, fmt.Errorf("the roles cannot be parsed: %w", err)
	}
	byName := map[string]*role{}
	for _, s := range all {
		line := strings.TrimSpace(strings.TrimSuffix(s.Text, ";"))
		of := func(form *regexp.Regexp, group int) (m []string, r *role) {
			if m = form.FindStringSubmatch(line); m != nil {
				r = byName[m[group]]
			}
			return m, r
		}
		if m, _ := of(createRole, 1); m != nil {
			r := &role{name: m[1]}
			byName[m[1]], known.roles = r, append(known.roles, r)
		} else if m, r := of(alterRole, 1); r != nil {
			r.attributes = strings.Fields(m[2])
		} else if _, r := of(setRole, 1); r != nil {
			r.more = append(r.more, line)
		} else if _, r := of(commentRole, 1); r != nil {
			r.more = append(r.more, line)
		} else if _, r := of(labelRole, 2); r != nil {
			r.more = append(r.more, line)
		} else if m, _ := of(grantRole, 1); m != nil {
			known.grants = append(known.grants, membership{m[1], m[2], m[3]})
		} else if parameter.MatchString(line) {
			known.server = append(known.server, line)
		} else if !ofSession.MatchString(line) {
			return known, fmt.Errorf("the roles contain a statement that pg_dumpall does not write (%s)", strings.Join(s.Words[:min(len(s.Words), 2)], " "))
		}
	}
	return known, nil
}

// withoutCommands removes the lines by which newer releases keep psql from interpreting the text as its own commands.
// No line within a string is equal to these by chance.
func withoutCommands(text string) string {
	return restriction.ReplaceAllString(text, "")
}

var restriction = regexp.MustCompile(`(?m)^\\(?:un)?restrict [A-Za-z0-9]+\r?$`)

// restoredRoles is the result of restoreRoles.
type restoredRoles struct {
	created []string // quoted if necessary
	notes   []string // what only a superuser may do, and was omitted
}

// restoreRoles creates the roles that the server lacks, with their attributes, settings and memberships, in one
// transaction. Existing roles are unchanged.
func restoreRoles(ctx context.Context, db *sql.DB, text string) (done restoredRoles, err error) {
	known, err := parseRoles(text)
	if err != nil {
		return done, err
	}
	for _, right := range known.server {
		done.notes = append(done.notes, "a privilege on the server's settings, which does not belong to a database, was left out: "+right)
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return done, sqlError("restore the roles", err)
	}
	defer func() { _ = tx.Rollback() }()
	there := map[string]bool{}
	rows, err := tx.QueryContext(ctx, "SELECT quote_ident(rolname) FROM pg_roles")
	if err != nil {
		return done, sqlError("restore the roles", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return done, err
		}
		there[name] = true
	}
	if err := rows.Err(); err != nil {
		return done, err
	}
	var me string
	var super, keeps bool // keeps: the creator of a role has ADMIN on it
	if err := tx.QueryRowContext(ctx, `SELECT quote_ident(rolname), rolsuper, NOT rolsuper AND current_setting('server_version_num')::int >= $1 * 10000
		FROM pg_roles WHERE rolname = current_user`, adminSince).Scan(&me, &super, &keeps); err != nil {
		return done, sqlError("restore the roles", err)
	}
	if _, err := tx.ExecContext(ctx, postgres.NoSelfGrant); err != nil {
		return done, sqlError("restore the roles", err)
	}
	fresh := map[string]bool{}
	for _, r := range known.roles {
		if there[r.name] {
			continue
		}
		left, note := r.allowed(super)
		if note != "" {
			done.notes = append(done.notes, note)
		}
		if left == nil {
			continue
		}
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("CREATE ROLE %s WITH %s", r.name, strings.Join(left, " "))); err != nil {
			return done, sqlError("create role "+r.name, err)
		}
		for _, statement := range r.more {
			if note, err := tryOptional(ctx, tx, statement); err != nil {
				return done, sqlError("set up role "+r.name, err)
			} else if note != "" {
				done.notes = append(done.notes, note)
			}
		}
		fresh[r.name], done.created = true, append(done.created, r.name)
	}
	for _, g := range known.grants {
		// Memberships between roles that existed before are the server's own.
		both := (fresh[g.group] || there[g.group]) && (fresh[g.member] || there[g.member])
		if !both || !fresh[g.group] && !fresh[g.member] {
			continue
		}
		if keeps && g.member == me && fresh[g.group] {
			if g.options = withoutAdmin(g.options); g.options == noop {
				continue
			}
		}
		if note, err := tryOptional(ctx, tx, fmt.Sprintf("GRANT %s TO %s%s", g.group, g.member, g.options)); err != nil {
			return done, sqlError("grant "+g.group+" to "+g.member, err)
		} else if note != "" {
			done.notes = append(done.notes, note)
		}
	}
	return done, sqlError("restore the roles", tx.Commit())
}

// adminSince is the first release that requires ADMIN on a role to change or grant it. The creator of a role has it
// without a superuser; before, CREATEROLE was enough.
const adminSince = 16

// noop are the options of a membership without effect.
const noop = " WITH INHERIT FALSE, SET FALSE"

var adminOption = regexp.MustCompile(`ADMIN (?:OPTION|TRUE)(?:, |$)`)

// withoutAdmin removes ADMIN from a membership's options, because a role cannot grant it to itself.
func withoutAdmin(options string) string {
	left := adminOption.ReplaceAllString(options, "")
	if left == " WITH " {
		return ""
	}
	return left
}

// adminSQL returns the statement that grants an owner ADMIN on those of the roles that have privileges in the database,
// and on their members; no row if there are none, or the owner does not manage roles.
const adminSQL = `WITH granted AS (
	SELECT refobjid AS id FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND deptype IN ('a', 'r')
		AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
)
SELECT 'GRANT ' || string_agg(r.rolname, ', ') || format(' TO %I WITH ADMIN TRUE, INHERIT FALSE, SET FALSE', o.rolname)
FROM pg_roles o, (SELECT oid, quote_ident(rolname) AS rolname, rolsuper FROM pg_roles) r
WHERE o.rolname = $1 AND o.rolcreaterole AND r.oid <> o.oid AND r.rolname = ANY ($2) AND NOT r.rolsuper
	AND (r.oid IN (SELECT id FROM granted) OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid AND m.roleid IN (SELECT id FROM granted)))
	AND current_setting('server_version_num')::int >= $3 * 10000
GROUP BY o.rolname`

// giveAdmin grants the owner of a restored database ADMIN on the roles that another role created for it. A backup of
// PostgreSQL 15 does not contain it, because CREATEROLE was enough there.
func giveAdmin(ctx context.Context, db *sql.DB, owner string, created []string) error {
	var grant string
	err := db.QueryRowContext(ctx, adminSQL, owner, pq.Array(created), adminSince).Scan(&grant)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err == nil {
		_, err = db.ExecContext(ctx, grant)
	}
	return sqlError("grant the owner its roles", err)
}

// allowed returns the attributes that the restoring role may set, and a note about the others; nil for a role that only
// a superuser can create.
func (r *role) allowed(super bool) (left []string, note string) {
	if super {
		return r.attributes, ""
	}
	if slices.Contains(r.attributes, "SUPERUSER") {
		return nil, fmt.Sprintf("superuser %s was not created: only a superuser may do so", r.name)
	}
	left = []string{}
	var without []string
	for _, a := range r.attributes {
		switch a {
		case "REPLICATION", "BYPASSRLS":
			without = append(without, a)
			note = fmt.Sprintf("role %s was created without %s: only a superuser may grant it", r.name, strings.Join(without, " and "))
		case "NOSUPERUSER", "NOREPLICATION", "NOBYPASSRLS": // the default, and naming it requires a superuser
		default:
			left = append(left, a)
		}
	}
	return left, note
}

// tryOptional runs a statement that a restore can do without, and returns why it was omitted, or "".
func tryOptional(ctx context.Context, tx *sql.Tx, statement string) (note string, err error) {
	refused, err := try(ctx, tx, statement)
	if refused == "" || err != nil {
		return "", err
	}
	for _, value := range []string{" TO '", " IS '", " IS E'", " TO E'"} { // the values may contain anything
		statement, _, _ = strings.Cut(statement, value)
	}
	return refused + ", and left out: " + statement, nil
}

// try runs a statement, and rolls it back if the server rejects it: the role lacks a privilege, or the server does not
// support the statement.
func try(ctx context.Context, tx *sql.Tx, statement string) (refused string, err error) {
	if _, err := tx.ExecContext(ctx, "SAVEPOINT try"); err != nil {
		return "", err
	}
	_, err = tx.ExecContext(ctx, statement)
	var server *pq.Error
	if !errors.As(err, &server) {
		return "", err
	}
	if _, back := tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT try"); back != nil {
		return "", errors.Join(err, back)
	}
	if server.Code == pqerror.InsufficientPrivilege {
		return "not allowed", nil
	}
	return "not supported by this server", nil
}

// dropRoles undoes restoreRoles, after a failed restore or a drill.
func dropRoles(ctx context.Context, db *sql.DB, created []string) error {
	var errs []error
	for _, name := range created {
		if _, err := db.ExecContext(ctx, "DROP ROLE IF EXISTS "+name); err != nil {
			errs = append(errs, sqlError("drop role "+name, err))
		}
	}
	return errors.Join(errs...)
}
