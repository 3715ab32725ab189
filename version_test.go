package database_test

import (
	"context"
	"errors"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// oneSpecialty returns a database with one new specialty.
func oneSpecialty(t *testing.T) (*database.DB, *ent.Specialty) {
	t.Helper()
	db := testdb.Open(t)
	return db, db.Specialty.Create().SetName("n").SetCategory("0").SaveX(testdb.Context(t))
}

// wantConflict checks that err is a ConflictError of doctor_specialties with these versions.
func wantConflict(t *testing.T, err error, read, current int64) {
	t.Helper()
	var conflict *database.ConflictError
	if !errors.As(err, &conflict) {
		t.Errorf("got %v (%T); want a conflict", err, err)
		return
	}
	if want := (database.ConflictError{Table: specialty.Table, Read: read, Current: current}); *conflict != want || ent.IsNotFound(err) {
		t.Errorf("got %+v (not found: %v); want %+v", *conflict, ent.IsNotFound(err), want)
	}
}

// wantCategory checks the row's category and version.
func wantCategory(t *testing.T, db *database.DB, read *ent.Specialty, category string, version int64) {
	t.Helper()
	if got := db.Specialty.GetX(testdb.Context(t), read.ID); got.Category != category || got.Version != version {
		t.Errorf("the category is %q at version %d; want %q at %d", got.Category, got.Version, category, version)
	}
}

// TestStaleEntityDoesNotOverwrite the changes of any other writer.
func TestStaleEntityDoesNotOverwrite(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testStaleEntityDoesNotOverwrite)
}

func testStaleEntityDoesNotOverwrite(t *testing.T) {
	t.Parallel()
	for name, first := range map[string]func(*database.DB, *ent.Specialty) error{
		"the client": func(db *database.DB, s *ent.Specialty) error {
			return db.Specialty.UpdateOneID(s.ID).SetCategory("1").Exec(testdb.Context(t))
		},
		"many rows": func(db *database.DB, _ *ent.Specialty) error {
			return db.Specialty.Update().SetCategory("1").Exec(testdb.Context(t))
		},
		"plain SQL": func(db *database.DB, _ *ent.Specialty) error {
			_, err := db.SQL().ExecContext(testdb.Context(t), "UPDATE doctor_specialties SET category = '1'")
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db, read := oneSpecialty(t)
			if err := first(db, read); err != nil {
				t.Fatal(err)
			}
			wantConflict(t, read.Update().SetCategory("2").Exec(testdb.Context(t)), 1, 2)
			wantConflict(t, db.Specialty.UpdateOne(read).ClearDescription().Exec(testdb.Context(t)), 1, 2)
			wantCategory(t, db, read, "1", 2)
			// An entity that was read again can be updated, and so can the result of an update.
			again := db.Specialty.GetX(testdb.Context(t), read.ID).Update().SetCategory("2").SaveX(testdb.Context(t))
			again.Update().SetCategory("3").ExecX(testdb.Context(t))
			wantCategory(t, db, read, "3", 4)
			wantConflict(t, again.Update().SetCategory("4").Exec(testdb.Context(t)), 3, 4)
		})
	}
}

// TestAtVersion: it overrides the entity's version.
func TestAtVersion(t *testing.T) { testdb.AsEach(t, "service_doctors", testAtVersion) }

func testAtVersion(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	byID := func() *ent.SpecialtyUpdateOne { return db.Specialty.UpdateOneID(read.ID).SetCategory("1") }
	for _, wrong := range []int64{2, 0, -1, 1 << 62} {
		wantConflict(t, byID().AtVersion(wrong).Exec(testdb.Context(t)), wrong, 1)
		wantConflict(t, read.Update().SetCategory("1").AtVersion(wrong).Exec(testdb.Context(t)), wrong, 1)
	}
	wantCategory(t, db, read, "0", 1)
	byID().AtVersion(1).ExecX(testdb.Context(t))
	wantConflict(t, byID().AtVersion(1).Exec(testdb.Context(t)), 1, 2)
	read.Update().SetCategory("2").AtVersion(2).ExecX(testdb.Context(t))
	wantCategory(t, db, read, "2", 3)
}

