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

// openTables returns the tables of the source that are read, with those that inherit from them, and permit writes.
func (s *source) openTables(ctx context.Context) (names []string, err error) {
	i := slices.IndexFunc(generations, func(g generation) bool { return g.number == s.generation })
	err = s.tx.QueryRowContext(ctx, `WITH RECURSIVE tables AS (
			SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($2)
			UNION SELECT inhrelid FROM pg_inherits JOIN tables ON tables.oid = inhparent)
		SELECT coalesce(array_agg(format('%I.%I', nspname, relname) ORDER BY c.oid), '{}')
		FROM tables JOIN pg_class c USING (oid) JOIN pg_namespace n ON n.oid = relnamespace
		WHERE NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = $1 AND tgenabled = 'A' AND tgrelid = c.oid)`,
		refuseWrite, pq.Array(generations[i].tables())).Scan(pq.Array(&names))
	if err != nil {
		return nil, fmt.Errorf("the source's triggers: %w", err)
	}
	return names, nil
}

// seal identifies the triggers by which all tables refuse writes; it is "" if one permits them. Triggers that were made again, or were off for a
// while, have another seal.
func (s *source) seal(ctx context.Context) (seal string, err error) {
	names, err := s.openTables(ctx)
	if err != nil || len(names) > 0 {
		return "", err
	}
	err = s.tx.QueryRowContext(ctx, `SELECT md5(string_agg(concat_ws(' ', g.oid, g.xmin, p.oid, p.xmin), ',' ORDER BY g.oid))
		FROM pg_trigger g JOIN pg_proc p ON p.oid = tgfoid WHERE tgname = $1`, refuseWrite).Scan(&seal)
	if err != nil {
		return "", fmt.Errorf("the source's triggers: %w", err)
	}
	return seal, nil
}

// saveSeal records whether the source refused writes in the snapshot that was read.
func (m *move) saveSeal(ctx context.Context) error {
	seal, err := m.source.seal(ctx)
	if err == nil {
		_, err = m.tx.ExecContext(ctx, "UPDATE adopting.source SET seal = $1 WHERE seal <> $1", seal)
	}
	return err
}

// errWritten is returned if the source permitted writes after it was read the last time.
var errWritten = errors.New("the source permitted writes again before the end; services must not be pointed here, and -finish must run again")

// unwritten returns an error unless the source has refused all writes since it was read.
func (m *move) unwritten(ctx context.Context) (seal string, err error) {
	if seal, err = m.source.seal(ctx); err != nil {
		return "", err
	}
	var known string
	if err := m.tx.QueryRowContext(ctx, "SELECT seal FROM adopting.source").Scan(&known); err != nil {
		return "", fmt.Errorf("the schema adopting: %w", err)
	}
	if seal == "" || seal != known {
		return "", errWritten
	}
	return seal, nil
}

// mayClose returns an error if the user of the source may not make its tables refuse writes.
func (s *source) mayClose(ctx context.Context, names []string) error {
	var standby, create bool
	var foreign []string
	err := s.tx.QueryRowContext(ctx, `SELECT pg_is_in_recovery(), has_schema_privilege('public', 'CREATE'), coalesce((SELECT array_agg(relname ORDER BY relname) FROM pg_class
			WHERE oid = ANY ($1::text[]::regclass[]) AND NOT pg_has_role(relowner, 'USAGE')), '{}')`, pq.Array(names)).
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
	return s.noSubscription(ctx, names)
}

// noSubscription returns an error if logical replication writes to the tables: it runs no triggers of statements.
func (s *source) noSubscription(ctx context.Context, names []string) error {
	var there bool // since PostgreSQL 10
	err := s.tx.QueryRowContext(ctx, "SELECT to_regclass('pg_catalog.pg_subscription_rel') IS NOT NULL").Scan(&there)
	if err != nil || !there {
		return err
	}
	var subscribed []string
	err = s.tx.QueryRowContext(ctx, `SELECT coalesce(array_agg(relname ORDER BY relname), '{}') FROM pg_class
		WHERE oid = ANY ($1::text[]::regclass[]) AND oid IN (SELECT srrelid FROM pg_subscription_rel)`, pq.Array(names)).Scan(pq.Array(&subscribed))
	if err == nil && len(subscribed) > 0 {
		err = fmt.Errorf("a subscription of the source writes to %s, which a trigger does not refuse; drop it before -finish", strings.Join(subscribed, ", "))
	}
	return err
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
			ALTER TABLE %[2]s ENABLE ALWAYS TRIGGER %[1]s`, refuseWrite, name, lockWait))
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

// ErrFinishing is returned by [Reopen] and [Finish] while another [Finish] of the same source runs.
var ErrFinishing = errors.New("a run of -finish is under way for this source")

// alone makes another [Finish] or [Reopen] of the source fail until release is called.
func alone(ctx context.Context, source *sql.DB) (release func(), err error) {
	conn, err := source.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("the source: %w", err)
	}
	var locked bool
	if err = conn.QueryRowContext(ctx, "SELECT pg_try_advisory_lock($1)", int64(lockKey)).Scan(&locked); err == nil && !locked {
		err = ErrFinishing
	}
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", int64(lockKey)) // or the connection is lost, and the lock with it
		_ = conn.Close()
	}, nil
}

// Reopen makes the source permit writes again, and reports whether it refused them.
// Errors: [ErrFinishing]; those of ctx and of the server.
func Reopen(ctx context.Context, source *sql.DB) (closed bool, err error) {
	release, err := alone(ctx, source)
	if err != nil {
		return false, err
	}
	defer release()
	return reopen(ctx, source)
}

func reopen(ctx context.Context, source *sql.DB) (closed bool, err error) {
	err = retry.WithPauses(ctx, transient, func() error {
		return onSource(ctx, source, func(tx *sql.Tx) error {
			if err := tx.QueryRowContext(ctx, "SELECT to_regprocedure('public."+refuseWrite+"()') IS NOT NULL").Scan(&closed); err != nil || !closed {
				return err
			}
			_, err := tx.ExecContext(ctx, "SET LOCAL lock_timeout = '"+lockWait+"'; DROP FUNCTION public."+refuseWrite+"() CASCADE")
			return err
		})
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
