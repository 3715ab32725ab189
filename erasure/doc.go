// Package erasure erases patients (GDPR, Article 17) for a service of admins, and places legal holds, which prevent it.
//
//	request, err := erasure.Request(ctx, db, patient, "asked for by letter of 3 March")  // an admin
//	request, err := erasure.Confirm(ctx, db, patient)                                   // another one, within a day
//
// The confirmation executes the erasure, in one transaction: what identifies the person is replaced or deleted, the key
// of their clinical text is destroyed, their login and sessions are deleted. The patient's row stays, inactive, with its
// ID, and so do openings and audit entries. It cannot be undone. docs/privacy.md lists what is erased and what is kept,
// and says how restores of older backups are kept from bringing the person back: the operator's commands write the
// erasure to a ledger beside the backups, which the monitor checks.
//
// The actor of ctx must be an admin, and the client connect as service_admins. Reasons are kept for ever: they must not
// name the person or their illness.
//
// Errors: [*HeldError] for a patient on legal hold; [*database.PermissionError] for an actor who may not
// (RuleSameAdmin, RuleRequester and others); [*database.RuleError] with one of the other rules. The text of each is a
// sentence for the admin. Others are the client's, wrapped. With an error nothing has changed.
package erasure
