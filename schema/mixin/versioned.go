package mixin

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"

	"github.com/predicthealth/database/internal/hooks"
	"github.com/predicthealth/database/schema/attach"
)

// Versioned is the time of the last change and the version of a row. A trigger sets both on every update, by any client
// (schema/sql/row_version.sql).
type Versioned struct{ mixin.Schema }

// Fields of the mixin.
func (Versioned) Fields() []ent.Field {
	return []ent.Field{
		field.Time("updated_at").
			Default(byDatabase).
			SchemaType(map[string]string{dialect.Postgres: "timestamptz"}).
			Annotations(entsql.DefaultExpr("now()"), attach.Field{Managed: true}).
			Comment("When the row last changed, in UTC, to the microsecond. It never goes back."),
		field.Int64("version").
			Default(1).
			Immutable().
			Annotations(entsql.DefaultExpr("1"), attach.Field{Managed: true}).
			Comment("1 for a new row, incremented by each change."),
	}
}

// Hooks of the mixin.
func (Versioned) Hooks() []ent.Hook {
	return []ent.Hook{hooks.UpdatedAt()}
}

// Annotations of the mixin.
func (Versioned) Annotations() []schema.Annotation {
	return []schema.Annotation{attach.Table{Versioned: true}}
}
