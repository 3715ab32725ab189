package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/predicthealth/database"
)

// outcome is what a call's error says became of it.
type outcome int

const (
	acknowledged outcome = iota
	nothing              // for sure
	unknown
	overdue // the caller's own deadline ended the call
	untyped
	repeated // the client repeated a change that had taken effect
)

func outcomeOf(err error) outcome {
	switch {
	case err == nil:
		return acknowledged
	case errors.As(err, new(*database.DuplicateError)):
		return repeated
	case errors.Is(err, database.ErrOutcomeUnknown):
		return unknown
	case errors.Is(err, database.ErrUnavailable), errors.Is(err, database.ErrConnectionLost):
		return nothing
	case errors.Is(err, context.DeadlineExceeded):
		return overdue
	}
	return untyped
}

// ledger has the outcome of each call, of writers by the name of what they wrote.
type ledger struct {
	mu           sync.Mutex
	writes       map[string]outcome
	acknowledged []time.Time // of writes, in order
	reads        map[outcome]int
	examples     map[string]int // of untyped errors
}

func newLedger() *ledger {
	return &ledger{writes: map[string]outcome{}, reads: map[outcome]int{}, examples: map[string]int{}}
}

func (l *ledger) wrote(name string, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	o := outcomeOf(err)
	l.writes[name] = o
	if o == acknowledged {
		l.acknowledged = append(l.acknowledged, time.Now())
	}
	l.example(o, err)
}

func (l *ledger) read(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	o := outcomeOf(err)
	l.reads[o]++
	l.example(o, err)
}

func (l *ledger) example(o outcome, err error) {
	if o == untyped {
		l.examples[err.Error()]++
	}
}

// since returns when the first write after a moment was acknowledged, or the zero time.
func (l *ledger) since(moment time.Time) time.Time {
	l.mu.Lock()
	defer l.mu.Unlock()
	i, _ := slices.BinarySearchFunc(l.acknowledged, moment, time.Time.Compare)
	if i == len(l.acknowledged) {
		return time.Time{}
	}
	return l.acknowledged[i]
}

// pause returns the longest time without an acknowledged write.
func (l *ledger) pause() (longest time.Duration) {
	for i := 1; i < len(l.acknowledged); i++ {
		longest = max(longest, l.acknowledged[i].Sub(l.acknowledged[i-1]))
	}
	return longest
}

// verdict compares the ledger with the database. lost are acknowledged writes that are not there, twice those that are there more than once or
// although the client said that they had not happened.
type verdict struct{ lost, twice []string }

func (l *ledger) compare(ctx context.Context, db *sql.DB, run string) (v verdict, err error) {
	rows, err := db.QueryContext(ctx, "SELECT name, count(*) FROM doctor_specialties WHERE starts_with(name, $1) GROUP BY name", run)
	if err != nil {
		return v, err
	}
	defer func() { _ = rows.Close() }()
	there := map[string]int{}
	for rows.Next() {
		var name string
		var n int
		if err := rows.Scan(&name, &n); err != nil {
			return v, err
		}
		there[name] = n
	}
	for name, o := range l.writes {
		switch n := there[name]; {
		case o == acknowledged && n == 0:
			v.lost = append(v.lost, name)
		case n > 1, o == repeated, o == nothing && n > 0:
			v.twice = append(v.twice, name)
		}
	}
	for name := range there {
		if _, ok := l.writes[name]; !ok {
			return v, fmt.Errorf("%s was written, and no call wrote it", name)
		}
	}
	return v, rows.Err()
}

func (l *ledger) count(o outcome) (n int) {
	for _, got := range l.writes {
		if got == o {
			n++
		}
	}
	return n
}
