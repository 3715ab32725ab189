package failover_test

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"syscall"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/failover"
	"github.com/predicthealth/database/internal/postgres"
)

// server is a database whose queries return one row of their number, from 1, after the given errors: of the first row, in turn.
type server struct {
	errs  []error
	asked int
}

func (s *server) Connect(context.Context) (sqldriver.Conn, error) { return conn{s}, nil }
func (*server) Driver() sqldriver.Driver                          { return nil }

type conn struct{ *server }

func (conn) Prepare(string) (sqldriver.Stmt, error) { return nil, errors.ErrUnsupported }
func (conn) Close() error                           { return nil }

// Begin fails like the first row.
func (c conn) Begin() (sqldriver.Tx, error) {
	c.asked++
	if c.asked <= len(c.errs) {
		return nil, c.errs[c.asked-1]
	}
	return transaction{}, nil
}

type transaction struct{}

func (transaction) Commit() error   { return nil }
func (transaction) Rollback() error { return nil }

func (c conn) QueryContext(context.Context, string, []sqldriver.NamedValue) (sqldriver.Rows, error) {
	r := &rows{number: int64(c.asked + 1)}
	if c.asked < len(c.errs) {
		r.err = c.errs[c.asked]
	}
	c.asked++
	return r, nil
}

type rows struct {
	number int64
	err    error
	read   bool
}

func (*rows) Columns() []string { return []string{"number"} }
func (*rows) Close() error      { return nil }

func (r *rows) Next(row []sqldriver.Value) error {
	switch {
	case r.err != nil:
		return r.err
	case r.read:
		return io.EOF
	}
	r.read, row[0] = true, r.number
	return nil
}

// TestFirstRow: a session that a server ends before a read's first row is an outage that the read waits out. Anything else is not repeated.
func TestFirstRow(t *testing.T) {
	t.Parallel()
	other := errors.New("another error")
	for name, c := range map[string]struct {
		reads bool
		wait  time.Duration
		errs  []error
		asked int
		want  error
	}{
		"a lost read":              {true, time.Minute, []error{driver.ErrConnectionLost, driver.ErrConnectionLost}, 3, nil},
		"a lost read, no wait":     {true, 0, []error{driver.ErrConnectionLost}, 1, driver.ErrConnectionLost},
		"a refused read":           {true, time.Minute, []error{other}, 1, other},
		"a change":                 {false, time.Minute, []error{driver.ErrConnectionLost}, 1, driver.ErrConnectionLost},
		"an unknown outcome":       {true, time.Minute, []error{fmt.Errorf("%w: %w", driver.ErrConnectionLost, driver.ErrOutcomeUnknown)}, 1, driver.ErrOutcomeUnknown},
		"a read whose caller left": {true, time.Minute, []error{fmt.Errorf("%w: %w", context.Canceled, driver.ErrConnectionLost)}, 1, context.Canceled},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &server{errs: c.errs}
			pool := sql.OpenDB(s)
			t.Cleanup(func() { _ = pool.Close() })
			ctx := t.Context()
			if c.reads {
				ctx = driver.WithRead(ctx)
			}
			var got []int64
			rows := &entsql.Rows{}
			err := failover.Driver(pool, c.wait).Query(ctx, "SELECT 1", []any{}, rows)
			if err == nil {
				err = entsql.ScanSlice(rows, &got)
			}
			if !errors.Is(err, c.want) || s.asked != c.asked {
				t.Errorf("asked %d times, %v", s.asked, err)
			}
			if err == nil && (len(got) != 1 || got[0] != int64(c.asked)) {
				t.Errorf("the rows are %d", got)
			}
		})
	}
}

// TestBegin: a transaction that did not begin because of the network is unavailable, and waited for. Anything else is not repeated.
func TestBegin(t *testing.T) {
	t.Parallel()
	pipe := &net.OpError{Op: "write", Net: "unix", Err: syscall.EPIPE}
	other := errors.New("another error")
	for name, c := range map[string]struct {
		wait  time.Duration
		err   error
		asked int
		want  error
	}{
		"a broken pipe":          {time.Minute, pipe, 2, nil},
		"a broken pipe, no wait": {0, pipe, 1, postgres.ErrUnavailable},
		"another error":          {time.Minute, other, 1, other},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &server{errs: []error{c.err}}
			pool := sql.OpenDB(s)
			t.Cleanup(func() { _ = pool.Close() })
			tx, err := failover.Driver(pool, c.wait).Tx(t.Context())
			if !errors.Is(err, c.want) || s.asked != c.asked {
				t.Fatalf("asked %d times, %v", s.asked, err)
			}
			if err == nil {
				_ = tx.Rollback()
			}
		})
	}
}
