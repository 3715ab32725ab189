package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/schema/mixin"
)

// AccountToken is a token sent by e-mail to reset a password or to verify the address. It is valid once, until it expires, and only for
// that address.
type AccountToken struct{ ent.Schema }

// Mixin of the AccountToken.
func (AccountToken) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}}
}

// Fields of the AccountToken.
func (AccountToken) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("user_id", uuid.UUID{}).Immutable(),
		field.Enum("purpose").
			GoType(enum.TokenPurpose("")).SchemaType(column("text")).Immutable(),
		field.Bytes("token_hash").SchemaType(column("bytea")).Sensitive().Immutable().Unique().
			Comment("SHA-256 of the token, which is not stored."),
		field.String("email").SchemaType(emailLength.column()).Validate(emailLength.check).Immutable().
			Comment("The login's address when the token was created; the token is valid for no other."),
		field.Time("expires_at").Immutable(),
		field.Time("used_at").Optional().Nillable(),
	}
}

// Edges of the AccountToken.
func (AccountToken) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("account_tokens").Field("user_id").Unique().Required().Immutable(),
	}
}

// Indexes of the AccountToken.
func (AccountToken) Indexes() []ent.Index {
	return []ent.Index{
		indexed("account_tokens", "user_id"),
		indexed("account_tokens", "expires_at"),
	}
}

// Annotations of the AccountToken.
func (AccountToken) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("account_tokens"),
		attach.Table{
			Audit: &attach.Audit{
				Scope: attach.Processes, AdminDeletesOnly: true, Of: "user_id", Detached: []string{"email"},
			},
			NotCached:    "each is read once",
			NoStatistics: "no statistics use them",
			Person: &attach.Person{
				Identifies: []string{"id", "created_at", "updated_at", "version", "user_id", "purpose", "email", "expires_at", "used_at"},
				Withheld:   []string{"token_hash"},
			},
		},
		checks("account_tokens", AccountToken{}.Fields(), map[string]string{
			"account_tokens_purpose_check":    enum.In("purpose", enum.TokenPurpose("")),
			"account_tokens_token_hash_check": "octet_length(token_hash) = 32",
		}),
	}
}
