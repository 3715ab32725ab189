package erasure_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
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

const reason = "asked for by letter"

// The values by which a trace of the patient is found.
var traces = []string{"Zyxolda", "Quarrimane", "zyx@old.example", "zyx@login.example", "+49 555 0199", "Vexbert", "+49 555 0188", "Plumbago-Note", "Plumbago-Pill", "Plumbago-Nut", "1971-12-13", "71.31", "171.32"}

// fixture is a clinic with a doctor, a patient with a login, a health profile and a past, and two admins.
type fixture struct {
	url              string
	owner            *sql.DB
	db               *database.DB // as the owner
	admins, patients *database.DB // as the services
	doctor           *ent.Doctor
	patient          *ent.Patient
	login            *ent.User
	first, second    *ent.Admin
	asDoctor         context.Context //nolint:containedctx // test table
	asFirst          context.Context //nolint:containedctx // test table
	asSecond         context.Context //nolint:containedctx // test table
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	url := testdb.URL(t)
	fx := &fixture{
		url: url, owner: testdb.SQL(t, url), db: testdb.OpenURL(t, url),
		admins: testdb.OpenURL(t, testdb.As(t, url, "service_admins")), patients: testdb.OpenURL(t, testdb.As(t, url, "service_patients")),
	}
	ctx := testdb.Context(t)
	clinic := fx.db.Institution.Create().SetName("Riverside").SetInstitutionType(enum.InstitutionTypeHospital).SetContactEmail("r@i.example").SaveX(ctx)
	fx.doctor = fx.db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("o@d.example").SetMedicalLicense("MD-1").SetInstitution(clinic).SaveX(ctx)
	fx.patient = fx.db.Patient.Create().SetFirstName("Zyxolda").SetLastName("Quarrimane").SetEmail("zyx@old.example").
		SetDateOfBirth(civil.Date{Year: 1971, Month: 12, Day: 13}).SetPhone("+49 555 0199").SetEmergencyContactName("Vexbert").SetEmergencyContactPhone("+49 555 0188").
		SetGender(enum.GenderFemale).SetDoctor(fx.doctor).SetInstitution(clinic).SaveX(ctx)
	fx.db.HealthProfile.Create().SetPatient(fx.patient).SetHeightCm(171.32).SetWeightKg(71.31).SetIsSmoker(true).SetSmokingYears(20).
		SetPreexistingConditionsNotes("Plumbago-Note").SetCurrentMedications("Plumbago-Pill").SetAllergies("Plumbago-Nut").ExecX(ctx)
	fx.login = fx.db.User.Create().SetEmail("zyx@login.example").SetPasswordHash("h").SetUserType(enum.UserTypePatient).SetReferenceID(fx.patient.ID).SaveX(ctx)
	fx.first = fx.admin(t, "Eve", "e@a.example")
	fx.second = fx.admin(t, "Ivo", "i@a.example")
	as := func(a actor.Actor) context.Context { return actor.NewContext(t.Context(), a) }
	fx.asDoctor, fx.asFirst, fx.asSecond = as(actor.Doctor(fx.doctor.ID)), as(actor.Admin(fx.first.ID)), as(actor.Admin(fx.second.ID))
	return fx
}

func (fx *fixture) admin(t *testing.T, name, email string) *ent.Admin {
	t.Helper()
	ctx := testdb.Context(t)
	a := fx.db.Admin.Create().SetFirstName(name).SetLastName("Moss").SetEmail(email).SaveX(ctx)
	fx.db.User.Create().SetEmail(email).SetPasswordHash("h").SetUserType(enum.UserTypeAdmin).SetReferenceID(a.ID).ExecX(ctx)
	return a
}

func (fx *fixture) exec(t *testing.T, statement string, args ...any) {
	t.Helper()
	if _, err := fx.owner.ExecContext(t.Context(), statement, args...); err != nil {
		t.Fatal(err)
	}
}

func (fx *fixture) scan(t *testing.T, query string, args []any, into ...any) {
	t.Helper()
	if err := fx.owner.QueryRowContext(t.Context(), query, args...).Scan(into...); err != nil {
		t.Fatal(err)
	}
}

// refused expects an error with a rule. Those of package erasure have a sentence for a text, without the rule's name.
func refused(t *testing.T, what, rule string, err error) {
	t.Helper()
	var broken *database.RuleError
	var denied *database.PermissionError
	switch {
	case err != nil && (strings.Contains(err.Error(), `"erasures_`) || strings.Contains(err.Error(), `"legal_holds_`)):
		t.Errorf("%s: %v; want a sentence", what, err)
	case errors.As(err, &broken) && broken.Rule == rule, errors.As(err, &denied) && denied.Rule == rule:
	default:
		t.Errorf("%s: %v; want the rule %s", what, err, rule)
	}
}

func must(t *testing.T) func(uuid.UUID, error) uuid.UUID {
	t.Helper()
	return func(id uuid.UUID, err error) uuid.UUID {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
}
