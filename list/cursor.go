package list

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/paging"
)

// position is the last row of a page. A cursor is, in base64 for URLs: a version, the list, a hash of the filter,
// the position and a checksum. It contains only values that the page showed, and grants no access: a forged cursor
// only starts at another place among the rows that the actor sees.
type position struct {
	Score    uint8  // score in a search
	Returned uint16 // rows returned so far in a search
	Created  int64  // microseconds since 1970
	ID       uuid.UUID
}

type cursor struct {
	Version uint8
	Kind    kind
	Filter  [8]byte
	position
}

const cursorVersion = 1

var (
	encoding   = base64.RawURLEncoding.Strict()
	cursorSize = binary.Size(cursor{}) + crc32.Size
)

func (p position) created() time.Time { return time.UnixMicro(p.Created).UTC() }

func (c cursor) String() string {
	b, err := binary.Append(make([]byte, 0, cursorSize), binary.BigEndian, c)
	if err != nil {
		panic(err) // the type has a fixed size
	}
	return encoding.EncodeToString(binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b)))
}

// parseCursor parses a cursor of the given list and filter.
func parseCursor(s string, k kind, filter [8]byte) (position, error) {
	if len(s) != encoding.EncodedLen(cursorSize) {
		return position{}, &paging.CursorError{Reason: "not a cursor"}
	}
	b, err := encoding.DecodeString(s)
	if err != nil {
		return position{}, &paging.CursorError{Reason: "not a cursor"}
	}
	body, sum := b[:len(b)-crc32.Size], b[len(b)-crc32.Size:]
	var c cursor
	if err := binary.Read(bytes.NewReader(body), binary.BigEndian, &c); err != nil || binary.BigEndian.Uint32(sum) != crc32.ChecksumIEEE(body) {
		return position{}, &paging.CursorError{Reason: "not a cursor"}
	}
	switch {
	case c.Version != cursorVersion:
		return position{}, &paging.CursorError{Reason: "is of another version; start from the first page"}
	case c.Kind != k:
		return position{}, &paging.CursorError{Reason: "belongs to another list"}
	case c.Filter != filter:
		return position{}, &paging.CursorError{Reason: "belongs to another filter"}
	case c.Created < earliest || c.Created > latest:
		return position{}, &paging.CursorError{Reason: "not a cursor"}
	}
	return c.position, nil
}

// Limits within PostgreSQL's timestamptz and beyond any real row.
var (
	earliest = time.Date(-4000, 1, 1, 0, 0, 0, 0, time.UTC).UnixMicro()
	latest   = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC).UnixMicro()
)

func hashOf(k kind, filter any) ([8]byte, error) {
	text, err := json.Marshal(filter)
	if err != nil {
		return [8]byte{}, fmt.Errorf("filter: %w", err)
	}
	sum := sha256.Sum256(append([]byte{byte(k)}, text...))
	return [8]byte(sum[:8]), nil
}
