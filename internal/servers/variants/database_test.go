package variants_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cloud.google.com/go/civil"
	"filippo.io/age"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/migrate"
	"github.com/predicthealth/database/paging"
)

// testDatabase is a database with an owner that is not a superuser, and a login of each kind.
type testDatabase struct {
	*testpostgres.Server
	database string
	create   string // the options of CREATE DATABASE
	super    *sql.DB
}

const logins = `CREATE ROLE owner LOGIN CREATEDB CREATEROLE; GRANT CONNECT ON DATABASE postgres TO owner`

func (s *testDatabase) exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

func (s *testDatabase) at(role string) string { return s.URL(role, s.database) }

func (s *testDatabase) open(t *testing.T, role string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: s.at(role), AllowPlaintext: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// logIn creates the logins of services, once their roles exist.
func (s *testDatabase) logIn(t *testing.T) {
	t.Helper()
	s.exec(t, s.super, `DO $$ BEGIN IF to_regrole('patients_1') IS NULL THEN
		CREATE ROLE patients_1 LOGIN IN ROLE service_patients; CREATE ROLE admins_1 LOGIN IN ROLE service_admins;
		CREATE ROLE keeper LOGIN IN ROLE predicthealth_backup; CREATE ROLE monitor LOGIN IN ROLE predicthealth_readonly; END IF; END $$`)
}

// migrate applies the migrations and seeds.
func (s *testDatabase) migrate(t *testing.T) {
	t.Helper()
	if _, err := migrate.Apply(t.Context(), s.at("owner")); err != nil {
		t.Fatalf("migrate: %v", err)
	}
	s.logIn(t)
	ctx := actor.NewContext(t.Context(), actor.System("seed"))
	if _, err := seed.Run(ctx, s.open(t, "owner"), seed.Admin{Email: "ROOT@Example.ORG", Password: "riverside otter plays the cornet"}); err != nil {
		t.Fatalf("seed: %v", err)
	}
}

// useServices writes and reads as services do.
func (s *testDatabase) useServices(t *testing.T) {
	t.Helper()
	owner := s.open(t, "owner")
	process := actor.NewContext(t.Context(), actor.System("registration"))
	doctor, err := owner.Doctor.Create().SetFirstName("Ada").SetLastName("O").SetEmail(uuid.NewString() + "@x.example").SetMedicalLicense(uuid.NewString()).Save(process)
	if err != nil {
		t.Fatalf("create a doctor: %v", err)
	}
	db := s.open(t, "patients_1")
	ctx := actor.NewContext(t.Context(), actor.Doctor(doctor.ID))
	email := "INFO.İIı+" + uuid.NewString() + "@X.Example"
	p, err := db.Patient.Create().SetFirstName("İlayda").SetLastName("Iğdır O'Brien").SetEmail(email).
		SetDateOfBirth(civil.Date{Year: 1980, Month: 2, Day: 29}).SetDoctorID(doctor.ID).Save(ctx)
	if err != nil {
		t.Fatalf("create a patient: %v", err)
	}
	h, err := db.HealthProfile.Create().SetPatientID(p.ID).SetHeightCm(170.555).SetAllergies("çay\nfıstık").Save(ctx)
	if err != nil {
		t.Fatalf("create a profile: %v", err)
	}
	if again, err := db.Patient.Get(ctx, p.ID); err != nil || again.Email != p.Email || !strings.HasPrefix(p.Email, "info.iiı+") || !again.CreatedAt.Equal(p.CreatedAt) {
		t.Errorf("read %v, %v; saved %v", again, err, p)
	}
	if chart, err := db.Chart.Get(ctx, p.ID); err != nil || *chart.HeightCm != *h.HeightCm || chart.Allergies == nil {
		t.Errorf("the chart: %v, %v", chart, err)
	}
	if _, err := db.HealthProfile.UpdateOne(h).SetAllergies("fıstık").Save(ctx); err != nil {
		t.Errorf("update: %v", err)
	}
	for _, words := range []string{"ilayda", "İLAYDA", "iğdır", "IGDIR", "obrien ilay", "O’Brien"} {
		found, err := list.Patients(ctx, db.Client, list.PatientFilter{Search: words}, paging.Page{})
		if err != nil || len(found.Rows) != 1 || found.Rows[0].ID != p.ID {
			t.Errorf("%q finds %d, %v", words, len(found.Rows), err)
		}
	}
	admin := actor.NewContext(t.Context(), actor.Admin(owner.Admin.Query().FirstX(process).ID))
	if _, err := owner.Specialty.Create().SetName("Kardiyoloji " + uuid.NewString()).SetCategory("Specialty").Save(admin); err != nil {
		t.Errorf("an audited change: %v", err)
	}
}

// verify compares the database with the declared schema, and backs it up and restores it in each way.
func (s *testDatabase) verify(t *testing.T) {
	t.Helper()
	s.compare(t, s.at("owner"))
	to, keys := encryption(t)
	folder := "file://" + t.TempDir()
	b, err := backup.Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = b.Close() }()
	if _, err := backup.Create(t.Context(), b, backup.Creation{DatabaseURL: s.at("keeper"), Encryption: to}); err != nil {
		t.Fatalf("backup: %v", err)
	}
	if _, err := backup.Verify(t.Context(), b, backup.Verification{Keys: keys}); err != nil {
		t.Errorf("verify: %v", err)
	}
	r := backup.Restoration{DatabaseURL: s.at("owner"), Keys: keys, VerifyAudit: verifyAudit}
	if _, err := backup.RunDrill(t.Context(), b, r); err != nil {
		t.Errorf("drill: %v", err)
	}
	name := "restored_" + strings.ReplaceAll(uuid.NewString(), "-", "")
	s.exec(t, s.super, "CREATE DATABASE "+name+" OWNER owner TEMPLATE template0 "+s.create)
	r.DatabaseURL = s.URL("owner", name)
	for _, overwrite := range []string{"", name} { // an empty database, then an existing one
		r.Overwrite = overwrite
		if _, err := backup.Restore(t.Context(), b, r); err != nil {
			t.Errorf("restore, overwriting %q: %v", overwrite, err)
			return
		}
		s.compare(t, r.DatabaseURL)
	}
	s.monitor(t, folder)
}

