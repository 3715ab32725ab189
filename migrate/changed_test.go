package migrate_test

import (
	"os"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// TestChanged: on every release, the migrations produce the sums of catalog.sum, and a manual change is reported.
func TestChanged(t *testing.T) {
	t.Parallel()
	db := testdb.SQL(t, testdb.URL(t))
	want, err := os.ReadFile("catalog.sum")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := migrate.CatalogSums(t.Context(), db); err != nil || got != string(want) {
		t.Errorf("catalog.sum is stale: run `make generate` (%v)", err)
	}
	if found, err := migrate.Changed(t.Context(), db); err != nil || len(found) > 0 {
		t.Errorf("found %v, %v", found, err)
	}
	if _, err := db.ExecContext(t.Context(), "ALTER TABLE users DISABLE TRIGGER users_touch"); err != nil {
		t.Fatal(err)
	}
	if found, err := migrate.Changed(t.Context(), db); err != nil || len(found) != 1 || found[0].String() != "changed: trigger users.users_touch" {
		t.Errorf("found %v, %v", found, err)
	}
}
