package migrate_test

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// maintained are columns that triggers maintain: they change when a migration touches a row.
var maintained = []string{"updated_at", "version", "search_text"}

// TestFromEveryPastVersion: rows of every table, inserted at each past version, are unchanged at the newest. A
// migration that changes rows on purpose has a test of its own. The rows are those of the newest file in
// testdata/rows that is not newer than the version.
func TestFromEveryPastVersion(t *testing.T) {
	t.Parallel()
	names, err := fs.Glob(migrate.Files(), "*.sql")
	if err != nil || len(names) == 0 {
		t.Fatalf("%v, %v", names, err)
	}
	for _, name := range names {
		version, _, _ := strings.Cut(name, "_")
		t.Run(version, func(t *testing.T) {
			t.Parallel()
			url := testdb.EmptyURL(t)
			if _, err := migrate.Apply(t.Context(), url, migrate.WithTo(version)); err != nil {
				t.Fatal(err)
			}
			db := testdb.SQL(t, url)
			if _, err := db.ExecContext(t.Context(), rowsFor(t, version)); err != nil {
				t.Fatal(err)
			}
			before := allRows(t, db)
			if _, err := migrate.Apply(t.Context(), url); err != nil {
				t.Fatal(err)
			}
			after := allRows(t, db)
			for table, rows := range before {
				if len(rows) == 0 {
					t.Errorf("testdata/rows has none for %s", table)
				}
				if _, ok := after[table]; !ok {
					continue // a dropped table: lint required a reason
				}
				for id, row := range rows {
					compareRow(t, table, id, row, after[table][id])
				}
			}
		})
	}
}

func compareRow(t *testing.T, table, id string, before, after map[string]any) {
	t.Helper()
	if after == nil {
		t.Errorf("%s %s is gone", table, id)
		return
	}
	for column, value := range before {
		now, ok := after[column]
		if ok && !slices.Contains(maintained, column) && !reflect.DeepEqual(now, value) {
			t.Errorf("%s %s: %s was %v and is %v", table, id, column, value, now)
		}
	}
}

func rowsFor(t *testing.T, version string) string {
	t.Helper()
	files, err := filepath.Glob("testdata/rows/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, func(f string) bool { return strings.TrimSuffix(filepath.Base(f), ".sql") > version })
	if len(files) == 0 {
		t.Fatalf("testdata/rows has no file for version %s", version)
	}
	b, err := os.ReadFile(files[len(files)-1])
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// allRows returns the rows of every table, by table and id.
func allRows(t *testing.T, db *sql.DB) map[string]map[string]map[string]any {
	t.Helper()
	all := map[string]map[string]map[string]any{}
	for _, table := range texts(t, db, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition") {
		all[table] = map[string]map[string]any{}
		for _, text := range texts(t, db, fmt.Sprintf("SELECT to_jsonb(t) FROM %s t", table)) {
			var row map[string]any
			if err := json.Unmarshal([]byte(text), &row); err != nil {
				t.Fatal(err)
			}
			all[table][fmt.Sprint(row["id"])] = row
		}
	}
	return all
}

func texts(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var all []string
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			t.Fatal(err)
		}
		all = append(all, text)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}
