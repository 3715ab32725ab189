package driver

import (
	"context"
	"net"
	"sync"
	"time"
)

// grace is how long after a context has ended PostgreSQL may take to answer: lib/pq asks it to cancel, and
// then waits, which with a server that is there and does not answer has no end.
const grace = 2 * time.Second

// line is the socket under a connection. A nil one bounds nothing.
type line struct {
	mu     sync.Mutex
	socket net.Conn
	cut    bool
	late   int // contexts that have ended while something waits for the server in them
}

// within bounds what waits for the server in ctx, until done is called: after its end, and grace, reads
// and writes fail. It costs nothing where ctx has no end. done may be called twice.
func (l *line) within(ctx context.Context) (done func()) {
	if l == nil || ctx.Done() == nil {
		return nothing
	}
	var over, fired bool
	stop := context.AfterFunc(ctx, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if over {
			return
		}
		fired = true
		if l.late++; l.late == 1 {
			_ = l.socket.SetDeadline(time.Now().Add(grace))
		}
	})
	return func() {
		if stop() {
			return
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		over = true
		if !fired {
			return
		}
		fired = false
		if l.late--; l.late == 0 { // it was answered: the connection is as good as before
			_ = l.socket.SetDeadline(time.Time{})
		}
	}
}

func nothing() {}

// hangUp ends an attempt to connect, whose handshake lib/pq bounds by connect_timeout alone.
func (l *line) hangUp() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cut = true
	if l.socket != nil {
		_ = l.socket.Close()
	}
}

func (l *line) use(socket net.Conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.socket = socket
	if l.cut {
		_ = socket.Close()
	}
}

type lineKey struct{}

// dialer hands each socket to the line that the context of Connect carries. Without one it is lib/pq that
// wants to have a statement cancelled, for which it has a context of its own.
type dialer struct{}

// DialContext opens a socket.
func (dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	var d net.Dialer
	l, connecting := ctx.Value(lineKey{}).(*line)
	if !connecting {
		d.Deadline = time.Now().Add(grace)
	}
	socket, err := d.DialContext(ctx, network, address)
	switch {
	case err != nil:
		return nil, err
	case !connecting:
		return canceller{socket}, socket.SetDeadline(d.Deadline)
	}
	l.use(socket)
	return socket, nil
}

// Dial and DialTimeout are in lib/pq's interface, which does without them where there is a DialContext.
func (d dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialTimeout(network, address, 0)
}

func (dialer) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	d := net.Dialer{Timeout: timeout}
	return d.DialContext(context.Background(), network, address)
}

// canceller keeps its deadline, where lib/pq has a later one in mind: the statement's caller waits for it.
type canceller struct{ net.Conn }

func (canceller) SetDeadline(time.Time) error { return nil }
