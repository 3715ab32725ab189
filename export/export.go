package export

import (
	"context"
	"database/sql"
	"fmt"
	"io"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/internal/recordtext"
	"github.com/predicthealth/database/schema/enum"
)

// Patient writes all that is kept of a patient to w, as a FHIR R4 Bundle of the type collection in JSON. It is one snapshot of the database,
// and is written while it is read: the memory does not depend on the number of its entries. After an error, w has a part of the Bundle, which
// is no valid JSON. The export may take longer than the client's StatementTimeout, but fails if w stops for longer than its
// IdleInTransactionTimeout, a minute by default.
//
// Patients export their own record, through service_patients; the audit trail then has an entry with the action export. A process exports any
// record, as the tables' owner; the patient sees it in the list of who has read the record, with the name of the process and the reason
// ([actor.WithAction]). Both are committed before the record is read, so that a standby exports nothing.
//
// Errors: [*database.PermissionError] for any other actor or role, also for one who may read the record; a [*ent.NotFoundError] for a patient
// who does not exist; those of w and of the client.
func Patient(ctx context.Context, db *database.DB, id uuid.UUID, w io.Writer) error {
	if err := export(ctx, db, id, w); err != nil {
		return fmt.Errorf("export a patient: %w", err)
	}
	return nil
}

func export(ctx context.Context, db *database.DB, id uuid.UUID, w io.Writer) error {
	a, err := actor.FromContext(ctx)
	if err != nil {
		return err
	}
	if a.Type != enum.ActorTypeSystem && (a.Type != enum.ActorTypePatient || a.ID != id) {
		return &database.PermissionError{Table: "patients"}
	}
	if _, err := db.SQL().ExecContext(ctx, "SELECT record_export($1)", id); err != nil {
		return fmt.Errorf("record the export: %w", err)
	}
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // it only reads
	p, err := tx.Patient.Get(ctx, id)
	if err != nil {
		return err
	}
	x := &exporter{client: tx.Client(), bundle: newBundle(w), patient: p.ID, known: map[uuid.UUID]bool{p.ID: true}, texts: &recordtext.Texts{Patient: id, Keys: db.Keyring()}}
	if err := x.all(ctx, p); err != nil {
		return err
	}
	return x.bundle.close()
}

// exporter writes the resources of one patient.
type exporter struct {
	client  *ent.Client
	bundle  *bundle
	patient uuid.UUID
	texts   *recordtext.Texts
	known   map[uuid.UUID]bool // the patient and those who treat: references to them resolve in the bundle
}

func (x *exporter) all(ctx context.Context, p *ent.Patient) error {
	if err := x.people(ctx, p); err != nil {
		return err
	}
	if err := x.key(ctx); err != nil {
		return err
	}
	profile, err := x.client.HealthProfile.Query().Where(healthprofile.PatientID(p.ID)).Only(ctx)
	switch {
	case err == nil && x.texts.Erased: // the false and 0 that an erasure sets are no facts about the person
		x.row("health_profiles", profile.ID, []column{{"created_at", profile.CreatedAt}})
	case err == nil:
		x.clinical(profile)
	case !ent.IsNotFound(err):
		return err
	}
	for _, read := range []func(context.Context) error{x.accounts, x.openings, x.reviews, x.changes} {
		if err := read(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (x *exporter) add(r identified) { x.bundle.add(r) }

// atOnce is how many rows one statement reads. A slow reader of the output takes time between two statements, so that none exceeds the
// server's statement_timeout.
const atOnce = 500

// rows calls each for every row of a query with the patient's id, until w fails. The name is the cursor's.
func (x *exporter) rows(ctx context.Context, name, query string, each func(*sql.Rows) error) error {
	if _, err := x.client.ExecContext(ctx, "DECLARE export_"+name+" NO SCROLL CURSOR FOR "+query, x.patient); err != nil {
		return err
	}
	for {
		n, err := x.fetch(ctx, name, each)
		if err != nil || n < atOnce {
			return err
		}
	}
}

func (x *exporter) fetch(ctx context.Context, name string, each func(*sql.Rows) error) (n int, err error) {
	rows, err := x.client.QueryContext(ctx, fmt.Sprintf("FETCH %d FROM export_%s", atOnce, name))
	if err != nil {
		return 0, err
	}
	defer func() { _ = rows.Close() }()
	for ; rows.Next(); n++ {
		if err := each(rows); err != nil {
			return n, err
		}
		if x.bundle.err != nil {
			return n, x.bundle.err
		}
	}
	return n, rows.Err()
}
