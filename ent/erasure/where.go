// Code generated from the schemas in schema/. DO NOT EDIT.

package erasure

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldCreatedAt, v))
}

// PatientID applies equality check predicate on the "patient_id" field. It's identical to PatientIDEQ.
func PatientID(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldPatientID, v))
}

// RequestedBy applies equality check predicate on the "requested_by" field. It's identical to RequestedByEQ.
func RequestedBy(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldRequestedBy, v))
}

// Reason applies equality check predicate on the "reason" field. It's identical to ReasonEQ.
func Reason(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldReason, v))
}

// ConfirmedBy applies equality check predicate on the "confirmed_by" field. It's identical to ConfirmedByEQ.
func ConfirmedBy(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldConfirmedBy, v))
}

// ExecutedAt applies equality check predicate on the "executed_at" field. It's identical to ExecutedAtEQ.
func ExecutedAt(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldExecutedAt, v))
}

// UserID applies equality check predicate on the "user_id" field. It's identical to UserIDEQ.
func UserID(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldUserID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldCreatedAt, v))
}

// PatientIDEQ applies the EQ predicate on the "patient_id" field.
func PatientIDEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldPatientID, v))
}

// PatientIDNEQ applies the NEQ predicate on the "patient_id" field.
func PatientIDNEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldPatientID, v))
}

// PatientIDIn applies the In predicate on the "patient_id" field.
func PatientIDIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldPatientID, vs...))
}

// PatientIDNotIn applies the NotIn predicate on the "patient_id" field.
func PatientIDNotIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldPatientID, vs...))
}

// PatientIDGT applies the GT predicate on the "patient_id" field.
func PatientIDGT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldPatientID, v))
}

// PatientIDGTE applies the GTE predicate on the "patient_id" field.
func PatientIDGTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldPatientID, v))
}

// PatientIDLT applies the LT predicate on the "patient_id" field.
func PatientIDLT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldPatientID, v))
}

// PatientIDLTE applies the LTE predicate on the "patient_id" field.
func PatientIDLTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldPatientID, v))
}

// RequestedByEQ applies the EQ predicate on the "requested_by" field.
func RequestedByEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldRequestedBy, v))
}

// RequestedByNEQ applies the NEQ predicate on the "requested_by" field.
func RequestedByNEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldRequestedBy, v))
}

// RequestedByIn applies the In predicate on the "requested_by" field.
func RequestedByIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldRequestedBy, vs...))
}

// RequestedByNotIn applies the NotIn predicate on the "requested_by" field.
func RequestedByNotIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldRequestedBy, vs...))
}

// RequestedByGT applies the GT predicate on the "requested_by" field.
func RequestedByGT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldRequestedBy, v))
}

// RequestedByGTE applies the GTE predicate on the "requested_by" field.
func RequestedByGTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldRequestedBy, v))
}

// RequestedByLT applies the LT predicate on the "requested_by" field.
func RequestedByLT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldRequestedBy, v))
}

// RequestedByLTE applies the LTE predicate on the "requested_by" field.
func RequestedByLTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldRequestedBy, v))
}

// RequestedByIsNil applies the IsNil predicate on the "requested_by" field.
func RequestedByIsNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldIsNull(FieldRequestedBy))
}

// RequestedByNotNil applies the NotNil predicate on the "requested_by" field.
func RequestedByNotNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldNotNull(FieldRequestedBy))
}

// ReasonEQ applies the EQ predicate on the "reason" field.
func ReasonEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldReason, v))
}

// ReasonNEQ applies the NEQ predicate on the "reason" field.
func ReasonNEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldReason, v))
}

// ReasonIn applies the In predicate on the "reason" field.
func ReasonIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldReason, vs...))
}

// ReasonNotIn applies the NotIn predicate on the "reason" field.
func ReasonNotIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldReason, vs...))
}

// ReasonGT applies the GT predicate on the "reason" field.
func ReasonGT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldReason, v))
}

// ReasonGTE applies the GTE predicate on the "reason" field.
func ReasonGTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldReason, v))
}

// ReasonLT applies the LT predicate on the "reason" field.
func ReasonLT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldReason, v))
}

// ReasonLTE applies the LTE predicate on the "reason" field.
func ReasonLTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldReason, v))
}

// ReasonContains applies the Contains predicate on the "reason" field.
func ReasonContains(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContains(FieldReason, v))
}

// ReasonHasPrefix applies the HasPrefix predicate on the "reason" field.
func ReasonHasPrefix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasPrefix(FieldReason, v))
}

// ReasonHasSuffix applies the HasSuffix predicate on the "reason" field.
func ReasonHasSuffix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasSuffix(FieldReason, v))
}

// ReasonIsNil applies the IsNil predicate on the "reason" field.
func ReasonIsNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldIsNull(FieldReason))
}

