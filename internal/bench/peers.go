package main

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/pgdialect"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// peers are other clients of PostgreSQL, each configured for speed as its documentation recommends, with as many
// connections as the product. GORM and bun connect as the tables' owner and set no actor, which saves them that round
// trip and the policies: this is common use, and to their advantage.
type peers struct {
	gorm     *gorm.DB
	services map[string]*gorm.DB // as the services, by role
	bun      *bun.DB
	pgx      *pgxpool.Pool // as the patients' service
	pgxOwner *pgxpool.Pool
}

func (s *fixtures) peers(ctx context.Context, owner, service string) (*peers, error) {
	p := &peers{services: map[string]*gorm.DB{}}
	var err error
	if p.gorm, err = s.openGORM(owner); err != nil {
		return nil, err
	}
	for _, role := range []string{doctorService, patientService, institutionService} {
		url, err := s.as(ctx, owner, role)
		if err != nil {
			return nil, err
		}
		if p.services[role], err = s.openGORM(url); err != nil {
			return nil, err
		}
	}

	// bun writes arguments into the text, so statements are never prepared twice: its guide to PostgreSQL recommends pgx's
	// simple protocol, with one round trip instead of two.
	cfg, err := pgx.ParseConfig(owner)
	if err != nil {
		return nil, err
	}
	cfg.DefaultQueryExecMode = pgx.QueryExecModeSimpleProtocol
	pool := stdlib.OpenDB(*cfg)
	s.limit(pool)
	p.bun = bun.NewDB(pool, pgdialect.New())

	for url, pool := range map[string]**pgxpool.Pool{service: &p.pgx, owner: &p.pgxOwner} {
		cfg, err := pgxpool.ParseConfig(url)
		if err != nil {
			return nil, err
		}
		cfg.MaxConns, cfg.MaxConnIdleTime = connections, idle
		if *pool, err = pgxpool.NewWithConfig(ctx, cfg); err != nil {
			return nil, err
		}
		s.later(func(context.Context) error { (*pool).Close(); return nil })
	}
	return p, nil
}

// openGORM follows gorm.io/docs/performance.html: prepared statements, and no implicit transactions.
func (s *fixtures) openGORM(url string) (*gorm.DB, error) {
	db, err := gorm.Open(postgres.Open(url), &gorm.Config{PrepareStmt: true, SkipDefaultTransaction: true, Logger: logger.Discard})
	if err != nil {
		return nil, err
	}
	pool, err := db.DB()
	if err != nil {
		return nil, err
	}
	s.limit(pool)
	return db, nil
}

// idle is when each client closes a connection that it does not use: all of them together have more than the server.
const idle = time.Minute

func (s *fixtures) limit(pool *sql.DB) {
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	pool.SetConnMaxIdleTime(idle)
	s.later(func(context.Context) error { return pool.Close() })
}

// The same chart with peers. GORM sends five statements; bun sends a join, which is planned each time; pgx by hand prepares
// the join and sets the actor, like the product.
var (
	peersFigure        = chartPeers("chart", 0.50, (*fixtures).mainData)
	peersNetworkFigure = chartPeers("chart, network", 0.30, (*fixtures).network)
)

func chartPeers(name string, target float64, where place) figure {
	return figure{name: name + ": typed / the faster of GORM (Preload) and bun (relations)", target: target, allocs: true, rounds: 7, sides: []side{
		eachAt(where, "typed", readsEach, (*mainData).chartTyped),
		eachAt(where, "GORM", readsEach, (*mainData).chartByGORM),
		eachAt(where, "bun", readsEach, (*mainData).chartByBun),
		aside(eachAt(where, "pgx by hand", readsEach, (*mainData).chartByPgx)),
	}}
}

func aside(s side) side { s.aside = true; return s }

var errIncomplete = errors.New("the chart is incomplete")

func (w *mainData) chartByGORM(ctx context.Context, _ *connection, s subject) error {
	var p patientModel
	err := w.peers.gorm.WithContext(ctx).Preload("Profile").Preload("Doctor.Specialty").Preload("Institution").First(&p, "id = ?", s.patient).Error
	return p.whole(err, s.patient)
}

func (w *mainData) chartByBun(ctx context.Context, _ *connection, s subject) error {
	var p patientModel
	err := w.peers.bun.NewSelect().Model(&p).Relation("Profile").Relation("Doctor").Relation("Doctor.Specialty").Relation("Institution").
		Where("p.id = ?", s.patient).Scan(ctx)
	return p.whole(err, s.patient)
}

// whole checks that a peer has read everything that is timed.
func (p *patientModel) whole(err error, id uuid.UUID) error {
	if err != nil {
		return err
	}
	if p.ID != id || p.Profile == nil || p.Profile.PatientID != id || p.Doctor == nil || p.Doctor.LastName == "" || p.Doctor.Specialty == nil ||
		p.Doctor.Specialty.Name == "" || p.Institution == nil || p.Institution.Name == "" {
		return errIncomplete
	}
	return nil
}

func (w *mainData) chartByPgx(ctx context.Context, _ *connection, s subject) error {
	var b pgx.Batch
	b.Queue(setActor, actorArguments(s.actor)...)
	var x chart
	b.Queue(selectOpenedChart, s.patient).QueryRow(func(row pgx.Row) error { return x.scan(row) })
	return w.peers.pgx.SendBatch(ctx, &b).Close()
}
