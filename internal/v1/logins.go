package v1

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/predicthealth/database/internal/postgres"
)

// Login is a login of a service of the first generation.
type Login struct {
	Name string `json:"login"`
	Role string `json:"role"` // of the schema v1
	// Path is true if the login's search_path is the schema.
	Path bool `json:"search_path"`
	// CanLogIn is false for one that is disabled.
	CanLogIn bool `json:"can_log_in"`
	Sessions int  `json:"sessions"` // in this database
}

// MembersSQL has a row for each login of a role of the schema, also through other roles: the role's name and the member's oid. A
// membership that neither inherits nor permits SET ROLE is that of the role's owner, on PostgreSQL 16 and newer.
var MembersSQL = `WITH RECURSIVE member AS (
		SELECT rolname, oid FROM pg_catalog.pg_roles
		WHERE rolname IN ('v1_` + strings.Join(postgres.Services, "', 'v1_") + `')
	UNION
		SELECT m.rolname, a.member FROM member m JOIN pg_catalog.pg_auth_members a ON a.roleid = m.oid
		WHERE coalesce((to_jsonb(a) ->> 'inherit_option')::boolean, true) OR coalesce((to_jsonb(a) ->> 'set_option')::boolean, true)
	)`

// Logins returns the logins of the roles of the schema, by role and name.
func Logins(ctx context.Context, db interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
},
) (all []Login, err error) {
	rows, err := db.QueryContext(ctx, MembersSQL+`
		SELECT r.rolname, m.rolname, r.rolcanlogin, (SELECT count(*) FROM pg_catalog.pg_stat_activity WHERE usesysid = r.oid AND datname = current_database()),
			EXISTS (SELECT FROM pg_catalog.pg_db_role_setting s WHERE s.setrole = r.oid AND 'search_path=v1' = ANY (s.setconfig)
				AND s.setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())))
		FROM member m JOIN pg_catalog.pg_roles r ON r.oid = m.oid WHERE NOT starts_with(r.rolname, 'v1_') ORDER BY 2, 1`)
	if err != nil {
		return nil, fmt.Errorf("read the logins of the schema v1: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var l Login
		if err := rows.Scan(&l.Name, &l.Role, &l.CanLogIn, &l.Sessions, &l.Path); err != nil {
			return nil, fmt.Errorf("read the logins of the schema v1: %w", err)
		}
		all = append(all, l)
	}
	return all, rows.Err()
}
