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

// pairings are who applies at once with whom; the first begins.
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

// start begins an apply and returns where its result will come.
func start(ctx context.Context, c cli, dir directory, who string) <-chan result {
	done := make(chan result, 1)
	go func() {
		var r result
		if who == "engine" {
			r.applied, r.err = migrate.Apply(ctx, c.target, dir.option())
		} else {
			r.applied, r.err = c.apply(ctx, "production", dir.flag())
		}
		done <- r
	}()
	return done
}

// TestOneWaits: while the first is held up in the middle of a file, a second begins. It waits until
// the first is through, and finds nothing.
func TestOneWaits(t *testing.T) {
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
			// The CLI waits inside a statement, the engine between two.
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
			once(t, db, want)
		})
	}
}

// waitFor returns when a session in this database is as the condition says.
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

// TestAtOnce lets two race on an empty database: whoever wins, one applies everything.
func TestAtOnce(t *testing.T) {
	t.Parallel()
	dir, want := copyMigrations(t), names(t)
	for name, pair := range pairings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for range 3 {
				c := newCLI(t, testdb.EmptyURL(t))
				one, other := start(t.Context(), c, dir, pair[0]), start(t.Context(), c, dir, pair[1])
				a, b := <-one, <-other
				alone := len(a.applied) == 0 || len(b.applied) == 0
				if a.err != nil || b.err != nil || !alone || !slices.Equal(append(a.applied, b.applied...), want) {
					t.Errorf("%s: %v, %v; %s: %v, %v", pair[0], a.applied, a.err, pair[1], b.applied, b.err)
				}
				once(t, testdb.SQL(t, c.target), want)
			}
		})
	}
}

// once: the books hold each file once, whole.
func once(t *testing.T, db *sql.DB, want []string) {
	t.Helper()
	got := texts(t, db, `SELECT version || '_' || description || '.sql' FROM atlas_schema_revisions.atlas_schema_revisions
		WHERE applied = total AND coalesce(error, '') = '' ORDER BY version`)
	if !slices.Equal(got, want) {
		t.Errorf("the books hold %v", got)
	}
}
