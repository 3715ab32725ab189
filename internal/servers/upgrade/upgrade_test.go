package upgrade_test

import (
	"testing"
	"time"
)

// longestPause is how long writes may wait at the switch of logical replication. A test's machine is slow.
const longestPause = 30 * time.Second

// TestPgUpgrade: the commands of docs/upgrade.md upgrade a server by pg_upgrade. Clients wait for it, and everything is as it was.
func TestPgUpgrade(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	d := newDeployment(t, m)
	m.run(t, "new")
	m.run(t, "pg-upgrade-check")
	stop := d.work(t)
	took := m.run(t, "pg-upgrade")
	w := stop()
	t.Logf("from %s to %s: the database was away for %v, and the longest pause of writes was %v", d.version, d.newVersion(t), took, w.pause)
	if len(w.unknown) > 1 { // of the one writer, that which was under way
		t.Errorf("the outcome of %d writes is unknown", len(w.unknown))
	}
	m.run(t, "after")
	d.check(t, w)
}

// TestLogicalReplication: the same by a publication and a subscription. Writes pause for seconds, reads for a restart.
func TestLogicalReplication(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	d := newDeployment(t, m)
	m.run(t, "new")
	m.run(t, "logical")
	stop := d.work(t)
	m.run(t, "subscribe")
	took := m.run(t, "switch")
	w := stop()
	t.Logf("from %s to %s: the switch took %v; the longest pause of writes was %v, of reads %v", d.version, d.newVersion(t), took, w.pause, w.readPause)
	if len(w.unknown) > 0 {
		t.Errorf("the outcome of %d writes is unknown", len(w.unknown))
	}
	if w.pause > longestPause {
		t.Errorf("writes paused for %v", w.pause)
	}
	m.run(t, "after")
	d.check(t, w)
}
