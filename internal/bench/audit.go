package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/ent"
)

const (
	auditedUpdates = 200 // per round, by one admin
	atOnceEach     = 20  // per round, by each of fifty
	auditEntries   = 1_000_000
	updatePhone    = "UPDATE patients SET phone = $1 WHERE id = $2"
	disableAudit   = "ALTER TABLE patients DISABLE TRIGGER patients_audit_update"
	enableAudit    = "ALTER TABLE patients ENABLE TRIGGER patients_audit_update"
)

// The same update of a patient by an admin, in its transaction, with the trigger that writes its audit entry and
// without: with the client as service_admins, and by hand, prepared, as the tables' owner.
var (
	auditedFigure = figure{name: "an admin's update of a patient by the client: audited / not", target: 2, rounds: 11, sides: []side{
		archived("audited", enableAudit, (*archive).updateByEnt), archived("not", disableAudit, (*archive).updateByEnt),
	}}
	auditedByHandFigure = figure{name: "an admin's update of a patient, by hand, prepared: audited / not", target: 2, rounds: 11, sides: []side{
		archived("audited", enableAudit, (*archive).updateByHand), archived("not", disableAudit, (*archive).updateByHand),
	}}
	// fiftyFigure is the same by fifty admins at once.
	fiftyFigure = figure{name: "updates of patients by 50 admins at once, by hand: audited / not", target: 0.4, rate: true, rounds: 7, sides: []side{
		archived("audited", enableAudit, (*archive).updateAtOnce), archived("not", disableAudit, (*archive).updateAtOnce),
	}}
	// verifyFigure is the verification of all chains, compared with a scan in which PostgreSQL hashes each row.
	verifyFigure = figure{name: "verify 1,000,000 audit entries: Verify / a scan with sha256", target: 2, rounds: 3, sides: []side{
		archived("Verify", enableAudit, (*archive).verify), archived("scan", enableAudit, (*archive).scan),
	}}
)

// archive is the population with fifty admins, each with a connection, and a long audit trail.
type archive struct {
	db      *database.DB // service_admins
	plain   *sql.DB      // the owner
	admins  []uuid.UUID
	writers []*sql.Conn
	updates []*sql.Stmt
	people  []uuid.UUID
	long    *sql.DB // another database, with a long audit trail; nil until it is used
}

func archived(name, before string, run func(*archive, context.Context, *fixtures) (time.Duration, error)) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (_ time.Duration, err error) {
		a, err := s.archive(ctx)
		if err != nil {
			return 0, err
		}
		if _, err := a.plain.ExecContext(ctx, before); err != nil {
			return 0, err
		}
		defer func() {
			_, e := a.plain.ExecContext(context.WithoutCancel(ctx), enableAudit)
			err = errors.Join(err, e)
		}()
		return run(a, ctx, s)
	}}
}

func (s *fixtures) archive(ctx context.Context) (*archive, error) {
	if s.archives != nil {
		return s.archives, nil
	}
	base, err := s.base(ctx)
	if err != nil {
		return nil, err
	}
	url, err := s.copyOf(ctx, base)
	if err != nil {
		return nil, err
	}
	own, err := s.as(ctx, url, "service_admins")
	if err != nil {
		return nil, err
	}
	a := &archive{}
	if a.db, err = database.Open(ctx, database.Config{DatabaseURL: own}); err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return a.db.Close() })
	if a.plain, err = sql.Open("postgres", url); err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return a.plain.Close() })
	if a.admins, err = newAdmins(ctx, a.plain, writerCount); err != nil {
		return nil, err
	}
	if a.people, err = ids(ctx, a.plain, "SELECT id FROM patients ORDER BY md5(id::text) LIMIT 20000"); err != nil {
		return nil, err
	}
	for _, admin := range a.admins {
		conn, err := a.plain.Conn(ctx)
		if err != nil {
			return nil, err
		}
		s.later(func(context.Context) error { return conn.Close() })
		if err := setActorOf(ctx, conn, actor.Admin(admin)); err != nil {
			return nil, err
		}
		update, err := conn.PrepareContext(ctx, updatePhone)
		if err != nil {
			return nil, err
		}
		a.writers, a.updates = append(a.writers, conn), append(a.updates, update)
	}
	s.archives = a
	return a, nil
}

