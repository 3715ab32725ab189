// Package health tells how the data layer is: PostgreSQL and what is in it, Redis, the backups, the audit trail,
// the accounts.
//
// A [Checker] makes checks, each with a deadline of its own; none hides another. [Checker.Check] makes them once,
// [Checker.Watch] again and again in the background, so that whoever looks asks no server anything. It needs a
// login of predicthealth_readonly, and a user of Redis that may say INFO: what it says is numbers, never a name,
// an address, an id or a password.
//
// docs/monitoring.md has each check, what it means and what to do.
package health
