package backup_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// TestBackupAndRestore: with one connection and with several, as a role that row policies apply to.
func TestBackupAndRestore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 200)
	m := w.create(t)
	if m.Rows["public.patients"] != 200 || m.Version == "" || m.PgDump == "" || m.Server == "" || m.Objects["policy"].Count == 0 || len(m.Parts) != 2 {
		t.Errorf("the manifest: %+v", m)
	}
	noMarker(t, w.folder)
	for _, jobs := range []int{0, 3} {
		url := testdb.EmptyURL(t)
		r := w.restoration(url)
		r.Jobs, r.TempDir = jobs, t.TempDir()
		done, err := backup.Restore(t.Context(), w.bucket, r)
		if err != nil {
			t.Fatal(err)
		}
		if marked(t, url) != 200 || done.Rows["public.patients"] != 200 || done.Objects["policy"] != m.Objects["policy"].Count {
			t.Errorf("%d jobs: %+v", jobs, done)
		}
		if left := filesIn(t, r.TempDir); len(left) != 0 {
			t.Errorf("%d jobs left %v", jobs, left)
		}
		state, err := migrate.Status(t.Context(), url)
		if err != nil || len(state.Pending) > 0 || len(state.Applied) == 0 {
			t.Errorf("the revision table: %+v, %v", state, err)
		}
		if drift, err := migrate.Drift(t.Context(), url); err != nil || len(drift) > 0 {
			t.Errorf("drift: %v, %v", drift, err)
		}
	}
}

// TestRestoreRefusesNonEmptyDatabase, unless Overwrite names it, and then replaces all of it.
func TestRestoreRefusesNonEmptyDatabase(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 20)
	w.create(t)
	url := testdb.URL(t)
	db := testdb.SQL(t, url)
	for _, statement := range []string{
		"CREATE TABLE kept (n int)", "GRANT CREATE ON DATABASE " + nameOf(t, url) + " TO predicthealth_readonly",
		"ALTER DATABASE " + nameOf(t, url) + " SET work_mem = '7MB'",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	r := w.restoration(url)
	if _, err := backup.Restore(t.Context(), w.bucket, r); !errors.Is(err, backup.ErrNotEmpty) {
		t.Errorf("got %v", err)
	}
	r.Overwrite = "another"
	if _, err := backup.Restore(t.Context(), w.bucket, r); err == nil || !strings.Contains(err.Error(), "another") {
		t.Errorf("another name: %v", err)
	}
	r.Overwrite = nameOf(t, url)
	if _, err := backup.Restore(t.Context(), w.bucket, r); err == nil || !strings.Contains(err.Error(), "close all connections") {
		t.Errorf("with a connection to it: %v", err)
	}
	var n int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM kept").Scan(&n); err != nil {
		t.Fatalf("a failed restore changed the database: %v", err)
	}
	_ = db.Close()
	if _, err := backup.Restore(t.Context(), w.bucket, r); err != nil {
		t.Fatal(err)
	}
	if marked(t, url) != 20 {
		t.Error("the patients are missing")
	}
	db = testdb.SQL(t, url)
	var gone, create bool
	var mem string
	if err := db.QueryRowContext(t.Context(), `SELECT to_regclass('kept') IS NULL, current_setting('work_mem'),
		has_database_privilege('predicthealth_readonly', current_database(), 'CREATE')`).Scan(&gone, &mem, &create); err != nil || !gone || mem != "7MB" || !create {
		t.Errorf("gone %v, work_mem %s, privilege %v, %v", gone, mem, create, err)
	}
}

func nameOf(t testing.TB, url string) string {
	t.Helper()
	cfg, err := postgres.Config(url, "test")
	if err != nil {
		t.Fatal(err)
	}
	return cfg.Database
}

