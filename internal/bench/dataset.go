package main

import (
	"context"
	_ "embed"
	"errors"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/postgres"
)

const adminEmail = "admin@example.org"

// dataset is a database with a population, and the product's clients for it: one for each service, and the owner's.
type dataset struct {
	url   string
	owner *database.DB

	forPatients, forDoctors, forInstitutions, forAdmins *database.DB

	admin actor.Actor
	rare  actor.Actor // the doctor of the patients searched for
}

func asProcess(ctx context.Context) context.Context {
	return actor.NewContext(ctx, actor.System("bench"))
}

func (s *fixtures) dataset(ctx context.Context, url string, opts ...database.Option) (*dataset, error) {
	t := &dataset{url: url}
	for role, db := range map[string]**database.DB{
		"": &t.owner, "service_patients": &t.forPatients, "service_doctors": &t.forDoctors,
		"service_institutions": &t.forInstitutions, "service_admins": &t.forAdmins,
	} {
		own := url
		if role != "" {
			var err error
			if own, err = s.as(ctx, url, role); err != nil {
				return nil, err
			}
		}
		var err error
		if *db, err = s.open(ctx, own, opts...); err != nil {
			return nil, err
		}
	}
	var admin, doctor uuid.UUID
	if err := t.owner.SQL().QueryRowContext(ctx, "SELECT a.id, p.doctor_id FROM admins a, patients p WHERE a.email = $1 AND p.last_name = $2 LIMIT 1",
		adminEmail, rare).Scan(&admin, &doctor); err != nil {
		return nil, err
	}
	t.admin, t.rare = actor.Admin(admin), actor.Doctor(doctor)
	return t, nil
}

func (s *fixtures) open(ctx context.Context, url string, opts ...database.Option) (*database.DB, error) {
	db, err := database.Open(ctx, database.Config{DatabaseURL: url, MaxOpenConns: connections, ConnMaxIdleTime: idle}, opts...)
	if err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return db.Close() })
	return db, nil
}

//go:embed grow.sql
var grow string

// large is the population ten times.
func (s *fixtures) large(ctx context.Context) (*dataset, error) {
	if s.million != nil {
		return s.million, nil
	}
	base, err := s.base(ctx)
	if err != nil {
		return nil, err
	}
	url, err := s.copyOf(ctx, base)
	if err != nil {
		return nil, err
	}
	if err := execute(ctx, url, grow, "VACUUM ANALYZE"); err != nil {
		return nil, err
	}
	s.million, err = s.dataset(ctx, url)
	return s.million, err
}

func execute(ctx context.Context, url string, statements ...string) (err error) {
	db, err := postgres.Open(ctx, url, "bench")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	for _, statement := range statements {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}
