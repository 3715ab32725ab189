package replica

import (
	"context"
	"database/sql"
	"regexp"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	pqdriver "github.com/predicthealth/database/internal/driver"
)

// Driver returns an Ent driver that sends reads whose context allows it to the standbys of r, and everything else to primary.
func Driver(primary dialect.Driver, r *Reader) dialect.Driver {
	return &routing{primary, entsql.OpenDB(dialect.Postgres, r.pool), r}
}

type routing struct {
	dialect.Driver // the primary's

	standbys *entsql.Driver
	reader   *Reader
}

func (d *routing) Query(ctx context.Context, query string, args, v any) error {
	rows, ok := v.(*entsql.Rows)
	if t := routeOf(ctx); ok && t != nil && pqdriver.IsRead(ctx) {
		return t.query(ctx, d.Driver, query, args, rows)
	}
	return d.Driver.Query(ctx, query, args, v)
}

// BeginTx serves the client's method of that name. A standby answers a read-only transaction.
func (d *routing) BeginTx(ctx context.Context, opts *sql.TxOptions) (tx dialect.Tx, err error) {
	if w := wantOf(ctx); w != nil && opts != nil && opts.ReadOnly && opts.Isolation <= sql.LevelRepeatableRead {
		err := d.reader.first(ctx, w, func(need pqdriver.Need) error {
			tx, err = d.standbys.BeginTx(pqdriver.WithNeed(ctx, need), opts)
			return err
		})
		if err == nil {
			return tx, nil
		}
		ctx = pqdriver.WithNeed(ctx, d.reader.known(ctx, w))
	}
	return d.Driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	}).BeginTx(ctx, opts)
}

// ExecContext and QueryContext serve the client's own methods of those names.
func (d *routing) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return d.Driver.(entsql.ExecQuerier).ExecContext(ctx, query, args...)
}

// QueryContext lets a standby answer what only reads. What a function would write there is an error, and the primary answers.
func (d *routing) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if w := wantOf(ctx); w != nil && reads.MatchString(query) && !locks.MatchString(query) {
		if rows := d.onStandby(ctx, w, query, args); rows != nil {
			return rows, nil
		}
		ctx = pqdriver.WithNeed(ctx, d.reader.known(ctx, w))
	}
	return d.Driver.(entsql.ExecQuerier).QueryContext(ctx, query, args...)
}

// onStandby returns nil where no standby answers.
func (d *routing) onStandby(ctx context.Context, w *want, query string, args []any) (rows *sql.Rows) {
	_ = d.reader.first(ctx, w, func(need pqdriver.Need) (err error) {
		rows, err = d.standbys.QueryContext(pqdriver.WithNeed(pqdriver.WithRead(ctx), need), query, args...) //nolint:rowserrcheck,sqlclosecheck // the caller reads and closes them
		return err
	})
	return rows
}

var (
	reads = regexp.MustCompile(`(?i)^\s*(SELECT|WITH|EXPLAIN|TABLE|VALUES)\b`)
	locks = regexp.MustCompile(`(?i)\bFOR\s+(NO\s+KEY\s+UPDATE|UPDATE|SHARE|KEY\s+SHARE)\b|\bpg_(try_)?advisory_`)
)
