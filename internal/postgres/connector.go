package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"net"
	"sync"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"github.com/xdg-go/stringprep"
)

// Connector opens lib/pq's connections, and gives up when the context ends. lib/pq by itself heeds it
// only until a server has accepted: one that accepts and then says nothing would hold a caller for
// the whole connect timeout.
func Connector(cfg pq.Config) driver.Connector { return connector{cfg} }

type connector struct{ cfg pq.Config }

func (connector) Driver() driver.Driver { return &pq.Driver{} }

// Connect opens a connection. Of two things lib/pq's own way would not do: where prefer-standby finds no
// server at all, it looks for one without end, and it gives a password to SCRAM as it is.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	cfg := c.cfg
	cfg.Password = prepared(cfg.Password)
	conn, err := connectPreferred(ctx, cfg)
	if cfg.Password != c.cfg.Password && isCode(err, pqerror.InvalidPassword) { // not SCRAM, or not prepared there
		cfg.Password = c.cfg.Password
		return connectPreferred(ctx, cfg)
	}
	return conn, err
}

func connectPreferred(ctx context.Context, cfg pq.Config) (driver.Conn, error) {
	if cfg.TargetSessionAttrs != pq.TargetSessionAttrsPreferStandby {
		return connect(ctx, cfg)
	}
	cfg.TargetSessionAttrs = pq.TargetSessionAttrsStandby
	conn, err := connect(ctx, cfg)
	if err != nil && ctx.Err() == nil {
		cfg.TargetSessionAttrs = pq.TargetSessionAttrsAny
		return connect(ctx, cfg)
	}
	return conn, err
}

// prepared is a password as PostgreSQL makes a SCRAM secret of it: by SASLprep, or as it is where that
// refuses it (RFC 4013; src/common/saslprep.c).
func prepared(password string) string {
	if plain, err := stringprep.SASLprep.Prepare(password); err == nil && plain != "" {
		return plain
	}
	return password
}

func isCode(err error, code pqerror.Code) bool {
	var server *pq.Error
	return errors.As(err, &server) && server.Code == code
}

func connect(ctx context.Context, cfg pq.Config) (driver.Conn, error) {
	inner, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		return nil, err
	}
	d := &dialer{}
	inner.Dialer(d)
	stop := context.AfterFunc(ctx, d.abort)
	conn, err := inner.Connect(ctx)
	if end, ok := ctx.Deadline(); err != nil && ok && !time.Now().Before(end) {
		<-ctx.Done() // a socket has its own clock, which was a little earlier
	}
	ended := !stop()
	socket := d.release()
	switch {
	case ended:
		if err == nil {
			_ = conn.Close() // aborted just as it was ready
		}
		return nil, ctx.Err()
	case err != nil:
		return nil, err
	}
	if use, ok := ctx.Value(socketKey{}).(func(net.Conn)); ok && socket != nil {
		use(socket)
	}
	return conn, nil
}

type socketKey struct{}

// WithSocket returns a context by which a connection of [Connector]'s tells use its socket.
func WithSocket(ctx context.Context, use func(net.Conn)) context.Context {
	return context.WithValue(ctx, socketKey{}, use)
}

// cancelWithin bounds how long lib/pq may take to ask for a cancellation: its caller waits for it.
const cancelWithin = 2 * time.Second

// dialer remembers what it has dialed until the connection is ready or given up. lib/pq keeps it, to
// send cancellations by.
type dialer struct {
	net.Dialer

	mu      sync.Mutex
	open    []net.Conn
	main    net.Conn // that the connection is on, once it is ready
	aborted bool
	ready   bool
}

func (d *dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	d.mu.Lock()
	if d.ready {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, cancelWithin)
		defer cancel()
		// A context has ended, and the connection is not used again: lib/pq waits in it for the answer, which a
		// server that is frozen does not give.
		if d.main != nil {
			_ = d.main.SetDeadline(time.Now().Add(cancelWithin))
		}
	}
	d.mu.Unlock()
	conn, err := d.Dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	switch {
	case d.ready:
		return canceller{conn}, conn.SetDeadline(time.Now().Add(cancelWithin))
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

// release returns the socket that the connection is on: the last one that was dialed.
func (d *dialer) release() net.Conn {
	d.mu.Lock()
	defer d.mu.Unlock()
	var last net.Conn
	if len(d.open) > 0 {
		last = d.open[len(d.open)-1]
	}
	d.ready, d.open, d.main = true, nil, last
	return last
}

// canceller keeps its deadline, where lib/pq has a later one in mind.
type canceller struct{ net.Conn }

func (canceller) SetDeadline(time.Time) error { return nil }
