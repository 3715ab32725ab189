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

// socket remembers its deadline.
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

func (s *socket) hasDeadline() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.deadline.IsZero()
}

// TestNoDeadlineIsLeft on a connection whose statement was answered as its context ended, when lib/pq had sent a cancellation for it:
// the connection's next user would meet it.
func TestNoDeadlineIsLeft(t *testing.T) {
	t.Parallel()
	s := &socket{}
	l := &line{socket: s}
	for range 10_000 { // the end of the context is seen before, during and after that of the statement
		outer, end := context.WithCancel(t.Context())
		transaction := l.within(outer)
		ctx, cancel := context.WithCancel(outer)
		statement := l.within(ctx)
		cancel()
		_ = s.SetDeadline(time.Now().Add(grace)) // as does the dialer that lib/pq sends a cancellation by
		statement()
		if s.hasDeadline() {
			t.Fatal("a deadline is left")
		}
		transaction()
		statement() // harmless
		end()
	}
	if l.late != 0 {
		t.Errorf("%d contexts are still waited for", l.late)
	}
}

// cancelled are rows that were all read as lib/pq's cancellation was on its way: until they are closed it may still set a deadline.
type cancelled struct {
	driver.Rows
	socket *socket
	closed int
}

func (*cancelled) Next([]driver.Value) error { return io.EOF }

func (c *cancelled) Close() error {
	c.closed++ // lib/pq waits for ever when it happens twice
	return c.socket.SetDeadline(time.Now().Add(grace))
}

// TestNoDeadlineIsLeftByRows that were read to their end: the context ends after the last row and before Close.
func TestNoDeadlineIsLeftByRows(t *testing.T) {
	t.Parallel()
	s := &socket{}
	c := &conn{line: &line{socket: s}}
	ctx, cancel := context.WithCancel(t.Context())
	inner := &cancelled{socket: s}
	rows := c.open(ctx, inner, c.within(ctx))
	cancel()
	if err := errors.Join(ignoreEOF(rows.Next(nil)), rows.Close(), rows.Close()); err != nil {
		t.Fatal(err)
	}
	if inner.closed != 1 {
		t.Errorf("closed %d times", inner.closed)
	}
	if s.hasDeadline() || c.reading {
		t.Errorf("a deadline is left: %t, reading: %t", s.hasDeadline(), c.reading)
	}
}

func ignoreEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}
