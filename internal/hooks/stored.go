package hooks

import (
	"context"
	"math"

	"github.com/shopspring/decimal"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
	"github.com/predicthealth/database/internal/text"
)

// Column is how PostgreSQL stores the values of a field.
type Column struct {
	Text     func(string) string // the form of its text; nil for a column of another type
	Digits   int                 // of a numeric, before and behind its point; 0 for a column of another type
	Scale    int                 // of a numeric, behind its point
	Optional bool                // blank text is NULL
}

// Stored gives the fields, on OpCreate, OpUpdate and OpUpdateOne, the values that PostgreSQL will store: text in its
// form, blank optional text as NULL, numbers rounded to the column's scale, half away from zero. What a column cannot
// hold is left for PostgreSQL to refuse.
func Stored(columns map[string]Column) ent.Hook {
	convert := func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			for _, name := range m.Fields() {
				if c, ok := columns[name]; ok {
					if err := c.convert(m, name); err != nil {
						return nil, err
					}
				}
			}
			return next.Mutate(ctx, m)
		})
	}
	return hook.On(convert, writes)
}

func (c Column) convert(m ent.Mutation, name string) error {
	value, _ := m.Field(name)
	switch v := value.(type) {
	case string:
		if c.Text == nil {
			return nil
		}
		s := c.Text(v)
		switch {
		case !c.Optional || !text.Blank(s):
			return m.SetField(name, s)
		case m.Op().Is(ent.OpCreate):
			return m.ResetField(name)
		}
		return m.ClearField(name)
	case decimal.Decimal:
		if c.Digits == 0 {
			return nil
		}
		// Written out, 1e999999999 would take a gigabyte.
		if v.Exponent() > int32(c.Digits) || v.NumDigits() > 1000 {
			return &InvalidError{Field: name}
		}
		return m.SetField(name, v.Round(int32(c.Scale)))
	case float64:
		if c.Digits == 0 || math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
		rounded := decimal.NewFromFloat(v).Round(int32(c.Scale)).InexactFloat64()
		return m.SetField(name, rounded+0) // -0 is 0
	}
	return nil
}
