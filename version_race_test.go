package database_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

const writers = 100

// openProfile returns a database with one health profile, and a pool for many writers.
func openProfile(t *testing.T) (*database.DB, uuid.UUID) {
	t.Helper()
	db := testdb.Open(t)
	db.SQL().SetMaxOpenConns(25)
	return db, createProfile(testdb.Context(t), db).ID
}

// openProfileAsService is openProfile as the service, for the patient.
func openProfileAsService(t *testing.T) (*database.DB, context.Context, uuid.UUID) {
	t.Helper()
	owner := testdb.URL(t)
	profile := createProfile(testdb.Context(t), testdb.OpenURL(t, owner))
	return testdb.OpenURL(t, testdb.As(t, owner, "service_patients")), actor.NewContext(t.Context(), actor.Patient(profile.PatientID)), profile.ID
}

func createProfile(ctx context.Context, db *database.DB) *ent.HealthProfile {
	clinic := db.Institution.Create().SetName("n").SetContactEmail("e@x").SetInstitutionType(enum.InstitutionTypeHospital).SaveX(ctx)
	patient := db.Patient.Create().SetFirstName("f").SetLastName("l").SetEmail("p@x").
		SetDateOfBirth(civil.Date{Year: 1980, Month: time.May, Day: 6}).SetInstitution(clinic).SaveX(ctx)
	return db.HealthProfile.Create().SetPatient(patient).SaveX(ctx)
}

// add reads, decides and writes. The sum shows which writes are there.
func add(ctx context.Context, t *testing.T, db *database.DB, id uuid.UUID, n int, decide func()) error {
	t.Helper()
	read, err := db.HealthProfile.Get(ctx, id)
	if err != nil {
		return err
	}
	decide()
	return read.Update().SetPhysicalActivityMinutesWeekly(read.PhysicalActivityMinutesWeekly + n).Exec(ctx)
}

func wantSum(ctx context.Context, t *testing.T, db *database.DB, id uuid.UUID, sum int, writes int64) {
	t.Helper()
	got := db.HealthProfile.GetX(ctx, id)
	if got.PhysicalActivityMinutesWeekly != sum || got.Version != 1+writes {
		t.Errorf("the sum is %d at version %d; %d writes with the sum %d were acknowledged",
			got.PhysicalActivityMinutesWeekly, got.Version, writes, sum)
	}
}

// TestManyWriters of one profile: every acknowledged write is there, every other one is a conflict.
func TestManyWriters(t *testing.T) {
	t.Parallel()
	t.Run("owner", func(t *testing.T) {
		t.Parallel()
		db, id := openProfile(t)
		manyWriters(testdb.Context(t), t, db, id)
	})
	t.Run("service_patients", func(t *testing.T) {
		t.Parallel()
		db, ctx, id := openProfileAsService(t)
		manyWriters(ctx, t, db, id)
	})
}

func manyWriters(ctx context.Context, t *testing.T, db *database.DB, id uuid.UUID) {
	t.Helper()
	// Each round writes from the same version at once.
	for _, together := range []int{writers, 10, 2} {
		before := db.HealthProfile.GetX(ctx, id)
		var read, done sync.WaitGroup
		read.Add(together)
		outcomes := make([]error, together)
		for n := range together {
			done.Go(func() {
				outcomes[n] = add(ctx, t, db, id, n+1, func() { read.Done(); read.Wait() })
			})
		}
		done.Wait()
		sum, writes := before.PhysicalActivityMinutesWeekly, before.Version-1
		for n, err := range outcomes {
			var conflict *database.ConflictError
			switch {
			case err == nil:
				sum += n + 1
				writes++
			case !errors.As(err, &conflict) || conflict.Read != before.Version || conflict.Current != before.Version+1:
				t.Errorf("writer %d: %v (%T)", n+1, err, err)
			}
		}
		if writes != before.Version {
			t.Errorf("%d of %d writers from the same version were acknowledged; want 1", writes-before.Version+1, together)
		}
		wantSum(ctx, t, db, id, sum, writes)
	}
}

// TestManyWritersUnsynchronized: from different versions, and several times each.
func TestManyWritersUnsynchronized(t *testing.T) {
	t.Parallel()
	db, id := openProfile(t)
	var sum, writes atomic.Int64
	var start, done sync.WaitGroup
	start.Add(writers)
	for n := range writers {
		done.Go(func() {
			start.Done()
			start.Wait()
			for range 3 {
				switch err := add(testdb.Context(t), t, db, id, n+1, func() {}); {
				case err == nil:
					sum.Add(int64(n + 1))
					writes.Add(1)
				case !errors.As(err, new(*database.ConflictError)):
					t.Errorf("writer %d: %v (%T)", n+1, err, err)
				}
			}
		})
	}
	done.Wait()
	wantSum(testdb.Context(t), t, db, id, int(sum.Load()), writes.Load())
}

// TestManyWritersRetry after each conflict, until all writes are made.
func TestManyWritersRetry(t *testing.T) {
	t.Parallel()
	db, id := openProfile(t)
	var start, done sync.WaitGroup
	start.Add(writers)
	for n := range writers {
		done.Go(func() {
			start.Done()
			start.Wait()
			for {
				err := add(testdb.Context(t), t, db, id, n+1, func() {})
				if !errors.As(err, new(*database.ConflictError)) {
					if err != nil {
						t.Errorf("writer %d: %v (%T)", n+1, err, err)
					}
					return
				}
			}
		})
	}
	done.Wait()
	wantSum(testdb.Context(t), t, db, id, writers*(writers+1)/2, writers)
}

// TestVersionModel: for any order of reads and writes, an update succeeds exactly if its entity has the row's version.
func TestVersionModel(t *testing.T) {
	t.Parallel()
	db, id := openProfile(t)
	rapid.Check(t, func(r *rapid.T) {
		first := db.HealthProfile.GetX(testdb.Context(t), id)
		now := first.Version
		kept := []*ent.HealthProfile{first}
		choose := func() int { return rapid.IntRange(0, len(kept)-1).Draw(r, "kept") }
		made := func(read int64, saved *ent.HealthProfile, err error) {
			var conflict *database.ConflictError
			switch {
			case read == now && err == nil && saved.Version == now+1:
				now++
				kept = append(kept, saved)
			case read != now && errors.As(err, &conflict) && conflict.Read == read && conflict.Current == now:
			default:
				r.Fatalf("an update of version %d, while the row is at %d: %v, %v", read, now, saved, err)
			}
		}
		r.Repeat(map[string]func(*rapid.T){
			"read": func(*rapid.T) { kept = append(kept, db.HealthProfile.GetX(testdb.Context(t), id)) },
			"update": func(*rapid.T) {
				read := kept[choose()]
				saved, err := read.Update().SetIsSmoker(!read.IsSmoker).Save(testdb.Context(t))
				made(read.Version, saved, err)
			},
			"update at a version": func(r *rapid.T) {
				read := now + rapid.Int64Range(-2, 2).Draw(r, "off by")
				saved, err := kept[choose()].Update().AtVersion(read).SetSmokingYears(1).Save(testdb.Context(t))
				made(read, saved, err)
			},
			"update blindly": func(*rapid.T) {
				db.HealthProfile.UpdateOneID(id).SetSmokingYears(2).ExecX(testdb.Context(t))
				now++
			},
			"plain SQL": func(r *rapid.T) {
				if _, err := db.SQL().ExecContext(testdb.Context(t), "UPDATE health_profiles SET smoking_years = 3"); err != nil {
					r.Fatal(err)
				}
				now++
			},
		})
	})
}
