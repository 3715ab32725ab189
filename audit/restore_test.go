package audit_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/audit"
)

// TestRecordedRestore: entries lost in a restore are reported missing until it is recorded, and are counted as lost
// from then on. All other entries are verified as before.
func TestRecordedRestore(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	l.write(t, "old", 3)
	l.anchor(t)
	l.write(t, "old", 2)
	backup := l.save(t)
	l.write(t, "old", 4)
	l.write(t, "lost", 3)
	l.anchor(t)
	l.passes(t, "before")

	l.restoreTo(t, backup)
	lost := []audit.Break{{Chain: "system:lost", Seq: 1, Problem: audit.Missing}, {Chain: "system:old", Seq: 6, Problem: audit.Missing}}
	l.breaks(t, "unrecorded", lost...)
	l.write(t, "old", 6) // different entries with the same numbers
	l.write(t, "lost", 1)
	l.write(t, "new", 2)
	l.breaks(t, "unrecorded, after more was written", audit.Break{Chain: "system:lost", Seq: 2, Problem: audit.Missing}, audit.Break{Chain: "system:old", Seq: 9, Problem: audit.Recomputed})
	between := l.anchor(t)

	record := l.record(t, backup)
	r := l.passes(t, "recorded")
	if len(r.Restores) != 1 || r.Anchors != 4 {
		t.Fatalf("%+v", r)
	}
	loss := r.Restores[0]
	if loss.From != "state 1" || loss.Entries != 7 || loss.Chains != 2 || loss.Anchors != 1 || loss.Signer != "audit-2026" || !loss.Recorded.Equal(record.Time) || !loss.Before.Before(between.Time) {
		t.Errorf("the loss is %+v", loss)
	}
	if text := loss.String(); !strings.Contains(text, `restored from "state 1"`) || !strings.Contains(text, "at least 7 entries in 2 chains are lost") || strings.Contains(text, "admin:") {
		t.Error(text)
	}
	l.write(t, "old", 1)
	l.anchor(t)
	l.passes(t, "afterwards")

	// Only the lost entries are excused.
	after := l.save(t)
	for _, c := range []struct {
		what    string
		chain   string
		length  int64
		problem audit.Problem
	}{
		{"the last entry, anchored after the record", "system:old", 11, audit.Missing},
		{"an entry anchored by the record", "system:old", 10, audit.Missing},
		{"an entry from before the backup", "system:old", 4, audit.Missing},
		{"an entry from before the first anchor", "system:old", 2, audit.Missing},
		{"a chain begun after the restore", "system:new", 0, audit.Missing},
		{"a chain that was lost and begun again", "system:lost", 0, audit.Missing},
	} {
		l.truncate(t, c.chain, c.length)
		if r := l.verify(t); r.Err() != nil {
			t.Errorf("%s: found without anchors: %v", c.what, r.Err())
		}
		l.breaks(t, c.what, audit.Break{Chain: c.chain, Seq: c.length + 1, Problem: c.problem})
		l.restoreTo(t, after)
	}
	l.do(t, "UPDATE admin_audit_logs SET success = NOT success WHERE chain = 'system:old' AND seq = 7")
	l.recompute(t, "system:old")
	l.breaks(t, "rehashed since the restore", audit.Break{Chain: "system:old", Seq: 11, Problem: audit.Recomputed})
	l.restoreTo(t, after)
	l.passes(t, "in the end")
}

// TestSeveralRestores: consecutive restores, to earlier states and to states that another restore had lost. Each is
// found until it is recorded.
func TestSeveralRestores(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	restore := func(what string, s state, entries int64) {
		t.Helper()
		l.restoreTo(t, s)
		if r := l.report(t); r.Err() == nil {
			t.Errorf("%s: not found", what)
		}
		l.record(t, s)
		r := l.passes(t, what)
		if got := r.Restores[len(r.Restores)-1]; got.From != "state "+s.name || got.Entries != entries {
			t.Errorf("%s: %v; want %d entries", what, got, entries)
		}
		l.write(t, "p", 1)
		l.anchor(t)
		l.passes(t, what+", and more written")
	}
	l.write(t, "p", 1)
	first := l.save(t) // 1
	l.write(t, "p", 1)
	l.anchor(t)
	second := l.save(t) // 2
	l.write(t, "p", 1)
	l.anchor(t)
	restore("a restore", second, 1) // 3, the last of them new
	third := l.save(t)
	l.write(t, "p", 1)
	l.anchor(t)
	restore("another, of what was written since", third, 1)
	restore("one further back than all", first, 3)
	restore("one to what the last had lost", third, 1)
	restore("one to what had been lost before that", second, 2)
	if r := l.passes(t, "in the end"); len(r.Restores) != 5 {
		t.Errorf("%v", r.Restores)
	}
	l.truncate(t, "system:p", 2)
	l.breaks(t, "entries removed at the end", audit.Break{Chain: "system:p", Seq: 3, Problem: audit.Missing})
}

