package provisioning

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/lib/pq"
)

// AdminError reports that the current role may not change the roles that it must change. Since PostgreSQL 16 it needs
// the ADMIN option on each, which the creator of a role has. After pg_upgrade from 15, or if another role created them,
// it is missing, and a superuser must grant it.
type AdminError struct {
	Owner string // the current role
	// Grant is the statement for a superuser. It grants none of the privileges of the roles.
	Grant string
}

func (e *AdminError) Error() string {
	return fmt.Sprintf("%s lacks the ADMIN option on roles of services, as after pg_upgrade from PostgreSQL 15; as a superuser, run: %s", e.Owner, e.Grant)
}

// requireAdmin returns an AdminError if the current role may not grant one of the roles, or change one of their logins.
// On PostgreSQL 15, CREATEROLE is sufficient.
func requireAdmin(ctx context.Context, tx *sql.Tx, roles []string) error {
	var names []string
	for _, role := range roles {
		names = append(names, role, role+"_a", role+"_b")
	}
	var e AdminError
	err := tx.QueryRowContext(ctx, `SELECT current_user, coalesce('GRANT ' || string_agg(quote_ident(rolname), ', ' ORDER BY rolname)
			|| format(' TO %I WITH ADMIN TRUE, INHERIT FALSE, SET FALSE', current_user), '')
		FROM pg_catalog.pg_roles
		WHERE rolname = ANY ($1) AND current_setting('server_version_num')::int >= 160000 AND NOT pg_has_role(oid, 'MEMBER WITH ADMIN OPTION')`,
		pq.Array(names)).Scan(&e.Owner, &e.Grant)
	if err == nil && e.Grant != "" {
		err = &e
	}
	return err
}
