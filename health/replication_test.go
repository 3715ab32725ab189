package health_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// checkWith returns a function that runs one check with the given limits.
func checkWith(t *testing.T, url, name string, limits health.Limits) func() health.Finding {
	t.Helper()
	return checkFunc(t, health.Config{
		Database: database.Config{DatabaseURL: url, AllowPlaintext: true}, Only: []string{name}, Limits: &limits, Timeout: 20 * time.Second,
	})
}

// checkFunc returns a function that runs the only check of cfg.
func checkFunc(t *testing.T, cfg health.Config) func() health.Finding {
	t.Helper()
	c, err := health.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return func() health.Finding { return c.Check(t.Context()).Finding(cfg.Only[0]) }
}

// eventually waits until a check has the given status and its message contains message.
func eventually(t *testing.T, check func() health.Finding, want health.Status, message string) {
	t.Helper()
	poll.Until(t, 30*time.Second, func() error {
		if f := check(); f.Status != want || !strings.Contains(f.Message, message) {
			return fmt.Errorf("%s is %s: %s; want %s: %s", f.Name, f.Status, f.Message, want, message)
		}
		return nil
	})
}

// TestReplication: a real replica keeps up, falls behind and catches up, as seen by the primary and by itself.
func TestReplication(t *testing.T) {
	t.Parallel()
	primary := newServer(t, "")
	run := func(statement string) { primary.run(t, statement) }
	limits := health.DefaultLimits()
	limits.Replication = 400 * time.Millisecond
	here := checkWith(t, primary.URL("watcher", "predicthealth"), "replication", limits)
	eventually(t, here, health.OK, "no replica")

	replica := primary.Replica(t, "standby")
	there := checkWith(t, replica.URL("watcher", "predicthealth"), "replication", limits)
	eventually(t, here, health.OK, "1 replicas")
	eventually(t, there, health.OK, "1 replicas")
	eventually(t, checkWith(t, replica.URL("watcher", "predicthealth"), "postgres", limits), health.OK, ", a replica")

	copied := replica.Open(t, "postgres")
	if _, err := copied.ExecContext(t.Context(), "SELECT pg_wal_replay_pause()"); err != nil {
		t.Fatal(err)
	}
	run("CREATE TABLE written (n int)")
	eventually(t, here, health.Warning, "1 replicas, at most ")
	eventually(t, there, health.Warning, "1 replicas, at most ")
	if f := here(); len(f.Figures) != 2 || f.Figures[0].Label != "standby" || f.Figures[0].Value < 0.4 {
		t.Errorf("figures: %+v", f.Figures)
	}
	if _, err := copied.ExecContext(t.Context(), "SELECT pg_wal_replay_resume()"); err != nil {
		t.Fatal(err)
	}
	eventually(t, here, health.OK, "1 replicas")
	eventually(t, there, health.OK, "1 replicas")

	primary.Stop(t)
	eventually(t, there, health.Warning, "1 replicas, at most ")
	primary.Start(t)
	eventually(t, there, health.OK, "1 replicas")
	expecting := primary.check(t, "replication", func(c *health.Config) { c.Replicas = 1 })
	eventually(t, expecting, health.OK, "1 replicas")
	replica.Stop(t)
	eventually(t, here, health.OK, "no replica")
	eventually(t, expecting, health.Warning, "no replica; 1 expected")
}

// TestTables: a table with dead rows, one that is scanned sequentially, and an unindexed foreign key.
func TestTables(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	run := func(statement string) {
		t.Helper()
		if _, err := owner.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	watcher := testdb.As(t, url, "predicthealth_readonly")
	limits := health.DefaultLimits()
	limits.DeadRowsFrom, limits.LargeTable = 100, 100
	bloat, indexes := checkWith(t, watcher, "bloat", limits), checkWith(t, watcher, "indexes", limits)
	eventually(t, bloat, health.OK, "vacuum keeps up")
	eventually(t, indexes, health.OK, "since the statistics were reset")

	run("CREATE TABLE visits (n int) WITH (autovacuum_enabled = off)")
	run("INSERT INTO visits SELECT generate_series(1, 500)")
	run("DELETE FROM visits WHERE n > 200")
	eventually(t, bloat, health.Warning, "60 % of the rows in visits are dead (300)")
	run("VACUUM visits")
	eventually(t, bloat, health.OK, "vacuum keeps up")

	run("DO $$ BEGIN FOR i IN 1..150 LOOP PERFORM FROM visits WHERE n = i; END LOOP; END $$")
	eventually(t, indexes, health.Warning, "tables that lack an index: visits")
	run("DROP TABLE visits")
	eventually(t, indexes, health.OK, "since the statistics were reset")

	run("CREATE TABLE wards (id int PRIMARY KEY); CREATE TABLE beds (ward int REFERENCES wards)")
	run("INSERT INTO wards VALUES (1); INSERT INTO beds SELECT 1 FROM generate_series(1, 200); ANALYZE beds")
	eventually(t, indexes, health.Warning, "tables that lack an index: beds")
	run("CREATE INDEX ON beds (ward)")
	eventually(t, indexes, health.OK, "since the statistics were reset")
}
