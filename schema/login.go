package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/enum"
)

// Login is a user without password hash and counters: what every service but the authentication
// service reads of logins. It is a view (schema/sql/policy_users.sql), and is only read; each row
// belongs to the actor, or the actor is an admin.
type Login struct{ ent.View }

// Fields of the Login.
func (Login) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}),
		field.Time("created_at"),
		field.Time("updated_at"),
		field.Int64("version"),
		field.String("email"),
		field.Enum("user_type").GoType(enum.UserType("")),
		field.UUID("reference_id", uuid.UUID{}).
			Comment("The person's id, whichever kind it is."),
		field.Bool("is_active"),
		field.Bool("is_verified"),
		field.Time("locked_until").Optional().Nillable(),
		field.Time("last_login").Optional().Nillable(),
		field.Time("password_changed_at").Optional().Nillable(),
	}
}

// Annotations of the Login.
func (Login) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("logins")}
}
