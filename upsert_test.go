package database_test

import (
	"context"
	"errors"
	"testing"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestUpsertThatWritesNothing: the result is the same for one row and many, and in a transaction; ID returns
// ErrNothingWritten.
func TestUpsertThatWritesNothing(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testUpsertThatWritesNothing)
}

func testUpsertThatWritesNothing(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	ctx := testdb.Context(t)
	never := sql.UpdateWhere(sql.P().Append(func(b *sql.Builder) { b.WriteString("false") }))
	for name, on := range map[string]func(*ent.SpecialtyCreate) *ent.SpecialtyUpsertOne{
		"DoNothing": func(c *ent.SpecialtyCreate) *ent.SpecialtyUpsertOne { return c.OnConflict().DoNothing() },
		"DoNothing of a name": func(c *ent.SpecialtyCreate) *ent.SpecialtyUpsertOne {
			return c.OnConflictColumns(specialty.FieldName).DoNothing()
		},
		"a condition": func(c *ent.SpecialtyCreate) *ent.SpecialtyUpsertOne {
			return c.OnConflict(sql.ConflictColumns(specialty.FieldName), never).UpdateCategory()
		},
	} {
		again := func(c *ent.Client) *ent.SpecialtyUpsertOne {
			return on(c.Specialty.Create().SetName("n").SetCategory("1"))
		}
		if err := again(db.Client).Exec(ctx); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		again(db.Client).ExecX(ctx)
		if id, err := again(db.Client).ID(ctx); !errors.Is(err, database.ErrNothingWritten) || id != uuid.Nil {
			t.Errorf("%s: the id is %s, %v", name, id, err)
		}
		if err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
			if err := again(tx).Exec(ctx); err != nil {
				return err
			}
			_, err := tx.Specialty.Get(ctx, read.ID)
			return err
		}); err != nil {
			t.Errorf("%s, in a transaction: %v", name, err)
		}
		if id, err := on(db.Specialty.Create().SetName(name).SetCategory("1")).ID(ctx); err != nil || db.Specialty.GetX(ctx, id).Name != name {
			t.Errorf("%s, of a new row: %s, %v", name, id, err)
		}
	}
	if err := db.Specialty.CreateBulk(db.Specialty.Create().SetName("n").SetCategory("1"), db.Specialty.Create().SetName("m").SetCategory("1")).
		OnConflict().DoNothing().Exec(ctx); err != nil {
		t.Errorf("many: %v", err)
	}
	wantCategory(t, db, read, "0", 1)
	if n := db.Specialty.Query().CountX(ctx); n != 5 {
		t.Errorf("%d specialties; want 5", n)
	}
	if id, err := db.Specialty.Create().SetName("n").SetCategory("1").OnConflictColumns(specialty.FieldName).UpdateCategory().ID(ctx); err != nil || id != read.ID {
		t.Errorf("the id of the existing row: %s, %v", id, err)
	}
}

// TestExecXWithoutOptions panics, as Exec returns an error.
func TestExecXWithoutOptions(t *testing.T) {
	t.Parallel()
	db, _ := oneSpecialty(t)
	defer func() {
		if recover() == nil {
			t.Error("an upsert without options succeeded")
		}
	}()
	db.Specialty.Create().SetName("m").SetCategory("1").OnConflict().ExecX(testdb.Context(t))
}

// TestNothingWrittenIsNoFailure: the audit trail records no failed attempt.
func TestNothingWrittenIsNoFailure(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.OpenURL(t, url)
	a := owner.Admin.Create().SetFirstName("R").SetLastName("R").SetEmail("r@x").SaveX(testdb.Context(t))
	db, ctx := testdb.OpenURL(t, testdb.As(t, url, "service_doctors")), actor.NewContext(t.Context(), actor.Admin(a.ID))
	upsert := db.Specialty.Create().SetName("n").SetCategory("c").OnConflict().DoNothing
	upsert().ExecX(ctx)
	before := owner.AuditLog.Query().CountX(testdb.Context(t))
	upsert().ExecX(ctx)
	if _, err := upsert().ID(ctx); !errors.Is(err, database.ErrNothingWritten) {
		t.Error(err)
	}
	if after := owner.AuditLog.Query().CountX(testdb.Context(t)); after != before {
		t.Errorf("%d entries more", after-before)
	}
}