// TestRolesAreRestored: missing ones are created with attributes, settings and memberships; existing ones are
// unchanged.
func TestRolesAreRestored(t *testing.T) {
	t.Parallel()
	s := newShared(t) // roles belong to the server: on a shared one, restores of other tests would create them too
	const group, login, quotedLogin = "test_group", `test Login "x"`, `"test Login ""x"""`
	s.exec(t, s.super,
		"CREATE ROLE "+group+" CREATEDB CONNECTION LIMIT 7", "CREATE ROLE "+quotedLogin+" LOGIN PASSWORD 'p' IN ROLE service_patients",
		"GRANT "+group+" TO "+quotedLogin+" WITH ADMIN OPTION", "ALTER ROLE "+quotedLogin+" SET work_mem = '9MB'",
		"GRANT SELECT ON doctors TO "+group,
	)
	identity, public := newKey(t)
	b := open(t, "file://"+t.TempDir())
	to, err := backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{public}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Create(t.Context(), b, backup.Creation{DatabaseURL: s.login, Encryption: to}); err != nil {
		t.Fatal(err)
	}
	s.exec(t, s.super, "REVOKE SELECT ON doctors FROM "+group, "DROP ROLE "+quotedLogin, "DROP ROLE "+group, "CREATE DATABASE fresh")
	done, err := backup.Restore(t.Context(), b, backup.Restoration{DatabaseURL: s.URL("postgres", "fresh"), Keys: keysOf(t, identity)})
	if err != nil {
		t.Fatal(err)
	}
	if all := strings.Join(done.Roles, ","); !strings.Contains(all, group) || !strings.Contains(all, quotedLogin) {
		t.Errorf("created %s", all)
	}
	var is string
	if err := s.Open(t, "fresh").QueryRowContext(t.Context(), `SELECT concat_ws(' ', g.rolcreatedb, g.rolconnlimit, l.rolcanlogin, l.rolconfig,
			pg_has_role(l.oid, 'service_patients', 'MEMBER'), pg_has_role(l.oid, g.oid, 'MEMBER WITH ADMIN OPTION'), has_table_privilege(g.oid, 'doctors', 'SELECT'))
		FROM pg_roles g, pg_roles l WHERE g.rolname = $1 AND l.rolname = $2`, group, login).Scan(&is); err != nil {
		t.Fatal(err)
	}
	if is != "t 7 t {work_mem=9MB} t t t" {
		t.Errorf("the roles are %s", is)
	}
}

// TestUnseenRows: a table whose rows the role cannot see would be silently incomplete.
func TestUnseenRows(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	db := testdb.SQL(t, w.owner)
	for _, c := range []struct{ statement, reason string }{
		{"CREATE TABLE hidden (n int)", "no SELECT"},
		{"GRANT SELECT ON hidden TO predicthealth_backup; ALTER TABLE hidden ENABLE ROW LEVEL SECURITY", "no policy"},
		{"CREATE POLICY few ON hidden FOR SELECT TO predicthealth_backup USING (n > 0)", "no policy"},
		{"CREATE POLICY readers ON hidden FOR SELECT TO predicthealth_backup USING (true); CREATE POLICY less ON hidden AS RESTRICTIVE USING (n > 1)", "a restrictive"},
	} {
		if _, err := db.ExecContext(t.Context(), c.statement); err != nil {
			t.Fatal(err)
		}
		_, err := backup.Create(t.Context(), w.bucket, backup.Creation{DatabaseURL: w.url, Encryption: w.to})
		if !errors.Is(err, backup.ErrUnreadable) || !strings.Contains(fmt.Sprint(err), "public.hidden ("+c.reason) {
			t.Errorf("%s: got %v", c.statement, err)
		}
	}
	if left := w.files(t); len(left) > 1 || left["erasures/00000000.txt"] == nil { // the ledger is begun before
		t.Errorf("refused creates left %d files", len(left))
	}
	if _, err := db.ExecContext(t.Context(), "DROP POLICY less ON hidden"); err != nil {
		t.Fatal(err)
	}
	w.create(t)
}

// TestDrill leaves only its result, whether it succeeds or fails.
func TestDrill(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 20)
	if s, err := backup.ReadStatus(t.Context(), w.bucket); err != nil || s.Backups != 0 || s.Newest != nil || s.Drill != nil {
		t.Errorf("without a backup: %+v, %v", s, err)
	}
	m := w.create(t)
	d, err := backup.RunDrill(t.Context(), w.bucket, w.restoration(w.owner))
	if err != nil || !d.OK || d.Took <= 0 || d.Restored.Rows["public.patients"] != 20 {
		t.Fatalf("%+v, %v", d, err)
	}
	s, err := backup.ReadStatus(t.Context(), w.bucket)
	if err != nil || s.Backups != 1 || !s.Newest.Equal(m.CreatedAt) || s.Verified == nil || !s.Drill.OK || s.Drill.Backup != m.Name {
		t.Errorf("%+v, %v", s, err)
	}
	stranger, _ := newKey(t)
	r := w.restoration(w.owner)
	r.Keys = keysOf(t, stranger)
	if _, err := backup.RunDrill(t.Context(), w.bucket, r); !errors.Is(err, backup.ErrKey) {
		t.Errorf("got %v", err)
	}
	if s, err = backup.ReadStatus(t.Context(), w.bucket); err != nil || s.Drill.OK || s.Drill.Problem == "" {
		t.Errorf("after a failure: %+v, %v", s.Drill, err)
	}
}
