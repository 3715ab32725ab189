package adopt_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// killed starts a process in a mode, and kills it after a time, unless it has ended. It reports whether it has ended well.
func (m *move) killed(t testing.TB, mode string, after time.Duration) (done bool) {
	t.Helper()
	cmd := m.process()
	cmd.Env = append(cmd.Env, "ADOPT_TEST_MODE="+mode)
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
		begun := time.Now()
		first := m.process()
		first.Env = append(first.Env, "ADOPT_TEST_MODE=follow")
		out, err := first.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := first.Start(); err != nil {
			t.Fatal(err)
		}
		if !bufio.NewScanner(out).Scan() {
			t.Fatal("no round")
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
		for i := range 8 {
			m.killed(t, "follow", rand.N(2*whole))
			if i%2 == 1 && !finished {
				finished = m.killed(t, "finish", rand.N(3*whole))
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
		m.killed(t, "follow", rand.N(2*time.Second))
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

// gate forwards connections to a server while it is open.
type gate struct {
	server string
	mu     sync.Mutex
	shut   bool
	conns  []net.Conn
}

// throughGate returns a URL of the same database, through a gate.
func throughGate(t testing.TB, direct string) (*gate, string) {
	t.Helper()
	u, err := url.Parse(direct)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g := &gate{server: u.Host}
	u.Host = listener.Addr().String()
	t.Cleanup(func() {
		_ = listener.Close()
		g.set(true)
	})
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			g.serve(client)
		}
	}()
	return g, u.String()
}

func (g *gate) serve(client net.Conn) {
	g.mu.Lock()
	defer g.mu.Unlock()
	server, err := net.Dial("tcp", g.server)
	if g.shut || err != nil {
		_ = client.Close()
		return
	}
	g.conns = append(g.conns, client, server)
	for _, pair := range [][2]net.Conn{{client, server}, {server, client}} {
		go func() {
			_, _ = io.Copy(pair[0], pair[1])
			_, _ = pair[0].Close(), pair[1].Close()
		}()
	}
}

// set shuts the gate, and cuts what passes, or opens it.
func (g *gate) set(shut bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.shut = shut
	for _, c := range g.conns {
		_ = c.Close()
	}
	g.conns = nil
}

// TestServersGoAway: rounds fail while the source or the target is away, and go on afterwards.
func TestServersGoAway(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	direct := m.source
	source, sourceURL := throughGate(t, m.sourceURL)
	target, targetURL := throughGate(t, m.targetURL)
	through := *m
	through.source, through.target = testdb.SQL(t, sourceURL), testdb.SQL(t, targetURL)
	f := through.follow(t)
	for i, g := range []*gate{source, target, source} {
		g.set(true)
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
		g.set(false)
		poll.Until(t, time.Minute, func() error {
			if got := m.here(t, "SELECT first_name FROM patients"); got != name {
				return errors.New(got)
			}
			return nil
		})
	}
	f.end(t)
}
