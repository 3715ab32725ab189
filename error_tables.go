package database

import (
	"strings"
	"sync"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/migrate"
)

// tables are the generated client's tables by name, for the columns of their constraints.
var tables = sync.OnceValue(func() map[string]*schema.Table {
	byName := make(map[string]*schema.Table, len(migrate.Tables))
	for _, t := range migrate.Tables {
		byName[t.Name] = t
	}
	return byName
})

// relations are the names of the tables and views.
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

// columnOf returns the column of a constraint, or "" for one over several columns.
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
	// The name patterns of constraints of one column, PostgreSQL's and this project's.
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

// tableOf maps the type of Ent's mutations to its table.
var tableOf = ent.Relations()

// columnOfField returns the column of a field or an edge.
func columnOfField(entity, field string) string {
	if t, ok := tables()[tableOf[entity]]; ok && !hasColumn(t, field) && hasColumn(t, field+"_id") {
		return field + "_id"
	}
	return field
}
