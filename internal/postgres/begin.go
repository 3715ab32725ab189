package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"sync"
	"time"
)

// Conn has those methods of lib/pq's connections that database/sql checks for.
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

// beginConnector opens connections whose BEGIN ends with its context: lib/pq observes a transaction's context only after
// BEGIN.
type beginConnector struct{ driver.Connector }

func (b beginConnector) Connect(ctx context.Context) (driver.Conn, error) {
	var socket *Socket
	conn, err := b.Connector.Connect(WithSocket(ctx, func(s *Socket) { socket = s }))
	if err != nil {
		return nil, err
	}
	base, ok := conn.(Conn)
	if !ok {
		return nil, errors.Join(errors.New("the connection lacks an interface that lib/pq has"), conn.Close())
	}
	return &beginConn{base, socket}, nil
}

type beginConn struct {
	Conn
	socket *Socket
}

// Unwrap returns lib/pq's connection.
func (b *beginConn) Unwrap() driver.Conn { return b.Conn }

func (b *beginConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
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
