package lookup_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
	"github.com/predicthealth/database/lookup"
	"github.com/predicthealth/database/schema/enum"
)

// fixture is a doctor at an institution, a patient, an admin, and processes that share one Redis.
type fixture struct {
	url                                            string
	redis                                          *testredis.Server
	doctor, institution, specialty, patient, admin uuid.UUID
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	f := &fixture{url: testdb.URL(t), redis: testredis.Own(t)}
	db, ctx := testdb.OpenURL(t, f.url), testdb.Context(t)
	s := db.Specialty.Create().SetName("Cardiology").SetCategory("Specialty").SetDescription("hearts").SaveX(ctx)
	i := db.Institution.Create().SetName("Riverside").SetInstitutionType(enum.InstitutionTypeHospital).SetContactEmail("desk@x").SetRegionState("North").SaveX(ctx)
	d := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@x").SetMedicalLicense("MD-1").SetSpecialty(s).SetInstitution(i).
		SetConsultationFee(decimal.RequireFromString("99.50")).SaveX(ctx)
	p := db.Patient.Create().SetFirstName("Ben").SetLastName("S").SetEmail("ben@x").SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 1}).SetDoctor(d).SaveX(ctx)
	a := db.Admin.Create().SetFirstName("R").SetLastName("R").SetEmail("r@x").SaveX(ctx)
	f.doctor, f.institution, f.specialty, f.patient, f.admin = d.ID, i.ID, s.ID, p.ID, a.ID
	return f
}

func (f *fixture) open(t *testing.T, role, user string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, f.url, role), RedisURL: f.redis.URL(user)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func (f *fixture) asPatient(t *testing.T) context.Context {
	return actor.NewContext(t.Context(), actor.Patient(f.patient))
}

func (f *fixture) asAdmin(t *testing.T) context.Context {
	return actor.NewContext(t.Context(), actor.Admin(f.admin))
}

// TestReads: reads from PostgreSQL and from the cache return the client's values.
func TestReads(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	db := f.open(t, "service_patients", "service-patients")
	r, ctx := lookup.New(db), f.asPatient(t)
	for range 3 {
		d, err := r.Doctor(ctx, f.doctor)
		if err != nil || d.LastName != "Okafor" || *d.SpecialtyID != f.specialty || !d.ConsultationFee.Equal(decimal.RequireFromString("99.5")) ||
			d.CreatedAt.Nanosecond()%1000 != 0 || d.Version != 1 || d.ProfessionalStatus != enum.ProfessionalStatusActive {
			t.Errorf("%+v, %v", d, err)
		}
		i, err := r.Institution(ctx, f.institution)
		if err != nil || i.Name != "Riverside" || *i.RegionState != "North" || i.Address != nil || !i.IsActive {
			t.Errorf("%+v, %v", i, err)
		}
		s, err := r.Specialty(ctx, f.specialty)
		if err != nil || s.Name != "Cardiology" || *s.Description != "hearts" {
			t.Errorf("%+v, %v", s, err)
		}
	}
	if n, err := db.Redis().DBSize(t.Context()).Result(); err == nil {
		t.Errorf("a service may run DBSIZE: %d", n)
	}
	var none *ent.NotFoundError
	if _, err := r.Doctor(ctx, uuid.New()); !errors.As(err, &none) {
		t.Error(err)
	}
	if _, err := r.Doctor(t.Context(), f.doctor); !errors.Is(err, actor.ErrNone) {
		t.Errorf("without an actor: %v", err)
	}
	if _, err := r.Doctor(actor.NewContext(ctx, actor.System("p")), f.doctor); !errors.As(err, &none) {
		t.Errorf("a process reads a doctor: %v", err)
	}
}

