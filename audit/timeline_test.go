package audit_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
)

// timeline is an audit trail that is anchored, saved and restored.
type timeline struct {
	*tamperFixture
	key     note.Signer
	keys    note.Verifiers
	anchors []audit.Anchor // all anchors so far, as read back
	states  int
}

func newTimeline(t *testing.T) *timeline {
	t.Helper()
	private, public, err := audit.NewKey("audit-2026")
	if err != nil {
		t.Fatal(err)
	}
	l := &timeline{tamperFixture: newTamperFixture(t)}
	l.key, l.keys = signer(t, private), verifiers(t, public)
	return l
}

func signer(t *testing.T, private string) note.Signer {
	t.Helper()
	key, err := audit.ParsePrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func verifiers(t *testing.T, public string) note.Verifiers {
	t.Helper()
	keys, err := audit.ParsePublicKeys(public)
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

// write adds n entries to the chain of a process.
func (l *timeline) write(t *testing.T, process string, n int) {
	t.Helper()
	ctx := actor.NewContext(t.Context(), actor.System(process))
	for range n {
		if _, err := l.db.SQL().ExecContext(ctx, "SELECT record_attempt('look', 'patients', gen_random_uuid(), true, NULL)"); err != nil {
			t.Fatal(err)
		}
	}
}

// anchor signs the current ends of the chains, and keeps the anchor.
func (l *timeline) anchor(t *testing.T) audit.Anchor {
	t.Helper()
	a, err := audit.Heads(l.owner(t), l.super)
	if err != nil {
		t.Fatal(err)
	}
	return l.keep(t, a)
}

func (l *timeline) keep(t *testing.T, a audit.Anchor) audit.Anchor {
	t.Helper()
	signed, err := a.Sign(l.key)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := audit.OpenAnchors(signed, l.keys)
	if err != nil {
		t.Fatal(err)
	}
	l.anchors = append(l.anchors, opened...)
	return opened[0]
}

// state is a saved audit trail, as in a backup.
type state struct {
	name  string
	at    time.Time
	heads []audit.Head
}

func (l *timeline) save(t *testing.T) state {
	t.Helper()
	l.states++
	s := state{name: fmt.Sprint(l.states)}
	l.do(t, "CREATE TABLE entries"+s.name+" AS TABLE admin_audit_logs; CREATE TABLE heads"+s.name+" AS TABLE audit_heads")
	if err := l.super.QueryRowContext(t.Context(), "SELECT clock_timestamp()").Scan(&s.at); err != nil {
		t.Fatal(err)
	}
	a, err := audit.Heads(l.owner(t), l.super)
	if err != nil {
		t.Fatal(err)
	}
	s.heads = a.Heads
	return s
}

func (l *timeline) restoreTo(t *testing.T, s state) {
	t.Helper()
	l.do(t, "DELETE FROM admin_audit_logs; INSERT INTO admin_audit_logs TABLE entries"+s.name+"; DELETE FROM audit_heads; INSERT INTO audit_heads TABLE heads"+s.name)
}

// record records a restore to s, and keeps the record.
func (l *timeline) record(t *testing.T, s state) audit.Anchor {
	t.Helper()
	a, _, err := audit.RecordRestore(l.owner(t), l.super, audit.Restore{From: "state " + s.name, Reason: "test", After: s.at}, l.anchors, nil)
	if err != nil {
		t.Fatal(err)
	}
	return l.keep(t, a)
}

// report verifies against all anchors.
func (l *timeline) report(t *testing.T) audit.Report {
	t.Helper()
	return l.verify(t, audit.WithAnchors(l.anchors...))
}

func (l *timeline) passes(t *testing.T, what string) audit.Report {
	t.Helper()
	r := l.report(t)
	if r.Err() != nil {
		t.Fatalf("%s: %v", what, r.Breaks)
	}
	return r
}

// breaks checks that exactly these chains are broken, at these entries.
func (l *timeline) breaks(t *testing.T, what string, want ...audit.Break) {
	t.Helper()
	got := l.report(t).Breaks
	for i := range got {
		got[i].ID = [16]byte{}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s: found %v; want %v", what, got, want)
	}
}

// truncate removes a chain's entries after the first length, and sets its head accordingly.
func (l *timeline) truncate(t *testing.T, chain string, length int64) {
	t.Helper()
	l.do(t, "DELETE FROM admin_audit_logs WHERE chain = $1 AND seq > $2", chain, length)
	if length == 0 {
		l.do(t, "DELETE FROM audit_heads WHERE chain = $1", chain)
		return
	}
	l.do(t, "UPDATE audit_heads h SET length = l.seq, hash = l.hash FROM admin_audit_logs l WHERE h.chain = $1 AND l.chain = h.chain AND l.seq = $2", chain, length)
}
