package pitr_test

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testdb"
)

// cluster is a server with pgBackRest, from the files of deploy/ but for the places.
type cluster struct {
	dir, deploy string
	env         []string
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := local.PgBackRest(); err != nil {
		t.Fatal(err)
	}
	dir, remove, err := local.ServerFolder()
	if err != nil {
		t.Fatal(err)
	}
	c := &cluster{dir: dir, deploy: filepath.Join(root, "deploy")}
	t.Cleanup(func() {
		if _, err := c.run(context.WithoutCancel(t.Context()), c.program(t, "pg_ctl"), "stop", "--mode=immediate", "--pgdata", c.data()); err != nil {
			t.Log(err) // it was stopped already
		}
		if err := remove(); err != nil {
			t.Error(err)
		}
	})
	c.env = append(os.Environ(), "LC_ALL=C", "PGBACKREST_CONFIG="+filepath.Join(dir, "pgbackrest.conf"), "PGBACKREST_PG1_PATH="+c.data(),
		"PGBACKREST_PG1_SOCKET_PATH="+dir, "PGBACKREST_PG1_USER=postgres", "PGBACKREST_REPO1_PATH="+filepath.Join(dir, "repository"),
		"PGBACKREST_LOCK_PATH="+filepath.Join(dir, "lock"), "PGBACKREST_LOG_PATH="+dir, "PGBACKREST_SPOOL_PATH="+filepath.Join(dir, "spool"),
		"PGBACKREST_REPO1_CIPHER_PASS="+postgres.RandomName())
	c.must(t, c.program(t, "initdb"), "--pgdata", c.data(), "--username=postgres", "--auth-local=trust", "--auth-host=reject", "--no-instructions")
	c.write(t, "pgbackrest.conf", c.read(t, "pgbackrest/pgbackrest.conf"))
	// pg_ctl takes what stands last.
	c.write(t, "data/postgresql.conf", c.read(t, "postgresql.conf")+c.read(t, "pgbackrest/postgresql.conf")+
		fmt.Sprintf("\nlisten_addresses = ''\nunix_socket_directories = '%s'\n", dir))
	return c
}

func (c *cluster) data() string { return filepath.Join(c.dir, "data") }

func (c *cluster) program(t *testing.T, name string) string {
	t.Helper()
	path, err := local.PostgresProgram(name)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func (c *cluster) read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(c.deploy, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// write has the servers' user own the file, by the folder that is its own.
func (c *cluster) write(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join(c.dir, name)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (c *cluster) run(ctx context.Context, program string, args ...string) (string, error) {
	cmd, err := local.ServerCommand(ctx, program, args...)
	if err != nil {
		return "", err
	}
	cmd.Env = c.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%s: %w: %s", filepath.Base(program), err, out)
	}
	return string(out), err
}

func (c *cluster) must(t *testing.T, program string, args ...string) string {
	t.Helper()
	out, err := c.run(t.Context(), program, args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (c *cluster) start(t *testing.T) {
	t.Helper()
	c.must(t, c.program(t, "pg_ctl"), "start", "--wait", "--pgdata", c.data(), "--log", filepath.Join(c.dir, "log"))
}

func (c *cluster) stop(t *testing.T) {
	t.Helper()
	c.must(t, c.program(t, "pg_ctl"), "stop", "--wait", "--mode=fast", "--pgdata", c.data())
}

func (c *cluster) pgbackrest(t *testing.T, args ...string) string {
	t.Helper()
	return c.must(t, "pgbackrest", append([]string{"--stanza=predicthealth"}, args...)...)
}

func (c *cluster) open(t *testing.T) *sql.DB {
	t.Helper()
	options := url.Values{"host": {c.dir}, "sslmode": {"disable"}}
	db, err := postgres.Open(t.Context(), "postgres://postgres@/postgres?"+options.Encode(), "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
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
	c := newCluster(t)
	c.start(t)
	c.pgbackrest(t, "stanza-create")
	c.pgbackrest(t, "check")
	db := c.open(t)
	exec(t, db, "CREATE TABLE visits (what text)")
	exec(t, db, "INSERT INTO visits VALUES ('before the backup')")
	c.pgbackrest(t, "backup", "--type=full")
	exec(t, db, "SELECT pg_sleep(2)") // pgBackRest counts a backup's end in seconds, and the moment is to be after it
	exec(t, db, "INSERT INTO visits VALUES ('after the backup')")
	var moment time.Time
	if err := db.QueryRowContext(t.Context(), "SELECT clock_timestamp()").Scan(&moment); err != nil {
		t.Fatal(err)
	}
	exec(t, db, "DELETE FROM visits")
	exec(t, db, "INSERT INTO visits VALUES ('the mistake')")
	c.pgbackrest(t, "check") // all that was written is in the archive
	_ = db.Close()
	c.stop(t)

	c.pgbackrest(t, "restore", "--delta", "--type=time", "--target="+moment.UTC().Format("2006-01-02 15:04:05.999999+00"), "--target-action=promote")
	c.start(t)
	db = c.open(t)
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
	c.pgbackrest(t, "check")
	if info := c.pgbackrest(t, "info"); !strings.Contains(info, "status: ok") || !strings.Contains(info, "aes-256-cbc") {
		t.Errorf("info: %s", info)
	}
}
