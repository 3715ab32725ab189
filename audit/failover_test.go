package audit_test

import (
	"context"
	"database/sql"
	"errors"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/migrate"
)

// TestFailover follows the runbook: a replica that has not received the primary's last writes is promoted, and
// reports up to which moment it had replayed.
func TestFailover(t *testing.T) {
	t.Parallel()
	primary := testpostgres.New(t, "")
	primary.Start(t)
	for _, statement := range []string{"CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE", "CREATE DATABASE predicthealth OWNER predicthealth"} {
		exec(t, primary.Open(t, "postgres"), statement)
	}
	if _, err := migrate.Apply(t.Context(), primary.URL("predicthealth", "predicthealth")); err != nil {
		t.Fatal(err)
	}
	first := primary.Open(t, "predicthealth")
	recordAs(t, first, "clinic", 3)
	replica := primary.Replica(t, "standby")
	recordAs(t, first, "nurse", 1)
	second := replica.Open(t, "predicthealth")
	waitFor(t, second, "SELECT count(*) = 4 FROM admin_audit_logs")
	exec(t, second, "ALTER SYSTEM SET primary_conninfo = ''")
	exec(t, second, "SELECT pg_reload_conf()")
	waitFor(t, second, "SELECT count(*) = 0 FROM pg_stat_wal_receiver")

	recordAs(t, first, "clinic", 2)
	recordAs(t, first, "night shift", 1)
	anchor, err := audit.Heads(t.Context(), first)
	if err != nil {
		t.Fatal(err)
	}
	_ = first.Close()
	primary.Stop(t)
	exec(t, second, "SELECT pg_promote()")
	recordAs(t, second, "clinic", 4) // before the failover is recorded

	broken := func(anchors ...audit.Anchor) int {
		r, err := audit.Verify(t.Context(), second, audit.WithAnchors(anchors...))
		if err != nil {
			t.Fatal(err)
		}
		return len(r.Breaks)
	}
	if n := broken(anchor); n != 2 {
		t.Errorf("unrecorded: %d chains are broken", n)
	}
	var followed time.Time
	if err := second.QueryRowContext(t.Context(), "SELECT pg_last_xact_replay_timestamp()").Scan(&followed); err != nil {
		t.Fatal(err)
	}
	record, report, err := audit.RecordRestore(t.Context(), second, audit.Restore{From: "failover to standby", Reason: "test", After: followed}, []audit.Anchor{anchor}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if l := report.Restores[0]; l.Entries != 3 || l.Chains != 2 {
		t.Errorf("%+v", l)
	}
	if n := broken(anchor, record); n != 0 {
		t.Errorf("recorded: %d chains are broken", n)
	}
	exec(t, second, "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER")
	exec(t, second, "DELETE FROM admin_audit_logs WHERE chain = 'system:nurse'")
	exec(t, second, "DELETE FROM audit_heads WHERE chain = 'system:nurse'")
	if n := broken(anchor, record); n != 1 {
		t.Errorf("entries removed afterwards: %d chains are broken", n)
	}
}

// recordAs writes n entries as a process.
func recordAs(t *testing.T, db *sql.DB, process string, n int) {
	t.Helper()
	conn := connect(t, db)
	setActor(t, conn, actor.System(process))
	for range n {
		exec(t, conn, "SELECT record_attempt('look', 'patients', gen_random_uuid(), true, NULL)")
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
}

// waitFor waits until a query returns true.
func waitFor(t *testing.T, db *sql.DB, query string) {
	t.Helper()
	if _, err := backoff.Retry(t.Context(), func() (bool, error) {
		var is bool
		if err := db.QueryRowContext(context.WithoutCancel(t.Context()), query).Scan(&is); err != nil || !is {
			return false, errors.Join(err, errors.New(query))
		}
		return true, nil
	}, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)), backoff.WithMaxElapsedTime(time.Minute)); err != nil {
		t.Fatal(err)
	}
}
