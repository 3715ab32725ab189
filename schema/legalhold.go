package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/mixin"
)

// LegalHold keeps a patient from being erased until an admin releases it. Rows are added and released by functions only, and never deleted
// (schema/sql/erasure.sql).
type LegalHold struct{ ent.Schema }

// Mixin of the LegalHold.
func (LegalHold) Mixin() []ent.Mixin { return []ent.Mixin{mixin.Row{}} }

// Fields of the LegalHold.
func (LegalHold) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("patient_id", uuid.UUID{}).Immutable(),
		field.String("reason").SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Immutable(),
		field.UUID("placed_by", uuid.UUID{}).Immutable().Comment("The admin."),
		field.Time("released_at").Optional().Nillable(),
		field.UUID("released_by", uuid.UUID{}).Optional().Nillable(),
	}
}

// Hooks of the LegalHold.
func (LegalHold) Hooks() []ent.Hook { return []ent.Hook{normalize(LegalHold{}.Fields())} }

// Indexes of the LegalHold.
func (LegalHold) Indexes() []ent.Index {
	return []ent.Index{
		indexed("legal_holds", "patient_id", "created_at"),
		index.Fields("patient_id").Unique().StorageKey("legal_holds_patient_id_key").Annotations(entsql.IndexWhere("released_at IS NULL")),
	}
}

// Annotations of the LegalHold.
func (LegalHold) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("legal_holds"),
		attach.Table{
			Audit:      &attach.Audit{Scope: attach.Admins},
			NotCached:  "seldom read",
			Statistics: []string{"created_at", "released_at"},
			Person: &attach.Person{
				Internal: []string{"id", "created_at", "patient_id", "reason", "released_at", "placed_by", "released_by"},
			},
		},
		checks("legal_holds", LegalHold{}.Fields(), map[string]string{
			"legal_holds_released_check": "(released_at IS NULL) = (released_by IS NULL)",
		}),
	}
}
