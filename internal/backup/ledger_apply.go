package backup

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// ErrNoErasures is returned for a database of a release before erasures: migrate it, and apply the ledger before the
// services start.
var ErrNoErasures = errors.New("the database is of a release without erasures: migrate it, and run bin/patient ledger -apply before the services start")

// applyErasure erases a patient. A patient whom the database never had gets the entry alone, so that the table and the
// ledger have the same entries.
const applyErasure = `WITH done AS (
		INSERT INTO public.erasures (id, created_at, patient_id, executed_at) SELECT $2, $3, $1, $3
		WHERE NOT EXISTS (SELECT FROM public.patients WHERE id = $1)
	)
	SELECT public.erase_patient(id, $2, NULL, $3) FROM public.patients WHERE id = $1`

// ApplyLedger executes in a database the erasures that it does not have, all in one transaction, and returns the number
// of patients. It runs as owner, the tables' owner, or as the session's role if that is "".
func ApplyLedger(ctx context.Context, db *sql.DB, owner string, erasures []Erasure) (applied int, err error) {
	if len(erasures) == 0 {
		return 0, nil
	}
	defer func() {
		if !errors.Is(err, ErrNoErasures) {
			err = sqlError("apply the erasures", err)
		}
	}()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer func() { _ = tx.Rollback() }()
	if owner != "" {
		if _, err := tx.ExecContext(ctx, "SET LOCAL ROLE "+pq.QuoteIdentifier(owner)); err != nil {
			return 0, err
		}
	}
	var there bool
	if err := tx.QueryRowContext(ctx, "SELECT to_regclass('public.erasures') IS NOT NULL").Scan(&there); err != nil {
		return 0, err
	}
	if !there {
		return 0, ErrNoErasures
	}
	if _, err := tx.ExecContext(ctx, "SELECT public.act('system', name => 'erasures of the ledger', action => 'erase', local => true)"); err != nil {
		return 0, err
	}
	for _, e := range erasures {
		var erased bool
		if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM public.erasures WHERE patient_id = $1 AND executed_at IS NOT NULL)", e.Patient).Scan(&erased); err != nil {
			return 0, err
		}
		if erased {
			continue
		}
		r, err := tx.ExecContext(ctx, applyErasure, e.Patient, e.Request, e.Executed)
		if err != nil {
			return 0, err
		}
		n, err := r.RowsAffected()
		if err != nil {
			return 0, err
		}
		applied += int(n)
	}
	return applied, tx.Commit()
}

// keepErasures adds the erasures of the database that is replaced, which may not be in the ledger yet.
func (r Restoration) keepErasures(ctx context.Context, a *archive, db querier) error {
	executed, err := executedErasures(ctx, db)
	if err != nil && r.IncompleteLedger {
		a.note("the erasures of the database that was replaced may not have been applied: " + err.Error())
		return nil
	}
	a.keep(executed)
	return err
}

// keep adds the erasures that the ledger did not have when it was read.
func (a *archive) keep(erasures []Erasure) {
	for _, e := range erasures {
		if !a.ledger.Has(e.Request) {
			a.ledger.Erasures = append(a.ledger.Erasures, e)
		}
	}
}

// keepReplaced ends the access to the database that is replaced, and adds its erasures.
func (r Restoration) keepReplaced(ctx context.Context, a *archive, s *server, scratch, target string) error {
	db, err := postgres.Open(ctx, r.DatabaseURL, applicationName)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	conn, err := db.Conn(ctx)
	if err != nil {
		return sqlError("read the erasures", err)
	}
	defer func() { _ = conn.Close() }()
	var pid int
	if err := conn.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		return sqlError("read the erasures", err)
	}
	if err := s.bar(ctx, scratch, target, pid); err != nil {
		return err
	}
	return r.keepErasures(ctx, a, conn)
}

// applyLate repeats in a filled database the erasures that the ledger did not have when it was read: those that it has now, and those
// that were kept after the first n.
func (r Restoration) applyLate(ctx context.Context, a *archive, url string, n int) (applied int, err error) {
	l, notes, err := r.ledgerOf(ctx, a.bucket)
	if err != nil {
		return 0, err
	}
	a.note(notes...)
	a.keep(l.Erasures)
	if len(a.ledger.Erasures) == n {
		return 0, nil
	}
	db, err := postgres.Open(ctx, url, applicationName)
	if err != nil {
		return 0, err
	}
	defer func() { _ = db.Close() }()
	owner, err := ownerOf(ctx, db)
	if err != nil {
		return 0, err
	}
	return r.apply(ctx, a, db, owner, a.ledger.Erasures[n:])
}

// apply is [ApplyLedger], with a note instead of ErrNoErasures if the ledger may be incomplete.
func (r Restoration) apply(ctx context.Context, a *archive, db *sql.DB, owner string, erasures []Erasure) (applied int, err error) {
	applied, err = ApplyLedger(ctx, db, owner, erasures)
	if errors.Is(err, ErrNoErasures) && r.IncompleteLedger {
		a.note("the erasures of the ledger are not applied: " + err.Error())
		return 0, nil
	}
	return applied, err
}

// note adds notes for the operator, each once.
func (a *archive) note(notes ...string) {
	for _, n := range notes {
		if !slices.Contains(a.notes, n) {
			a.notes = append(a.notes, n)
		}
	}
}

// ledgerOf reads the ledger for a restore. Without IncompleteLedger it must be complete.
func (r Restoration) ledgerOf(ctx context.Context, b *Bucket) (*Ledger, []string, error) {
	l, err := ReadLedger(ctx, b, r.LedgerKeys)
	if err == nil {
		var all []*Entry
		if all, err = List(ctx, b); err == nil {
			err = l.checkHeads(all)
		}
	}
	switch {
	case err == nil:
		return l, nil, nil
	case !r.IncompleteLedger:
		return nil, nil, err
	}
	return l, []string{"not all erasures may have been applied: " + err.Error()}, nil
}
