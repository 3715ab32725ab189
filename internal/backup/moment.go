package backup

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// Moment is the result of restoring the server to a moment of the last week by pgBackRest, as stored in the bucket.
type Moment struct {
	At      time.Time `json:"at"`
	Target  time.Time `json:"target"`
	OK      bool      `json:"ok"`
	Problem string    `json:"problem,omitempty"`
	// Took is the time from the start of the restore until the server accepted connections with everything up to Target: the
	// recovery time.
	Took Duration `json:"took_seconds"`
	// Lost is how far the restored state is behind Target: from the oldest audit entry before Target that is missing there, or 0.
	// It is the recovery point.
	Lost    Duration `json:"lost_seconds"`
	Entries int64    `json:"audit_entries"` // restored ones, all of which verify
}

// MomentDrill says what a drill of point-in-time recovery needs.
type MomentDrill struct {
	// DatabaseURL is the running database, which the restored one is compared with, for a login of predicthealth_backup.
	DatabaseURL string
	// Folder receives the restored server, in a folder of its own that is removed afterwards. It needs room for all of the server's data.
	Folder string
	// Target is the moment. Default: a random second of the last week.
	Target time.Time
	// Settled is how long a commit may take to be archived, for the choice of a moment. Default: a minute.
	Settled time.Duration
	// VerifyAudit verifies the audit trail of the restored database.
	VerifyAudit func(context.Context, *sql.DB) error
	Now         func() time.Time
}

const (
	// momentsFor is how far back a drill goes.
	momentsFor = 7 * 24 * time.Hour
	// maxLost is what the settings of deploy/ allow to be lost. A transaction that began before the moment and ended after it is missing, too.
	maxLost = time.Minute
	// stanza is pgBackRest's name for the server.
	stanza = "predicthealth"
)

// ErrNoMoment is wrapped when there is no moment to restore to: nothing was archived since the oldest backup, or no audit entry
// written since.
var ErrNoMoment = errors.New("there is no moment to restore to")

// RunMomentDrill restores the server by pgBackRest to a moment, starts it on a socket, compares its audit trail with that of the running
// database, removes it, and stores the result in the bucket, whether it succeeded or failed. It runs on a machine with pgBackRest's
// configuration, as a user who may read it and is not root. The error is the drill's; the result is also returned with it.
func RunMomentDrill(ctx context.Context, b *Bucket, r MomentDrill) (*Moment, error) {
	if r.Now == nil {
		r.Now = time.Now
	}
	r.Settled = cmp.Or(r.Settled, maxLost)
	m := &Moment{At: r.Now().UTC(), Target: r.Target.UTC()}
	err := r.run(ctx, m)
	if m.OK = err == nil; err != nil {
		m.Problem = strings.Join(strings.Fields(err.Error()), " ")
		if ctx.Err() != nil {
			return m, err // an interrupted drill proves nothing
		}
	}
	return m, errors.Join(err, b.KeepMoment(context.WithoutCancel(ctx), m))
}

// KeepMoment stores the result of a drill, in the place of the one before.
func (b *Bucket) KeepMoment(ctx context.Context, m *Moment) error {
	return b.keepNewest(ctx, momentsRoot, m.At, m)
}

func (r MomentDrill) run(ctx context.Context, m *Moment) (err error) {
	cfg, err := postgres.Config(r.DatabaseURL, applicationName)
	if err != nil {
		return err
	}
	live, err := postgres.Open(ctx, r.DatabaseURL, applicationName)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, live.Close()) }()
	if r.Target.IsZero() {
		if m.Target, err = chooseMoment(ctx, live, m.At, r.Settled); err != nil {
			return err
		}
	}
	s := &momentServer{folder: r.Folder, database: cfg.Database}
	defer func() { err = errors.Join(err, s.remove(context.WithoutCancel(ctx))) }()
	begun := time.Now()
	db, err := s.restore(ctx, m.Target)
	if err != nil {
		return err
	}
	m.Took = Duration(time.Since(begun))
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := m.compare(ctx, live, db); err != nil {
		return err
	}
	if r.VerifyAudit != nil {
		if err := r.VerifyAudit(ctx, db); err != nil {
			return fmt.Errorf("%w: the audit trail: %w", ErrMismatch, err)
		}
	}
	return nil
}