func (s *testDatabase) compare(t *testing.T, owner string) {
	t.Helper()
	if drift, err := migrate.Drift(t.Context(), owner); err != nil || len(drift) > 0 {
		t.Errorf("drift: %.2000v, %v", drift, err)
	}
	if applied, err := migrate.Apply(t.Context(), owner); err != nil || len(applied) > 0 {
		t.Errorf("migrating again: %v, %v", applied, err)
	}
}

// monitor runs the checks of the database.
func (s *testDatabase) monitor(t *testing.T, bucket string) {
	t.Helper()
	checker, err := health.New(health.Config{
		Database: database.Config{DatabaseURL: s.at("monitor"), AllowPlaintext: true}, BackupURL: bucket,
		Only: []string{"postgres", "migrations", "drift", "audit", "backup", "drill"},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = checker.Close() }()
	for _, f := range checker.Check(t.Context()).Findings {
		if f.Status != health.OK {
			t.Errorf("the monitor: %s is %s: %s", f.Name, f.Status, f.Message)
		}
	}
}

func verifyAudit(ctx context.Context, db *sql.DB) error {
	r, err := audit.Verify(ctx, db)
	if err != nil {
		return err
	}
	if r.Entries == 0 {
		return errors.New("the audit trail is empty")
	}
	return r.Err()
}

func encryption(t *testing.T) (backup.Encryption, backup.Keys) {
	t.Helper()
	id, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(file, []byte(id.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	to, err := backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{id.Recipient().String()}})
	if err != nil {
		t.Fatal(err)
	}
	keys, err := backup.NewKeys(file, "")
	if err != nil {
		t.Fatal(err)
	}
	return to, keys
}
