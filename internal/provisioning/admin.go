package provisioning

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/lib/pq"
)

// AdminError says that the role in force may not change roles that it is to change. From PostgreSQL 16 on that takes the
// ADMIN option on each. Who creates a role has it; after pg_upgrade from 15, or where somebody else created the role, it
// is missing, and a superuser gives it.
type AdminError struct {
	Owner string // the role in force
	// Grant is the statement that a superuser has to run. It gives nothing of what the roles themselves may do.
	Grant string
}

func (e *AdminError) Error() string {
	return fmt.Sprintf("%s lacks the ADMIN option on roles of services, as after pg_upgrade from PostgreSQL 15; have a superuser run: %s", e.Owner, e.Grant)
}

// requireAdmin returns an AdminError where the role in force may not grant one of the roles, or change a login of theirs.
// On PostgreSQL 15 CREATEROLE is enough.
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
