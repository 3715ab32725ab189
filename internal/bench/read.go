package main

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
)

const (
	connections = 8
	readsEach   = 1_500
)

// The reads of one patient by id, by eight connections at once; each request is another actor's: the
// patient's own, the doctor's or the institution's.
var (
	readFigure = against("patient by id: Ent / hand-written, prepared", 1.6, (*world).byEnt, (*world).byHand)
	// Both sides through the client, told who acts: as the service, and as the owner, to whom no
	// policy applies.
	policiesFigure = against("patient by id: row security on / off", 2.5, (*world).byEnt, (*world).byOwner)
	cacheFigure    = against("patient by id: statement cache on / off", 0.6, (*world).byEnt, (*world).byUncached)
	// What row security costs without a client: told who acts and held to policies, against neither.
	bareFigure = against("patient by id, by hand: actor and policies / neither", 4, (*world).byHand, (*world).bare)
)

// connection is one of the eight, and what was prepared on it by hand.
type connection struct{ tell, service, owner, chart *sql.Stmt }

func against(name string, target float64, ours, theirs func(*world, context.Context, *connection, subject) error) figure {
	return figure{name: name, target: target, rounds: 7, run: func(ctx context.Context) (a, b time.Duration, err error) {
		w, err := theWorld(ctx)
		if err != nil {
			return 0, 0, err
		}
		return both(func() (time.Duration, error) { return w.parallel(ctx, ours) },
			func() (time.Duration, error) { return w.parallel(ctx, theirs) })
	}}
}

func both(a, b func() (time.Duration, error)) (ours, theirs time.Duration, err error) {
	if ours, err = a(); err != nil {
		return 0, 0, err
	}
	theirs, err = b()
	return ours, theirs, err
}

// selectPatient has the columns that the client's patient has.
const selectPatient = `SELECT id, created_at, updated_at, version, search_text, doctor_id, institution_id, first_name, last_name,
	email, date_of_birth, gender, phone, emergency_contact_name, emergency_contact_phone, validation_status, is_active, is_verified
	FROM patients WHERE id = $1`

// tellActor says all that the driver does.
const tellActor = `SELECT num_nulls(set_config('predicthealth.actor_type', $1, false), set_config('predicthealth.actor_id', $2, false),
	set_config('predicthealth.actor_name', $3, false), set_config('predicthealth.user_id', $4, false),
	set_config('predicthealth.ip_address', $5, false), set_config('predicthealth.user_agent', $6, false),
	set_config('predicthealth.request_id', $7, false))`

type patient struct {
	ID, Doctor, Institution                      *uuid.UUID
	Created, Updated, Born                       time.Time
	Version                                      int64
	Search, First, Last, Email, Status           string
	Gender, Phone, EmergencyName, EmergencyPhone *string
	Active, Verified                             bool
}

func scan(row *sql.Row) error {
	var p patient
	return row.Scan(&p.ID, &p.Created, &p.Updated, &p.Version, &p.Search, &p.Doctor, &p.Institution,
		&p.First, &p.Last, &p.Email, &p.Born, &p.Gender, &p.Phone, &p.EmergencyName, &p.EmergencyPhone, &p.Status, &p.Active, &p.Verified)
}

// byHand does what the client promises: it tells who acts, and reads.
func (w *world) byHand(ctx context.Context, c *connection, s subject) error {
	if _, err := c.tell.ExecContext(ctx, string(s.actor.Type), s.actor.ID.String(), "", "", "", "", ""); err != nil {
		return err
	}
	return scan(c.service.QueryRowContext(ctx, s.patient))
}

func (w *world) bare(ctx context.Context, c *connection, s subject) error {
	return scan(c.owner.QueryRowContext(ctx, s.patient))
}

func (w *world) byEnt(ctx context.Context, _ *connection, s subject) error {
	return get(ctx, w.service, s)
}

func (w *world) byUncached(ctx context.Context, _ *connection, s subject) error {
	return get(ctx, w.uncached, s)
}

func (w *world) byOwner(ctx context.Context, _ *connection, s subject) error {
	return get(ctx, w.owner, s)
}

func get(ctx context.Context, db *database.DB, s subject) error {
	_, err := db.Patient.Get(actor.NewContext(ctx, s.actor), s.patient)
	return err
}

// parallel is the time of one read, on each of the connections at once.
func (w *world) parallel(ctx context.Context, read func(*world, context.Context, *connection, subject) error) (time.Duration, error) {
	errs := make([]error, connections)
	var wg sync.WaitGroup
	start := time.Now()
	for i := range connections {
		wg.Go(func() {
			for range readsEach {
				if errs[i] = read(w, ctx, w.hand[i], w.subjects[rand.IntN(len(w.subjects))]); errs[i] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(start) / readsEach, errors.Join(errs...)
}
