package hooks

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"net/netip"

	"github.com/shopspring/decimal"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
	"github.com/predicthealth/database/internal/text"
)

// Column describes how PostgreSQL stores the values of a field.
type Column struct {
	Text     func(string) string // normalizes its text; nil for a column of another type
	Digits   int                 // a numeric's precision; 0 for a column of another type
	Scale    int                 // a numeric's scale
	Optional bool                // blank text becomes NULL
}

// Stored converts the fields, on OpCreate, OpUpdate and OpUpdateOne, to the values that PostgreSQL will store: text is
// normalized, blank optional text becomes NULL, and numbers are rounded to the column's scale, half away from zero.
// Numbers that exceed the column's precision are rejected with [*InvalidError]; PostgreSQL rejects other invalid values.
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
		d, err := c.round(name, v)
		if err != nil {
			return err
		}
		return replace(m, name, d)
	case float64:
		if c.Digits == 0 || math.IsNaN(v) || math.IsInf(v, 0) { // left for PostgreSQL to reject
			return nil
		}
		d, err := c.round(name, decimal.NewFromFloat(v))
		if err != nil {
			return err
		}
		return replace(m, name, d.InexactFloat64())
	case map[string]any:
		read, err := readBack(v)
		if err != nil {
			return &InvalidError{Field: name}
		}
		return m.SetField(name, read)
	}
	return nil
}

// replace sets a field to another value, and keeps the value that is added to it.
func replace(m ent.Mutation, name string, value ent.Value) error {
	added, adds := m.AddedField(name)
	if err := m.SetField(name, value); err != nil || !adds {
		return err
	}
	return m.AddField(name, added)
}

// round rounds a number to the column's scale. It checks the exponent first: rounding 1e1000000000 would allocate all its
// digits.
func (c Column) round(name string, d decimal.Decimal) (decimal.Decimal, error) {
	zero := decimal.New(0, int32(-c.Scale)) //nolint:gosec // a numeric's scale is at most 1,000
	digits := d.NumDigits() + int(d.Exponent())
	switch {
	case d.IsZero() || digits < -c.Scale:
		return zero, nil
	case digits > c.Digits-c.Scale:
		return d, &InvalidError{Field: name}
	}
	return d.Round(int32(c.Scale)).Add(zero), nil //nolint:gosec // likewise
}

// readBack returns JSON as it is read from its column.
func readBack(v map[string]any) (out map[string]any, err error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	err = json.Unmarshal(text, &out)
	return out, err
}

// Address formats an IP address, with or without a mask, as PostgreSQL's inet does. It returns other text unchanged.
func Address(s string) string {
	prefix, err := netip.ParsePrefix(s)
	if err != nil {
		ip, err := netip.ParseAddr(s)
		if err != nil || ip.Zone() != "" {
			return s
		}
		return addressText(ip)
	}
	if prefix.Bits() == prefix.Addr().BitLen() {
		return addressText(prefix.Addr())
	}
	return fmt.Sprintf("%s/%d", addressText(prefix.Addr()), prefix.Bits())
}

// addressText formats as netip does, but for IPv6 addresses that embed an IPv4 address after 96 zero bits.
func addressText(ip netip.Addr) string {
	b := ip.As16()
	if ip.Is6() && [12]byte(b[:12]) == [12]byte{} && (b[12] != 0 || b[13] != 0) {
		return "::" + netip.AddrFrom4([4]byte(b[12:])).String()
	}
	return ip.String()
}
