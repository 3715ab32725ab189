// Package sql holds what Ent cannot express: extensions, roles, functions, triggers,
// views, grants and row policies. Each file is the current definition of one concern. How its statements stand in files, and what
// their comments say, is nobody's business but the reader's: migrations carry what they make of a database, object by object.
package sql

import (
	"embed"
	"regexp"
)

// Files are the *.sql files of this folder.
//
//go:embed *.sql
var Files embed.FS

// First are the files that run before Ent's tables are made; all others run after them, in an order that
// works. Roles outlive a database, so what needs them cannot be found by trying;
// tables' constraints name the functions of text.sql.
var First = []string{"extensions.sql", Roles, "text.sql"}

// Roles is the file about what belongs to the server or to migrations' books, which no comparison of what the schema makes shows:
// migrations carry it whole.
const Roles = "roles.sql"

// Extensions are the names of those that extensions.sql installs.
func Extensions() []string {
	text, err := Files.ReadFile("extensions.sql")
	if err != nil {
		panic(err) // it is embedded above
	}
	var names []string
	for _, m := range extension.FindAllSubmatch(text, -1) {
		names = append(names, string(m[1]))
	}
	return names
}

var extension = regexp.MustCompile(`(?m)^CREATE EXTENSION IF NOT EXISTS "?([a-z_-]+)"? `)
