package database_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestReplicaPromoted: a standby that has become a primary is not used, whatever it shows.
func TestReplicaPromoted(t *testing.T) {
	t.Parallel()
	for _, kept := range []int{256, 0} {
		t.Run(fmt.Sprintf("%d statements kept", kept), func(t *testing.T) {
			t.Parallel()
			var warnings atomic.Int64
			s := newStandby(t, database.WithStatementCache(kept), logLines(func(line string) {
				if strings.Contains(line, "no replica answers") {
					warnings.Add(1)
				}
			}))
			id := addCounter(t, s.db)
			s.replayed(t)
			ctx := testdb.Context(t)
			if _, err := counter(yours(ctx), s.db.Client, id); err != nil {
				t.Fatal(err)
			}
			promote(t, s.replica)
			mustExec(t, s.replica.Open(t, "predicthealth"), "UPDATE doctor_specialties SET description = '99'")
			if err := setCounter(ctx, s.db.Client, id, 1); err != nil {
				t.Fatal(err)
			}
			if n, err := counter(yours(ctx), s.db.Client, id); err != nil || n != 1 {
				t.Errorf("%d, %v", n, err)
			}
			poll.UntilTrue(t, 10*time.Second, "a warning", func() bool {
				_, _ = counter(yours(ctx), s.db.Client, id)
				return warnings.Load() > 0
			})
			answers(t, s.db, false, func() {
				if n, err := counter(database.FromReplica(ctx, database.MaxStaleness(time.Hour)), s.db.Client, id); err != nil || n != 1 {
					t.Errorf("%d, %v", n, err)
				}
			})
		})
	}
}

// TestOtherServers: servers that are not standbys of the primary are not used.
func TestOtherServers(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	id := addCounter(t, s.db)
	elsewhere := migratedServer(t)
	alter(t, s.primary, "CREATE DATABASE another TEMPLATE template0")
	s.replayed(t)
	for name, at := range map[string]string{
		"the primary":      owner(s.primary),
		"another cluster":  owner(elsewhere.Replica(t, "elsewhere")),
		"another database": s.replica.URL("predicthealth", "another"),
		"no server":        strings.Replace(owner(s.replica), url.QueryEscape(s.replica.Dir), url.QueryEscape(t.TempDir()), 1),
	} {
		var warnings atomic.Int64
		db := openReplica(t, owner(s.primary), at, logLines(func(line string) {
			if strings.Contains(line, "level=WARN") {
				warnings.Add(1)
			}
		}))
		answers(t, db, false, func() {
			if _, err := counter(yours(testdb.Context(t)), db.Client, id); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		})
		if warnings.Load() != 1 {
			t.Errorf("%s: %d warnings", name, warnings.Load())
		}
	}
}

// TestSilentReplica: a read whose standby stops answering is answered by the primary within the context's deadline.
func TestSilentReplica(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	id := addCounter(t, s.db)
	s.replayed(t)
	ctx, cancel := context.WithTimeout(yours(testdb.Context(t)), 20*time.Second)
	defer cancel()
	if _, err := counter(ctx, s.db.Client, id); err != nil {
		t.Fatal(err)
	}
	rows, err := s.replica.Open(t, "predicthealth").QueryContext(t.Context(), "SELECT pid FROM pg_stat_activity WHERE application_name = 'predicthealth'")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	frozen := 0
	for rows.Next() {
		var pid int
		if err := errors.Join(rows.Scan(&pid), syscall.Kill(pid, syscall.SIGSTOP)); err != nil {
			t.Fatal(err)
		}
		defer func() { _ = syscall.Kill(pid, syscall.SIGCONT) }()
		frozen++
	}
	if err := rows.Err(); err != nil || frozen == 0 {
		t.Fatalf("%d connections, %v", frozen, err)
	}
	answers := make(chan error, 2*frozen)
	for range cap(answers) {
		go func() { _, err := counter(ctx, s.db.Client, id); answers <- err }()
	}
	for range cap(answers) {
		if err := <-answers; err != nil {
			t.Error(err)
		}
	}
}

