package hooks

import (
	"context"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// InvalidError is returned for a field value that a hook rejects.
type InvalidError struct {
	Field   string
	Missing bool // no value was given; otherwise the value is invalid
}

func (e *InvalidError) Error() string {
	if e.Missing {
		return e.Field + " is required"
	}
	return e.Field + " is invalid"
}

// CalendarDate rejects, on OpCreate, OpUpdate and OpUpdateOne, a missing date (the zero value), an invalid one (30 February)
// and one outside years 1 to 9999, with [*InvalidError].
func CalendarDate(field string) ent.Hook {
	check := func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if v, ok := m.Field(field); ok {
				if date, ok := v.(civil.Date); ok && (!date.IsValid() || date.Year < 1 || date.Year > 9999) {
					return nil, &InvalidError{Field: field, Missing: date.IsZero()}
				}
			}
			return next.Mutate(ctx, m)
		})
	}
	return hook.On(check, writes)
}
