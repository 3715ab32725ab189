package main

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"time"
)

const (
	writerCount     = 50
	writerUpdates   = 40
	updateDoctor    = `UPDATE doctors SET years_experience = (years_experience + 1) % 40 WHERE id = $1`
	disableOutbox   = `ALTER TABLE doctors DISABLE TRIGGER doctors_outbox`
	enableOutbox    = `ALTER TABLE doctors ENABLE TRIGGER doctors_outbox`
	outboxIsNotRead = `SELECT EXISTS (SELECT FROM cache_invalidations)`
)

// outboxFigure is a cached table with fifty concurrent writers, each update in its own transaction: with the trigger
// that records changes for Redis, whose rows are relayed meanwhile, and without. The updates are the owner's, prepared,
// so that the client's cost does not hide the trigger's.
var outboxFigure = figure{name: "updates of doctors by 50 writers: outbox on / off", target: 0.7, rate: true, rounds: 7, sides: []side{
	updatingDoctors("on", enableOutbox), updatingDoctors("off", disableOutbox),
}}

func updatingDoctors(name, before string) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (took time.Duration, err error) {
		f, err := s.redisSide(ctx)
		if err != nil {
			return 0, err
		}
		if err := f.drained(ctx); err != nil {
			return 0, err
		}
		if _, err := f.plain.ExecContext(ctx, before); err != nil {
			return 0, err
		}
		defer func() {
			_, e := f.plain.ExecContext(context.WithoutCancel(ctx), enableOutbox)
			err = errors.Join(err, e)
		}()
		pool, err := sql.Open("postgres", f.url)
		if err != nil {
			return 0, err
		}
		defer func() { err = errors.Join(err, pool.Close()) }()
		return f.updateDoctors(ctx, pool)
	}}
}

// drained waits until the changes of an earlier round are relayed, so that they are not included.
func (f *redisSide) drained(ctx context.Context) error {
	for full := true; full; {
		if err := f.plain.QueryRowContext(ctx, outboxIsNotRead).Scan(&full); err != nil {
			return err
		}
		if full {
			time.Sleep(10 * time.Millisecond)
		}
	}
	return nil
}

// updateDoctors returns the time per update of eight connections at once, the table's unit.
func (f *redisSide) updateDoctors(ctx context.Context, pool *sql.DB) (time.Duration, error) {
	var prepared [writerCount]*sql.Stmt
	for i := range prepared {
		conn, err := pool.Conn(ctx)
		if err != nil {
			return 0, err
		}
		defer func() { _ = conn.Close() }()
		if prepared[i], err = conn.PrepareContext(ctx, updateDoctor); err != nil {
			return 0, err
		}
	}
	var errs [writerCount]error
	var wg sync.WaitGroup
	start := time.Now()
	for i, stmt := range prepared {
		wg.Go(func() {
			for range writerUpdates {
				if _, errs[i] = stmt.ExecContext(ctx, pick(f.doctors)); errs[i] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(start) * connections / (writerCount * writerUpdates), errors.Join(errs[:]...)
}
