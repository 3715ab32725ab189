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

// Versioned is what every table whose rows change has: when the row last changed, and how often.
// A trigger moves both on every update, however it is made (schema/sql/versioned.sql).
type Versioned struct{ mixin.Schema }

// Fields of the mixin.
func (Versioned) Fields() []ent.Field {
	return []ent.Field{
		field.Time("updated_at").
			Default(byDatabase).
			SchemaType(map[string]string{dialect.Postgres: "timestamptz"}).
			Annotations(entsql.DefaultExpr("now()"), attach.Field{Machine: true}).
			Comment("When the row last changed, in UTC, to the microsecond. It never goes back."),
		field.Int64("version").
			Default(1).
			Immutable().
			Annotations(entsql.DefaultExpr("1"), attach.Field{Machine: true}).
			Comment("1 for a new row, one more after each change."),
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
