package driver

import (
	"context"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// Opening is a patient's record that the driver opens (schema/sql/openings.sql) in the round trip of the statement that reads it, in a
// transaction of its own before it.
type Opening struct {
	Patient uuid.UUID
	Sealed  []byte // the encrypted reason; nil to use the actor's
	Opened  int    // how many records were not open yet: 0 or 1
	Done    bool
}

type openingKey struct{}

// WithOpening returns a context for one query outside a transaction, before which the driver opens a record. Done reports whether it did:
// it does not where it cannot send messages ahead of others, nor if PostgreSQL refuses, which is left to the query.
func WithOpening(ctx context.Context, o *Opening) context.Context {
	return context.WithValue(ctx, openingKey{}, o)
}

// setActorAndOpen returns a statement that sets the actor by another one, which has some arguments, and opens a record. It depends on act() in
// its argument, so that the actor is set first.
func setActorAndOpen(setActor string, args int) string {
	return fmt.Sprintf("SELECT public.open_records(CASE WHEN (%s) IS NOT NULL THEN ARRAY[$%d::uuid] END, sealed => ARRAY[$%d::bytea])",
		strings.TrimPrefix(setActor, "SELECT "), args+1, args+2)
}

// values are the arguments after those that set the actor. The ciphertext is in PostgreSQL's text form, and empty if there is none.
func (o *Opening) values() []string {
	if o.Sealed == nil {
		return []string{o.Patient.String(), ""}
	}
	return []string{o.Patient.String(), `\x` + hex.EncodeToString(o.Sealed)}
}

// opened records what the transaction that opens a record returned: a row of one integer.
func (o *Opening) opened(row []byte) {
	const header = 6 // the number of columns, and the length of the first one
	if len(row) <= header {
		return
	}
	n, err := strconv.Atoi(string(row[header:]))
	o.Opened, o.Done = n, err == nil
}
