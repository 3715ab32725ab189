package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
)

// Writes are the changes of a client or of a context, and the position up to which a server must have come to show them. The position is
// asked for when a read needs it: many changes have one, and those that no replica is asked about cost nothing.
type Writes struct {
	parent *Writes // its changes count, too; nil for none

	mu       sync.Mutex
	count    uint64            // changes that have ended
	known    uint64            // of them, those that position covers
	position postgres.Position // zero for none
	timeline uint32            // the latest on which a counted change was made

	unflushed atomic.Bool
}

// NewWrites returns Writes that begin at a position, after those of parent, which may be nil.
func NewWrites(parent *Writes, at postgres.Position) *Writes {
	return &Writes{parent: parent, position: at}
}

// NewUnknownWrites returns Writes that begin at an unknown position: that of the primary when it is asked.
func NewUnknownWrites(parent *Writes) *Writes { return &Writes{parent: parent, count: 1} }

// Record counts a change that has ended, on a timeline.
func (w *Writes) Record(timeline uint32) {
	for ; w != nil; w = w.parent {
		w.mu.Lock()
		w.count++
		w.timeline = max(w.timeline, timeline)
		w.mu.Unlock()
	}
}

// Invalidate makes the position unknown.
func (w *Writes) Invalidate() { w.Record(0) }

// Unflushed reports whether a statement has turned off that commits wait until they are flushed, so that the flushed position may be before
// that of a commit.
func (w *Writes) Unflushed() bool { return w.unflushed.Load() }

// Position returns a position of a cluster that covers every change that ended before the call. Where it is not known, or of another
// cluster, ask must return the position of a primary on a timeline that is not before the given one.
func (w *Writes) Position(system uint64, ask func(timeline uint32) (postgres.Position, error)) (at postgres.Position, err error) {
	for ; w != nil; w = w.parent {
		own, err := w.own(system, ask)
		if err != nil {
			return postgres.Position{}, err
		}
		if at.Before(own) {
			at = own
		}
	}
	return at, nil
}

func (w *Writes) own(system uint64, ask func(uint32) (postgres.Position, error)) (postgres.Position, error) {
	w.mu.Lock()
	at, covered, count, timeline := w.position, w.known == w.count, w.count, w.timeline
	w.mu.Unlock()
	if at.IsZero() || at.System == system {
		if covered {
			return at, nil
		}
		timeline = max(timeline, at.Timeline)
	}
	at, err := ask(timeline)
	if err != nil {
		return postgres.Position{}, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.known <= count {
		w.known, w.position = count, at
	}
	return at, nil
}

// Known returns the position of those changes whose position is known, or the beginning of the timeline of a later one.
func (w *Writes) Known(system uint64) (at postgres.Position) {
	for ; w != nil; w = w.parent {
		w.mu.Lock()
		for _, p := range []postgres.Position{w.position, {System: system, Timeline: w.timeline}} {
			if p.System == system && at.Before(p) {
				at = p
			}
		}
		w.mu.Unlock()
	}
	return at
}

type writesKey struct{}

// WithWrites returns a context whose changes are counted in w as well.
func WithWrites(ctx context.Context, w *Writes) context.Context {
	return context.WithValue(ctx, writesKey{}, w)
}

// WritesOf returns the Writes of ctx, or nil.
func WritesOf(ctx context.Context) *Writes {
	w, _ := ctx.Value(writesKey{}).(*Writes)
	return w
}

type uncountedKey struct{}

// WithUncounted returns a context whose changes are not those of the client: no read has to show them.
func WithUncounted(ctx context.Context) context.Context {
	return context.WithValue(ctx, uncountedKey{}, true)
}

// counts reports whether changes of ctx are counted.
func (c *conn) counts(ctx context.Context) bool {
	return c.writes != nil && ctx.Value(uncountedKey{}) == nil
}

// recordWrite records that a change of ctx has ended, with whatever outcome.
func (c *conn) recordWrite(ctx context.Context) {
	if c.counts(ctx) {
		c.writes.Record(c.timeline)
		WritesOf(ctx).Record(c.timeline)
	}
}

// recordTx records the changes of a transaction, which belong to its context and to those of its statements.
func (c *conn) recordTx(ctx context.Context, of []*Writes) {
	if !c.counts(ctx) {
		return
	}
	c.writes.Record(c.timeline)
	for _, w := range of {
		w.Record(c.timeline)
	}
}

// noteTx adds the Writes of a statement's context to those of its transaction.
func (c *conn) noteTx(ctx context.Context) {
	if c.writes == nil || !c.inTx {
		return
	}
	w := WritesOf(ctx)
	for _, known := range c.txWrites {
		if known == w {
			return
		}
	}
	if w != nil {
		c.txWrites = append(c.txWrites, w)
	}
}

// timelineOfPrimary is ” on a standby, which makes no change.
const timelineOfPrimary = "SELECT CASE WHEN pg_is_in_recovery() THEN '' ELSE pg_walfile_name(pg_current_wal_flush_lsn()) END"

// readTimeline reads the timeline on which the connection's server writes: before a change, since the pool may have connections to two
// primaries for a while, and the later one has to say up to where the change is. A session keeps its timeline. Behind a pooler, where sessions
// keep no state, it is read each time.
func (c *conn) readTimeline(ctx context.Context) error {
	if c.writes == nil || (c.timeline != 0 && !c.stateless) {
		return nil
	}
	var row [1]string
	if err := c.queryTexts(ctx, timelineOfPrimary, row[:]); err != nil {
		if isCode(err, pqerror.InFailedSQLTransaction) { // it is rolled back
			return nil
		}
		return err
	}
	if row[0] == "" {
		return nil
	}
	timeline, err := postgres.TimelineOf(row[0])
	c.timeline = timeline
	return err
}

// queryTexts reads the only row of a query, whose columns are texts.
func (c *conn) queryTexts(ctx context.Context, query string, into []string) error {
	rows, err := c.inner.QueryContext(ctx, query, nil)
	if err != nil {
		return err
	}
	row := make([]driver.Value, len(into))
	if err := errors.Join(rows.Next(row), rows.Close()); err != nil {
		return err
	}
	for i, v := range row {
		switch v := v.(type) {
		case string:
			into[i] = v
		case []byte:
			into[i] = string(v)
		}
	}
	return nil
}

// recordDurability records a statement after which commits may not wait until they are flushed.
func (c *conn) recordDurability(query string) {
	if c.writes != nil && (strings.Contains(strings.ToLower(query), "synchronous_commit") || setsAny.MatchString(query)) {
		c.writes.unflushed.Store(true)
	}
}

// setsAny matches a call of set_config whose setting is not in the text.
var setsAny = regexp.MustCompile(`(?i)set_config"?\s*\(\s*[^'\s]`)
