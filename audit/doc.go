// Package audit reads, verifies and anchors the audit trail: who did what to which row, from where, why, and
// with what outcome.
//
// PostgreSQL writes the trail, in the transaction of the change: a line for every row that an admin makes,
// changes or removes, in whatever way; for what a process does to accounts, and for what anybody does to a
// login; and a line for what was tried and failed. Lines are never changed or removed. Those of an actor
// are a chain: each has the hash of all before it ([Entry.Hash]), so that [Verify] finds the first one that
// somebody has changed, removed, put in or moved, with whatever rights in the database. Against somebody
// who then hashes the chain anew, [Anchor] signs where all chains end, with a key that is not in the
// database; [Verify] holds the trail against what was signed. What a restore took away is recorded by such an
// anchor ([RecordRestore]), so that verification distinguishes it from what somebody has removed.
//
// Admins read the trail by [List], through service_admins. Verifying and anchoring needs all of it: it is
// for the tables' owner and predicthealth_backup. docs/audit.md is the manual, for cmd/audit too.
package audit
