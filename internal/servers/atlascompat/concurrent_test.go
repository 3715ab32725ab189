package atlascompat_test

import (
	"context"
	"database/sql"
	"slices"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// pairings are the programs that apply concurrently; the first one starts first.
var pairings = map[string][2]string{
	"engine and engine": {"engine", "engine"},
	"engine and CLI":    {"engine", "CLI"},
	"CLI and engine":    {"CLI", "engine"},
	"CLI and CLI":       {"CLI", "CLI"},
}

type result struct {
	applied []string
	err     error
}

// start starts an apply and returns a channel for its result.
func start(ctx context.Context, c cli, dir directory, program string) <-chan result {
	done := make(chan result, 1)
	go func() {
		var r result
		if program == "engine" {
			r.applied, r.err = migrate.Apply(ctx, c.target, dir.option())
		} else {
			r.applied, r.err = c.apply(ctx, "production", dir.flag())
		}
		done <- r
	}()
	return done
}

// TestSecondWaits: while the first one is blocked in a file, the second one starts. It waits for the
// first one, and finds nothing to apply.
func TestSecondWaits(t *testing.T) {
	t.Parallel()
	dir := copyMigrations(t)
	dir.add(t, "30000101000000_slow.sql", "SELECT pg_advisory_xact_lock(3000);\n")
	for name, pair := range pairings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			c := newCLI(t, testdb.EmptyURL(t))
			db := testdb.SQL(t, c.target)
			gate, err := db.BeginTx(ctx, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = gate.Rollback() }()
			if _, err := gate.ExecContext(ctx, "SELECT pg_advisory_xact_lock(3000)"); err != nil {
				t.Fatal(err)
			}
			first := start(ctx, c, dir, pair[0])
			waitFor(ctx, t, db, "wait_event_type = 'Lock' AND query LIKE 'SELECT pg_advisory_xact_lock%'")
			second := start(ctx, c, dir, pair[1])
			// The CLI waits in a statement, the engine between two.
			waitFor(ctx, t, db, `wait_event_type = 'Lock' AND query LIKE 'SELECT pg_advisory_lock(%'
				OR state = 'idle' AND query LIKE 'SELECT pg_try_advisory_lock(%'`)
			if err := gate.Rollback(); err != nil {
				t.Fatal(err)
			}
			want := append(names(t), "30000101000000_slow.sql")
			if r := <-first; r.err != nil || !slices.Equal(r.applied, want) {
				t.Errorf("the first applied %v, %v", r.applied, r.err)
			}
			if r := <-second; r.err != nil || len(r.applied) != 0 {
				t.Errorf("the second applied %v, %v", r.applied, r.err)
			}
			checkRevisions(t, db, want)
		})
	}
}

// waitFor waits for a session of this database that matches the condition.
func waitFor(ctx context.Context, t *testing.T, db *sql.DB, condition string) {
	t.Helper()
	for found := false; !found; {
		err := db.QueryRowContext(ctx, `SELECT EXISTS (SELECT FROM pg_stat_activity
			WHERE datname = current_database() AND (`+condition+`))`).Scan(&found)
		if err != nil {
			t.Fatalf("waiting for %s: %v", condition, err)
		}
	}
}

// TestConcurrently: of two that start on an empty database, one applies everything.
func TestConcurrently(t *testing.T) {
	t.Parallel()
	dir, want := copyMigrations(t), names(t)
	for name, pair := range pairings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for range 3 {
				c := newCLI(t, testdb.EmptyURL(t))
				first, second := start(t.Context(), c, dir, pair[0]), start(t.Context(), c, dir, pair[1])
				a, b := <-first, <-second
				alone := len(a.applied) == 0 || len(b.applied) == 0
				if a.err != nil || b.err != nil || !alone || !slices.Equal(append(a.applied, b.applied...), want) {
					t.Errorf("%s: %v, %v; %s: %v, %v", pair[0], a.applied, a.err, pair[1], b.applied, b.err)
				}
				checkRevisions(t, testdb.SQL(t, c.target), want)
			}
		})
	}
}

// checkRevisions checks that the revision table has each file once, completely applied.
func checkRevisions(t *testing.T, db *sql.DB, want []string) {
	t.Helper()
	got := texts(t, db, `SELECT version || '_' || description || '.sql' FROM atlas_schema_revisions.atlas_schema_revisions
		WHERE applied = total AND coalesce(error, '') = '' ORDER BY version`)
	if !slices.Equal(got, want) {
		t.Errorf("the revision table has %v", got)
	}
}
