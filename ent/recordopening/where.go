// Code generated from the schemas in schema/. DO NOT EDIT.

package recordopening

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldID, id))
}

// OpenedAt applies equality check predicate on the "opened_at" field. It's identical to OpenedAtEQ.
func OpenedAt(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldOpenedAt, v))
}

// ExpiresAt applies equality check predicate on the "expires_at" field. It's identical to ExpiresAtEQ.
func ExpiresAt(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldExpiresAt, v))
}

// PatientID applies equality check predicate on the "patient_id" field. It's identical to PatientIDEQ.
func PatientID(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldPatientID, v))
}

// ActorID applies equality check predicate on the "actor_id" field. It's identical to ActorIDEQ.
func ActorID(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldActorID, v))
}

// ReaderName applies equality check predicate on the "reader_name" field. It's identical to ReaderNameEQ.
func ReaderName(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldReaderName, v))
}

// InstitutionName applies equality check predicate on the "institution_name" field. It's identical to InstitutionNameEQ.
func InstitutionName(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldInstitutionName, v))
}

// Reason applies equality check predicate on the "reason" field. It's identical to ReasonEQ.
func Reason(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldReason, v))
}

// ReasonSealed applies equality check predicate on the "reason_sealed" field. It's identical to ReasonSealedEQ.
func ReasonSealed(v []byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldReasonSealed, v))
}

// IPAddress applies equality check predicate on the "ip_address" field. It's identical to IPAddressEQ.
func IPAddress(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldIPAddress, v))
}

// UserAgent applies equality check predicate on the "user_agent" field. It's identical to UserAgentEQ.
func UserAgent(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldUserAgent, v))
}

// RequestID applies equality check predicate on the "request_id" field. It's identical to RequestIDEQ.
func RequestID(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldRequestID, v))
}

// Transaction applies equality check predicate on the "transaction" field. It's identical to TransactionEQ.
func Transaction(v int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldTransaction, v))
}

// OpenedAtEQ applies the EQ predicate on the "opened_at" field.
func OpenedAtEQ(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldOpenedAt, v))
}

// OpenedAtNEQ applies the NEQ predicate on the "opened_at" field.
func OpenedAtNEQ(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldOpenedAt, v))
}

// OpenedAtIn applies the In predicate on the "opened_at" field.
func OpenedAtIn(vs ...time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldOpenedAt, vs...))
}

// OpenedAtNotIn applies the NotIn predicate on the "opened_at" field.
func OpenedAtNotIn(vs ...time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldOpenedAt, vs...))
}

// OpenedAtGT applies the GT predicate on the "opened_at" field.
func OpenedAtGT(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldOpenedAt, v))
}

// OpenedAtGTE applies the GTE predicate on the "opened_at" field.
func OpenedAtGTE(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldOpenedAt, v))
}

// OpenedAtLT applies the LT predicate on the "opened_at" field.
func OpenedAtLT(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldOpenedAt, v))
}

// OpenedAtLTE applies the LTE predicate on the "opened_at" field.
func OpenedAtLTE(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldOpenedAt, v))
}

// ExpiresAtEQ applies the EQ predicate on the "expires_at" field.
func ExpiresAtEQ(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldExpiresAt, v))
}

// ExpiresAtNEQ applies the NEQ predicate on the "expires_at" field.
func ExpiresAtNEQ(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldExpiresAt, v))
}

// ExpiresAtIn applies the In predicate on the "expires_at" field.
func ExpiresAtIn(vs ...time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldExpiresAt, vs...))
}

// ExpiresAtNotIn applies the NotIn predicate on the "expires_at" field.
func ExpiresAtNotIn(vs ...time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldExpiresAt, vs...))
}

// ExpiresAtGT applies the GT predicate on the "expires_at" field.
func ExpiresAtGT(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldExpiresAt, v))
}

// ExpiresAtGTE applies the GTE predicate on the "expires_at" field.
func ExpiresAtGTE(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldExpiresAt, v))
}

