package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/schema/mixin"
)

// Institution is an organisation that employs doctors or treats patients.
type Institution struct{ ent.Schema }

// Mixin of the Institution.
func (Institution) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}, mixin.Search{
		Table: "medical_institutions", Function: "index_institution", Columns: []string{"name", "contact_email", "license_number"},
	}}
}

// Fields of the Institution.
func (Institution) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").SchemaType(longNameLength.column()).Validate(longNameLength.check),
		field.Enum("institution_type").
			GoType(enum.InstitutionType("")).SchemaType(column("text")).
			Annotations(attach.Field{Filter: &attach.Filter{Name: "Type"}}),
		field.String("contact_email").
			SchemaType(emailLength.column()).Validate(emailLength.check).Unique().
			Annotations(attach.Field{LowerCase: true}).
			Comment("In lower case; it may differ from the e-mail of the login."),
		field.String("address").
			SchemaType(addressLength.column()).Validate(addressLength.check).Optional().Nillable(),
		field.String("region_state").
			SchemaType(nameLength.column()).Validate(nameLength.check).Optional().Nillable().
			Annotations(attach.Field{Filter: &attach.Filter{Name: "Region", Comment: "exact match"}}),
		field.String("phone").
			SchemaType(phoneLength.column()).Validate(phoneLength.check).Optional().Nillable(),
		field.String("website").
			SchemaType(addressLength.column()).Validate(addressLength.check).Optional().Nillable(),
		field.String("license_number").
			SchemaType(nameLength.column()).Validate(nameLength.check).Optional().Nillable().Unique(),
		field.Bool("is_active").Default(true).
			Annotations(entsql.Default("true"), attach.Field{Filter: &attach.Filter{Name: "Active"}}),
		field.Bool("is_verified").Default(false).
			Annotations(entsql.Default("false"), attach.Field{Filter: &attach.Filter{Name: "Verified"}}),
	}
}

// Edges of the Institution.
func (Institution) Edges() []ent.Edge {
	return []ent.Edge{
		login("institution_id"),
		edge.To("doctors", Doctor.Type).
			StorageKey(edge.Symbol("doctors_institution_id_fkey")).
			Annotations(entsql.OnDelete(entsql.SetNull)),
		edge.To("patients", Patient.Type).
			StorageKey(edge.Symbol("patients_institution_id_fkey")).
			Annotations(entsql.OnDelete(entsql.SetNull)),
	}
}

// Indexes of the Institution.
func (Institution) Indexes() []ent.Index {
	return []ent.Index{
		indexed("medical_institutions", "institution_type"),
		indexed("medical_institutions", "region_state"),
		indexed("medical_institutions", "created_at", "id"),
	}
}

// Hooks of the Institution.
func (Institution) Hooks() []ent.Hook {
	return []ent.Hook{
		normalize(Institution{}.Fields()),
	}
}

// Annotations of the Institution.
func (Institution) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("medical_institutions"),
		attach.Table{
			Audit:      &attach.Audit{Scope: attach.Admins},
			Cache:      publicCache("institution"),
			Listed:     &attach.Listed{Created: true, Search: "in name, e-mail and license"},
			Statistics: []string{"id", "created_at", "updated_at", "version", "name", "institution_type", "region_state", "is_active", "is_verified"},
			// A patient's export has the name of an institution that treats, and nothing else of it.
			Person: &attach.Person{
				Kept: []string{"id", "name"},
				Internal: []string{
					"created_at", "updated_at", "version", "institution_type", "contact_email", "address", "region_state", "phone", "website", "license_number",
					"is_active", "is_verified", "search_text",
				},
			},
		},
		checks("medical_institutions", Institution{}.Fields(), map[string]string{
			"medical_institutions_institution_type_check": enum.In("institution_type", enum.InstitutionType("")),
		}),
	}
}
