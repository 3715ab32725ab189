// Package export writes all that is kept of a patient as a FHIR R4 Bundle: the answer to a request for access or portability (Articles 15
// and 20 of the GDPR). docs/export.md says which column becomes which resource, and where the codes come from.
//
//	ctx = actor.NewContext(ctx, actor.Patient(id))
//	err := export.Patient(ctx, db, id, w)
//
// The package has FHIR structs of its own because those of github.com/samply/golang-fhir-models write every alternative of a required
// choice (MedicationStatement.medication[x], AuditEvent.entity.detail.value[x]), of which R4 permits one.
package export