// TestTimelines: after a failover a standby of the old timeline shows none of what is written to the new one, although its position in the log
// is further on. One that follows the new timeline is used again.
func TestTimelines(t *testing.T) {
	t.Parallel()
	first := newStandby(t)
	id := addCounter(t, first.db)
	first.replayed(t)
	next := first.primary.Replica(t, "next")
	second := standby{primary: next, replica: first.replica}
	ctx := testdb.Context(t)
	old := mustPosition(ctx, t, first.db)

	next.Stop(t) // it misses what follows
	mustExec(t, first.primary.Open(t, "predicthealth"), "CREATE TABLE filler AS SELECT repeat('x', 100) FROM generate_series(1, 50000)")
	first.replayed(t)
	first.primary.Stop(t)
	next.Start(t)
	promote(t, next)

	db := second.open(t)
	if n, err := counter(yours(ctx), db.Client, id); err != nil || n != 0 {
		t.Errorf("before a change: %d, %v", n, err)
	}
	for n := 1; n <= 5; n++ {
		if err := setCounter(ctx, db.Client, id, n); err != nil {
			t.Fatal(err)
		}
		answers(t, db, false, func() {
			for name, read := range map[string]func() (int, error){
				"own writes": func() (int, error) { return counter(yours(ctx), db.Client, id) },
				"a position": func() (int, error) {
					return counter(yours(database.WithPosition(ctx, mustPosition(ctx, t, db))), db.Client, id)
				},
			} {
				if got, err := read(); err != nil || got != n {
					t.Errorf("%s: %d instead of %d, %v", name, got, n, err)
				}
			}
		})
	}

	following := standby{primary: next, replica: next.Replica(t, "following")}
	db = following.open(t)
	if err := setCounter(ctx, db.Client, id, 6); err != nil {
		t.Fatal(err)
	}
	following.replayed(t)
	answers(t, db, true, func() {
		if n, err := counter(yours(ctx), db.Client, id); err != nil || n != 6 {
			t.Errorf("on the new timeline: %d, %v", n, err)
		}
		// Whether the standby has what a position of the old timeline covers is asked of the primary.
		if n, err := counter(yours(database.WithPosition(ctx, old)), db.Client, id); err != nil || n != 6 {
			t.Errorf("a position of the old timeline: %d, %v", n, err)
		}
	})
}

// TestOldPrimary: a primary that does not know that it was replaced does not answer for a position of the new timeline.
func TestOldPrimary(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	id := addCounter(t, s.db)
	s.replayed(t)
	promote(t, s.replica)
	ctx := testdb.Context(t)
	promoted := testdb.OpenURL(t, owner(s.replica))
	if err := setCounter(ctx, promoted.Client, id, 1); err != nil {
		t.Fatal(err)
	}
	position := mustPosition(ctx, t, promoted)
	if n, err := counter(yours(database.WithPosition(ctx, position)), s.db.Client, id); err == nil {
		t.Errorf("the old primary answers: %d", n)
	}
	if n, err := counter(yours(ctx), s.db.Client, id); err != nil || n != 0 {
		t.Errorf("without it: %d, %v", n, err)
	}
}

// TestPrimaryAway: while the primary is away a standby answers what it shows for sure.
func TestPrimaryAway(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	id := addCounter(t, s.db)
	ctx := testdb.Context(t)
	if err := setCounter(ctx, s.db.Client, id, 1); err != nil {
		t.Fatal(err)
	}
	position := mustPosition(ctx, t, s.db)
	other := s.open(t)
	s.replayed(t)
	s.primary.Stop(t)
	for name, c := range map[string]struct {
		db       *database.DB
		position string
	}{
		"own writes":           {s.db, ""},
		"a client without any": {other, ""},
		"a position":           {other, position},
	} {
		answers(t, c.db, true, func() {
			for range 20 {
				if n, err := counter(yours(database.WithPosition(ctx, c.position)), c.db.Client, id); err != nil || n != 1 {
					t.Errorf("%s: %d, %v", name, n, err)
				}
			}
		})
	}
	if _, err := counter(yours(database.WithPosition(ctx, "garbage")), other.Client, id); !errors.Is(err, database.ErrUnavailable) {
		t.Errorf("what the read must show is unknown: %v", err)
	}
	if err := setCounter(yours(ctx), s.db.Client, id, 2); !errors.Is(err, database.ErrUnavailable) {
		t.Errorf("a change: %v", err)
	}
}

// TestReplicaAway: the loss of the standby is a warning, and the primary answers until it is back.
func TestReplicaAway(t *testing.T) {
	t.Parallel()
	var warnings atomic.Int64
	s := newStandby(t, logLines(func(line string) {
		if strings.Contains(line, "level=WARN") && strings.Contains(line, "no replica answers") {
			warnings.Add(1)
		}
	}))
	id := addCounter(t, s.db)
	s.replayed(t)
	ctx := yours(testdb.Context(t))
	read := func() {
		if _, err := counter(ctx, s.db.Client, id); err != nil {
			t.Error(err)
		}
	}
	answers(t, s.db, true, read)
	s.replica.Stop(t)
	answers(t, s.db, false, func() {
		for range 20 {
			read()
		}
	})
	if n := warnings.Load(); n != 1 {
		t.Errorf("%d warnings", n)
	}
	s.replica.Start(t)
	poll.UntilTrue(t, time.Minute, "the standby answers again", func() bool {
		before, _ := s.db.ReplicaReads()
		read()
		after, _ := s.db.ReplicaReads()
		return after > before
	})
}
