package local

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/lib/pq"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/postgres"
)

const (
	superuser = "postgres"
	// startTimeout bounds the start of a server, including crash recovery.
	startTimeout = 60 * time.Second
)

func (s *Stack) postgresDir() string  { return filepath.Join(s.dir, "postgres") }
func (s *Stack) postgresData() string { return filepath.Join(s.postgresDir(), "data") }

// PostgresLog is the path of the server's log.
func (s *Stack) PostgresLog() string { return filepath.Join(s.postgresDir(), "log") }

func (s *Stack) superuserURL() string {
	return s.postgresURL(superuser, s.PostgresPassword, superuser)
}

func (s *Stack) postgresAlive() bool {
	_, alive := readPID(filepath.Join(s.postgresData(), "postmaster.pid"), s.postgresData())
	return alive
}

// postgresAnswers reports whether the stack's server accepts connections.
func (s *Stack) postgresAnswers(ctx context.Context) bool {
	if !s.postgresAlive() {
		return false
	}
	db, err := postgres.Open(ctx, s.superuserURL(), "predicthealth-local")
	return err == nil && db.Close() == nil
}

// startPostgres starts the server unless it runs, and creates the role and the database, with retries: a live server
// may be in recovery or shutting down.
func (s *Stack) startPostgres(ctx context.Context, bin *binaries) error {
	try := func() (struct{}, error) {
		err := s.tryPostgres(ctx, bin)
		if err != nil && !postgres.Transient(err) {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}
	_, err := backoff.Retry(ctx, try, backoff.WithBackOff(backoff.NewConstantBackOff(200*time.Millisecond)), backoff.WithMaxElapsedTime(startTimeout))
	return err
}

// checkRelease refuses data of another major version than the programs'.
func (s *Stack) checkRelease(bin *binaries) error {
	text, err := os.ReadFile(filepath.Join(s.postgresData(), "PG_VERSION"))
	if err != nil {
		return ignoreError(err, fs.ErrNotExist)
	}
	if data, programs := strings.TrimSpace(string(text)), strconv.Itoa(postgresMajor(bin.postgresBin)); data != programs {
		return fmt.Errorf("the data in %s is of PostgreSQL %s, but the programs in %s are of %s; set POSTGRES_BIN to programs of PostgreSQL %s, or XDG_STATE_HOME to another folder",
			s.postgresDir(), data, bin.postgresBin, programs, data)
	}
	return nil
}

func (s *Stack) tryPostgres(ctx context.Context, bin *binaries) error {
	if err := s.checkRelease(bin); err != nil {
		return err
	}
	if s.postgresAlive() {
		return s.createOwner(ctx)
	}
	if err := waitForPort(ctx, "PostgreSQL", "-postgres-port", s.PostgresPort); err != nil {
		return err
	}
	if err := s.checkFreeSpace(); err != nil {
		return err
	}
	if s.isTest() {
		if err := s.removeUncleanData(); err != nil {
			return err
		}
	}
	if err := s.createCluster(bin); err != nil {
		return err
	}
	// In the stack's folder, not in the servers' folder: root must not write where another user could have
	// placed a symbolic link.
	conf := filepath.Join(s.dir, "postgresql.conf")
	if err := ReplaceFile(conf, deploy.PostgresConf, 0o644); err != nil {
		return err
	}
	options := fmt.Sprintf("-c config_file=%s -c listen_addresses=127.0.0.1 -p %d -c unix_socket_directories=''", shellWord(conf), s.PostgresPort)
	if !s.syncs() {
		// Compression would take most of the time of creating an index.
		options += " -c fsync=off -c wal_compression=off"
	}
	if s.isTest() {
		// Packages run their tests at once, and each test has connections of its own.
		options += " -c full_page_writes=off -c max_connections=1000"
	}
	start := func() (struct{}, error) { return struct{}{}, s.startPostgresOnce(bin, options) }
	_, err := backoff.Retry(ctx, start, backoff.WithBackOff(backoff.NewConstantBackOff(500*time.Millisecond)),
		backoff.WithMaxElapsedTime(startTimeout))
	if err != nil {
		return err
	}
	return s.createOwner(ctx)
}

func (s *Stack) startPostgresOnce(bin *binaries, options string) error {
	out, err := s.run(bin.postgres("pg_ctl"), "start", "--wait", fmt.Sprintf("--timeout=%d", int(startTimeout.Seconds())),
		"--pgdata", s.postgresData(), "--log", s.PostgresLog(), "--options", options)
	if err == nil {
		return nil
	}
	log, _ := os.ReadFile(s.PostgresLog())
	reason := lastLine(out+"\n"+string(log), "FATAL:", "PANIC:", "pg_ctl: ")
	err = fmt.Errorf("did not start: %s (log: %s)", reason, s.PostgresLog())
	// The children of a killed server end a moment later.
	if strings.Contains(reason, "shared memory block") || strings.Contains(reason, "lock file") {
		return err
	}
	return backoff.Permanent(err)
}

func (s *Stack) isTest() bool { return filepath.Base(s.dir) == Test }

// syncs reports whether the stack's data must survive a crash of the machine.
func (s *Stack) syncs() bool { return slices.Contains([]string{Dev, Bench}, filepath.Base(s.dir)) }

// removeUncleanData removes the data of a server that was killed. The tests' server does not sync its data to disk, and
// after a recovery the monitor rightly warns, which its tests would report.
func (s *Stack) removeUncleanData() error {
	_, err := os.Stat(filepath.Join(s.postgresData(), "postmaster.pid"))
	if err != nil {
		return ignoreError(err, fs.ErrNotExist)
	}
	return os.RemoveAll(s.postgresData())
}

// createCluster creates the data folder if there is none. If killed halfway, it leaves none.
func (s *Stack) createCluster(bin *binaries) error {
	if err := s.makeServerFolder(s.postgresDir()); err != nil {
		return err
	}
	if _, err := os.Stat(s.postgresData()); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	fresh := filepath.Join(s.postgresDir(), "data.new")
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	secret := filepath.Join(s.dir, "password")
	defer func() { _ = os.Remove(secret) }()
	if err := s.writeForServers(secret, []byte(s.PostgresPassword)); err != nil {
		return err
	}
	args := []string{"--pgdata", fresh, "--username", superuser, "--pwfile", secret,
		"--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--data-checksums", "--no-instructions"}
	if !s.syncs() {
		args = append(args, "--no-sync")
	}
	out, err := s.run(bin.postgres("initdb"), args...)
	if err != nil {
		_ = os.RemoveAll(fresh)
		if strings.Contains(out, "No space left on device") {
			return syscall.ENOSPC
		}
		return fmt.Errorf("initdb: %s", lastLine(out, "FATAL:", "PANIC:", "error:"))
	}
	return os.Rename(fresh, s.postgresData())
}

// createOwner creates the role and the database of DatabaseURL, as deploy/postgres-init.sh does.
func (s *Stack) createOwner(ctx context.Context) (err error) {
	db, err := postgres.Open(ctx, s.superuserURL(), "predicthealth-local")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	role := pq.QuoteIdentifier(ownerRole)
	if err := createIfMissing(ctx, db, "SELECT FROM pg_roles WHERE rolname = $1", ownerRole,
		"CREATE ROLE "+role+" LOGIN CREATEDB CREATEROLE"); err != nil {
		return err
	}
	for _, statement := range []string{"ALTER ROLE " + role + " PASSWORD " + pq.QuoteLiteral(s.OwnerPassword), "GRANT pg_monitor TO " + role} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return createIfMissing(ctx, db, "SELECT FROM pg_database WHERE datname = $1", databaseName,
		"CREATE DATABASE "+pq.QuoteIdentifier(databaseName)+" OWNER "+role)
}

// createIfMissing runs the statement if the query about name returns no row.
func createIfMissing(ctx context.Context, db *sql.DB, query, name, statement string) error {
	err := db.QueryRowContext(ctx, query, name).Scan()
	if errors.Is(err, sql.ErrNoRows) {
		_, err = db.ExecContext(ctx, statement)
	}
	return err
}

func (s *Stack) stopPostgres() error {
	if !s.postgresAlive() {
		return nil
	}
	bin, err := findBinaries()
	if err != nil {
		return err
	}
	if out, err := s.run(bin.postgres("pg_ctl"), "stop", "--wait", "--mode", "fast", "--pgdata", s.postgresData()); err != nil {
		return fmt.Errorf("PostgreSQL: did not stop: %s", lastLine(out, "pg_ctl: "))
	}
	return nil
}