// TestAdminsBypassCache: admins read from PostgreSQL, and what they read is not cached.
func TestAdminsBypassCache(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	if err := testdb.OpenURL(t, f.url).Institution.UpdateOneID(f.institution).SetIsActive(false).Exec(testdb.Context(t)); err != nil {
		t.Fatal(err)
	}
	admins, patients := lookup.New(f.open(t, "service_institutions", "service-institutions")), lookup.New(f.open(t, "service_patients", "service-patients"))
	for range 2 {
		if i, err := admins.Institution(f.asAdmin(t), f.institution); err != nil || i.IsActive {
			t.Errorf("%+v, %v", i, err)
		}
		if i, err := patients.Institution(f.asPatient(t), f.institution); !ent.IsNotFound(err) {
			t.Errorf("a patient sees %+v, %v", i, err)
		}
	}
}

// TestOwnWrites: the writing process reads its commit at once, other processes within a second; a rollback changes nothing.
func TestOwnWrites(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	doctors := f.open(t, "service_doctors", "service-doctors")
	here, there := lookup.New(doctors), lookup.New(f.open(t, "service_patients", "service-patients"))
	reads, writes := f.asPatient(t), f.asAdmin(t)
	name := func(r *lookup.Reader) string {
		t.Helper()
		s, err := r.Specialty(reads, f.specialty)
		if err != nil {
			t.Fatal(err)
		}
		return s.Name
	}
	_, _ = name(here), name(there)
	for i := range 100 {
		want := "Cardiology " + string(rune('A'+i%26)) + uuid.NewString()
		change := func(ctx context.Context, c *ent.Client) error {
			if i%2 == 0 {
				return c.Specialty.UpdateOneID(f.specialty).SetName(want).Exec(ctx)
			}
			return c.Specialty.Update().SetName(want).Exec(ctx)
		}
		var err error
		switch i % 3 {
		case 0:
			err = change(writes, doctors.Client)
		case 1:
			err = doctors.WithTx(writes, change)
		default:
			boom := errors.New("boom")
			before := name(here)
			if err := doctors.WithTx(writes, func(ctx context.Context, tx *ent.Client) error {
				if err := change(ctx, tx); err != nil {
					return err
				}
				if got := name(here); got != before {
					t.Errorf("what is not committed is read: %q", got)
				}
				return boom
			}); !errors.Is(err, boom) {
				t.Fatal(err)
			}
			want = before
		}
		if err != nil {
			t.Fatal(err)
		}
		if got := name(here); got != want {
			t.Fatalf("%d: read %q after writing %q", i, got, want)
		}
		poll.UntilTrue(t, time.Second+slack, "the other process reads it", func() bool { return name(there) == want })
	}
	// Plain SQL, during another long transaction.
	owner := testdb.SQL(t, f.url)
	open, err := owner.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = open.Rollback() }()
	if _, err := open.ExecContext(t.Context(), "UPDATE doctors SET phone = '1'"); err != nil {
		t.Fatal(err)
	}
	if _, err := owner.ExecContext(t.Context(), "UPDATE doctor_specialties SET name = 'by hand'"); err != nil {
		t.Fatal(err)
	}
	poll.UntilTrue(t, 20*time.Second, "both read the change by plain SQL", func() bool { return name(here) == "by hand" && name(there) == "by hand" })
}

// TestWithoutRedis: every read is served from PostgreSQL.
func TestWithoutRedis(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	r := lookup.New(f.open(t, "service_patients", "service-patients"))
	for _, step := range []func(testing.TB){func(testing.TB) {}, f.redis.Kill, func(testing.TB) {}, f.redis.Start, f.redis.Freeze, f.redis.Thaw} {
		step(t)
		for range 20 {
			began := time.Now()
			if d, err := r.Doctor(f.asPatient(t), f.doctor); err != nil || d.ID != f.doctor {
				t.Fatalf("%+v, %v", d, err)
			}
			if took := time.Since(began); took > 2*time.Second {
				t.Errorf("a read took %s", took)
			}
		}
	}
	none, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, f.url, "service_patients")})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = none.Close() }()
	if d, err := lookup.New(none).Doctor(f.asPatient(t), f.doctor); err != nil || d.ID != f.doctor {
		t.Errorf("%+v, %v", d, err)
	}
}

