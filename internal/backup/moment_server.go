package backup

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/internal/postgres"
)

// momentServer is a server that pgBackRest restored, which listens on a socket in a private folder only, and archives nothing.
type momentServer struct {
	folder, database string
	programs         string // the folder of PostgreSQL's programs of its version
}

// recoverTimeout bounds the replay of the log.
const recoverTimeout = 12 * time.Hour

func (s *momentServer) dir() string  { return filepath.Join(s.folder, "predicthealth-moment") }
func (s *momentServer) data() string { return filepath.Join(s.dir(), "data") }

// restore restores the data as they were at the moment, and starts the server.
func (s *momentServer) restore(ctx context.Context, moment time.Time) (*sql.DB, error) {
	if err := s.remove(ctx); err != nil { // what a killed drill left
		return nil, err
	}
	if err := os.MkdirAll(s.data(), 0o700); err != nil {
		return nil, err
	}
	if _, err := pgBackRest(ctx, "restore", "--pg1-path="+s.data(), "--type=time", "--target="+moment.Format("2006-01-02 15:04:05.999999")+"+00",
		"--target-action=promote", "--archive-mode=off"); err != nil {
		return nil, err
	}
	if err := s.findPrograms(ctx); err != nil {
		return nil, err
	}
	// Until it is promoted, the server accepts no connections, so that it does not need the primary's limits.
	conf := fmt.Sprintf("listen_addresses = ''\nunix_socket_directories = '%s'\nhot_standby = off\narchive_mode = off\nfsync = off\nhba_file = '%s'\n"+
		"log_min_messages = log\nlog_min_error_statement = panic\nlog_error_verbosity = terse\nlc_messages = 'C'\n",
		strings.ReplaceAll(s.dir(), "'", "''"), strings.ReplaceAll(filepath.Join(s.dir(), "pg_hba.conf"), "'", "''"))
	for name, text := range map[string]string{"postgresql.conf": conf, "pg_hba.conf": "local all all trust\n"} {
		if err := os.WriteFile(filepath.Join(s.dir(), name), []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	quoted := "'" + strings.ReplaceAll(filepath.Join(s.dir(), "postgresql.conf"), "'", `'\''`) + "'"
	if err := s.ctl(ctx, "start", "--log", filepath.Join(s.dir(), "log"), "--options", "-c config_file="+quoted, "--timeout", strconv.Itoa(int(recoverTimeout.Seconds()))); err != nil {
		return nil, s.explain(err)
	}
	at := "postgres://postgres@/" + url.PathEscape(s.database) + "?" + url.Values{"host": {s.dir()}, "sslmode": {"disable"}}.Encode()
	db, err := backoff.Retry(ctx, func() (*sql.DB, error) {
		db, err := postgres.Open(ctx, at, "predicthealth-backup")
		if err != nil && s.ctl(ctx, "status") != nil {
			err = backoff.Permanent(err) // the server has ended
		}
		return db, err
	}, backoff.WithBackOff(backoff.NewConstantBackOff(100*time.Millisecond)), backoff.WithMaxElapsedTime(recoverTimeout))
	if err != nil {
		return nil, s.explain(sqlError("connect to the restored server", err))
	}
	return db, nil
}

// explain returns the reason in the server's log. Connections that it refuses before the end of the recovery are no reason.
func (s *momentServer) explain(err error) error {
	log, _ := os.ReadFile(filepath.Join(s.dir(), "log"))
	for line := range strings.Lines(string(log)) {
		if _, reason, found := strings.Cut(line, "FATAL:  "); found && !strings.HasPrefix(reason, "the database system is ") {
			return fmt.Errorf("the restored server: %s", strings.TrimSpace(reason))
		}
	}
	return err
}

func (s *momentServer) findPrograms(ctx context.Context) error {
	text, err := os.ReadFile(filepath.Join(s.data(), "PG_VERSION"))
	if err != nil {
		return err
	}
	major := strings.TrimSpace(string(text))
	for _, folder := range postgres.ProgramFolders() {
		out, err := exec.CommandContext(ctx, filepath.Join(folder, "postgres"), "--version").Output() //nolint:gosec // a folder of PostgreSQL's programs
		if m := toolVersion.FindSubmatch(out); err == nil && m != nil && string(m[2]) == major {
			s.programs = folder
			return nil
		}
	}
	return fmt.Errorf("this machine lacks the server programs of PostgreSQL %s (Debian: postgresql-%s)", major, major)
}

func (s *momentServer) ctl(ctx context.Context, args ...string) error {
	return program(ctx, filepath.Join(s.programs, "pg_ctl"), append(args, "--wait", "--pgdata", s.data())...)
}

// remove stops the server and removes its folder.
func (s *momentServer) remove(ctx context.Context) error {
	if _, err := os.Stat(filepath.Join(s.data(), "postmaster.pid")); err == nil && (s.programs != "" || s.findPrograms(ctx) == nil) {
		_ = s.ctl(ctx, "stop", "--mode=immediate") // it may have ended
	}
	return os.RemoveAll(s.dir())
}

// oldestMoment returns the first second that can be restored to: after the end of the oldest backup.
func oldestMoment(ctx context.Context) (time.Time, error) {
	out, err := pgBackRest(ctx, "info", "--output=json")
	if err != nil {
		return time.Time{}, err
	}
	var stanzas []struct {
		Backup []struct {
			Timestamp struct {
				Stop int64 `json:"stop"`
			} `json:"timestamp"`
		} `json:"backup"`
	}
	if err := json.Unmarshal([]byte(out), &stanzas); err != nil {
		return time.Time{}, fmt.Errorf("pgbackrest info: %w", err)
	}
	if len(stanzas) == 0 || len(stanzas[0].Backup) == 0 {
		return time.Time{}, fmt.Errorf("%w: pgBackRest has no backup", ErrNoMoment)
	}
	return time.Unix(stanzas[0].Backup[0].Timestamp.Stop+2, 0), nil
}

func pgBackRest(ctx context.Context, command string, args ...string) (string, error) {
	return output(ctx, "pgbackrest", append([]string{"--stanza=" + stanza, command}, args...)...)
}

func program(ctx context.Context, path string, args ...string) error {
	_, err := output(ctx, path, args...)
	return err
}

// output runs a program, which ends with the context, and returns what it prints. pgBackRest prints no secrets.
func output(ctx context.Context, path string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, path, args...) //nolint:gosec // a program of PostgreSQL, or pgBackRest
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = 10 * time.Second
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return "", &ToolError{filepath.Base(path), strings.Join(strings.Fields(string(exit.Stderr)+" "+string(out)), " "), err}
	}
	if err != nil {
		return "", &ToolError{filepath.Base(path), "cannot be started: " + plain(err), err}
	}
	return string(out), nil
}
