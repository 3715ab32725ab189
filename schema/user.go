package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/hooks"
	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/schema/mixin"
)

// User is a login. It belongs to exactly one owner: a patient, a doctor, an institution or an admin. It refers to its owner twice: by a
// foreign key and by (user_type, reference_id), which the first services used. Set either one; PostgreSQL sets the other.
type User struct{ ent.Schema }

// Mixin of the User.
func (User) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}}
}

// Fields of the User.
func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").
			SchemaType(emailLength.column()).Validate(emailLength.check).Unique().
			Annotations(attach.Field{LowerCase: true}).
			Comment("The login name, in lower case."),
		field.String("password_hash").
			SchemaType(hashLength.column()).Validate(hashLength.check).Sensitive().
			Comment("A bcrypt hash."),
		field.Enum("user_type").
			GoType(enum.UserType("")).SchemaType(column("text")).Immutable().
			Comment("The kind of the login's owner; it never changes."),
		field.UUID("reference_id", uuid.UUID{}).Immutable().
			Comment("The owner's id; it never changes."),
		field.UUID("patient_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("doctor_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("institution_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("admin_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.Bool("is_active").Default(true).Annotations(entsql.Default("true")),
		field.Bool("is_verified").Default(false).Annotations(entsql.Default("false")).
			Comment("Whether the owner has verified the e-mail address."),
		field.Int("failed_login_attempts").
			SchemaType(column("integer")).Default(0).Annotations(entsql.Default("0")).
			Comment("Failed attempts since the last success."),
		field.Time("last_failed_login").Optional().Nillable(),
		field.Time("locked_until").Optional().Nillable().
			Comment("No password is accepted before this time."),
		field.Time("last_login").Optional().Nillable(),
		field.Time("password_changed_at").Optional().Nillable(),
	}
}

// Edges of the User.
func (User) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("patient", Patient.Type).Ref("user").Field("patient_id").Unique().Immutable(),
		edge.From("doctor", Doctor.Type).Ref("user").Field("doctor_id").Unique().Immutable(),
		edge.From("institution", Institution.Type).Ref("user").Field("institution_id").Unique().Immutable(),
		edge.From("admin", Admin.Type).Ref("user").Field("admin_id").Unique().Immutable(),
		edge.To("sessions", Session.Type).
			StorageKey(edge.Symbol("sessions_user_id_fkey")).
			Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("account_tokens", AccountToken.Type).
			StorageKey(edge.Symbol("account_tokens_user_id_fkey")).
			Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of the User.
func (User) Indexes() []ent.Index {
	return []ent.Index{
		indexed("users", "reference_id"),
		indexed("users", "user_type"),
		indexed("users", "created_at"),
	}
}

// Hooks of the User.
func (User) Hooks() []ent.Hook {
	return []ent.Hook{
		normalize(User{}.Fields()),
		hooks.LoginOwner(),
	}
}

// Annotations of the User.
func (User) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("users"),
		attach.Table{
			Audit: &attach.Audit{Scope: attach.AllActors, Of: "reference_id", Detached: []string{"email"}},
			Cache: &attach.Cache{
				Kind: "login", TTL: loginTTL, Keeper: attach.Auth, Columns: []string{"email", "is_active", "is_verified", "locked_until"},
			},
			Statistics: []string{
				"created_at", "user_type", "is_active", "is_verified", "failed_login_attempts", "last_failed_login", "locked_until", "last_login",
			},
			Person: &attach.Person{
				Identifies: []string{
					"id", "created_at", "updated_at", "version", "user_type", "reference_id", "patient_id", "email", "is_active", "is_verified",
					"failed_login_attempts", "last_failed_login", "locked_until", "last_login", "password_changed_at",
				},
				Withheld: []string{"password_hash"},
				Internal: []string{"doctor_id", "institution_id", "admin_id"}, // other people's logins
			},
		},
		checks("users", User{}.Fields(), map[string]string{
			"users_user_type_check":             enum.In("user_type", enum.UserType("")),
			"users_failed_login_attempts_check": "failed_login_attempts >= 0",
			// An unknown user_type is left to users_user_type_check.
			"users_person_check": `num_nonnulls(patient_id, doctor_id, institution_id, admin_id) = 1
				AND reference_id IS NOT DISTINCT FROM CASE user_type
					WHEN 'patient' THEN patient_id
					WHEN 'doctor' THEN doctor_id
					WHEN 'institution' THEN institution_id
					WHEN 'admin' THEN admin_id
					ELSE reference_id
				END`,
		}),
	}
}
