package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/mixin"
)

// WrappingKey names a key of a key service that encrypts the keys of patients. Clients encrypt clinical text if one is active.
type WrappingKey struct{ ent.Schema }

// Mixin of the WrappingKey.
func (WrappingKey) Mixin() []ent.Mixin { return []ent.Mixin{mixin.Row{}} }

// Fields of the WrappingKey.
func (WrappingKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("fingerprint").SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Unique().Immutable().
			Comment("The URL of the key, without parameters; of a local key \"local:\" and 16 hexadecimal digits of its SHA-256."),
		field.Bool("is_active").Default(false).Annotations(entsql.Default("false")),
	}
}

// Hooks of the WrappingKey.
func (WrappingKey) Hooks() []ent.Hook { return []ent.Hook{normalize(WrappingKey{}.Fields())} }

// Indexes of the WrappingKey.
func (WrappingKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("is_active").Unique().StorageKey("wrapping_keys_active_key").Annotations(entsql.IndexWhere("is_active")),
	}
}

// Annotations of the WrappingKey.
func (WrappingKey) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("wrapping_keys"),
		attach.Table{
			Audit:        &attach.Audit{Scope: attach.Processes},
			NotCached:    "the client asks once",
			NoStatistics: "no statistics use them",
			NoPerson:     "keys of the service",
			NotRead:      "services call active_wrapping_key()",
		},
		checks("wrapping_keys", WrappingKey{}.Fields(), nil),
	}
}
