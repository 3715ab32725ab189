package health_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// checks returns what makes one check, with limits of the caller's.
func checks(t *testing.T, url, name string, limits health.Limits) func() health.Finding {
	t.Helper()
	return checking(t, health.Config{
		Database: database.Config{DatabaseURL: url, AllowPlaintext: true}, Only: []string{name}, Limits: &limits, Timeout: 20 * time.Second,
	})
}

// checking returns what makes the one check of a configuration.
func checking(t *testing.T, cfg health.Config) func() health.Finding {
	t.Helper()
	c, err := health.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return func() health.Finding { return c.Check(t.Context()).Finding(cfg.Only[0]) }
}

// becomes waits until a check finds that.
func becomes(t *testing.T, check func() health.Finding, want health.Status, message string) {
	t.Helper()
	if _, err := backoff.Retry(t.Context(), func() (struct{}, error) {
		if f := check(); f.Status != want || !strings.Contains(f.Message, message) {
			return struct{}{}, fmt.Errorf("%s is %s: %s; want %s: %s", f.Name, f.Status, f.Message, want, message)
		}
		return struct{}{}, nil
	}, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)), backoff.WithMaxElapsedTime(30*time.Second)); err != nil {
		t.Error(err)
	}
}

// TestReplication: a real replica that keeps up, that falls behind, and that is there again; as the primary sees it,
// and as it sees itself.
func TestReplication(t *testing.T) {
	t.Parallel()
	primary := newServer(t, "")
	run := func(statement string) { primary.run(t, statement) }
	limits := health.DefaultLimits()
	limits.Replication = 400 * time.Millisecond
	here := checks(t, primary.URL("watcher", "predicthealth"), "replication", limits)
	becomes(t, here, health.OK, "no replica")

	replica := primary.Replica(t, "standby")
	there := checks(t, replica.URL("watcher", "predicthealth"), "replication", limits)
	becomes(t, here, health.OK, "1 replicas")
	becomes(t, there, health.OK, "1 replicas")
	becomes(t, checks(t, replica.URL("watcher", "predicthealth"), "postgres", limits), health.OK, ", a replica")

	copied := replica.Open(t, "postgres")
	if _, err := copied.ExecContext(t.Context(), "SELECT pg_wal_replay_pause()"); err != nil {
		t.Fatal(err)
	}
	run("CREATE TABLE written (n int)")
	becomes(t, here, health.Warning, "1 replicas, at most ")
	becomes(t, there, health.Warning, "1 replicas, at most ")
	if f := here(); len(f.Figures) != 2 || f.Figures[0].Label != "standby" || f.Figures[0].Value < 0.4 {
		t.Errorf("figures: %+v", f.Figures)
	}
	if _, err := copied.ExecContext(t.Context(), "SELECT pg_wal_replay_resume()"); err != nil {
		t.Fatal(err)
	}
	becomes(t, here, health.OK, "1 replicas")
	becomes(t, there, health.OK, "1 replicas")

	primary.Stop(t)
	becomes(t, there, health.Warning, "1 replicas, at most ")
	primary.Start(t)
	becomes(t, there, health.OK, "1 replicas")
	expecting := primary.check(t, "replication", func(c *health.Config) { c.Replicas = 1 })
	becomes(t, expecting, health.OK, "1 replicas")
	replica.Stop(t)
	becomes(t, here, health.OK, "no replica")
	becomes(t, expecting, health.Warning, "no replica; 1 are expected")
}

// TestTables: one of dead rows, and one that is read whole for want of an index.
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
	bloat, indexes := checks(t, watcher, "bloat", limits), checks(t, watcher, "indexes", limits)
	becomes(t, bloat, health.OK, "vacuum keeps up")
	becomes(t, indexes, health.OK, "since statistics began")

	run("CREATE TABLE visits (n int) WITH (autovacuum_enabled = off)")
	run("INSERT INTO visits SELECT generate_series(1, 500)")
	run("DELETE FROM visits WHERE n > 200")
	becomes(t, bloat, health.Warning, "60 % of the rows in visits are dead (300)")
	run("VACUUM visits")
	becomes(t, bloat, health.OK, "vacuum keeps up")

	run("DO $$ BEGIN FOR i IN 1..150 LOOP PERFORM FROM visits WHERE n = i; END LOOP; END $$")
	becomes(t, indexes, health.Warning, "these tables lack one: visits")
	run("DROP TABLE visits")
	becomes(t, indexes, health.OK, "since statistics began")

	run("CREATE TABLE wards (id int PRIMARY KEY); CREATE TABLE beds (ward int REFERENCES wards)")
	run("INSERT INTO wards VALUES (1); INSERT INTO beds SELECT 1 FROM generate_series(1, 200); ANALYZE beds")
	becomes(t, indexes, health.Warning, "these tables lack one: beds")
	run("CREATE INDEX ON beds (ward)")
	becomes(t, indexes, health.OK, "since statistics began")
}
