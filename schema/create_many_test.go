package schema_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// errUndo rolls back what a case has created.
var errUndo = errors.New("undo")

// TestBulkCreatePermissions: every role as every kind of actor may create many rows if and only if it may create one.
func TestBulkCreatePermissions(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner, setup := testdb.OpenURL(t, url), testdb.Context(t)
	d := owner.Doctor.Create().SetFirstName("A").SetLastName("O").SetEmail("a@x").SetMedicalLicense("MD-1").SaveX(setup)
	i := owner.Institution.Create().SetName("R").SetContactEmail("r@x").SetInstitutionType(enum.InstitutionTypeHospital).SaveX(setup)
	a := owner.Admin.Create().SetFirstName("R").SetLastName("R").SetEmail("r@x").SaveX(setup)
	born := civil.Date{Year: 1980, Month: 1, Day: 1}
	n := 0
	next := func() string { n++; return fmt.Sprint("n", n) }
	patientOf := func(c *ent.Client) *ent.PatientCreate {
		return c.Patient.Create().SetFirstName("B").SetLastName("S").SetEmail(next() + "@x").SetDateOfBirth(born).SetDoctorID(d.ID)
	}
	p := patientOf(owner.Client).SaveX(setup)
	u := owner.User.Create().SetEmail("a@x").SetPasswordHash("h").SetDoctor(d).SaveX(setup)
	doctors, patients, admins := map[int]uuid.UUID{}, map[int]uuid.UUID{}, map[int]uuid.UUID{}
	for k := range 2 {
		doctors[k] = owner.Doctor.Create().SetFirstName("A").SetLastName("O").SetEmail(next() + "@x").SetMedicalLicense(next()).SaveX(setup).ID
		patients[k] = patientOf(owner.Client).SaveX(setup).ID
		admins[k] = owner.Admin.Create().SetFirstName("R").SetLastName("R").SetEmail(next() + "@x").SaveX(setup).ID
	}

	type maker struct {
		one  func(ctx context.Context, c *ent.Client) error
		many func(ctx context.Context, c *ent.Client) error
	}
	entities := map[string]maker{}
	add := func(name string, one func(ctx context.Context, c *ent.Client) error, many func(ctx context.Context, c *ent.Client) error) {
		entities[name] = maker{one, many}
	}
	doctor := func(c *ent.Client) *ent.DoctorCreate {
		return c.Doctor.Create().SetFirstName("A").SetLastName("O").SetEmail(next() + "@x").SetMedicalLicense(next())
	}
	add("doctor", func(ctx context.Context, c *ent.Client) error { return doctor(c).Exec(ctx) },
		func(ctx context.Context, c *ent.Client) error {
			return c.Doctor.CreateBulk(doctor(c), doctor(c)).Exec(ctx)
		})
	institution := func(c *ent.Client) *ent.InstitutionCreate {
		return c.Institution.Create().SetName("R").SetContactEmail(next() + "@x").SetInstitutionType(enum.InstitutionTypeHospital)
	}
	add("institution", func(ctx context.Context, c *ent.Client) error { return institution(c).Exec(ctx) },
		func(ctx context.Context, c *ent.Client) error {
			return c.Institution.CreateBulk(institution(c), institution(c)).Exec(ctx)
		})
	specialty := func(c *ent.Client) *ent.SpecialtyCreate {
		return c.Specialty.Create().SetName(next()).SetCategory("c")
	}
	add("specialty", func(ctx context.Context, c *ent.Client) error { return specialty(c).Exec(ctx) },
		func(ctx context.Context, c *ent.Client) error {
			return c.Specialty.CreateBulk(specialty(c), specialty(c)).Exec(ctx)
		})
	add("patient", func(ctx context.Context, c *ent.Client) error { return patientOf(c).Exec(ctx) },
		func(ctx context.Context, c *ent.Client) error {
			return c.Patient.CreateBulk(patientOf(c), patientOf(c)).Exec(ctx)
		})
	profile := func(c *ent.Client, k int) *ent.HealthProfileCreate {
		return c.HealthProfile.Create().SetPatientID(patients[k])
	}
	add("health profile", func(ctx context.Context, c *ent.Client) error { return profile(c, 0).Exec(ctx) },
		func(ctx context.Context, c *ent.Client) error {
			return c.HealthProfile.CreateBulk(profile(c, 0), profile(c, 1)).Exec(ctx)
		})
	admin := func(c *ent.Client) *ent.AdminCreate {
		return c.Admin.Create().SetFirstName("R").SetLastName("R").SetEmail(next() + "@x")
	}
	add("admin", func(ctx context.Context, c *ent.Client) error { return admin(c).Exec(ctx) },
		func(ctx context.Context, c *ent.Client) error {
			return c.Admin.CreateBulk(admin(c), admin(c)).Exec(ctx)
		})
	login := func(c *ent.Client) *ent.UserCreate {
		return c.User.Create().SetEmail(next() + "@x").SetPasswordHash("h")
	}
	for kind, of := range map[string]func(c *ent.Client, k int) *ent.UserCreate{
		"doctor":  func(c *ent.Client, k int) *ent.UserCreate { return login(c).SetDoctorID(doctors[k]) },
		"patient": func(c *ent.Client, k int) *ent.UserCreate { return login(c).SetPatientID(patients[k]) },
		"admin":   func(c *ent.Client, k int) *ent.UserCreate { return login(c).SetAdminID(admins[k]) },
	} {
		add("login of a "+kind, func(ctx context.Context, c *ent.Client) error { return of(c, 0).Exec(ctx) },
			func(ctx context.Context, c *ent.Client) error { return c.User.CreateBulk(of(c, 0), of(c, 1)).Exec(ctx) })
	}
	session := func(c *ent.Client) *ent.SessionCreate {
		soon := time.Now().Add(time.Hour)
		return c.Session.Create().SetFamily(uuid.New()).SetTokenHash([]byte(fmt.Sprintf("%032d", len(next())+n))).SetUserID(u.ID).
			SetLastSeenAt(time.Now()).SetIdleExpiresAt(soon).SetExpiresAt(soon)
	}
	add("session", func(ctx context.Context, c *ent.Client) error { return session(c).Exec(ctx) },
		func(ctx context.Context, c *ent.Client) error {
			return c.Session.CreateBulk(session(c), session(c)).Exec(ctx)
		})

	created := 0
	for _, role := range []string{"auth_jwt_service", "service_admins", "service_doctors", "service_institutions", "service_patients"} {
		// A refusal of a kind that the role may not act as cannot be recorded, which would be logged.
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, url, role)}, database.WithLogger(slog.New(slog.DiscardHandler)))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		for _, who := range []actor.Actor{actor.Patient(p.ID), actor.Doctor(d.ID), actor.Institution(i.ID), actor.Admin(a.ID), actor.System("import")} {
			ctx := actor.NewContext(t.Context(), who)
			try := func(make func(ctx context.Context, c *ent.Client) error) (refused error) {
				if err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
					if refused = make(ctx, tx); refused != nil {
						return refused
					}
					return errUndo
				}); !errors.Is(err, errUndo) && refused == nil {
					t.Fatal(err)
				}
				return refused
			}
			for name, e := range entities {
				one, many := try(e.one), try(e.many)
				if (one == nil) != (many == nil) || isPermission(one) != isPermission(many) {
					t.Errorf("%s as %s, a %s: one %v; many %v", role, who.Type, name, one, many)
				}
				if one == nil {
					created++
				}
			}
		}
	}
	if created < 10 {
		t.Errorf("only %d kinds of creation were permitted", created)
	}
}
