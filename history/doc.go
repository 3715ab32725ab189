// Package history rebuilds a patient's record as it was, and lists who changed what.
//
//	then, err := history.AsOf(ctx, db, patient, time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC))
//	for change, err := range history.Changes(ctx, db, patient, time.Time{}) { … } // newest first
//
// Both read the audit trail: a change and its entry are one transaction. The patient reads their own history, and doctors and institutions
// that of the patients they look after, whose record they open by it ([database.DB.OpenRecords]). A process of the tables' owner, such as
// bin/patient history, reads any.
//
// Some old values are unknown: those of clinical text from before it was encrypted, of changes from before all actors were audited, and all
// those of an erased patient. So are updated_at and version of a row that has changed since.
package history
