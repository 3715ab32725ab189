// Code generated from the schemas in schema/. DO NOT EDIT.

package openingreview

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldCreatedAt, v))
}

// OpeningID applies equality check predicate on the "opening_id" field. It's identical to OpeningIDEQ.
func OpeningID(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldOpeningID, v))
}

// PatientID applies equality check predicate on the "patient_id" field. It's identical to PatientIDEQ.
func PatientID(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldPatientID, v))
}

// ReviewedBy applies equality check predicate on the "reviewed_by" field. It's identical to ReviewedByEQ.
func ReviewedBy(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldReviewedBy, v))
}

// ReviewedAt applies equality check predicate on the "reviewed_at" field. It's identical to ReviewedAtEQ.
func ReviewedAt(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldReviewedAt, v))
}

// Remark applies equality check predicate on the "remark" field. It's identical to RemarkEQ.
func Remark(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldRemark, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLTE(FieldCreatedAt, v))
}

// OpeningIDEQ applies the EQ predicate on the "opening_id" field.
func OpeningIDEQ(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldOpeningID, v))
}

// OpeningIDNEQ applies the NEQ predicate on the "opening_id" field.
func OpeningIDNEQ(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNEQ(FieldOpeningID, v))
}

// OpeningIDIn applies the In predicate on the "opening_id" field.
func OpeningIDIn(vs ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldIn(FieldOpeningID, vs...))
}

// OpeningIDNotIn applies the NotIn predicate on the "opening_id" field.
func OpeningIDNotIn(vs ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNotIn(FieldOpeningID, vs...))
}

// OpeningIDGT applies the GT predicate on the "opening_id" field.
func OpeningIDGT(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGT(FieldOpeningID, v))
}

// OpeningIDGTE applies the GTE predicate on the "opening_id" field.
func OpeningIDGTE(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGTE(FieldOpeningID, v))
}

// OpeningIDLT applies the LT predicate on the "opening_id" field.
func OpeningIDLT(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLT(FieldOpeningID, v))
}

// OpeningIDLTE applies the LTE predicate on the "opening_id" field.
func OpeningIDLTE(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLTE(FieldOpeningID, v))
}

// PatientIDEQ applies the EQ predicate on the "patient_id" field.
func PatientIDEQ(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldPatientID, v))
}

// PatientIDNEQ applies the NEQ predicate on the "patient_id" field.
func PatientIDNEQ(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNEQ(FieldPatientID, v))
}

// PatientIDIn applies the In predicate on the "patient_id" field.
func PatientIDIn(vs ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldIn(FieldPatientID, vs...))
}

// PatientIDNotIn applies the NotIn predicate on the "patient_id" field.
func PatientIDNotIn(vs ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNotIn(FieldPatientID, vs...))
}

// PatientIDGT applies the GT predicate on the "patient_id" field.
func PatientIDGT(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGT(FieldPatientID, v))
}

// PatientIDGTE applies the GTE predicate on the "patient_id" field.
func PatientIDGTE(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGTE(FieldPatientID, v))
}

// PatientIDLT applies the LT predicate on the "patient_id" field.
func PatientIDLT(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLT(FieldPatientID, v))
}

// PatientIDLTE applies the LTE predicate on the "patient_id" field.
func PatientIDLTE(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLTE(FieldPatientID, v))
}

// ReviewedByEQ applies the EQ predicate on the "reviewed_by" field.
func ReviewedByEQ(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldReviewedBy, v))
}

// ReviewedByNEQ applies the NEQ predicate on the "reviewed_by" field.
func ReviewedByNEQ(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNEQ(FieldReviewedBy, v))
}

// ReviewedByIn applies the In predicate on the "reviewed_by" field.
func ReviewedByIn(vs ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldIn(FieldReviewedBy, vs...))
}

// ReviewedByNotIn applies the NotIn predicate on the "reviewed_by" field.
func ReviewedByNotIn(vs ...uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNotIn(FieldReviewedBy, vs...))
}

// ReviewedByGT applies the GT predicate on the "reviewed_by" field.
func ReviewedByGT(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGT(FieldReviewedBy, v))
}

