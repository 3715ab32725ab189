package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/google/uuid"
	_ "github.com/lib/pq" // the hand-written side

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/migrate"
)

// world is a database of 100,000 patients, 2,000 doctors and 200 institutions, all with logins, and
// ways to read it.
type world struct {
	subjects                 []subject
	service, uncached, owner *database.DB
	pools                    []*sql.DB
	hand                     []*connection
	writers                  []*writer
	doctors                  []uuid.UUID
	drop                     []func(context.Context) error // the last one first
}

// subject is a patient and somebody who may see them.
type subject struct {
	patient uuid.UUID
	actor   actor.Actor
}

var (
	built    *world
	errBuild error
	once     sync.Once
)

func theWorld(ctx context.Context) (*world, error) {
	once.Do(func() {
		built = &world{}
		errBuild = built.build(ctx)
	})
	return built, errBuild
}

// leave drops the world, if there is one.
func leave(ctx context.Context) error {
	if built == nil {
		return nil
	}
	var errs []error
	for i := len(built.drop) - 1; i >= 0; i-- {
		errs = append(errs, built.drop[i](ctx))
	}
	return errors.Join(errs...)
}

func (w *world) build(ctx context.Context) error {
	server := os.Getenv("DATABASE_URL")
	owner, drop, err := postgres.Scratch(ctx, server, "bench")
	if err != nil {
		return err
	}
	w.drop = append(w.drop, drop)
	if _, err := migrate.Apply(ctx, owner); err != nil {
		return err
	}
	service, err := w.login(ctx, owner)
	if err != nil {
		return err
	}
	if w.service, err = w.open(ctx, service); err != nil {
		return err
	}
	if w.uncached, err = w.open(ctx, service, database.WithStatementCache(0)); err != nil {
		return err
	}
	if w.owner, err = w.open(ctx, owner); err != nil {
		return err
	}
	if _, err = w.owner.SQL().ExecContext(ctx, population); err != nil {
		return err
	}
	if err := w.prepare(ctx, service, owner); err != nil {
		return err
	}
	return w.load(ctx)
}

// login makes a login of the patients' service.
func (w *world) login(ctx context.Context, owner string) (string, error) {
	name, password := "bench_"+postgres.RandomName(), postgres.RandomName()
	db, err := postgres.Open(ctx, os.Getenv("DATABASE_URL"), "bench")
	if err != nil {
		return "", err
	}
	w.drop = append(w.drop, func(ctx context.Context) error {
		_, err := db.ExecContext(ctx, "DROP ROLE "+name)
		return errors.Join(err, db.Close())
	})
	if _, err := db.ExecContext(ctx, fmt.Sprintf("CREATE ROLE %s LOGIN PASSWORD '%s' IN ROLE service_patients", name, password)); err != nil {
		return "", err
	}
	return postgres.WithUser(owner, name, password)
}

func (w *world) open(ctx context.Context, url string, opts ...database.Option) (*database.DB, error) {
	db, err := database.Open(ctx, database.Config{DatabaseURL: url}, opts...)
	if err != nil {
		return nil, err
	}
	db.SQL().SetMaxOpenConns(connections)
	db.SQL().SetMaxIdleConns(connections)
	w.drop = append(w.drop, func(context.Context) error { return db.Close() })
	return db, nil
}

// prepare gives the hand-written side connections of its own, with everything prepared on them.
func (w *world) prepare(ctx context.Context, service, owner string) error {
	pools := make([]*sql.DB, 2)
	for i, url := range []string{service, owner} {
		db, err := sql.Open("postgres", url)
		if err != nil {
			return err
		}
		pools[i] = db
		w.drop = append(w.drop, func(context.Context) error { return db.Close() })
	}
	for range connections {
		c, writer := &connection{}, &writer{}
		conns := make([]*sql.Conn, 2)
		for i, pool := range pools {
			conn, err := pool.Conn(ctx)
			if err != nil {
				return err
			}
			conns[i] = conn
			w.drop = append(w.drop, func(context.Context) error { return conn.Close() })
		}
		writer.conn = conns[0]
		for _, p := range []struct {
			stmt **sql.Stmt
			conn *sql.Conn
			text string
		}{
			{&c.tell, conns[0], tellActor}, {&c.service, conns[0], selectPatient}, {&c.owner, conns[1], selectPatient}, {&c.chart, conns[0], selectChart},
			{&writer.tell, conns[0], tellActor}, {&writer.patient, conns[0], insertPatient},
			{&writer.user, conns[0], insertUser}, {&writer.profile, conns[0], insertProfile},
		} {
			stmt, err := p.conn.PrepareContext(ctx, p.text)
			if err != nil {
				return err
			}
			*p.stmt = stmt
		}
		w.hand, w.writers = append(w.hand, c), append(w.writers, writer)
	}
	return nil
}

func (w *world) load(ctx context.Context) error {
	rows, err := w.owner.SQL().QueryContext(ctx, "SELECT id, doctor_id, institution_id FROM patients")
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id, doctor, institution uuid.UUID
		if err := rows.Scan(&id, &doctor, &institution); err != nil {
			return err
		}
		who := []actor.Actor{actor.Patient(id), actor.Doctor(doctor), actor.Institution(institution)}
		w.subjects = append(w.subjects, subject{id, who[len(w.subjects)%len(who)]})
		if len(w.doctors) < 500 {
			w.doctors = append(w.doctors, doctor)
		}
	}
	return rows.Err()
}

const population = `
INSERT INTO medical_institutions (name, institution_type, contact_email)
	SELECT 'Clinic ' || n, 'hospital', n || '@clinic.example' FROM generate_series(1, 200) n;
INSERT INTO doctor_specialties (name, category) SELECT 'Specialty ' || n, 'Specialty' FROM generate_series(1, 8) n;
INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id, specialty_id)
	SELECT 'First' || n, 'Last' || n, n || '@doctor.example', 'MD-' || n, i.id,
		(SELECT id FROM doctor_specialties WHERE name = 'Specialty ' || n % 8 + 1)
	FROM generate_series(1, 2000) n JOIN (SELECT id, row_number() OVER () AS r FROM medical_institutions) i ON r = n % 200 + 1;
INSERT INTO patients (first_name, last_name, email, date_of_birth, phone, doctor_id, institution_id)
	SELECT 'First' || n, 'Last' || n, n || '@patient.example', '1980-01-01', '555', d.id, d.institution_id
	FROM generate_series(1, 100000) n JOIN (SELECT id, institution_id, row_number() OVER () AS r FROM doctors) d ON r = n % 2000 + 1;
INSERT INTO health_profiles (patient_id, height_cm, weight_kg, is_smoker, allergies)
	SELECT id, 170, 70, true, 'pollen' FROM patients;
INSERT INTO users (email, password_hash, patient_id) SELECT email, 'h', id FROM patients;
INSERT INTO users (email, password_hash, doctor_id) SELECT email, 'h', id FROM doctors;
INSERT INTO users (email, password_hash, institution_id) SELECT contact_email, 'h', id FROM medical_institutions;
ANALYZE`
