package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/mixin"
)

// Session is an authenticated session of a login. Each rotation of its token adds a row; the rows of one session are a family. Package auth
// manages them.
type Session struct{ ent.Schema }

// Mixin of the Session.
func (Session) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}}
}

// Fields of the Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("user_id", uuid.UUID{}).Immutable(),
		field.UUID("family", uuid.UUID{}).Immutable().
			Comment("The id of the family's first row."),
		field.Bytes("token_hash").SchemaType(column("bytea")).Sensitive().Immutable().Unique().
			Comment("SHA-256 of the token, which is not stored."),
		field.Time("last_seen_at").Comment("Updated at most once a minute."),
		field.Time("idle_expires_at"),
		field.Time("expires_at").Immutable().Comment("Fixed when the session begins; activity does not extend it."),
		field.String("ip_address").SchemaType(column("inet")).Optional().Nillable().Immutable().
			Comment("The client's address when the token was issued."),
		field.String("user_agent").
			SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Optional().Nillable().Immutable(),
		field.Time("rotated_at").Optional().Nillable().Comment("When another token replaced this one."),
		field.Time("revoked_at").Optional().Nillable().Comment("Set once; it cannot be unset."),
	}
}

// Edges of the Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("sessions").Field("user_id").Unique().Required().Immutable(),
	}
}

// Indexes of the Session.
func (Session) Indexes() []ent.Index {
	return []ent.Index{
		indexed("sessions", "user_id"),
		indexed("sessions", "family"),
		indexed("sessions", "expires_at"),
	}
}

// Hooks of the Session.
func (Session) Hooks() []ent.Hook { return []ent.Hook{normalize(Session{}.Fields())} }

// Annotations of the Session.
func (Session) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("sessions"),
		attach.Table{
			// The audit trail records who ended a session.
			Audit: &attach.Audit{
				Scope: attach.Admins, ProcessColumns: []string{"revoked_at"}, Of: "user_id", Detached: []string{"ip_address", "user_agent"},
			},
			Cache: &attach.Cache{
				Kind: "session", TTL: loginTTL, Keeper: attach.AuthForOthers, Columns: []string{"revoked_at", "rotated_at"}, Function: "record_session",
			},
			NoStatistics: "the monitor counts them by a function",
			Person: &attach.Person{
				Identifies: []string{
					"id", "created_at", "updated_at", "version", "user_id", "family", "last_seen_at", "idle_expires_at", "expires_at", "ip_address", "user_agent",
					"rotated_at", "revoked_at",
				},
				Withheld: []string{"token_hash"},
			},
		},
		entsql.Checks(map[string]string{
			"sessions_token_hash_check": "octet_length(token_hash) = 32",
			"sessions_expires_at_check": "idle_expires_at <= expires_at AND isfinite(expires_at)",
		}),
	}
}
