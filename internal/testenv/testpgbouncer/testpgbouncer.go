// Package testpgbouncer runs a PgBouncer with the settings of deploy/ in front of a PostgreSQL server.
package testpgbouncer

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
)

// Pooler is a PgBouncer on its own port. It stops when the process that started it ends.
type Pooler struct {
	dir, password string
	port          int
	alive         io.Closer // closing it stops the pooler
	supervisor    *exec.Cmd

	mu    sync.Mutex
	users map[string]string
}

// operator is the user that may send commands to the admin console.
const operator = "pooler_operator"

// supervise runs PgBouncer, again if it was killed (137), until its standard input closes, which happens when the process that started it ends,
// even if killed. It then stops PgBouncer, which after SIGTERM would wait for its clients, and removes the folder.
const supervise = `trap '' INT; while "$1" "$2/pgbouncer.ini" >>"$2/log" 2>&1; [ $? -eq 137 ]; do :; done &
cat >/dev/null; kill -QUIT "$(cat "$2/pid")"; wait; grep FATAL "$2/log" >&2; rm -rf "$2"`

// Start starts a PgBouncer in front of the server of databaseURL. Mode is session or transaction. Settings, such as "max_client_conn = 5", follow
// those of deploy/pgbouncer.ini.
func Start(databaseURL, mode string, settings ...string) (*Pooler, error) {
	program, err := local.PgBouncer()
	if err != nil {
		return nil, err
	}
	p := &Pooler{password: rand.Text(), users: map[string]string{}}
	if p.port, err = local.FreePort(); err != nil {
		return nil, err
	}
	if p.dir, err = os.MkdirTemp("", "predicthealth-pgbouncer-"); err != nil {
		return nil, err
	}
	conf, err := p.conf(databaseURL, mode, settings)
	if err != nil {
		return nil, err
	}
	p.users[operator] = p.password
	if err := errors.Join(os.WriteFile(filepath.Join(p.dir, "pgbouncer.ini"), conf, 0o600), p.writeUsers()); err != nil {
		return nil, err
	}
	if err := local.GiveToServers(p.dir, p.file("pgbouncer.ini"), p.file("users")); err != nil {
		return nil, err
	}
	p.supervisor = exec.Command("sh", "-c", supervise, "sh", program, p.dir) //nolint:noctx // it outlives this call
	p.supervisor.Stderr = os.Stderr                                          // prints why PgBouncer failed
	if p.alive, err = p.supervisor.StdinPipe(); err != nil {
		return nil, err
	}
	if err := p.supervisor.Start(); err != nil {
		return nil, err
	}
	return p, p.await()
}

// await waits until the pooler answers.
func (p *Pooler) await() error {
	_, err := backoff.Retry(context.Background(), func() (struct{}, error) { return struct{}{}, p.command("SHOW VERSION") },
		backoff.WithBackOff(backoff.NewConstantBackOff(20*time.Millisecond)), backoff.WithMaxElapsedTime(10*time.Second))
	if err != nil {
		return fmt.Errorf("PgBouncer: %w\n%s", err, p.Log())
	}
	return nil
}

// Kill kills the pooler as a crash does, and returns once it runs again.
func (p *Pooler) Kill() error {
	pid, err := os.ReadFile(p.file("pid"))
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(pid)))
	if err != nil {
		return err
	}
	return errors.Join(syscall.Kill(n, syscall.SIGKILL), p.await())
}

// Reconnect makes the pooler connect to PostgreSQL anew.
func (p *Pooler) Reconnect() error { return p.command("RECONNECT") }

func (p *Pooler) file(name string) string { return filepath.Join(p.dir, name) }

// conf returns deploy/pgbouncer.ini changed to loopback, without TLS, for every database of the server.
func (p *Pooler) conf(databaseURL, mode string, settings []string) ([]byte, error) {
	cfg, err := postgres.Config(databaseURL, "")
	if err != nil {
		return nil, err
	}
	own := []string{
		"listen_addr = 127.0.0.1", "listen_port = " + strconv.Itoa(p.port), "unix_socket_dir =",
		"auth_file = " + p.file("users"), "pidfile = " + p.file("pid"), "admin_users = " + operator, "pool_mode = " + mode,
		"client_tls_sslmode = disable", "server_tls_sslmode = disable",
	}
	if user := local.ServersUser(); user != "" {
		own = append(own, "user = "+user)
	}
	server := fmt.Sprintf("host=%s port=%d", cfg.Host, cfg.Port)
	conf := strings.ReplaceAll(string(deploy.PgBouncerConf), "host=postgres port=5432", server)
	return fmt.Appendf(nil, "%s\n%s\n%s\n[databases]\n* = %s\n", conf, strings.Join(own, "\n"), strings.Join(settings, "\n"), server), nil
}

// URL returns databaseURL through the pooler and adds its user to the pooler.
func (p *Pooler) URL(databaseURL string) (string, error) {
	u, err := url.Parse(databaseURL)
	if err != nil {
		return "", errors.New("invalid database URL")
	}
	password, _ := u.User.Password()
	u.Host = "127.0.0.1:" + strconv.Itoa(p.port)
	return u.String(), p.addUser(u.User.Username(), password)
}

func (p *Pooler) addUser(user, password string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if known, ok := p.users[user]; ok && known == password {
		return nil
	}
	p.users[user] = password
	if err := p.writeUsers(); err != nil {
		return err
	}
	return p.command("RELOAD")
}

func (p *Pooler) writeUsers() error {
	var lines strings.Builder
	for user, password := range p.users {
		fmt.Fprintf(&lines, "%q %q\n", user, password)
	}
	return os.WriteFile(p.file("users"), []byte(lines.String()), 0o600)
}

// command sends a command to the pooler's admin console, which does not support prepared statements.
func (p *Pooler) command(command string) error {
	at := url.URL{
		Scheme: "postgres", User: url.UserPassword(operator, p.password), Host: "127.0.0.1:" + strconv.Itoa(p.port),
		Path: "pgbouncer", RawQuery: "sslmode=prefer",
	}
	cfg, err := postgres.Config(at.String(), "")
	if err != nil {
		return err
	}
	return onConsole(cfg, command)
}

// Log returns the pooler's log.
func (p *Pooler) Log() string {
	log, _ := os.ReadFile(p.file("log"))
	return string(log)
}

// End stops the pooler and removes its folder.
func (p *Pooler) End() error {
	err := p.alive.Close()
	_ = p.supervisor.Wait()
	return err
}
