// Package replica lets standbys answer reads, if they show what the read must show.
//
// What a read must show is a position in the write-ahead log. A standby answers once it has replayed it, on the position's timeline; the
// connection that answers has checked that itself. Otherwise the primary answers.
package replica

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	pqdriver "github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/failover"
	"github.com/predicthealth/database/internal/postgres"
)

const (
	// patience is how long a read waits for a standby to replay what it must show.
	patience = 100 * time.Millisecond
	// impatience is how long reads do not wait after one has waited in vain: the standby is far behind.
	impatience = time.Second
	// acquireWithin bounds how long a read waits for a connection to a standby.
	acquireWithin = time.Second
	// askWithin bounds how long a read waits for a position that it can do without.
	askWithin = time.Second
	// probeEvery is how often lost standbys are tried again.
	probeEvery = time.Second
	// attempts is how many connections a read tries: those of the pool may have been lost with a server.
	attempts = 3
)

// Reader reads from the standbys of a primary.
type Reader struct {
	primary, pool *sql.DB
	writes        *pqdriver.Writes // of the client
	system        uint64
	log           *slog.Logger

	mu        sync.Mutex
	recent    postgres.Position // the primary's
	recentAt  time.Time         // before it was asked
	askedAt   time.Time
	impatient atomic.Int64 // Unix nanoseconds, until when reads do not wait
	lost      atomic.Bool  // no standby answers
	probe     chan struct{}
	byStandby atomic.Int64
	byPrimary atomic.Int64
}

// New returns a Reader of the standbys in a pool, for a client that counts its changes in writes.
func New(primary, pool *sql.DB, system uint64, writes *pqdriver.Writes, log *slog.Logger) *Reader {
	return &Reader{primary: primary, pool: pool, system: system, writes: writes, log: log, probe: make(chan struct{}, 1)}
}

// Counts returns how many reads for standbys were answered by one, and by the primary instead.
func (r *Reader) Counts() (byStandby, byPrimary int64) { return r.byStandby.Load(), r.byPrimary.Load() }

// Try connects to a standby. If none answers it logs a warning, and reads do not try until one does.
func (r *Reader) Try(ctx context.Context) {
	if err := r.ping(ctx); err != nil && ctx.Err() == nil {
		r.failed(ctx, err)
	}
}

func (r *Reader) ping(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, acquireWithin)
	defer cancel()
	var one int
	return r.pool.QueryRowContext(pqdriver.WithNeed(pqdriver.WithRead(ctx), pqdriver.Need{}), "SELECT 1").Scan(&one)
}

// Run tries lost standbys again, until ctx ends.
func (r *Reader) Run(ctx context.Context) {
	tick := time.NewTicker(probeEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-r.probe:
		}
		for r.lost.Load() {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			if r.ping(ctx) == nil {
				r.lost.Store(false)
				r.log.InfoContext(ctx, "a replica answers again")
			}
		}
	}
}

// failed logs that no standby answers, once, if err says so.
func (r *Reader) failed(ctx context.Context, err error) {
	switch {
	case errors.Is(err, postgres.ErrBehind), err == context.DeadlineExceeded: //nolint:errorlint // no connection was free
		r.impatient.Store(time.Now().Add(impatience).UnixNano())
		return
	case errors.Is(err, postgres.ErrNotStandby), errors.Is(err, postgres.ErrOtherCluster), errors.Is(err, driver.ErrBadConn),
		errors.Is(err, postgres.ErrUnavailable), errors.Is(err, pqdriver.ErrConnectionLost), postgres.Transient(err):
	default:
		return
	}
	if r.lost.CompareAndSwap(false, true) {
		r.log.WarnContext(ctx, "no replica answers; the primary answers their reads", "reason", err.Error())
		select {
		case r.probe <- struct{}{}:
		default:
		}
	}
}

// need returns what a read must show.
func (r *Reader) need(ctx context.Context, w *want) (need pqdriver.Need, err error) {
	if time.Now().UnixNano() >= r.impatient.Load() {
		need.Wait = patience
	}
	if w.writes {
		if need.Position, err = r.Position(ctx); err != nil {
			return need, err
		}
	}
	if w.within == 0 {
		return need, nil
	}
	need.Wait = min(need.Wait, w.within/2)
	at, err := r.recently(ctx, w.within-need.Wait)
	if need.Before(at) {
		need.Position = at
	}
	return need, err
}

// writesOf returns the changes that ctx's reads must show.
func (r *Reader) writesOf(ctx context.Context) *pqdriver.Writes {
	if w := pqdriver.WritesOf(ctx); w != nil {
		return w
	}
	return r.writes
}

// Position returns the position that covers what the client has written or, with a position of its own, the context.
func (r *Reader) Position(ctx context.Context) (postgres.Position, error) {
	return r.writesOf(ctx).Position(r.system, func(timeline uint32) (postgres.Position, error) { return r.ask(ctx, timeline) })
}

// known returns what a read must show of that without asking, for the primary.
func (r *Reader) known(ctx context.Context, w *want) pqdriver.Need {
	if !w.writes {
		return pqdriver.Need{}
	}
	return pqdriver.Need{Position: r.writesOf(ctx).Known(r.system)}
}

// ask returns the position of the primary, on a timeline that is not before the given one.
func (r *Reader) ask(ctx context.Context, timeline uint32) (postgres.Position, error) {
	need := pqdriver.Need{Position: postgres.Position{System: r.system, Timeline: timeline}}
	at, _, err := Ask(pqdriver.WithNeed(ctx, need), r.primary, r.writes.Unflushed())
	return at, err
}

// Ask returns the position of a primary, which shows every commit that has ended, and its database.
func Ask(ctx context.Context, primary *sql.DB, unflushed bool) (at postgres.Position, database string, err error) {
	var system, file, lsn string
	if err := primary.QueryRowContext(pqdriver.WithRead(ctx), pqdriver.PositionOfPrimary, unflushed).Scan(&system, &file, &lsn, &database); err != nil {
		return at, "", failover.Typed(err)
	}
	if at.System, err = postgres.ParseSystem(system); err != nil {
		return at, "", err
	}
	if at.Timeline, err = postgres.TimelineOf(file); err != nil {
		return at, "", err
	}
	at.LSN, err = postgres.ParseLSN(lsn)
	return at, database, err
}

// recently returns a position that the primary had at most d ago.
func (r *Reader) recently(ctx context.Context, d time.Duration) (postgres.Position, error) {
	r.mu.Lock()
	at, age, asked := r.recent, time.Since(r.recentAt), r.askedAt
	usable := !at.IsZero() && age <= d
	if usable && (age <= d/2 || time.Since(asked) < askWithin) {
		r.mu.Unlock()
		return at, nil
	}
	began := time.Now()
	r.askedAt = began
	timeline := max(r.recent.Timeline, r.writes.Known(r.system).Timeline)
	r.mu.Unlock()
	bounded, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	fresh, err := r.ask(bounded, timeline)
	switch {
	case err == nil:
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.recentAt.Before(began) {
			r.recent, r.recentAt = fresh, began
		}
		return fresh, nil
	case usable && time.Since(began)+age <= d: // the primary is away
		return at, nil
	}
	return postgres.Position{}, err
}

// renew makes the next need be asked for: the standbys follow a later timeline than the present one's.
func (r *Reader) renew(ctx context.Context) {
	r.writesOf(ctx).Invalidate()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.recent, r.recentAt, r.askedAt = postgres.Position{}, time.Time{}, time.Time{}
}
