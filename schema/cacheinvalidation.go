package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// CacheInvalidation is a row of the outbox: a cached row has changed. Triggers write it in the transaction of the change (attach.Cache); the
// first service that drains it deletes the cache entry.
type CacheInvalidation struct{ ent.Schema }

// Fields of the CacheInvalidation.
func (CacheInvalidation) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").SchemaType(column("bigint")).Immutable(),
		field.Time("created_at").Immutable().
			SchemaType(column("timestamptz")).
			Annotations(entsql.DefaultExpr("now()")),
		field.String("kind").SchemaType(categoryLength.column()).Immutable().
			Comment("The kind of entry: doctor, institution, specialty, login, session (package cache)."),
		field.String("key").SchemaType(nameLength.column()).Immutable().
			Comment("The row's id; for a session the token's hash, in hexadecimal."),
	}
}

// Annotations of the CacheInvalidation.
func (CacheInvalidation) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("cache_invalidations"),
		attach.Table{
			NotAudited: "the changed tables are audited",
			NotCached:  "it is the outbox of the cache",
			Statistics: []string{"created_at", "kind"},
			NotRead:    "services drain it by a function",
			NoPerson:   "ids, until a service drains them",
		},
	}
}
