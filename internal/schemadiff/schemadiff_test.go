package schemadiff_test

import (
	"testing"
	"testing/fstest"

	"github.com/predicthealth/database/internal/schemadiff"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// TestMigrationsAreCurrent: they create all that the schemas and schema/sql declare.
func TestMigrationsAreCurrent(t *testing.T) {
	t.Parallel()
	missing, err := schemadiff.Next(t.Context(), testdb.ServerURL(t), migrate.Files(), schemadiff.Product(), schemadiff.WithStart(testdb.Template(t)))
	if err != nil {
		t.Fatal(err)
	}
	if missing != "" {
		t.Errorf("the migrations lack (make migration name=...):\n%s", missing)
	}
}

// TestFromEmpty: without migrations, the generated one contains the whole schema.
func TestFromEmpty(t *testing.T) {
	t.Parallel()
	empty := fstest.MapFS{"atlas.sum": {Data: []byte("h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")}}
	all, err := schemadiff.Next(t.Context(), testdb.ServerURL(t), empty, schemadiff.Product())
	if err != nil || len(all) < 10_000 {
		t.Errorf("%d characters, %v", len(all), err)
	}
}
