package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// AuditHead is the end of a chain of the audit trail: the number of its entries and the hash of the last. A transaction that adds an entry
// locks the row until it ends (schema/sql/audit.sql).
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
			NotAudited:   "part of the audit trail",
			NotCached:    "only the audit triggers read it",
			NoStatistics: "admin_audit_logs has the counts",
			NotRead:      "only the audit triggers and audit verify read it",
			NoPerson:     "hashes of admin_audit_logs",
		},
	}
}
