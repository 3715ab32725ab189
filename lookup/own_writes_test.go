package lookup_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/lookup"
)

// TestOwnWritesByAnyBuilder: the writing process reads its changes at once, without the outbox, which is not drained here.
func TestOwnWritesByAnyBuilder(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	if _, err := testdb.SQL(t, f.url).ExecContext(t.Context(), `CREATE OR REPLACE FUNCTION drain_invalidations(max_rows integer)
		RETURNS TABLE (kind text, key text) LANGUAGE sql SECURITY DEFINER AS $$ SELECT ''::text, ''::text WHERE false $$`); err != nil {
		t.Fatal(err)
	}
	db := f.open(t, "service_doctors", "service-doctors")
	r, reads, writes := lookup.New(db), f.asPatient(t), f.asAdmin(t)
	other := db.Specialty.Create().SetName("Oncology").SetCategory("Specialty").SaveX(writes)
	spec := func(name string, change func(ctx context.Context, c *ent.Client, category string) error) {
		t.Helper()
		check := func(how, want string, err error) {
			t.Helper()
			if err != nil {
				t.Errorf("%s, %s: %v", name, how, err)
				return
			}
			if s, err := r.Specialty(reads, f.specialty); err != nil || s.Category != want {
				t.Errorf("%s, %s: wrote %q and read %q, %v", name, how, want, s.Category, err)
			}
		}
		for _, how := range []string{"alone", "in WithTx", "rolled back"} {
			before, err := r.Specialty(reads, f.specialty)
			if err != nil {
				t.Fatal(err)
			}
			want := name + " " + how
			switch how {
			case "alone":
				check(how, want, change(writes, db.Client, want))
			case "in WithTx":
				check(how, want, db.WithTx(writes, func(ctx context.Context, tx *ent.Client) error { return change(ctx, tx, want) }))
			default:
				undo := errors.New("undo")
				if err := db.WithTx(writes, func(ctx context.Context, tx *ent.Client) error { return errors.Join(change(ctx, tx, want), undo) }); !errors.Is(err, undo) {
					t.Fatal(err)
				}
				check(how, before.Category, nil)
			}
		}
	}
	row := func(c *ent.Client, category string) *ent.SpecialtyCreate {
		return c.Specialty.Create().SetName("Cardiology").SetCategory(category)
	}
	spec("UpdateOne", func(ctx context.Context, c *ent.Client, category string) error {
		return c.Specialty.UpdateOneID(f.specialty).SetCategory(category).Exec(ctx)
	})
	spec("Update", func(ctx context.Context, c *ent.Client, category string) error {
		return c.Specialty.Update().Where(specialty.Name("Cardiology")).SetCategory(category).Exec(ctx)
	})
	spec("upsert by name", func(ctx context.Context, c *ent.Client, category string) error {
		return row(c, category).OnConflictColumns(specialty.FieldName).UpdateCategory().Exec(ctx)
	})
	spec("upsert by name, all values", func(ctx context.Context, c *ent.Client, category string) error {
		_, err := row(c, category).OnConflictColumns(specialty.FieldName).UpdateNewValues().ID(ctx)
		return err
	})
	spec("upsert by id", func(ctx context.Context, c *ent.Client, category string) error {
		return row(c, category).SetID(f.specialty).OnConflictColumns(specialty.FieldID).UpdateCategory().Exec(ctx)
	})
	spec("upsert of many", func(ctx context.Context, c *ent.Client, category string) error {
		first := c.Specialty.Create().SetName(fmt.Sprint("new ", uuid.New())).SetCategory(category)
		return c.Specialty.CreateBulk(first, row(c, category)).OnConflictColumns(specialty.FieldName).UpdateCategory().Exec(ctx)
	})

	// The specialty of a doctor, from either end.
	for name, change := range map[string]func(c *ent.Client, to uuid.UUID) error{
		"doctor": func(c *ent.Client, to uuid.UUID) error {
			return c.Doctor.UpdateOneID(f.doctor).SetSpecialtyID(to).Exec(writes)
		},
		"many doctors": func(c *ent.Client, to uuid.UUID) error {
			return c.Doctor.Update().Where(doctor.Email("ada@x")).SetSpecialtyID(to).Exec(writes)
		},
		"upsert": func(c *ent.Client, to uuid.UUID) error {
			return c.Doctor.Create().SetFirstName("Ada").SetLastName("O").SetEmail("ada@x").SetMedicalLicense("MD-1").SetSpecialtyID(to).
				OnConflictColumns(doctor.FieldEmail).UpdateSpecialtyID().Exec(writes)
		},
	} {
		for _, to := range []uuid.UUID{other.ID, f.specialty} {
			if _, err := r.Doctor(reads, f.doctor); err != nil {
				t.Fatal(err)
			}
			if err := change(db.Client, to); err != nil {
				t.Errorf("%s: %v", name, err)
			} else if d, err := r.Doctor(reads, f.doctor); err != nil || *d.SpecialtyID != to {
				t.Errorf("%s: wrote %s and read %v, %v", name, to, *d.SpecialtyID, err)
			}
		}
	}
	if err := db.Doctor.UpdateOneID(f.doctor).ClearSpecialty().Exec(writes); err != nil {
		t.Fatal(err)
	}
	if d, err := r.Doctor(reads, f.doctor); err != nil || d.SpecialtyID != nil {
		t.Fatalf("%+v, %v", d, err)
	}
	if err := db.Specialty.UpdateOneID(other.ID).AddDoctorIDs(f.doctor).Exec(writes); err != nil {
		t.Fatal(err)
	}
	if d, err := r.Doctor(reads, f.doctor); err != nil || d.SpecialtyID == nil {
		t.Errorf("added to a specialty: %+v, %v", d, err)
	}
	if err := db.Specialty.UpdateOneID(other.ID).RemoveDoctorIDs(f.doctor).Exec(writes); err != nil {
		t.Fatal(err)
	}
	if d, err := r.Doctor(reads, f.doctor); err != nil || d.SpecialtyID != nil {
		t.Errorf("removed from a specialty: %+v, %v", d, err)
	}
	for name, change := range map[string]func(ctx context.Context, c *ent.Client) error{
		"cleared": func(ctx context.Context, c *ent.Client) error {
			return c.Specialty.UpdateOneID(other.ID).ClearDoctors().Exec(ctx)
		},
		"cleared of all": func(ctx context.Context, c *ent.Client) error {
			return c.Specialty.Update().Where(specialty.ID(other.ID)).ClearDoctors().Exec(ctx)
		},
	} {
		db.Specialty.UpdateOneID(other.ID).AddDoctorIDs(f.doctor).ExecX(writes)
		if d, err := r.Doctor(reads, f.doctor); err != nil || d.SpecialtyID == nil {
			t.Fatalf("%+v, %v", d, err)
		}
		if err := change(writes, db.Client); err != nil {
			t.Errorf("%s: %v", name, err)
		} else if d, err := r.Doctor(reads, f.doctor); err != nil || d.SpecialtyID != nil {
			t.Errorf("%s: %+v, %v", name, d, err)
		}
	}
	// A deletion, which only the tables' owner may make, and its effect on other rows.
	all, err := database.Open(t.Context(), database.Config{DatabaseURL: f.url, RedisURL: f.redis.URL("service-doctors")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = all.Close() })
	db.Specialty.UpdateOneID(other.ID).AddDoctorIDs(f.doctor).ExecX(writes)
	r = lookup.New(all)
	if d, err := r.Doctor(reads, f.doctor); err != nil || d.SpecialtyID == nil {
		t.Fatalf("%+v, %v", d, err)
	}
	if err := all.Specialty.DeleteOneID(other.ID).Exec(testdb.Context(t)); err != nil {
		t.Fatal(err)
	}
	if d, err := r.Doctor(reads, f.doctor); err != nil || d.SpecialtyID != nil {
		t.Errorf("deleted: %+v, %v", d, err)
	}
}
