package upgrade_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/provisioning"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/migrate"
)

// password is that of every login.
const password = "a-password-of-a-test"

// deployment is a migrated database with patients, an audit trail, openings, logins and settings.
type deployment struct {
	*machine
	version         string
	writer          uuid.UUID // the admin who writes during the upgrade
	doctor, patient uuid.UUID
	before          map[string]string
	anchor          audit.Anchor
}

func (m *machine) owner(t *testing.T) string {
	t.Helper()
	return m.url("predicthealth", password, "predicthealth")
}

func (m *machine) client(t *testing.T, login string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: m.url(login, password, "predicthealth"), ApplicationName: "test", AllowPlaintext: true},
		database.WithFailoverWait(2*time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func newDeployment(t *testing.T, m *machine) *deployment {
	t.Helper()
	d := &deployment{machine: m}
	ctx := actor.NewContext(t.Context(), actor.System("test"))
	if _, err := migrate.Apply(ctx, m.owner(t)); err != nil {
		t.Fatal(err)
	}
	db := m.client(t, "predicthealth")
	if _, err := db.SQL().ExecContext(ctx, "INSERT INTO doctor_specialties (name, category) VALUES ('Cardiology', 'Specialty')"); err != nil {
		t.Fatal(err)
	}
	if _, err := demo.Run(ctx, db.SQL(), demo.Population{Patients: 30, PasswordHash: "h"}, nil); err != nil {
		t.Fatal(err)
	}
	logins := t.TempDir()
	for _, role := range []string{"service_patients", "service_admins"} {
		if err := os.WriteFile(filepath.Join(logins, "login_"+role+"_a"), []byte(password), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := provisioning.Logins(ctx, db.SQL(), logins); err != nil {
		t.Fatal(err)
	}
	d.writer = db.Admin.Create().SetFirstName("Ada").SetLastName("A").SetEmail("ada@x").SaveX(ctx).ID
	super := m.open(t)
	for _, statement := range []string{
		"ALTER DATABASE predicthealth SET predicthealth.emergencies_per_day = 7", "ALTER ROLE service_patients_a SET work_mem = '9MB'",
		"ALTER ROLE service_admins_a IN DATABASE predicthealth SET lock_timeout = '61s'", "ALTER ROLE service_admins_a CONNECTION LIMIT 77",
	} {
		if _, err := super.ExecContext(ctx, statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	if err := super.QueryRowContext(ctx, "SELECT p.doctor_id, p.id, current_setting('server_version') FROM patients p JOIN doctors d ON d.id = p.doctor_id AND d.is_active JOIN users u ON u.doctor_id = d.id AND u.is_active ORDER BY p.id LIMIT 1").
		Scan(&d.doctor, &d.patient, &d.version); err != nil {
		t.Fatal(err)
	}
	d.readChart(t)
	admin := actor.NewContext(t.Context(), actor.Admin(d.writer))
	if err := db.Doctor.UpdateOneID(d.doctor).SetPhone("+49 30 1234567").Exec(admin); err != nil {
		t.Fatal(err)
	}
	if _, err := audit.DigestOpenings(ctx, db.SQL()); err != nil {
		t.Fatal(err)
	}
	var err error
	if d.anchor, err = audit.Heads(ctx, db.SQL()); err != nil {
		t.Fatal(err)
	}
	d.before = d.contents(t, super)
	return d
}

// readChart reads a chart as a doctor, through a service's login, which opens the record.
func (d *deployment) readChart(t *testing.T) {
	t.Helper()
	if _, err := d.client(t, "service_patients_a").Chart.Get(actor.NewContext(t.Context(), actor.Doctor(d.doctor)), d.patient); err != nil {
		t.Fatal(err)
	}
}

func (d *deployment) newVersion(t *testing.T) (version string) {
	t.Helper()
	if err := d.open(t).QueryRowContext(t.Context(), "SELECT current_setting('server_version')").Scan(&version); err != nil {
		t.Fatal(err)
	}
	return version
}

// written is what a writer and a reader saw during an upgrade.
type written struct {
	acknowledged     []string
	unknown          []string // the outcome of whose COMMIT is unknown
	pause, readPause time.Duration
	errs             []error
}

// work writes as an admin and reads, each in a loop, until the returned function is called, which waits until both have succeeded once more.
func (d *deployment) work(t *testing.T) (stop func() *written) {
	t.Helper()
	db := d.client(t, "service_admins_a")
	ctx, cancel := context.WithCancel(actor.NewContext(t.Context(), actor.Admin(d.writer)))
	t.Cleanup(cancel)
	w, mu := &written{}, sync.Mutex{}
	var writes, reads int
	var wg sync.WaitGroup
	loop := func(longest *time.Duration, count *int, do func(n int) error) {
		last := time.Now()
		for n := 0; ctx.Err() == nil; n++ {
			err := do(n)
			mu.Lock()
			if err != nil && ctx.Err() == nil {
				w.errs = append(w.errs, err)
				mu.Unlock()
				return
			} else if err == nil {
				*count++
				*longest = max(*longest, time.Since(last))
				last = time.Now()
			}
			mu.Unlock()
		}
	}
	wg.Go(func() {
		loop(&w.pause, &writes, func(n int) error {
			name := fmt.Sprintf("%d@upgrade", n)
			err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
				return tx.Admin.Create().SetFirstName("upgrade").SetLastName("x").SetEmail(name).Exec(ctx)
			})
			mu.Lock()
			defer mu.Unlock()
			if errors.Is(err, database.ErrOutcomeUnknown) {
				w.unknown = append(w.unknown, name)
				return nil
			} else if err == nil {
				w.acknowledged = append(w.acknowledged, name)
			}
			return err
		})
	})
	wg.Go(func() {
		loop(&w.readPause, &reads, func(int) error { _, err := db.Admin.Query().Count(ctx); return err })
	})
	progress := func() (int, int) { mu.Lock(); defer mu.Unlock(); return writes, reads }
	failed := func() error { mu.Lock(); defer mu.Unlock(); return errors.Join(w.errs...) }
	advanced := func() {
		t.Helper()
		w0, r0 := progress()
		poll.UntilTrue(t, 2*time.Minute, "a write and a read succeeded", func() bool {
			w1, r1 := progress()
			return w1 > w0+1 && r1 > r0+1 || failed() != nil
		})
		if err := failed(); err != nil {
			t.Fatal(err)
		}
	}
	advanced()
	return func() *written {
		advanced()
		cancel()
		wg.Wait()
		return w
	}
}

// check compares the upgraded deployment with what it was, and uses it.
func (d *deployment) check(t *testing.T, w *written) {
	t.Helper()
	ctx := t.Context()
	for _, err := range w.errs {
		t.Errorf("a client's error: %v", err)
	}
	super := d.open(t)
	after := d.contents(t, super)
	for _, name := range slices.Sorted(maps.Keys(d.before)) {
		if after[name] != d.before[name] {
			t.Errorf("%s is\n%s\nand was\n%s", name, after[name], d.before[name])
		}
	}
	var names []string
	for name := range query(t, super, "SELECT email, '' FROM admins WHERE first_name = 'upgrade'") {
		names = append(names, name)
	}
	names = slices.DeleteFunc(names, func(name string) bool { return slices.Contains(w.unknown, name) })
	slices.Sort(names)
	slices.Sort(w.acknowledged)
	if !slices.Equal(names, w.acknowledged) {
		t.Errorf("%d writes were acknowledged, and %d are there", len(w.acknowledged), len(names))
	}
	if diff, err := migrate.Drift(ctx, d.owner(t)); err != nil || len(diff) > 0 {
		t.Errorf("drift: %v, %v", diff, err)
	}
	d.readChart(t)
	owner, err := postgres.Open(ctx, d.owner(t), "test")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	if _, err := audit.DigestOpenings(ctx, owner); err != nil {
		t.Error(err)
	}
	if report, err := audit.Verify(ctx, owner, audit.WithAnchors(d.anchor)); err != nil || report.Err() != nil || report.Entries < int64(len(names)) {
		t.Errorf("the audit trail has %d entries for %d writes: %v, %v", report.Entries, len(names), err, report.Err())
	}
	logins := t.TempDir()
	if err := os.WriteFile(filepath.Join(logins, "login_service_patients_b"), []byte(password), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := provisioning.Logins(ctx, owner, logins); err != nil {
		t.Errorf("the owner cannot manage logins: %v", err)
	}
}

// contents returns what must be the same afterwards: digests of the tables without what the writer adds, roles with their passwords and
// memberships, settings, the database's privileges, sequences, extensions.
func (d *deployment) contents(t *testing.T, db *sql.DB) map[string]string {
	t.Helper()
	all := map[string]string{}
	others := map[string]string{
		"public.admins": "first_name <> 'upgrade'", "public.admin_audit_logs": "chain <> 'admin:" + d.writer.String() + "'", "public.audit_heads": "chain <> 'admin:" + d.writer.String() + "'",
		"public.cache_invalidations": "false",
	}
	for table := range query(t, db, `SELECT format('%I.%I', nspname, relname), '' FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
		WHERE relkind = 'r' AND nspname NOT IN ('pg_catalog', 'information_schema')`) {
		where := others[table]
		if where == "" {
			where = "true"
		}
		maps.Copy(all, query(t, db, fmt.Sprintf("SELECT 'table %[1]s', count(*) || ' rows, ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') FROM %[1]s t WHERE %[2]s", table, where)))
	}
	for _, q := range []string{
		`SELECT 'role ' || rolname, (to_jsonb(a) - 'oid')::text FROM pg_authid a WHERE rolname !~ '^pg_'`,
		`SELECT 'member ' || m.member::regrole || ' of ' || m.roleid::regrole, 'yes' FROM pg_auth_members m WHERE m.member::regrole::text !~ '^(pg_|predicthealth$)'`,
		`SELECT 'settings of ' || coalesce(datname, '') || ' ' || setrole::regrole, setconfig::text FROM pg_db_role_setting LEFT JOIN pg_database d ON d.oid = setdatabase`,
		`SELECT 'database ' || datname, concat_ws(' ', datdba::regrole, datacl, datcollate, datctype, pg_encoding_to_char(encoding), datconnlimit) FROM pg_database WHERE datname = 'predicthealth'`,
		`SELECT 'database ' || datname, (SELECT string_agg(a::text, ' ' ORDER BY a::text) FROM unnest(datacl) a) FROM pg_database WHERE datname = 'postgres'`,
		`SELECT 'extension ' || extname, nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace`,
		`SELECT 'sequence ' || sequencename, last_value::text FROM pg_sequences WHERE sequencename !~ '^cache_invalidations'`,
	} {
		maps.Copy(all, query(t, db, q))
	}
	return all
}

// query returns rows of a name and a value.
func query(t *testing.T, db *sql.DB, statement string) map[string]string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), statement)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	defer func() { _ = rows.Close() }()
	all := map[string]string{}
	for rows.Next() {
		var name string
		var value sql.NullString
		if err := rows.Scan(&name, &value); err != nil {
			t.Fatal(err)
		}
		all[name] = value.String
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		t.Fatal(err)
	}
	return all
}
