package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
)

const readsEach = 600

// Reads of one patient by id, by eight connections at once; each request has another actor: the patient, the doctor or
// the institution.
var (
	readFigure = reading("patient by id: Ent / hand-written, prepared", 1.6,
		each("by hand", readsEach, (*mainData).byHand))
	// Both sides use the client and set the actor: as the service, and as the owner, which bypasses the policies.
	policiesFigure = reading("patient by id: row security on / off", 1.25, each("off", readsEach, (*mainData).byOwner))
	cacheFigure    = reading("patient by id: statement cache on / off", 0.6, each("off", readsEach, (*mainData).byUncached))
	// The cost of the actor and the policies without the client, in one round trip with a driver that pipelines, and in two.
	bareFigure = figure{name: "patient by id, by hand with pgx, one round trip: actor and policies / neither", target: 1.8, rounds: 7, sides: []side{
		each("pgx batch", readsEach, (*mainData).byPgx), each("pgx, neither", readsEach, (*mainData).bareByPgx),
	}}
	bareTwoFigure = figure{name: "patient by id, by hand with lib/pq, two round trips: actor and policies / neither", rounds: 7, sides: []side{
		each("by hand", readsEach, (*mainData).byHand), each("neither", readsEach, (*mainData).bare),
	}}
)

func reading(name string, target float64, theirs side) figure {
	return figure{name: name, target: target, rounds: 7, sides: []side{each("Ent", readsEach, (*mainData).byEnt), theirs}}
}

// patientColumns are the columns that the client's patient has.
const (
	patientColumns = `id, created_at, updated_at, version, search_text, doctor_id, institution_id, first_name, last_name,
		email, date_of_birth, gender, phone, emergency_contact_name, emergency_contact_phone, validation_status, is_active, is_verified`
	selectPatient = "SELECT " + patientColumns + " FROM patients WHERE id = $1"
)

// setActor is the driver's statement, and actorArguments are its arguments.
var setActor = func() string {
	values := make([]string, len(actor.Arguments))
	for i := range values {
		values[i] = fmt.Sprintf("$%d", i+1)
	}
	last := len(values) - 1
	return "SELECT num_nulls(public.act(" + strings.Join(values[:last], ", ") + ", false, " + values[last] + "))"
}()

func actorArguments(a actor.Actor) []any {
	args := make([]any, len(actor.Arguments))
	for i := range args {
		args[i] = ""
	}
	args[0], args[1] = string(a.Type), a.ID.String()
	return args
}

// row is a single row, or the current one of rows.
type row interface{ Scan(into ...any) error }

type patient struct {
	ID, Doctor, Institution                      *uuid.UUID
	Created, Updated, Born                       time.Time
	Version                                      int64
	Search, First, Last, Email, Status           string
	Gender, Phone, EmergencyName, EmergencyPhone *string
	Active, Verified                             bool
}

func (p *patient) scan(row row) error {
	return row.Scan(&p.ID, &p.Created, &p.Updated, &p.Version, &p.Search, &p.Doctor, &p.Institution,
		&p.First, &p.Last, &p.Email, &p.Born, &p.Gender, &p.Phone, &p.EmergencyName, &p.EmergencyPhone, &p.Status, &p.Active, &p.Verified)
}

// byHand does the same as the client: it sets the actor, and reads.
func (w *mainData) byHand(ctx context.Context, c *connection, s subject) error {
	if _, err := c.setActor.ExecContext(ctx, actorArguments(s.actor)...); err != nil {
		return err
	}
	var p patient
	return p.scan(c.service.QueryRowContext(ctx, s.patient))
}

// byPgx does it in one round trip, by a batch.
func (w *mainData) byPgx(ctx context.Context, _ *connection, s subject) error {
	var p patient
	return readAs(ctx, w.peers.pgx, string(s.actor.Type), s.actor.ID.String(), func(row pgx.Row) error { return p.scan(row) }, selectPatient, s.patient)
}

func (w *mainData) bareByPgx(ctx context.Context, _ *connection, s subject) error {
	var p patient
	return p.scan(w.peers.pgxOwner.QueryRow(ctx, selectPatient, s.patient))
}

func (w *mainData) bare(ctx context.Context, c *connection, s subject) error {
	var p patient
	return p.scan(c.owner.QueryRowContext(ctx, s.patient))
}

func (w *mainData) byEnt(ctx context.Context, _ *connection, s subject) error {
	return get(ctx, w.forPatients, s)
}

func (w *mainData) byUncached(ctx context.Context, _ *connection, s subject) error {
	return get(ctx, w.uncached, s)
}

func (w *mainData) byOwner(ctx context.Context, _ *connection, s subject) error {
	return get(ctx, w.owner, s)
}

func get(ctx context.Context, db *database.DB, s subject) error {
	_, err := db.Patient.Get(actor.NewContext(ctx, s.actor), s.patient)
	return err
}
