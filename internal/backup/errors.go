package backup

import (
	"errors"
	"fmt"
	"strings"
)

// What is refused, for errors.Is.
var (
	// ErrNoEncryption is returned when nobody said how to encrypt, or not to.
	ErrNoEncryption = errors.New("say who may read the backup: a recipient, a passphrase, or by name nobody's encryption at all")
	// ErrTwoEncryptions is returned when more than one way to encrypt is asked for.
	ErrTwoEncryptions = errors.New("recipients, a passphrase and no encryption exclude each other")
	// ErrKey is wrapped when no key at hand opens a backup.
	ErrKey = errors.New("no key at hand opens it")
	// ErrNone is wrapped when there is no such backup, or none at all.
	ErrNone = errors.New("there is no complete backup")
	// ErrNotEmpty is wrapped when a restore would go over what is there.
	ErrNotEmpty = errors.New("it is not empty")
	// ErrMismatch is wrapped when what was restored is not what was backed up.
	ErrMismatch = errors.New("what was restored differs from what was backed up")
	// ErrUnreadable is wrapped when the role does not see all rows, so that a backup would lack some.
	ErrUnreadable = errors.New("the role does not see all that belongs into a backup")
)

// DamageError says that an object of a backup is not what was written.
type DamageError struct {
	Object string // its key
	Reason string
}

func (e *DamageError) Error() string { return fmt.Sprintf("%s is damaged: %s", e.Object, e.Reason) }

// ToolError says that one of PostgreSQL's programs failed, and why in its own words.
type ToolError struct {
	Tool   string
	Reason string
	err    error
}

func (e *ToolError) Error() string { return fmt.Sprintf("%s: %s", e.Tool, e.Reason) }

func (e *ToolError) Unwrap() error { return e.err }

// StoreError says that the bucket failed.
type StoreError struct {
	Doing string // e.g. "write parts/…"
	err   error
}

func (e *StoreError) Error() string {
	return fmt.Sprintf("the bucket: %s: %s", e.Doing, plain(e.err))
}

func (e *StoreError) Unwrap() error { return e.err }

// plain is an error in one line, without the layers that clouds wrap theirs in.
func plain(err error) string {
	text := strings.Join(strings.Fields(err.Error()), " ")
	if i := strings.LastIndex(text, "): "); i >= 0 && strings.HasPrefix(text, "blob (") {
		text = text[i+3:]
	}
	return text
}

// DatabaseError says that the server refused something, or is gone.
type DatabaseError struct {
	Doing  string
	Reason string
	err    error
}

func (e *DatabaseError) Error() string { return fmt.Sprintf("PostgreSQL: %s: %s", e.Doing, e.Reason) }

func (e *DatabaseError) Unwrap() error { return e.err }
