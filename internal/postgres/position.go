package postgres

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
)

// Position is a position in the write-ahead log of a cluster. A server whose position has reached it shows every commit up to there.
type Position struct {
	System   uint64 // the cluster's system identifier
	Timeline uint32 // changes at each failover
	LSN      uint64
}

// IsZero reports whether p is before every commit.
func (p Position) IsZero() bool { return p == Position{} }

// Before reports whether p is before q, of the same cluster: a later timeline follows an earlier one wherever it branched off. What was
// written to the earlier one after that is lost, and no server shows it.
func (p Position) Before(q Position) bool {
	if p.Timeline != q.Timeline {
		return p.Timeline < q.Timeline
	}
	return p.LSN < q.LSN
}

// ErrBehind is returned for a standby that has not replayed a position.
var ErrBehind = errors.New("the standby has not replayed what the read must show")

// ErrLaterTimeline is returned for a standby that follows a later timeline than that of a position: whether it has replayed the position
// depends on where the timeline branched off, which it does not say.
var ErrLaterTimeline = errors.New("the standby follows a later timeline than the position's")

// ErrOtherCluster is returned for a server of another cluster, or of another database.
var ErrOtherCluster = errors.New("the replica belongs to another cluster or database than the primary")

// ErrNotStandby is returned for a server that is not a standby, or not any more.
var ErrNotStandby = errors.New("the replica is not a standby: it has become a primary, or is one")

// Replayed returns nil if a standby whose replay has reached p shows everything up to need. On another timeline, a higher LSN says nothing: it
// may be that of a branch that the primary does not have.
func (p Position) Replayed(need Position) error {
	switch {
	case need.IsZero():
		return nil
	case p.System != need.System:
		return ErrOtherCluster
	case p.Timeline > need.Timeline:
		return ErrLaterTimeline
	case p.Before(need):
		return ErrBehind
	}
	return nil
}

const (
	positionVersion = 1
	positionBytes   = 1 + 8 + 4 + 8
)

var positionEncoding = base64.RawURLEncoding.Strict()

// String returns a text of 28 letters, digits, hyphens and underscores.
func (p Position) String() string {
	b := make([]byte, 0, positionBytes)
	b = append(b, positionVersion)
	b = binary.BigEndian.AppendUint64(b, p.System)
	b = binary.BigEndian.AppendUint32(b, p.Timeline)
	b = binary.BigEndian.AppendUint64(b, p.LSN)
	return positionEncoding.EncodeToString(b)
}

// ParsePosition reads a text of [Position.String].
func ParsePosition(text string) (Position, error) {
	b, err := positionEncoding.DecodeString(text)
	if err != nil || len(b) != positionBytes || b[0] != positionVersion {
		return Position{}, errors.New("not a position")
	}
	return Position{binary.BigEndian.Uint64(b[1:]), binary.BigEndian.Uint32(b[9:]), binary.BigEndian.Uint64(b[13:])}, nil
}

// ParseLSN reads PostgreSQL's text of an LSN, such as 16/B374D848.
func ParseLSN(text string) (uint64, error) {
	var high, low uint32
	if n, err := fmt.Sscanf(text, "%X/%X", &high, &low); err != nil || n != 2 {
		return 0, errors.New("PostgreSQL returned an LSN that cannot be read")
	}
	return uint64(high)<<32 | uint64(low), nil
}

// TimelineOf returns the timeline in the name of a file of the write-ahead log (pg_walfile_name).
func TimelineOf(file string) (uint32, error) {
	const digits = 8
	if len(file) < digits {
		return 0, errors.New("PostgreSQL returned a name of a WAL file that cannot be read")
	}
	n, err := strconv.ParseUint(file[:digits], 16, 32)
	if err != nil {
		return 0, errors.New("PostgreSQL returned a name of a WAL file that cannot be read")
	}
	return uint32(n), nil
}

// ParseSystem reads a cluster's system identifier.
func ParseSystem(text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, errors.New("PostgreSQL returned a system identifier that cannot be read")
	}
	return n, nil
}
