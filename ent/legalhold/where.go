// Code generated from the schemas in schema/. DO NOT EDIT.

package legalhold

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldCreatedAt, v))
}

// PatientID applies equality check predicate on the "patient_id" field. It's identical to PatientIDEQ.
func PatientID(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldPatientID, v))
}

// Reason applies equality check predicate on the "reason" field. It's identical to ReasonEQ.
func Reason(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldReason, v))
}

// PlacedBy applies equality check predicate on the "placed_by" field. It's identical to PlacedByEQ.
func PlacedBy(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldPlacedBy, v))
}

// ReleasedAt applies equality check predicate on the "released_at" field. It's identical to ReleasedAtEQ.
func ReleasedAt(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldReleasedAt, v))
}

// ReleasedBy applies equality check predicate on the "released_by" field. It's identical to ReleasedByEQ.
func ReleasedBy(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldReleasedBy, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLTE(FieldCreatedAt, v))
}

// PatientIDEQ applies the EQ predicate on the "patient_id" field.
func PatientIDEQ(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldPatientID, v))
}

// PatientIDNEQ applies the NEQ predicate on the "patient_id" field.
func PatientIDNEQ(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNEQ(FieldPatientID, v))
}

// PatientIDIn applies the In predicate on the "patient_id" field.
func PatientIDIn(vs ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIn(FieldPatientID, vs...))
}

// PatientIDNotIn applies the NotIn predicate on the "patient_id" field.
func PatientIDNotIn(vs ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotIn(FieldPatientID, vs...))
}

// PatientIDGT applies the GT predicate on the "patient_id" field.
func PatientIDGT(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGT(FieldPatientID, v))
}

// PatientIDGTE applies the GTE predicate on the "patient_id" field.
func PatientIDGTE(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGTE(FieldPatientID, v))
}

// PatientIDLT applies the LT predicate on the "patient_id" field.
func PatientIDLT(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLT(FieldPatientID, v))
}

// PatientIDLTE applies the LTE predicate on the "patient_id" field.
func PatientIDLTE(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLTE(FieldPatientID, v))
}

// ReasonEQ applies the EQ predicate on the "reason" field.
func ReasonEQ(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldReason, v))
}

// ReasonNEQ applies the NEQ predicate on the "reason" field.
func ReasonNEQ(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNEQ(FieldReason, v))
}

// ReasonIn applies the In predicate on the "reason" field.
func ReasonIn(vs ...string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIn(FieldReason, vs...))
}

// ReasonNotIn applies the NotIn predicate on the "reason" field.
func ReasonNotIn(vs ...string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotIn(FieldReason, vs...))
}

// ReasonGT applies the GT predicate on the "reason" field.
func ReasonGT(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGT(FieldReason, v))
}

// ReasonGTE applies the GTE predicate on the "reason" field.
func ReasonGTE(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGTE(FieldReason, v))
}

// ReasonLT applies the LT predicate on the "reason" field.
func ReasonLT(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLT(FieldReason, v))
}

// ReasonLTE applies the LTE predicate on the "reason" field.
func ReasonLTE(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLTE(FieldReason, v))
}

// ReasonContains applies the Contains predicate on the "reason" field.
func ReasonContains(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldContains(FieldReason, v))
}

// ReasonHasPrefix applies the HasPrefix predicate on the "reason" field.
func ReasonHasPrefix(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldHasPrefix(FieldReason, v))
}

// ReasonHasSuffix applies the HasSuffix predicate on the "reason" field.
func ReasonHasSuffix(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldHasSuffix(FieldReason, v))
}

// ReasonEqualFold applies the EqualFold predicate on the "reason" field.
func ReasonEqualFold(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEqualFold(FieldReason, v))
}

// ReasonContainsFold applies the ContainsFold predicate on the "reason" field.
func ReasonContainsFold(v string) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldContainsFold(FieldReason, v))
}

// PlacedByEQ applies the EQ predicate on the "placed_by" field.
func PlacedByEQ(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldPlacedBy, v))
}

// PlacedByNEQ applies the NEQ predicate on the "placed_by" field.
func PlacedByNEQ(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNEQ(FieldPlacedBy, v))
}

// PlacedByIn applies the In predicate on the "placed_by" field.
func PlacedByIn(vs ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIn(FieldPlacedBy, vs...))
}