// ExpiresAtLT applies the LT predicate on the "expires_at" field.
func ExpiresAtLT(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldExpiresAt, v))
}

// ExpiresAtLTE applies the LTE predicate on the "expires_at" field.
func ExpiresAtLTE(v time.Time) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldExpiresAt, v))
}

// PatientIDEQ applies the EQ predicate on the "patient_id" field.
func PatientIDEQ(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldPatientID, v))
}

// PatientIDNEQ applies the NEQ predicate on the "patient_id" field.
func PatientIDNEQ(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldPatientID, v))
}

// PatientIDIn applies the In predicate on the "patient_id" field.
func PatientIDIn(vs ...uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldPatientID, vs...))
}

// PatientIDNotIn applies the NotIn predicate on the "patient_id" field.
func PatientIDNotIn(vs ...uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldPatientID, vs...))
}

// PatientIDGT applies the GT predicate on the "patient_id" field.
func PatientIDGT(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldPatientID, v))
}

// PatientIDGTE applies the GTE predicate on the "patient_id" field.
func PatientIDGTE(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldPatientID, v))
}

// PatientIDLT applies the LT predicate on the "patient_id" field.
func PatientIDLT(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldPatientID, v))
}

// PatientIDLTE applies the LTE predicate on the "patient_id" field.
func PatientIDLTE(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldPatientID, v))
}

// ActorTypeEQ applies the EQ predicate on the "actor_type" field.
func ActorTypeEQ(v enum.ActorType) predicate.RecordOpening {
	vc := v
	return predicate.RecordOpening(sql.FieldEQ(FieldActorType, vc))
}

// ActorTypeNEQ applies the NEQ predicate on the "actor_type" field.
func ActorTypeNEQ(v enum.ActorType) predicate.RecordOpening {
	vc := v
	return predicate.RecordOpening(sql.FieldNEQ(FieldActorType, vc))
}

// ActorTypeIn applies the In predicate on the "actor_type" field.
func ActorTypeIn(vs ...enum.ActorType) predicate.RecordOpening {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.RecordOpening(sql.FieldIn(FieldActorType, v...))
}

// ActorTypeNotIn applies the NotIn predicate on the "actor_type" field.
func ActorTypeNotIn(vs ...enum.ActorType) predicate.RecordOpening {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.RecordOpening(sql.FieldNotIn(FieldActorType, v...))
}

// ActorIDEQ applies the EQ predicate on the "actor_id" field.
func ActorIDEQ(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldActorID, v))
}

// ActorIDNEQ applies the NEQ predicate on the "actor_id" field.
func ActorIDNEQ(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldActorID, v))
}

// ActorIDIn applies the In predicate on the "actor_id" field.
func ActorIDIn(vs ...uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldActorID, vs...))
}

// ActorIDNotIn applies the NotIn predicate on the "actor_id" field.
func ActorIDNotIn(vs ...uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldActorID, vs...))
}

// ActorIDGT applies the GT predicate on the "actor_id" field.
func ActorIDGT(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldActorID, v))
}

// ActorIDGTE applies the GTE predicate on the "actor_id" field.
func ActorIDGTE(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldActorID, v))
}

// ActorIDLT applies the LT predicate on the "actor_id" field.
func ActorIDLT(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldActorID, v))
}

// ActorIDLTE applies the LTE predicate on the "actor_id" field.
func ActorIDLTE(v uuid.UUID) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldActorID, v))
}

// ActorIDIsNil applies the IsNil predicate on the "actor_id" field.
func ActorIDIsNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIsNull(FieldActorID))
}

// ActorIDNotNil applies the NotNil predicate on the "actor_id" field.
func ActorIDNotNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotNull(FieldActorID))
}

// ReaderNameEQ applies the EQ predicate on the "reader_name" field.
func ReaderNameEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldReaderName, v))
}

// ReaderNameNEQ applies the NEQ predicate on the "reader_name" field.
func ReaderNameNEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldReaderName, v))
}

// ReaderNameIn applies the In predicate on the "reader_name" field.
func ReaderNameIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldReaderName, vs...))
}

