package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/local/bootstrap"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// checkout changes to an empty folder, with a separate state folder and an environment without settings.
func checkout(t *testing.T) {
	t.Helper()
	for _, name := range []string{"DATABASE_URL", "REDIS_URL", "ADMIN_EMAIL", "ADMIN_PASSWORD", "MIGRATION_LOG_LEVEL"} {
		t.Setenv(name, "") // to have it restored
		if err := os.Unsetenv(name); err != nil {
			t.Fatal(err)
		}
	}
	state := t.TempDir()
	if err := os.Chmod(filepath.Dir(state), 0o711); err != nil { // for root, whose servers run as another user
		t.Fatal(err)
	}
	t.Setenv("XDG_STATE_HOME", state)
	t.Chdir(t.TempDir())
	t.Cleanup(func() {
		if _, err := run(context.WithoutCancel(t.Context()), "delete"); err != nil {
			t.Error(err)
		}
	})
}

func run(ctx context.Context, args ...string) (string, error) {
	// As in a new process, without the variables that .env set before.
	for _, name := range []string{"ADMIN_EMAIL", "ADMIN_PASSWORD"} {
		old, set := os.LookupEnv(name)
		defer func() {
			if set {
				_ = os.Setenv(name, old)
			} else {
				_ = os.Unsetenv(name)
			}
		}()
	}
	var out bytes.Buffer
	cmd, name := root(), "local"
	if args[0] == "up" {
		cmd, name, args = bootstrap.Command(), "up", args[1:]
	}
	cmd.Writer = &out
	err := program.Run(ctx, cmd, append([]string{name}, args...))
	return out.String(), err
}

func TestUpTwice(t *testing.T) {
	checkout(t)
	if _, err := run(t.Context(), "env"); err == nil || !strings.Contains(err.Error(), "make up") {
		t.Errorf("env before up: %v", err)
	}
	first, err := run(t.Context(), "up")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"postgres://", "redis://", "8 specialties", "1 admins", "1 logins", ".env", "make psql"} {
		if !strings.Contains(first, want) {
			t.Errorf("up does not print %q:\n%s", want, first)
		}
	}
	secrets, err := os.ReadFile(".env")
	if err != nil || !regexp.MustCompile(`(?m)^ADMIN_PASSWORD=\S{20,}$`).Match(secrets) {
		t.Errorf(".env has no password: %v", err)
	}
	if info, err := os.Stat(".env"); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf(".env can be read by others: %v, %v", info.Mode(), err)
	}
	second, err := run(t.Context(), "up")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(second, "up to date") || strings.Contains(second, "random password") {
		t.Errorf("the second up changed something:\n%s", second)
	}
	if now, err := os.ReadFile(".env"); err != nil || !bytes.Equal(now, secrets) {
		t.Errorf(".env was written again: %v", err)
	}
	env, err := run(t.Context(), "env")
	if err != nil || !regexp.MustCompile(`^export DATABASE_URL='postgres://[^\n]+'\nexport REDIS_URL='redis://[^\n]+'\nexport CLINICAL_KEY_URL='file:///[^\n]+'\n$`).MatchString(env) {
		t.Errorf("env prints %q, %v", env, err)
	}
	asService(t)
	if _, err := run(t.Context(), "down"); err != nil {
		t.Fatal(err)
	}
	if _, err := run(t.Context(), "env"); err == nil {
		t.Error("env after down succeeded")
	}
	third, err := run(t.Context(), "up")
	if err != nil || !strings.Contains(third, "1 logins") || !strings.Contains(third, "up to date") {
		t.Errorf("up after down: %v\n%s", err, third)
	}
}

