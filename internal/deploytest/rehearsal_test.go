package deploytest

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/internal/local"
)

// rehearsal is the compose file's deployment on this machine's servers: commands, environments and checks are the
// file's, paths and ports are its own.
type rehearsal struct {
	dir             string
	postgres, redis int
	paths           *strings.Replacer
}

// rehearse starts it: certificates, secrets, servers, migrations, logins, seed.
func rehearse(t *testing.T) *rehearsal {
	t.Helper()
	dir, err := os.MkdirTemp(workspace, "rehearsal-")
	if err != nil {
		t.Fatal(err)
	}
	r := &rehearsal{dir: dir}
	for _, port := range []*int{&r.postgres, &r.redis} {
		if *port, err = local.FreePort(); err != nil {
			t.Fatal(err)
		}
	}
	for _, sub := range []string{"secrets", "data", "run", "conf"} {
		if err := os.Mkdir(r.at(sub), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	r.paths = strings.NewReplacer("/run/secrets", r.at("secrets"), "/run/logins", r.at("secrets/logins"), "/backups", r.at("backups"), "/anchors", r.at("anchors"), "/etc/postgresql", r.at("conf"), "/etc/redis/start.sh", r.at("conf/redis-start.sh"),
		"6379", fmt.Sprint(r.redis), "listen_addresses=*", "listen_addresses=127.0.0.1", "--host=127.0.0.1", fmt.Sprintf("--host=127.0.0.1 --port=%d", r.postgres))
	for _, name := range []string{"postgresql.conf", "pg_hba.conf", "redis.conf", "users.acl", "redis-start.sh", "postgres-init.sh"} {
		content := deployed(t, name)
		switch name {
		case "pg_hba.conf":
			if local.ServersUser() != "postgres" { // the user's name on this machine may differ
				content = bytes.Replace(content, []byte("peer"), []byte("trust"), 1)
			}
		case "redis.conf":
			content = append(content, "\nbind 127.0.0.1\ndir "+r.at("run")+"\n"...)
		}
		if err := os.WriteFile(r.at("conf/"+name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	r.ours(t, nil, "deploy", "certs", "-dir", r.at("secrets"), "-server", "postgres=postgres,127.0.0.1", "-server", "redis=redis,127.0.0.1", "-server", "pgbouncer=127.0.0.1")
	r.ours(t, nil, "deploy", "secrets", "-dir", r.at("secrets"), "-postgres", fmt.Sprintf("127.0.0.1:%d", r.postgres),
		"-redis", fmt.Sprintf("127.0.0.1:%d", r.redis), "-authority", r.at("secrets/ca.crt"))
	r.give(t)
	r.startPostgres(t)
	r.startRedis(t)
	for _, job := range jobs {
		s := service(t, job)
		r.ours(t, r.environment(t, job), s.Build.Target, r.words(s.Command)...)
	}
	return r
}

func (r *rehearsal) at(name string) string { return filepath.Join(r.dir, name) }

// give makes the servers' user the owner of all files, in place of the images' users.
func (r *rehearsal) give(t *testing.T) {
	t.Helper()
	paths := []string{}
	err := filepath.WalkDir(r.dir, func(path string, _ os.DirEntry, err error) error {
		paths = append(paths, path)
		return err
	})
	if err == nil {
		err = local.GiveToServers(paths...)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func (r *rehearsal) words(words []string) []string {
	var all []string
	for _, w := range words {
		all = append(all, strings.Fields(r.paths.Replace(w))...)
	}
	return all
}

// environment is a service's.
func (r *rehearsal) environment(t *testing.T, name string) []string {
	t.Helper()
	env := []string{"PATH=" + os.Getenv("PATH")}
	for variable, value := range service(t, name).Environment {
		if value != nil { // otherwise the caller may set it
			env = append(env, variable+"="+r.paths.Replace(*value))
		}
	}
	return env
}

// ours runs a command built for the images.
func (r *rehearsal) ours(t *testing.T, env []string, program string, args ...string) string {
	t.Helper()
	cmd := exec.Command(filepath.Join(programs(t), program), args...)
	cmd.Dir, cmd.Env = "/", env
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", program, args, err, out)
	}
	return string(out)
}

// theirs is a command run by the servers' user.
func (r *rehearsal) theirs(t *testing.T, env []string, program string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir, cmd.Env = r.dir, append([]string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C"}, env...)
	if err := local.AsServers(cmd); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// daemon runs a command until the test ends.
func (r *rehearsal) daemon(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	log, err := os.Create(r.at(filepath.Base(cmd.Path) + ".log"))
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGINT) // a fast shutdown of PostgreSQL; Redis treats all signals alike
		_ = cmd.Wait()
		if _, err := log.Seek(0, io.SeekStart); err == nil && t.Failed() {
			output, _ := io.ReadAll(log)
			t.Logf("%s:\n%s", cmd.Path, output)
		}
		_ = log.Close()
	})
}

func (r *rehearsal) startPostgres(t *testing.T) {
	t.Helper()
	program := func(name string) string {
		path, err := local.PostgresProgram(name)
		if err != nil {
			t.Fatal(err)
		}
		return path
	}
	s := service(t, "postgres")
	initdb := append([]string{"--pgdata", r.at("data"), "--username", "postgres", "--pwfile", r.at("secrets/postgres_password")},
		strings.Fields(*s.Environment["POSTGRES_INITDB_ARGS"])...)
	if out, err := r.theirs(t, nil, program("initdb"), initdb...).CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	args := append(r.words(s.Command[1:]), "-D", r.at("data"), "-p", fmt.Sprint(r.postgres), "-k", r.at("run"))
	r.daemon(t, r.theirs(t, nil, program("postgres"), args...))
	r.healthy(t, "postgres", nil)
	init := r.theirs(t, []string{"PGHOST=" + r.at("run"), fmt.Sprint("PGPORT=", r.postgres), "OWNER_PASSWORD_FILE=" + r.at("secrets/owner_password")},
		"sh", r.at("conf/postgres-init.sh"))
	if out, err := init.CombinedOutput(); err != nil {
		t.Fatalf("postgres-init.sh: %v\n%s", err, out)
	}
}

func (r *rehearsal) startRedis(t *testing.T) {
	t.Helper()
	env := []string{"REDIS_CONF=" + r.at("conf"), "REDIS_SECRETS=" + r.at("secrets"), "REDIS_RUN=" + r.at("run")}
	s := service(t, "redis")
	words := r.words(s.Command)
	r.daemon(t, r.theirs(t, env, words[0], words[1:]...))
	r.healthy(t, "redis", env)
}

// healthy waits for a service's own health check.
func (r *rehearsal) healthy(t *testing.T, name string, env []string) {
	t.Helper()
	test := slices.Clone(service(t, name).HealthCheck.Test)
	_, err := backoff.Retry(t.Context(), func() (string, error) {
		var cmd *exec.Cmd
		if test[0] == "CMD-SHELL" {
			line := strings.ReplaceAll(r.paths.Replace(test[1]), "--tls ", fmt.Sprintf("--tls -p %d ", r.redis))
			cmd = r.theirs(t, env, "sh", "-c", line)
		} else {
			words := r.words(test[1:])
			cmd = r.theirs(t, env, words[0], words[1:]...)
		}
		out, err := cmd.CombinedOutput()
		if err != nil {
			err = fmt.Errorf("%w: %s", err, out)
		}
		return "", err
	}, backoff.WithBackOff(backoff.NewConstantBackOff(100*time.Millisecond)), backoff.WithMaxElapsedTime(30*time.Second))
	if err != nil {
		t.Fatalf("%s is not healthy: %v", name, err)
	}
}

// secret is a secret's content.
func (r *rehearsal) secret(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(r.at("secrets/" + name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