// ReasonNotNil applies the NotNil predicate on the "reason" field.
func ReasonNotNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldNotNull(FieldReason))
}

// ReasonEqualFold applies the EqualFold predicate on the "reason" field.
func ReasonEqualFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEqualFold(FieldReason, v))
}

// ReasonContainsFold applies the ContainsFold predicate on the "reason" field.
func ReasonContainsFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContainsFold(FieldReason, v))
}

// ConfirmedByEQ applies the EQ predicate on the "confirmed_by" field.
func ConfirmedByEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldConfirmedBy, v))
}

// ConfirmedByNEQ applies the NEQ predicate on the "confirmed_by" field.
func ConfirmedByNEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldConfirmedBy, v))
}

// ConfirmedByIn applies the In predicate on the "confirmed_by" field.
func ConfirmedByIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldConfirmedBy, vs...))
}

// ConfirmedByNotIn applies the NotIn predicate on the "confirmed_by" field.
func ConfirmedByNotIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldConfirmedBy, vs...))
}

// ConfirmedByGT applies the GT predicate on the "confirmed_by" field.
func ConfirmedByGT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldConfirmedBy, v))
}

// ConfirmedByGTE applies the GTE predicate on the "confirmed_by" field.
func ConfirmedByGTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldConfirmedBy, v))
}

// ConfirmedByLT applies the LT predicate on the "confirmed_by" field.
func ConfirmedByLT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldConfirmedBy, v))
}

// ConfirmedByLTE applies the LTE predicate on the "confirmed_by" field.
func ConfirmedByLTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldConfirmedBy, v))
}

// ConfirmedByIsNil applies the IsNil predicate on the "confirmed_by" field.
func ConfirmedByIsNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldIsNull(FieldConfirmedBy))
}

// ConfirmedByNotNil applies the NotNil predicate on the "confirmed_by" field.
func ConfirmedByNotNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldNotNull(FieldConfirmedBy))
}

// ExecutedAtEQ applies the EQ predicate on the "executed_at" field.
func ExecutedAtEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldExecutedAt, v))
}

// ExecutedAtNEQ applies the NEQ predicate on the "executed_at" field.
func ExecutedAtNEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldExecutedAt, v))
}

// ExecutedAtIn applies the In predicate on the "executed_at" field.
func ExecutedAtIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldExecutedAt, vs...))
}

// ExecutedAtNotIn applies the NotIn predicate on the "executed_at" field.
func ExecutedAtNotIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldExecutedAt, vs...))
}

// ExecutedAtGT applies the GT predicate on the "executed_at" field.
func ExecutedAtGT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldExecutedAt, v))
}

// ExecutedAtGTE applies the GTE predicate on the "executed_at" field.
func ExecutedAtGTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldExecutedAt, v))
}

// ExecutedAtLT applies the LT predicate on the "executed_at" field.
func ExecutedAtLT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldExecutedAt, v))
}

// ExecutedAtLTE applies the LTE predicate on the "executed_at" field.
func ExecutedAtLTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldExecutedAt, v))
}

// ExecutedAtIsNil applies the IsNil predicate on the "executed_at" field.
func ExecutedAtIsNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldIsNull(FieldExecutedAt))
}

// ExecutedAtNotNil applies the NotNil predicate on the "executed_at" field.
func ExecutedAtNotNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldNotNull(FieldExecutedAt))
}

// UserIDEQ applies the EQ predicate on the "user_id" field.
func UserIDEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldUserID, v))
}

// UserIDNEQ applies the NEQ predicate on the "user_id" field.
func UserIDNEQ(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldUserID, v))
}

// UserIDIn applies the In predicate on the "user_id" field.
func UserIDIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldUserID, vs...))
}

// UserIDNotIn applies the NotIn predicate on the "user_id" field.
func UserIDNotIn(vs ...uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldUserID, vs...))
}

// UserIDGT applies the GT predicate on the "user_id" field.
func UserIDGT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldUserID, v))
}

// UserIDGTE applies the GTE predicate on the "user_id" field.
func UserIDGTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldUserID, v))
}

// UserIDLT applies the LT predicate on the "user_id" field.
func UserIDLT(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldUserID, v))
}

// UserIDLTE applies the LTE predicate on the "user_id" field.
func UserIDLTE(v uuid.UUID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldUserID, v))
}

// UserIDIsNil applies the IsNil predicate on the "user_id" field.
func UserIDIsNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldIsNull(FieldUserID))
}

// UserIDNotNil applies the NotNil predicate on the "user_id" field.
func UserIDNotNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldNotNull(FieldUserID))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Erasure) predicate.Erasure {
	return predicate.Erasure(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Erasure) predicate.Erasure {
	return predicate.Erasure(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Erasure) predicate.Erasure {
	return predicate.Erasure(sql.NotPredicates(p))
}
