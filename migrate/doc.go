// Package migrate brings a PostgreSQL database to the newest version of the schema.
//
// The versioned files in migrations/ are embedded in every program that imports this package: a
// deployment needs neither the source tree nor the Atlas CLI. `atlas migrate apply` has the same
// effect. Both use the revision table atlas_schema_revisions.atlas_schema_revisions and the same
// advisory lock, and each continues where the other stopped.
//
// Each file and its row in the revision table are one transaction: a file is applied as a whole and
// recorded, or not at all.
package migrate
