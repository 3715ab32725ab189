package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// forwarder accepts connections for a server that listens on a socket only.
type forwarder struct {
	host  pq.ConfigMultihost
	ended atomic.Int64 // the connections that are over
}

func startForwarder(t *testing.T, socket string) *forwarder {
	t.Helper()
	f := &forwarder{}
	f.host = listen(t, func(client net.Conn) {
		server, err := net.Dial("unix", socket)
		if err != nil {
			t.Error(err)
			return
		}
		go func() {
			_, _ = io.Copy(server, client)
			_ = server.Close()
		}()
		_, _ = io.Copy(client, server)
		_ = client.Close()
		f.ended.Add(1)
	})
	return f
}

// listen passes each connection to a free port to serve.
func listen(t *testing.T, serve func(net.Conn)) pq.ConfigMultihost {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var open []net.Conn
	t.Cleanup(func() {
		_ = listener.Close()
		mu.Lock()
		defer mu.Unlock()
		for _, conn := range open {
			_ = conn.Close()
		}
	})
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			mu.Lock()
			open = append(open, conn)
			mu.Unlock()
			go serve(conn)
		}
	}()
	return pq.ConfigMultihost{Host: "127.0.0.1", Port: uint16(listener.Addr().(*net.TCPAddr).Port)} //nolint:gosec // a port
}

// silentFirst returns a configuration whose first host accepts connections and sends nothing, and whose second one is the other. An
// attempt to connect to one of them may take five minutes. tried is how often the first one was tried.
func silentFirst(t *testing.T, other pq.ConfigMultihost) (cfg pq.Config, tried *atomic.Int64) {
	t.Helper()
	tried = &atomic.Int64{}
	silent := listen(t, func(net.Conn) { tried.Add(1) })
	cfg, err := postgres.Config("postgres://postgres@localhost/postgres?sslmode=disable", "test")
	if err != nil {
		t.Fatal(err)
	}
	cfg.Host, cfg.Port, cfg.Multi = silent.Host, silent.Port, []pq.ConfigMultihost{other}
	cfg.ConnectTimeout = 5 * time.Minute
	return cfg, tried
}

func socket(s *testpostgres.Server) string { return filepath.Join(s.Dir, ".s.PGSQL.5432") }

// TestSilentHost: a silent host does not delay a connection to another one by its connect timeout, and is not tried first again.
func TestSilentHost(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "")
	server.Start(t)
	cfg, tried := silentFirst(t, pq.ConfigMultihost{Host: server.Dir, Port: 5432})
	cfg.TargetSessionAttrs = pq.TargetSessionAttrsReadWrite
	connector := postgres.Connector(cfg)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for range 3 {
		conn, err := connector.Connect(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if err := conn.Close(); err != nil {
			t.Error(err)
		}
	}
	if n := tried.Load(); n != 1 {
		t.Errorf("the silent host was tried %d times, want once", n)
	}
}

// TestFirstHostAgain: where any server will do, the URL's first host is tried first, also after another one has accepted: that one may be a
// standby.
func TestFirstHostAgain(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "")
	server.Start(t)
	cfg, tried := silentFirst(t, pq.ConfigMultihost{Host: server.Dir, Port: 5432})
	connector := postgres.Connector(cfg)
	for range 2 {
		conn, err := connector.Connect(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		_ = conn.Close()
	}
	if n := tried.Load(); n != 2 {
		t.Errorf("the first host was tried %d times, want twice", n)
	}
}

// TestStandbyBecomesPrimary: a standby that refused is tried again while the old primary is silent.
func TestStandbyBecomesPrimary(t *testing.T) {
	t.Parallel()
	primary := testpostgres.New(t, "")
	primary.Start(t)
	standby := primary.Replica(t, "standby")
	forwarder := startForwarder(t, socket(standby))
	cfg, _ := silentFirst(t, forwarder.host)
	cfg.TargetSessionAttrs = pq.TargetSessionAttrsReadWrite
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	connected := make(chan error)
	go func() {
		conn, err := postgres.Connector(cfg).Connect(ctx)
		if err == nil {
			err = conn.Close()
		}
		connected <- err
	}()
	poll.UntilTrue(t, time.Minute, "the standby has refused", func() bool { return forwarder.ended.Load() > 0 })
	if _, err := standby.Open(t, "postgres").ExecContext(t.Context(), "SELECT pg_promote()"); err != nil {
		t.Fatal(err)
	}
	if err := <-connected; err != nil {
		t.Error(err)
	}
}

// TestNoHostAccepts: the error names each host and its reason, and a wrong password is tried once a host.
func TestNoHostAccepts(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "")
	server.Start(t)
	forwarder := startForwarder(t, socket(server))
	cfg, _ := silentFirst(t, forwarder.host)
	cfg.User = "missing"
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
	defer cancel()
	_, err := postgres.Connector(cfg).Connect(ctx)
	if !errors.Is(err, context.DeadlineExceeded) || forwarder.ended.Load() != 1 {
		t.Errorf("beside a silent host: %v, %d attempts", err, forwarder.ended.Load())
	}
	cfg.Host, cfg.Port = "127.0.0.1", 1
	_, err = postgres.Connector(cfg).Connect(t.Context())
	if text := fmt.Sprint(postgres.Explain(cfg, err)); !strings.Contains(text, "nothing listens there") || !strings.Contains(text, "missing") {
		t.Errorf("the error does not name both reasons: %v", text)
	}
}