// ReaderNameNotIn applies the NotIn predicate on the "reader_name" field.
func ReaderNameNotIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldReaderName, vs...))
}

// ReaderNameGT applies the GT predicate on the "reader_name" field.
func ReaderNameGT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldReaderName, v))
}

// ReaderNameGTE applies the GTE predicate on the "reader_name" field.
func ReaderNameGTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldReaderName, v))
}

// ReaderNameLT applies the LT predicate on the "reader_name" field.
func ReaderNameLT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldReaderName, v))
}

// ReaderNameLTE applies the LTE predicate on the "reader_name" field.
func ReaderNameLTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldReaderName, v))
}

// ReaderNameContains applies the Contains predicate on the "reader_name" field.
func ReaderNameContains(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContains(FieldReaderName, v))
}

// ReaderNameHasPrefix applies the HasPrefix predicate on the "reader_name" field.
func ReaderNameHasPrefix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasPrefix(FieldReaderName, v))
}

// ReaderNameHasSuffix applies the HasSuffix predicate on the "reader_name" field.
func ReaderNameHasSuffix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasSuffix(FieldReaderName, v))
}

// ReaderNameEqualFold applies the EqualFold predicate on the "reader_name" field.
func ReaderNameEqualFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEqualFold(FieldReaderName, v))
}

// ReaderNameContainsFold applies the ContainsFold predicate on the "reader_name" field.
func ReaderNameContainsFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContainsFold(FieldReaderName, v))
}

// InstitutionNameEQ applies the EQ predicate on the "institution_name" field.
func InstitutionNameEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldInstitutionName, v))
}

// InstitutionNameNEQ applies the NEQ predicate on the "institution_name" field.
func InstitutionNameNEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldInstitutionName, v))
}

// InstitutionNameIn applies the In predicate on the "institution_name" field.
func InstitutionNameIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldInstitutionName, vs...))
}

// InstitutionNameNotIn applies the NotIn predicate on the "institution_name" field.
func InstitutionNameNotIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldInstitutionName, vs...))
}

// InstitutionNameGT applies the GT predicate on the "institution_name" field.
func InstitutionNameGT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldInstitutionName, v))
}

// InstitutionNameGTE applies the GTE predicate on the "institution_name" field.
func InstitutionNameGTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldInstitutionName, v))
}

// InstitutionNameLT applies the LT predicate on the "institution_name" field.
func InstitutionNameLT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldInstitutionName, v))
}

// InstitutionNameLTE applies the LTE predicate on the "institution_name" field.
func InstitutionNameLTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldInstitutionName, v))
}

// InstitutionNameContains applies the Contains predicate on the "institution_name" field.
func InstitutionNameContains(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContains(FieldInstitutionName, v))
}

// InstitutionNameHasPrefix applies the HasPrefix predicate on the "institution_name" field.
func InstitutionNameHasPrefix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasPrefix(FieldInstitutionName, v))
}

// InstitutionNameHasSuffix applies the HasSuffix predicate on the "institution_name" field.
func InstitutionNameHasSuffix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasSuffix(FieldInstitutionName, v))
}

// InstitutionNameIsNil applies the IsNil predicate on the "institution_name" field.
func InstitutionNameIsNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIsNull(FieldInstitutionName))
}

// InstitutionNameNotNil applies the NotNil predicate on the "institution_name" field.
func InstitutionNameNotNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotNull(FieldInstitutionName))
}

// InstitutionNameEqualFold applies the EqualFold predicate on the "institution_name" field.
func InstitutionNameEqualFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEqualFold(FieldInstitutionName, v))
}

// InstitutionNameContainsFold applies the ContainsFold predicate on the "institution_name" field.
func InstitutionNameContainsFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContainsFold(FieldInstitutionName, v))
}

// PurposeEQ applies the EQ predicate on the "purpose" field.
func PurposeEQ(v enum.Purpose) predicate.RecordOpening {
	vc := v
	return predicate.RecordOpening(sql.FieldEQ(FieldPurpose, vc))
}

