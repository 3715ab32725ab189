package main

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"os"
	"sync"
	"time"

	"github.com/google/uuid"
	_ "github.com/lib/pq" // the hand-written side

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/migrate"
)

const (
	connections = 8
	readsEach   = 1_500
)

// The reads of one patient by id, by eight connections at once.
var (
	readFigure = figure{name: "patient by id: Ent / hand-written, prepared", target: 1.6, rounds: 7, run: func(ctx context.Context) (ours, theirs time.Duration, err error) {
		w, err := theWorld(ctx)
		if err != nil {
			return 0, 0, err
		}
		return both(func() (time.Duration, error) { return w.parallel(ctx, w.byEnt(w.kept)) },
			func() (time.Duration, error) { return w.parallel(ctx, w.byHand) })
	}}
	cacheFigure = figure{name: "patient by id: statement cache on / off", target: 0.6, rounds: 7, run: func(ctx context.Context) (ours, theirs time.Duration, err error) {
		w, err := theWorld(ctx)
		if err != nil {
			return 0, 0, err
		}
		return both(func() (time.Duration, error) { return w.parallel(ctx, w.byEnt(w.kept)) },
			func() (time.Duration, error) { return w.parallel(ctx, w.byEnt(w.plain)) })
	}}
)

func both(a, b func() (time.Duration, error)) (ours, theirs time.Duration, err error) {
	if ours, err = a(); err != nil {
		return 0, 0, err
	}
	theirs, err = b()
	return ours, theirs, err
}

// world is a database full of patients, and three ways to read it.
type world struct {
	ids         []uuid.UUID
	kept, plain *database.DB
	hand        *sql.DB
	stmt        *sql.Stmt
	drop        func(context.Context) error
}

var (
	built    *world
	errBuild error
	once     sync.Once
)

func theWorld(ctx context.Context) (*world, error) {
	once.Do(func() { built, errBuild = buildWorld(ctx) })
	return built, errBuild
}

// leave drops the world, if there is one.
func leave(ctx context.Context) error {
	if built == nil {
		return nil
	}
	return errors.Join(built.kept.Close(), built.plain.Close(), built.hand.Close(), built.drop(ctx))
}

func buildWorld(ctx context.Context) (*world, error) {
	url, drop, err := postgres.Scratch(ctx, os.Getenv("DATABASE_URL"), "bench")
	if err != nil {
		return nil, err
	}
	w := &world{drop: drop}
	if _, err := migrate.Apply(ctx, url); err != nil {
		return nil, err
	}
	if w.kept, err = database.Open(ctx, database.Config{DatabaseURL: url}); err != nil {
		return nil, err
	}
	if w.plain, err = database.Open(ctx, database.Config{DatabaseURL: url}, database.WithStatementCache(0)); err != nil {
		return nil, err
	}
	if w.hand, err = sql.Open("postgres", url); err != nil {
		return nil, err
	}
	for _, pool := range []*sql.DB{w.kept.SQL(), w.plain.SQL(), w.hand} {
		pool.SetMaxOpenConns(connections)
		pool.SetMaxIdleConns(connections)
	}
	if _, err = w.hand.ExecContext(ctx, insertPatients); err != nil {
		return nil, err
	}
	if w.stmt, err = w.hand.PrepareContext(ctx, selectPatient); err != nil {
		return nil, err
	}
	rows, err := w.hand.QueryContext(ctx, "SELECT id FROM patients")
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		w.ids = append(w.ids, id)
	}
	return w, rows.Err()
}

const insertPatients = `
INSERT INTO medical_institutions (name, institution_type, contact_email) VALUES ('Clinic', 'hospital', 'c@example.org');
INSERT INTO patients (first_name, last_name, email, date_of_birth, phone, institution_id)
	SELECT 'First' || n, 'Last' || n, n || '@example.org', '1980-01-01', '555', id
	FROM medical_institutions, generate_series(1, 100000) n;
ANALYZE`

// selectPatient has the columns that the client's patient has.
const selectPatient = `SELECT id, created_at, updated_at, version, search_text, doctor_id, institution_id, first_name, last_name,
	email, date_of_birth, gender, phone, emergency_contact_name, emergency_contact_phone, validation_status, is_active, is_verified
	FROM patients WHERE id = $1`

type patient struct {
	ID, Doctor, Institution                      *uuid.UUID
	Created, Updated, Born                       time.Time
	Version                                      int64
	Search, First, Last, Email, Status           string
	Gender, Phone, EmergencyName, EmergencyPhone *string
	Active, Verified                             bool
}

func (w *world) byHand(ctx context.Context, id uuid.UUID) error {
	var p patient
	return w.stmt.QueryRowContext(ctx, id).Scan(&p.ID, &p.Created, &p.Updated, &p.Version, &p.Search, &p.Doctor, &p.Institution,
		&p.First, &p.Last, &p.Email, &p.Born, &p.Gender, &p.Phone, &p.EmergencyName, &p.EmergencyPhone, &p.Status, &p.Active, &p.Verified)
}

func (w *world) byEnt(db *database.DB) func(context.Context, uuid.UUID) error {
	return func(ctx context.Context, id uuid.UUID) error {
		_, err := db.Patient.Get(ctx, id)
		return err
	}
}

// parallel is the time of one read, on each of the connections at once.
func (w *world) parallel(ctx context.Context, read func(context.Context, uuid.UUID) error) (time.Duration, error) {
	errs := make([]error, connections)
	var wg sync.WaitGroup
	start := time.Now()
	for i := range connections {
		wg.Go(func() {
			for range readsEach {
				if errs[i] = read(ctx, w.ids[rand.IntN(len(w.ids))]); errs[i] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(start) / readsEach, errors.Join(errs...)
}
