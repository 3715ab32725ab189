// Package demo fills a development database with a made-up population: institutions, doctors,
// patients with health profiles, and a login for each of them.
//
// What is made depends on nothing but its kind and its index, so that two databases get the same
// rows, and a smaller population's patients are the first of a larger one's (only whom they go to
// follows from how many doctors there are).
package demo

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/predicthealth/database/auth"
)

// MaxPatients is how many ids and registration times are laid out for.
const MaxPatients = 10_000_000

// DefaultPassword opens every login where no other password was chosen. It is published here, and
// so is for databases on a developer's machine only.
const DefaultPassword = auth.DemoPassword

// Population says what to make.
type Population struct {
	// Patients, 1 to MaxPatients, from which the number of everybody else follows.
	Patients int
	// PasswordHash is every login's: hashing one for each would take days.
	PasswordHash string
}

// Result is what the database now has of the population.
type Result struct {
	Institutions int `json:"institutions"`
	Doctors      int `json:"doctors"`
	Patients     int `json:"patients"`
	// Existed says that a population was there already, and that nothing was changed.
	Existed bool `json:"existed"`
}

// ErrPatients is returned for a number of patients that is out of bounds.
var ErrPatients = fmt.Errorf("the number of patients is from 1 to %d", MaxPatients)

// lockKey keeps two runs on one database apart.
const lockKey = 0x7072656469637402

// Run adds the population in one transaction: all of it, or nothing, however it ends. progress, if
// not nil, hears of rows written and of rows there will be.
//
// It connects as the tables' owner: every constraint and trigger holds, and row security is not in
// the way of COPY. The specialties must be there (package seed adds them).
// Errors: ErrPatients, ctx's, the server's.
func Run(ctx context.Context, db *sql.DB, p Population, progress func(done, total int)) (Result, error) {
	if p.Patients < 1 || p.Patients > MaxPatients {
		return Result{}, ErrPatients
	}
	if p.PasswordHash == "" {
		return Result{}, errors.New("the logins need a password hash")
	}
	result, err := run(ctx, db, p, progress)
	if ctx.Err() != nil && err != nil {
		err = ctx.Err() // rather than how the server put it
	}
	return result, err
}

func run(ctx context.Context, db *sql.DB, p Population, progress func(done, total int)) (Result, error) {
	// Not ctx's: database/sql would roll back in the middle of a COPY, which lib/pq cannot.
	tx, err := db.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return Result{}, err
	}
	defer func() { _ = tx.Rollback() }() // nothing, after Commit
	var pid int
	if err := tx.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		return Result{}, err
	}
	stop := cancelWith(ctx, db, pid)
	defer stop()
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(lockKey)); err != nil {
		return Result{}, fmt.Errorf("wait for another run: %w", err)
	}
	existing, err := count(ctx, tx)
	if err != nil || existing.Existed {
		return existing, err
	}
	specialties, err := readSpecialties(ctx, tx)
	if err != nil {
		return Result{}, err
	}
	m := newMaker(p, specialties)
	l := &loader{tx: tx, off: map[string][]string{}, total: 2*m.institutions + 2*m.doctors + 3*m.patients, progress: progress}
	if err := fill(ctx, l, m); err != nil {
		return Result{}, err
	}
	stop() // a cancellation would from here on be one of nothing, or of a commit
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	return Result{Institutions: m.institutions, Doctors: m.doctors, Patients: m.patients}, tx.Commit()
}

// count finds a population by its first institution, which every one has.
func count(ctx context.Context, tx *sql.Tx) (Result, error) {
	var r Result
	err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM public.medical_institutions WHERE id = $1)", id(institution, 0)).Scan(&r.Existed)
	if err != nil || !r.Existed {
		return r, err
	}
	for table, n := range map[string]*int{"medical_institutions": &r.Institutions, "doctors": &r.Doctors, "patients": &r.Patients} {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM public."+table).Scan(n); err != nil {
			return r, err
		}
	}
	return r, nil
}

func readSpecialties(ctx context.Context, tx *sql.Tx) (ids []string, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT id FROM public.doctor_specialties WHERE is_active ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	if len(ids) == 0 && rows.Err() == nil {
		return nil, errors.New("there are no specialties yet; run bin/seed first")
	}
	return ids, rows.Err()
}

// cancelWith has the server give up what its process pid is at when ctx ends. lib/pq does not: a
// COPY's Exec knows no context. The function it returns ends that, and waits for one under way.
func cancelWith(ctx context.Context, db *sql.DB, pid int) func() {
	done := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(done)
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		_, _ = db.ExecContext(ctx, "SELECT pg_cancel_backend($1)", pid)
	})
	return sync.OnceFunc(func() {
		if !stop() {
			<-done
		}
	})
}