// asService: env -as returns the same service login each time, and up still works with it in the environment.
func asService(t *testing.T) {
	t.Helper()
	env, err := run(t.Context(), "env", "-as", "service_patients")
	again, err2 := run(t.Context(), "env", "-as", "service_patients")
	if err != nil || err2 != nil || env != again {
		t.Fatalf("env -as service_patients: %v, %v\n%s%s", err, err2, env, again)
	}
	url := regexp.MustCompile(`DATABASE_URL='([^']+)'`).FindStringSubmatch(env)[1]
	if !strings.Contains(env, "redis://service-patients:") {
		t.Errorf("the Redis user is not that service: %s", env)
	}
	var role string
	if err := testdb.SQL(t, url).QueryRowContext(t.Context(),
		"SELECT rolname FROM pg_roles WHERE pg_has_role(oid, 'USAGE') AND rolname <> current_user").Scan(&role); err != nil || role != "service_patients" {
		t.Errorf("that login is a member of %q, %v", role, err)
	}
	keyURL := regexp.MustCompile(`CLINICAL_KEY_URL='([^']+)'`).FindStringSubmatch(env)[1]
	ring, err := clinical.Open(t.Context(), keyURL)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ring.Close() }()
	var active string
	if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT active_wrapping_key()").Scan(&active); err != nil || !ring.Has(active) {
		t.Errorf("the active key is %q, %v", active, err)
	}
	for _, role := range []string{"predicthealth", "no_such_role", "x'; --"} {
		if _, err := run(t.Context(), "env", "-as", role); err == nil {
			t.Errorf("env -as %s: succeeded", role)
		}
	}
	t.Setenv("DATABASE_URL", url)
	if out, err := run(t.Context(), "up"); err != nil || !strings.Contains(out, "1 logins") {
		t.Errorf("up as a service: %v\n%s", err, out)
	}
	_ = os.Unsetenv("DATABASE_URL")
}

// TestUpKeepsEnvFile: up only appends what is missing in .env.
func TestUpKeepsEnvFile(t *testing.T) {
	checkout(t)
	const before = "# mine\nADMIN_EMAIL=me@example.org"
	if err := os.WriteFile(".env", []byte(before), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := run(t.Context(), "up")
	if err != nil || !strings.Contains(out, "me@example.org") {
		t.Errorf("%v\n%s", err, out)
	}
	after, err := os.ReadFile(".env")
	if err != nil || !strings.HasPrefix(string(after), before+"\nADMIN_PASSWORD=") || strings.Count(string(after), "\n") != 3 {
		t.Errorf("%q, %v", after, err)
	}
	if info, err := os.Stat(".env"); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf(".env can be read by others: %v, %v", info.Mode(), err)
	}
}

// TestUpOnGivenServers: up starts no servers, and applies the rules of production.
func TestUpOnGivenServers(t *testing.T) {
	database, redis := testdb.EmptyURL(t), testredis.URL(t)
	checkout(t)
	t.Setenv("DATABASE_URL", database)
	t.Setenv("REDIS_URL", redis)
	t.Setenv("ADMIN_EMAIL", "root@example.org")
	for password, want := range map[string]string{"": "missing", "Admin123!": "publicly known", "hospital": "easy to guess"} {
		t.Setenv("ADMIN_PASSWORD", password)
		if _, err := run(t.Context(), "up"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v", password, err)
		}
	}
	t.Setenv("ADMIN_PASSWORD", "correct horse battery staple")
	out, err := run(t.Context(), "up")
	if err != nil || !strings.Contains(out, database) || !strings.Contains(out, "8 specialties") {
		t.Errorf("%v\n%s", err, out)
	}
	if _, err := os.Stat(".env"); !os.IsNotExist(err) {
		t.Errorf("a .env was written: %v", err)
	}
	if entries, _ := os.ReadDir(os.Getenv("XDG_STATE_HOME")); len(entries) != 0 {
		t.Error("a stack was created")
	}
}

// TestUpFails with a one-line error without the password, and works once the cause is gone.
func TestUpFails(t *testing.T) {
	database, redis := testdb.EmptyURL(t), testredis.URL(t)
	checkout(t)
	t.Setenv("REDIS_URL", redis)
	t.Setenv("ADMIN_EMAIL", "root@example.org")
	t.Setenv("ADMIN_PASSWORD", "correct horse battery staple")
	wrong := regexp.MustCompile(`:[^:@/]*@`).ReplaceAllString(database, ":p4ss-w0rd@")
	for name, c := range map[string]struct{ database, redis, want string }{
		"a wrong password":      {wrong, redis, "wrong password"},
		"an unreachable server": {"postgres://u:p4ss-w0rd@127.0.0.1:1/d?sslmode=disable", redis, "nothing listens"},
		"an unreachable Redis":  {database, "redis://:p4ss-w0rd@127.0.0.1:1", "nothing listens"},
	} {
		t.Setenv("DATABASE_URL", c.database)
		t.Setenv("REDIS_URL", c.redis)
		_, err := run(t.Context(), "up")
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "p4ss-w0rd") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: got %v", name, err)
		}
	}
	t.Setenv("DATABASE_URL", database)
	t.Setenv("REDIS_URL", redis)
	if err := os.WriteFile(".env", []byte("ADMIN_PASSWORD p4ss-w0rd\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := run(t.Context(), "up"); err == nil || !strings.Contains(err.Error(), "line 1") || strings.Contains(err.Error(), "p4ss-w0rd") {
		t.Errorf("a malformed .env: got %v", err)
	}
	if err := os.Remove(".env"); err != nil {
		t.Fatal(err)
	}
	if _, err := run(t.Context(), "up"); err != nil {
		t.Errorf("with the causes gone: %v", err)
	}
}

