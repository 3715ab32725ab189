package schema_test

import (
	"context"
	"database/sql"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestConcurrentAssignmentAndDeactivation: the later transaction waits for the first and sees its result.
func TestConcurrentAssignmentAndDeactivation(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	conn := connectAs(t, as["service_patients"])
	setActor(t, conn, testActor{"system", "job"})
	const (
		off = "UPDATE doctors SET is_active = false WHERE id = $1"
		on  = "UPDATE doctors SET is_active = true WHERE id = $1"
		add = "INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id) VALUES ('n', 'n', gen_random_uuid() || '@x', '1980-01-01', $1)"
	)
	for name, c := range map[string]struct {
		first, second session
		do, then      string
		fails         bool
	}{
		"deactivated first": {owner, conn, off, add, true},
		"added first":       {conn, owner, add, off, false},
	} {
		tx, err := c.first.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		exec(t, tx, c.do, id("docB"))
		done := make(chan error, 1)
		go func() {
			_, err := c.second.ExecContext(t.Context(), c.then, id("docB"))
			done <- err
		}()
		waitForLock(t, owner, done)
		if err := tx.Commit(); err != nil {
			t.Fatal(err)
		}
		if err := <-done; isBroken(err) != c.fails || (err != nil && !isBroken(err)) {
			t.Errorf("%s: %v", name, err)
		}
		exec(t, owner, on, id("docB"))
		setActor(t, conn, testActor{"system", "job"})
	}
}

// session is a connection or a pool.
type session interface {
	BeginTx(ctx context.Context, opts *sql.TxOptions) (*sql.Tx, error)
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// waitForLock returns once a statement waits for another transaction.
func waitForLock(t *testing.T, db *sql.DB, done <-chan error) {
	t.Helper()
	for {
		var waits bool
		if err := db.QueryRowContext(testdb.Context(t), "SELECT EXISTS (SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT granted AND a.datname = current_database())").Scan(&waits); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-done:
			t.Fatalf("the statement did not wait: %v", err)
		case <-time.After(time.Millisecond):
		}
		if waits {
			return
		}
	}
}
