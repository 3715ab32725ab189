package pitr_test

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/tests3"
)

// repositoryConf is the one file that a deployment fills in, and keeps in a safe.
const repositoryConf = "deploy/secrets/pgbackrest/repository.conf"

// fakePrograms replace programs that a runbook calls but a test cannot: installing packages creates a cluster as
// Debian's packages do, and the test already runs as the servers' user.
var fakePrograms = map[string]string{
	"apt-get": `[ -e "$MACHINE/data" ] && exit
initdb --pgdata "$MACHINE/data" --username=postgres --auth-local=trust --auth-host=reject --no-instructions --no-sync --encoding=UTF8 --locale=C.UTF-8
systemctl start postgresql`,
	"systemctl": `ctl() { pg_ctl "$@" --wait --pgdata "$MACHINE/data"; }
start() { ctl start --timeout=120 --log "$MACHINE/log" --options "-c config_file=$MACHINE/etc/postgresql/15/main/postgresql.conf -c listen_addresses='' -c unix_socket_directories='$MACHINE'"; }
case "$*" in
"start postgresql") start ;;
"stop postgresql") ctl stop --mode=fast ;;
"restart postgresql") ctl stop --mode=fast && start ;;
"enable --now predicthealth-"*) ;;
*) exit 1 ;;
esac`,
	"runuser": `shift 3 && exec "$@"`,
	"install": `[ "${3:-}" != -g ] || { mode=$2; shift 4; set -- -m "$mode" "$@"; }
exec /usr/bin/install "$@"`,
	"sleep": `exec /bin/sleep 0.2`,
}

// machine is a folder that plays the machine of a database, with its own paths and programs.
type machine struct {
	dir string
	env []string
}

// newMachine returns a machine with a checkout and Debian's settings for a cluster, but no cluster.
func newMachine(t *testing.T, env ...string) *machine {
	t.Helper()
	if _, err := local.PgBackRest(); err != nil {
		t.Fatal(err)
	}
	initdb, err := local.PostgresProgram("initdb")
	if err != nil {
		t.Fatal(err)
	}
	dir, remove, err := local.ServerFolder()
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{dir: dir}
	t.Cleanup(func() {
		m.kill(t)
		if err := remove(); err != nil {
			t.Error(err)
		}
	})
	m.env = append(os.Environ(), "LC_ALL=C", "MACHINE="+dir, "PATH="+m.at("bin")+":"+filepath.Dir(initdb)+":"+os.Getenv("PATH"),
		"PGBACKREST_CONFIG_PATH="+m.at("etc/pgbackrest"), "PGBACKREST_PG1_PATH="+m.at("data"), "PGBACKREST_PG1_SOCKET_PATH="+dir,
		"PGBACKREST_PG1_USER=postgres", "PGBACKREST_LOCK_PATH="+m.at("lock"), "PGBACKREST_LOG_PATH="+dir, "PGBACKREST_SPOOL_PATH="+m.at("spool"))
	m.env = append(m.env, env...)
	m.sh(t, "mkdir -p bin checkout/deploy/pgbackrest checkout/deploy/systemd etc/systemd/system etc/postgresql/15/main/conf.d")
	for name, script := range fakePrograms {
		m.write(t, "bin/"+name, "#!/bin/sh\nset -eu\n"+script+"\n")
	}
	for _, name := range []string{
		"deploy/pgbackrest/pgbackrest.conf", "deploy/pgbackrest/repository.conf", "deploy/pgbackrest/archive.conf", "deploy/pgbackrest-timer.sh",
		"deploy/systemd/predicthealth-pgbackrest.service", "deploy/systemd/predicthealth-pgbackrest.timer",
	} {
		m.write(t, "checkout/"+name, file(t, name))
	}
	m.write(t, "etc/postgresql/15/main/postgresql.conf", "include_dir 'conf.d'\n")
	// The data need not survive a crash of the real machine.
	m.write(t, "etc/postgresql/15/main/conf.d/predicthealth.conf", file(t, "deploy/postgresql.conf")+"fsync = off\n")
	return m
}

func (m *machine) at(name string) string { return filepath.Join(m.dir, name) }

// write writes a file that the servers' user can read and execute.
func (m *machine) write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(m.at(name), []byte(text), 0o755); err != nil { //nolint:gosec // the servers run as another user
		t.Fatal(err)
	}
	if err := local.GiveToServers(m.at(name)); err != nil {
		t.Fatal(err)
	}
}

