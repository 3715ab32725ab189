package auth_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

var born = civil.Date{Year: 1990, Month: time.May, Day: 1}

func openAuth(t *testing.T, f *fixture) *database.DB {
	t.Helper()
	return testdb.OpenURL(t, testdb.As(t, f.url, "auth_jwt_service"))
}

// TestProvision: each kind by permitted roles and actors, with the login; a denied call creates nothing.
func TestProvision(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	process := actor.NewContext(t.Context(), actor.System("registration"))
	asDoctor := actor.NewContext(t.Context(), actor.Doctor(f.doctor))
	asPatient := actor.NewContext(t.Context(), actor.Patient(f.patient))
	provision := map[enum.UserType]func(*auth.AccountAdmin, context.Context, uuid.UUID, auth.Credentials) (auth.Provisioned, error){
		enum.UserTypePatient: func(d *auth.AccountAdmin, ctx context.Context, key uuid.UUID, c auth.Credentials) (auth.Provisioned, error) {
			return d.ProvisionPatient(ctx, key, c, func(p *ent.PatientCreate, h *ent.HealthProfileCreate) {
				p.SetFirstName("N").SetLastName("N").SetDateOfBirth(born).SetDoctorID(f.doctor)
				h.SetHeightCm(170).SetIsSmoker(true)
			})
		},
		enum.UserTypeDoctor: func(d *auth.AccountAdmin, ctx context.Context, key uuid.UUID, c auth.Credentials) (auth.Provisioned, error) {
			return d.ProvisionDoctor(ctx, key, c, func(p *ent.DoctorCreate) {
				p.SetFirstName("N").SetLastName("N").SetMedicalLicense("L-" + c.Email)
			})
		},
		enum.UserTypeInstitution: func(d *auth.AccountAdmin, ctx context.Context, key uuid.UUID, c auth.Credentials) (auth.Provisioned, error) {
			return d.ProvisionInstitution(ctx, key, c, func(p *ent.InstitutionCreate) {
				p.SetName("N").SetInstitutionType(enum.InstitutionTypeHospital)
			})
		},
		enum.UserTypeAdmin: func(d *auth.AccountAdmin, ctx context.Context, key uuid.UUID, c auth.Credentials) (auth.Provisioned, error) {
			return d.ProvisionAdmin(ctx, key, c, func(p *ent.AdminCreate) { p.SetFirstName("N").SetLastName("N") })
		},
	}
	for _, c := range []struct {
		kind enum.UserType
		role string
		ctx  context.Context //nolint:containedctx // test table
		may  bool
	}{
		{enum.UserTypePatient, "service_patients", process, true},
		{enum.UserTypePatient, "service_patients", asDoctor, true},
		{enum.UserTypePatient, "service_patients", asPatient, false},
		{enum.UserTypePatient, "service_admins", f.asAdmin(t), false},
		{enum.UserTypeDoctor, "service_doctors", process, true},
		{enum.UserTypeDoctor, "service_doctors", f.asAdmin(t), true},
		{enum.UserTypeDoctor, "service_doctors", asDoctor, false},
		{enum.UserTypeInstitution, "service_institutions", process, true},
		{enum.UserTypeAdmin, "service_admins", f.asAdmin(t), true},
		{enum.UserTypeAdmin, "service_admins", process, false},
		{enum.UserTypeAdmin, "service_patients", process, false},
	} {
		address := uuid.NewString() + "@New.Example"
		d := f.accountAdmin(t, c.role)
		got, err := provision[c.kind](d, c.ctx, uuid.New(), auth.Credentials{Email: address, Password: other})
		people := f.count(t, `SELECT count(*) FROM users WHERE email = lower($1) AND user_type = $2 AND reference_id = $3 AND id = $4 AND is_active AND NOT is_verified`,
			address, string(c.kind), got.PersonID, got.UserID)
		switch {
		case c.may && (err != nil || people != 1 || got.Existed):
			t.Errorf("%s by %s: %+v, %v", c.kind, c.role, got, err)
		case !c.may && (err == nil || people != 0 || got != auth.Provisioned{}):
			t.Errorf("%s by %s, which is denied: %+v", c.kind, c.role, got)
		}
	}
	if n := f.count(t, "SELECT count(*) FROM health_profiles WHERE height_cm = 170 AND is_smoker"); n != 2 {
		t.Errorf("%d profiles", n)
	}
	if n := f.count(t, "SELECT count(*) FROM provisioning_keys"); n != 6 {
		t.Errorf("%d keys", n)
	}
}

// TestProvisionOnce: repeated and concurrent calls with one key create one person; a different request with that key
// is an error; after a day the key can be used again.
func TestProvisionOnce(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	d := f.accountAdmin(t, "service_doctors")
	ctx, key := actor.NewContext(t.Context(), actor.System("registration")), uuid.New()
	provision := func(key uuid.UUID, address, password, license string) (auth.Provisioned, error) {
		return d.ProvisionDoctor(ctx, key, auth.Credentials{Email: address, Password: password}, func(p *ent.DoctorCreate) {
			p.SetFirstName("N").SetLastName("N").SetMedicalLicense(license)
		})
	}
	var first atomic.Pointer[auth.Provisioned]
	var made atomic.Int64
	concurrently(16, func(int) {
		got, err := provision(key, "new@x", other, "L1")
		if err != nil {
			t.Error(err)
			return
		}
		if !got.Existed {
			made.Add(1)
		}
		got.Existed = false
		if !first.CompareAndSwap(nil, &got) && *first.Load() != got {
			t.Errorf("created %+v and %+v", *first.Load(), got)
		}
	})
	if made.Load() != 1 {
		t.Errorf("%d calls report that they created the doctor", made.Load())
	}
	for name, err := range map[string]error{
		"password": second(provision(key, "new@x", right, "L1")), "address": second(provision(key, "new2@x", other, "L1")),
		"license": second(provision(key, "new@x", other, "L2")),
	} {
		if !errors.Is(err, auth.ErrKeyUsed) {
			t.Errorf("with another %s: %v", name, err)
		}
	}
	var taken *database.DuplicateError
	if _, err := provision(uuid.New(), "NEW@x", other, "L2"); !errors.As(err, &taken) || taken.Column != "email" {
		t.Errorf("with another key: %v", err)
	}
	if _, err := provision(uuid.New(), "new3@x", other, "L1"); !errors.As(err, &taken) || taken.Column != "medical_license" {
		t.Errorf("with the same license: %v", err)
	}
	if _, err := provision(uuid.Nil, "new3@x", other, "L3"); err == nil {
		t.Error("uuid.Nil was accepted as a key")
	}
	if _, err := provision(uuid.New(), "new3@x", "weak", "L3"); !errors.Is(err, auth.ErrPasswordWeak) {
		t.Error(err)
	}
	if n := f.count(t, "SELECT count(*) FROM doctors WHERE first_name = 'N'"); n != 1 {
		t.Errorf("%d doctors", n)
	}
	f.exec(t, "UPDATE provisioning_keys SET created_at = now() - interval '25 hours'")
	if got, err := provision(key, "new4@x", other, "L4"); err != nil || got.Existed {
		t.Errorf("a day later: %+v, %v", got, err)
	}
}

func second[T any](_ T, err error) error { return err }
