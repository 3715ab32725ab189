package driver

import (
	"database/sql/driver"
	"errors"
	"time"

	"cloud.google.com/go/civil"
)

// ErrDate is returned for an argument that is not a valid date, such as 30 February or the zero date.
var ErrDate = errors.New("an argument is not a valid date")

// CheckNamedValue rejects invalid dates, which civil would write.
func (c *conn) CheckNamedValue(v *driver.NamedValue) error {
	if d, ok := v.Value.(civil.Date); ok && !d.IsValid() {
		return c.translate(ErrDate)
	}
	return c.inner.CheckNamedValue(v)
}

// toUTC converts the times of a row, which lib/pq reads in the session's time zone. A date or a timestamp without a zone
// is in UTC already.
func toUTC(row []driver.Value) {
	for i, v := range row {
		if t, ok := v.(time.Time); ok {
			row[i] = t.UTC()
		}
	}
}
