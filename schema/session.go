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

// Session is a login that somebody holds a token of. Each rotation of the token is a row of its own;
// those that follow each other are one family. Package auth keeps them.
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
			Comment("The id of the first session of those that follow each other by rotation."),
		field.Bytes("token_hash").SchemaType(column("bytea")).Sensitive().Immutable().Unique().
			Comment("SHA-256 of the token, which is nowhere kept."),
		field.Time("last_seen_at").Comment("Written at most once a minute."),
		field.Time("idle_expires_at"),
		field.Time("expires_at").Immutable().Comment("However busy it is."),
		field.String("ip_address").SchemaType(column("inet")).Optional().Nillable().Immutable().
			Comment("Where it was issued."),
		field.String("user_agent").
			SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Optional().Nillable().Immutable(),
		field.Time("rotated_at").Optional().Nillable().Comment("When another token took this one's place."),
		field.Time("revoked_at").Optional().Nillable().Comment("Set once; nothing takes it back."),
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
func (Session) Hooks() []ent.Hook { return []ent.Hook{stored(Session{}.Fields())} }

// Annotations of the Session.
func (Session) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("sessions"),
		attach.Table{
			// Of a session it matters who ended it.
			Audit: &attach.Audit{Whose: attach.Admins, Ends: []string{"revoked_at"}},
			Cache: &attach.Cache{
				Kind: "session", TTL: loginTTL, Keeper: attach.AuthForOthers, When: []string{"revoked_at", "rotated_at"}, Function: "record_session",
			},
			NoFigures: "the monitor counts them by a function",
		},
		entsql.Checks(map[string]string{
			"sessions_token_hash_check": "octet_length(token_hash) = 32",
			"sessions_expires_at_check": "idle_expires_at <= expires_at AND isfinite(expires_at)",
		}),
	}
}
