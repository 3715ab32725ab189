package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
)

// Opening is a patient's record that the driver opens (schema/sql/openings.sql) in the round trip that sets the actor.
type Opening struct {
	Patient uuid.UUID
	Opened  int // how many records were not open yet: 0 or 1
	Done    bool
}

type openingKey struct{}

// WithOpening returns a context for one statement outside a transaction, before which the driver opens a record. Done reports whether it did:
// it does not behind a pooler in transaction mode, nor if PostgreSQL refuses, which is left to the statement.
func WithOpening(ctx context.Context, o *Opening) context.Context {
	return context.WithValue(ctx, openingKey{}, o)
}

// setActorAndOpen depends on act() in its argument, so that the actor is set first.
var setActorAndOpen = fmt.Sprintf("SELECT public.open_records(CASE WHEN (%s) IS NOT NULL THEN ARRAY[$%d::uuid] END)",
	strings.TrimPrefix(setSessionActor, "SELECT "), len(actor.Settings)+2)

// openRecord sets the actor and opens the record of ctx. It reports false if there is none or if it failed.
func (c *conn) openRecord(ctx context.Context, actorArgs []driver.NamedValue) bool {
	o, ok := ctx.Value(openingKey{}).(*Opening)
	if !ok || c.statements == nil || c.inTx {
		return false
	}
	args := slices.Concat(actorArgs, []driver.NamedValue{{Ordinal: len(actorArgs) + 1, Value: o.Patient.String()}})
	rows, err := run(ctx, c, setActorAndOpen, args, pqConn.QueryContext, pqStmt.QueryContext)
	if err != nil {
		return false
	}
	row := make([]driver.Value, 1)
	err = rows.Next(row)
	if err := errors.Join(err, rows.Close()); err != nil {
		return false
	}
	opened, ok := row[0].(int64)
	o.Opened, o.Done = int(opened), ok
	return ok
}
