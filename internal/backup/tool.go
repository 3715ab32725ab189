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

// tools are PostgreSQL's programs, of one version: the oldest on this machine that is not older than the
// server, because pg_dump refuses a newer server, and a dump of a newer pg_dump may need a newer server.
type tools struct {
	folder  string
	version string // e.g. "15.14"
}

var toolVersion = regexp.MustCompile(`\(PostgreSQL\) ((\d+)\S*)`)

// findTools returns those for a major version, or says in one line which to install.
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

// errorRoom bounds what is kept of what a program says.
const errorRoom = 64 << 10

// tool is one run of a program.
type tool struct {
	*exec.Cmd
	name   string
	said   limited
	failed chan error
}

// command prepares a program that connects as cfg says, and that ends when this process does.
func (t tools) command(ctx context.Context, cfg pq.Config, name string, args ...string) *tool {
	c := &tool{Cmd: exec.CommandContext(ctx, filepath.Join(t.folder, name), args...), name: name, failed: make(chan error, 1)}
	c.Env = append(postgres.Environment(cfg), "LC_ALL=C")
	c.Stderr = &c.said
	c.Cancel = func() error { return c.Process.Signal(syscall.SIGTERM) }
	c.WaitDelay = 10 * time.Second
	dieWithUs(c.Cmd)
	return c
}

// start starts it, from a thread that lives as long as it: the system counts a thread's end as its
// parent's.
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
		return &ToolError{c.name, "it cannot be started: " + plain(err), err}
	}
	return nil
}

// wait returns how it ended.
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
	reason := reasonIn(c.said.String())
	if reason == "" {
		reason = plain(err)
	}
	return &ToolError{c.name, reason, err}
}

var (
	toolError = regexp.MustCompile(`(?m)^pg_\w+: (?:error|fatal): (.*)$`)
	// What a message quotes after a colon is a value: invalid input syntax for type date: "…".
	quoted = regexp.MustCompile(`: ".*$`)
)

// reasonIn is the first error that a program reported, in one line without anybody's data: what follows it
// (DETAIL, CONTEXT, the statement) may repeat rows.
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

// limited keeps the beginning of what is written to it.
type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if room := errorRoom - l.Len(); room > 0 {
		l.Buffer.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

// brokenPipe says whether writing to a program failed because it is gone, so that it tells why.
func brokenPipe(err error) bool { return errors.Is(err, syscall.EPIPE) || errors.Is(err, os.ErrClosed) }
