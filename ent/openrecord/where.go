// Code generated from the schemas in schema/. DO NOT EDIT.

package openrecord

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLTE(FieldID, id))
}

// ActorID applies equality check predicate on the "actor_id" field. It's identical to ActorIDEQ.
func ActorID(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldActorID, v))
}

// PatientID applies equality check predicate on the "patient_id" field. It's identical to PatientIDEQ.
func PatientID(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldPatientID, v))
}

// ExpiresAt applies equality check predicate on the "expires_at" field. It's identical to ExpiresAtEQ.
func ExpiresAt(v time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldExpiresAt, v))
}

// Transaction applies equality check predicate on the "transaction" field. It's identical to TransactionEQ.
func Transaction(v int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldTransaction, v))
}

// ActorIDEQ applies the EQ predicate on the "actor_id" field.
func ActorIDEQ(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldActorID, v))
}

// ActorIDNEQ applies the NEQ predicate on the "actor_id" field.
func ActorIDNEQ(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNEQ(FieldActorID, v))
}

// ActorIDIn applies the In predicate on the "actor_id" field.
func ActorIDIn(vs ...uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldIn(FieldActorID, vs...))
}

// ActorIDNotIn applies the NotIn predicate on the "actor_id" field.
func ActorIDNotIn(vs ...uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNotIn(FieldActorID, vs...))
}

// ActorIDGT applies the GT predicate on the "actor_id" field.
func ActorIDGT(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGT(FieldActorID, v))
}

// ActorIDGTE applies the GTE predicate on the "actor_id" field.
func ActorIDGTE(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGTE(FieldActorID, v))
}

// ActorIDLT applies the LT predicate on the "actor_id" field.
func ActorIDLT(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLT(FieldActorID, v))
}

// ActorIDLTE applies the LTE predicate on the "actor_id" field.
func ActorIDLTE(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLTE(FieldActorID, v))
}

// PatientIDEQ applies the EQ predicate on the "patient_id" field.
func PatientIDEQ(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldPatientID, v))
}

// PatientIDNEQ applies the NEQ predicate on the "patient_id" field.
func PatientIDNEQ(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNEQ(FieldPatientID, v))
}

// PatientIDIn applies the In predicate on the "patient_id" field.
func PatientIDIn(vs ...uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldIn(FieldPatientID, vs...))
}

// PatientIDNotIn applies the NotIn predicate on the "patient_id" field.
func PatientIDNotIn(vs ...uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNotIn(FieldPatientID, vs...))
}

// PatientIDGT applies the GT predicate on the "patient_id" field.
func PatientIDGT(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGT(FieldPatientID, v))
}

// PatientIDGTE applies the GTE predicate on the "patient_id" field.
func PatientIDGTE(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGTE(FieldPatientID, v))
}

// PatientIDLT applies the LT predicate on the "patient_id" field.
func PatientIDLT(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLT(FieldPatientID, v))
}

// PatientIDLTE applies the LTE predicate on the "patient_id" field.
func PatientIDLTE(v uuid.UUID) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLTE(FieldPatientID, v))
}

// PurposeEQ applies the EQ predicate on the "purpose" field.
func PurposeEQ(v enum.Purpose) predicate.OpenRecord {
	vc := v
	return predicate.OpenRecord(sql.FieldEQ(FieldPurpose, vc))
}

// PurposeNEQ applies the NEQ predicate on the "purpose" field.
func PurposeNEQ(v enum.Purpose) predicate.OpenRecord {
	vc := v
	return predicate.OpenRecord(sql.FieldNEQ(FieldPurpose, vc))
}

// PurposeIn applies the In predicate on the "purpose" field.
func PurposeIn(vs ...enum.Purpose) predicate.OpenRecord {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.OpenRecord(sql.FieldIn(FieldPurpose, v...))
}

// PurposeNotIn applies the NotIn predicate on the "purpose" field.
func PurposeNotIn(vs ...enum.Purpose) predicate.OpenRecord {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.OpenRecord(sql.FieldNotIn(FieldPurpose, v...))
}

// ExpiresAtEQ applies the EQ predicate on the "expires_at" field.
func ExpiresAtEQ(v time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldExpiresAt, v))
}

// ExpiresAtNEQ applies the NEQ predicate on the "expires_at" field.
func ExpiresAtNEQ(v time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNEQ(FieldExpiresAt, v))
}

// ExpiresAtIn applies the In predicate on the "expires_at" field.
func ExpiresAtIn(vs ...time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldIn(FieldExpiresAt, vs...))
}

// ExpiresAtNotIn applies the NotIn predicate on the "expires_at" field.
func ExpiresAtNotIn(vs ...time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNotIn(FieldExpiresAt, vs...))
}

// ExpiresAtGT applies the GT predicate on the "expires_at" field.
func ExpiresAtGT(v time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGT(FieldExpiresAt, v))
}

// ExpiresAtGTE applies the GTE predicate on the "expires_at" field.
func ExpiresAtGTE(v time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGTE(FieldExpiresAt, v))
}

// ExpiresAtLT applies the LT predicate on the "expires_at" field.
func ExpiresAtLT(v time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLT(FieldExpiresAt, v))
}

// ExpiresAtLTE applies the LTE predicate on the "expires_at" field.
func ExpiresAtLTE(v time.Time) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLTE(FieldExpiresAt, v))
}

// TransactionEQ applies the EQ predicate on the "transaction" field.
func TransactionEQ(v int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldEQ(FieldTransaction, v))
}

// TransactionNEQ applies the NEQ predicate on the "transaction" field.
func TransactionNEQ(v int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNEQ(FieldTransaction, v))
}

// TransactionIn applies the In predicate on the "transaction" field.
func TransactionIn(vs ...int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldIn(FieldTransaction, vs...))
}

// TransactionNotIn applies the NotIn predicate on the "transaction" field.
func TransactionNotIn(vs ...int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldNotIn(FieldTransaction, vs...))
}

// TransactionGT applies the GT predicate on the "transaction" field.
func TransactionGT(v int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGT(FieldTransaction, v))
}

// TransactionGTE applies the GTE predicate on the "transaction" field.
func TransactionGTE(v int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldGTE(FieldTransaction, v))
}

// TransactionLT applies the LT predicate on the "transaction" field.
func TransactionLT(v int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLT(FieldTransaction, v))
}

// TransactionLTE applies the LTE predicate on the "transaction" field.
func TransactionLTE(v int64) predicate.OpenRecord {
	return predicate.OpenRecord(sql.FieldLTE(FieldTransaction, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.OpenRecord) predicate.OpenRecord {
	return predicate.OpenRecord(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.OpenRecord) predicate.OpenRecord {
	return predicate.OpenRecord(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.OpenRecord) predicate.OpenRecord {
	return predicate.OpenRecord(sql.NotPredicates(p))
}
