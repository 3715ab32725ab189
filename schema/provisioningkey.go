package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/schema/mixin"
)

// ProvisioningKey is the idempotency key of a provisioning request and its result, kept for 24 hours, so that a repeated request creates no
// second person. Only hashes of the key and the request are stored.
type ProvisioningKey struct{ ent.Schema }

// Mixin of the ProvisioningKey.
func (ProvisioningKey) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}}
}

// Fields of the ProvisioningKey.
func (ProvisioningKey) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("user_type").
			GoType(enum.UserType("")).SchemaType(column("text")).Immutable(),
		field.Bytes("key_hash").SchemaType(column("bytea")).Sensitive().Immutable().
			Comment("SHA-256 of the key, which a caller chooses at random."),
		field.Bytes("body_hash").SchemaType(column("bytea")).Sensitive().Immutable().
			Comment("HMAC-SHA256 of the request with the key: it reveals nothing without the key."),
		field.UUID("person_id", uuid.UUID{}).Immutable(),
		field.UUID("user_id", uuid.UUID{}).Immutable(),
	}
}

// Indexes of the ProvisioningKey.
func (ProvisioningKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_type", "key_hash").Unique().StorageKey("provisioning_keys_key_hash_key"),
		indexed("provisioning_keys", "created_at"),
	}
}

// Annotations of the ProvisioningKey.
func (ProvisioningKey) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("provisioning_keys"),
		attach.Table{
			Audit:        &attach.Audit{Scope: attach.Admins},
			NotCached:    "each is read once",
			NoStatistics: "no statistics use them",
			Person: &attach.Person{
				Withheld: []string{"id", "created_at", "user_type", "key_hash", "body_hash", "person_id", "user_id"},
			},
		},
		entsql.Checks(map[string]string{
			"provisioning_keys_user_type_check": enum.In("user_type", enum.UserType("")),
			"provisioning_keys_hashes_check":    "octet_length(key_hash) = 32 AND octet_length(body_hash) = 32",
		}),
	}
}
