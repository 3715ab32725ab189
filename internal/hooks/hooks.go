// Package hooks holds what the client does to a mutation before it becomes SQL. Each hook has one
// concern and says which operations it acts on.
//
// The hooks make the client pleasant: an entity just saved reads as the row in the database does.
// They keep no rule. Every rule is kept by PostgreSQL itself (schema/sql and the tables'
// constraints), for writers that never pass through here.
package hooks

import "github.com/predicthealth/database/ent"

// writes are the operations that carry values: everything but deletion.
const writes = ent.OpCreate | ent.OpUpdate | ent.OpUpdateOne
