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
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
	"github.com/predicthealth/database/lookup"
	"github.com/predicthealth/database/schema/enum"
)

// world is a doctor at an institution, a patient who asks, an admin, and two processes of one Redis.
type world struct {
	url                                            string
	redis                                          *testredis.Server
	doctor, institution, specialty, patient, admin uuid.UUID
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{url: testdb.URL(t), redis: testredis.Own(t)}
	db, ctx := testdb.OpenURL(t, w.url), testdb.Context(t)
	s := db.Specialty.Create().SetName("Cardiology").SetCategory("Specialty").SetDescription("hearts").SaveX(ctx)
	i := db.Institution.Create().SetName("Riverside").SetInstitutionType(enum.InstitutionTypeHospital).SetContactEmail("desk@x").SetRegionState("North").SaveX(ctx)
	d := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@x").SetMedicalLicense("MD-1").SetSpecialty(s).SetInstitution(i).
		SetConsultationFee(decimal.RequireFromString("99.50")).SaveX(ctx)
	p := db.Patient.Create().SetFirstName("Ben").SetLastName("S").SetEmail("ben@x").SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 1}).SetDoctor(d).SaveX(ctx)
	a := db.Admin.Create().SetFirstName("R").SetLastName("R").SetEmail("r@x").SaveX(ctx)
	w.doctor, w.institution, w.specialty, w.patient, w.admin = d.ID, i.ID, s.ID, p.ID, a.ID
	return w
}

func (w *world) open(t *testing.T, role, user string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, w.url, role), RedisURL: w.redis.URL(user)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func (w *world) asPatient(t *testing.T) context.Context {
	return actor.NewContext(t.Context(), actor.Patient(w.patient))
}

func (w *world) asAdmin(t *testing.T) context.Context {
	return actor.NewContext(t.Context(), actor.Admin(w.admin))
}

// TestReads are as the client's, from PostgreSQL and from the cache.
func TestReads(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	db := w.open(t, "service_patients", "service-patients")
	r, ctx := lookup.New(db), w.asPatient(t)
	for range 3 {
		d, err := r.Doctor(ctx, w.doctor)
		if err != nil || d.LastName != "Okafor" || *d.SpecialtyID != w.specialty || !d.ConsultationFee.Equal(decimal.RequireFromString("99.5")) ||
			d.CreatedAt.Nanosecond()%1000 != 0 || d.Version != 1 || d.ProfessionalStatus != enum.ProfessionalStatusActive {
			t.Errorf("%+v, %v", d, err)
		}
		i, err := r.Institution(ctx, w.institution)
		if err != nil || i.Name != "Riverside" || *i.RegionState != "North" || i.Address != nil || !i.IsActive {
			t.Errorf("%+v, %v", i, err)
		}
		s, err := r.Specialty(ctx, w.specialty)
		if err != nil || s.Name != "Cardiology" || *s.Description != "hearts" {
			t.Errorf("%+v, %v", s, err)
		}
	}
	if n, err := db.Redis().DBSize(t.Context()).Result(); err == nil {
		t.Errorf("a service may count keys: %d", n)
	}
	var none *ent.NotFoundError
	if _, err := r.Doctor(ctx, uuid.New()); !errors.As(err, &none) {
		t.Error(err)
	}
	if _, err := r.Doctor(t.Context(), w.doctor); !errors.Is(err, actor.ErrNone) {
		t.Errorf("for nobody: %v", err)
	}
	if _, err := r.Doctor(actor.NewContext(ctx, actor.System("p")), w.doctor); !errors.As(err, &none) {
		t.Errorf("a process sees no doctor, cached or not: %v", err)
	}
}

// TestWhoSeesMore is read for in PostgreSQL, and what they see is kept for nobody.
func TestWhoSeesMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if err := testdb.OpenURL(t, w.url).Institution.UpdateOneID(w.institution).SetIsActive(false).Exec(testdb.Context(t)); err != nil {
		t.Fatal(err)
	}
	admins, patients := lookup.New(w.open(t, "service_institutions", "service-institutions")), lookup.New(w.open(t, "service_patients", "service-patients"))
	for range 2 {
		if i, err := admins.Institution(w.asAdmin(t), w.institution); err != nil || i.IsActive {
			t.Errorf("%+v, %v", i, err)
		}
		if i, err := patients.Institution(w.asPatient(t), w.institution); !ent.IsNotFound(err) {
			t.Errorf("a patient sees %+v, %v", i, err)
		}
	}
}

