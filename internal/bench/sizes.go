package main

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/predicthealth/database/actor"
)

// line is the cost of one way, by size.
type line struct {
	name string
	x, y []float64 // y in milliseconds
}

// cost adds the median of as many sequential calls as fit into a time span.
func (l *line) cost(x int, f func() error) error {
	var all []time.Duration
	for start := time.Now(); len(all) < 5 || len(all) < 201 && time.Since(start) < 2*time.Second; {
		began := time.Now()
		if err := f(); err != nil {
			return fmt.Errorf("%s at %d: %w", l.name, x, err)
		}
		all = append(all, time.Since(began))
	}
	l.x, l.y = append(l.x, float64(x)), append(l.y, float64(median(all).Microseconds())/1000)
	return nil
}

// sizes are the populations of the drawings.
var sizes = []int{1_000, 10_000, patients, 10 * patients}

// sized returns a dataset with so many patients.
func (s *fixtures) sized(ctx context.Context, n int) (t *dataset, err error) {
	if t := s.datasets[n]; t != nil {
		return t, nil
	}
	defer func() {
		if s.datasets == nil {
			s.datasets = map[int]*dataset{}
		}
		s.datasets[n] = t
	}()
	switch n {
	case 10 * patients:
		t, err := s.large(ctx)
		if err != nil {
			return nil, err
		}
		return t, execute(ctx, t.url, growProfiles, "VACUUM ANALYZE health_profiles")
	case patients:
		w, err := s.mainData(ctx)
		if err != nil {
			return nil, err
		}
		return w.dataset, nil
	}
	url, drop, err := s.migrated(ctx)
	if drop != nil {
		s.later(drop)
	}
	if err != nil {
		return nil, err
	}
	if err := s.populate(ctx, url, n); err != nil {
		return nil, err
	}
	return s.dataset(ctx, url)
}

// Health profiles of the copies, for charts only.
const growProfiles = `INSERT INTO health_profiles SELECT r.* FROM health_profiles h, generate_series(1, 9) n, jsonb_populate_record(h,
	jsonb_build_object('id', gen_random_uuid(), 'patient_id', overlay(h.patient_id::text PLACING substr('12345689a', n, 1) FROM 15))) r`

// searchLines are the search with package list, and a hand-written condition: behind a row policy PostgreSQL does not
// use the index for it.
func (s *fixtures) searchLines(ctx context.Context) ([]*line, error) {
	admin, doctor, like := &line{name: "list, as an admin"}, &line{name: "list, as their doctor"}, &line{name: "LIKE by hand, as an admin"}
	for _, n := range sizes {
		t, err := s.sized(ctx, n)
		if err != nil {
			return nil, err
		}
		asAdmin := actor.NewContext(ctx, t.admin)
		if err := admin.cost(n, func() error { return searchRare(asAdmin, t.forAdmins) }); err != nil {
			return nil, err
		}
		if err := doctor.cost(n, func() error { return searchRare(actor.NewContext(ctx, t.rare), t.forPatients) }); err != nil {
			return nil, err
		}
		by, err := s.byHand(ctx, t, "SELECT "+patientColumns+" FROM patients WHERE search_text LIKE $1 ORDER BY created_at DESC, id DESC LIMIT 51")
		if err != nil {
			return nil, err
		}
		if err := like.cost(n, func() error { return by(ctx, "%quetzalxochitl%") }); err != nil {
			return nil, err
		}
	}
	return []*line{admin, doctor, like}, nil
}

// pageLines are pages of 20 of a million patients: by cursor, and by OFFSET.
func (s *fixtures) pageLines(ctx context.Context) ([]*line, error) {
	cursor, offset := &line{name: "list, by cursor"}, &line{name: "OFFSET by hand"}
	t, err := s.large(ctx)
	if err != nil {
		return nil, err
	}
	asAdmin := actor.NewContext(ctx, t.admin)
	by, err := s.byHand(ctx, t, "SELECT "+patientColumns+" FROM patients ORDER BY created_at DESC, id DESC OFFSET $1 LIMIT 20")
	if err != nil {
		return nil, err
	}
	for _, page := range []int{1, 10, 100, 1_000, 10_000, 50_000} {
		at, err := before(asAdmin, t.forAdmins, page)
		if err != nil {
			return nil, err
		}
		if err := cursor.cost(page, func() error { return twenty(asAdmin, t.forAdmins, at) }); err != nil {
			return nil, err
		}
		if err := offset.cost(page, func() error { return by(ctx, 20*(page-1)) }); err != nil {
			return nil, err
		}
	}
	return []*line{cursor, offset}, nil
}

// chartLines are charts of random patients, as their doctors.
func (s *fixtures) chartLines(ctx context.Context) ([]*line, error) {
	typed, byGORM, byBun := &line{name: "typed"}, &line{name: "GORM"}, &line{name: "bun"}
	for _, n := range sizes {
		t, err := s.sized(ctx, n)
		if err != nil {
			return nil, err
		}
		w := &mainData{dataset: t}
		if w.subjects, err = readSubjects(ctx, t.owner); err != nil {
			return nil, err
		}
		service, err := s.as(ctx, t.url, patientService)
		if err != nil {
			return nil, err
		}
		if w.peers, err = s.peers(ctx, t.url, service); err != nil {
			return nil, err
		}
		for l, op := range map[*line]operation{typed: (*mainData).chartTyped, byGORM: (*mainData).chartByGORM, byBun: (*mainData).chartByBun} {
			if err := l.cost(n, func() error { return op(w, ctx, nil, pick(w.subjects)) }); err != nil {
				return nil, err
			}
		}
	}
	return []*line{typed, byGORM, byBun}, nil
}

// byHand prepares a statement that reads patients as an admin, and runs it.
func (s *fixtures) byHand(ctx context.Context, t *dataset, statement string) (func(context.Context, any) error, error) {
	url, err := s.as(ctx, t.url, "service_admins")
	if err != nil {
		return nil, err
	}
	db, err := sql.Open("postgres", url)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	s.later(func(context.Context) error { return db.Close() })
	set, err := db.PrepareContext(ctx, setActor)
	if err != nil {
		return nil, err
	}
	read, err := db.PrepareContext(ctx, statement)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, arg any) error {
		if _, err := set.ExecContext(ctx, actorArguments(t.admin)...); err != nil {
			return err
		}
		rows, err := read.QueryContext(ctx, arg)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		n := 0
		for ; rows.Next(); n++ {
			var p patient
			if err := p.scan(rows); err != nil {
				return err
			}
		}
		return some(n, rows.Err())
	}, nil
}
