package postgres

import "net"

// NewSocket returns the Socket of a connection without TLS.
func NewSocket(c net.Conn) *Socket { return &Socket{Conn: c, raw: c, sendsAhead: true} }

// ForceSent makes the messages that are to be sent ahead count as sent.
func (s *Socket) ForceSent() { s.ahead.unsent = false }
