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

// Connector opens lib/pq's connections, and stops when the context ends. lib/pq itself observes the context only until a
// server accepts: one that accepts and does not answer would block the caller for the whole connect timeout. Of several hosts it
// tries the one that accepted last first, and does not wait for a silent one (hosts).
func Connector(cfg pq.Config) driver.Connector { return &connector{cfg: cfg} }

type connector struct {
	cfg   pq.Config
	hosts hosts
}

func (*connector) Driver() driver.Driver { return &pq.Driver{} }

// Connect opens a connection. It replaces two behaviours of lib/pq: with prefer-standby and no usable server, lib/pq tries
// without end, and it does not apply SASLprep to passwords.
func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	cfg := c.cfg
	cfg.Password = scramPassword(cfg.Password)
	conn, err := c.connectPreferred(ctx, cfg)
	if cfg.Password != c.cfg.Password && isCode(err, pqerror.InvalidPassword) { // not SCRAM, or not prepared there
		cfg.Password = c.cfg.Password
		return c.connectPreferred(ctx, cfg)
	}
	return conn, err
}

func (c *connector) connectPreferred(ctx context.Context, cfg pq.Config) (driver.Conn, error) {
	if cfg.TargetSessionAttrs != pq.TargetSessionAttrsPreferStandby {
		return c.connect(ctx, cfg)
	}
	cfg.TargetSessionAttrs = pq.TargetSessionAttrsStandby
	conn, err := c.connect(ctx, cfg)
	if err != nil && ctx.Err() == nil {
		cfg.TargetSessionAttrs = pq.TargetSessionAttrsAny
		return c.connect(ctx, cfg)
	}
	return conn, err
}

func (c *connector) connect(ctx context.Context, cfg pq.Config) (driver.Conn, error) {
	if len(cfg.Multi) == 0 {
		return connectOne(ctx, cfg)
	}
	return c.hosts.connect(ctx, cfg)
}

// scramPassword returns a password as PostgreSQL uses it for SCRAM: after SASLprep, or unchanged where that rejects it
// (RFC 4013; src/common/saslprep.c).
func scramPassword(password string) string {
	if plain, err := stringprep.SASLprep.Prepare(password); err == nil && plain != "" {
		return plain
	}
	return password
}

func isCode(err error, code pqerror.Code) bool {
	var server *pq.Error
	return errors.As(err, &server) && server.Code == code
}

// connectOne opens a connection to cfg's only host.
func connectOne(ctx context.Context, cfg pq.Config) (driver.Conn, error) {
	d := &dialer{}
	var err error
	if d.encryption, d.sendsAhead, err = encryptionOf(cfg); err != nil {
		return nil, err
	}
	if d.sendsAhead {
		cfg.SSLMode = pq.SSLModeDisable // the dialer begins it
	}
	inner, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		return nil, err
	}
	inner.Dialer(d)
	stop := context.AfterFunc(ctx, d.abort)
	conn, err := inner.Connect(ctx)
	if end, ok := ctx.Deadline(); err != nil && ok && !time.Now().Before(end) {
		<-ctx.Done() // the socket's deadline may fire a little before the context's
	}
	ended := !stop()
	socket := d.release()
	switch {
	case ended:
		if err == nil {
			_ = conn.Close() // aborted as it became ready
		}
		return nil, ctx.Err()
	case err != nil && socket != nil && socket.notWritten != nil:
		return nil, socket.notWritten // lib/pq wraps an error of the network in one that does not unwrap
	case err != nil:
		return nil, err
	}
	if socket != nil {
		pq.SetNoticeHandler(conn, socket.observe)
	}
	passSocket(ctx, socket)
	return conn, nil
}

type socketKey struct{}

// WithSocket returns a context with which [Connector] passes the socket of a new connection to use.
func WithSocket(ctx context.Context, use func(*Socket)) context.Context {
	return context.WithValue(ctx, socketKey{}, use)
}

func passSocket(ctx context.Context, socket *Socket) {
	if use, ok := ctx.Value(socketKey{}).(func(*Socket)); ok && socket != nil {
		use(socket)
	}
}

// cancelWithin bounds how long lib/pq may take to send a cancellation: its caller waits for it.
const cancelWithin = 2 * time.Second

// dialer records the sockets that it has dialed until the connection is ready or abandoned. lib/pq keeps it, to send
// cancellations.
type dialer struct {
	tcp        net.Dialer
	encryption *encryption // nil for none, or for lib/pq's
	sendsAhead bool        // lib/pq does not encrypt

	mu      sync.Mutex
	open    []net.Conn
	main    *Socket // the connection's socket, once it is ready
	aborted bool
	ready   bool
}

func (d *dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	d.mu.Lock()
	ready := d.ready
	if ready {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, cancelWithin)
		defer cancel()
		// A context has ended, and the connection is not used again: lib/pq waits for an answer on it, which a
		// frozen server does not send.
		if d.main != nil {
			_ = d.main.SetDeadline(time.Now().Add(cancelWithin))
		}
	}
	d.mu.Unlock()
	raw, err := d.tcp.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	if !ready && !d.record(raw) {
		return nil, errors.Join(context.Canceled, raw.Close())
	}
	conn := raw
	if d.encryption != nil {
		if conn, err = d.encryption.upgrade(ctx, raw, address); err != nil {
			_ = raw.Close()
			return nil, err
		}
	}
	if ready {
		return cancelConn{conn}, conn.SetDeadline(time.Now().Add(cancelWithin))
	}
	socket := &Socket{Conn: conn, raw: raw, sendsAhead: d.sendsAhead}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.main = socket
	return socket, nil
}

// record keeps a socket, so that abort closes it. It reports false if the connection was aborted.
func (d *dialer) record(raw net.Conn) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.open = append(d.open, raw)
	return !d.aborted
}

// Dial and DialTimeout complete pq.Dialer; lib/pq prefers DialContext.
func (d *dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// DialTimeout is [dialer.Dial] within a time.
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

// release returns the connection's socket: the last one that was dialed.
func (d *dialer) release() *Socket {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.ready, d.open = true, nil
	return d.main
}

// cancelConn keeps its deadline: lib/pq would set a later one.
type cancelConn struct{ net.Conn }

func (cancelConn) SetDeadline(time.Time) error { return nil }
