package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
)

// OpenRecord is a record that an actor may read now. It is derived from RecordOpening: the policies need one row, and the partitions of
// years would all have to be locked to find it.
type OpenRecord struct{ ent.Schema }

// Fields of the OpenRecord.
func (OpenRecord) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable().Default(uuid.New).Annotations(entsql.DefaultExpr("gen_random_uuid()")).
			Comment("Of the RecordOpening."),
		field.UUID("actor_id", uuid.UUID{}),
		field.UUID("patient_id", uuid.UUID{}),
		field.Enum("purpose").GoType(enum.Purpose("")).SchemaType(column("text")),
		field.Time("expires_at"),
		field.Int64("transaction").Comment("The transaction that opened the record; the record can be read in later ones."),
	}
}

// Indexes of the OpenRecord.
func (OpenRecord) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("actor_id", "patient_id", "purpose").Unique().StorageKey("open_records_actor_id_patient_id_purpose_key"),
		indexed("open_records", "expires_at"),
	}
}

// Annotations of the OpenRecord.
func (OpenRecord) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("open_records"),
		attach.Table{
			NotAudited:   "derived from record_openings",
			NotCached:    "only the policies read it",
			NoStatistics: "record_openings has the counts",
			NotRead:      "only the policies' functions read it",
			Person: &attach.Person{ // derived from record_openings
				Withheld: []string{"id", "actor_id", "patient_id", "purpose", "expires_at", "transaction"},
			},
		},
	}
}
