package local

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

//go:embed apt.sh
var aptScript string

// InstallMissing sees that the servers' programs are on this machine, and installs them where it
// knows how to and may: with apt as root or by a sudo that asks nothing, with Homebrew as anybody.
// It says on out what it installs.
func InstallMissing(ctx context.Context, out io.Writer) error {
	err := missing()
	if err == nil {
		return nil
	}
	install, advice := installer(ctx)
	if install == nil {
		return fmt.Errorf("%w (%s)", err, advice)
	}
	log, lerr := os.CreateTemp("", "predicthealth-deps-*.log")
	if lerr != nil {
		return lerr
	}
	defer func() { _ = log.Close() }()
	_, _ = fmt.Fprintf(out, "installing PostgreSQL, Redis and pgBackRest (%s); this takes a minute\n", advice)
	install.Stdout, install.Stderr = log, log
	install.Cancel = func() error { return install.Process.Signal(syscall.SIGTERM) } // it cleans up
	if rerr := install.Run(); rerr != nil {
		return fmt.Errorf("installing PostgreSQL, Redis and pgBackRest failed: %w (all it printed: %s)", rerr, log.Name())
	}
	if err := missing(); err != nil {
		return fmt.Errorf("this system's packages do not have all that is needed: %w; see https://www.postgresql.org/download/ and https://redis.io/docs/latest/operate/oss_and_stack/install/", errors.Unwrap(err))
	}
	return os.Remove(log.Name())
}

// missing says what is: the servers' programs, and what tests need beside them.
func missing() error {
	if _, err := findBinaries(); err != nil {
		return err
	}
	_, err := PgBackRest()
	return err
}

// installer returns the command that installs what is missing, or nil and what to do by hand.
func installer(ctx context.Context) (*exec.Cmd, string) {
	if runtime.GOOS == "darwin" {
		if _, err := exec.LookPath("brew"); err == nil {
			return exec.CommandContext(ctx, "brew", "install", "postgresql@15", "redis", "pgbackrest"), "Homebrew"
		}
		return nil, "install Homebrew from https://brew.sh, then run it again"
	}
	if _, err := exec.LookPath("apt-get"); err != nil {
		return nil, "install PostgreSQL 15 or newer with its contrib modules, Redis 7 and pgBackRest, by this system's package manager"
	}
	if os.Geteuid() == 0 {
		return exec.CommandContext(ctx, "sh", "-c", aptScript), "apt"
	}
	if exec.CommandContext(ctx, "sudo", "-n", "true").Run() == nil {
		return exec.CommandContext(ctx, "sudo", "-n", "sh", "-c", aptScript), "apt, by sudo"
	}
	return nil, "have an administrator run `apt-get install postgresql postgresql-contrib redis-server pgbackrest` once"
}
