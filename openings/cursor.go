package openings

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/paging"
)

// filter is a hash of a list and its patient, by which a cursor is recognized.
type filter [8]byte

func filterOf(l list) filter {
	sum := sha256.Sum256(fmt.Append([]byte{l.kind}, l.args...))
	return filter(sum[:8])
}

// cursor is the last entry of a page. It contains only values of that entry, and grants no access.
type cursor struct {
	Filter filter
	Opened int64 // microseconds since 1970
	ID     uuid.UUID
}

func (c cursor) opened() time.Time { return time.UnixMicro(c.Opened).UTC() }

var encoding = base64.RawURLEncoding.Strict()

func (c cursor) String() string {
	b, err := binary.Append(nil, binary.BigEndian, c)
	if err != nil {
		panic(err) // the type has a fixed size
	}
	return encoding.EncodeToString(b)
}

func parseCursor(s string, f filter) (c cursor, err error) {
	b, err := encoding.DecodeString(s)
	if err != nil || len(b) != binary.Size(c) {
		return c, &paging.CursorError{Reason: "not a cursor"}
	}
	if _, err := binary.Decode(b, binary.BigEndian, &c); err != nil {
		return c, &paging.CursorError{Reason: "not a cursor"}
	}
	switch year := c.opened().Year(); {
	case c.Filter != f:
		return c, &paging.CursorError{Reason: "belongs to another list"}
	case year < 1 || year > 9999:
		return c, &paging.CursorError{Reason: "not a cursor"}
	}
	return c, nil
}