// TestRandomEvents: changes of a row and outages of Redis in random order, in two processes. The writing process reads
// its own commits, no process reads a rolled back value, and while Redis is up none reads a value that was replaced
// more than a second ago.
func TestRandomEvents(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	doctors, patients := f.open(t, "service_doctors", "service-doctors"), f.open(t, "service_patients", "service-patients")
	readers := []*lookup.Reader{lookup.New(doctors), lookup.New(patients)}
	owner := testdb.SQL(t, f.url)
	reads, writes := f.asPatient(t), f.asAdmin(t)
	var longOpen *sql.Tx
	defer func() {
		if longOpen != nil {
			_ = longOpen.Rollback()
		}
	}()
	random := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 1))
	committed := "Okafor"
	since := time.Now()
	up := time.Now()                   // when Redis last started
	replaced := map[string]time.Time{} // replaced values, and when
	set := func(name string) {
		replaced[committed] = time.Now()
		committed, since = name, time.Now()
		delete(replaced, name)
	}
	for i := range 400 {
		name := fmt.Sprint("N", i)
		switch random.IntN(12) {
		case 0, 1:
			if err := doctors.Doctor.UpdateOneID(f.doctor).SetLastName(name).Exec(writes); err != nil {
				t.Fatal(err)
			}
			set(name)
			if d, err := readers[0].Doctor(reads, f.doctor); err != nil || (d.LastName != name && time.Since(up) > time.Second) {
				t.Fatalf("%d: wrote %s and read %s: %v", i, name, d.LastName, err)
			}
		case 2:
			err := doctors.WithTx(writes, func(ctx context.Context, tx *ent.Client) error {
				if err := tx.Doctor.Update().Where(doctor.ID(f.doctor)).SetLastName(name).Exec(ctx); err != nil {
					return err
				}
				for _, r := range readers {
					if d, err := r.Doctor(reads, f.doctor); err != nil || d.LastName == name {
						t.Errorf("%d: read an uncommitted value: %s, %v", i, d.LastName, err)
					}
				}
				return errors.New("rolled back")
			})
			if err == nil {
				t.Fatal("a transaction with an error was committed")
			}
		case 3:
			if _, err := owner.ExecContext(t.Context(), "UPDATE doctors SET last_name = $2 WHERE id = $1", f.doctor, name); err != nil {
				t.Fatal(err)
			}
			set(name)
		case 4:
			if longOpen != nil {
				_ = longOpen.Rollback()
			}
			var err error
			if longOpen, err = owner.BeginTx(t.Context(), &sql.TxOptions{Isolation: sql.LevelRepeatableRead}); err != nil {
				t.Fatal(err)
			}
			if _, err := longOpen.ExecContext(t.Context(), "UPDATE medical_institutions SET phone = '1'"); err != nil {
				t.Fatal(err)
			}
		case 5:
			if i%5 == 0 {
				f.redis.Kill(t)
				f.redis.Start(t)
				up = time.Now()
			}
		default:
			d, err := readers[random.IntN(2)].Doctor(reads, f.doctor)
			if err != nil {
				t.Fatal(err)
			}
			if at, ok := replaced[d.LastName]; d.LastName != committed && (!ok || time.Since(at) > time.Second+slack) {
				t.Fatalf("%d: read %s, which was replaced %s ago; %s was committed %s ago", i, d.LastName, time.Since(at), committed, time.Since(since))
			}
		}
	}
	for _, r := range readers {
		poll.UntilTrue(t, time.Second+slack, "all read the last value", func() bool {
			d, err := r.Doctor(reads, f.doctor)
			return err == nil && d.LastName == committed
		})
	}
}

// slack allows for a machine that is busy with other tests.
const slack = 5 * time.Second
