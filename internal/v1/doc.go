// Package v1 has the schema v1: views with the tables, columns and spellings of the first generation, for its services until each is replaced.
// docs/moving-in.md says what is different for them.
//
// The schema is no migration. Views on a table make a later migration of its columns fail, and the Atlas CLI migrates the schema public alone.
// So package migrate removes the schema before it applies migrations and installs it again afterwards; what stays in between is an empty schema
// whose comment says so.
package v1
