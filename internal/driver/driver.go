// Package driver wraps the connections of a PostgreSQL driver, so that every error that reaches the
// pool has passed one place.
package driver

import (
	"context"
	"database/sql/driver"
)

// Wrap returns a connector whose connections, statements, transactions and rows pass each error
// that their counterparts of c return through translate. Sentinels that database/sql understands
// (driver.ErrBadConn, driver.ErrSkip, io.EOF) must come back unchanged.
func Wrap(c driver.Connector, translate func(error) error) driver.Connector {
	return &connector{c, translate}
}

type connector struct {
	driver.Connector
	translate func(error) error
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
	return &conn{base, c.translate}, nil
}
