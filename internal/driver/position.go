package driver

import (
	"context"
	"database/sql/driver"
	"strconv"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

// Need is what a server must show to answer a read.
type Need struct {
	postgres.Position
	// Wait is how long a standby may take to replay the position.
	Wait time.Duration
}

type needKey struct{}

// WithNeed returns a context for a read that only a server that shows the need may answer. A standby answers once it has replayed the position,
// and otherwise returns an error of package postgres ([postgres.ErrBehind] and others). A primary answers unless its timeline is before the
// position's: then another server is the primary, and the connection is dropped.
func WithNeed(ctx context.Context, n Need) context.Context {
	return context.WithValue(ctx, needKey{}, n)
}

// Standby is set in the options of connections to standbys.
type Standby struct {
	// System and Database identify the cluster and the database that the standbys must be of.
	System   uint64
	Database string
}

// standby is what is known about the server of a connection.
type standby struct {
	of      *Standby
	at      postgres.Position
	checked time.Time
}

// recheck is how often a connection asks its server again whether it is a standby.
const recheck = time.Second

// answerWithin is how long a standby may take to say what it has replayed.
const answerWithin = time.Second

// checkPosition returns an error unless the server of the connection shows what ctx needs.
func (c *conn) checkPosition(ctx context.Context) error {
	need, ok := ctx.Value(needKey{}).(Need)
	switch {
	case c.standby != nil:
		return c.awaitReplay(ctx, need)
	case !ok || need.IsZero():
		return nil
	}
	return c.checkTimeline(ctx, need.Position)
}

// checkTimeline returns driver.ErrBadConn, with which the pool takes another connection, if the timeline of the connection's server is before
// that of need.
func (c *conn) checkTimeline(ctx context.Context, need postgres.Position) error {
	if err := c.readTimeline(ctx); err != nil {
		return c.retryableError(ctx, err)
	}
	if c.timeline < need.Timeline {
		c.lost = true
		return driver.ErrBadConn
	}
	return nil
}

// awaitReplay waits until the standby has replayed what is needed.
func (c *conn) awaitReplay(ctx context.Context, need Need) error {
	s := c.standby
	const longestPause = 10 * time.Millisecond
	end := time.Now().Add(need.Wait)
	for pause := time.Millisecond; ; pause = min(2*pause, longestPause) {
		// Behind a pooler the server may be another one than before.
		if c.stateless || time.Since(s.checked) > recheck || s.at.Replayed(need.Position) != nil {
			if err := c.readStandby(ctx); err != nil {
				return err
			}
		}
		switch err := s.at.Replayed(need.Position); {
		case err == nil:
			return nil
		case err != postgres.ErrBehind, time.Now().Add(pause).After(end): //nolint:errorlint // it is not wrapped
			return err
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// standbyState is read in one statement. The timeline is that of the last restartpoint, or one that replay has reached since: the standby may
// follow a later one already, and not the other way round. In a transaction of another isolation level the snapshot may be older than the
// position that is read.
const standbyState = `SELECT pg_is_in_recovery()::text, coalesce(pg_last_wal_replay_lsn(), '0/0')::text, greatest(c.timeline_id, r.min_recovery_end_timeline)::text,
	s.system_identifier::text, (SELECT oid FROM pg_database WHERE datname = current_database())::text, current_setting('transaction_isolation')
	FROM pg_control_checkpoint() c, pg_control_recovery() r, pg_control_system() s`

func (c *conn) readStandby(ctx context.Context) error {
	s := c.standby
	var row [6]string
	bounded, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	switch err := c.queryTexts(bounded, standbyState, row[:]); {
	case err == nil:
	case ctx.Err() == nil && bounded.Err() != nil:
		c.lost = true
		return postgres.Unavailable(err)
	default:
		return c.retryableError(ctx, err)
	}
	lsn, err := postgres.ParseLSN(row[1])
	if err != nil {
		return err
	}
	timeline, err := strconv.ParseUint(row[2], 10, 32)
	if err != nil {
		return err
	}
	system, err := strconv.ParseUint(row[3], 10, 64)
	switch {
	case err != nil:
		return err
	case row[0] != "true":
		c.lost = true
		return postgres.ErrNotStandby
	case system != s.of.System, row[4] != s.of.Database:
		c.lost = true
		return postgres.ErrOtherCluster
	case c.inTx && row[5] != "read committed":
		return postgres.ErrBehind
	}
	s.at, s.checked = postgres.Position{System: system, Timeline: uint32(timeline), LSN: lsn}, time.Now()
	return nil
}

// PositionOfPrimary reads the position that shows every commit that has ended, and identifies the cluster and the database. With an
// argument of true, or where commits do not wait until they are flushed, it is the position of what was inserted, which may be that of a
// change that is not flushed for seconds.
const PositionOfPrimary = `SELECT s.system_identifier::text, pg_walfile_name(lsn), lsn::text, (SELECT oid FROM pg_database WHERE datname = current_database())::text
	FROM pg_control_system() s, (SELECT CASE
		WHEN $1 OR current_setting('synchronous_commit') = 'off' OR EXISTS (
			SELECT FROM pg_db_role_setting, unnest(setconfig) setting WHERE setting ~* '^synchronous_commit=(off|false|no|0)$')
		THEN pg_current_wal_insert_lsn() ELSE pg_current_wal_flush_lsn() END) p (lsn)`
