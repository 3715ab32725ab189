package local

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

// ErrInUse is returned when servers that are in use were to be stopped.
var ErrInUse = errors.New("the test servers are in use by a test run; wait for it to end")

// Use starts the stack and returns a function that ends the use. The end of the last use stops the
// servers, unless they ran before the first.
func (s *Stack) Use(ctx context.Context) (end func(context.Context) error, err error) {
	if err := s.makeDir(); err != nil {
		return nil, s.failure("the state folder", err)
	}
	users := s.users()
	if _, err := users.TryRLockContext(ctx, 50*time.Millisecond); err != nil {
		return nil, s.failure("the state folder", err)
	}
	// The mark records that the servers run only while in use.
	mark := filepath.Join(s.dir, "started-for-use")
	if !s.Running(ctx) {
		if err := os.WriteFile(mark, nil, 0o600); err != nil {
			return nil, errors.Join(s.failure("the state folder", err), users.Unlock())
		}
	}
	if err := s.Up(ctx); err != nil {
		return nil, errors.Join(err, users.Unlock())
	}
	return func(ctx context.Context) error {
		if err := users.Unlock(); err != nil {
			return err
		}
		if _, err := os.Stat(mark); err != nil {
			return nil //nolint:nilerr // they ran before the first use
		}
		if err := s.DownIfUnused(ctx); err != nil {
			return ignoreError(err, ErrInUse)
		}
		return os.Remove(mark)
	}, nil
}

// ignoreError returns nil if err is what, and err otherwise.
func ignoreError(err, what error) error {
	if errors.Is(err, what) {
		return nil
	}
	return err
}

// DownIfUnused is Down, or [ErrInUse] while the stack is in use.
func (s *Stack) DownIfUnused(ctx context.Context) error {
	if err := s.makeDir(); err != nil {
		return s.failure("the state folder", err)
	}
	users := s.users()
	alone, err := users.TryLock()
	if err != nil {
		return err
	}
	if !alone {
		return ErrInUse
	}
	return errors.Join(s.Down(ctx), users.Unlock())
}

// users returns a lock that each use of the stack shares.
func (s *Stack) users() *flock.Flock { return flock.New(filepath.Join(s.dir, "users")) }
