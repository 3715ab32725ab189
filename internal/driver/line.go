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
		ended := !stop()
		l.mu.Lock()
		defer l.mu.Unlock()
		if over {
			return
		}
		over = true
		if fired {
			l.late--
		}
		// It was answered, and the connection is as good as before; also where the function above had no turn yet, for a
		// cancellation that lib/pq sent has set a deadline, too (postgres.Connector).
		if ended && l.late == 0 {
			_ = l.socket.SetDeadline(time.Time{})
		}
	}
}

func nothing() {}

func (l *line) use(socket net.Conn) { l.socket = socket }
