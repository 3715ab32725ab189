package backup_test

import (
	"database/sql"
	"errors"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/migrate"
)

// shared is a server that PredictHealth shares with other applications: with an owner that is not a superuser, a
// service's login and one for backups. before lists what a superuser does before the first migration.
type shared struct {
	*testpostgres.Server
	super, service *sql.DB
	owner, login   string // URLs
}

func newShared(t *testing.T, before ...string) *shared {
	t.Helper()
	s := &shared{Server: testpostgres.New(t, "")}
	s.Start(t)
	s.super = s.Open(t, "postgres")
	s.exec(t, s.super, "CREATE ROLE owner LOGIN CREATEDB CREATEROLE", "CREATE DATABASE predicthealth OWNER owner", "GRANT CONNECT ON DATABASE postgres TO owner")
	s.super = s.Open(t, "predicthealth")
	s.exec(t, s.super, before...)
	s.owner = s.URL("owner", "predicthealth")
	if _, err := migrate.Apply(t.Context(), s.owner); err != nil {
		t.Fatal(err)
	}
	owner, err := postgres.Open(t.Context(), s.owner, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	s.exec(t, owner, "CREATE ROLE keeper LOGIN IN ROLE predicthealth_backup", "CREATE ROLE patients_1 LOGIN IN ROLE service_patients")
	s.login = s.URL("keeper", "predicthealth")
	if s.service, err = postgres.Open(t.Context(), s.URL("patients_1", "predicthealth"), "test"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.service.Close() })
	return s
}

func (s *shared) exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

// drilled makes a backup, verifies it, restores it as a drill and over the existing database.
func (s *shared) drilled(t *testing.T, jobs int) (*backup.Manifest, *backup.Restored) {
	t.Helper()
	identity, public := newKey(t)
	b := open(t, "file://"+t.TempDir())
	to, err := backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{public}})
	if err != nil {
		t.Fatal(err)
	}
	m, err := backup.Create(t.Context(), b, backup.Creation{DatabaseURL: s.login, Encryption: to})
	if err != nil {
		t.Fatal(err)
	}
	keys := keysOf(t, identity)
	if _, err := backup.Verify(t.Context(), b, backup.Verification{Keys: keys}); err != nil {
		t.Fatal(err)
	}
	d, err := backup.RunDrill(t.Context(), b, backup.Restoration{DatabaseURL: s.owner, Keys: keys, Jobs: jobs})
	if err != nil {
		t.Fatal(err)
	}
	return m, d.Restored
}

// TestServicesCannotPreventBackups: nothing that a service's login may do prevents a backup, a restore or a drift check.
func TestServicesCannotPreventBackups(t *testing.T) {
	t.Parallel()
	s := newShared(t)
	s.exec(t, s.service,
		"SELECT lo_create(0)", "SELECT lo_from_bytea(4711, 'x')", "COMMENT ON LARGE OBJECT 4711 IS 'x'",
		"ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC", "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON FUNCTIONS TO PUBLIC",
		`ALTER ROLE CURRENT_USER SET application_name = E'it''s \\ "; CREATE ROLE none; --'`, "ALTER ROLE CURRENT_USER SET search_path = pg_catalog, \"a'b\"",
		"ALTER ROLE CURRENT_USER SET temp_tablespaces = ''", "ALTER ROLE CURRENT_USER SET default_tablespace = 'none'",
		"ALTER ROLE CURRENT_USER PASSWORD 'mine now'", "CREATE TEMPORARY TABLE kept (id int)", "INSERT INTO kept VALUES (1)",
	)
	for _, refused := range []string{
		"CREATE TABLE public.mine (id int)", "CREATE SCHEMA mine", "COMMENT ON TABLE patients IS 'mine'",
		"CREATE PUBLICATION mine", "ALTER DATABASE predicthealth SET search_path = mine",
	} {
		if _, err := s.service.ExecContext(t.Context(), refused); err == nil {
			t.Errorf("a service may %s", refused)
		}
	}
	m, r := s.drilled(t, 0)
	if len(m.LeftOut) != 1 || !strings.HasPrefix(m.LeftOut[0], "2 large objects") {
		t.Errorf("left out: %q", m.LeftOut)
	}
	if !contains(r.Notes, "default privileges of patients_1") {
		t.Errorf("notes: %q", r.Notes)
	}
	if drift, err := migrate.Drift(t.Context(), s.owner); err != nil || len(drift) > 0 {
		t.Errorf("drift: %v, %v", drift, err)
	}
}

