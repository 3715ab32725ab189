package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"net"
	"sync"
	"time"
)

// Conn is what lib/pq's connections can do and database/sql asks for.
type Conn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
	driver.NamedValueChecker
}

// beginning opens connections whose BEGIN ends with its context: lib/pq heeds that of a transaction only once it has
// begun.
type beginning struct{ driver.Connector }

func (b beginning) Connect(ctx context.Context) (driver.Conn, error) {
	var socket net.Conn
	conn, err := b.Connector.Connect(WithSocket(ctx, func(c net.Conn) { socket = c }))
	if err != nil {
		return nil, err
	}
	base, ok := conn.(Conn)
	if !ok {
		return nil, errors.Join(errors.New("the connection lacks an interface that lib/pq has"), conn.Close())
	}
	return &begun{base, socket}, nil
}

type begun struct {
	Conn
	socket net.Conn
}

// Unwrap returns lib/pq's connection.
func (b *begun) Unwrap() driver.Conn { return b.Conn }

func (b *begun) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	var mu sync.Mutex
	over := false
	stop := context.AfterFunc(ctx, func() {
		mu.Lock()
		defer mu.Unlock()
		if !over && b.socket != nil {
			_ = b.socket.SetDeadline(time.Now().Add(cancelWithin))
		}
	})
	tx, err := b.Conn.BeginTx(ctx, opts)
	if !stop() && b.socket != nil {
		mu.Lock()
		defer mu.Unlock()
		over = true
		_ = b.socket.SetDeadline(time.Time{})
	}
	return tx, err
}
