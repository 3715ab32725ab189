package local

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

//go:embed apt.sh
var aptScript string

// Needs is a set of programs to install.
type Needs struct {
	name string
	what string // a description
	// Check returns an error that wraps [ErrMissing] if any of them is not installed.
	Check func() error
}

var (
	// ForServers is what a stack needs.
	ForServers = Needs{"servers", "PostgreSQL and Redis", func() error { _, err := findBinaries(); return err }}
	// ForChecks is what a stack and the tests need.
	ForChecks = Needs{"all", "PostgreSQL, Redis, PgBouncer, pgBackRest, promtool and crun", findAll}
	// ForLanguages is what the tests of the examples in docs/security.md need. Without it they are skipped.
	ForLanguages = Needs{"languages", "SQLAlchemy and psycopg2 for Python and pg for Node", findLanguages}
)

// InstallMissing installs what is missing, if it can: with apt as root or through sudo without a password, with
// Homebrew as any user. It prints to out what it installs.
func InstallMissing(ctx context.Context, out io.Writer, needs Needs) error {
	err := needs.Check()
	if err == nil {
		return nil
	}
	install, advice := installer(ctx, needs)
	if install == nil {
		return fmt.Errorf("%w (%s)", err, advice)
	}
	log, lerr := os.CreateTemp("", "predicthealth-deps-*.log")
	if lerr != nil {
		return lerr
	}
	defer func() { _ = log.Close() }()
	_, _ = fmt.Fprintf(out, "installing %s (%s); this takes a minute\n", needs.what, advice)
	install.Stdout, install.Stderr = log, log
	install.Cancel = func() error { return install.Process.Signal(syscall.SIGTERM) } // the script cleans up
	if rerr := install.Run(); rerr != nil {
		return fmt.Errorf("installing %s failed: %w (its output: %s)", needs.what, rerr, log.Name())
	}
	if err := needs.Check(); err != nil && needs.name == ForLanguages.name {
		return fmt.Errorf("this system's packages lack something: %w", err)
	} else if err != nil {
		return fmt.Errorf("this system's packages lack something: %w; see https://www.postgresql.org/download/ and https://redis.io/docs/latest/operate/oss_and_stack/install/", err)
	}
	return os.Remove(log.Name())
}

// installer returns the command that installs what is missing, or nil and a manual instruction.
func installer(ctx context.Context, needs Needs) (*exec.Cmd, string) {
	languages := needs.name == ForLanguages.name
	_, err := exec.LookPath("apt-get")
	if languages && (runtime.GOOS == "darwin" || err != nil) {
		return nil, "install SQLAlchemy and psycopg2 with pip, and pg with npm install -g"
	}
	if runtime.GOOS == "darwin" {
		if _, err := exec.LookPath("brew"); err == nil {
			args := []string{"install", "postgresql@15", "redis"}
			if needs.name == ForChecks.name {
				args = append(args, "pgbouncer", "pgbackrest", "prometheus")
			}
			return exec.CommandContext(ctx, "brew", args...), "Homebrew"
		}
		return nil, "install Homebrew from https://brew.sh, then run it again"
	}
	if err != nil {
		return nil, "install PostgreSQL 15 or newer with its contrib modules, Redis 7 and, for the tests, PgBouncer, pgBackRest, promtool, curl, crun, tini, iproute2 and uidmap, with this system's package manager"
	}
	if os.Geteuid() == 0 {
		return exec.CommandContext(ctx, "sh", "-c", aptScript, "sh", needs.name), "apt"
	}
	if exec.CommandContext(ctx, "sudo", "-n", "true").Run() == nil {
		return exec.CommandContext(ctx, "sudo", "-n", "sh", "-c", aptScript, "sh", needs.name), "apt, with sudo"
	}
	if languages {
		return nil, "have an administrator run `apt-get install python3-sqlalchemy python3-psycopg2 nodejs node-pg` once"
	}
	return nil, "have an administrator run `apt-get install postgresql postgresql-contrib redis-server` once, and for the tests `apt-get install pgbouncer pgbackrest prometheus curl crun tini iproute2 uidmap`"
}
