package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/seed/demo"
)

// Charts with three texts, encrypted by a local key; patients read their own.
var (
	sealedFigure = figure{name: "chart with three texts: encrypted, key cached / plain", target: 1.10, rounds: 9, sides: []side{
		{name: "encrypted", run: sealedCharts(true)}, {name: "plain", run: plainCharts},
	}}
	unwrapFigure = figure{name: "chart with three texts: encrypted, key not cached / plain", target: 2, rounds: 9, sides: []side{
		{name: "encrypted", run: sealedCharts(false)}, {name: "plain", run: plainCharts},
	}}
	rotateFigure = figure{name: "keys rotate of 1,000,000 patients / five minutes", target: 1, rounds: 3, sides: []side{
		{name: "rotate", run: rotateKeys},
		{name: "five minutes", run: func(context.Context, *fixtures) (time.Duration, error) { return 5 * time.Minute, nil }},
	}}
)

// sealedPatients is the number of charts that are read; each is read once a round.
const sealedPatients = 4_000

// sealedData has two databases of the same patients, with plain and with encrypted texts.
type sealedData struct {
	key           string
	sealedURL     string
	plain, sealed *database.DB
	patients      []uuid.UUID
}

func (s *fixtures) sealedCharts(ctx context.Context) (*sealedData, error) {
	if s.sealed != nil {
		return s.sealed, nil
	}
	d := &sealedData{key: "base64key://" + clinical.NewLocalKey()}
	for _, encrypted := range []bool{false, true} {
		url, drop, err := s.migrated(ctx)
		if drop != nil {
			s.later(drop)
		}
		if err != nil {
			return nil, err
		}
		if err := d.fill(ctx, url, encrypted); err != nil {
			return nil, err
		}
		own, err := s.as(ctx, url, "service_patients")
		if err != nil {
			return nil, err
		}
		db, err := d.open(ctx, own)
		if err != nil {
			return nil, err
		}
		s.later(func(context.Context) error { return db.Close() })
		if encrypted {
			d.sealed, d.sealedURL = db, own
		} else {
			d.plain = db
		}
	}
	s.sealed = d
	return d, nil
}

func (d *sealedData) open(ctx context.Context, url string) (*database.DB, error) {
	return database.Open(ctx, database.Config{DatabaseURL: url, ClinicalKeyURL: d.key, MaxOpenConns: connections})
}

func (d *sealedData) fill(ctx context.Context, url string, encrypted bool) (err error) {
	db, err := postgres.Open(ctx, url, "bench")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := demo.Run(ctx, db, demo.Population{Patients: sealedPatients * 5 / 4, PasswordHash: "h"}, nil); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, `UPDATE health_profiles SET preexisting_conditions_notes = 'Hypertension since 2015; well controlled.', current_medications = 'Lisinopril 10 mg daily', allergies = 'Penicillin (rash)'`); err != nil {
		return err
	}
	if encrypted {
		ring, err := clinical.Open(ctx, d.key)
		if err != nil {
			return err
		}
		defer func() { _ = ring.Close() }()
		if _, err := keys.Create(ctx, db, ring); err != nil {
			return err
		}
		if err := keys.Encrypt(ctx, db, ring, nil); err != nil {
			return err
		}
	}
	for _, statement := range []string{"VACUUM FULL health_profiles", "ANALYZE"} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	d.patients, err = ids(ctx, db, fmt.Sprintf("SELECT id FROM patients p WHERE is_active AND EXISTS (SELECT FROM users WHERE patient_id = p.id AND is_active) ORDER BY id LIMIT %d", sealedPatients))
	return err
}

// read reads each chart once, and returns the time of one.
func (d *sealedData) read(ctx context.Context, db *database.DB) (time.Duration, error) {
	var next atomic.Int64
	return parallel(len(d.patients)/connections, func(int) error {
		patient := d.patients[next.Add(1)-1]
		c, err := db.Chart.Get(actor.NewContext(ctx, actor.Patient(patient)), patient)
		if err == nil && (c.Allergies == nil || *c.Allergies != "Penicillin (rash)") {
			err = errors.New("the chart has no text")
		}
		return err
	})
}

func plainCharts(ctx context.Context, s *fixtures) (time.Duration, error) {
	d, err := s.sealedCharts(ctx)
	if err != nil {
		return 0, err
	}
	return d.read(ctx, d.plain)
}

func sealedCharts(cached bool) func(ctx context.Context, s *fixtures) (time.Duration, error) {
	return func(ctx context.Context, s *fixtures) (_ time.Duration, err error) {
		d, err := s.sealedCharts(ctx)
		if err != nil {
			return 0, err
		}
		if cached {
			if _, err := d.read(ctx, d.sealed); err != nil { // keys stay for minutes
				return 0, err
			}
			return d.read(ctx, d.sealed)
		}
		db, err := d.open(ctx, d.sealedURL)
		if err != nil {
			return 0, err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
		stranger := actor.NewContext(ctx, actor.Patient(d.patients[0]))
		if _, err := parallel(20, func(int) error { // connections prepare the statement
			_, err := db.Chart.Get(stranger, d.patients[0])
			return err
		}); err != nil {
			return 0, err
		}
		return d.read(ctx, db)
	}
}

const rotatedPatients = 1_000_000

type rotated struct {
	db   *sql.DB
	keys [2]string
}

func (s *fixtures) rotation(ctx context.Context) (*rotated, error) {
	if s.rotated != nil {
		return s.rotated, nil
	}
	url, drop, err := s.migrated(ctx)
	if drop != nil {
		s.later(drop)
	}
	if err != nil {
		return nil, err
	}
	r := &rotated{keys: [2]string{"base64key://" + clinical.NewLocalKey(), "base64key://" + clinical.NewLocalKey()}}
	if r.db, err = postgres.Open(ctx, url, "bench"); err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return r.db.Close() })
	ring, err := clinical.Open(ctx, r.keys[0])
	if err != nil {
		return nil, err
	}
	defer func() { _ = ring.Close() }()
	by, err := keys.Create(ctx, r.db, ring)
	if err != nil {
		return nil, err
	}
	people, err := ids(ctx, r.db, fmt.Sprintf(`WITH d AS (INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('a', 'b', 'd@x', 'm') RETURNING id)
		INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id) SELECT 'a', 'b', 'p' || n || '@x', '1980-01-01', d.id FROM d, generate_series(1, %d) n RETURNING id`, rotatedPatients))
	if err != nil {
		return nil, err
	}
	texts, wrapped := make([]string, len(people)), make([][]byte, len(people))
	for i, p := range people {
		texts[i] = p.String()
		if wrapped[i], err = ring.Wrap(ctx, p, by, clinical.NewKey()); err != nil {
			return nil, err
		}
	}
	_, err = r.db.ExecContext(ctx, "INSERT INTO record_keys (patient_id, wrapped, wrapped_by) SELECT v.*, $3 FROM unnest($1::uuid[], $2::bytea[]) v", pq.Array(texts), pq.Array(wrapped), by)
	s.rotated = r
	return r, err
}

// rotateKeys rotates from the first key to the second, the next time back.
func rotateKeys(ctx context.Context, s *fixtures) (time.Duration, error) {
	r, err := s.rotation(ctx)
	if err != nil {
		return 0, err
	}
	ring, err := clinical.Open(ctx, r.keys[0]+" "+r.keys[1])
	if err != nil {
		return 0, err
	}
	defer func() { _ = ring.Close() }()
	r.keys[0], r.keys[1] = r.keys[1], r.keys[0]
	begun := time.Now()
	err = keys.Rotate(ctx, r.db, ring, 4, nil)
	return time.Since(begun), err
}
