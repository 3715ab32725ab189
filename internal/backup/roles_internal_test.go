package backup

import (
	"database/sql"
	"testing"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// TestWithoutAdmin: the options left to grant on a role that the same run creates.
func TestWithoutAdmin(t *testing.T) {
	t.Parallel()
	for options, want := range map[string]string{
		"": "", " WITH ADMIN OPTION": "", " WITH ADMIN OPTION, INHERIT FALSE, SET FALSE": noop,
		" WITH INHERIT TRUE": " WITH INHERIT TRUE", " WITH ADMIN TRUE, INHERIT TRUE": " WITH INHERIT TRUE",
	} {
		if got := withoutAdmin(options); got != want {
			t.Errorf("%q: got %q; want %q", options, got, want)
		}
	}
}

// TestGiveAdmin: the database's owner gets ADMIN on those roles created by a superuser that the database refers to,
// without inheriting their privileges. PostgreSQL 15 needs no grant.
func TestGiveAdmin(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "")
	server.Start(t)
	super := server.Open(t, "postgres")
	for _, statement := range []string{
		"CREATE ROLE owner LOGIN CREATEROLE", "CREATE DATABASE predicthealth OWNER owner",
		"CREATE ROLE service", "CREATE ROLE login LOGIN IN ROLE service", "CREATE ROLE stranger LOGIN", "CREATE ROLE boss SUPERUSER IN ROLE service",
	} {
		must(t, super, statement)
	}
	own, err := postgres.Open(t.Context(), server.URL("owner", "predicthealth"), "test")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = own.Close() }()
	must(t, own, "CREATE TABLE t (id int)")
	must(t, own, "GRANT SELECT ON t TO service")
	if err := giveAdmin(t.Context(), server.Open(t, "predicthealth"), "owner", []string{"service", "login", "stranger", "boss"}); err != nil {
		t.Fatal(err)
	}
	must(t, own, "ALTER ROLE login PASSWORD 'new'")
	must(t, own, "CREATE ROLE another LOGIN IN ROLE service")
	if _, err := own.ExecContext(t.Context(), "ALTER ROLE boss PASSWORD 'mine'"); err == nil {
		t.Error("the owner may change a superuser")
	}
	var member, stranger bool
	var release int
	if err := own.QueryRowContext(t.Context(), `SELECT pg_has_role('service', 'USAGE'), pg_has_role('stranger', 'MEMBER'),
		current_setting('server_version_num')::int / 10000`).Scan(&member, &stranger, &release); err != nil || member || stranger {
		t.Errorf("the owner is a member of a service: %v, of an unrelated role: %v; %v", member, stranger, err)
	}
}

func must(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}
