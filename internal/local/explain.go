package local

import (
	"errors"
	"fmt"
	"strings"
	"syscall"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
)

// failure describes an error in one line, with a remedy if one is known.
func (s *Stack) failure(what string, err error) error {
	var server *pq.Error
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), strings.Contains(err.Error(), "No space left on device"),
		errors.As(err, &server) && server.Code == pqerror.DiskFull:
		return fmt.Errorf("%s: no space left for %s; free some, or set XDG_STATE_HOME to a folder on another disk", what, s.dir)
	case errors.Is(err, syscall.EACCES), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.EPERM):
		return fmt.Errorf("%s: %s cannot be written; set XDG_STATE_HOME to a writable folder", what, s.dir)
	}
	var connect *postgres.ConnectError
	if errors.As(err, &connect) {
		return err // it names the server
	}
	return fmt.Errorf("%s: %w", what, err)
}

// Explain adds the remedy, if one is known, to an error of the stack's servers.
func (s *Stack) Explain(err error) error {
	if err == nil {
		return nil
	}
	if out := s.failure("PostgreSQL", err); strings.Contains(out.Error(), "XDG_STATE_HOME") {
		return out
	}
	return err
}
