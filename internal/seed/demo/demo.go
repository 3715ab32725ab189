// Package demo fills a development database with a made-up population: institutions, doctors,
// patients with health profiles, and a login for each of them.
//
// Each row depends only on its kind and its index. Two databases get the same rows, and the patients
// of a smaller population are the first ones of a larger population, except for their doctors and
// institutions, which depend on how many there are.
package demo

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/postgres"
)

// MaxPatients bounds a population: there are not more ids and registration times.
const MaxPatients = 10_000_000

// DefaultPassword is the password of every login unless another one is set. It is public, and so only for databases
// on a developer's machine.
const DefaultPassword = auth.DemoPassword

// Population describes what to add.
type Population struct {
	// Patients is their number, from 1 to MaxPatients. The other numbers follow from it.
	Patients int
	// PasswordHash is used for every login: separate hashes would take days.
	PasswordHash string
	// Keys encrypt the clinical text, if a key is active in the database.
	Keys *clinical.Keyring
}

// Result is the size of the population in the database.
type Result struct {
	Institutions int `json:"institutions"`
	Doctors      int `json:"doctors"`
	Patients     int `json:"patients"`
	// Existed is true if there was a population already, and nothing was changed.
	Existed bool `json:"existed"`
}

// ErrPatients is returned for a number of patients that is out of bounds.
var ErrPatients = fmt.Errorf("the number of patients must be from 1 to %d", MaxPatients)

// lockKey serializes the runs on one database.
const lockKey = 0x7072656469637402

// Run adds the population in one transaction: all of it or, on any error, nothing. progress, if not
// nil, gets the number of rows written and the total.
//
// db must connect as the tables' owner: every constraint and trigger applies, but COPY needs to
// bypass row security. The specialties must exist (package seed adds them). Errors: [ErrPatients],
// those of ctx and of the server.
func Run(ctx context.Context, db *sql.DB, p Population, progress func(done, total int)) (Result, error) {
	if p.Patients < 1 || p.Patients > MaxPatients {
		return Result{}, ErrPatients
	}
	if p.PasswordHash == "" {
		return Result{}, errors.New("the logins need a password hash")
	}
	result, err := run(ctx, db, p, progress)
	if ctx.Err() != nil && err != nil {
		err = ctx.Err() // instead of the server's error
	}
	return result, err
}

func run(ctx context.Context, db *sql.DB, p Population, progress func(done, total int)) (Result, error) {
	// With ctx, database/sql would roll back during a COPY, which lib/pq does not support.
	tx, err := db.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return Result{}, err
	}
	defer func() { _ = tx.Rollback() }() // no effect after Commit
	stop, err := postgres.CancelWith(ctx, db, tx)
	if err != nil {
		return Result{}, err
	}
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
	m := newGenerator(p, specialties)
	l := &loader{tx: tx, inactive: map[string][]string{}, total: 2*m.institutions + 2*m.doctors + 3*m.patients, progress: progress}
	if l.sealer, err = newSealer(ctx, tx, p.Keys); err != nil {
		return Result{}, err
	}
	if l.sealer != nil {
		l.total += m.patients
	}
	if err := fill(ctx, l, m); err != nil {
		return Result{}, err
	}
	stop() // from here on, a cancellation would have no effect or cancel the commit
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	return Result{Institutions: m.institutions, Doctors: m.doctors, Patients: m.patients}, tx.Commit()
}

// count finds a population by its first institution, which each population has.
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
