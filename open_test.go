package database_test

import (
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	entmigrate "github.com/predicthealth/database/ent/migrate"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

func TestOpenErrors(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"", "nonsense", "postgres://u:p4ss-w0rd@127.0.0.1:1/d?sslmode=disable"} {
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, StartTimeout: time.Millisecond})
		if err == nil {
			_ = db.Close()
			t.Errorf("%q was opened", url)
		} else if strings.Contains(err.Error(), "p4ss-w0rd") || strings.Contains(err.Error(), "\n") {
			t.Errorf("not one line, or with the password: %v", err)
		}
	}
}

// TestAllTablesAreDeclared: the client has the tables of the database, and no others.
func TestAllTablesAreDeclared(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	declared := map[string]int{}
	for _, table := range entmigrate.Tables {
		declared[table.Name] = len(table.Columns)
	}
	rows, err := db.SQL().QueryContext(testdb.Context(t),
		`SELECT table_name, count(*) FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
			WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
				AND table_name NOT IN (SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relispartition) GROUP BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var name string
		var columns int
		if err := rows.Scan(&name, &columns); err != nil {
			t.Fatal(err)
		}
		if declared[name] != columns {
			t.Errorf("%s has %d columns; the client has %d", name, columns, declared[name])
		}
		delete(declared, name)
	}
	if rows.Err() != nil || len(declared) != 0 {
		t.Errorf("not in the database: %v, %v", declared, rows.Err())
	}
}
