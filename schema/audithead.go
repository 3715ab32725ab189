package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// AuditHead is where a chain of the audit trail ends: how many lines it has, and the hash of the last.
// Whoever adds a line holds its row until the transaction ends (schema/sql/audit.sql).
type AuditHead struct{ ent.Schema }

// Fields of the AuditHead.
func (AuditHead) Fields() []ent.Field {
	return []ent.Field{
		field.Text("id").StorageKey("chain").Immutable(),
		field.Int64("length"),
		field.Bytes("hash").SchemaType(column("bytea")),
	}
}

// Annotations of the AuditHead.
func (AuditHead) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("audit_heads"),
		attach.Table{
			NotAudited: "it is the trail's own",
			NotCached:  "only its triggers read it",
			NoFigures:  "the trail is counted by its lines",
			NotRead:    "only its triggers and the command that verifies it do",
		},
	}
}