// TestVersionReachedAfterUpdate: an update that changed no row fails, even if the row reaches its version a moment later. The
// trigger simulates another writer at that moment.
func TestVersionReachedAfterUpdate(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	if _, err := db.SQL().ExecContext(testdb.Context(t), `
		CREATE FUNCTION meanwhile() RETURNS trigger LANGUAGE plpgsql AS $$
		BEGIN UPDATE doctor_specialties SET category = 'another'; RETURN NULL; END $$;
		CREATE TRIGGER meanwhile AFTER UPDATE ON doctor_specialties FOR EACH STATEMENT
			WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION meanwhile()`); err != nil {
		t.Fatal(err)
	}
	if err := db.Specialty.UpdateOneID(read.ID).AtVersion(2).SetCategory("1").Exec(testdb.Context(t)); err == nil {
		t.Error("updated")
	}
	wantCategory(t, db, read, "another", 2)
}

// TestUpdateWithoutVersion succeeds at any version of the row.
func TestUpdateWithoutVersion(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testUpdateWithoutVersion)
}

func testUpdateWithoutVersion(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	read.Update().SetCategory("1").ExecX(testdb.Context(t))
	db.Specialty.UpdateOneID(read.ID).SetCategory("2").ExecX(testdb.Context(t))
	wantCategory(t, db, read, "2", 3)

	part := db.Specialty.Query().Select(specialty.FieldCategory).OnlyX(testdb.Context(t))
	db.Specialty.UpdateOneID(read.ID).SetCategory("3").ExecX(testdb.Context(t))
	if _, ok := part.Update().Mutation().VersionRead(); ok {
		t.Error("a version was read that was not selected")
	}
	part.Update().SetCategory("4").ExecX(testdb.Context(t))
	wantCategory(t, db, read, "4", 5)
}

// TestNotFoundIsNoConflict, for a deleted row and for a predicate of the caller that does not match.
func TestNotFoundIsNoConflict(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	where := func(category string) *ent.SpecialtyUpdateOne {
		return read.Update().Where(specialty.Category(category)).SetCategory("1")
	}
	notFound := func(what string, err error) {
		t.Helper()
		if !ent.IsNotFound(err) || errors.As(err, new(*database.ConflictError)) {
			t.Errorf("%s: got %v (%T)", what, err, err)
		}
	}
	notFound("another condition", where("other").Exec(testdb.Context(t)))
	where("0").ExecX(testdb.Context(t))
	wantConflict(t, where("0").Exec(testdb.Context(t)), 1, 2)
	db.Specialty.DeleteOne(read).ExecX(testdb.Context(t))
	notFound("gone", read.Update().SetCategory("2").Exec(testdb.Context(t)))
	notFound("gone, at a version", db.Specialty.UpdateOneID(read.ID).AtVersion(2).SetCategory("2").Exec(testdb.Context(t)))
	notFound("gone, by id", db.Specialty.UpdateOneID(read.ID).SetCategory("2").Exec(testdb.Context(t)))
}

// TestConflictInTransaction: the transaction can continue, and sees its own versions.
func TestConflictInTransaction(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testConflictInTransaction)
}

func testConflictInTransaction(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	read.Update().SetCategory("1").ExecX(testdb.Context(t))
	err := db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
		wantConflict(t, tx.Specialty.UpdateOne(read).SetCategory("2").Exec(ctx), 1, 2)
		now, err := tx.Specialty.Get(ctx, read.ID)
		if err != nil {
			return err
		}
		next, err := now.Update().SetCategory("3").Save(ctx)
		if err != nil {
			return err
		}
		wantConflict(t, now.Update().SetCategory("4").Exec(ctx), 2, 3)
		return next.Update().SetCategory("5").Exec(ctx)
	})
	if err != nil {
		t.Error(err)
	}
	wantCategory(t, db, read, "5", 4)
}
