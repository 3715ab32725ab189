// Package migrate brings a PostgreSQL database to the newest version of the schema.
//
// The versioned files in migrations/ are embedded in every program that imports this package, so
// that a deploy needs neither the source tree nor the Atlas CLI; with the CLI at hand, `atlas
// migrate apply` does the same to the same effect. Both keep their books in the table
// atlas_schema_revisions.atlas_schema_revisions, take the same advisory lock, and go on where the
// other stopped.
//
// Each file runs in one transaction together with its line in the books: a file is applied whole
// and recorded, or not at all.
package migrate
