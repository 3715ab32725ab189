package main

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestLedger: the drill notices a lost write, one that happened although the client said otherwise, and one that it repeated.
func TestLedger(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	for _, name := range []string{"there", "unknown there", "nothing there", "repeated"} {
		db.Specialty.Create().SetName("run " + name).SetCategory("c").ExecX(testdb.Context(t))
	}
	l := newLedger()
	for name, err := range map[string]error{
		"there": nil, "lost": nil, "nothing": fmt.Errorf("commit: %w", database.ErrUnavailable), "nothing there": database.ErrConnectionLost,
		"unknown": database.ErrOutcomeUnknown, "unknown there": fmt.Errorf("%w: %w", database.ErrOutcomeUnknown, context.DeadlineExceeded), "repeated": &database.DuplicateError{},
	} {
		l.wrote("run "+name, err)
	}
	l.read(sql.ErrConnDone)
	v, err := l.compare(t.Context(), db.SQL(), "run ")
	slices.Sort(v.twice)
	if err != nil || !slices.Equal(v.lost, []string{"run lost"}) || !slices.Equal(v.twice, []string{"run nothing there", "run repeated"}) {
		t.Errorf("%+v, %v", v, err)
	}
	if l.reads[untyped] != 1 || len(l.examples) != 1 || l.count(acknowledged) != 2 {
		t.Errorf("%v, %v", l.reads, l.examples)
	}
	db.Specialty.Create().SetName("run other").SetCategory("c").ExecX(testdb.Context(t))
	if _, err := l.compare(t.Context(), db.SQL(), "run "); err == nil {
		t.Error("a row that no call wrote is not noticed")
	}
}

func TestPause(t *testing.T) {
	t.Parallel()
	at := func(s float64) time.Time { return time.Unix(0, int64(s*1e9)) }
	l := &ledger{acknowledged: []time.Time{at(1), at(1.5), at(4), at(4.25)}}
	if l.pause() != 2500*time.Millisecond || !l.since(at(2)).Equal(at(4)) || !l.since(at(1.5)).Equal(at(1.5)) || !l.since(at(5)).IsZero() {
		t.Errorf("%v, %v", l.pause(), l.since(at(2)))
	}
}