// chooseMoment returns a random second of the last week that has a backup and an audit entry before it, and an archived audit entry after it: PostgreSQL
// stops at the first commit after the moment, and fails if there is none.
func chooseMoment(ctx context.Context, live *sql.DB, now time.Time, settled time.Duration) (time.Time, error) {
	oldest, err := oldestMoment(ctx)
	if err != nil {
		return time.Time{}, err
	}
	if week := now.Add(-momentsFor); oldest.Before(week) {
		oldest = week
	}
	var first, newest sql.NullTime
	// What was committed that long before a segment was archived last is in it, or in one before.
	if err := live.QueryRowContext(ctx, `SELECT min(created_at), max(created_at) FILTER (WHERE created_at <
		(SELECT last_archived_time FROM pg_stat_archiver) - $1::float8 * interval '1 second') FROM admin_audit_logs`, settled.Seconds()).Scan(&first, &newest); err != nil {
		return time.Time{}, sqlError("read the newest archived audit entry", err)
	}
	if first.Time.After(oldest) {
		oldest = first.Time
	}
	oldest = oldest.Truncate(time.Second).Add(time.Second)
	seconds := int64(newest.Time.Sub(oldest) / time.Second)
	if !newest.Valid || seconds < 1 {
		return time.Time{}, fmt.Errorf("%w: no audit entry was archived since the oldest backup of the last week", ErrNoMoment)
	}
	return oldest.Add(time.Duration(rand.Int64N(seconds)) * time.Second).UTC(), nil //nolint:gosec // it is no secret
}

// compare compares the restored audit trail with the running one: every restored entry is there, none is later than the moment, and
// none is missing that was committed a minute before it.
func (m *Moment) compare(ctx context.Context, live, restored *sql.DB) error {
	rows, err := restored.QueryContext(ctx, "SELECT chain, length, hash FROM audit_heads ORDER BY chain")
	if err != nil {
		return sqlError("read the restored audit trail", err)
	}
	defer func() { _ = rows.Close() }()
	var chains []string
	var lengths []int64
	var hashes [][]byte
	for rows.Next() {
		var chain string
		var length int64
		var hash []byte
		if err := rows.Scan(&chain, &length, &hash); err != nil {
			return sqlError("read the restored audit trail", err)
		}
		chains, lengths, hashes = append(chains, chain), append(lengths, length), append(hashes, hash)
		m.Entries += length
	}
	if err := rows.Err(); err != nil {
		return sqlError("read the restored audit trail", err)
	}
	var late, foreign int64
	if err := restored.QueryRowContext(ctx, "SELECT count(*) FROM admin_audit_logs WHERE created_at > $1", m.Target).Scan(&late); err != nil {
		return sqlError("read the restored audit trail", err)
	}
	var missing sql.NullTime
	if err := live.QueryRowContext(ctx, `WITH restored AS (SELECT * FROM unnest($1::text[], $2::bigint[], $3::bytea[]) r (chain, length, hash))
		SELECT (SELECT count(*) FROM restored r WHERE length > 0 AND NOT EXISTS (SELECT FROM admin_audit_logs a WHERE a.chain = r.chain AND a.seq = r.length AND a.hash = r.hash)),
			(SELECT min(created_at) FROM admin_audit_logs a WHERE created_at <= $4 AND seq > coalesce((SELECT length FROM restored r WHERE r.chain = a.chain), 0))`,
		pq.Array(chains), pq.Array(lengths), pq.Array(hashes), m.Target).Scan(&foreign, &missing); err != nil {
		return sqlError("compare the audit trails", err)
	}
	if missing.Valid {
		m.Lost = Duration(m.Target.Sub(missing.Time))
	}
	switch {
	case foreign > 0:
		return fmt.Errorf("%w: the ends of %d audit chains are not in the running database", ErrMismatch, foreign)
	case late > 0:
		return fmt.Errorf("%w: %d audit entries are later than %s", ErrMismatch, late, m.Target.Format(time.RFC3339))
	case time.Duration(m.Lost) > maxLost:
		return fmt.Errorf("%w: an audit entry from %s before the moment is missing", ErrMismatch, time.Duration(m.Lost).Round(time.Second))
	}
	return nil
}
