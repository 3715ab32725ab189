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

// session is the one connection that everything runs on, so that a file's settings and its
// transaction are seen by what looks at its effects.
type session struct {
	db   *sql.DB
	conn *sql.Conn
	drv  migrate.Driver
	end  string // of a transaction: COMMIT, but for tests
	work work
}

// work is what PostgreSQL said that it did to whole tables during a statement. It names them without
// their schemas.
type work struct {
	read map[string]bool // tables, whose rows were checked
	keys map[string]bool // foreign keys, which were checked for every row
}

func open(ctx context.Context, url string) (_ *session, err error) {
	db, err := pg.Open(ctx, url, "predicthealth-lint")
	if err != nil {
		return nil, err
	}
	s := &session{db: db, end: "COMMIT"}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.close())
		}
	}()
	if s.conn, err = db.Conn(ctx); err != nil {
		return nil, err
	}
	err = s.conn.Raw(func(c any) error {
		pq.SetNoticeHandler(c.(interface{ Unwrap() driver.Conn }).Unwrap(), s.hear)
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.drv, err = postgres.Open(s.conn)
	return s, err
}

func (s *session) close() error {
	if s.conn == nil {
		return s.db.Close()
	}
	return errors.Join(s.conn.Close(), s.db.Close())
}

// These messages are not translated, and PostgreSQL's own tests rely on them.
var (
	sayRead = regexp.MustCompile(`^verifying table "(.+)"$`)
	sayKey  = regexp.MustCompile(`^validating foreign key constraint "(.+)"$`)
)

func (s *session) hear(notice *pq.Error) {
	if m := sayRead.FindStringSubmatch(notice.Message); m != nil {
		s.work.read[m[1]] = true
	}
	if m := sayKey.FindStringSubmatch(notice.Message); m != nil {
		s.work.keys[m[1]] = true
	}
}

// play runs a file as the engine does, in one transaction unless it says txmode none, and calls
// after, where it is not nil, behind each statement.
func (s *session) play(ctx context.Context, f *file, after func(*migrate.Stmt) error) error {
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
		// Before each, because a migration may set it too.
		if _, err := s.conn.ExecContext(ctx, "SET client_min_messages = debug1"); err != nil {
			return fmt.Errorf("%s: %w", f.Name(), err)
		}
		if _, err := s.conn.ExecContext(ctx, stmt.Text); err != nil {
			return f.refused(stmt, err)
		}
		if after == nil {
			continue
		}
		if err := after(stmt); err != nil {
			return fmt.Errorf("%s:%d: %w", f.Name(), f.line(stmt.Pos), err)
		}
	}
	if f.inTx {
		// A deferred constraint may refuse here.
		if _, err := s.conn.ExecContext(ctx, s.end); err != nil {
			return f.refused(f.stmts[len(f.stmts)-1], err)
		}
	}
	return nil
}
