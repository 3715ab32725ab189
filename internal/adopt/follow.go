package adopt

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/retry"
)

// Round is what one round of [Follow] or [Finish] did: all of it is one transaction.
type Round struct {
	Snapshot  string        `json:"snapshot"` // the time of what was read, by the source's clock
	Rows      int64         `json:"rows"`     // of the source, that were compared by their digests
	Moved     int64         `json:"moved"`    // rows that were added or changed here
	Deleted   int64         `json:"deleted"`
	Refused   []Row         `json:"refused"`   // of those that were read
	Conflicts []Row         `json:"conflicts"` // of those that were read
	Took      time.Duration `json:"took"`
}

// Follow moves the rows of source into target, as [Run] does, and then brings over what changes there, in rounds with so long a pause between
// two: rows that were added, changed or deleted. It ends when ctx ends, without an error once it has moved the rows. A round that fails because
// a server is away is repeated, and given to each with its error.
//
// Each round is one transaction, and a run that was killed goes on after the last one. A row that was changed here is not changed. A row that a
// rule refuses stays as it was here and is tried again in each round.
// Errors: those of [Run]; an error if the target follows another database, or if the source refuses writes since a cut-over.
func Follow(ctx context.Context, source, target *sql.DB, cfg Config, pause time.Duration, show func(Report) error, each func(Round, error)) error {
	for first := true; ; first = false {
		round, err := bring(ctx, source, target, cfg, state{first: first}, show)
		switch {
		case ctx.Err() != nil && !first:
			return nil
		case err != nil && (first || !transient(err)):
			return err
		}
		each(round, err)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}

// transient reports whether a round may succeed later.
func transient(err error) bool {
	var e *pq.Error
	if errors.As(err, &e) {
		switch e.Code {
		case pqerror.TRSerializationFailure, pqerror.TRDeadlockDetected, pqerror.LockNotAvailable:
			return true
		}
	}
	return postgres.Transient(err) || errors.Is(err, sql.ErrConnDone) || errors.Is(err, sql.ErrTxDone)
}

// bring runs one round. The first one may create the schema adopting.
func bring(ctx context.Context, source, target *sql.DB, cfg Config, how state, show func(Report) error) (round Round, err error) {
	begun := time.Now()
	err = retry.WithPauses(ctx, transient, func() error {
		return transact(ctx, source, target, cfg, func(m *move) (bool, error) {
			s := how
			m.state = &s
			err := m.follow(ctx, show)
			round = m.round
			return true, err
		})
	})
	round.Took = time.Since(begun)
	return round, err
}

// follow is one round.
func (m *move) follow(ctx context.Context, show func(Report) error) error {
	create := m.state.first
	m.state.first = false
	if err := m.openState(ctx, create); err != nil {
		return err
	}
	found, err := m.changed(ctx)
	m.round = Round{Snapshot: m.source.snapshot, Rows: m.state.rows}
	if err == nil && !m.state.closed {
		err = m.saveSeal(ctx)
	}
	if err != nil || !found {
		return err
	}
	if !m.state.first {
		m.cfg.Progress = nil
	}
	r, err := m.planned(ctx)
	if err != nil {
		return err
	}
	if m.state.first || m.state.all {
		if err := show(r); err != nil {
			return err
		}
	}
	if m.state.first && len(r.Refused) > 0 && !m.cfg.LeaveOut {
		return ErrRefused
	}
	if err := m.write(ctx, r); err != nil {
		return err
	}
	_, err = m.tx.ExecContext(ctx, "UPDATE adopting.source SET compared = compared OR $1, retry = $2", m.state.all, m.round.Moved+m.round.Deleted > 0)
	return err
}
