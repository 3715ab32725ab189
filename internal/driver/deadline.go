package driver

import (
	"context"
	"net"
	"sync"
	"time"
)

// grace is how long PostgreSQL may take to answer after a context has ended. lib/pq sends a cancellation and then waits
// for the answer without a limit.
const grace = 2 * time.Second

// deadlineConn sets deadlines on the socket of a connection. A nil one sets none.
type deadlineConn struct {
	mu     sync.Mutex
	socket net.Conn
	late   int // calls that still wait for the server although their contexts have ended
}

// withDeadline makes reads and writes fail once ctx has ended and grace has passed, until done is called. It costs
// nothing where ctx cannot end. done may be called twice.
func (d *deadlineConn) withDeadline(ctx context.Context) (done func()) {
	if d == nil || ctx.Done() == nil {
		return noop
	}
	var over, fired bool
	stop := context.AfterFunc(ctx, func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		if over {
			return
		}
		fired = true
		if d.late++; d.late == 1 {
			_ = d.socket.SetDeadline(time.Now().Add(grace))
		}
	})
	return func() {
		ended := !stop()
		d.mu.Lock()
		defer d.mu.Unlock()
		if over {
			return
		}
		over = true
		if fired {
			d.late--
		}
		// The server answered: the connection stays usable. This holds also if the function above has not run yet: the
		// cancellation that lib/pq sent has set a deadline, too (postgres.Connector).
		if ended && d.late == 0 {
			_ = d.socket.SetDeadline(time.Time{})
		}
	}
}

func noop() {}