func newAdmins(ctx context.Context, db *sql.DB, n int) ([]uuid.UUID, error) {
	return ids(ctx, db, fmt.Sprintf("INSERT INTO admins (email, first_name, last_name) SELECT 'bench' || n || '@x', 'a', 'b' FROM generate_series(1, %d) n RETURNING id", n))
}

func ids(ctx context.Context, db *sql.DB, query string) (all []uuid.UUID, err error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		all = append(all, id)
	}
	return all, rows.Err()
}

func setActorOf(ctx context.Context, conn *sql.Conn, a actor.Actor) error {
	_, err := conn.ExecContext(ctx, setActor, actorArguments(a)...)
	return err
}

func (a *archive) updateByEnt(ctx context.Context, _ *fixtures) (time.Duration, error) {
	ctx = actor.NewContext(ctx, actor.Admin(a.admins[0]))
	start := time.Now()
	for i := range auditedUpdates {
		err := a.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
			return tx.Patient.UpdateOneID(pick(a.people)).SetPhone(fmt.Sprint(i)).Exec(ctx)
		})
		if err != nil {
			return 0, err
		}
	}
	return time.Since(start) / auditedUpdates, nil
}

func (a *archive) updateByHand(ctx context.Context, _ *fixtures) (time.Duration, error) {
	start := time.Now()
	for i := range auditedUpdates {
		if err := a.update(ctx, 0, fmt.Sprint(i)); err != nil {
			return 0, err
		}
	}
	return time.Since(start) / auditedUpdates, nil
}

// update is a transaction with one update.
func (a *archive) update(ctx context.Context, writer int, to string) error {
	tx, err := a.writers[writer].BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.StmtContext(ctx, a.updates[writer]).ExecContext(ctx, to, pick(a.people)); err != nil {
		return err
	}
	return tx.Commit()
}

func (a *archive) updateAtOnce(ctx context.Context, _ *fixtures) (time.Duration, error) {
	var errs [writerCount]error
	var wg sync.WaitGroup
	start := time.Now()
	for i := range a.writers {
		wg.Go(func() {
			for range atOnceEach {
				if errs[i] = a.update(ctx, i, "1"); errs[i] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(start) * connections / (writerCount * atOnceEach), errors.Join(errs[:]...)
}

// longTrail creates rows as fifty admins, each with an audit entry.
func (a *archive) longTrail(ctx context.Context, s *fixtures) (*sql.DB, error) {
	if a.long != nil {
		return a.long, nil
	}
	url, drop, err := s.migrated(ctx)
	if drop != nil {
		s.later(drop)
	}
	if err != nil {
		return nil, err
	}
	db, err := sql.Open("postgres", url)
	if err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return db.Close() })
	admins, err := newAdmins(ctx, db, writerCount)
	if err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = conn.Close() }()
	const piece = 2_000
	for i := range auditEntries / piece {
		if err := setActorOf(ctx, conn, actor.Admin(admins[i%len(admins)])); err != nil {
			return nil, err
		}
		if _, err := conn.ExecContext(ctx, fmt.Sprintf("INSERT INTO doctor_specialties (name, category, description) SELECT 'n%d ' || n, 'c', 'a description' FROM generate_series(1, %d) n", i, piece)); err != nil {
			return nil, err
		}
	}
	if _, err := conn.ExecContext(ctx, "VACUUM ANALYZE admin_audit_logs"); err != nil {
		return nil, err
	}
	a.long = db
	return db, nil
}

func (a *archive) verify(ctx context.Context, s *fixtures) (time.Duration, error) {
	db, err := a.longTrail(ctx, s)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	r, err := audit.Verify(ctx, db)
	took := time.Since(start)
	if err == nil && (r.Err() != nil || r.Entries < auditEntries) {
		err = fmt.Errorf("%d entries, %w", r.Entries, r.Err())
	}
	return took, err
}

func (a *archive) scan(ctx context.Context, s *fixtures) (time.Duration, error) {
	db, err := a.longTrail(ctx, s)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	var n int
	err = db.QueryRowContext(ctx, "SELECT count(sha256(convert_to(l::text, 'UTF8'))) FROM admin_audit_logs l").Scan(&n)
	took := time.Since(start)
	if err == nil && n < auditEntries {
		err = fmt.Errorf("%d entries", n)
	}
	return took, err
}
