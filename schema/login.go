package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"

	"github.com/predicthealth/database/schema/attach"
)

// Login is a user without password hash and counters, as all services except the authentication service read it. It is a read-only view.
// An actor sees their own login, an admin all.
type Login struct{ ent.View }

// Fields of the Login.
func (Login) Fields() []ent.Field {
	return table("users", User{}).columns("id", "created_at", "updated_at", "version", "email", "user_type", "reference_id", "is_active",
		"is_verified", "locked_until", "last_login", "password_changed_at")
}

// Annotations of the Login.
func (Login) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("logins"),
		attach.Table{View: &attach.View{
			Options: "security_invoker = true", From: "FROM public.users",
			Readers: []string{"service_admins", "service_doctors", "service_institutions", "service_patients"},
		}},
	}
}
