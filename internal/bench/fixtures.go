package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/migrate"
)

// fixtures holds what a run creates on the servers, each part on first use.
type fixtures struct {
	server          string
	logins          map[string][2]string // by role: name and password, valid in every database
	population      string               // a database with the population, without connections, to copy
	redis           string
	built           *mainData
	far             *mainData // built, behind the network's delay
	pooled          pooled
	services        *redisSide           // of mainData
	sessionDatasets map[int]*sessionData // by the number of other sessions
	million         *dataset             // the population ten times over
	datasets        map[int]*dataset     // by size, for the drawings
	archives        *archive
	opening         *openers
	copies          *dumped    // the files that psql copies
	kept            *backupSet // backups
	sealed          *sealedData
	rotated         *rotated
	drop            []func(context.Context) error // in reverse order
}

const patients = 100_000

// leave removes what the run created.
func (s *fixtures) leave(ctx context.Context) error {
	var errs []error
	for i := len(s.drop) - 1; i >= 0; i-- {
		errs = append(errs, s.drop[i](ctx))
	}
	return errors.Join(errs...)
}

func (s *fixtures) later(f func(context.Context) error) { s.drop = append(s.drop, f) }

// as returns url for a login of a role.
func (s *fixtures) as(ctx context.Context, url, role string) (string, error) {
	if own, ok := s.logins[role]; ok {
		return postgres.WithUser(url, own[0], own[1])
	}
	name, password := "bench_"+postgres.RandomName(), postgres.RandomName()
	db, err := postgres.Open(ctx, s.server, "bench")
	if err != nil {
		return "", err
	}
	s.later(func(ctx context.Context) error {
		_, err := db.ExecContext(ctx, "DROP ROLE "+name)
		return errors.Join(err, db.Close())
	})
	if _, err := db.ExecContext(ctx, fmt.Sprintf("CREATE ROLE %s LOGIN PASSWORD '%s' IN ROLE %s", name, password, role)); err != nil {
		return "", err
	}
	if s.logins == nil {
		s.logins = map[string][2]string{}
	}
	s.logins[role] = [2]string{name, password}
	return postgres.WithUser(url, name, password)
}

// migrated returns the URL of a migrated database with specialties and an administrator only.
func (s *fixtures) migrated(ctx context.Context) (string, func(context.Context) error, error) {
	url, drop, err := postgres.Scratch(ctx, s.server, "bench")
	if err != nil {
		return "", nil, err
	}
	return url, drop, s.settle(ctx, url)
}

func (s *fixtures) settle(ctx context.Context, url string) (err error) {
	if _, err := migrate.Apply(ctx, url); err != nil {
		return err
	}
	db, err := database.Open(ctx, database.Config{DatabaseURL: url})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	_, err = seed.Run(asProcess(ctx), db, seed.Admin{Email: adminEmail, Password: postgres.RandomName(), AllowWeakPassword: true})
	return err
}

// populate adds patients, with doctors, institutions and logins in proportion, and twenty more of one doctor with a
// unique surname.
func (s *fixtures) populate(ctx context.Context, url string, patients int) (err error) {
	db, err := postgres.Open(ctx, url, "bench")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := demo.Run(ctx, db, demo.Population{Patients: patients, PasswordHash: "h"}, nil); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, plantRare, rare, rareCount); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "VACUUM ANALYZE")
	return err
}

// rare is that surname; grow.sql repeats it.
const (
	rare      = "Quetzalxochitl"
	rareCount = 20
	plantRare = `INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id)
		SELECT 'Zoe', $1, 'rare' || n || '@example.org', '1980-01-01', (SELECT id FROM doctors WHERE is_active ORDER BY id LIMIT 1)
		FROM generate_series(1, $2) n`
)

// base is the population's database. Only copies of it are used.
func (s *fixtures) base(ctx context.Context) (string, error) {
	if s.population != "" {
		return s.population, nil
	}
	url, drop, err := s.migrated(ctx)
	if drop != nil {
		s.later(drop)
	}
	if err != nil {
		return "", err
	}
	if err := s.populate(ctx, url, patients); err != nil {
		return "", err
	}
	s.population = url
	return url, nil
}

// copyOf returns the URL of a copy of a database without connections.
func (s *fixtures) copyOf(ctx context.Context, url string) (string, error) {
	from, err := postgres.Config(url, "bench")
	if err != nil {
		return "", err
	}
	name := "bench_" + postgres.RandomName()
	if err := postgres.CreateDatabase(ctx, s.server, name, from.Database); err != nil {
		return "", err
	}
	s.later(func(ctx context.Context) error { return postgres.DropDatabase(ctx, s.server, name) })
	return postgres.WithDatabase(url, name)
}
