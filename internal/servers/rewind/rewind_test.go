package rewind_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// TestFormerPrimary: a standby is promoted while the primary, unaware of it, writes on. Its writes are removed by pg_rewind, which connects
// as the role of postgres-init.sh, and it follows the new primary.
func TestFormerPrimary(t *testing.T) {
	t.Parallel()
	former := testpostgres.New(t, "wal_log_hints = on\nwal_keep_size = 64MB\n")
	former.Start(t)
	initialize(t, former)
	next := former.Replica(t, "next")
	onFormer, onNext := former.Open(t, "postgres"), next.Open(t, "postgres")
	exec(t, onFormer, "CREATE TABLE visits (n int PRIMARY KEY)", "INSERT INTO visits VALUES (1)", "SELECT pg_switch_wal()")
	poll.Until(t, time.Minute, func() error {
		return has(t, onFormer, "SELECT count(*) = 1 FROM pg_stat_replication WHERE replay_lsn = pg_current_wal_lsn()")
	})
	exec(t, onNext, "SELECT pg_promote()", "CHECKPOINT", "INSERT INTO visits VALUES (2)")
	exec(t, onFormer, "INSERT INTO visits VALUES (3)")
	former.Stop(t)

	former.Must(t, program(t, "pg_rewind"), "--target-pgdata", former.Data(), "--source-server", fmt.Sprintf("host=%s user=rewind dbname=postgres", next.Dir))
	former.Write(t, "data/standby.signal", "")
	former.Write(t, "data/postgresql.auto.conf", fmt.Sprintf("primary_conninfo = 'host=%s user=postgres'\n", next.Dir))
	former.Start(t)
	poll.Until(t, time.Minute, func() error {
		return errors.Join(has(t, onNext, "SELECT count(*) = 1 FROM pg_stat_replication WHERE state = 'streaming'"),
			has(t, onFormer, "SELECT pg_is_in_recovery() AND array_agg(n ORDER BY n) = '{1,2}' FROM visits"))
	})
}

// initialize runs postgres-init.sh with a role for pg_rewind, twice: existing objects are kept.
func initialize(t *testing.T, s *testpostgres.Server) {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	script, err := os.ReadFile(filepath.Join(root, "deploy", "postgres-init.sh"))
	if err != nil {
		t.Fatal(err)
	}
	s.Write(t, "init.sh", string(script))
	s.Write(t, "owner_password", "s3cret\n")
	s.Env = append(s.Env, "REWIND_ROLE=rewind", "OWNER_PASSWORD_FILE="+filepath.Join(s.Dir, "owner_password"))
	for range 2 {
		s.Must(t, "sh", filepath.Join(s.Dir, "init.sh"), fmt.Sprintf("host=%s user=postgres dbname=postgres", s.Dir))
	}
}

func program(t *testing.T, name string) string {
	t.Helper()
	path, err := local.PostgresProgram(name)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

// has returns an error unless the query returns true.
func has(t *testing.T, db *sql.DB, query string) error {
	t.Helper()
	var ok bool
	if err := db.QueryRowContext(t.Context(), query).Scan(&ok); err != nil {
		return err
	}
	if !ok {
		return errors.New("not true: " + query)
	}
	return nil
}