// TestRestoresRecordedLate: one record covers two restores, and another one an anchor that is found afterwards.
func TestRestoresRecordedLate(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	l.write(t, "p", 2)
	first := l.save(t)
	l.write(t, "p", 1)
	l.anchor(t)
	l.restoreTo(t, first)
	l.write(t, "p", 2)
	l.anchor(t)
	second := l.save(t)
	l.write(t, "p", 1)
	l.write(t, "q", 1)
	unknown := l.anchor(t)
	l.anchors = l.anchors[:2]
	l.write(t, "q", 1)
	l.anchor(t)
	l.restoreTo(t, second)
	var now time.Time
	if err := l.super.QueryRowContext(t.Context(), "SELECT clock_timestamp()").Scan(&now); err != nil {
		t.Fatal(err)
	}
	record := func(r audit.Restore) error {
		a, _, err := audit.RecordRestore(l.owner(t), l.super, r, l.anchors, nil)
		if err == nil {
			l.keep(t, a)
		}
		return err
	}
	both := audit.Restore{From: "both", Reason: "test", After: first.at}
	if err := record(both); err == nil {
		t.Error("a record of the first restore was accepted for both")
	}
	both.Before = now
	if err := record(both); err != nil {
		t.Fatal(err)
	}
	l.passes(t, "both recorded")
	l.anchors = append(l.anchors, unknown)
	l.breaks(t, "an anchor that was not at hand", audit.Break{Chain: "system:p", Seq: 5, Problem: audit.Missing}, audit.Break{Chain: "system:q", Seq: 1, Problem: audit.Missing})
	if err := record(audit.Restore{From: "the second", Reason: "test", After: second.at}); err != nil {
		t.Fatal(err)
	}
	l.passes(t, "with that anchor")
}

// TestRestoresAtRandom: after random writes, anchors, backups and recorded restores, verification passes, and the
// removal of any entry anchored since is found.
func TestRestoresAtRandom(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 2))
	processes := []string{"a", "b", "c", "d"}
	states := []state{l.save(t)}
	restores := 0
	for range 120 {
		switch random.IntN(6) {
		case 0, 1, 2:
			l.write(t, processes[random.IntN(len(processes))], 1+random.IntN(3))
		case 3:
			l.anchor(t)
		case 4:
			states = append(states, l.save(t))
		case 5:
			s := states[random.IntN(len(states))]
			l.restoreTo(t, s)
			if random.IntN(3) == 0 { // a backup of the restored state
				states = append(states, l.save(t))
			}
			if random.IntN(3) == 0 { // recorded late
				l.write(t, processes[random.IntN(len(processes))], 2)
			}
			if random.IntN(3) == 0 {
				l.anchor(t)
			}
			l.record(t, s)
			restores++
		}
		l.passes(t, "recorded")
	}
	r := l.report(t)
	if len(r.Restores) != restores {
		t.Errorf("%d restores; want %d", len(r.Restores), restores)
	}
	now := l.anchor(t)
	whole := l.save(t)
	for _, h := range now.Heads {
		l.truncate(t, h.Chain, random.Int64N(h.Length))
		if got := l.report(t).Breaks; len(got) != 1 || got[0].Chain != h.Chain {
			t.Errorf("entries of %s removed: found %v", h.Chain, got)
		}
		l.restoreTo(t, whole)
	}
}

