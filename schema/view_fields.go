package schema

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// source is a table in a view's query, by its alias.
type source struct {
	alias  string
	entity ent.Interface
	outer  bool // left-joined: its columns may be NULL
}

func table(alias string, entity ent.Interface) source      { return source{alias, entity, false} }
func leftJoined(alias string, entity ent.Interface) source { return source{alias, entity, true} }

// columns returns fields of the entity as the view's columns; "name AS specialty" renames one.
func (s source) columns(names ...string) []ent.Field {
	out := make([]ent.Field, len(names))
	for i, column := range names {
		name, as, renamed := strings.Cut(column, " AS ")
		if !renamed {
			as = name
		}
		out[i] = s.field(name, as, s.alias+"."+name)
	}
	return out
}

// expression returns a column whose value is an expression, with the type of the entity's field.
func (s source) expression(value, name, as string) []ent.Field {
	return []ent.Field{s.field(name, as, value)}
}

func (s source) field(name, as, value string) ent.Field {
	var all []ent.Field
	for _, m := range s.entity.Mixin() {
		all = append(all, m.Fields()...)
	}
	for _, f := range append(all, s.entity.Fields()...) {
		if d := f.Descriptor(); d.Name == name {
			return viewColumn(*d, as, value, s.outer)
		}
	}
	panic(fmt.Sprintf("schema: %T has no field %s", s.entity, name))
}

// viewField is a column of a view: read-only, so without default, validator or hook.
type viewField field.Descriptor

// Descriptor implements ent.Field.
func (f *viewField) Descriptor() *field.Descriptor { return (*field.Descriptor)(f) }

func viewColumn(d field.Descriptor, as, value string, outer bool) ent.Field {
	a := attach.Field{Expression: value}
	for _, old := range d.Annotations {
		if of, ok := old.(attach.Field); ok {
			a.Filter, a.Sealed = of.Filter, of.Sealed
		}
	}
	f := viewField{
		Name: as, Info: d.Info, Enums: d.Enums, Sensitive: d.Sensitive, SchemaType: d.SchemaType, ValueScanner: d.ValueScanner, Comment: d.Comment,
		Optional: d.Optional || outer, Nillable: (d.Nillable || outer) && d.Info.Type != field.TypeBytes, Annotations: []schema.Annotation{a},
	}
	return &f
}
