// Code generated from the schemas in schema/. DO NOT EDIT.

package recordkey

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldCreatedAt, v))
}

// PatientID applies equality check predicate on the "patient_id" field. It's identical to PatientIDEQ.
func PatientID(v uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldPatientID, v))
}

// Wrapped applies equality check predicate on the "wrapped" field. It's identical to WrappedEQ.
func Wrapped(v []byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldWrapped, v))
}

// WrappedBy applies equality check predicate on the "wrapped_by" field. It's identical to WrappedByEQ.
func WrappedBy(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldWrappedBy, v))
}

// ErasedAt applies equality check predicate on the "erased_at" field. It's identical to ErasedAtEQ.
func ErasedAt(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldErasedAt, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLTE(FieldCreatedAt, v))
}

// PatientIDEQ applies the EQ predicate on the "patient_id" field.
func PatientIDEQ(v uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldPatientID, v))
}

// PatientIDNEQ applies the NEQ predicate on the "patient_id" field.
func PatientIDNEQ(v uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNEQ(FieldPatientID, v))
}

// PatientIDIn applies the In predicate on the "patient_id" field.
func PatientIDIn(vs ...uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIn(FieldPatientID, vs...))
}

// PatientIDNotIn applies the NotIn predicate on the "patient_id" field.
func PatientIDNotIn(vs ...uuid.UUID) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotIn(FieldPatientID, vs...))
}

// WrappedEQ applies the EQ predicate on the "wrapped" field.
func WrappedEQ(v []byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldWrapped, v))
}

// WrappedNEQ applies the NEQ predicate on the "wrapped" field.
func WrappedNEQ(v []byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNEQ(FieldWrapped, v))
}

// WrappedIn applies the In predicate on the "wrapped" field.
func WrappedIn(vs ...[]byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIn(FieldWrapped, vs...))
}

// WrappedNotIn applies the NotIn predicate on the "wrapped" field.
func WrappedNotIn(vs ...[]byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotIn(FieldWrapped, vs...))
}

// WrappedGT applies the GT predicate on the "wrapped" field.
func WrappedGT(v []byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGT(FieldWrapped, v))
}

// WrappedGTE applies the GTE predicate on the "wrapped" field.
func WrappedGTE(v []byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGTE(FieldWrapped, v))
}

// WrappedLT applies the LT predicate on the "wrapped" field.
func WrappedLT(v []byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLT(FieldWrapped, v))
}

// WrappedLTE applies the LTE predicate on the "wrapped" field.
func WrappedLTE(v []byte) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLTE(FieldWrapped, v))
}

// WrappedIsNil applies the IsNil predicate on the "wrapped" field.
func WrappedIsNil() predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIsNull(FieldWrapped))
}

// WrappedNotNil applies the NotNil predicate on the "wrapped" field.
func WrappedNotNil() predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotNull(FieldWrapped))
}

// WrappedByEQ applies the EQ predicate on the "wrapped_by" field.
func WrappedByEQ(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldWrappedBy, v))
}

// WrappedByNEQ applies the NEQ predicate on the "wrapped_by" field.
func WrappedByNEQ(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNEQ(FieldWrappedBy, v))
}

// WrappedByIn applies the In predicate on the "wrapped_by" field.
func WrappedByIn(vs ...string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIn(FieldWrappedBy, vs...))
}

// WrappedByNotIn applies the NotIn predicate on the "wrapped_by" field.
func WrappedByNotIn(vs ...string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotIn(FieldWrappedBy, vs...))
}

// WrappedByGT applies the GT predicate on the "wrapped_by" field.
func WrappedByGT(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGT(FieldWrappedBy, v))
}

// WrappedByGTE applies the GTE predicate on the "wrapped_by" field.
func WrappedByGTE(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGTE(FieldWrappedBy, v))
}

// WrappedByLT applies the LT predicate on the "wrapped_by" field.
func WrappedByLT(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLT(FieldWrappedBy, v))
}

