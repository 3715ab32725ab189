package database_test

import (
	"context"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestUpdateThatSetsNothing changes nothing, and returns the current row.
func TestUpdateThatSetsNothing(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testUpdateThatSetsNothing)
}

func testUpdateThatSetsNothing(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	ctx := testdb.Context(t)
	for name, update := range map[string]func(c *ent.Client) (*ent.Specialty, error){
		"of an entity": func(*ent.Client) (*ent.Specialty, error) { return read.Update().Save(ctx) },
		"by id":        func(c *ent.Client) (*ent.Specialty, error) { return c.Specialty.UpdateOneID(read.ID).Save(ctx) },
		"at a version": func(c *ent.Client) (*ent.Specialty, error) {
			return c.Specialty.UpdateOneID(read.ID).AtVersion(1).Save(ctx)
		},
		"nillable": func(c *ent.Client) (*ent.Specialty, error) {
			return c.Specialty.UpdateOne(read).SetNillableName(nil).Save(ctx)
		},
		"no edges": func(c *ent.Client) (*ent.Specialty, error) {
			return c.Specialty.UpdateOne(read).AddDoctors().RemoveDoctors().Save(ctx)
		},
		"on a condition": func(*ent.Client) (*ent.Specialty, error) { return read.Update().Where(specialty.Name("n")).Save(ctx) },
	} {
		got, err := update(db.Client)
		if err != nil || got.ID != read.ID || got.Version != 1 || got.Name != "n" || !got.UpdatedAt.Equal(read.UpdatedAt) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	if n, err := db.Specialty.Update().Save(ctx); n != 0 || err != nil {
		t.Errorf("many rows: %d, %v", n, err)
	}
	part, err := read.Update().Select(specialty.FieldCategory).Save(ctx)
	if err != nil || part.ID != read.ID || part.Category != "0" || part.Name != "" {
		t.Errorf("of some columns: %+v, %v", part, err)
	}
	if err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		tx.Specialty.UpdateOneID(read.ID).SetCategory("1").ExecX(ctx)
		got, err := tx.Specialty.UpdateOneID(read.ID).Save(ctx)
		if err == nil && got.Category != "1" {
			t.Errorf("in a transaction: %+v", got)
		}
		return err
	}); err != nil {
		t.Error(err)
	}
	wantCategory(t, db, read, "1", 2)

	wantConflict(t, read.Update().Exec(ctx), 1, 2)
	wantConflict(t, db.Specialty.UpdateOneID(read.ID).AtVersion(7).Exec(ctx), 7, 2)
	for name, err := range map[string]error{
		"a row that is not there":   db.Specialty.UpdateOneID(uuid.New()).Exec(ctx),
		"a condition does not hold": db.Specialty.UpdateOneID(read.ID).Where(specialty.Name("other")).Exec(ctx),
	} {
		if !ent.IsNotFound(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// If an inner hook sets a field, it is an update.
	db.Specialty.Use(func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			m.(*ent.SpecialtyMutation).SetCategory("2")
			return next.Mutate(ctx, m)
		})
	})
	db.Specialty.UpdateOneID(read.ID).ExecX(ctx)
	wantCategory(t, db, read, "2", 3)
}

// TestUpdateThatSetsNothingRecordsNothing: neither an audit entry nor an invalidation. A role that may not read all columns
// gets an entity without them.
func TestUpdateThatSetsNothingRecordsNothing(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db, owner := testdb.OpenURL(t, url), testdb.SQL(t, url)
	setup := testdb.Context(t)
	a := db.Admin.Create().SetFirstName("R").SetLastName("R").SetEmail("r@x").SaveX(setup)
	d := db.Doctor.Create().SetFirstName("A").SetLastName("O").SetEmail("a@x").SetMedicalLicense("MD-1").SaveX(setup)
	u := db.User.Create().SetEmail("a@x").SetPasswordHash("h").SetDoctor(d).SaveX(setup)
	count := func() (entries, invalidations int) {
		if err := owner.QueryRowContext(t.Context(),
			"SELECT (SELECT count(*) FROM admin_audit_logs), (SELECT count(*) FROM cache_invalidations)").Scan(&entries, &invalidations); err != nil {
			t.Fatal(err)
		}
		return entries, invalidations
	}
	entries, invalidations := count()
	service := testdb.OpenURL(t, testdb.As(t, url, "service_admins"))
	ctx := actor.NewContext(t.Context(), actor.Admin(a.ID))
	if got, err := service.Doctor.UpdateOneID(d.ID).Save(ctx); err != nil || got.Version != 1 {
		t.Errorf("a doctor: %+v, %v", got, err)
	}
	if got, err := service.User.UpdateOneID(u.ID).Save(ctx); err != nil || got.Version != 1 || got.Email != "a@x" || got.PasswordHash != "" {
		t.Errorf("a login: %+v, %v", got, err)
	}
	if n, err := service.Doctor.Update().Save(ctx); err != nil || n != 0 {
		t.Errorf("all doctors: %d, %v", n, err)
	}
	if e, i := count(); e != entries || i != invalidations {
		t.Errorf("%d audit entries and %d invalidations more", e-entries, i-invalidations)
	}
}
