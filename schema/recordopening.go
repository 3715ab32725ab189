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

// RecordOpening records that an actor opened a patient's record: an entry that is committed before the record can be read
// (schema/sql/openings.sql). The table is append-only, and partitioned by month. It refers to no other row, because an entry outlives
// the people it names.
type RecordOpening struct{ ent.Schema }

// Fields of the RecordOpening.
func (RecordOpening) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable().Default(uuid.New).Annotations(entsql.DefaultExpr("gen_random_uuid()")),
		field.Time("opened_at").Immutable(),
		field.Time("expires_at").Immutable().
			Comment("Fifteen minutes after opened_at."),
		field.UUID("patient_id", uuid.UUID{}).Immutable(),
		field.Enum("actor_type").
			GoType(enum.ActorType("")).SchemaType(column("text")).Immutable(),
		field.UUID("actor_id", uuid.UUID{}).Optional().Nillable().Immutable().
			Comment("The reader's id; NULL for a process."),
		field.String("reader_name").SchemaType(longNameLength.column()).Immutable().
			Comment("The name of the reader at that time, or of the process."),
		field.String("institution_name").SchemaType(longNameLength.column()).Optional().Nillable().Immutable().
			Comment("The name of the reader's institution at that time."),
		field.Enum("purpose").
			GoType(enum.Purpose("")).SchemaType(column("text")).Immutable(),
		field.String("reason").SchemaType(userAgentLength.column()).Optional().Nillable().Immutable().Sensitive().
			Annotations(attach.Field{Sealed: &attach.Sealed{Column: "reason_sealed", Name: "record_openings.reason"}}).
			Comment("Nil if none was given, and once the patient is erased."),
		field.Bytes("reason_sealed").SchemaType(column("bytea")).Optional().Immutable().Sensitive().
			Comment("The ciphertext of reason, which the client writes and reads; nil in an entity."),
		field.String("ip_address").SchemaType(column("inet")).Optional().Nillable().Immutable(),
		field.String("user_agent").SchemaType(userAgentLength.column()).Optional().Nillable().Immutable(),
		field.String("request_id").SchemaType(userAgentLength.column()).Optional().Nillable().Immutable(),
		field.Int64("transaction").Immutable().
			Comment("The transaction that wrote the entry."),
	}
}

// Indexes of the RecordOpening. The primary key, of opened_at and id, is the index by time.
func (RecordOpening) Indexes() []ent.Index {
	return []ent.Index{
		indexed("record_openings", "patient_id", "opened_at", "id"), // the id, so that pages of a list need no sort
		indexed("record_openings", "actor_id", "opened_at"),
		indexed("record_openings", "transaction"),
		index.Fields("opened_at").StorageKey("record_openings_emergencies_idx").Annotations(entsql.IndexWhere("purpose = 'emergency'")),
	}
}

// Annotations of the RecordOpening.
func (RecordOpening) Annotations() []schema.Annotation {
	return []schema.Annotation{
		&entsql.Annotation{Table: "record_openings", Options: "PARTITION BY RANGE (opened_at)"},
		attach.Table{
			AppendOnly: true,
			NotAudited: "it is a trail of its own, with its own digests",
			NotCached:  "Redis has no clinical data",
			Statistics: []string{"opened_at", "actor_type", "purpose"},
			// The address and the program are the reader's, who is another person.
			Person: &attach.Person{
				Kept: []string{
					"id", "opened_at", "expires_at", "patient_id", "actor_type", "actor_id", "reader_name", "institution_name", "purpose", "reason",
				},
				Withheld: []string{"reason_sealed"},
				Internal: []string{"ip_address", "user_agent", "request_id", "transaction"},
			},
		},
		entsql.Checks(map[string]string{
			"record_openings_actor_type_check": enum.In("actor_type", enum.ActorType("")),
			"record_openings_purpose_check":    enum.In("purpose", enum.Purpose("")),
			// A ciphertext has 29 bytes more than the text, which has at most 512 characters of four bytes.
			"record_openings_reason_sealed_check": "reason_sealed IS NULL OR (reason IS NULL AND octet_length(reason_sealed) >= 30 AND octet_length(reason_sealed) <= 2077 AND get_byte(reason_sealed, 0) = 1)",
			"record_openings_emergency_check":     "purpose <> 'emergency' OR (actor_type = 'doctor' AND COALESCE(octet_length(reason_sealed) >= 39, char_length(btrim(reason)) >= 10, false))",
		}),
	}
}
