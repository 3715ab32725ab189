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

// Erasure is a request to erase a patient, and its execution once another admin has confirmed it (schema/sql/erasure.sql). A request that
// is not confirmed within a day has no effect. Rows are added and completed by functions only, and never deleted.
type Erasure struct{ ent.Schema }

// Mixin of the Erasure.
func (Erasure) Mixin() []ent.Mixin { return []ent.Mixin{mixin.Row{}} }

// Fields of the Erasure.
func (Erasure) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("patient_id", uuid.UUID{}).Immutable(),
		field.UUID("requested_by", uuid.UUID{}).Optional().Nillable().Immutable().
			Comment("The admin; NULL in a restored database if only the ledger has the request, for it names no admin."),
		field.String("reason").SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Optional().Nillable().Immutable(),
		field.UUID("confirmed_by", uuid.UUID{}).Optional().Nillable().Comment("Another admin; NULL as for requested_by."),
		field.Time("executed_at").Optional().Nillable().Comment("NULL for a request."),
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable().Comment("The login that was deleted, if there was one."),
	}
}

// Hooks of the Erasure.
func (Erasure) Hooks() []ent.Hook { return []ent.Hook{normalize(Erasure{}.Fields())} }

// Indexes of the Erasure.
func (Erasure) Indexes() []ent.Index {
	return []ent.Index{
		indexed("erasures", "patient_id", "created_at"),
		index.Fields("patient_id").Unique().StorageKey("erasures_patient_id_key").Annotations(entsql.IndexWhere("executed_at IS NOT NULL")),
	}
}

// Annotations of the Erasure.
func (Erasure) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("erasures"),
		attach.Table{
			Audit:      &attach.Audit{Scope: attach.Admins},
			NotCached:  "seldom read",
			Statistics: []string{"id", "created_at", "executed_at"},
			Person: &attach.Person{
				Internal: []string{"id", "created_at", "patient_id", "reason", "executed_at", "requested_by", "confirmed_by", "user_id"},
			},
		},
		checks("erasures", Erasure{}.Fields(), map[string]string{
			"erasures_admins_check": "requested_by <> confirmed_by",
			"erasures_done_check":   "executed_at IS NOT NULL OR (requested_by IS NOT NULL AND confirmed_by IS NULL)",
		}),
	}
}
