package deploytest

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testguide"
)

// guide is a rehearsal with a checkout, in which the commands of the guides run as written.
type guide struct {
	*rehearsal
	checkout string
	env      []string
}

// TestGuides: each command of the guides runs as written. Missing programs are simulated: docker runs the images'
// programs with the environment of the compose file; kubectl checks that its files exist.
func TestGuides(t *testing.T) {
	t.Parallel()
	g := newGuide(t)
	ran := 0
	for _, page := range []string{"deploy.md", "backup.md", "monitoring.md"} {
		for _, block := range testguide.Blocks(t, filepath.Join(root, "docs", page)) {
			if block.Name != "" || ofSystem.MatchString(block.Script) { // a named block is tested by package pitr
				continue
			}
			g.prepare(t, block.Script)
			g.run(t, page, block.Script)
			ran++
		}
	}
	if ran < 10 {
		t.Errorf("only %d blocks ran", ran)
	}
	// Check their effects, not only that none failed.
	if report := g.ours(t, g.environment(t, "monitor"), "monitor", "check", "-only", "postgres,migrations,drift,redis,backup,audit,logins"); !strings.Contains(report, "nothing pending") {
		t.Errorf("the monitor reports %s", report)
	}
}

// ofSystem are blocks that would change this machine: its users, services and files.
var ofSystem = regexp.MustCompile(`(?m)^(for u in|systemctl)`)

