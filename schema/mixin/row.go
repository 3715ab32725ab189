// Package mixin has the columns that tables share.
package mixin

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/hooks"
	"github.com/predicthealth/database/schema/attach"
)

// Row is the id and the creation time of a row. Every table of entities has it.
type Row struct{ mixin.Schema }

// Fields of the mixin.
func (Row) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).
			Immutable().
			Default(newID).
			Annotations(entsql.DefaultExpr("gen_random_uuid()")).
			Comment("A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL."),
		field.Time("created_at").
			Immutable().
			Default(byDatabase).
			SchemaType(map[string]string{dialect.Postgres: "timestamptz"}).
			Annotations(entsql.DefaultExpr("now()")).
			Comment("When the row was created, by the database's clock, in UTC, to the microsecond. Only the tables' owner may set another time."),
	}
}

// Hooks of the mixin. They run before those of every other mixin and schema.
func (Row) Hooks() []ent.Hook {
	return []ent.Hook{hooks.RetryStalePlans(), hooks.Timestamps()}
}

// Annotations of the mixin.
func (Row) Annotations() []schema.Annotation { return []schema.Annotation{attach.Table{Row: true}} }

func newID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

// byDatabase returns the zero time, for which the column's default, the database's clock, is written.
func byDatabase() time.Time { return time.Time{} }