// PlacedByNotIn applies the NotIn predicate on the "placed_by" field.
func PlacedByNotIn(vs ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotIn(FieldPlacedBy, vs...))
}

// PlacedByGT applies the GT predicate on the "placed_by" field.
func PlacedByGT(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGT(FieldPlacedBy, v))
}

// PlacedByGTE applies the GTE predicate on the "placed_by" field.
func PlacedByGTE(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGTE(FieldPlacedBy, v))
}

// PlacedByLT applies the LT predicate on the "placed_by" field.
func PlacedByLT(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLT(FieldPlacedBy, v))
}

// PlacedByLTE applies the LTE predicate on the "placed_by" field.
func PlacedByLTE(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLTE(FieldPlacedBy, v))
}

// ReleasedAtEQ applies the EQ predicate on the "released_at" field.
func ReleasedAtEQ(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldReleasedAt, v))
}

// ReleasedAtNEQ applies the NEQ predicate on the "released_at" field.
func ReleasedAtNEQ(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNEQ(FieldReleasedAt, v))
}

// ReleasedAtIn applies the In predicate on the "released_at" field.
func ReleasedAtIn(vs ...time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIn(FieldReleasedAt, vs...))
}

// ReleasedAtNotIn applies the NotIn predicate on the "released_at" field.
func ReleasedAtNotIn(vs ...time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotIn(FieldReleasedAt, vs...))
}

// ReleasedAtGT applies the GT predicate on the "released_at" field.
func ReleasedAtGT(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGT(FieldReleasedAt, v))
}

// ReleasedAtGTE applies the GTE predicate on the "released_at" field.
func ReleasedAtGTE(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGTE(FieldReleasedAt, v))
}

// ReleasedAtLT applies the LT predicate on the "released_at" field.
func ReleasedAtLT(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLT(FieldReleasedAt, v))
}

// ReleasedAtLTE applies the LTE predicate on the "released_at" field.
func ReleasedAtLTE(v time.Time) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLTE(FieldReleasedAt, v))
}

// ReleasedAtIsNil applies the IsNil predicate on the "released_at" field.
func ReleasedAtIsNil() predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIsNull(FieldReleasedAt))
}

// ReleasedAtNotNil applies the NotNil predicate on the "released_at" field.
func ReleasedAtNotNil() predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotNull(FieldReleasedAt))
}

// ReleasedByEQ applies the EQ predicate on the "released_by" field.
func ReleasedByEQ(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldEQ(FieldReleasedBy, v))
}

// ReleasedByNEQ applies the NEQ predicate on the "released_by" field.
func ReleasedByNEQ(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNEQ(FieldReleasedBy, v))
}

// ReleasedByIn applies the In predicate on the "released_by" field.
func ReleasedByIn(vs ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIn(FieldReleasedBy, vs...))
}

// ReleasedByNotIn applies the NotIn predicate on the "released_by" field.
func ReleasedByNotIn(vs ...uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotIn(FieldReleasedBy, vs...))
}

// ReleasedByGT applies the GT predicate on the "released_by" field.
func ReleasedByGT(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGT(FieldReleasedBy, v))
}

// ReleasedByGTE applies the GTE predicate on the "released_by" field.
func ReleasedByGTE(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldGTE(FieldReleasedBy, v))
}

// ReleasedByLT applies the LT predicate on the "released_by" field.
func ReleasedByLT(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLT(FieldReleasedBy, v))
}

// ReleasedByLTE applies the LTE predicate on the "released_by" field.
func ReleasedByLTE(v uuid.UUID) predicate.LegalHold {
	return predicate.LegalHold(sql.FieldLTE(FieldReleasedBy, v))
}

// ReleasedByIsNil applies the IsNil predicate on the "released_by" field.
func ReleasedByIsNil() predicate.LegalHold {
	return predicate.LegalHold(sql.FieldIsNull(FieldReleasedBy))
}

// ReleasedByNotNil applies the NotNil predicate on the "released_by" field.
func ReleasedByNotNil() predicate.LegalHold {
	return predicate.LegalHold(sql.FieldNotNull(FieldReleasedBy))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.LegalHold) predicate.LegalHold {
	return predicate.LegalHold(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.LegalHold) predicate.LegalHold {
	return predicate.LegalHold(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.LegalHold) predicate.LegalHold {
	return predicate.LegalHold(sql.NotPredicates(p))
}
