package postgres

import (
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"slices"
	"sync"
	"time"

	"github.com/lib/pq"
)

// Socket is the socket of a connection. Messages of the protocol can be sent on it ahead of lib/pq's next ones, in the same write, so that
// the server answers all of them in one round trip. lib/pq sees the answer to its own messages only.
type Socket struct {
	net.Conn // encrypted, if the connection is

	raw        net.Conn
	sendsAhead bool
	ahead      Ahead
	heard      time.Time // when the server sent something last
	notWritten error     // the error of the last write
	buf        []byte    // read from the server
	unread     []byte    // the part of buf that lib/pq has not read

	mu      sync.Mutex
	silence time.Duration // see SetSilence
	fixed   bool          // SetDeadline has set a deadline

	unconfirmed error // see TakeUnconfirmed
}

// Ahead are messages that are sent ahead of others.
type Ahead struct {
	// Messages are, if Transaction, a Bind, an Execute and a Sync: a transaction of its own, whose error has no effect on what follows.
	// Then, if Execute, they are a Bind and an Execute without a Sync: if it fails, the server skips lib/pq's messages up to their Sync,
	// and its error is the answer to them.
	Messages    []byte
	Transaction bool
	Execute     bool

	// Row is the last row that the transaction returned, a DataRow without its header; nil if there was none or it was not committed.
	Row []byte
	// Refused reports that the Execute after the transaction failed.
	Refused bool
	// TransactionParsed and Parsed report that a Parse was complete, which may precede the Bind in the transaction and the one after it.
	TransactionParsed, Parsed bool

	unsent bool
	failed bool
}

// Answered reports whether the server answered all messages.
func (a *Ahead) Answered() bool { return !a.unsent && !a.Transaction && !a.Execute }

// SendsAhead reports whether messages can be sent ahead: not where lib/pq encrypts its own.
func (s *Socket) SendsAhead() bool { return s.sendsAhead }

// SendAhead sends messages with the next write.
func (s *Socket) SendAhead(a Ahead) {
	s.ahead = a
	s.ahead.unsent = true
}

// EndAhead returns what became of the messages, and withdraws those that were not sent.
func (s *Socket) EndAhead() Ahead {
	a := s.ahead
	if a.unsent {
		s.ahead = Ahead{}
	}
	return a
}

// HeardWithin reports whether the server has sent something in the last d.
func (s *Socket) HeardWithin(d time.Duration) bool { return time.Since(s.heard) < d }

func (s *Socket) hear(bytes int) {
	if bytes > 0 {
		s.heard = time.Now()
	}
}

// observe is called with each notice of the server. PostgreSQL commits locally, with a warning, if the wait for a synchronous standby is
// cancelled (src/backend/replication/syncrep.c): a failover may lose the transaction.
func (s *Socket) observe(n *pq.Error) {
	if n.Routine == "SyncRepWaitForLSN" {
		s.unconfirmed = n
	}
}

// TakeUnconfirmed returns the server's warning that no synchronous standby confirmed a commit, once, or nil.
func (s *Socket) TakeUnconfirmed() error {
	err := s.unconfirmed
	s.unconfirmed = nil
	return err
}

// SetSilence sets how long a read or a write may wait for the server from now on where [Socket.SetDeadline] sets no deadline, 0 for no limit,
// and returns what was set before.
func (s *Socket) SetSilence(d time.Duration) (before time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	before = s.silence
	s.silence = d
	if before > 0 && d == 0 && !s.fixed {
		_ = s.Conn.SetDeadline(time.Time{})
	}
	return before
}

// SetDeadline implements net.Conn.
func (s *Socket) SetDeadline(t time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fixed = !t.IsZero()
	return s.Conn.SetDeadline(t)
}

// limitSilence begins a wait for the server.
func (s *Socket) limitSilence() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.silence > 0 && !s.fixed {
		_ = s.Conn.SetDeadline(time.Now().Add(s.silence))
	}
}

