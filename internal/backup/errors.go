package backup

import (
	"errors"
	"fmt"
	"strings"
)

// Sentinel errors, for errors.Is.
var (
	// ErrNoEncryption is returned when no encryption was chosen, not even none.
	ErrNoEncryption = errors.New("no encryption chosen: give a recipient or a passphrase, or explicitly request none")
	// ErrTwoEncryptions is returned when more than one way to encrypt is asked for.
	ErrTwoEncryptions = errors.New("recipients, a passphrase and no encryption are mutually exclusive")
	// ErrKey is wrapped when no available key decrypts a backup.
	ErrKey = errors.New("no available key decrypts it")
	// ErrNone is wrapped when there is no backup of that name, or none at all.
	ErrNone = errors.New("there is no complete backup")
	// ErrNotEmpty is wrapped when a restore would overwrite existing objects.
	ErrNotEmpty = errors.New("it is not empty")
	// ErrMismatch is wrapped when the restored database differs from the backup.
	ErrMismatch = errors.New("what was restored differs from the backup")
	// ErrUnreadable is wrapped when the role cannot read all rows, so the backup would be incomplete.
	ErrUnreadable = errors.New("the role cannot read everything that belongs in a backup")
)

// DamageError reports that an object of a backup was changed, truncated or lost.
type DamageError struct {
	Object string // its key
	Reason string
}

func (e *DamageError) Error() string { return fmt.Sprintf("%s is damaged: %s", e.Object, e.Reason) }

// ToolError reports that one of PostgreSQL's programs failed, with its own message.
type ToolError struct {
	Tool   string
	Reason string
	err    error
}

func (e *ToolError) Error() string { return fmt.Sprintf("%s: %s", e.Tool, e.Reason) }

func (e *ToolError) Unwrap() error { return e.err }

// StoreError reports that the bucket failed.
type StoreError struct {
	Doing string // e.g. "write parts/…"
	err   error
}

func (e *StoreError) Error() string {
	return fmt.Sprintf("the bucket: %s: %s", e.Doing, plain(e.err))
}

func (e *StoreError) Unwrap() error { return e.err }

// plain returns an error's text in one line, without the prefixes of the cloud library.
func plain(err error) string {
	text := strings.Join(strings.Fields(err.Error()), " ")
	if i := strings.LastIndex(text, "): "); i >= 0 && strings.HasPrefix(text, "blob (") {
		text = text[i+3:]
	}
	return text
}

// DatabaseError reports that the server rejected a statement, or is unavailable.
type DatabaseError struct {
	Doing  string
	Reason string
	err    error
}

func (e *DatabaseError) Error() string { return fmt.Sprintf("PostgreSQL: %s: %s", e.Doing, e.Reason) }

func (e *DatabaseError) Unwrap() error { return e.err }
