// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"database/sql/driver"
	"slices"

	"entgo.io/ent/dialect/sql/sqlgraph"
)

// mergeAssignments merges an update's Set, Add and Clear of one column. A builder's Set discards an earlier Add, and its Clear discards both;
// so a Set or Add beside a Clear came after it, and so did an Add beside a Set.
func mergeAssignments(spec *sqlgraph.UpdateSpec) {
	removeClear := func(column string) bool {
		before := len(spec.Fields.Clear)
		spec.Fields.Clear = slices.DeleteFunc(spec.Fields.Clear, func(f *sqlgraph.FieldSpec) bool { return f.Column == column })
		return len(spec.Fields.Clear) < before
	}
	set := make(map[string]*sqlgraph.FieldSpec, len(spec.Fields.Set))
	for _, f := range spec.Fields.Set {
		removeClear(f.Column)
		set[f.Column] = f
	}
	spec.Fields.Add = slices.DeleteFunc(spec.Fields.Add, func(f *sqlgraph.FieldSpec) bool {
		if s, ok := set[f.Column]; ok {
			s.Value = sum(s.Value, f.Value)
			return true
		}
		if removeClear(f.Column) { // there is no value to add to
			spec.Fields.Set = append(spec.Fields.Set, f)
			return true
		}
		return false
	})
}

// sum adds numbers of the schemas' types.
func sum(a, b driver.Value) driver.Value {
	switch a := a.(type) {
	case int:
		if b, ok := b.(int); ok {
			return a + b
		}
	case int64:
		if b, ok := b.(int64); ok {
			return a + b
		}
	case float64:
		if b, ok := b.(float64); ok {
			return a + b
		}
	}
	return b
}
