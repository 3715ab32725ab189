// Package driver stands between the pool and lib/pq. Every error that reaches the pool has passed one
// place, and a statement with arguments is prepared once for each connection, not each time it runs:
// without that, lib/pq takes two round trips and PostgreSQL plans anew.
package driver

import (
	"context"
	"database/sql/driver"
)

// Wrap returns a connector whose connections keep up to statements prepared statements each, by
// query text; none, when that is 0. They, their statements, transactions and rows pass each error
// through translate. Sentinels that database/sql understands (driver.ErrBadConn, driver.ErrSkip,
// io.EOF) must come back unchanged.
func Wrap(c driver.Connector, statements int, translate func(error) error) driver.Connector {
	return &connector{c, statements, translate}
}

type connector struct {
	driver.Connector

	statements int
	translate  func(error) error
}

func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	inner, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	base, ok := inner.(pqConn)
	if !ok {
		_ = inner.Close()
		return nil, errUnsupported
	}
	out := &conn{inner: base, translate: c.translate}
	if c.statements > 0 {
		out.statements = newStatements(c.statements)
	}
	return out, nil
}
