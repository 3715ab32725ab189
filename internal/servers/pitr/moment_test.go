package pitr_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/tests3"
	"github.com/predicthealth/database/migrate"
)

// TestMain runs a drill in a process of the servers' user, which no root may be.
func TestMain(m *testing.M) {
	if os.Getenv("DRILL_DIR") == "" {
		os.Exit(m.Run())
	}
	if err := drillMoment(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// drillMoment does what `backup moment` does, to the moment DRILL_TARGET or a random one.
func drillMoment(ctx context.Context) error {
	bucket, err := backup.Open(ctx, os.Getenv("BACKUP_URL"))
	if err != nil {
		return err
	}
	defer func() { _ = bucket.Close() }()
	var target time.Time
	if text := os.Getenv("DRILL_TARGET"); text != "" {
		if target, err = time.Parse(time.RFC3339Nano, text); err != nil {
			return err
		}
	}
	m, err := backup.RunMomentDrill(ctx, bucket, backup.MomentDrill{
		DatabaseURL: os.Getenv("DATABASE_URL"), Folder: os.Getenv("DRILL_DIR"), Target: target, Settled: time.Nanosecond,
		VerifyAudit: func(ctx context.Context, db *sql.DB) error {
			r, err := audit.Verify(ctx, db)
			if err != nil {
				return err
			}
			return r.Err()
		},
	})
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(m)
}

// TestMomentDrill: a server is restored to a given and to a random moment beside the running one, and compared with it. A moment that the
// repository lacks, and a restored state that differs, fail, and the bucket says so.
func TestMomentDrill(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	m.createSecret(t, tests3.NewTLS(t))
	m.sh(t, commands(t, "install"))
	m.sh(t, commands(t, "begin"))
	super := m.open(t)
	run(t, super, "CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE", "GRANT pg_monitor TO predicthealth", "CREATE DATABASE predicthealth OWNER predicthealth")
	live := "postgres://predicthealth@/predicthealth?" + url.Values{"host": {m.dir}, "sslmode": {"disable"}}.Encode()
	if _, err := migrate.Apply(t.Context(), live); err != nil {
		t.Fatal(err)
	}
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: live, ApplicationName: "test", AllowPlaintext: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	system := actor.NewContext(t.Context(), actor.System("test"))
	admin := actor.NewContext(t.Context(), actor.Admin(db.Admin.Create().SetFirstName("Ada").SetLastName("A").SetEmail("ada@x").SaveX(system).ID))
	change := func(n int) {
		t.Helper()
		if err := db.Specialty.Create().SetName(fmt.Sprint(n)).SetCategory("drill").Exec(admin); err != nil {
			t.Fatal(err)
		}
	}
	var entries int64
	var moment time.Time
	for n := range 3 {
		change(n)
	}
	if err := super.QueryRowContext(t.Context(), "SELECT clock_timestamp()").Scan(&moment); err != nil {
		t.Fatal(err)
	}
	owner, err := postgres.Open(t.Context(), live, "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = owner.Close() })
	count := "SELECT count(*) FROM admin_audit_logs WHERE created_at <= $1"
	if err := owner.QueryRowContext(t.Context(), count, moment).Scan(&entries); err != nil || entries < 3 {
		t.Fatalf("%d entries, %v", entries, err)
	}
	change(3)
	// The moments to choose from end at an entry that is archived, a second or more after the backup.
	until(t, isTrue(t, super, "SELECT clock_timestamp() > $1::timestamptz + interval '2 seconds'", moment))
	change(4)
	var segment string
	if err := super.QueryRowContext(t.Context(), "SELECT pg_walfile_name(pg_switch_wal())").Scan(&segment); err != nil {
		t.Fatal(err)
	}
	until(t, isTrue(t, super, "SELECT last_archived_wal >= $1 FROM pg_stat_archiver", segment))

	m.copyTest(t)
	m.sh(t, "mkdir "+m.at("bucket")+" "+m.at("drill"))
	m.env = append(m.env, "DRILL_DIR="+m.at("drill"), "DATABASE_URL="+live, "BACKUP_URL=file://"+m.at("bucket"))
	drill := func(target string) (d backup.Moment) {
		t.Helper()
		if err := json.Unmarshal([]byte(m.sh(t, "DRILL_TARGET="+target+" "+m.at("drill.test"))), &d); err != nil {
			t.Fatal(err)
		}
		t.Logf("to %v in %v, missing %v, %d entries", d.Target, time.Duration(d.Took), time.Duration(d.Lost), d.Entries)
		if files, err := os.ReadDir(m.at("drill")); err != nil || len(files) > 0 {
			t.Errorf("%d files are left, %v", len(files), err)
		}
		return d
	}
	if d := drill(moment.UTC().Format(time.RFC3339Nano)); !d.OK || d.Entries != entries || d.Lost != 0 || d.Took <= 0 || !m.drilled(t).OK {
		t.Errorf("%+v; want %d entries", d, entries)
	}
	if d := drill(""); !d.OK || d.Entries > entries+2 || d.Target.Nanosecond() != 0 {
		t.Errorf("a random moment: %+v", d)
	}
	if out, err := m.try(t, "DRILL_TARGET="+time.Now().Add(time.Hour).UTC().Format(time.RFC3339)+" "+m.at("drill.test")); err == nil ||
		!strings.Contains(out, "recovery ended before configured recovery target was reached") || m.drilled(t).OK {
		t.Errorf("a moment in the future: %v, %s", err, out)
	}
	// The running database has another history.
	run(t, owner, "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER", "UPDATE admin_audit_logs SET hash = sha256(hash)")
	if out, err := m.try(t, "DRILL_TARGET="+moment.UTC().Format(time.RFC3339Nano)+" "+m.at("drill.test")); err == nil || !strings.Contains(out, "audit chains are not in the running database") {
		t.Errorf("a history that differs: %v, %s", err, out)
	}
}

// copyTest copies this program to where the servers' user can run it.
func (m *machine) copyTest(t *testing.T) {
	t.Helper()
	text, err := os.ReadFile(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	m.write(t, "drill.test", string(text))
}

// drilled returns the last result in the bucket.
func (m *machine) drilled(t *testing.T) backup.Moment {
	t.Helper()
	bucket, err := backup.Open(t.Context(), "file://"+m.at("bucket"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = bucket.Close() }()
	s, err := backup.ReadStatus(t.Context(), bucket)
	if err != nil || s.Moment == nil {
		t.Fatalf("%+v, %v", s, err)
	}
	return *s.Moment
}
