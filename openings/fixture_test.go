package openings_test

import (
	"context"
	"database/sql"
	"strconv"
	"testing"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestMain sets DATABASE_URL to a database for the Example.
func TestMain(m *testing.M) { testdb.Main(m) }

const reason = "unconscious after an accident"

// fixture is a clinic with a doctor and two patients, a doctor elsewhere, and two admins.
type fixture struct {
	owner                   *sql.DB
	patients, admins        *database.DB // as the services
	clinic                  *ent.Institution
	doctor, stranger        *ent.Doctor
	patient, other          *ent.Patient
	admin, second           *ent.Admin
	asPatient, asOther      context.Context //nolint:containedctx // test table
	asDoctor, asInstitution context.Context //nolint:containedctx // test table
	asStranger, asAdmin     context.Context //nolint:containedctx // test table
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	url := testdb.URL(t)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	fx := &fixture{
		owner: testdb.SQL(t, url), patients: testdb.OpenURL(t, testdb.As(t, url, "service_patients")),
		admins: testdb.OpenURL(t, testdb.As(t, url, "service_admins")),
	}
	fx.clinic = db.Institution.Create().SetName("Riverside").SetInstitutionType(enum.InstitutionTypeHospital).SetContactEmail("r@i.example").SaveX(ctx)
	fx.doctor = db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("o@d.example").SetMedicalLicense("MD-1").SetInstitution(fx.clinic).SaveX(ctx)
	fx.stranger = db.Doctor.Create().SetFirstName("Bo").SetLastName("Li").SetEmail("l@d.example").SetMedicalLicense("MD-2").SaveX(ctx)
	patient := func(email string) *ent.Patient {
		p := db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail(email).SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).SetDoctor(fx.doctor).
			SetInstitution(fx.clinic).SaveX(ctx)
		db.HealthProfile.Create().SetPatient(p).ExecX(ctx)
		return p
	}
	fx.patient, fx.other = patient("p@p.example"), patient("q@p.example")
	fx.admin = db.Admin.Create().SetFirstName("Eve").SetLastName("Moss").SetEmail("e@a.example").SaveX(ctx)
	fx.second = db.Admin.Create().SetFirstName("Ivo").SetLastName("Ash").SetEmail("i@a.example").SaveX(ctx)
	as := func(a actor.Actor) context.Context { return actor.NewContext(t.Context(), a) }
	fx.asPatient, fx.asOther = as(actor.Patient(fx.patient.ID)), as(actor.Patient(fx.other.ID))
	fx.asDoctor, fx.asStranger = as(actor.Doctor(fx.doctor.ID)), as(actor.Doctor(fx.stranger.ID))
	fx.asInstitution, fx.asAdmin = as(actor.Institution(fx.clinic.ID)), as(actor.Admin(fx.admin.ID))
	return fx
}

// emergency lets the stranger declare an emergency.
func (fx *fixture) emergency(t *testing.T, patient uuid.UUID) {
	t.Helper()
	ctx := actor.WithPurpose(actor.WithAction(fx.asStranger, "", reason), actor.Emergency)
	if _, err := fx.patients.OpenRecords(ctx, patient); err != nil {
		t.Fatal(err)
	}
}

// grow adds n entries of each of the patients and of eight others, ten to a time, over the last ten months.
func (fx *fixture) grow(t *testing.T, n int) {
	t.Helper()
	for _, statement := range []string{
		`DO $$
		DECLARE
			month timestamptz;
		BEGIN
			FOR i IN 1..10 LOOP
				month := date_trunc('month', now()) - i * interval '1 month';
				EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.record_openings FOR VALUES FROM (%L) TO (%L)',
					'record_openings_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
			END LOOP;
		END;
		$$`,
		`INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, transaction)
		SELECT at, at + interval '15 minutes', p.id, 'doctor', d.id, 'Ada Okafor', 'treatment', 3
		FROM generate_series(1, ` + strconv.Itoa(n) + `) i, LATERAL (SELECT now() - interval '9 months' * (i / 10 * 10) / ` + strconv.Itoa(n) + ` - interval '1 day' AS at) t,
			(SELECT id FROM patients UNION ALL SELECT md5(k::text)::uuid FROM generate_series(1, 8) k) p, doctors d WHERE d.last_name = 'Okafor'`,
		"ANALYZE record_openings",
	} {
		if _, err := fx.owner.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
}
