// Package health monitors the data layer: PostgreSQL and its contents, Redis, the backups, the audit trail and the
// accounts.
//
// A [Checker] runs checks, each with its own deadline; none blocks another. [Checker.Check] runs them once.
// [Checker.Watch] repeats them in the background; reading its report queries no server. It needs a login of
// predicthealth_readonly, and a Redis user that may run INFO. Reports contain numbers, never a person's name, an
// address, an ID or a password.
//
// docs/monitoring.md describes each check, its meaning and what to do.
package health
