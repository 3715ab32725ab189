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

// TestDeclaredIsWhatTheMigrationsMake, as Atlas compares them, and as the catalog has functions,
// triggers and all else that Atlas does not see.
func TestDeclaredIsWhatTheMigrationsMake(t *testing.T) {
	t.Parallel()
	declaredURL, migratedURL := testdb.EmptyURL(t), testdb.URL(t)
	declared, migrated := testdb.SQL(t, declaredURL), testdb.SQL(t, migratedURL)
	text, err := schemadiff.Declared(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := declared.ExecContext(t.Context(), text); err != nil {
		t.Fatalf("what is printed cannot be run: %v", err)
	}
	// The books are the migrations' alone.
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
	should, is := objects(t, migratedURL), objects(t, declaredURL)
	if len(should) == 0 {
		t.Error("nothing was compared")
	}
	for _, d := range catalog.Compare(is, should) {
		t.Errorf("what is printed makes something else: %s", d)
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
