//go:build unix

package postgres

import (
	"errors"
	"syscall"
)

// Quiet reports whether the server has sent nothing that is not read, not even that it closed the connection.
func (s *Socket) Quiet() bool {
	sc, ok := s.raw.(syscall.Conn)
	if !ok || len(s.unread) > 0 {
		return false
	}
	raw, err := sc.SyscallConn()
	if err != nil {
		return false
	}
	quiet := false
	err = raw.Control(func(fd uintptr) {
		var b [1]byte
		_, _, err := syscall.Recvfrom(int(fd), b[:], syscall.MSG_PEEK|syscall.MSG_DONTWAIT)
		quiet = errors.Is(err, syscall.EAGAIN)
	})
	return err == nil && quiet
}