// WrappedByLTE applies the LTE predicate on the "wrapped_by" field.
func WrappedByLTE(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLTE(FieldWrappedBy, v))
}

// WrappedByContains applies the Contains predicate on the "wrapped_by" field.
func WrappedByContains(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldContains(FieldWrappedBy, v))
}

// WrappedByHasPrefix applies the HasPrefix predicate on the "wrapped_by" field.
func WrappedByHasPrefix(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldHasPrefix(FieldWrappedBy, v))
}

// WrappedByHasSuffix applies the HasSuffix predicate on the "wrapped_by" field.
func WrappedByHasSuffix(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldHasSuffix(FieldWrappedBy, v))
}

// WrappedByIsNil applies the IsNil predicate on the "wrapped_by" field.
func WrappedByIsNil() predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIsNull(FieldWrappedBy))
}

// WrappedByNotNil applies the NotNil predicate on the "wrapped_by" field.
func WrappedByNotNil() predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotNull(FieldWrappedBy))
}

// WrappedByEqualFold applies the EqualFold predicate on the "wrapped_by" field.
func WrappedByEqualFold(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEqualFold(FieldWrappedBy, v))
}

// WrappedByContainsFold applies the ContainsFold predicate on the "wrapped_by" field.
func WrappedByContainsFold(v string) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldContainsFold(FieldWrappedBy, v))
}

// ErasedAtEQ applies the EQ predicate on the "erased_at" field.
func ErasedAtEQ(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldEQ(FieldErasedAt, v))
}

// ErasedAtNEQ applies the NEQ predicate on the "erased_at" field.
func ErasedAtNEQ(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNEQ(FieldErasedAt, v))
}

// ErasedAtIn applies the In predicate on the "erased_at" field.
func ErasedAtIn(vs ...time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIn(FieldErasedAt, vs...))
}

// ErasedAtNotIn applies the NotIn predicate on the "erased_at" field.
func ErasedAtNotIn(vs ...time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotIn(FieldErasedAt, vs...))
}

// ErasedAtGT applies the GT predicate on the "erased_at" field.
func ErasedAtGT(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGT(FieldErasedAt, v))
}

// ErasedAtGTE applies the GTE predicate on the "erased_at" field.
func ErasedAtGTE(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldGTE(FieldErasedAt, v))
}

// ErasedAtLT applies the LT predicate on the "erased_at" field.
func ErasedAtLT(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLT(FieldErasedAt, v))
}

// ErasedAtLTE applies the LTE predicate on the "erased_at" field.
func ErasedAtLTE(v time.Time) predicate.RecordKey {
	return predicate.RecordKey(sql.FieldLTE(FieldErasedAt, v))
}

// ErasedAtIsNil applies the IsNil predicate on the "erased_at" field.
func ErasedAtIsNil() predicate.RecordKey {
	return predicate.RecordKey(sql.FieldIsNull(FieldErasedAt))
}

// ErasedAtNotNil applies the NotNil predicate on the "erased_at" field.
func ErasedAtNotNil() predicate.RecordKey {
	return predicate.RecordKey(sql.FieldNotNull(FieldErasedAt))
}

// HasPatient applies the HasEdge predicate on the "patient" edge.
func HasPatient() predicate.RecordKey {
	return predicate.RecordKey(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, PatientTable, PatientColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasPatientWith applies the HasEdge predicate on the "patient" edge with a given conditions (other predicates).
func HasPatientWith(preds ...predicate.Patient) predicate.RecordKey {
	return predicate.RecordKey(func(s *sql.Selector) {
		step := newPatientStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.RecordKey) predicate.RecordKey {
	return predicate.RecordKey(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.RecordKey) predicate.RecordKey {
	return predicate.RecordKey(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.RecordKey) predicate.RecordKey {
	return predicate.RecordKey(sql.NotPredicates(p))
}
