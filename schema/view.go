package schema

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// source is a table that a view reads, by its name in the view.
type source struct {
	alias  string
	entity ent.Interface
	outer  bool // joined from the left: what there is not, or the reader may not see, is NULL
}

func from(alias string, entity ent.Interface) source  { return source{alias, entity, false} }
func maybe(alias string, entity ent.Interface) source { return source{alias, entity, true} }

// shows are fields of the entity as a view has them, by their names; "name AS specialty" gives one another name.
func (s source) shows(columns ...string) []ent.Field {
	out := make([]ent.Field, len(columns))
	for i, column := range columns {
		name, as, renamed := strings.Cut(column, " AS ")
		if !renamed {
			as = name
		}
		out[i] = s.field(name, as, s.alias+"."+name)
	}
	return out
}

// by is one field, that the view has as the value of an expression.
func (s source) by(expression, name, as string) []ent.Field {
	return []ent.Field{s.field(name, as, expression)}
}

func (s source) field(name, as, value string) ent.Field {
	var all []ent.Field
	for _, m := range s.entity.Mixin() {
		all = append(all, m.Fields()...)
	}
	for _, f := range append(all, s.entity.Fields()...) {
		if d := f.Descriptor(); d.Name == name {
			return shown(*d, as, value, s.outer)
		}
	}
	panic(fmt.Sprintf("schema: %T has no field %s", s.entity, name))
}

// shownField is a field of an entity in a view, where nothing is written.
type shownField field.Descriptor

// Descriptor implements ent.Field.
func (f *shownField) Descriptor() *field.Descriptor { return (*field.Descriptor)(f) }

func shown(d field.Descriptor, as, value string, outer bool) ent.Field {
	a := attach.Field{Value: value}
	for _, old := range d.Annotations {
		if of, ok := old.(attach.Field); ok {
			a.Filter = of.Filter
		}
	}
	f := shownField{
		Name: as, Info: d.Info, Enums: d.Enums, Sensitive: d.Sensitive, SchemaType: d.SchemaType, ValueScanner: d.ValueScanner, Comment: d.Comment,
		Optional: d.Optional || outer, Nillable: d.Nillable || outer, Annotations: []schema.Annotation{a},
	}
	return &f
}
