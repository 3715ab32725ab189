package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"sync"
	"testing"
	"time"
)

// socket records its deadline.
type socket struct {
	net.Conn
	mu       sync.Mutex
	deadline time.Time
}

func (s *socket) SetDeadline(t time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.deadline = t
	return nil
}

func (*socket) SetSilence(time.Duration) time.Duration { return 0 }

func (s *socket) hasDeadline() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.deadline.IsZero()
}

// TestNoDeadlineIsLeft on a connection whose statement was answered as its context ended and lib/pq had sent a
// cancellation: it would make the connection's next statement fail.
func TestNoDeadlineIsLeft(t *testing.T) {
	t.Parallel()
	s := &socket{}
	l := &deadlineConn{socket: s}
	for range 10_000 { // the context ends before, during and after the statement
		outer, end := context.WithCancel(t.Context())
		transaction := l.withDeadline(outer)
		ctx, cancel := context.WithCancel(outer)
		statement := l.withDeadline(ctx)
		cancel()
		_ = s.SetDeadline(time.Now().Add(grace)) // as the dialer does for a cancellation of lib/pq
		statement()
		if s.hasDeadline() {
			t.Fatal("a deadline is left")
		}
		transaction()
		statement() // harmless
		end()
	}
	if l.late != 0 {
		t.Errorf("%d ended contexts are still counted", l.late)
	}
}

// cancelled are rows that were all read while lib/pq sent a cancellation, which may set a deadline until they are closed.
type cancelled struct {
	driver.Rows
	socket *socket
	closed int
}

func (*cancelled) Next([]driver.Value) error { return io.EOF }

func (c *cancelled) Close() error {
	c.closed++ // a second Close of lib/pq never returns
	return c.socket.SetDeadline(time.Now().Add(grace))
}

// TestNoDeadlineIsLeftByRows that were read to the end: the context ends after the last row and before Close.
func TestNoDeadlineIsLeftByRows(t *testing.T) {
	t.Parallel()
	s := &socket{}
	c := &conn{deadlines: &deadlineConn{socket: s}}
	ctx, cancel := context.WithCancel(t.Context())
	inner := &cancelled{socket: s}
	rows := c.newRows(ctx, inner, c.withDeadline(ctx))
	cancel()
	if err := errors.Join(ignoreEOF(rows.Next(nil)), rows.Close(), rows.Close()); err != nil {
		t.Fatal(err)
	}
	if inner.closed != 1 {
		t.Errorf("closed %d times", inner.closed)
	}
	if s.hasDeadline() || c.busy {
		t.Errorf("a deadline is left: %t, busy: %t", s.hasDeadline(), c.busy)
	}
}

func ignoreEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}
