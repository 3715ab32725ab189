package pitr_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testdb"
	"github.com/predicthealth/database/internal/testserver"
)

// newServer is one with pgBackRest, from the files of deploy/ but for the places.
func newServer(t *testing.T) *testserver.Server {
	t.Helper()
	if _, err := local.PgBackRest(); err != nil {
		t.Fatal(err)
	}
	s := testserver.New(t, read(t, "postgresql.conf"))
	s.Env = append(s.Env, "PGBACKREST_CONFIG="+filepath.Join(s.Dir, "pgbackrest.conf"), "PGBACKREST_PG1_PATH="+s.Data(),
		"PGBACKREST_PG1_SOCKET_PATH="+s.Dir, "PGBACKREST_PG1_USER=postgres", "PGBACKREST_REPO1_PATH="+filepath.Join(s.Dir, "repository"),
		"PGBACKREST_LOCK_PATH="+filepath.Join(s.Dir, "lock"), "PGBACKREST_LOG_PATH="+s.Dir, "PGBACKREST_SPOOL_PATH="+filepath.Join(s.Dir, "spool"),
		"PGBACKREST_REPO1_CIPHER_PASS="+postgres.RandomName())
	s.Write(t, "pgbackrest.conf", read(t, "pgbackrest.conf"))
	return s
}

func read(t *testing.T, name string) string {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(root, "deploy", "pgbackrest", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func pgbackrest(t *testing.T, s *testserver.Server, args ...string) string {
	t.Helper()
	return s.Must(t, "pgbackrest", append([]string{"--stanza=predicthealth"}, args...)...)
}

func exec(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}

// TestRestoreToAMoment: a full backup, writes, a moment, and writes that were a mistake.
func TestRestoreToAMoment(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.Start(t)
	pgbackrest(t, s, "stanza-create")
	pgbackrest(t, s, "check")
	db := s.Open(t, "postgres")
	exec(t, db, "CREATE TABLE visits (what text)")
	exec(t, db, "INSERT INTO visits VALUES ('before the backup')")
	pgbackrest(t, s, "backup", "--type=full")
	exec(t, db, "SELECT pg_sleep(2)") // pgBackRest counts a backup's end in seconds, and the moment is to be after it
	exec(t, db, "INSERT INTO visits VALUES ('after the backup')")
	var moment time.Time
	if err := db.QueryRowContext(t.Context(), "SELECT clock_timestamp()").Scan(&moment); err != nil {
		t.Fatal(err)
	}
	exec(t, db, "DELETE FROM visits")
	exec(t, db, "INSERT INTO visits VALUES ('the mistake')")
	pgbackrest(t, s, "check") // all that was written is in the archive
	_ = db.Close()
	s.Stop(t)

	pgbackrest(t, s, "restore", "--delta", "--type=time", "--target="+moment.UTC().Format("2006-01-02 15:04:05.999999+00"), "--target-action=promote")
	s.Start(t)
	db = s.Open(t, "postgres")
	var all string
	if err := db.QueryRowContext(t.Context(), "SELECT string_agg(what, ', ' ORDER BY what) FROM visits").Scan(&all); err != nil || all != "after the backup, before the backup" {
		t.Errorf("visits: %s, %v", all, err)
	}
	exec(t, db, "SELECT pg_wal_replay_resume() WHERE pg_is_in_recovery()")
	for begun := time.Now(); ; {
		var recovering bool
		if err := db.QueryRowContext(t.Context(), "SELECT pg_is_in_recovery()").Scan(&recovering); err != nil || time.Since(begun) > time.Minute {
			t.Fatalf("it does not end its recovery: %v", err)
		}
		if !recovering {
			break
		}
	}
	exec(t, db, "INSERT INTO visits VALUES ('life goes on')")
	pgbackrest(t, s, "check")
	if info := pgbackrest(t, s, "info"); !strings.Contains(info, "status: ok") || !strings.Contains(info, "aes-256-cbc") {
		t.Errorf("info: %s", info)
	}
}
