package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"net"
	"sync"
	"time"

	"github.com/lib/pq"
)

// Connector opens lib/pq's connections, and gives up when the context ends. lib/pq by itself heeds it
// only until a server has accepted: one that accepts and then says nothing would hold a caller for
// the whole connect timeout.
func Connector(cfg pq.Config) driver.Connector { return connector{cfg} }

type connector struct{ cfg pq.Config }

func (connector) Driver() driver.Driver { return &pq.Driver{} }

func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	inner, err := pq.NewConnectorConfig(c.cfg)
	if err != nil {
		return nil, err
	}
	d := &dialer{}
	inner.Dialer(d)
	stop := context.AfterFunc(ctx, d.abort)
	conn, err := inner.Connect(ctx)
	ended := !stop()
	d.release()
	switch {
	case ended:
		if err == nil {
			_ = conn.Close() // aborted just as it was ready
		}
		return nil, ctx.Err()
	case err != nil:
		return nil, err
	}
	return conn, nil
}

// dialer remembers what it has dialed until the connection is ready or given up. lib/pq keeps it, to
// send cancellations by.
type dialer struct {
	net.Dialer

	mu      sync.Mutex
	open    []net.Conn
	aborted bool
	ready   bool
}

func (d *dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	conn, err := d.Dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	switch {
	case d.ready:
	case d.aborted:
		return nil, errors.Join(context.Canceled, conn.Close())
	default:
		d.open = append(d.open, conn)
	}
	return conn, nil
}

// DialTimeout completes pq.Dialer; lib/pq prefers DialContext.
func (d *dialer) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	return d.DialContext(ctx, network, address)
}

func (d *dialer) abort() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.aborted = true
	for _, conn := range d.open {
		_ = conn.Close()
	}
}

func (d *dialer) release() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.ready, d.open = true, nil
}
