package migrate

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"log/slog"
	"slices"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"

	pg "github.com/predicthealth/database/internal/postgres"
)

const (
	application = "predicthealth-migrate"
	// lockName and the way of locking are the Atlas CLI's, so that each waits for the other.
	lockName = "atlas_migrate_execute"
	// lockInterval is the time between two attempts to get the lock.
	lockInterval = 200 * time.Millisecond
)

// Option changes how [Apply], [Status] and [Drift] work.
type Option func(*config)

type config struct {
	files       fs.FS
	log         *slog.Logger
	lockTimeout time.Duration
	to          string
	baseline    string
	devURL      string
}

// WithFiles reads the migrations from files instead of those embedded in the program. The *.sql
// files and atlas.sum are at its root.
func WithFiles(files fs.FS) Option { return func(c *config) { c.files = files } }

// WithLogger logs progress to log: each file at level INFO, and each statement with the time it
// took at level DEBUG. Default: no log.
func WithLogger(log *slog.Logger) Option { return func(c *config) { c.log = log } }

// WithLockTimeout bounds how long Apply waits for another program that is applying migrations to
// the same database. Default: 10 minutes.
func WithLockTimeout(d time.Duration) Option { return func(c *config) { c.lockTimeout = d } }

// WithTo has Apply stop after the file with this version. An unknown version is a [*VersionError];
// with one that is already applied there is nothing to do.
func WithTo(version string) Option { return func(c *config) { c.to = version } }

// WithBaseline has Apply record this version and all before it as applied, in a database that has
// tables but no recorded migration. If the database has recorded migrations, the error is
// [ErrBaseline].
func WithBaseline(version string) Option { return func(c *config) { c.baseline = version } }

// WithDevURL sets the server on which [Drift] creates its scratch database. Default: the server of
// the database itself, whose role then needs CREATEDB.
func WithDevURL(url string) Option { return func(c *config) { c.devURL = url } }

func configure(opts []Option) config {
	c := config{files: Files(), log: slog.New(slog.DiscardHandler), lockTimeout: 10 * time.Minute}
	for _, opt := range opts {
		opt(&c)
	}
	return c
}

// Apply migrates the database at url to the newest version and returns the names of the files that
// it applied, oldest first. If nothing is pending, there are none. If two programs run at once, one
// applies and the other waits and finds nothing to do. On an error, the returned files are applied
// and recorded; the file that failed is neither. The schema v1, where it is installed ([InstallV1]), is
// removed before the first file and made anew after the last one.
//
// Errors: [*DirectoryError], [*HistoryError], [*StatementError], [*VersionError], [ErrLocked],
// [ErrNotEmpty], [ErrBaseline], or that the server cannot be reached.
func Apply(ctx context.Context, url string, opts ...Option) (applied []string, err error) {
	c := configure(opts)
	dir, err := load(c.files)
	if err != nil {
		return nil, err
	}
	conn, done, err := connect(ctx, url)
	if err != nil {
		return nil, err
	}
	defer done()
	if err := checkServer(ctx, conn); err != nil {
		return nil, err
	}
	if err := cleanSession(ctx, conn); err != nil {
		return nil, err
	}
	drv, err := postgres.Open(conn)
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}
	unlock, err := lock(ctx, drv, c)
	if err != nil {
		return nil, err
	}
	defer func() { _ = unlock() }() // closing the session releases it as well
	if _, err := conn.ExecContext(ctx, revisionsDDL); err != nil {
		return nil, fmt.Errorf("migrate: create the revision table: %w", err)
	}
	files, err := pending(ctx, drv, dir, revisions{conn}, c)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if err := checkFile(f); err != nil {
			return nil, err
		}
	}
	if len(files) > 0 {
		if err := removeV1(ctx, conn, c.log); err != nil {
			return nil, err
		}
	}
	for _, f := range files {
		start := time.Now()
		if err := applyFile(ctx, conn, dir, f, c.log); err != nil {
			if len(applied) == 0 {
				restoreV1(ctx, conn, c.log)
			}
			return applied, explain(err)
		}
		applied = append(applied, f.Name())
		c.log.InfoContext(ctx, "applied", "file", f.Name(), "took", time.Since(start).Round(time.Millisecond))
	}
	if err := cleanSession(ctx, conn); err != nil {
		return applied, err
	}
	if err := rebuildInvalidIndexes(ctx, conn, c.log); err != nil {
		return applied, err
	}
	c.to, c.baseline = "", ""
	if files, err = pending(ctx, drv, dir, revisions{conn}, c); err != nil || len(files) > 0 {
		return applied, err
	}
	return applied, installV1(ctx, conn, c.log)
}

