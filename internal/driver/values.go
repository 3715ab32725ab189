package driver

import (
	"database/sql/driver"
	"errors"
	"time"

	"cloud.google.com/go/civil"
)

// ErrDate says that an argument is a date of no calendar, such as 30 February or the zero date.
var ErrDate = errors.New("an argument is no day of the calendar")

// CheckNamedValue refuses dates that are none: civil writes them all the same.
func (c *conn) CheckNamedValue(v *driver.NamedValue) error {
	if d, ok := v.Value.(civil.Date); ok && !d.IsValid() {
		return c.translate(ErrDate)
	}
	return c.inner.CheckNamedValue(v)
}

// inUTC turns the moments of a row, which lib/pq reads in the session's time zone, to UTC. A date or a
// timestamp without a zone is there already.
func inUTC(row []driver.Value) {
	for i, v := range row {
		if t, ok := v.(time.Time); ok {
			row[i] = t.UTC()
		}
	}
}