// TestOwnWrites are read by whoever wrote them, at once; rolled back ones by nobody; by others within a second.
func TestOwnWrites(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	doctors := w.open(t, "service_doctors", "service-doctors")
	here, there := lookup.New(doctors), lookup.New(w.open(t, "service_patients", "service-patients"))
	reads, writes := w.asPatient(t), w.asAdmin(t)
	name := func(r *lookup.Reader) string {
		t.Helper()
		s, err := r.Specialty(reads, w.specialty)
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
				return c.Specialty.UpdateOneID(w.specialty).SetName(want).Exec(ctx)
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
		within(t, time.Second, "the other process knows", func() bool { return name(there) == want })
	}
	// Plain SQL, while another transaction is open for long.
	owner := testdb.SQL(t, w.url)
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
	within(t, 2*time.Second, "both know of plain SQL", func() bool { return name(here) == "by hand" && name(there) == "by hand" })
}

// TestWithoutRedis every read that PostgreSQL can serve is served.
func TestWithoutRedis(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	r := lookup.New(w.open(t, "service_patients", "service-patients"))
	for _, step := range []func(testing.TB){func(testing.TB) {}, w.redis.Kill, func(testing.TB) {}, w.redis.Start, w.redis.Freeze, w.redis.Thaw} {
		step(t)
		for range 20 {
			began := time.Now()
			if d, err := r.Doctor(w.asPatient(t), w.doctor); err != nil || d.ID != w.doctor {
				t.Fatalf("%+v, %v", d, err)
			}
			if took := time.Since(began); took > 2*time.Second {
				t.Errorf("a read took %s", took)
			}
		}
	}
	none, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, w.url, "service_patients")})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = none.Close() }()
	if d, err := lookup.New(none).Doctor(w.asPatient(t), w.doctor); err != nil || d.ID != w.doctor {
		t.Errorf("%+v, %v", d, err)
	}
}

// within waits until something is so, and fails where that takes longer.
func within(t *testing.T, limit time.Duration, what string, so func() bool) {
	t.Helper()
	late := time.After(limit)
	for !so() {
		select {
		case <-late:
			t.Fatalf("%s: not after %s", what, limit)
		case <-time.After(2 * time.Millisecond):
		}
	}
}

// TestAnything that happens to a row and to Redis, in any order, in two processes: who wrote reads it; what was
// rolled back nobody reads; and while Redis is up nobody reads for longer than a second what was replaced.
func TestAnything(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	doctors, patients := w.open(t, "service_doctors", "service-doctors"), w.open(t, "service_patients", "service-patients")
	readers := []*lookup.Reader{lookup.New(doctors), lookup.New(patients)}
	owner := testdb.SQL(t, w.url)
	reads, writes := w.asPatient(t), w.asAdmin(t)
	var longOpen *sql.Tx
	defer func() {
		if longOpen != nil {
			_ = longOpen.Rollback()
		}
	}()
	dice := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 1))
	committed := "Okafor"
	since := time.Now()
	up := time.Now()                   // since when Redis has been up
	replaced := map[string]time.Time{} // when
	set := func(name string) {
		replaced[committed] = time.Now()
		committed, since = name, time.Now()
		delete(replaced, name)
	}
	for i := range 400 {
		name := fmt.Sprint("N", i)
		switch dice.IntN(12) {
		case 0, 1:
			if err := doctors.Doctor.UpdateOneID(w.doctor).SetLastName(name).Exec(writes); err != nil {
				t.Fatal(err)
			}
			set(name)
			if d, err := readers[0].Doctor(reads, w.doctor); err != nil || (d.LastName != name && time.Since(up) > time.Second) {
				t.Fatalf("%d: wrote %s and read %s: %v", i, name, d.LastName, err)
			}
		case 2:
			err := doctors.WithTx(writes, func(ctx context.Context, tx *ent.Client) error {
				if err := tx.Doctor.Update().Where(doctor.ID(w.doctor)).SetLastName(name).Exec(ctx); err != nil {
					return err
				}
				for _, r := range readers {
					if d, err := r.Doctor(reads, w.doctor); err != nil || d.LastName == name {
						t.Errorf("%d: read what is not committed: %s, %v", i, d.LastName, err)
					}
				}
				return errors.New("rolled back")
			})
			if err == nil {
				t.Fatal("it was committed")
			}
		case 3:
			if _, err := owner.ExecContext(t.Context(), "UPDATE doctors SET last_name = $2 WHERE id = $1", w.doctor, name); err != nil {
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
				w.redis.Kill(t)
				w.redis.Start(t)
				up = time.Now()
			}
		default:
			d, err := readers[dice.IntN(2)].Doctor(reads, w.doctor)
			if err != nil {
				t.Fatal(err)
			}
			if gone, ok := replaced[d.LastName]; d.LastName != committed && (!ok || time.Since(gone) > time.Second+slack) {
				t.Fatalf("%d: read %s, which was replaced %s ago; %s stands there since %s", i, d.LastName, time.Since(gone), committed, time.Since(since))
			}
		}
	}
	for _, r := range readers {
		within(t, time.Second+slack, "all know the last value", func() bool {
			d, err := r.Doctor(reads, w.doctor)
			return err == nil && d.LastName == committed
		})
	}
}

// slack is for a machine that is busy with other tests.
const slack = time.Second
