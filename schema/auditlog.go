package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/schema/mixin"
)

// AuditLog is an entry of the audit trail: the actor, the action, the row, the client's address and the outcome. Triggers write it in the
// transaction of the change and chain it to the actor's previous entry (schema/sql/audit.sql). The table is append-only: the database
// refuses to change or remove a row (schema/sql/append_only.sql). An admin with entries therefore cannot be deleted. Package audit reads
// and verifies the audit trail.
type AuditLog struct{ ent.Schema }

// Mixin of the AuditLog.
func (AuditLog) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}}
}

// Fields of the AuditLog.
func (AuditLog) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("actor_type").
			GoType(enum.ActorType("")).SchemaType(column("text")).Immutable(),
		field.UUID("actor_id", uuid.UUID{}).Optional().Nillable().Immutable().
			Comment("The acting person's id; NULL for a process."),
		field.UUID("admin_id", uuid.UUID{}).Optional().Nillable().Immutable().
			Comment("The same as actor_id for an admin; otherwise NULL."),
		field.String("action").SchemaType(nameLength.column()).Validate(nameLength.check).Immutable(),
		field.String("resource_type").
			SchemaType(categoryLength.column()).Validate(categoryLength.check).Immutable(),
		field.UUID("resource_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.JSON("details", map[string]any{}).Optional().Immutable(),
		field.String("ip_address").SchemaType(column("inet")).Optional().Nillable().Immutable(),
		field.String("user_agent").
			SchemaType(userAgentLength.column()).Validate(userAgentLength.check).Optional().Nillable().Immutable(),
		field.Text("request_id").Optional().Nillable().Immutable(),
		field.Bool("success").Default(true).Annotations(entsql.Default("true")).Immutable().
			Comment("False for an attempt that failed or was denied."),
		field.Text("chain").Default("").Annotations(entsql.Default("")).Immutable().
			Comment("The actor: type:id of a person, system:name of a process. PostgreSQL sets chain, seq and hash."),
		field.Int64("seq").Default(0).Immutable().
			Comment("The entry's position in the chain, from 1, without gaps."),
		field.Bytes("hash").SchemaType(column("bytea")).DefaultFunc(func() []byte { return []byte{} }).
			Annotations(entsql.DefaultExpr("''::bytea")).Immutable().
			Comment("SHA-256 of the previous entry's hash and all values of this entry."),
	}
}

// Edges of the AuditLog.
func (AuditLog) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("admin", Admin.Type).Ref("audit_logs").Field("admin_id").Unique().Immutable(),
	}
}

// Indexes of the AuditLog.
func (AuditLog) Indexes() []ent.Index {
	return []ent.Index{
		indexed("admin_audit_logs", "admin_id", "created_at"),
		indexed("admin_audit_logs", "resource_type", "resource_id", "created_at"),
		indexed("admin_audit_logs", "action", "created_at"),
		indexed("admin_audit_logs", "created_at"),
		index.Fields("chain", "seq").Unique().StorageKey("admin_audit_logs_chain_seq_idx"),
	}
}

// Hooks of the AuditLog.
func (AuditLog) Hooks() []ent.Hook { return []ent.Hook{normalize(AuditLog{}.Fields())} }

// Annotations of the AuditLog.
func (AuditLog) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("admin_audit_logs"),
		attach.Table{
			AppendOnly: true,
			NotAudited: "it is the audit trail",
			NotCached:  "audit verify reads the table",
			Statistics: []string{"created_at", "action", "resource_type", "success"},
			// The client's address and program are those of the actor, who may be another person.
			Person: &attach.Person{
				Kept: []string{
					"id", "created_at", "actor_type", "actor_id", "action", "resource_type", "resource_id", "details", "ip_address", "user_agent", "success",
					"chain",
				},
				Internal: []string{"admin_id", "request_id", "seq", "hash"},
			},
		},
		entsql.Checks(map[string]string{
			"admin_audit_logs_actor_type_check": enum.In("actor_type", enum.ActorType("")),
			"admin_audit_logs_admin_check":      "(actor_type = 'admin') = (admin_id IS NOT NULL)",
			"admin_audit_logs_place_check":      "chain <> '' AND seq > 0 AND octet_length(hash) = 32",
		}),
	}
}
