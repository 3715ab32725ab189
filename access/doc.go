// Package access explains why an actor may or may not read and change a row: which grants and policies apply, and which of their conditions
// hold. It reads the conditions from PostgreSQL's catalog and has no rules of its own.
//
// The rules are in schema/sql/actor_predicates.sql and the policies that call it; docs/security.md lists them. Operators use the command
// bin/access.
package access