func newGuide(t *testing.T) *guide {
	t.Helper()
	g := &guide{rehearsal: rehearse(t)}
	g.checkout = g.at("checkout")
	for _, dir := range []string{"checkout/deploy", "checkout/services", "checkout/path", "backups", "anchors"} {
		if err := os.MkdirAll(g.at(dir), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	deploy, err := filepath.Abs(filepath.Join(root, "deploy"))
	if err != nil {
		t.Fatal(err)
	}
	for link, to := range map[string]string{
		"certs": g.at("secrets"), "checkout/deploy/certs": g.at("secrets"), "checkout/deploy/secrets": g.at("secrets"), "checkout/bin": programs(t),
		"checkout/deploy/kubernetes": filepath.Join(deploy, "kubernetes"), "checkout/deploy/compose.yaml": filepath.Join(deploy, "compose.yaml"),
	} {
		if err := os.Symlink(to, g.at(link)); err != nil {
			t.Fatal(err)
		}
	}
	for name, s := range composed(t).Services {
		if s.Build == nil {
			continue
		}
		text := "target=" + s.Build.Target + "\ncommand='" + strings.Join(g.words(s.Command), " ") + "'\n"
		for _, one := range g.environment(t, name) {
			name, value, _ := strings.Cut(one, "=")
			text += "export " + name + "='" + value + "'\n"
		}
		if err := os.WriteFile(g.at("checkout/services/"+name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{"docker": docker, "kubectl": kubectl, "chown": "#!/bin/sh\nshift\nls -d \"$@\" >/dev/null\n"} {
		if err := os.WriteFile(g.at("checkout/path/"+name), []byte(text), 0o700); err != nil { //nolint:gosec // it is run
			t.Fatal(err)
		}
	}
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", g.at("checkout/path/age-keygen"), "filippo.io/age/cmd/age-keygen").CombinedOutput(); err != nil {
		t.Fatalf("age-keygen: %v\n%s", err, out)
	}
	psql, err := local.PostgresProgram("psql")
	if err != nil {
		t.Fatal(err)
	}
	g.env = []string{
		"PSQL=" + psql,
		"PATH=" + g.at("checkout/path") + ":" + programs(t) + ":" + os.Getenv("PATH"), "GUIDE=" + g.checkout, "PROGRAMS=" + programs(t), "HOME=" + g.checkout,
		"BACKUP_URL=file://" + g.at("backups"), "DATABASE_URL_FILE=" + g.at("secrets/owner_url"),
	}
	return g
}

// docker simulates Docker: an image is its program.
const docker = `#!/bin/sh
set -eu
in_service() { # of a service, with its environment: $1, a program and its arguments
	service=$1
	shift
	env -i sh -ec '. "$0"; PATH='"$PROGRAMS"':$PATH; [ "$1" != - ] || { shift; set -- "$target" "$@"; }; [ $# -gt 1 ] || set -- "$1" $command; exec "$@"' "$GUIDE/services/$service" "$@"
}
compose() {
	[ -e "$2" ] && shift 2 # -f FILE
	while :; do case $1 in --profile) shift 2 ;; *) break ;; esac; done
	verb=$1
	shift
	case $verb in
	up) case "$*" in *' postgres'*) return ;; esac
		for job in migrate logins seed; do in_service $job -; done ;;
	down) # the next "up" starts a new cluster
		"$PSQL" -qXd "$(sed 's#/predicthealth?#/postgres?#' "$GUIDE/deploy/secrets/owner_url")" -c 'DROP DATABASE predicthealth WITH (FORCE)' -c 'CREATE DATABASE predicthealth'
		;;
	stop | restart) for service; do grep -q "^  $service:" "$GUIDE/deploy/compose.yaml"; done ;;
	exec) in_service "$@" ;;
	run)
		program=-
		while :; do case $1 in --rm | --no-deps | --build) shift ;; --entrypoint) program=$2; shift 2 ;; *) break ;; esac; done
		service=$1
		shift
		in_service "$service" "$program" "$@"
		;;
	*) exit 64 ;;
	esac
}
run() {
	while :; do case $1 in --rm) shift ;; --user) shift 2 ;; -v) from=${2%%:*} to=${2#*:}; shift 2 ;; *) break ;; esac; done
	program=${1#predicthealth/}
	shift
	n=$#
	while [ "$n" -gt 0 ]; do
		case $1 in "$to"*) set -- "$@" "$from${1#"$to"}" ;; *) set -- "$@" "$1" ;; esac
		shift
		n=$((n - 1))
	done
	"$PROGRAMS/$program" "$@"
}
verb=$1
shift
case $verb in
build) ;; # TestImages checks images
compose | run) $verb "$@" ;;
*) exit 64 ;;
esac
`

// kubectl simulates kubectl: it checks that its files exist.
const kubectl = `#!/bin/sh
set -eu
for word; do
	case $word in --from-file=*) ls -d "${word#--from-file=}" >/dev/null ;; esac
	[ "${last-}" != -f ] || ls -d "$word" >/dev/null
	last=$word
done
`

// prepare does what the page describes before a block.
func (g *guide) prepare(t *testing.T, block string) {
	t.Helper()
	switch {
	case strings.Contains(block, "--from-file=deploy/secrets/pgbackrest/"):
		if err := os.Mkdir(g.at("secrets/pgbackrest"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(g.at("secrets/pgbackrest/repository.conf"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	case strings.Contains(block, "docker compose") || strings.HasPrefix(block, "kubectl"):
		key, err := os.ReadFile(filepath.Join(g.checkout, "backup.key"))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(g.at("secrets/backup_identities"), key, 0o600); err != nil {
			t.Fatal(err)
		}
	case strings.HasPrefix(block, "createdb"): // a new server
		g.asServer(t, "psql", "--dbname=postgres", "-qc", "DROP DATABASE predicthealth WITH (FORCE)")
	}
}

func (g *guide) asServer(t *testing.T, program string, args ...string) {
	t.Helper()
	path, err := local.PostgresProgram(program)
	if err != nil {
		t.Fatal(err)
	}
	cmd := g.theirs(t, []string{"PGHOST=" + g.at("run"), fmt.Sprint("PGPORT=", g.postgres), "PGUSER=postgres"}, path, args...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s %v: %v\n%s", program, args, err, out)
	}
}

var (
	// given are the values that the reader fills in, and that the test's environment sets.
	given = regexp.MustCompile(`\b[A-Z_]+=\S*…\S* `)
	name  = regexp.MustCompile(`\b\d{8}T\d{6}Z-[0-9a-f]{8}\b`)
)

func (g *guide) run(t *testing.T, page, block string) {
	t.Helper()
	if first, rest, _ := strings.Cut(block, "\n"); strings.HasPrefix(first, "createdb ") {
		g.asServer(t, "createdb", strings.Fields(first)[1:]...)
		block = rest
	}
	script := given.ReplaceAllString(strings.ReplaceAll(block, "/root/", g.checkout+"/"), "")
	if name.MatchString(script) {
		script = name.ReplaceAllString(script, g.newest(t))
	}
	script = strings.ReplaceAll(script, "bin/monitor serve -listen :9187", "timeout --preserve-status -s TERM 3 bin/monitor serve -listen 127.0.0.1:0")
	cmd := exec.CommandContext(t.Context(), "sh", "-euc", script)
	cmd.Dir, cmd.Env = g.checkout, g.env
	if page == "monitoring.md" {
		cmd.Env = append(cmd.Env, g.environment(t, "monitor")...)
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s:\n%s\n%v:\n%s", page, script, err, out)
	}
}

// newest is the name of the newest backup.
func (g *guide) newest(t *testing.T) string {
	t.Helper()
	var all []struct{ Name string }
	if err := json.Unmarshal([]byte(g.ours(t, g.environment(t, "backup"), "backup", "list", "-json")), &all); err != nil || len(all) == 0 {
		t.Fatalf("%d backups, %v", len(all), err)
	}
	return all[len(all)-1].Name
}
