package backup

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// Databases under these names belong to this program. One that no run has locked was left by a killed run, and the next
// run removes it.
const (
	scratchName  = "predicthealth_scratch_"
	replacedName = "predicthealth_replaced_"
)

// maintenance is the database from which others are created, renamed and dropped. Advisory locks belong to a database;
// those on scratch databases are held here.
const maintenance = "postgres"

// replacesMark begins the comment of a scratch database that is about to replace the database whose name follows, to which the restore has
// ended the access.
const replacesMark = "predicthealth restore: replaces "

// server is a connection to the maintenance database. Closing it releases its locks.
type server struct {
	url  string
	db   *sql.DB
	conn *sql.Conn
}

// openServer connects, and undoes what killed runs left.
func openServer(ctx context.Context, url string) (*server, error) {
	own, err := postgres.WithDatabase(url, maintenance)
	if err != nil {
		return nil, err
	}
	db, err := postgres.Open(ctx, own, applicationName)
	if err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	s := &server{url: own, db: db, conn: conn}
	if err := s.sweep(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *server) Close() error { return errors.Join(s.conn.Close(), s.db.Close()) }

func lockOf(name string) int64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(name))
	return int64(h.Sum64())
}

func (s *server) exec(ctx context.Context, doing, statement string) error {
	_, err := s.conn.ExecContext(ctx, statement)
	return sqlError(doing, err)
}

// scratch creates an empty database, with the options of the database like unless that is empty, and returns its name.
func (s *server) scratch(ctx context.Context, like string) (string, error) {
	name := scratchName + postgres.RandomName()
	if err := s.lock(ctx, name); err != nil {
		return "", err
	}
	options := ""
	if like != "" {
		p, err := readProperties(ctx, s.conn, like)
		if err != nil {
			return "", err
		}
		options = p.creation()
	}
	return name, s.exec(ctx, "create a scratch database", "CREATE DATABASE "+name+" TEMPLATE template0"+options)
}

func (s *server) lock(ctx context.Context, name string) error {
	_, err := s.conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", lockOf(name))
	return sqlError("lock "+name, err)
}

func (s *server) drop(ctx context.Context, name string) error {
	return sqlError("drop "+name, postgres.DropDatabase(ctx, s.url, name))
}

// remove drops a scratch database, after it has allowed connections to the database that it was about to replace. It does not use conn, which
// an interrupted statement closes.
func (s *server) remove(ctx context.Context, scratch string) error {
	var target string
	err := s.db.QueryRowContext(ctx, `SELECT t.datname FROM pg_database s JOIN pg_database t ON shobj_description(s.oid, 'pg_database') = $1 || t.datname
		WHERE s.datname = $2 AND NOT t.datallowconn`, replacesMark, scratch).Scan(&target)
	if err == nil {
		_, err = s.db.ExecContext(ctx, "ALTER DATABASE "+pq.QuoteIdentifier(target)+" ALLOW_CONNECTIONS true")
	}
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return sqlError("allow connections again to what "+scratch+" was to replace", err)
	}
	return s.drop(ctx, scratch)
}

// sweep removes databases of killed runs, if this user owns them.
func (s *server) sweep(ctx context.Context) error {
	left, err := s.texts(ctx, `SELECT datname FROM pg_database
		WHERE (datname ~ ('^' || $1 || '[0-9a-f]{16}$') OR datname ~ ('^' || $2 || '[0-9a-f]{16}$')) AND pg_has_role(datdba, 'USAGE')`,
		scratchName, replacedName)
	if err != nil {
		return sqlError("list the scratch databases", err)
	}
	for _, name := range left {
		var free bool
		if err := s.conn.QueryRowContext(ctx, "SELECT pg_try_advisory_lock($1)", lockOf(name)).Scan(&free); err != nil {
			return sqlError("list the scratch databases", err)
		}
		if !free {
			continue
		}
		err := s.remove(ctx, name)
		if _, unlock := s.conn.ExecContext(ctx, "SELECT pg_advisory_unlock($1)", lockOf(name)); err != nil || unlock != nil {
			return errors.Join(err, unlock)
		}
	}
	return nil
}

