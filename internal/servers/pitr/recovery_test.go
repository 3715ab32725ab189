package pitr_test

import (
	"database/sql"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/testenv/tests3"
)

// maxLoss is how much work may be lost with a machine.
const maxLoss = time.Minute

// writer inserts a row every 200 ms until the server is gone.
type writer struct {
	written []time.Time // when the insert of row i+1 was confirmed
	moment  string      // the server's time between row momentAfter and the next
	gone    chan error
}

const momentAfter = 5

func (w *writer) write(t *testing.T, db *sql.DB) {
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for n := 1; ; n++ {
		if _, err := db.ExecContext(t.Context(), "INSERT INTO visits (n) VALUES ($1)", n); err != nil {
			w.gone <- err
			return
		}
		w.written = append(w.written, time.Now())
		if n == momentAfter {
			if err := db.QueryRowContext(t.Context(), "SELECT clock_timestamp()::text").Scan(&w.moment); err != nil {
				w.gone <- err
				return
			}
		}
		<-tick.C
	}
}

// TestMachineLost: a server with the settings of deploy/ archives into a bucket. Its machine is lost with all data.
// Another one is set up from the runbook alone, with the one secret, and lacks less than a minute. Then it is restored to
// an earlier moment.
//
// A row is uploaded at the latest archive_timeout after its commit, even if no segment is full, and lost until then. To
// save half a minute, the test sets a lower archive_timeout. The time above it is that of the upload, which is the same
// with the deployment's.
func TestMachineLost(t *testing.T) {
	t.Parallel()
	bucket := tests3.NewTLS(t)
	m := newMachine(t)
	m.createSecret(t, bucket)
	secret := m.read(t, "checkout/"+repositoryConf)
	m.sh(t, commands(t, "install"))
	m.sh(t, commands(t, "begin"))
	db := m.open(t)
	var seconds int
	if err := db.QueryRowContext(t.Context(), "SELECT setting FROM pg_settings WHERE name = 'archive_timeout' AND unit = 's'").Scan(&seconds); err != nil {
		t.Fatal(err)
	}
	deployed, here := time.Duration(seconds)*time.Second, 4*time.Second
	if deployed <= 0 || deployed > maxLoss/2 {
		t.Errorf("archive_timeout is %v, which leaves no time for an upload", deployed)
	}
	run(t, db, "ALTER SYSTEM SET archive_timeout = 4", "SELECT pg_reload_conf()", "CREATE TABLE visits (n int PRIMARY KEY)")
	w := writer{gone: make(chan error, 1)}
	go w.write(t, db)

	look := m.open(t)
	until(t, isTrue(t, look, "SELECT count(*) > $1 FROM visits", 2*momentAfter))
	var segment string
	if err := look.QueryRowContext(t.Context(), "SELECT pg_walfile_name(pg_current_wal_lsn())").Scan(&segment); err != nil {
		t.Fatal(err)
	}
	// It is archived after the timeout. The worst moment for a failure is shortly before the next one.
	until(t, isTrue(t, look, "SELECT last_archived_wal >= $1 AND clock_timestamp() > last_archived_time + interval '3 seconds' FROM pg_stat_archiver", segment))
	m.kill(t)
	died := time.Now()
	m.remove(t)
	if err := <-w.gone; err == nil || len(w.written) <= momentAfter {
		t.Fatalf("%d rows were written, %v", len(w.written), err)
	}

	fresh := newMachine(t)
	fresh.installSecret(t, secret, bucket.Authority)
	fresh.sh(t, commands(t, "install"))
	fresh.sh(t, commands(t, "restore"))
	last := lastVisit(t, fresh)
	if last == 0 {
		t.Fatal("everything is lost")
	}
	lost := died.Sub(w.written[min(last, len(w.written))-1])
	t.Logf("of %d rows %d were restored; lost: %v, with an archive_timeout of %v", len(w.written), last, lost, here)
	if inDeployment := lost - here + deployed; inDeployment > maxLoss {
		t.Errorf("%v is lost with an archive_timeout of %v, %v with the deployment's", lost, here, inDeployment)
	}

	run(t, fresh.open(t), "INSERT INTO visits VALUES (1000000)")
	const example = "2026-01-02 03:04:05+00"
	back := commands(t, "moment")
	if strings.Count(back, example) != 1 {
		t.Fatalf("the runbook does not have the moment %s once", example)
	}
	fresh.sh(t, strings.Replace(back, example, w.moment, 1))
	if last := lastVisit(t, fresh); last != momentAfter {
		t.Errorf("after row %d was expected, the last row is %d", momentAfter, last)
	}
	run(t, fresh.open(t), "INSERT INTO visits VALUES (1000000)")
	info := fresh.sh(t, "pgbackrest --stanza=predicthealth info")
	if !strings.Contains(info, "status: ok") || !strings.Contains(info, "aes-256-cbc") {
		t.Errorf("info: %s", info)
	}
}

func run(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

// isTrue returns a function that checks that a query returns true.
func isTrue(t *testing.T, db *sql.DB, query string, args ...any) func() error {
	return func() error {
		var ok bool
		if err := db.QueryRowContext(t.Context(), query, args...).Scan(&ok); err != nil {
			return err
		}
		if !ok {
			return errors.New("not true: " + query)
		}
		return nil
	}
}

// lastVisit returns the number of the last row, and checks that none before it is missing.
func lastVisit(t *testing.T, m *machine) int {
	t.Helper()
	db := m.open(t)
	defer func() { _ = db.Close() }()
	var last, count int
	if err := db.QueryRowContext(t.Context(), "SELECT coalesce(max(n), 0), count(*) FROM visits").Scan(&last, &count); err != nil {
		t.Fatal(err)
	}
	if last != count {
		t.Errorf("of the rows up to %d, %d exist", last, count)
	}
	return last
}
