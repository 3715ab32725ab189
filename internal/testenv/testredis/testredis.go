// Package testredis runs a Redis server for each test package, with the settings and users of deploy/, and servers for single tests, which they
// may kill.
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

// LongTimeouts is a query string for a Redis URL. Its timeouts tolerate a busy machine, for tests that do not test timeouts.
const LongTimeouts = "?dial_timeout=10s&read_timeout=10s&write_timeout=10s&pool_timeout=10s"

// URL returns the URL of the package's Redis for a user with all privileges. The first call starts the server, which stops when the test process
// ends, even if killed. Tests share it, so each must use its own keys.
func URL(t testing.TB) string {
	t.Helper()
	return UserURL(t, "default")
}

// UserURL returns the URL of the package's Redis for a user of deploy/users.acl.
func UserURL(t testing.TB, user string) string {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatalf("start a test Redis: %v", err)
	}
	return s.URL(user)
}

// SetEnv sets REDIS_URL to that of [URL], for a package's Examples. TestMain calls it.
func SetEnv() {
	s, err := shared()
	if err == nil {
		err = os.Setenv("REDIS_URL", s.URL("default"))
	}
	if err != nil {
		panic(err)
	}
}

var shared = sync.OnceValues(func() (*Server, error) {
	s, err := newServer(rand.Text(), "")
	if err != nil {
		return nil, err
	}
	return s, s.start()
})

// Own starts a Redis for this test only, which stops when the test ends. Settings, such as "maxmemory 4mb", follow those of deploy/redis.conf.
func Own(t testing.TB, settings ...string) *Server {
	t.Helper()
	return own(t, rand.Text(), settings)
}

func own(t testing.TB, password string, settings []string) *Server {
	t.Helper()
	s, err := newServer(password, strings.Join(settings, "\n"))
	if err == nil {
		err = s.start()
	}
	if err != nil {
		t.Fatalf("start a test Redis: %v", err)
	}
	t.Cleanup(s.end)
	return s
}

// Server is a Redis server on its own port.
type Server struct {
	dir, password string
	port          int
	supervisor    *exec.Cmd
	alive         io.Closer // closing it stops the server
}

// supervise runs Redis until its standard input closes, which happens when the test process ends, even if killed. It then stops Redis and removes
// the folder.
const supervise = `trap '' INT; "$1" "$2/redis.conf" & server=$!; echo $server >"$2/pid.new"; mv "$2/pid.new" "$2/pid.own"
cat >/dev/null; kill -CONT $server; kill $server; wait $server; rm -rf "$2"`

func newServer(password, settings string) (*Server, error) {
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

// URL returns the server's URL for a user of deploy/users.acl, or for default, which has all privileges.
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
		_, err = os.Stat(filepath.Join(s.dir, "pid.own")) // the server may be ready before the shell has written the file
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

// Kill sends SIGKILL and waits until the server no longer listens.
func (s *Server) Kill(t testing.TB) {
	t.Helper()
	s.signal(t, syscall.SIGKILL)
	_, err := backoff.Retry(context.Background(), func() (struct{}, error) {
		conn, err := net.Dial("tcp", s.address())
		if err != nil {
			return struct{}{}, nil //nolint:nilerr // no longer listening
		}
		return struct{}{}, errors.Join(errors.New("the server still listens"), conn.Close())
	}, backoff.WithBackOff(backoff.NewConstantBackOff(5*time.Millisecond)), backoff.WithMaxElapsedTime(5*time.Second))
	if err != nil {
		t.Fatal(err)
	}
}

// Start restarts the server after Kill, on the same port, without data.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	// The old supervisor would remove the folder.
	_ = s.supervisor.Process.Kill()
	_ = s.supervisor.Wait()
	if err := s.start(); err != nil {
		t.Fatal(err)
	}
}

// Freeze sends SIGSTOP. Connections stay open, and the kernel accepts new ones. Thaw resumes the server, which then handles pending commands.
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