// Write implements net.Conn.
func (s *Socket) Write(p []byte) (int, error) {
	s.limitSilence()
	var ahead []byte
	if s.ahead.unsent {
		s.ahead.unsent, ahead = false, s.ahead.Messages
		p = append(ahead, p...)
	}
	n, err := s.Conn.Write(p)
	s.notWritten = err
	return max(0, n-len(ahead)), err
}

// Read implements net.Conn.
func (s *Socket) Read(p []byte) (int, error) {
	for !s.ahead.unsent && !s.ahead.Answered() {
		if err := s.readAhead(); err != nil {
			return 0, err
		}
	}
	if len(s.unread) == 0 {
		s.limitSilence()
		n, err := s.Conn.Read(p)
		s.hear(n)
		return n, err
	}
	n := copy(p, s.unread)
	s.unread = s.unread[n:]
	return n, nil
}

// The types of the server's messages (https://www.postgresql.org/docs/current/protocol-message-formats.html).
const (
	parseComplete   = '1'
	bindComplete    = '2'
	dataRow         = 'D'
	commandComplete = 'C'
	errorResponse   = 'E'
	readyForQuery   = 'Z'
	notice          = 'N'
	parameterStatus = 'S'
	notification    = 'A'

	header    = 5       // a type and a length
	maxAnswer = 1 << 24 // bytes: far more than the answers to messages ahead have, or messages that the server sends at any time
)

// readAhead reads messages up to the end of one answer, and drops them. Messages that the server sends at any time are left to lib/pq.
func (s *Socket) readAhead() error {
	a := &s.ahead
	for kept := 0; ; {
		if err := s.fill(kept + header); err != nil {
			return err
		}
		kind, length := s.unread[kept], 1+int(binary.BigEndian.Uint32(s.unread[kept+1:]))
		if length < header || length > maxAnswer {
			return broken("a message of the server has %d bytes", length)
		}
		switch {
		case kind == errorResponse && !a.Transaction:
			a.Execute, a.Refused = false, true
			return nil
		case kind == readyForQuery && !a.Transaction:
			return broken("the server is ready before it has answered")
		}
		if err := s.fill(kept + length); err != nil {
			return err
		}
		switch kind {
		case parseComplete:
			if a.Transaction {
				a.TransactionParsed = true
			} else {
				a.Parsed = true
			}
		case bindComplete, commandComplete, readyForQuery:
		case dataRow:
			if a.Transaction {
				a.Row = slices.Clone(s.unread[kept+header : kept+length])
			}
		case errorResponse:
			a.failed = true
		case notice, parameterStatus, notification:
			kept += length
			continue
		default:
			return broken("an unexpected message of the server has the type %q", kind)
		}
		committed := s.unread[kept+length-1] == 'I' // the status in ReadyForQuery: no transaction is open
		s.unread = slices.Delete(s.unread, kept, kept+length)
		switch {
		case kind == readyForQuery:
			if a.Transaction = false; a.failed || !committed {
				a.Row = nil
			}
			return nil
		case kind == commandComplete && !a.Transaction:
			a.Execute = false
			return nil
		}
	}
}

// broken returns an error for an answer that is not understood: one of the network, after which the connection is not used again.
func broken(format string, args ...any) error {
	return &net.OpError{Op: "read", Net: "tcp", Err: fmt.Errorf(format, args...)}
}

// fill reads until unread has n bytes.
func (s *Socket) fill(n int) error {
	if len(s.unread) >= n {
		return nil
	}
	if n > len(s.buf) {
		s.buf = append(s.buf, make([]byte, max(4096, n)-len(s.buf))...)
	}
	have := copy(s.buf, s.unread)
	s.limitSilence()
	more, err := io.ReadAtLeast(s.Conn, s.buf[have:], n-have)
	s.hear(more)
	s.unread = s.buf[:have+more]
	return err
}
