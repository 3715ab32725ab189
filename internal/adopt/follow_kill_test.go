package adopt_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testproxy"
)

// killed starts bin/migrate adopt with -follow or -finish, and kills it after a time, unless it has ended. It reports whether it has ended well.
func (m *move) killed(t testing.TB, mode string, after time.Duration) (done bool) {
	t.Helper()
	cmd := m.program(t, mode)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill := time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	err := cmd.Wait()
	kill.Stop()
	m.waitAlone(t)
	return err == nil
}

// TestFollowKilled: follow and finish are killed at random moments while the source is written to, and the next run goes on. At the end nothing is
// missing, and nothing is there twice.
func TestFollowKilled(t *testing.T) {
	t.Parallel()
	ofEach(t, func(t *testing.T, generation int) {
		m := newMove(t, generation, true)
		w := newWriter(t, m, m.fill(t, 60))
		before := m.contents(t)
		first := m.program(t, "-follow")
		begun := time.Now()
		out, err := first.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := first.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for lines.Scan() && !strings.HasPrefix(lines.Text(), "as of ") { // the report comes before the first round
		}
		whole := time.Since(begun) // of the first load, with the start of the process
		_ = first.Process.Kill()
		_ = first.Wait()
		m.waitAlone(t)
		if m.contents(t) == before {
			t.Error("the first round moved nothing")
		}
		stop, stopped := make(chan struct{}), make(chan error, 1)
		go func() {
			for {
				select {
				case <-stop:
					stopped <- nil
					return
				default:
				}
				if err := w.step(t.Context()); err != nil && !errors.Is(err, errClosed) {
					stopped <- err
					return
				}
			}
		}()
		finished := false
		for i := range 6 {
			m.killed(t, "-follow", rand.N(2*whole))
			if i%2 == 1 && !finished {
				finished = m.killed(t, "-finish", rand.N(3*whole))
			}
		}
		if !finished {
			c, err := m.finish(t, nil)
			if err != nil || !c.Equal() && !c.Before {
				t.Errorf("%+v, %v", c, err)
			}
		}
		close(stop)
		if err := <-stopped; err != nil {
			t.Error(err)
		}
		if err := w.step(t.Context()); !errors.Is(err, errClosed) {
			t.Errorf("the source permits writes: %v", err)
		}
		m.sameAsMoved(t)
	})
}

// TestFirstLoadKilled: the first round moves everything, or nothing.
func TestFirstLoadKilled(t *testing.T) {
	t.Parallel()
	m := newMove(t, 3, true)
	newWriter(t, m, m.fill(t, 300))
	before := m.contents(t)
	for range 4 {
		m.killed(t, "-follow", rand.N(2*time.Second))
		var followed bool
		if err := m.target.QueryRowContext(t.Context(), "SELECT to_regclass('adopting.rows') IS NOT NULL").Scan(&followed); err != nil {
			t.Fatal(err)
		}
		if followed {
			break
		}
		if after := m.contents(t); after != before {
			t.Fatalf("%s became %s", before, after)
		}
	}
	m.oneRound(t)
	if c, err := m.finish(t, nil); err != nil || !c.Equal() {
		t.Errorf("%+v, %v", c, err)
	}
	m.sameAsMoved(t)
}

// TestServersGoAway: rounds fail while the source or the target is away, and go on afterwards.
func TestServersGoAway(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	direct := m.source
	source, target := testproxy.New(t, m.sourceURL), testproxy.New(t, m.targetURL)
	through := *m
	through.source, through.target = testdb.SQL(t, source.URL), testdb.SQL(t, target.URL)
	f := through.follow(t)
	for i, p := range []*testproxy.Proxy{source, target, source} {
		p.Refuse(true)
		p.CutAll()
		name := fmt.Sprint("There ", i)
		if _, err := direct.ExecContext(t.Context(), "UPDATE patients SET first_name = $1", name); err != nil {
			t.Fatal(err)
		}
		for failed := false; !failed; {
			f.wait(t, 1)
			f.mu.Lock()
			failed = f.errs[len(f.errs)-1] != nil
			f.mu.Unlock()
		}
		p.Refuse(false)
		poll.Until(t, time.Minute, func() error {
			if got := m.here(t, "SELECT first_name FROM patients"); got != name {
				return errors.New(got)
			}
			return nil
		})
	}
	f.end(t)
}
