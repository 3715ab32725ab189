package replica

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	pqdriver "github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/postgres"
)

var errLost = errors.New("no replica answers")

// Route is where the statements of one query are answered: all of them on one connection to a standby, or by the primary, so that a later
// one does not see less than an earlier one.
type Route struct {
	reader    *Reader
	want      *want
	need      pqdriver.Need
	conn      *sql.Conn // to a standby; nil before the first statement
	until     time.Time // when the standby must have answered; zero for no limit
	ends      []func()  // of the contexts of the standby's statements
	primary   bool
	delivered bool
}

// Begin returns a context for the statements of one query, and their route. It returns nil where the primary answers, or where ctx has a
// route already.
func (r *Reader) Begin(ctx context.Context) (context.Context, *Route) {
	w := wantOf(ctx)
	if w == nil || routeOf(ctx) != nil {
		return ctx, nil
	}
	t := &Route{reader: r, want: w}
	return context.WithValue(ctx, routeKey{}, t), t
}

// ToPrimary makes the primary answer the statements of ctx's query, unless a standby has answered the first one.
func ToPrimary(ctx context.Context) {
	if t := routeOf(ctx); t != nil && t.conn == nil {
		t.primary = true
	}
}

// ByStandby reports whether a standby answers the statements of ctx's query.
func ByStandby(ctx context.Context) bool {
	t := routeOf(ctx)
	return t != nil && t.conn != nil
}

// End releases the connection.
func (t *Route) End() {
	if t.conn != nil {
		_ = t.conn.Close()
		t.conn = nil
	}
	for _, end := range t.ends {
		end()
	}
	t.ends = nil
}

// Repeat reports whether the query failed on a standby and may be repeated, which the primary then answers: with appends, the query appends
// rows to what it has delivered.
func (t *Route) Repeat(ctx context.Context, err error, appends bool) bool {
	if t.conn == nil || ctx.Err() != nil || (appends && t.delivered) {
		return false
	}
	t.reader.failed(ctx, err)
	t.End()
	t.primary = true
	return true
}

// query runs a statement on the route. The first one decides where.
func (t *Route) query(ctx context.Context, primary dialect.Driver, query string, args any, rows *entsql.Rows) error {
	switch {
	case t.conn != nil:
		return t.on(ctx, t.conn, query, args, rows)
	case !t.primary:
		if end, ok := ctx.Deadline(); ok { // half of the time is the primary's, if the standby is silent
			t.until = time.Now().Add(time.Until(end) / 2)
		}
		err := t.reader.first(ctx, t.want, func(need pqdriver.Need) error {
			t.need = need
			conn, err := t.reader.acquire(ctx)
			if err != nil {
				return err
			}
			if err = t.on(ctx, conn, query, args, rows); err != nil {
				_ = conn.Close()
				return err
			}
			t.conn = conn
			return nil
		})
		if err == nil {
			return nil
		}
		t.primary = true
	}
	return primary.Query(pqdriver.WithNeed(ctx, t.reader.known(ctx, t.want)), query, args, rows)
}

func (t *Route) on(ctx context.Context, conn *sql.Conn, query string, args any, rows *entsql.Rows) error {
	if !t.until.IsZero() {
		bounded, cancel := context.WithDeadline(ctx, t.until)
		ctx, t.ends = bounded, append(t.ends, cancel)
	}
	err := entsql.Conn{ExecQuerier: conn}.Query(pqdriver.WithNeed(ctx, t.need), query, args, rows)
	if err == nil {
		rows.ColumnScanner = &delivering{rows.ColumnScanner, t}
	}
	return err
}

type delivering struct {
	entsql.ColumnScanner
	route *Route
}

func (d *delivering) Next() bool {
	next := d.ColumnScanner.Next()
	d.route.delivered = d.route.delivered || next
	return next
}

// first runs f, which reads from a standby, and counts who answers.
func (r *Reader) first(ctx context.Context, w *want, read func(pqdriver.Need) error) error {
	err := errLost
	if !r.lost.Load() {
		err = r.tries(ctx, w, read)
	}
	switch {
	case err == nil:
		r.byStandby.Add(1)
	case ctx.Err() == nil:
		r.byPrimary.Add(1)
		r.failed(ctx, err)
	}
	return err
}

func (r *Reader) tries(ctx context.Context, w *want, read func(pqdriver.Need) error) error {
	need, err := r.need(ctx, w)
	if err != nil {
		return errNoPosition{err}
	}
	renewed := false
	for attempt := 1; ; attempt++ {
		err = read(need)
		switch {
		case err == nil, attempt == attempts, ctx.Err() != nil:
			return err
		case errors.Is(err, postgres.ErrLaterTimeline) && !renewed:
			renewed = true
			r.renew(ctx)
			if need, err = r.need(ctx, w); err != nil {
				return errNoPosition{err}
			}
		case errors.Is(err, driver.ErrBadConn), errors.Is(err, postgres.ErrNotStandby), errors.Is(err, postgres.ErrOtherCluster):
		default:
			return err
		}
	}
}

// errNoPosition is returned where the primary did not say what a read must show. It says nothing about the standbys.
type errNoPosition struct{ err error }

func (e errNoPosition) Error() string { return "the primary's position is not known: " + e.err.Error() }

// acquire returns a connection to a standby.
func (r *Reader) acquire(ctx context.Context) (*sql.Conn, error) {
	bounded, cancel := context.WithTimeout(ctx, acquireWithin)
	defer cancel()
	conn, err := r.pool.Conn(bounded)
	if s := r.pool.Stats(); err == context.DeadlineExceeded && s.InUse < s.MaxOpenConnections { //nolint:errorlint // the pool's own
		return nil, postgres.Unavailable(err)
	}
	return conn, err
}
