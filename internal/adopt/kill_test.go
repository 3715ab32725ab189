package adopt_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/testenv/poll"
)

// program is a run of bin/migrate adopt that leaves out what is refused.
func (m *move) program(t testing.TB, flags ...string) *exec.Cmd {
	t.Helper()
	path, err := buildMigrate()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, append([]string{"adopt", "-from", m.sourceURL, "-leave-out", "-yes"}, flags...)...)
	cmd.Env = append(os.Environ(), "DATABASE_URL="+m.targetURL, "CLINICAL_KEY_URL="+m.keyURL)
	return cmd
}

// TestKilled: a run that is killed at any moment leaves the target as it was, or has done all, and the next run does the rest.
func TestKilled(t *testing.T) {
	t.Parallel()
	probe := newMove(t, 1, true)
	probe.fill(t, 300)
	if _, err := buildMigrate(); err != nil { // it is no part of the time of a run
		t.Fatal(err)
	}
	begun := time.Now()
	if out, err := probe.program(t).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	whole := time.Since(begun)
	m := newMove(t, 1, true)
	w := m.fill(t, 300)
	before := m.contents(t)
	for range 6 {
		cmd := m.program(t)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		kill := time.AfterFunc(rand.N(whole), func() { _ = cmd.Process.Kill() })
		err := cmd.Wait()
		kill.Stop()
		m.waitAlone(t)
		if after := m.contents(t); err == nil {
			break // it was faster, and has moved everything
		} else if after != before {
			if r := m.mustRun(t, nil); slices.ContainsFunc(r.Tables, func(c adopt.Count) bool { return c.Moves > 0 }) {
				t.Errorf("%s became %s, and not all", before, after)
			}
			break // it was killed after its commit
		}
	}
	if out, err := m.program(t).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	m.sameValues(t, w, false)
}

// waitAlone waits until the server has noticed that a process is gone.
func (m *move) waitAlone(t testing.TB) {
	t.Helper()
	poll.Until(t, time.Minute, func() error {
		var n int
		err := m.target.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'adopt' AND datname = current_database()").Scan(&n)
		if err == nil && n > 0 {
			err = fmt.Errorf("%d sessions", n)
		}
		return err
	})
}

// TestCancelled: a run whose context ends leaves the target as it was.
func TestCancelled(t *testing.T) {
	t.Parallel()
	m := newMove(t, 1, true)
	m.fill(t, 300)
	before := m.contents(t)
	for _, part := range []float64{0.1, 0.6, 0.9} {
		ctx, cancel := context.WithCancel(t.Context())
		err := adopt.Run(ctx, m.source, m.target, adopt.Config{LeaveOut: true, Keys: m.ring, Progress: func(done, total int64) {
			if float64(done) >= part*float64(total) {
				cancel()
			}
		}}, func(adopt.Report) error { return nil })
		cancel()
		if !errors.Is(err, context.Canceled) {
			t.Errorf("at %v: %v", part, err)
		}
		if after := m.contents(t); after != before {
			t.Errorf("at %v: %s became %s", part, before, after)
		}
	}
}
