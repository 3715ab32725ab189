package database_test

import (
	"testing"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestClearSetsNull: a Clear method writes NULL; a field that is not set, or set to nil, keeps its value.
func TestClearSetsNull(t *testing.T) { testdb.AsEach(t, "service_doctors", testClearSetsNull) }

func testClearSetsNull(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	for _, c := range []struct {
		name   string
		change func(*ent.SpecialtyUpdateOne) *ent.SpecialtyUpdateOne
		want   string // "" for NULL
	}{
		{"set", func(u *ent.SpecialtyUpdateOne) *ent.SpecialtyUpdateOne { return u.SetDescription("d") }, "d"},
		{"left out", func(u *ent.SpecialtyUpdateOne) *ent.SpecialtyUpdateOne { return u }, "d"},
		{"given nil", func(u *ent.SpecialtyUpdateOne) *ent.SpecialtyUpdateOne { return u.SetNillableDescription(nil) }, "d"},
		{"cleared", func(u *ent.SpecialtyUpdateOne) *ent.SpecialtyUpdateOne { return u.ClearDescription() }, ""},
		{"left out again", func(u *ent.SpecialtyUpdateOne) *ent.SpecialtyUpdateOne { return u }, ""},
		{"set again", func(u *ent.SpecialtyUpdateOne) *ent.SpecialtyUpdateOne { return u.SetDescription("e") }, "e"},
	} {
		var err error
		if read, err = c.change(read.Update().SetCategory(c.name)).Save(testdb.Context(t)); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		for where, s := range map[string]*ent.Specialty{"returned": read, "stored": db.Specialty.GetX(testdb.Context(t), read.ID)} {
			if got := s.Description; (got == nil) != (c.want == "") || got != nil && *got != c.want {
				t.Errorf("%s: %s is %v; want %q", c.name, where, got, c.want)
			}
		}
	}
}