// cleanSession resets what a file set: a file must not depend on those applied before it. It also
// makes the server end a session whose client was killed, and so release the lock, on platforms that
// support that.
func cleanSession(ctx context.Context, conn *sql.Conn) error {
	if _, err := conn.ExecContext(ctx, "RESET ROLE; RESET ALL; SET standard_conforming_strings = on"); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	_, _ = conn.ExecContext(ctx, "SET client_connection_check_interval = '500ms'")
	if _, err := conn.ExecContext(ctx, pg.NoSelfGrant); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// connect reserves one session: the lock belongs to it, and all statements run on it.
func connect(ctx context.Context, url string) (*sql.Conn, func(), error) {
	cfg, err := pg.Config(url, application)
	if err != nil {
		return nil, nil, err
	}
	if cfg.Runtime["search_path"] != pg.Pinned["search_path"] {
		return nil, nil, errors.New("DATABASE_URL sets search_path, which moves the Atlas CLI's revision table; leave it out")
	}
	db, err := pg.Open(ctx, url, application)
	if err != nil {
		return nil, nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		_ = db.Close()
		return nil, nil, pg.Explain(cfg, err)
	}
	return conn, func() { _ = conn.Close(); _ = db.Close() }, nil
}

// lock acquires the migration lock of this database, which the Atlas CLI uses as well. It polls
// instead of waiting in a statement, for two reasons: such a statement would block a CREATE INDEX
// CONCURRENTLY of the program that holds the lock, and Atlas's own wait panics after a minute and
// ignores the context (v1.2.3).
func lock(ctx context.Context, drv migrate.Driver, c config) (schema.UnlockFunc, error) {
	locker := drv.(schema.Locker)
	retry := time.NewTicker(lockInterval)
	defer retry.Stop()
	var end <-chan time.Time
	for {
		unlock, err := locker.Lock(ctx, lockName, 0)
		if err == nil {
			return unlock, nil
		}
		if !errors.Is(err, schema.ErrLocked) {
			return nil, fmt.Errorf("migrate: acquire the lock: %w", err)
		}
		if end == nil {
			c.log.InfoContext(ctx, "waiting for another program that is applying migrations", "at most", c.lockTimeout)
			end = time.After(c.lockTimeout)
		}
		select {
		case <-retry.C:
		case <-end:
			return nil, lockedError(ctx, drv)
		case <-ctx.Done():
			return nil, fmt.Errorf("migrate: acquire the lock: %w", ctx.Err())
		}
	}
}

// lockedError is ErrLocked with the session and role that hold the lock: any role can acquire an advisory lock.
func lockedError(ctx context.Context, drv migrate.Driver) error {
	key := fnv.New32() // as Atlas computes the key
	_, _ = key.Write([]byte(lockName))
	rows, err := drv.QueryContext(ctx, `SELECT a.pid, coalesce(a.usename, '?') FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
		WHERE l.locktype = 'advisory' AND l.granted AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
			AND l.classid = 0 AND l.objid = $1::bigint::oid AND l.objsubid = 1`, int64(key.Sum32()))
	if err != nil {
		return ErrLocked
	}
	defer func() { _ = rows.Close() }()
	var pid int
	var role string
	if !rows.Next() || rows.Scan(&pid, &role) != nil || rows.Err() != nil {
		return ErrLocked
	}
	return fmt.Errorf("%w: session %d, of role %s (pg_terminate_backend(%d) ends it)", ErrLocked, pid, role, pid)
}

// pending returns the files still to apply, after checking the directory against the revision table.
func pending(ctx context.Context, drv migrate.Driver, dir migrate.Dir, table revisions, c config) ([]migrate.File, error) {
	revs, err := table.ReadRevisions(ctx)
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}
	if err := checkHistory(dir, revs); err != nil {
		return nil, err
	}
	if err := checkVersions(dir, revs, c); err != nil {
		return nil, err
	}
	var options []migrate.ExecutorOption
	if c.baseline != "" {
		options = append(options, migrate.WithBaselineVersion(c.baseline), migrate.WithOperatorVersion(operator()))
	}
	ex, err := migrate.NewExecutor(driver{Driver: drv}, dir, table, options...)
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}
	files, err := ex.Pending(ctx)
	var unclean *migrate.NotCleanError
	switch {
	case errors.Is(err, migrate.ErrNoPendingFiles):
		return nil, nil
	case errors.As(err, &unclean):
		return nil, fmt.Errorf("%w (%s)", ErrNotEmpty, unclean.Reason)
	case err != nil:
		return nil, fmt.Errorf("migrate: %w", err)
	}
	if c.to != "" {
		files = slices.DeleteFunc(files, func(f migrate.File) bool { return f.Version() > c.to })
	}
	return files, nil
}