// bar ends the access to the database that scratch is about to replace, but for the session pid, and fails if it has other sessions. remove
// undoes it.
func (s *server) bar(ctx context.Context, scratch, target string, pid int) error {
	if err := s.alone(ctx, target, pid); err != nil {
		return err
	}
	// One transaction, so that a killed run leaves both or neither; not interrupted, so that remove sees both.
	if err := s.exec(context.WithoutCancel(ctx), "end the access to "+target, fmt.Sprintf("COMMENT ON DATABASE %s IS %s; ALTER DATABASE %s ALLOW_CONNECTIONS false",
		scratch, pq.QuoteLiteral(replacesMark+target), pq.QuoteIdentifier(target))); err != nil {
		return err
	}
	return s.alone(ctx, target, pid) // one may have begun before
}

// alone waits up to five seconds, as ALTER DATABASE does, until a database has no other session than pid. A session
// without a user is an autovacuum worker's, which ALTER DATABASE ends.
func (s *server) alone(ctx context.Context, name string, pid int) error {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for range 50 {
		var others int
		err := s.conn.QueryRowContext(ctx, "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND pid <> $2 AND usesysid IS NOT NULL", name, pid).Scan(&others)
		if err != nil || others == 0 {
			return sqlError("count the sessions of "+name, err)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return fmt.Errorf("rename the restored database to %s: it has other sessions (close all connections to it first)", name)
}

// swap renames the scratch database to target, with target's properties, in one step, and drops the replaced database.
// It returns notes about properties that could not be copied.
func (s *server) swap(ctx context.Context, scratch, target string) (notes []string, err error) {
	old := replacedName + strings.TrimPrefix(scratch, scratchName)
	if err := s.lock(ctx, old); err != nil {
		return nil, err
	}
	tx, err := s.conn.BeginTx(ctx, nil)
	if err != nil {
		return nil, sqlError("swap the databases", err)
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(ctx, "COMMENT ON DATABASE "+scratch+" IS NULL"); err != nil {
		return nil, sqlError("swap the databases", err)
	}
	if notes, err = copyProperties(ctx, tx, target, scratch); err != nil {
		return nil, err
	}
	for _, names := range [][2]string{{target, old}, {scratch, target}} {
		statement := fmt.Sprintf("ALTER DATABASE %s RENAME TO %s", pq.QuoteIdentifier(names[0]), pq.QuoteIdentifier(names[1]))
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return nil, sqlError("rename the restored database to "+target+" (close all connections to it first)", err)
		}
	}
	if _, err := tx.ExecContext(ctx, "ALTER DATABASE "+old+" IS_TEMPLATE false"); err != nil { // a template cannot be dropped
		return nil, sqlError("swap the databases", err)
	}
	if err := tx.Commit(); err != nil {
		return nil, sqlError("swap the databases", err)
	}
	// The swap is committed: later errors do not undo it.
	if err := s.drop(context.WithoutCancel(ctx), old); err != nil {
		notes = append(notes, "the database that was replaced is still there, as "+old+": "+err.Error())
	}
	return notes, nil
}

// dryRunSwap checks before the restore what swap will do with the properties of target.
func (s *server) dryRunSwap(ctx context.Context, scratch, target string) error {
	tx, err := s.conn.BeginTx(ctx, nil)
	if err != nil {
		return sqlError("read the properties of "+target, err)
	}
	defer func() { _ = tx.Rollback() }()
	_, err = copyProperties(ctx, tx, target, scratch)
	return err
}

// texts returns the rows of a query with one text column.
func (s *server) texts(ctx context.Context, query string, args ...any) (all []string, err error) {
	rows, err := s.conn.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		all = append(all, text)
	}
	return all, rows.Err()
}
