package backup

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// What pg_dumpall writes about roles.
var (
	identifier  = `("(?:[^"]|"")+"|[^\s";]+)`
	createRole  = regexp.MustCompile(`^CREATE ROLE ` + identifier + `;?$`)
	alterRole   = regexp.MustCompile(`^ALTER ROLE ` + identifier + ` WITH ([A-Z ]+(?:CONNECTION LIMIT -?\d+ ?)?(?:VALID UNTIL '[^']*')?);?$`)
	setRole     = regexp.MustCompile(`^ALTER ROLE ` + identifier + ` SET `)
	commentRole = regexp.MustCompile(`^COMMENT ON ROLE ` + identifier + ` IS `)
	grantRole   = regexp.MustCompile(`^GRANT ` + identifier + ` TO ` + identifier + `((?: WITH .*?)?)(?: GRANTED BY ` + identifier + `)?;?$`)
)

// role is one that a backup knows.
type role struct {
	name       string
	attributes []string // as after WITH
	more       []string // settings and comments, statements on their own
}

type membership struct{ group, member, options string }

// parseRoles reads what pg_dumpall wrote. Anything else in it is refused: it would be run by somebody who
// may make roles.
func parseRoles(text string) (roles []*role, grants []membership, err error) {
	all, err := migrate.Stmts(text)
	if err != nil {
		return nil, nil, errors.New("the roles cannot be read")
	}
	byName := map[string]*role{}
	for _, s := range all {
		line := strings.TrimSpace(s.Text)
		if m := createRole.FindStringSubmatch(line); m != nil {
			r := &role{name: m[1]}
			byName[m[1]], roles = r, append(roles, r)
		} else if m := alterRole.FindStringSubmatch(line); m != nil && byName[m[1]] != nil {
			byName[m[1]].attributes = strings.Fields(m[2])
		} else if m := setRole.FindStringSubmatch(line); m != nil && byName[m[1]] != nil {
			byName[m[1]].more = append(byName[m[1]].more, line)
		} else if m := commentRole.FindStringSubmatch(line); m != nil && byName[m[1]] != nil {
			byName[m[1]].more = append(byName[m[1]].more, line)
		} else if m := grantRole.FindStringSubmatch(line); m != nil {
			grants = append(grants, membership{m[1], m[2], m[3]})
		} else if !strings.HasPrefix(line, "SET ") && !strings.HasPrefix(line, `\`) {
			return nil, nil, errors.New("the roles hold a statement that pg_dumpall does not write")
		}
	}
	return roles, grants, nil
}

// restoredRoles says what became of the roles.
type restoredRoles struct {
	created []string // quoted where need be
	notes   []string // what only a superuser may do, and was not done
}

// restoreRoles makes the roles that the server lacks, with their attributes, settings and memberships, in
// one transaction. Roles that are there stay as they are.
func restoreRoles(ctx context.Context, db *sql.DB, text string) (done restoredRoles, err error) {
	roles, grants, err := parseRoles(text)
	if err != nil {
		return done, err
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
	var super bool
	if err := tx.QueryRowContext(ctx, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user").Scan(&super); err != nil {
		return done, sqlError("restore the roles", err)
	}
	fresh := map[string]bool{}
	for _, r := range roles {
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
			if note, err := may(ctx, tx, statement); err != nil {
				return done, sqlError("set up role "+r.name, err)
			} else if note != "" {
				done.notes = append(done.notes, note)
			}
		}
		fresh[r.name], done.created = true, append(done.created, r.name)
	}
	for _, g := range grants {
		// Between roles that were there already somebody else decides.
		known := (fresh[g.group] || there[g.group]) && (fresh[g.member] || there[g.member])
		if !known || !fresh[g.group] && !fresh[g.member] {
			continue
		}
		if note, err := may(ctx, tx, fmt.Sprintf("GRANT %s TO %s%s", g.group, g.member, g.options)); err != nil {
			return done, sqlError("grant "+g.group+" to "+g.member, err)
		} else if note != "" {
			done.notes = append(done.notes, note)
		}
	}
	return done, sqlError("restore the roles", tx.Commit())
}

// allowed are the attributes that the restorer may give, and a note about the others; nil for a role that
// only a superuser makes.
func (r *role) allowed(super bool) (left []string, note string) {
	if super {
		return r.attributes, ""
	}
	if slices.Contains(r.attributes, "SUPERUSER") {
		return nil, fmt.Sprintf("superuser %s was not created: only a superuser may", r.name)
	}
	left = []string{}
	for _, a := range r.attributes {
		switch a {
		case "REPLICATION", "BYPASSRLS":
			note = fmt.Sprintf("role %s was created without %s: only a superuser may give it", r.name, a)
		case "NOSUPERUSER", "NOREPLICATION", "NOBYPASSRLS": // the default, and to name it takes a superuser
		default:
			left = append(left, a)
		}
	}
	return left, note
}

// may runs a statement that somebody without the right to it can do without.
func may(ctx context.Context, tx *sql.Tx, statement string) (note string, err error) {
	if _, err := tx.ExecContext(ctx, "SAVEPOINT may"); err != nil {
		return "", err
	}
	_, err = tx.ExecContext(ctx, statement)
	var server *pq.Error
	if errors.As(err, &server) && server.Code == pqerror.InsufficientPrivilege {
		_, err = tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT may")
		return "not allowed, and left out: " + statement, err
	}
	return "", err
}

// dropRoles undoes restoreRoles, for a restore that failed or was for a drill.
func dropRoles(ctx context.Context, db *sql.DB, created []string) error {
	var errs []error
	for _, name := range created {
		if _, err := db.ExecContext(ctx, "DROP ROLE IF EXISTS "+name); err != nil {
			errs = append(errs, sqlError("drop role "+name, err))
		}
	}
	return errors.Join(errs...)
}
