package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/mixin"
)

// Specialty is a field of medicine that doctors practise.
type Specialty struct{ ent.Schema }

// Mixin of the Specialty.
func (Specialty) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}}
}

// Fields of the Specialty.
func (Specialty) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").SchemaType(nameLength.column()).Validate(nameLength.check).Unique(),
		field.Text("description").Optional().Nillable(),
		field.String("category").SchemaType(categoryLength.column()).Validate(categoryLength.check).
			Annotations(attach.Field{Filter: &attach.Filter{Name: "Category", Comment: "exact match, e.g. Primary Care"}}),
		field.Bool("is_active").Default(true).
			Annotations(entsql.Default("true"), attach.Field{Filter: &attach.Filter{Name: "Active", Comment: "false for retired specialties"}}).
			Comment("False for a retired specialty, which is not assigned to new doctors."),
	}
}

// Edges of the Specialty.
func (Specialty) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("doctors", Doctor.Type).
			StorageKey(edge.Symbol("doctors_specialty_id_fkey")).
			Annotations(entsql.OnDelete(entsql.SetNull)),
		edge.To("secondary_doctors", Doctor.Type).
			StorageKey(edge.Symbol("doctors_secondary_specialty_id_fkey")).
			Annotations(entsql.OnDelete(entsql.SetNull)),
	}
}

// Indexes of the Specialty.
func (Specialty) Indexes() []ent.Index {
	return []ent.Index{
		indexed("doctor_specialties", "category"),
		indexed("doctor_specialties", "created_at"),
	}
}

// Hooks of the Specialty.
func (Specialty) Hooks() []ent.Hook { return []ent.Hook{normalize(Specialty{}.Fields())} }

// Annotations of the Specialty.
func (Specialty) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("doctor_specialties"),
		attach.Table{
			Audit: &attach.Audit{Scope: attach.AdminsOnly},
			Cache: publicCache("specialty"),
			// Admins add, rename and retire them.
			Public:     &attach.Public{Readers: []string{"service_doctors", "service_patients"}, Writer: "service_doctors"},
			Listed:     &attach.Listed{},
			Statistics: attach.AllColumns(),
			NoPerson:   "medicine, not people",
		},
		checks("doctor_specialties", Specialty{}.Fields(), nil),
	}
}
