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

// Admin is a person who manages the platform's accounts.
type Admin struct{ ent.Schema }

// Mixin of the Admin.
func (Admin) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}}
}

// Fields of the Admin.
func (Admin) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").
			SchemaType(emailLength.column()).Validate(emailLength.check).
			Annotations(attach.Field{LowerCase: true}).
			Comment("In lower case; it may differ from the e-mail of the login, which is the unique one."),
		field.String("first_name").SchemaType(nameLength.column()).Validate(nameLength.check),
		field.String("last_name").SchemaType(nameLength.column()).Validate(nameLength.check),
		field.String("department").
			SchemaType(nameLength.column()).Validate(nameLength.check).Optional().Nillable(),
		field.String("employee_id").
			SchemaType(licenseLength.column()).Validate(licenseLength.check).Optional().Nillable().Unique(),
		field.String("phone").
			SchemaType(phoneLength.column()).Validate(phoneLength.check).Optional().Nillable(),
		field.Bool("is_active").Default(true).Annotations(entsql.Default("true")),
	}
}

// Edges of the Admin.
func (Admin) Edges() []ent.Edge {
	return []ent.Edge{
		login("admin_id"),
		edge.To("audit_logs", AuditLog.Type).
			StorageKey(edge.Symbol("admin_audit_logs_admin_id_fkey")).
			Annotations(entsql.OnDelete(entsql.NoAction)),
	}
}

// Indexes of the Admin.
func (Admin) Indexes() []ent.Index {
	return []ent.Index{
		indexed("admins", "created_at"),
	}
}

// Hooks of the Admin.
func (Admin) Hooks() []ent.Hook {
	return []ent.Hook{
		normalize(Admin{}.Fields()),
	}
}

// Annotations of the Admin.
func (Admin) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("admins"),
		attach.Table{
			Audit:        &attach.Audit{Scope: attach.Admins},
			NotCached:    "few rows, read only by service-admins",
			NoStatistics: "statistics contain no personal data",
			NoPerson:     "admins are not patients",
		},
		checks("admins", Admin{}.Fields(), nil),
	}
}
