// Package access says why an actor may or may not read and change a row: by which grant and policy, and which of
// their conditions hold. It reads the conditions from the catalog, and has no rule of its own.
//
// The rules themselves are schema/sql/predicates.sql and the policies that use it; docs/security.md lists them. The command
// bin/access is the same for operators.
package access
