package schemadiff_test

import (
	"database/sql"
	"testing"

	atlas "ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"

	"github.com/predicthealth/database/internal/catalog"
	"github.com/predicthealth/database/internal/schemadiff"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestDeclaredMatchesTheMigrations, by Atlas's comparison, and by the catalog for functions, triggers and all else that
// Atlas ignores.
func TestDeclaredMatchesTheMigrations(t *testing.T) {
	t.Parallel()
	declaredURL, migratedURL := testdb.EmptyURL(t), testdb.URL(t)
	declared, migrated := testdb.SQL(t, declaredURL), testdb.SQL(t, migratedURL)
	text, err := schemadiff.Declared(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := declared.ExecContext(t.Context(), text); err != nil {
		t.Fatalf("the statements fail: %v", err)
	}
	// Only the migrations create the revision table.
	if _, err := migrated.ExecContext(t.Context(), "DROP SCHEMA atlas_schema_revisions CASCADE"); err != nil {
		t.Fatal(err)
	}
	changes, err := atlas.DefaultDiff.RealmDiff(realm(t, migrated), realm(t, declared), schema.DiffNormalized())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		t.Errorf("%T: %+v", c, c)
	}
	want, got := objects(t, migratedURL), objects(t, declaredURL)
	if len(want) == 0 {
		t.Error("nothing was compared")
	}
	for _, d := range catalog.Compare(got, want) {
		t.Errorf("the statements create something else: %s", d)
	}
}

func realm(t *testing.T, db *sql.DB) *schema.Realm {
	t.Helper()
	drv, err := atlas.Open(db)
	if err != nil {
		t.Fatal(err)
	}
	r, err := drv.InspectRealm(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