// TestConcurrentUp: there is one administrator, with the password in .env.
func TestConcurrentUp(t *testing.T) {
	checkout(t)
	up := build(t, "up")
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if out, err := exec.CommandContext(t.Context(), up).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
	wg.Wait()
	values, err := program.ReadEnv(".env")
	if err != nil || len(values) != 2 {
		t.Fatalf("%d values in .env, %v", len(values), err)
	}
	if text, err := os.ReadFile(".env"); err != nil || strings.Count(string(text), "\n") != 2 {
		t.Errorf(".env was written twice: %v", err)
	}
	stack, err := local.Open(".", local.Dev)
	if err != nil || !stack.Load() {
		t.Fatal(err)
	}
	login := testdb.OpenURL(t, stack.DatabaseURL()).User.Query().OnlyX(testdb.Context(t))
	if bcrypt.CompareHashAndPassword([]byte(login.PasswordHash), []byte(values["ADMIN_PASSWORD"])) != nil {
		t.Error("the password in .env is not that of the login")
	}
}

// TestShellWithTheStacksOwnURLs: after `eval "$(make env)"` up still works, even after the servers were stopped or their
// data deleted.
func TestShellWithTheStacksOwnURLs(t *testing.T) {
	checkout(t)
	if _, err := run(t.Context(), "up"); err != nil {
		t.Fatal(err)
	}
	env, err := run(t.Context(), "env")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^export (\S+)='(.*)'$`).FindAllStringSubmatch(env, -1) {
		t.Setenv(m[1], m[2])
	}
	for _, stop := range []string{"down", "delete"} {
		if _, err := run(t.Context(), stop); err != nil {
			t.Fatal(err)
		}
		if out, err := run(t.Context(), "up"); err != nil || !strings.Contains(out, "1 logins") {
			t.Errorf("up after %s: %v\n%s", stop, err, out)
		}
		if again, err := run(t.Context(), "env"); err != nil || again != env {
			t.Errorf("env after %s: %v\n%s", stop, err, again)
		}
	}
}

// TestServersStayUpWhileUsed: the end of the first use does not stop them during the second.
func TestServersStayUpWhileUsed(t *testing.T) {
	checkout(t)
	stack, err := local.Open(".", local.Test)
	if err != nil {
		t.Fatal(err)
	}
	endFirst, err := stack.Use(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	second := *stack
	endSecond, err := second.Use(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := endFirst(t.Context()); err != nil || !stack.Running(t.Context()) {
		t.Errorf("the end of the first use stopped the servers: %v", err)
	}
	if _, err := run(t.Context(), "down"); !errors.Is(err, local.ErrInUse) {
		t.Errorf("down while in use: %v", err)
	}
	if err := endSecond(t.Context()); err != nil || stack.Running(t.Context()) {
		t.Errorf("the end of the last use left the servers running: %v", err)
	}
	if err := stack.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	end, err := stack.Use(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := end(t.Context()); err != nil || !stack.Running(t.Context()) {
		t.Errorf("the end of a use stopped servers that ran before it: %v", err)
	}
	if _, err := run(t.Context(), "down"); err != nil || stack.Running(t.Context()) {
		t.Errorf("down: %v", err)
	}
}

func build(t *testing.T, name string) string {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(t.TempDir(), name)
	cmd := exec.CommandContext(t.Context(), "go", "build", "-o", program, "./cmd/"+name)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

func TestQuote(t *testing.T) {
	t.Parallel()
	if got := quote(`a'b $c`); got != `'a'\''b $c'` {
		t.Errorf("got %s", got)
	}
}
