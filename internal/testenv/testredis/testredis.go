// Package testredis gives each test package a real Redis process of its own, with the settings and
// the users of deploy/, and a test one that it may kill.
package testredis

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/local"
)

// Patient has a client wait, after the URL, for a server that is there and has little time: for tests of other things than that.
const Patient = "?dial_timeout=10s&read_timeout=10s&write_timeout=10s&pool_timeout=10s"

// URL is where the package's Redis is, for a user who may do everything. It is started by the first
// test that asks, and ends with the test process, however that ends. Tests share it: each takes keys
// of its own.
func URL(t testing.TB) string {
	t.Helper()
	return UserURL(t, "default")
}

// UserURL is where the package's Redis is, for a user of deploy/users.acl.
func UserURL(t testing.TB, user string) string {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatalf("a test Redis: %v", err)
	}
	return s.URL(user)
}

var shared = sync.OnceValues(func() (*Server, error) {
	s, err := lay(rand.Text(), "")
	if err != nil {
		return nil, err
	}
	return s, s.start()
})

// Own is a Redis that is this test's alone, and ends with it. Settings, such as "maxmemory 4mb", come
// after those of deploy/redis.conf.
func Own(t testing.TB, settings ...string) *Server {
	t.Helper()
	return own(t, rand.Text(), settings)
}

func own(t testing.TB, password string, settings []string) *Server {
	t.Helper()
	s, err := lay(password, strings.Join(settings, "\n"))
	if err == nil {
		err = s.start()
	}
	if err != nil {
		t.Fatalf("a test Redis: %v", err)
	}
	t.Cleanup(s.end)
	return s
}

// Server is a Redis on a port of its own.
type Server struct {
	dir, password string
	port          int
	supervisor    *exec.Cmd
	alive         io.Closer // closed, it ends the server
}

// supervise runs Redis until its own standard input closes, which happens when the test process is
// gone, killed ones included; then it ends Redis and removes the folder.
const supervise = `trap '' INT; "$1" "$2/redis.conf" & server=$!; echo $server >"$2/pid.new"; mv "$2/pid.new" "$2/pid.own"
cat >/dev/null; kill -CONT $server; kill $server; wait $server; rm -rf "$2"`

func lay(password, settings string) (*Server, error) {
	s := &Server{password: password}
	var err error
	if s.dir, err = os.MkdirTemp("", "predicthealth-redis-"); err != nil {
		return nil, err
	}
	if s.port, err = local.FreePort(); err != nil {
		return nil, err
	}
	users := filepath.Join(s.dir, "users.acl")
	if err := os.WriteFile(users, local.RedisUsers(s.password), 0o600); err != nil {
		return nil, err
	}
	conf := append(local.RedisConf(s.dir, s.port, users), settings+"\n"...)
	return s, os.WriteFile(filepath.Join(s.dir, "redis.conf"), conf, 0o600)
}

// URL is where it is, for a user of deploy/users.acl, or the default one, who may do everything.
func (s *Server) URL(user string) string {
	return local.RedisURL(s.port, user, local.RedisUserPassword(s.password, user))
}

func (s *Server) address() string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)) }

func (s *Server) start() error {
	program, err := local.RedisServer()
	if err != nil {
		return err
	}
	s.supervisor = exec.Command("sh", "-c", supervise, "sh", program, s.dir)
	s.supervisor.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // it cleans up after a kill of the tests' whole group
	pipe, err := s.supervisor.StdinPipe()
	if err != nil {
		return err
	}
	s.alive = pipe
	if err := s.supervisor.Start(); err != nil {
		return err
	}
	_, err = backoff.Retry(context.Background(), func() (struct{}, error) {
		client, err := cache.Open(context.Background(), s.URL("default"))
		if err != nil {
			return struct{}{}, err
		}
		_, err = os.Stat(filepath.Join(s.dir, "pid.own")) // the server may be quicker than the shell
		return struct{}{}, errors.Join(err, client.Close())
	}, backoff.WithBackOff(backoff.NewConstantBackOff(20*time.Millisecond)), backoff.WithMaxElapsedTime(10*time.Second))
	return err
}

func (s *Server) signal(t testing.TB, signal syscall.Signal) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(s.dir, "pid.own"))
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err == nil {
		err = syscall.Kill(pid, signal)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Kill ends it at once, as kill -9 does, and returns when it is gone.
func (s *Server) Kill(t testing.TB) {
	t.Helper()
	s.signal(t, syscall.SIGKILL)
	_, err := backoff.Retry(context.Background(), func() (struct{}, error) {
		conn, err := net.Dial("tcp", s.address())
		if err != nil {
			return struct{}{}, nil //nolint:nilerr // nobody listens any more
		}
		return struct{}{}, errors.Join(errors.New("it still listens"), conn.Close())
	}, backoff.WithBackOff(backoff.NewConstantBackOff(5*time.Millisecond)), backoff.WithMaxElapsedTime(5*time.Second))
	if err != nil {
		t.Fatal(err)
	}
}

// Start starts it again after Kill, on the same port, with nothing in it.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	// The supervisor of the killed one would take the folder away: it goes first, without a word.
	_ = s.supervisor.Process.Kill()
	_ = s.supervisor.Wait()
	if err := s.start(); err != nil {
		t.Fatal(err)
	}
}

// Freeze stops it from answering; connections stay, and new ones are taken by the system. Thaw lets
// it go on, with all it was sent meanwhile.
func (s *Server) Freeze(t testing.TB) {
	t.Helper()
	s.signal(t, syscall.SIGSTOP)
}

// Thaw ends Freeze.
func (s *Server) Thaw(t testing.TB) {
	t.Helper()
	s.signal(t, syscall.SIGCONT)
}

func (s *Server) end() {
	_ = s.alive.Close()
	_ = s.supervisor.Wait()
}