// checkVersions refuses a baseline where migrations are recorded, and versions that no file has.
func checkVersions(dir migrate.Dir, revs []*migrate.Revision, c config) error {
	if c.baseline != "" && len(revs) > 0 {
		return ErrBaseline
	}
	files, err := dir.Files()
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	for _, version := range []string{c.to, c.baseline} {
		if version != "" && !slices.ContainsFunc(files, func(f migrate.File) bool { return f.Version() == version }) {
			return &VersionError{version}
		}
	}
	return nil
}

// applyFile runs f and records it in one transaction or, with txmode none, without one.
func applyFile(ctx context.Context, conn *sql.Conn, dir migrate.Dir, f migrate.File, log *slog.Logger) (err error) {
	if err := cleanSession(ctx, conn); err != nil {
		return err
	}
	stmts := &stmtLog{ctx: ctx, log: log, file: f.Name()}
	defer stmts.done()
	options := []migrate.ExecutorOption{migrate.WithOperatorVersion(operator()), migrate.WithLogger(stmts)}
	if outsideTransaction(f) {
		if err := deleteFailedRevision(ctx, revisions{conn}, f); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
		if err := dropInvalidIndex(ctx, conn, f, log); err != nil {
			return err
		}
		return execute(ctx, conn, dir, revisions{conn}, f, options)
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	restore := func() error { return nil }
	if f.Version() == upperVersion {
		if restore, err = overrideUpper(ctx, tx); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	last := &lastRevision{revisions: revisions{tx}}
	if err := execute(ctx, tx, dir, last, f, options); err != nil {
		return err
	}
	if err := restore(); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if err := last.flush(ctx); err != nil {
		return fmt.Errorf("migrate: record %s: %w", f.Name(), err)
	}
	if err := tx.Commit(); err != nil {
		_, reason := pg.Refusal("", 0, "", err)
		return &StatementError{File: f.Name(), Line: 1 + strings.Count(string(f.Bytes()), "\n"), Reason: "at commit: " + reason, err: err}
	}
	return nil
}

func execute(ctx context.Context, conn executor, dir migrate.Dir, table migrate.RevisionReadWriter,
	f migrate.File, options []migrate.ExecutorOption,
) error {
	drv, err := postgres.Open(conn)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	ex, err := migrate.NewExecutor(driver{drv, conn}, dir, table, options...)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return ex.Execute(ctx, f)
}
