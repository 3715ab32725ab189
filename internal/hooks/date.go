package hooks

import (
	"time"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// CalendarDate drops the time of day and the zone of a date field on OpCreate, OpUpdate and
// OpUpdateOne: the date as its writer sees it on the calendar, at midnight UTC, which is what
// PostgreSQL keeps and gives back.
func CalendarDate(field string) ent.Hook {
	return hook.On(rewrite(field, func(t time.Time) time.Time {
		y, m, d := t.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}), writes)
}