// ReviewedByGTE applies the GTE predicate on the "reviewed_by" field.
func ReviewedByGTE(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGTE(FieldReviewedBy, v))
}

// ReviewedByLT applies the LT predicate on the "reviewed_by" field.
func ReviewedByLT(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLT(FieldReviewedBy, v))
}

// ReviewedByLTE applies the LTE predicate on the "reviewed_by" field.
func ReviewedByLTE(v uuid.UUID) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLTE(FieldReviewedBy, v))
}

// ReviewedAtEQ applies the EQ predicate on the "reviewed_at" field.
func ReviewedAtEQ(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldReviewedAt, v))
}

// ReviewedAtNEQ applies the NEQ predicate on the "reviewed_at" field.
func ReviewedAtNEQ(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNEQ(FieldReviewedAt, v))
}

// ReviewedAtIn applies the In predicate on the "reviewed_at" field.
func ReviewedAtIn(vs ...time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldIn(FieldReviewedAt, vs...))
}

// ReviewedAtNotIn applies the NotIn predicate on the "reviewed_at" field.
func ReviewedAtNotIn(vs ...time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNotIn(FieldReviewedAt, vs...))
}

// ReviewedAtGT applies the GT predicate on the "reviewed_at" field.
func ReviewedAtGT(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGT(FieldReviewedAt, v))
}

// ReviewedAtGTE applies the GTE predicate on the "reviewed_at" field.
func ReviewedAtGTE(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGTE(FieldReviewedAt, v))
}

// ReviewedAtLT applies the LT predicate on the "reviewed_at" field.
func ReviewedAtLT(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLT(FieldReviewedAt, v))
}

// ReviewedAtLTE applies the LTE predicate on the "reviewed_at" field.
func ReviewedAtLTE(v time.Time) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLTE(FieldReviewedAt, v))
}

// RemarkEQ applies the EQ predicate on the "remark" field.
func RemarkEQ(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEQ(FieldRemark, v))
}

// RemarkNEQ applies the NEQ predicate on the "remark" field.
func RemarkNEQ(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNEQ(FieldRemark, v))
}

// RemarkIn applies the In predicate on the "remark" field.
func RemarkIn(vs ...string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldIn(FieldRemark, vs...))
}

// RemarkNotIn applies the NotIn predicate on the "remark" field.
func RemarkNotIn(vs ...string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldNotIn(FieldRemark, vs...))
}

// RemarkGT applies the GT predicate on the "remark" field.
func RemarkGT(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGT(FieldRemark, v))
}

// RemarkGTE applies the GTE predicate on the "remark" field.
func RemarkGTE(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldGTE(FieldRemark, v))
}

// RemarkLT applies the LT predicate on the "remark" field.
func RemarkLT(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLT(FieldRemark, v))
}

// RemarkLTE applies the LTE predicate on the "remark" field.
func RemarkLTE(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldLTE(FieldRemark, v))
}

// RemarkContains applies the Contains predicate on the "remark" field.
func RemarkContains(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldContains(FieldRemark, v))
}

// RemarkHasPrefix applies the HasPrefix predicate on the "remark" field.
func RemarkHasPrefix(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldHasPrefix(FieldRemark, v))
}

// RemarkHasSuffix applies the HasSuffix predicate on the "remark" field.
func RemarkHasSuffix(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldHasSuffix(FieldRemark, v))
}

// RemarkEqualFold applies the EqualFold predicate on the "remark" field.
func RemarkEqualFold(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldEqualFold(FieldRemark, v))
}

// RemarkContainsFold applies the ContainsFold predicate on the "remark" field.
func RemarkContainsFold(v string) predicate.OpeningReview {
	return predicate.OpeningReview(sql.FieldContainsFold(FieldRemark, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.OpeningReview) predicate.OpeningReview {
	return predicate.OpeningReview(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.OpeningReview) predicate.OpeningReview {
	return predicate.OpeningReview(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.OpeningReview) predicate.OpeningReview {
	return predicate.OpeningReview(sql.NotPredicates(p))
}
