package database_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// readerURL is an environment variable: the database that a process of TestOpeningsSurviveKills reads until it is killed.
const readerURL = "TEST_READER_DATABASE_URL"

// TestOpeningsSurviveKills kills clients and the server while records are opened and read. Each record that was delivered has its entry
// after recovery.
func TestOpeningsSurviveKills(t *testing.T) {
	if url := os.Getenv(readerURL); url != "" {
		db := open(t, url)
		readRecords(asDoctor(t), db, func(n int) { fmt.Printf("delivered %d\n", n) })
		return
	}
	const patients = 3000
	stack := ownServer(t)
	if _, err := migrate.Apply(t.Context(), stack.DatabaseURL()); err != nil {
		t.Fatal(err)
	}
	owner := testdb.SQL(t, stack.DatabaseURL())
	if _, err := owner.ExecContext(t.Context(), fmt.Sprintf(recordsSQL, patients)+"CREATE ROLE reader LOGIN PASSWORD 'reader' IN ROLE service_patients; ALTER ROLE reader SET synchronous_commit = off"); err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(stack.DatabaseURL())
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.UserPassword("reader", "reader")

	var mu sync.Mutex
	delivered := map[int]bool{}
	report := func(n int) { mu.Lock(); delivered[n] = true; mu.Unlock() }
	soFar := func() int { mu.Lock(); defer mu.Unlock(); return len(delivered) }
	after := func(more int) {
		t.Helper()
		want := soFar() + more
		poll.Until(t, 30*time.Second, func() error {
			if n := soFar(); n < want {
				return fmt.Errorf("%d of %d records were delivered", n, want)
			}
			return nil
		})
	}

	for range 3 { // clients
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestOpeningsSurviveKills$")
		cmd.Env = append(os.Environ(), readerURL+"="+u.String())
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var lines sync.WaitGroup
		lines.Go(func() {
			for scan := bufio.NewScanner(out); scan.Scan(); {
				var n int
				if _, err := fmt.Sscanf(scan.Text(), "delivered %d", &n); err == nil {
					report(n)
				}
			}
		})
		after(20 + rand.IntN(20))
		if err := cmd.Process.Kill(); err != nil {
			t.Error(err)
		}
		lines.Wait()
		_ = cmd.Wait()
	}

	db := open(t, u.String())
	ctx, cancel := context.WithCancel(asDoctor(t))
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() { readRecords(ctx, db, report) })
	}
	for range 2 { // the server
		after(20 + rand.IntN(20))
		kill(t, stack)
		if err := stack.Up(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	after(20)
	cancel()
	readers.Wait()

	entries, found := 0, 0
	rows, err := testdb.SQL(t, stack.DatabaseURL()).QueryContext(t.Context(), "SELECT DISTINCT right(patient_id::text, 4)::int FROM record_openings")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var n int
		if err := rows.Scan(&n); err != nil {
			t.Fatal(err)
		}
		if entries++; delivered[n] {
			found++
			delete(delivered, n)
		}
	}
	if err := rows.Err(); err != nil || len(delivered) > 0 {
		t.Errorf("%d records were delivered and have no entry, %v", len(delivered), err)
	}
	t.Logf("%d records were delivered, and %d have an entry", found, entries)
}

// readRecords reads random charts until ctx ends, and reports those that arrive.
func readRecords(ctx context.Context, db *database.DB, report func(n int)) {
	for ctx.Err() == nil {
		n := rand.IntN(3000) + 1
		chart, err := db.Chart.Get(ctx, patientN(n))
		if err == nil && chart.Allergies != nil && strings.HasPrefix(*chart.Allergies, "marker") {
			report(n)
		}
	}
}
