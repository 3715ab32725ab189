package main

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq" // the hand-written side

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

// connections is the number of concurrent operations, on either side.
const connections = 8

// mainData is the population of 100,000 patients, 2,000 doctors and 200 institutions, all with logins, and every side's
// clients for it.
type mainData struct {
	*dataset

	uncached     *database.DB
	hand         []*connection
	plain        *sql.DB              // as the owner
	groups       map[string]*sql.Stmt // prepared on plain
	writers      []*writer
	peers        *peers
	subjects     []subject
	doctors      []uuid.UUID
	institutions []uuid.UUID
	specialties  []uuid.UUID
	words        []string // one word of each institution's name
}

// subject is a patient with a doctor and an institution, and an actor who may see them.
type subject struct {
	patient uuid.UUID
	actor   actor.Actor
}

// connection is one of the hand-written side's eight, with its prepared statements.
type connection struct{ setActor, service, owner, chart, ownerChart, setAdmin, doctors, count *sql.Stmt }

// operation is one operation, as an actor who may see the subject.
type operation func(w *mainData, ctx context.Context, c *connection, s subject) error

func (s *fixtures) mainData(ctx context.Context) (*mainData, error) {
	if s.built != nil {
		return s.built, nil
	}
	base, err := s.base(ctx)
	if err != nil {
		return nil, err
	}
	url, err := s.copyOf(ctx, base)
	if err != nil {
		return nil, err
	}
	w := &mainData{groups: map[string]*sql.Stmt{}}
	if w.dataset, err = s.dataset(ctx, url); err != nil {
		return nil, err
	}
	service, err := s.as(ctx, url, "service_patients")
	if err != nil {
		return nil, err
	}
	if w.uncached, err = s.open(ctx, service, database.WithStatementCache(0)); err != nil {
		return nil, err
	}
	if err := w.prepare(ctx, s); err != nil {
		return nil, err
	}
	if err := w.load(ctx); err != nil {
		return nil, err
	}
	if w.peers, err = s.peers(ctx, url, service); err != nil {
		return nil, err
	}
	s.built = w
	return w, nil
}

// prepare opens the hand-written side's connections and prepares all statements on them.
func (w *mainData) prepare(ctx context.Context, s *fixtures) error {
	var pools []*sql.DB
	for _, role := range []string{"service_patients", "", "service_admins"} {
		url := w.url
		if role != "" {
			var err error
			if url, err = s.as(ctx, url, role); err != nil {
				return err
			}
		}
		db, err := sql.Open("postgres", url)
		if err != nil {
			return err
		}
		pools = append(pools, db)
		s.later(func(context.Context) error { return db.Close() })
	}
	w.plain = pools[1]
	for range connections {
		c, writer := &connection{}, &writer{}
		conns := make([]*sql.Conn, len(pools))
		for i, pool := range pools {
			conn, err := pool.Conn(ctx)
			if err != nil {
				return err
			}
			conns[i] = conn
			s.later(func(context.Context) error { return conn.Close() })
		}
		service, owner, admin := conns[0], conns[1], conns[2]
		writer.conn = service
		for _, p := range []struct {
			stmt **sql.Stmt
			conn *sql.Conn
			text string
		}{
			{&c.setActor, service, setActor}, {&c.service, service, selectPatient}, {&c.owner, owner, selectPatient}, {&c.chart, service, selectOpenedChart},
			{&c.ownerChart, owner, selectChart},
			{&c.setAdmin, admin, setActor}, {&c.doctors, admin, selectDoctors}, {&c.count, admin, countPatients},
			{&writer.setActor, service, setActor}, {&writer.patient, service, insertPatient},
			{&writer.user, service, insertUser}, {&writer.profile, service, insertProfile},
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

// load reads the active rows, because only active actors can act and be seen by all.
func (w *mainData) load(ctx context.Context) (err error) {
	if w.subjects, err = readSubjects(ctx, w.owner); err != nil {
		return err
	}
	for table, ids := range map[string]*[]uuid.UUID{"doctors": &w.doctors, "medical_institutions": &w.institutions, "doctor_specialties": &w.specialties} {
		if *ids, err = w.ids(ctx, table); err != nil {
			return err
		}
	}
	var words string
	if err := w.owner.SQL().QueryRowContext(ctx, `SELECT string_agg(split_part(name, ' ', 2), ' ') FROM medical_institutions
		WHERE is_active AND name ~* '^\S+ [a-z]{4,} '`).Scan(&words); err != nil {
		return err
	}
	w.words = strings.Fields(words)
	return nil
}

// readSubjects also opens their records: the figures compare reads, and the hand-written sides open none.
func readSubjects(ctx context.Context, db *database.DB) (subjects []subject, err error) {
	for _, statement := range []string{openSubjects, "VACUUM ANALYZE open_records"} {
		if _, err := db.SQL().ExecContext(ctx, statement); err != nil {
			return nil, err
		}
	}
	rows, err := db.SQL().QueryContext(ctx, `SELECT p.id, d.id, i.id FROM patients p JOIN doctors d ON d.id = p.doctor_id
		JOIN medical_institutions i ON i.id = p.institution_id JOIN health_profiles h ON h.patient_id = p.id
		WHERE p.is_active AND d.is_active AND i.is_active`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id, doctor, institution uuid.UUID
		if err := rows.Scan(&id, &doctor, &institution); err != nil {
			return nil, err
		}
		who := []actor.Actor{actor.Patient(id), actor.Doctor(doctor), actor.Institution(institution)}
		subjects = append(subjects, subject{id, who[len(subjects)%len(who)]})
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	var readers, patients []uuid.UUID
	for _, s := range subjects {
		if s.actor.Type != enum.ActorTypePatient {
			readers, patients = append(readers, s.actor.ID), append(patients, s.patient)
		}
	}
	_, err = db.SQL().ExecContext(ctx, `INSERT INTO open_records (actor_id, patient_id, purpose, expires_at, transaction)
		SELECT reader, patient, 'treatment', now() + interval '1 day', 1 FROM unnest($1::uuid[], $2::uuid[]) s (reader, patient)
		ON CONFLICT DO NOTHING`, pq.Array(readers), pq.Array(patients))
	return subjects, err
}

func (w *mainData) ids(ctx context.Context, table string) (ids []uuid.UUID, err error) {
	rows, err := w.owner.SQL().QueryContext(ctx, "SELECT id FROM "+table+" WHERE is_active ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// place returns the clients: (*fixtures).mainData on this machine, (*fixtures).network behind a delay.
type place = func(*fixtures, context.Context) (*mainData, error)

// each is a side with n operations on each of the connections.
func each(name string, n int, op operation) side { return eachAt((*fixtures).mainData, name, n, op) }

func eachAt(where place, name string, n int, op operation) side {
	return side{name: name, ops: n * connections, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		w, err := where(s, ctx)
		if err != nil {
			return 0, err
		}
		return parallel(n, func(i int) error { return op(w, ctx, w.hand[i], w.subjects[rand.IntN(len(w.subjects))]) })
	}}
}

// parallel returns the time per call, with one caller per connection, identified by its number.
func parallel(n int, f func(connection int) error) (time.Duration, error) {
	errs := make([]error, connections)
	var wg sync.WaitGroup
	start := time.Now()
	for i := range connections {
		wg.Go(func() {
			for range n {
				if errs[i] = f(i); errs[i] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(start) / time.Duration(n), errors.Join(errs...)
}

func pick[T any](all []T) T { return all[rand.IntN(len(all))] }