// TestRestoreRefused: an impossible restore is not recorded, nor one that does not explain all missing entries.
func TestRestoreRefused(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	l.write(t, "p", 3)
	l.anchor(t)
	l.write(t, "p", 3)
	backup := l.save(t)
	l.write(t, "p", 3)
	late := l.anchor(t)
	l.restoreTo(t, backup)
	good := audit.Restore{From: "a backup", Reason: "test", After: backup.at}
	refused := func(what string, change func(*audit.Restore), want *audit.Break) {
		t.Helper()
		r := good
		change(&r)
		_, _, err := audit.RecordRestore(l.owner(t), l.super, r, l.anchors, nil)
		var refusal *audit.RestoreError
		var broken *audit.BrokenError
		if !errors.As(err, &refusal) || errors.As(err, &broken) != (want != nil) {
			t.Errorf("%s: %v", what, err)
			return
		}
		if want != nil && (len(broken.Breaks) != 1 || broken.Breaks[0].Seq != want.Seq || broken.Breaks[0].Problem != want.Problem) {
			t.Errorf("%s: %v; want %v", what, err, want)
		}
	}
	unchanged := func(*audit.Restore) {}
	refused("no source", func(r *audit.Restore) { r.From = " " }, nil)
	refused("a two-line source", func(r *audit.Restore) { r.From = "a\nkept b" }, nil)
	refused("a reason too long", func(r *audit.Restore) { r.Reason = strings.Repeat("é", 201) }, nil)
	refused("a restore in the future", func(r *audit.Restore) { r.Before = time.Now().Add(time.Hour) }, nil)
	refused("a state in the future", func(r *audit.Restore) { r.After = time.Now().Add(time.Hour) }, nil)
	refused("a restore at the time of its state", func(r *audit.Restore) { r.Before = r.After }, nil)
	missing := &audit.Break{Seq: 7, Problem: audit.Missing}
	refused("a state later than an anchor of missing entries", func(r *audit.Restore) { r.After = late.Time.Add(time.Microsecond) }, missing)
	refused("an anchor from after the restore", func(r *audit.Restore) { r.Before = late.Time }, missing)

	// The entries of the backup, according to its manifest, must exist.
	withHeads := func(r *audit.Restore) { r.Kept = backup.heads }
	l.truncate(t, "system:p", 5)
	refused("one entry fewer than in the backup", withHeads, &audit.Break{Seq: 6, Problem: audit.Missing})
	l.truncate(t, "system:p", 2)
	refused("one entry fewer than signed before the backup", unchanged, &audit.Break{Seq: 3, Problem: audit.Missing})
	l.restoreTo(t, backup)
	l.do(t, "UPDATE admin_audit_logs SET success = NOT success WHERE chain = 'system:p' AND seq = 5")
	l.recompute(t, "system:p")
	refused("another entry than in the backup", withHeads, &audit.Break{Seq: 6, Problem: audit.Recomputed})
	l.restoreTo(t, backup)

	// Entries anchored since the restore were not lost by it.
	l.write(t, "p", 4)
	l.write(t, "q", 1)
	since := l.anchor(t)
	l.truncate(t, "system:p", 8)
	refused("an entry written after the restore", unchanged, &audit.Break{Seq: 9, Problem: audit.Missing})
	l.truncate(t, "system:p", 6)
	l.truncate(t, "system:q", 0)
	at := since.Time.Add(-time.Microsecond)
	if _, _, err := audit.RecordRestore(l.owner(t), l.super, audit.Restore{From: "b", Reason: "r", After: backup.at, Before: at}, l.anchors, nil); err == nil {
		t.Error("the restore was recorded although later entries are missing")
	}

	// A chain that is broken without any anchor stays broken, and does not prevent the record.
	l.restoreTo(t, backup)
	l.do(t, "UPDATE admin_audit_logs SET success = NOT success WHERE chain = 'system:p' AND seq = 2")
	l.anchors = l.anchors[:2]
	a, _, err := audit.RecordRestore(l.owner(t), l.super, good, l.anchors, nil)
	if err != nil {
		t.Fatal(err)
	}
	l.keep(t, a)
	l.breaks(t, "broken without anchors", audit.Break{Chain: "system:p", Seq: 2, Problem: audit.Altered})
}
