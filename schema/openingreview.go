package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/mixin"
)

// OpeningReview is an admin's review of an emergency, which a doctor declared to open a record.
type OpeningReview struct{ ent.Schema }

// Mixin of the OpeningReview.
func (OpeningReview) Mixin() []ent.Mixin { return []ent.Mixin{mixin.Row{}} }

// Fields of the OpeningReview.
func (OpeningReview) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("opening_id", uuid.UUID{}).Immutable().Unique(),
		field.UUID("patient_id", uuid.UUID{}).Immutable(),
		field.UUID("reviewed_by", uuid.UUID{}).Immutable().Comment("The admin."),
		field.Time("reviewed_at").Immutable(),
		field.String("remark").SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Immutable(),
	}
}

// Hooks of the OpeningReview.
func (OpeningReview) Hooks() []ent.Hook { return []ent.Hook{normalize(OpeningReview{}.Fields())} }

// Indexes of the OpeningReview.
func (OpeningReview) Indexes() []ent.Index {
	return []ent.Index{indexed("opening_reviews", "patient_id")}
}

// Annotations of the OpeningReview.
func (OpeningReview) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("opening_reviews"),
		attach.Table{
			AppendOnly:   true,
			Audit:        &attach.Audit{Scope: attach.Admins},
			NotCached:    "seldom read",
			NoStatistics: "the monitor counts them by a function",
			Person: &attach.Person{
				Kept: []string{"id", "created_at", "opening_id", "patient_id", "reviewed_by", "reviewed_at", "remark"},
			},
		},
		checks("opening_reviews", OpeningReview{}.Fields(), nil),
	}
}
