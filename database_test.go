package database_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	entmigrate "github.com/predicthealth/database/ent/migrate"
	"github.com/predicthealth/database/internal/testdb"
)

func TestWithTx(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	add := func(ctx context.Context, c *ent.Client, name string) error {
		return c.Specialty.Create().SetName(name).SetCategory("c").Exec(ctx)
	}
	count := func() int { return db.Specialty.Query().CountX(t.Context()) }

	if err := db.WithTx(t.Context(), func(ctx context.Context, tx *ent.Client) error { return add(ctx, tx, "kept") }); err != nil || count() != 1 {
		t.Errorf("commit: %v, %d rows", err, count())
	}
	boom := errors.New("boom")
	err := db.WithTx(t.Context(), func(ctx context.Context, tx *ent.Client) error {
		return errors.Join(add(ctx, tx, "gone"), boom)
	})
	if !errors.Is(err, boom) || count() != 1 {
		t.Errorf("error: %v, %d rows", err, count())
	}
	func() {
		defer func() {
			if p, _ := recover().(error); !errors.Is(p, boom) {
				t.Errorf("panic: recovered %v", p)
			}
		}()
		_ = db.WithTx(t.Context(), func(ctx context.Context, tx *ent.Client) error {
			if err := add(ctx, tx, "gone too"); err != nil {
				t.Error(err)
			}
			panic(boom)
		})
	}()
	if count() != 1 {
		t.Errorf("panic: %d rows", count())
	}
	if open := db.SQL().Stats().InUse; open != 0 {
		t.Errorf("%d connections were not given back", open)
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"", "nonsense", "postgres://u:p4ss-w0rd@127.0.0.1:1/d?sslmode=disable"} {
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: url})
		if err == nil {
			_ = db.Close()
			t.Errorf("%q was opened", url)
		} else if strings.Contains(err.Error(), "p4ss-w0rd") || strings.Contains(err.Error(), "\n") {
			t.Errorf("not one line without the password: %v", err)
		}
	}
}

func TestFromEnv(t *testing.T) {
	t.Setenv("DATABASE_URL", "postgres://somewhere/x")
	cfg, err := database.FromEnv()
	if err != nil || cfg.DatabaseURL != "postgres://somewhere/x" || cfg.ApplicationName == "" {
		t.Errorf("%+v, %v", cfg, err)
	}
}

// TestAllTablesAreDeclared: the client knows the tables of the database, and no others.
func TestAllTablesAreDeclared(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	declared := map[string]int{}
	for _, table := range entmigrate.Tables {
		declared[table.Name] = len(table.Columns)
	}
	rows, err := db.SQL().QueryContext(t.Context(),
		"SELECT table_name, count(*) FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1")
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
			t.Errorf("%s has %d columns; the client knows %d", name, columns, declared[name])
		}
		delete(declared, name)
	}
	if rows.Err() != nil || len(declared) != 0 {
		t.Errorf("not in the database: %v, %v", declared, rows.Err())
	}
}
