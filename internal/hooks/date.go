package hooks

import (
	"context"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// InvalidError says that a hook refuses the value of a field.
type InvalidError struct {
	Field   string
	Missing bool // it was not given; else it is none of the field's values
}

func (e *InvalidError) Error() string {
	if e.Missing {
		return e.Field + " is required"
	}
	return e.Field + " is invalid"
}

// CalendarDate refuses, on OpCreate, OpUpdate and OpUpdateOne, a date that was not given (its zero value) and one that
// no calendar has (30 February), by [*InvalidError].
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
