package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// OpeningDigest is the digest of the openings of about a minute, chained to the one before. Anchors of the audit trail sign the last one.
type OpeningDigest struct{ ent.Schema }

// Fields of the OpeningDigest.
func (OpeningDigest) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").StorageKey("seq").Immutable().Comment("From 1, without gaps."),
		field.Time("created_at").Immutable(),
		field.Int64("until").Immutable().Comment("The digest covers the openings of transactions before this one, and after the previous digest's."),
		field.Bytes("entries").SchemaType(column("bytea")).Immutable().
			Comment("For each opening in the order of their ids: id, opened_at in microseconds since 1970, the first 16 bytes of its SHA-256."),
		field.Bytes("hash").SchemaType(column("bytea")).Immutable().Comment("SHA-256 of the previous digest's hash and this digest."),
	}
}

// Annotations of the OpeningDigest.
func (OpeningDigest) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("opening_digests"),
		attach.Table{
			AppendOnly:   true,
			NotAudited:   "part of the record of openings",
			NotCached:    "only audit verify reads it",
			NoStatistics: "record_openings has the counts",
			NotRead:      "only audit anchor and audit verify read it",
			NoPerson:     "hashes of record_openings",
		},
	}
}
