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

//go:embed unpack.sh
var unpackScript string

//go:embed apt.sh
var aptCommands string

// Needs is a set of programs to install.
type Needs struct {
	name          string // the argument of apt.sh
	what          string // a description
	brew          []string
	elsewhere     string // what to do by hand without apt-get and Homebrew's packages
	administrator string // what to do by hand without the rights
	see           string // where to read on if the packages are too old
	// Check returns an error that wraps [ErrMissing] if any of them is not installed.
	Check func() error
}

const (
	elsewhere = "install PostgreSQL 15 or newer with its contrib modules, Redis 7 and, for the tests, PgBouncer 1.21, pgBackRest, promtool, curl, crun, tini, iproute2 and uidmap, with this system's package manager"
	askRoot   = "have an administrator run `apt-get install postgresql postgresql-contrib redis-server` once, and for the tests `bin/local deps`, or `apt-get install pgbouncer` where that is 1.21 or newer and `apt-get install pgbackrest prometheus curl crun tini iproute2 uidmap`"
	seeSites  = "; see https://www.postgresql.org/download/ and https://redis.io/docs/latest/operate/oss_and_stack/install/"
)

var (
	// ForServers is what a stack needs.
	ForServers = Needs{
		"servers", "PostgreSQL and Redis", []string{"postgresql@15", "redis"}, elsewhere, askRoot, seeSites,
		func() error { _, err := findBinaries(); return err },
	}
	// ForChecks is what a stack and the tests need.
	ForChecks = Needs{
		"all", "PostgreSQL, Redis, PgBouncer, pgBackRest, promtool and crun",
		[]string{"postgresql@15", "postgresql@17", "redis", "pgbouncer", "pgbackrest", "prometheus"}, elsewhere, askRoot, seeSites, findAll,
	}
	// ForCluster is what a cluster of PostgreSQL servers needs.
	ForCluster = Needs{
		"cluster", "PostgreSQL, Patroni, etcd, HAProxy and pgBackRest", nil, "install Patroni 3 or newer with psycopg2, etcd 3.4 or newer, HAProxy, pgBackRest and PostgreSQL with this system's package manager",
		"have an administrator run `apt-get install postgresql postgresql-contrib patroni etcd-server haproxy pgbackrest python3-psycopg2 python3-idna iproute2 tini uidmap` once", "", findCluster,
	}
	// ForLanguages is what the tests of the examples in docs/security.md need. Without it they are skipped.
	ForLanguages = Needs{
		"languages", "SQLAlchemy and psycopg2 for Python and pg for Node", nil, "install SQLAlchemy and psycopg2 with pip, and pg with npm install -g",
		"have an administrator run `apt-get install python3-sqlalchemy python3-psycopg2 python3-cryptography python3-nacl nodejs node-pg` once", "", findLanguages,
	}
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
	if err := needs.Check(); err != nil {
		return fmt.Errorf("this system's packages lack something: %w%s", err, needs.see)
	}
	return os.Remove(log.Name())
}

// installer returns the command that installs what is missing, or nil and a manual instruction.
func installer(ctx context.Context, needs Needs) (*exec.Cmd, string) {
	_, err := exec.LookPath("apt-get")
	switch {
	case runtime.GOOS == "darwin" && needs.brew != nil:
		if _, err := exec.LookPath("brew"); err != nil {
			return nil, "install Homebrew from https://brew.sh, then run it again"
		}
		return exec.CommandContext(ctx, "brew", append([]string{"install"}, needs.brew...)...), "Homebrew"
	case runtime.GOOS == "darwin" || err != nil:
		return nil, needs.elsewhere
	case os.Geteuid() == 0:
		return exec.CommandContext(ctx, "sh", "-c", unpackScript+aptCommands, "sh", needs.name), "apt"
	case exec.CommandContext(ctx, "sudo", "-n", "true").Run() == nil:
		return exec.CommandContext(ctx, "sudo", "-n", "sh", "-c", unpackScript+aptCommands, "sh", needs.name), "apt, with sudo"
	}
	return nil, needs.administrator
}
