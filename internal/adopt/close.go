package adopt

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/retry"
)

// refuseWrite is the function, and the trigger of each table, by which the source refuses writes.
const refuseWrite = "adopt_refuse_write"

// closeFunction makes each write an error, also of superusers and the tables' owner. EXECUTE PROCEDURE is what all releases of PostgreSQL know.
const closeFunction = `CREATE OR REPLACE FUNCTION public.` + refuseWrite + `() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'this database has moved and refuses writes' USING ERRCODE = 'read_only_sql_transaction',
		HINT = 'Connect to the new database. DROP FUNCTION public.` + refuseWrite + `() CASCADE permits writes here again.';
END;
$$`

// lockWait is how long the source's writers wait at most behind a lock that is not granted because of an older transaction.
const lockWait = "2s"

// openTables returns the tables of the source that are read and permit writes.
func (s *source) openTables(ctx context.Context) (names []string, err error) {
	i := slices.IndexFunc(generations, func(g generation) bool { return g.number == s.generation })
	err = s.tx.QueryRowContext(ctx, `SELECT coalesce(array_agg(t), '{}') FROM unnest($2::text[]) t
		WHERE NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = $1 AND tgenabled = 'A' AND tgrelid = ('public.' || quote_ident(t))::regclass)`,
		refuseWrite, pq.Array(generations[i].tables())).Scan(pq.Array(&names))
	return names, err
}

// mayClose returns an error if the user of the source may not make its tables refuse writes.
func (s *source) mayClose(ctx context.Context, names []string) error {
	var standby, create bool
	var foreign []string
	err := s.tx.QueryRowContext(ctx, `SELECT pg_is_in_recovery(), has_schema_privilege('public', 'CREATE'), coalesce((SELECT array_agg(relname ORDER BY relname) FROM pg_class
			WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1) AND NOT pg_has_role(relowner, 'USAGE')), '{}')`, pq.Array(names)).
		Scan(&standby, &create, pq.Array(&foreign))
	switch {
	case err != nil:
		return fmt.Errorf("the source's privileges: %w", err)
	case standby:
		return errors.New("the source is a standby; -finish needs the primary, which it makes refuse writes")
	case len(foreign) > 0:
		return fmt.Errorf("the user of the source does not own %s; -finish needs the owner of the tables, which it makes refuse writes", strings.Join(foreign, ", "))
	case !create:
		return errors.New("the user of the source may not create a function in its schema public; -finish makes the tables refuse writes by one")
	}
	return nil
}

// closeSource makes the tables refuse writes, one after the other: a transaction that writes to several fails as a whole, and none can deadlock. It
// waits for the transactions that write there, and all that they commit is in the snapshots after it.
func closeSource(ctx context.Context, db *sql.DB, names []string) error {
	if len(names) == 0 {
		return nil
	}
	statements := []string{closeFunction}
	for _, name := range names {
		statements = append(statements, fmt.Sprintf(`SET LOCAL lock_timeout = '%[3]s';
			CREATE TRIGGER %[1]s BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %[2]s FOR EACH STATEMENT EXECUTE PROCEDURE public.%[1]s();
			ALTER TABLE %[2]s ENABLE ALWAYS TRIGGER %[1]s`, refuseWrite, "public."+pq.QuoteIdentifier(name), lockWait))
	}
	for _, s := range statements {
		err := retry.WithPauses(ctx, transient, func() error {
			return onSource(ctx, db, func(tx *sql.Tx) error {
				_, err := tx.ExecContext(ctx, s)
				return err
			})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Reopen makes the source permit writes again, and reports whether it refused them.
func Reopen(ctx context.Context, source *sql.DB) (closed bool, err error) {
	err = onSource(ctx, source, func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT to_regprocedure('public."+refuseWrite+"()') IS NOT NULL").Scan(&closed); err != nil || !closed {
			return err
		}
		_, err := tx.ExecContext(ctx, "DROP FUNCTION public."+refuseWrite+"() CASCADE")
		return err
	})
	return closed, err
}

// onSource runs a transaction of the source that writes, also if the user's transactions are read-only by default.
func onSource(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("the source: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(ctx, "SET TRANSACTION READ WRITE"); err != nil {
		return fmt.Errorf("the source: %w", err)
	}
	if err := run(tx); err != nil {
		return fmt.Errorf("the source: %w", err)
	}
	return tx.Commit()
}
