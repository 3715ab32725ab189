// Code generated from the schemas in schema/. DO NOT EDIT.

package auditvalue

import (
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldLTE(FieldID, id))
}

// PersonID applies equality check predicate on the "person_id" field. It's identical to PersonIDEQ.
func PersonID(v uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldEQ(FieldPersonID, v))
}

// Salt applies equality check predicate on the "salt" field. It's identical to SaltEQ.
func Salt(v []byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldEQ(FieldSalt, v))
}

// PersonIDEQ applies the EQ predicate on the "person_id" field.
func PersonIDEQ(v uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldEQ(FieldPersonID, v))
}

// PersonIDNEQ applies the NEQ predicate on the "person_id" field.
func PersonIDNEQ(v uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldNEQ(FieldPersonID, v))
}

// PersonIDIn applies the In predicate on the "person_id" field.
func PersonIDIn(vs ...uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldIn(FieldPersonID, vs...))
}

// PersonIDNotIn applies the NotIn predicate on the "person_id" field.
func PersonIDNotIn(vs ...uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldNotIn(FieldPersonID, vs...))
}

// PersonIDGT applies the GT predicate on the "person_id" field.
func PersonIDGT(v uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldGT(FieldPersonID, v))
}

// PersonIDGTE applies the GTE predicate on the "person_id" field.
func PersonIDGTE(v uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldGTE(FieldPersonID, v))
}

// PersonIDLT applies the LT predicate on the "person_id" field.
func PersonIDLT(v uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldLT(FieldPersonID, v))
}

// PersonIDLTE applies the LTE predicate on the "person_id" field.
func PersonIDLTE(v uuid.UUID) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldLTE(FieldPersonID, v))
}

// PersonIDIsNil applies the IsNil predicate on the "person_id" field.
func PersonIDIsNil() predicate.AuditValue {
	return predicate.AuditValue(sql.FieldIsNull(FieldPersonID))
}

// PersonIDNotNil applies the NotNil predicate on the "person_id" field.
func PersonIDNotNil() predicate.AuditValue {
	return predicate.AuditValue(sql.FieldNotNull(FieldPersonID))
}

// SaltEQ applies the EQ predicate on the "salt" field.
func SaltEQ(v []byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldEQ(FieldSalt, v))
}

// SaltNEQ applies the NEQ predicate on the "salt" field.
func SaltNEQ(v []byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldNEQ(FieldSalt, v))
}

// SaltIn applies the In predicate on the "salt" field.
func SaltIn(vs ...[]byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldIn(FieldSalt, vs...))
}

// SaltNotIn applies the NotIn predicate on the "salt" field.
func SaltNotIn(vs ...[]byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldNotIn(FieldSalt, vs...))
}

// SaltGT applies the GT predicate on the "salt" field.
func SaltGT(v []byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldGT(FieldSalt, v))
}

// SaltGTE applies the GTE predicate on the "salt" field.
func SaltGTE(v []byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldGTE(FieldSalt, v))
}

// SaltLT applies the LT predicate on the "salt" field.
func SaltLT(v []byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldLT(FieldSalt, v))
}

// SaltLTE applies the LTE predicate on the "salt" field.
func SaltLTE(v []byte) predicate.AuditValue {
	return predicate.AuditValue(sql.FieldLTE(FieldSalt, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.AuditValue) predicate.AuditValue {
	return predicate.AuditValue(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.AuditValue) predicate.AuditValue {
	return predicate.AuditValue(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.AuditValue) predicate.AuditValue {
	return predicate.AuditValue(sql.NotPredicates(p))
}
