package driver

import (
	"context"
	"net"
	"testing"
	"time"
)

// socket remembers its deadline.
type socket struct {
	net.Conn
	deadline time.Time
}

func (s *socket) SetDeadline(t time.Time) error { s.deadline = t; return nil }

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
		l.mu.Lock()
		_ = s.SetDeadline(time.Now().Add(grace)) // as does the dialer that lib/pq sends a cancellation by
		l.mu.Unlock()
		statement()
		l.mu.Lock()
		left := s.deadline
		l.mu.Unlock()
		if !left.IsZero() {
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