// PurposeNEQ applies the NEQ predicate on the "purpose" field.
func PurposeNEQ(v enum.Purpose) predicate.RecordOpening {
	vc := v
	return predicate.RecordOpening(sql.FieldNEQ(FieldPurpose, vc))
}

// PurposeIn applies the In predicate on the "purpose" field.
func PurposeIn(vs ...enum.Purpose) predicate.RecordOpening {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.RecordOpening(sql.FieldIn(FieldPurpose, v...))
}

// PurposeNotIn applies the NotIn predicate on the "purpose" field.
func PurposeNotIn(vs ...enum.Purpose) predicate.RecordOpening {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.RecordOpening(sql.FieldNotIn(FieldPurpose, v...))
}

// ReasonEQ applies the EQ predicate on the "reason" field.
func ReasonEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldReason, v))
}

// ReasonNEQ applies the NEQ predicate on the "reason" field.
func ReasonNEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldReason, v))
}

// ReasonIn applies the In predicate on the "reason" field.
func ReasonIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldReason, vs...))
}

// ReasonNotIn applies the NotIn predicate on the "reason" field.
func ReasonNotIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldReason, vs...))
}

// ReasonGT applies the GT predicate on the "reason" field.
func ReasonGT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldReason, v))
}

// ReasonGTE applies the GTE predicate on the "reason" field.
func ReasonGTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldReason, v))
}

// ReasonLT applies the LT predicate on the "reason" field.
func ReasonLT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldReason, v))
}

// ReasonLTE applies the LTE predicate on the "reason" field.
func ReasonLTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldReason, v))
}

// ReasonContains applies the Contains predicate on the "reason" field.
func ReasonContains(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContains(FieldReason, v))
}

// ReasonHasPrefix applies the HasPrefix predicate on the "reason" field.
func ReasonHasPrefix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasPrefix(FieldReason, v))
}

// ReasonHasSuffix applies the HasSuffix predicate on the "reason" field.
func ReasonHasSuffix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasSuffix(FieldReason, v))
}

// ReasonIsNil applies the IsNil predicate on the "reason" field.
func ReasonIsNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIsNull(FieldReason))
}

// ReasonNotNil applies the NotNil predicate on the "reason" field.
func ReasonNotNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotNull(FieldReason))
}

// ReasonEqualFold applies the EqualFold predicate on the "reason" field.
func ReasonEqualFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEqualFold(FieldReason, v))
}

// ReasonContainsFold applies the ContainsFold predicate on the "reason" field.
func ReasonContainsFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContainsFold(FieldReason, v))
}

// ReasonSealedEQ applies the EQ predicate on the "reason_sealed" field.
func ReasonSealedEQ(v []byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldReasonSealed, v))
}

// ReasonSealedNEQ applies the NEQ predicate on the "reason_sealed" field.
func ReasonSealedNEQ(v []byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldReasonSealed, v))
}

// ReasonSealedIn applies the In predicate on the "reason_sealed" field.
func ReasonSealedIn(vs ...[]byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldReasonSealed, vs...))
}

// ReasonSealedNotIn applies the NotIn predicate on the "reason_sealed" field.
func ReasonSealedNotIn(vs ...[]byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldReasonSealed, vs...))
}

// ReasonSealedGT applies the GT predicate on the "reason_sealed" field.
func ReasonSealedGT(v []byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldReasonSealed, v))
}

// ReasonSealedGTE applies the GTE predicate on the "reason_sealed" field.
func ReasonSealedGTE(v []byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldReasonSealed, v))
}

// ReasonSealedLT applies the LT predicate on the "reason_sealed" field.
func ReasonSealedLT(v []byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldReasonSealed, v))
}

// ReasonSealedLTE applies the LTE predicate on the "reason_sealed" field.
func ReasonSealedLTE(v []byte) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldReasonSealed, v))
}

// ReasonSealedIsNil applies the IsNil predicate on the "reason_sealed" field.
func ReasonSealedIsNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIsNull(FieldReasonSealed))
}

