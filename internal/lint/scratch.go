package lint

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"regexp"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"github.com/lib/pq"

	pg "github.com/predicthealth/database/internal/postgres"
)

// scratch is a session of the scratch database. Everything runs on one connection, so that the
// settings and the transaction of a file apply to the queries about its effects.
type scratch struct {
	db   *sql.DB
	conn *sql.Conn
	drv  migrate.Driver
	end  string // of a transaction: COMMIT, except in tests
	work work
}

// work is what PostgreSQL reported about whole tables during a statement, without their schemas.
type work struct {
	read map[string]bool // tables whose rows were checked
	keys map[string]bool // foreign keys that were checked for every row
}

func open(ctx context.Context, url string) (_ *scratch, err error) {
	db, err := pg.Open(ctx, url, "predicthealth-lint")
	if err != nil {
		return nil, err
	}
	s := &scratch{db: db, end: "COMMIT"}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.close())
		}
	}()
	if s.conn, err = db.Conn(ctx); err != nil {
		return nil, err
	}
	err = s.conn.Raw(func(c any) error {
		pq.SetNoticeHandler(c.(interface{ Unwrap() driver.Conn }).Unwrap(), s.recordWork)
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.drv, err = postgres.Open(s.conn)
	return s, err
}

func (s *scratch) close() error {
	if s.conn == nil {
		return s.db.Close()
	}
	return errors.Join(s.conn.Close(), s.db.Close())
}

// DEBUG1 messages, which are not translated; PostgreSQL's own tests rely on them.
var (
	tableRead = regexp.MustCompile(`^verifying table "(.+)"$`)
	keyRead   = regexp.MustCompile(`^validating foreign key constraint "(.+)"$`)
)

func (s *scratch) recordWork(notice *pq.Error) {
	if m := tableRead.FindStringSubmatch(notice.Message); m != nil {
		s.work.read[m[1]] = true
	}
	if m := keyRead.FindStringSubmatch(notice.Message); m != nil {
		s.work.keys[m[1]] = true
	}
}

// run runs a file as package migrate does, in one transaction unless it has txmode none, and calls
// after, if not nil, after each statement.
func (s *scratch) run(ctx context.Context, f *file, after func(*migrate.Stmt) error) error {
	if len(f.stmts) == 0 {
		return nil
	}
	if f.inTx {
		if _, err := s.conn.ExecContext(ctx, "BEGIN"); err != nil {
			return fmt.Errorf("%s: %w", f.Name(), err)
		}
	}
	for _, stmt := range f.stmts {
		s.work = work{read: map[string]bool{}, keys: map[string]bool{}}
		// For each statement, because a migration may set it as well.
		if _, err := s.conn.ExecContext(ctx, "SET client_min_messages = debug1"); err != nil {
			return fmt.Errorf("%s: %w", f.Name(), err)
		}
		if _, err := s.conn.ExecContext(ctx, stmt.Text); err != nil {
			return f.statementError(stmt, err)
		}
		if after == nil {
			continue
		}
		if err := after(stmt); err != nil {
			return fmt.Errorf("%s:%d: %w", f.Name(), f.line(stmt.Pos), err)
		}
	}
	if f.inTx {
		// A deferred constraint may fail here.
		if _, err := s.conn.ExecContext(ctx, s.end); err != nil {
			return f.statementError(f.stmts[len(f.stmts)-1], err)
		}
	}
	return nil
}
