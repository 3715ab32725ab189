package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/mixin"
)

// RecordKey is the key of one patient's clinical texts, encrypted by a WrappingKey. Destroying it erases the texts, in backups too.
type RecordKey struct{ ent.Schema }

// Mixin of the RecordKey.
func (RecordKey) Mixin() []ent.Mixin { return []ent.Mixin{mixin.Row{}} }

// Fields of the RecordKey.
func (RecordKey) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("patient_id", uuid.UUID{}).Unique().Immutable(),
		field.Bytes("wrapped").SchemaType(column("bytea")).Optional().Sensitive().
			Comment("NULL once the key is destroyed."),
		field.String("wrapped_by").SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Optional().Nillable().
			Comment("The fingerprint of the WrappingKey; NULL if the patient never had a key."),
		field.Time("erased_at").Optional().Nillable().
			Comment("When the key was destroyed. The patient never has another one."),
	}
}

// Edges of the RecordKey.
func (RecordKey) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("patient", Patient.Type).
			Ref("record_key").Field("patient_id").Unique().Required().Immutable(),
	}
}

// Hooks of the RecordKey.
func (RecordKey) Hooks() []ent.Hook { return []ent.Hook{normalize(RecordKey{}.Fields())} }

// Indexes of the RecordKey.
func (RecordKey) Indexes() []ent.Index {
	return []ent.Index{indexed("record_keys", "wrapped_by", "id")} // for the batches of a rotation
}

// Annotations of the RecordKey.
func (RecordKey) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("record_keys"),
		attach.Table{
			NotAudited:   "it has no data of the patient, and a rotation changes every row",
			NotCached:    "a wrapped key is as durable as the texts it encrypts",
			NoStatistics: "no statistics use them",
			Person: &attach.Person{
				Withheld: []string{"wrapped"}, Internal: []string{"id", "created_at", "patient_id", "wrapped_by", "erased_at"},
			},
		},
		checks("record_keys", RecordKey{}.Fields(), map[string]string{
			"record_keys_wrapped_check": "wrapped IS NULL OR (wrapped_by IS NOT NULL AND octet_length(wrapped) >= 49 AND octet_length(wrapped) <= 10000)",
			"record_keys_erased_check":  "(wrapped IS NULL) = (erased_at IS NOT NULL)",
		}),
	}
}