func (m *machine) read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(m.at(name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// try runs commands of the runbook in the checkout, and returns their output.
func (m *machine) try(t *testing.T, script string) (string, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	script = strings.NewReplacer("/etc/", m.at("etc")+"/", "/usr/local/bin/", m.at("bin")+"/").Replace(script)
	cmd, err := local.ServerCommand(ctx, "sh", "-euc", script)
	if err != nil {
		t.Fatal(err)
	}
	cmd.Env, cmd.Dir, cmd.WaitDelay = m.env, m.dir, time.Second
	if _, err := os.Stat(m.at("checkout/deploy")); err == nil {
		cmd.Dir = m.at("checkout")
	}
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func (m *machine) sh(t *testing.T, script string) string {
	t.Helper()
	out, err := m.try(t, script)
	if err != nil {
		log, _ := os.ReadFile(m.at("log"))
		t.Fatalf("%v: %s\nthe server's log: %s", err, out, log)
	}
	return out
}

// createSecret creates repository.conf as the runbook does, and fills it in.
func (m *machine) createSecret(t *testing.T, s *tests3.Server) {
	t.Helper()
	m.sh(t, commands(t, "secret"))
	text := m.read(t, "checkout/"+repositoryConf)
	for name, value := range map[string]string{
		"repo1-s3-bucket": tests3.Bucket, "repo1-s3-region": tests3.Region, "repo1-s3-endpoint": s.Host, "repo1-s3-key": tests3.Key,
		"repo1-s3-key-secret": tests3.Secret, "repo1-s3-uri-style": "path",
	} {
		text = fill(t, text, name, value)
	}
	m.installSecret(t, text, s.Authority)
}

// installSecret writes what a machine gets from the safe.
func (m *machine) installSecret(t *testing.T, text, authority string) {
	t.Helper()
	m.write(t, "ca.crt", authority)
	m.sh(t, "install -d deploy/secrets/pgbackrest")
	m.write(t, "checkout/"+repositoryConf, fill(t, text, "repo1-storage-ca-file", m.at("ca.crt")))
}

// fill sets an option of a configuration file, even if it is empty or commented out.
func fill(t *testing.T, text, name, value string) string {
	t.Helper()
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(strings.TrimPrefix(line, "#"), name+"=") {
			lines[i] = name + "=" + value
			return strings.Join(lines, "\n")
		}
	}
	t.Fatalf("%s has no line for %s", repositoryConf, name)
	return ""
}

func (m *machine) open(t *testing.T) *sql.DB {
	t.Helper()
	options := url.Values{"host": {m.dir}, "sslmode": {"disable"}}
	db, err := postgres.Open(t.Context(), "postgres://postgres@/postgres?"+options.Encode(), "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// remove deletes everything on the machine.
func (m *machine) remove(t *testing.T) {
	t.Helper()
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if err := os.RemoveAll(m.at(e.Name())); err != nil {
			t.Fatal(err)
		}
	}
}

// kill kills all processes of the machine.
func (m *machine) kill(t *testing.T) {
	t.Helper()
	until(t, func() error {
		pids := m.processes(t)
		for _, pid := range pids {
			_ = syscall.Kill(pid, syscall.SIGKILL)
		}
		if len(pids) > 0 {
			return fmt.Errorf("%d processes still run", len(pids))
		}
		return nil
	})
}

// processes returns the processes whose command line contains the machine's folder, with their children.
func (m *machine) processes(t *testing.T) []int {
	t.Helper()
	out, err := exec.CommandContext(context.WithoutCancel(t.Context()), "ps", "-axo", "pid=,ppid=,stat=,args=").Output()
	if err != nil {
		t.Fatal(err)
	}
	ours := map[int]bool{}
	var pids []int
	for grown := true; grown; {
		grown = false
		for line := range strings.Lines(string(out)) {
			words := strings.Fields(line)
			if len(words) < 3 || strings.HasPrefix(words[2], "Z") {
				continue
			}
			pid, _ := strconv.Atoi(words[0])
			parent, _ := strconv.Atoi(words[1])
			if pid > 1 && !ours[pid] && (ours[parent] || strings.Contains(line, m.dir)) {
				ours[pid], grown = true, true
				pids = append(pids, pid)
			}
		}
	}
	return pids
}

// until waits until check returns no error.
func until(t *testing.T, check func() error) {
	t.Helper()
	if _, err := backoff.Retry(context.WithoutCancel(t.Context()), func() (struct{}, error) { return struct{}{}, check() },
		backoff.WithBackOff(backoff.NewConstantBackOff(100*time.Millisecond)), backoff.WithMaxElapsedTime(time.Minute)); err != nil {
		t.Fatal(err)
	}
}
