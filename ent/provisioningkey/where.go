// Code generated from the schemas in schema/. DO NOT EDIT.

package provisioningkey

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldCreatedAt, v))
}

// KeyHash applies equality check predicate on the "key_hash" field. It's identical to KeyHashEQ.
func KeyHash(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldKeyHash, v))
}

// BodyHash applies equality check predicate on the "body_hash" field. It's identical to BodyHashEQ.
func BodyHash(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldBodyHash, v))
}

// PersonID applies equality check predicate on the "person_id" field. It's identical to PersonIDEQ.
func PersonID(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldPersonID, v))
}

// UserID applies equality check predicate on the "user_id" field. It's identical to UserIDEQ.
func UserID(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldUserID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLTE(FieldCreatedAt, v))
}

// UserTypeEQ applies the EQ predicate on the "user_type" field.
func UserTypeEQ(v enum.UserType) predicate.ProvisioningKey {
	vc := v
	return predicate.ProvisioningKey(sql.FieldEQ(FieldUserType, vc))
}

// UserTypeNEQ applies the NEQ predicate on the "user_type" field.
func UserTypeNEQ(v enum.UserType) predicate.ProvisioningKey {
	vc := v
	return predicate.ProvisioningKey(sql.FieldNEQ(FieldUserType, vc))
}

// UserTypeIn applies the In predicate on the "user_type" field.
func UserTypeIn(vs ...enum.UserType) predicate.ProvisioningKey {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.ProvisioningKey(sql.FieldIn(FieldUserType, v...))
}

// UserTypeNotIn applies the NotIn predicate on the "user_type" field.
func UserTypeNotIn(vs ...enum.UserType) predicate.ProvisioningKey {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.ProvisioningKey(sql.FieldNotIn(FieldUserType, v...))
}

// KeyHashEQ applies the EQ predicate on the "key_hash" field.
func KeyHashEQ(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldKeyHash, v))
}

// KeyHashNEQ applies the NEQ predicate on the "key_hash" field.
func KeyHashNEQ(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNEQ(FieldKeyHash, v))
}

// KeyHashIn applies the In predicate on the "key_hash" field.
func KeyHashIn(vs ...[]byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldIn(FieldKeyHash, vs...))
}

// KeyHashNotIn applies the NotIn predicate on the "key_hash" field.
func KeyHashNotIn(vs ...[]byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNotIn(FieldKeyHash, vs...))
}

// KeyHashGT applies the GT predicate on the "key_hash" field.
func KeyHashGT(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGT(FieldKeyHash, v))
}

// KeyHashGTE applies the GTE predicate on the "key_hash" field.
func KeyHashGTE(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGTE(FieldKeyHash, v))
}

// KeyHashLT applies the LT predicate on the "key_hash" field.
func KeyHashLT(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLT(FieldKeyHash, v))
}

// KeyHashLTE applies the LTE predicate on the "key_hash" field.
func KeyHashLTE(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLTE(FieldKeyHash, v))
}

// BodyHashEQ applies the EQ predicate on the "body_hash" field.
func BodyHashEQ(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldBodyHash, v))
}

// BodyHashNEQ applies the NEQ predicate on the "body_hash" field.
func BodyHashNEQ(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNEQ(FieldBodyHash, v))
}

// BodyHashIn applies the In predicate on the "body_hash" field.
func BodyHashIn(vs ...[]byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldIn(FieldBodyHash, vs...))
}

// BodyHashNotIn applies the NotIn predicate on the "body_hash" field.
func BodyHashNotIn(vs ...[]byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNotIn(FieldBodyHash, vs...))
}

// BodyHashGT applies the GT predicate on the "body_hash" field.
func BodyHashGT(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGT(FieldBodyHash, v))
}

// BodyHashGTE applies the GTE predicate on the "body_hash" field.
func BodyHashGTE(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGTE(FieldBodyHash, v))
}

// BodyHashLT applies the LT predicate on the "body_hash" field.
func BodyHashLT(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLT(FieldBodyHash, v))
}

// BodyHashLTE applies the LTE predicate on the "body_hash" field.
func BodyHashLTE(v []byte) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLTE(FieldBodyHash, v))
}

// PersonIDEQ applies the EQ predicate on the "person_id" field.
func PersonIDEQ(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldPersonID, v))
}

// PersonIDNEQ applies the NEQ predicate on the "person_id" field.
func PersonIDNEQ(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNEQ(FieldPersonID, v))
}

// PersonIDIn applies the In predicate on the "person_id" field.
func PersonIDIn(vs ...uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldIn(FieldPersonID, vs...))
}

// PersonIDNotIn applies the NotIn predicate on the "person_id" field.
func PersonIDNotIn(vs ...uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNotIn(FieldPersonID, vs...))
}

// PersonIDGT applies the GT predicate on the "person_id" field.
func PersonIDGT(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGT(FieldPersonID, v))
}

// PersonIDGTE applies the GTE predicate on the "person_id" field.
func PersonIDGTE(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGTE(FieldPersonID, v))
}

// PersonIDLT applies the LT predicate on the "person_id" field.
func PersonIDLT(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLT(FieldPersonID, v))
}

// PersonIDLTE applies the LTE predicate on the "person_id" field.
func PersonIDLTE(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLTE(FieldPersonID, v))
}

// UserIDEQ applies the EQ predicate on the "user_id" field.
func UserIDEQ(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldEQ(FieldUserID, v))
}

// UserIDNEQ applies the NEQ predicate on the "user_id" field.
func UserIDNEQ(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNEQ(FieldUserID, v))
}

// UserIDIn applies the In predicate on the "user_id" field.
func UserIDIn(vs ...uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldIn(FieldUserID, vs...))
}

// UserIDNotIn applies the NotIn predicate on the "user_id" field.
func UserIDNotIn(vs ...uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldNotIn(FieldUserID, vs...))
}

// UserIDGT applies the GT predicate on the "user_id" field.
func UserIDGT(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGT(FieldUserID, v))
}

// UserIDGTE applies the GTE predicate on the "user_id" field.
func UserIDGTE(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldGTE(FieldUserID, v))
}

// UserIDLT applies the LT predicate on the "user_id" field.
func UserIDLT(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLT(FieldUserID, v))
}

// UserIDLTE applies the LTE predicate on the "user_id" field.
func UserIDLTE(v uuid.UUID) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.FieldLTE(FieldUserID, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.ProvisioningKey) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.ProvisioningKey) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.ProvisioningKey) predicate.ProvisioningKey {
	return predicate.ProvisioningKey(sql.NotPredicates(p))
}
