package driver

import (
	"context"
	"sync"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

// grace is how long PostgreSQL may take to answer after a context has ended. lib/pq sends a cancellation and then waits
// for the answer without a limit.
const grace = 2 * time.Second

// deadlineConn bounds how long calls wait for the server of a connection. A nil one does not.
type deadlineConn struct {
	mu      sync.Mutex
	socket  boundedConn
	late    int           // calls that still wait for the server although their contexts have ended
	silence time.Duration // Options.Silence
}

type boundedConn interface {
	SetDeadline(time.Time) error
	SetSilence(time.Duration) (before time.Duration)
}

var _ boundedConn = (*postgres.Socket)(nil)

// withDeadline makes reads and writes fail once ctx has ended and grace has passed, or if ctx has no deadline once the server has sent
// nothing for a while, until done is called. done may be called twice.
func (d *deadlineConn) withDeadline(ctx context.Context) (done func()) {
	if d == nil {
		return noop
	}
	silence := d.silence
	if _, has := ctx.Deadline(); has {
		silence = 0
	}
	before := d.socket.SetSilence(silence)
	if ctx.Done() == nil {
		return sync.OnceFunc(func() { d.socket.SetSilence(before) })
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
		d.socket.SetSilence(before)
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