// ReasonSealedNotNil applies the NotNil predicate on the "reason_sealed" field.
func ReasonSealedNotNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotNull(FieldReasonSealed))
}

// IPAddressEQ applies the EQ predicate on the "ip_address" field.
func IPAddressEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldIPAddress, v))
}

// IPAddressNEQ applies the NEQ predicate on the "ip_address" field.
func IPAddressNEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldIPAddress, v))
}

// IPAddressIn applies the In predicate on the "ip_address" field.
func IPAddressIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldIPAddress, vs...))
}

// IPAddressNotIn applies the NotIn predicate on the "ip_address" field.
func IPAddressNotIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldIPAddress, vs...))
}

// IPAddressGT applies the GT predicate on the "ip_address" field.
func IPAddressGT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldIPAddress, v))
}

// IPAddressGTE applies the GTE predicate on the "ip_address" field.
func IPAddressGTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldIPAddress, v))
}

// IPAddressLT applies the LT predicate on the "ip_address" field.
func IPAddressLT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldIPAddress, v))
}

// IPAddressLTE applies the LTE predicate on the "ip_address" field.
func IPAddressLTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldIPAddress, v))
}

// IPAddressContains applies the Contains predicate on the "ip_address" field.
func IPAddressContains(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContains(FieldIPAddress, v))
}

// IPAddressHasPrefix applies the HasPrefix predicate on the "ip_address" field.
func IPAddressHasPrefix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasPrefix(FieldIPAddress, v))
}

// IPAddressHasSuffix applies the HasSuffix predicate on the "ip_address" field.
func IPAddressHasSuffix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasSuffix(FieldIPAddress, v))
}

// IPAddressIsNil applies the IsNil predicate on the "ip_address" field.
func IPAddressIsNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIsNull(FieldIPAddress))
}

// IPAddressNotNil applies the NotNil predicate on the "ip_address" field.
func IPAddressNotNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotNull(FieldIPAddress))
}

// IPAddressEqualFold applies the EqualFold predicate on the "ip_address" field.
func IPAddressEqualFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEqualFold(FieldIPAddress, v))
}

// IPAddressContainsFold applies the ContainsFold predicate on the "ip_address" field.
func IPAddressContainsFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContainsFold(FieldIPAddress, v))
}

// UserAgentEQ applies the EQ predicate on the "user_agent" field.
func UserAgentEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldUserAgent, v))
}

// UserAgentNEQ applies the NEQ predicate on the "user_agent" field.
func UserAgentNEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldUserAgent, v))
}

// UserAgentIn applies the In predicate on the "user_agent" field.
func UserAgentIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldUserAgent, vs...))
}

// UserAgentNotIn applies the NotIn predicate on the "user_agent" field.
func UserAgentNotIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldUserAgent, vs...))
}

// UserAgentGT applies the GT predicate on the "user_agent" field.
func UserAgentGT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldUserAgent, v))
}

// UserAgentGTE applies the GTE predicate on the "user_agent" field.
func UserAgentGTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldUserAgent, v))
}

// UserAgentLT applies the LT predicate on the "user_agent" field.
func UserAgentLT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldUserAgent, v))
}

// UserAgentLTE applies the LTE predicate on the "user_agent" field.
func UserAgentLTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldUserAgent, v))
}

// UserAgentContains applies the Contains predicate on the "user_agent" field.
func UserAgentContains(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContains(FieldUserAgent, v))
}

// UserAgentHasPrefix applies the HasPrefix predicate on the "user_agent" field.
func UserAgentHasPrefix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasPrefix(FieldUserAgent, v))
}

// UserAgentHasSuffix applies the HasSuffix predicate on the "user_agent" field.
func UserAgentHasSuffix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasSuffix(FieldUserAgent, v))
}

// UserAgentIsNil applies the IsNil predicate on the "user_agent" field.
func UserAgentIsNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIsNull(FieldUserAgent))
}