// TestForeignObjects: objects of others in the same database and server, and what requires a superuser, are omitted
// with a note.
func TestForeignObjects(t *testing.T) {
	t.Parallel()
	s := newShared(t, "CREATE SCHEMA extensions", "CREATE SCHEMA before", "CREATE TABLE before.t (id int)", "CREATE EXTENSION hstore WITH SCHEMA extensions")
	s.exec(t, s.super,
		"GRANT SET ON PARAMETER log_min_duration_statement TO service_patients", "GRANT ALTER SYSTEM ON PARAMETER work_mem TO owner WITH GRANT OPTION",
		"CREATE SCHEMA cron", "CREATE TABLE cron.job (id serial PRIMARY KEY, command text)", "INSERT INTO cron.job (command) VALUES ('x')",
		"CREATE SCHEMA open_to_all", "CREATE TABLE open_to_all.t (id int)", "INSERT INTO open_to_all.t VALUES (1)",
		"GRANT USAGE ON SCHEMA open_to_all TO PUBLIC", "GRANT SELECT ON open_to_all.t TO PUBLIC",
		"CREATE EXTENSION pageinspect WITH SCHEMA extensions",
		"CREATE EXTENSION pg_stat_statements", "GRANT EXECUTE ON FUNCTION pg_stat_statements_reset TO service_patients",
		"GRANT ALL ON pg_stat_statements TO service_patients",
		"CREATE FUNCTION cron.et() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'", "CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION cron.et()",
		"COMMENT ON EVENT TRIGGER et IS 'x'", "CREATE PUBLICATION everything FOR ALL TABLES", "CREATE PUBLICATION few FOR TABLE public.patients",
		"CREATE SUBSCRIPTION sub CONNECTION 'dbname=none' PUBLICATION p WITH (connect = false)", "CREATE FOREIGN DATA WRAPPER wrapper",
		"CREATE SERVER far FOREIGN DATA WRAPPER wrapper", "GRANT USAGE ON FOREIGN SERVER far TO service_patients", "CREATE USER MAPPING FOR service_patients SERVER far",
		"ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT SELECT ON TABLES TO service_patients",
		"COMMENT ON ROLE service_patients IS 'a comment; with '' quotes and \\'",
	)
	for _, jobs := range []int{0, 2} {
		m, r := s.drilled(t, jobs)
		if len(m.LeftOut) != 3 || !contains(m.LeftOut, "subscription sub") || !contains(m.LeftOut, "schema cron, in which cron.job cannot be read") || !contains(m.LeftOut, "schema before, in") || m.Rows["open_to_all.t"] != 1 {
			t.Errorf("left out: %q of %v", m.LeftOut, m.Rows)
		}
		for _, want := range []string{
			"privilege on the server's settings, which does not belong to a database, was left out: GRANT SET ON PARAMETER", "event trigger et", "publication everything",
			"publication few", "subscription sub", "foreign data wrapper wrapper", "server far", "user mapping", "default privileges of postgres", "extension pageinspect", "extension pg_stat_statements",
		} {
			if !contains(r.Notes, want) {
				t.Errorf("no note has %q: %q", want, r.Notes)
			}
		}
	}
	if drift, err := migrate.Drift(t.Context(), s.owner); err != nil || len(drift) > 0 {
		t.Errorf("drift: %v, %v", drift, err)
	}
	// A superuser restores the same, and default privileges of the owner.
	s.exec(t, s.super, "ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE SELECT ON TABLES FROM service_patients")
	s.owner = s.URL("postgres", "predicthealth")
	if _, r := s.drilled(t, 0); contains(r.Notes, "default privileges") {
		t.Errorf("notes: %q", r.Notes)
	}
}

// TestUnreadable: an unreadable object of this project makes a backup fail, sequences included.
func TestUnreadable(t *testing.T) {
	t.Parallel()
	s := newShared(t)
	s.exec(t, s.super, "CREATE SEQUENCE public.hidden OWNED BY NONE")
	_, err := backup.Create(t.Context(), open(t, "file://"+t.TempDir()), backup.Creation{DatabaseURL: s.login, Encryption: unencrypted(t)})
	if !errors.Is(err, backup.ErrUnreadable) || !strings.Contains(err.Error(), "public.hidden (no SELECT)") {
		t.Errorf("got %v", err)
	}
}

func unencrypted(t *testing.T) backup.Encryption {
	t.Helper()
	e, err := backup.NewEncryption(backup.EncryptionConfig{Unencrypted: true})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func contains(all []string, part string) bool { return strings.Contains(strings.Join(all, "\n"), part) }
