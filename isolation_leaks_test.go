package database_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// fixture has institutions, doctors and patients, and the patients that each actor may see.
type fixture struct {
	patients []uuid.UUID
	actors   []actor.Actor
	visible  map[actor.Actor]map[uuid.UUID]bool
}

func newFixture(t *testing.T, owner string) *fixture {
	t.Helper()
	db := testdb.SQL(t, owner)
	if _, err := db.ExecContext(t.Context(), `
INSERT INTO medical_institutions (name, institution_type, contact_email)
	SELECT 'Clinic ' || n, 'hospital', n || '@clinic.example' FROM generate_series(1, 3) n;
INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id)
	SELECT 'F', 'L', n || '@doctor.example', 'MD-' || n, i.id
	FROM generate_series(1, 9) n JOIN (SELECT id, row_number() OVER () AS r FROM medical_institutions) i ON r = n % 3 + 1;
INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, institution_id)
	SELECT 'F', 'L', n || '@patient.example', '1980-01-01', d.id, d.institution_id
	FROM generate_series(1, 45) n JOIN (SELECT id, institution_id, row_number() OVER () AS r FROM doctors) d ON r = n % 9 + 1;
INSERT INTO health_profiles (patient_id) SELECT id FROM patients ON CONFLICT DO NOTHING`); err != nil {
		t.Fatal(err)
	}
	rows, err := db.QueryContext(t.Context(), "SELECT id, doctor_id, institution_id FROM patients")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	w := &fixture{visible: map[actor.Actor]map[uuid.UUID]bool{}}
	for rows.Next() {
		var id, doctor, institution uuid.UUID
		if err := rows.Scan(&id, &doctor, &institution); err != nil {
			t.Fatal(err)
		}
		w.patients = append(w.patients, id)
		for _, a := range []actor.Actor{actor.Patient(id), actor.Doctor(doctor), actor.Institution(institution)} {
			if w.visible[a] == nil {
				w.visible[a] = map[uuid.UUID]bool{}
				w.actors = append(w.actors, a)
			}
			w.visible[a][id] = true
		}
	}
	if rows.Err() != nil || len(w.actors) != 57 {
		t.Fatalf("%d actors, %v", len(w.actors), rows.Err())
	}
	return w
}

func (w *fixture) randomActor() actor.Actor { return w.actors[rand.IntN(len(w.actors))] }

// TestRowIsolation sends requests of many actors through few connections, and checks that no actor sees another's rows. The
// requests include contexts that end at any moment, rollbacks, a second actor within a transaction, savepoints, and
// sessions that are reset or get other settings.
func TestRowIsolation(t *testing.T) {
	t.Parallel()
	owner := testdb.URL(t)
	w := newFixture(t, owner)
	service := testdb.As(t, owner, "service_patients")
	pooler, share := os.Getenv(testdb.Pooler), 1
	if pooler != "" {
		share = 5 // fewer requests, as each takes longer
	}
	for _, c := range []struct{ statements, requests int }{{256, 10_000 / share}, {2, 5_000 / share}, {0, 5_000 / share}} {
		t.Run(fmt.Sprintf("%d statements kept", c.statements), func(t *testing.T) {
			t.Parallel()
			db := open(t, service, database.WithStatementCache(c.statements))
			db.SQL().SetMaxOpenConns(8)
			db.SQL().SetMaxIdleConns(8)
			v := &requester{t: t, fixture: w, db: db, kept: c.statements > 0, pooler: pooler}
			var turn atomic.Int64
			var wg sync.WaitGroup
			for range 32 {
				wg.Go(func() {
					for turn.Add(1) <= int64(c.requests) {
						v.request()
					}
				})
			}
			wg.Wait()
			useConnections(t, db, 8)
			t.Logf("%d of %d requests succeeded", v.complete.Load(), c.requests)
			if int(v.complete.Load()) < c.requests/2 {
				t.Error("most requests failed")
			}
		})
	}
}

// requester makes requests.
type requester struct {
	*fixture
	t        *testing.T
	db       *database.DB
	kept     bool
	pooler   string // the mode of the pooler, if there is one
	faults   func(error) bool
	complete atomic.Int64
}

func (v *requester) request() {
	who := v.randomActor()
	ctx := actor.NewContext(v.t.Context(), who)
	switch rand.IntN(6) {
	case 0: // at any moment, also while waiting for a connection
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Duration(rand.IntN(3_000))*time.Microsecond)
		defer cancel()
	case 1:
		var cancel context.CancelFunc
		ctx, cancel = context.WithCancel(ctx)
		defer cancel()
		stop := time.AfterFunc(time.Duration(rand.IntN(3_000))*time.Microsecond, cancel)
		defer stop.Stop()
	case 2: // never ends
		ctx = context.WithoutCancel(ctx)
	}
	requests := []func(context.Context, actor.Actor) error{
		v.list, v.list, v.get, v.eager, v.transaction, v.savepoint, v.change, v.withoutActor, v.partialRead,
	}
	if v.pooler != "transaction" { // in transaction mode a client has no session of its own
		requests = append(requests, v.reset)
	}
	switch err := requests[rand.IntN(len(requests))](ctx, who); {
	case err == nil:
		v.complete.Add(1)
	case ctx.Err() == nil && !errors.Is(err, errOnPurpose) && (v.faults == nil || !v.faults(err)):
		v.t.Errorf("a request whose context has not ended: %v", err)
	}
}

var errOnPurpose = errors.New("rolled back on purpose")

// checkVisible fails the test if ids has a row that who may not see, or, without an error, lacks one.
func (v *requester) checkVisible(who actor.Actor, ids []uuid.UUID, err error) error {
	for _, id := range ids {
		if !v.visible[who][id] {
			v.t.Errorf("%s %s sees patient %s", who.Type, who.ID, id)
		}
	}
	if err == nil && len(ids) != len(v.visible[who]) {
		v.t.Errorf("%s %s sees %d patients of %d", who.Type, who.ID, len(ids), len(v.visible[who]))
	}
	return err
}

func (v *requester) read(ctx context.Context, client *ent.Client, who actor.Actor) error {
	ids, err := client.Patient.Query().IDs(ctx)
	return v.checkVisible(who, ids, err)
}
