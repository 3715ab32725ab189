package database

import (
	"strings"
	"sync"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/migrate"
)

// tables are those of the generated client by name: where constraints' columns are looked up.
var tables = sync.OnceValue(func() map[string]*schema.Table {
	byName := make(map[string]*schema.Table, len(migrate.Tables))
	for _, t := range migrate.Tables {
		byName[t.Name] = t
	}
	return byName
})

// relations are the tables, and the views over them.
var relations = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, name := range tableOf {
		all[name] = true
	}
	for name := range tables() {
		all[name] = true
	}
	return all
})

// columnOf names the column that a constraint is about, or "" when it is about several.
func columnOf(table, constraint string) string {
	t, ok := tables()[table]
	if !ok {
		return ""
	}
	for _, fk := range t.ForeignKeys {
		if fk.Symbol == constraint && len(fk.Columns) == 1 {
			return fk.Columns[0].Name
		}
	}
	// PostgreSQL's and our own way to name the constraint of one column.
	name, ok := strings.CutPrefix(constraint, table+"_")
	if !ok {
		return ""
	}
	for _, suffix := range []string{"_folded_key", "_key", "_check"} {
		if column, ok := strings.CutSuffix(name, suffix); ok && hasColumn(t, column) {
			return column
		}
	}
	return ""
}

func hasColumn(t *schema.Table, name string) bool {
	for _, c := range t.Columns {
		if c.Name == name {
			return true
		}
	}
	return false
}

// tableOf maps an entity's name, as Ent's mutations have it, to its table.
var tableOf = ent.Relations()

// columnOfField names the column of a field, or of the edge that has a field of its own.
func columnOfField(entity, field string) string {
	if t, ok := tables()[tableOf[entity]]; ok && !hasColumn(t, field) && hasColumn(t, field+"_id") {
		return field + "_id"
	}
	return field
}
