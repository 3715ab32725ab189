package audit

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ArchiveError reports an archive that cannot be read.
type ArchiveError struct {
	Line int // of the file, from 1
	err  error
}

func (e *ArchiveError) Error() string { return fmt.Sprintf("archive, line %d: %v", e.Line, e.err) }
func (e *ArchiveError) Unwrap() error { return e.err }

// maxArchiveLine is far above the longest line possible with PostgreSQL's columns.
const maxArchiveLine = 64 << 20

// Archive verifies entries exported as JSON lines ([Export]), from the first of each chain. Call it with the
// oldest archive first. Errors: [*ArchiveError]; broken chains are in the report.
func (v *Verifier) Archive(r io.Reader) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxArchiveLine)
	n := 0
	for lines.Scan() {
		n++
		var e Entry
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			var syntax *json.SyntaxError
			if errors.As(err, &syntax) {
				err = errors.New("not JSON")
			}
			return &ArchiveError{n, err}
		}
		v.row.set(e)
		v.chain(v.row.chain).verifyEntry(v.row)
		v.addEntries(1)
	}
	if err := lines.Err(); err != nil {
		return &ArchiveError{n + 1, err}
	}
	return nil
}
