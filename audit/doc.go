// Package audit reads, verifies and anchors the audit trail: who did what to which row, from where, why, and
// with what outcome.
//
// PostgreSQL writes the audit trail in the transaction of the change: one entry for every row that an admin
// creates, changes or deletes, in any way; for what a process does to accounts and for any change of a login;
// and for failed attempts. Entries are never changed or removed. The entries of one actor form a chain: each
// contains the hash of all before it ([Entry.Hash]), so [Verify] finds the first entry that was changed,
// removed, inserted or moved, with whatever database privileges. Against rehashing a whole chain, an [Anchor]
// signs the ends of all chains with a key that is not in the database; [Verify] compares the audit trail with
// it. An anchor can also record a restore ([RecordRestore]), so that verification distinguishes entries lost by
// it from removed ones.
//
// Admins read the audit trail with [List], through service_admins. Verifying and anchoring read all of it and
// require the tables' owner or predicthealth_backup. docs/audit.md is the manual, also for cmd/audit.
package audit
