package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
)

// AuditValue has the old and new values of an entry of the audit trail that identify a person or are clinical (attach.Audit.Detached). The
// entry has their digest. An erasure deletes the rows of the person, and nothing else changes or deletes one.
type AuditValue struct{ ent.Schema }

// Fields of the AuditValue.
func (AuditValue) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable().Comment("Of the AuditLog."),
		field.UUID("person_id", uuid.UUID{}).Optional().Nillable().Immutable().
			Comment("The person, or for a session and an account token the login."),
		field.Bytes("salt").SchemaType(column("bytea")).Sensitive().Immutable(),
		field.JSON("changes", map[string]any{}).Immutable().
			Comment("Columns with their old and new values, in the form of the entry's details."),
	}
}

// Indexes of the AuditValue.
func (AuditValue) Indexes() []ent.Index {
	return []ent.Index{indexed("audit_values", "person_id")}
}

// Annotations of the AuditValue.
func (AuditValue) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("audit_values"),
		attach.Table{
			NotAudited:   "part of the audit trail",
			NotCached:    "package audit reads it with the entries",
			NoStatistics: "admin_audit_logs has the counts",
			Person:       &attach.Person{Identifies: []string{"id", "person_id", "changes"}, Withheld: []string{"salt"}},
		},
	}
}
