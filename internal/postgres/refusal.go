package postgres

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// Refusal returns the line, from 1, and the reason of PostgreSQL's error for a statement that begins at byte pos of file.
// The reason repeats no value.
func Refusal(file string, pos int, statement string, err error) (line int, reason string) {
	line = 1 + strings.Count(file[:pos], "\n")
	var server *pq.Error
	if !errors.As(err, &server) {
		return line, err.Error()
	}
	if n, err := strconv.Atoi(server.Position); err == nil {
		// Position counts characters, from 1.
		if text := []rune(statement); n >= 1 && n <= len(text) {
			line += strings.Count(string(text[:n-1]), "\n")
		}
	}
	reason = server.Message
	if server.Code.Class() == pqerror.ClassDataException {
		reason = strings.ReplaceAll(server.Code.Name(), "_", " ") // the message repeats values
	}
	return line, fmt.Sprintf("%s (%s)", reason, server.Code)
}
