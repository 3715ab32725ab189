// Package hooks has the hooks that change a mutation before it becomes SQL. Each hook has one concern and names the
// operations that it applies to.
//
// The hooks are a convenience: an entity just saved equals the row read from the database. They enforce no rules.
// PostgreSQL enforces all of them (schema/sql and the tables' constraints), for writers that do not use this client.
package hooks

import "github.com/predicthealth/database/ent"

// writes are the operations that carry values: everything but deletion.
const writes = ent.OpCreate | ent.OpUpdate | ent.OpUpdateOne
