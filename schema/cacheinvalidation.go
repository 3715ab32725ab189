package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// CacheInvalidation says that something which may be cached has changed. Triggers write it in the
// transaction of the change (attach.Cache); whichever service is quickest takes it away and has
// Redis forget the entry.
type CacheInvalidation struct{ ent.Schema }

// Fields of the CacheInvalidation.
func (CacheInvalidation) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").SchemaType(column("bigint")).Immutable(),
		field.Time("created_at").Immutable().
			SchemaType(column("timestamptz")).
			Annotations(entsql.DefaultExpr("now()")),
		field.String("kind").SchemaType(categoryLength.column()).Immutable().
			Comment("Of what: doctor, institution, specialty, login, session (package cache)."),
		field.String("key").SchemaType(nameLength.column()).Immutable().
			Comment("Its id; of a session the token's hash, in hexadecimal."),
	}
}

// Annotations of the CacheInvalidation.
func (CacheInvalidation) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("cache_invalidations"),
		attach.Table{
			NotAudited: "it says again what other tables' lines say",
			NotCached:  "it is what tells the cache",
			Figures:    []string{"created_at", "kind"},
			NotRead:    "services take its rows by a function",
		},
	}
}
