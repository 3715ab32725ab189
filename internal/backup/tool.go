package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// tools are PostgreSQL's programs of one version: the oldest on this machine that is not older than the server, because
// pg_dump rejects a newer server, and a dump of a newer pg_dump may need a newer server.
type tools struct {
	folder  string
	version string // e.g. "15.14"
}

var toolVersion = regexp.MustCompile(`\(PostgreSQL\) ((\d+)\S*)`)

// findTools returns the programs for a major version, or an error that names the package to install.
func findTools(ctx context.Context, serverMajor int) (tools, error) {
	var best, older tools
	bestMajor, olderMajor := 0, 0
	for _, folder := range postgres.ProgramFolders() {
		out, err := exec.CommandContext(ctx, filepath.Join(folder, "pg_dump"), "--version").Output()
		if err != nil {
			continue
		}
		m := toolVersion.FindSubmatch(out)
		if m == nil {
			continue
		}
		major, _ := strconv.Atoi(string(m[2]))
		found := tools{folder, string(m[1])}
		switch {
		case major >= serverMajor && (bestMajor == 0 || major < bestMajor):
			best, bestMajor = found, major
		case major < serverMajor && major > olderMajor:
			older, olderMajor = found, major
		}
	}
	switch {
	case ctx.Err() != nil || bestMajor > 0:
		return best, ctx.Err()
	case olderMajor > 0:
		return tools{}, fmt.Errorf("pg_dump %s is older than PostgreSQL %d; install its client programs (Debian: postgresql-client-%d)", older.version, serverMajor, serverMajor)
	}
	return tools{}, fmt.Errorf("this machine lacks pg_dump and pg_restore of PostgreSQL %d or newer (Debian: postgresql-client-%d)", serverMajor, serverMajor)
}

// errorLimit bounds the part of a program's messages that is kept.
const errorLimit = 64 << 10

// tool is one run of a program.
type tool struct {
	*exec.Cmd
	name   string
	stderr limited
	failed chan error
}

// command prepares a program that connects according to cfg, and is killed when this process ends.
func (t tools) command(ctx context.Context, cfg pq.Config, name string, args ...string) *tool {
	c := &tool{Cmd: exec.CommandContext(ctx, filepath.Join(t.folder, name), args...), name: name, failed: make(chan error, 1)}
	c.Env = append(postgres.Environment(cfg), "LC_ALL=C")
	c.Stderr = &c.stderr
	c.Cancel = func() error { return c.Process.Signal(syscall.SIGTERM) }
	c.WaitDelay = 10 * time.Second
	killWithParent(c.Cmd)
	return c
}

// start starts the program from a thread that lives as long as the program: Linux sends the parent-death signal when
// the thread ends.
func (c *tool) start() error {
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := c.Start()
		started <- err
		if err == nil {
			c.failed <- c.Wait()
		}
	}()
	if err := <-started; err != nil {
		return &ToolError{c.name, "cannot be started: " + plain(err), err}
	}
	return nil
}

// wait returns the program's result.
func (c *tool) wait() error { return c.explain(<-c.failed) }

func (c *tool) run() error {
	if err := c.start(); err != nil {
		return err
	}
	return c.wait()
}

func (c *tool) explain(err error) error {
	if err == nil {
		return nil
	}
	reason := reasonIn(c.stderr.String())
	if reason == "" {
		reason = plain(err)
	}
	return &ToolError{c.name, reason, err}
}

var (
	toolError = regexp.MustCompile(`(?m)^pg_\w+: (?:error|fatal): (.*)$`)
	// A quotation after a colon in a message is a value: invalid input syntax for type date: "…".
	quoted = regexp.MustCompile(`: ".*$`)
)

// reasonIn returns the first error that a program reported, in one line without personal data: the following lines
// (DETAIL, CONTEXT, the statement) may contain rows.
func reasonIn(text string) string {
	all := toolError.FindAllStringSubmatch(text, -1)
	if len(all) == 0 {
		return ""
	}
	reason := all[0][1]
	if i := strings.Index(reason, "ERROR:"); i >= 0 {
		reason = strings.TrimSpace(reason[i+len("ERROR:"):])
		return quoted.ReplaceAllString(reason, "")
	}
	return reason
}

// limited keeps the beginning of the text written to it.
type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if room := errorLimit - l.Len(); room > 0 {
		l.Buffer.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

// brokenPipe reports whether a write failed because the program has ended, whose own error has the reason.
func brokenPipe(err error) bool { return errors.Is(err, syscall.EPIPE) || errors.Is(err, os.ErrClosed) }