// UserAgentNotNil applies the NotNil predicate on the "user_agent" field.
func UserAgentNotNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotNull(FieldUserAgent))
}

// UserAgentEqualFold applies the EqualFold predicate on the "user_agent" field.
func UserAgentEqualFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEqualFold(FieldUserAgent, v))
}

// UserAgentContainsFold applies the ContainsFold predicate on the "user_agent" field.
func UserAgentContainsFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContainsFold(FieldUserAgent, v))
}

// RequestIDEQ applies the EQ predicate on the "request_id" field.
func RequestIDEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldRequestID, v))
}

// RequestIDNEQ applies the NEQ predicate on the "request_id" field.
func RequestIDNEQ(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldRequestID, v))
}

// RequestIDIn applies the In predicate on the "request_id" field.
func RequestIDIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldRequestID, vs...))
}

// RequestIDNotIn applies the NotIn predicate on the "request_id" field.
func RequestIDNotIn(vs ...string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldRequestID, vs...))
}

// RequestIDGT applies the GT predicate on the "request_id" field.
func RequestIDGT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldRequestID, v))
}

// RequestIDGTE applies the GTE predicate on the "request_id" field.
func RequestIDGTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldRequestID, v))
}

// RequestIDLT applies the LT predicate on the "request_id" field.
func RequestIDLT(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldRequestID, v))
}

// RequestIDLTE applies the LTE predicate on the "request_id" field.
func RequestIDLTE(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldRequestID, v))
}

// RequestIDContains applies the Contains predicate on the "request_id" field.
func RequestIDContains(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContains(FieldRequestID, v))
}

// RequestIDHasPrefix applies the HasPrefix predicate on the "request_id" field.
func RequestIDHasPrefix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasPrefix(FieldRequestID, v))
}

// RequestIDHasSuffix applies the HasSuffix predicate on the "request_id" field.
func RequestIDHasSuffix(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldHasSuffix(FieldRequestID, v))
}

// RequestIDIsNil applies the IsNil predicate on the "request_id" field.
func RequestIDIsNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIsNull(FieldRequestID))
}

// RequestIDNotNil applies the NotNil predicate on the "request_id" field.
func RequestIDNotNil() predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotNull(FieldRequestID))
}

// RequestIDEqualFold applies the EqualFold predicate on the "request_id" field.
func RequestIDEqualFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEqualFold(FieldRequestID, v))
}

// RequestIDContainsFold applies the ContainsFold predicate on the "request_id" field.
func RequestIDContainsFold(v string) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldContainsFold(FieldRequestID, v))
}

// TransactionEQ applies the EQ predicate on the "transaction" field.
func TransactionEQ(v int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldEQ(FieldTransaction, v))
}

// TransactionNEQ applies the NEQ predicate on the "transaction" field.
func TransactionNEQ(v int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNEQ(FieldTransaction, v))
}

// TransactionIn applies the In predicate on the "transaction" field.
func TransactionIn(vs ...int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldIn(FieldTransaction, vs...))
}

// TransactionNotIn applies the NotIn predicate on the "transaction" field.
func TransactionNotIn(vs ...int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldNotIn(FieldTransaction, vs...))
}

// TransactionGT applies the GT predicate on the "transaction" field.
func TransactionGT(v int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGT(FieldTransaction, v))
}

// TransactionGTE applies the GTE predicate on the "transaction" field.
func TransactionGTE(v int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldGTE(FieldTransaction, v))
}

// TransactionLT applies the LT predicate on the "transaction" field.
func TransactionLT(v int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLT(FieldTransaction, v))
}

// TransactionLTE applies the LTE predicate on the "transaction" field.
func TransactionLTE(v int64) predicate.RecordOpening {
	return predicate.RecordOpening(sql.FieldLTE(FieldTransaction, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.RecordOpening) predicate.RecordOpening {
	return predicate.RecordOpening(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.RecordOpening) predicate.RecordOpening {
	return predicate.RecordOpening(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.RecordOpening) predicate.RecordOpening {
	return predicate.RecordOpening(sql.NotPredicates(p))
}
