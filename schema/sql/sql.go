// Package sql has what Ent cannot express: extensions, roles, functions, triggers, views, grants and row policies. Each file is the current
// definition of one concern. The files' layout and comments outside function bodies do not affect migrations, which compare the resulting
// objects.
package sql

import (
	"embed"
	"regexp"
)

// Files contains the *.sql files of this folder.
//
//go:embed *.sql
var Files embed.FS

// First are the files that run before Ent's tables are created. The others run after them; one that fails, because it needs an object
// of another, runs again after it. Roles come first because they outlive a database: on a server
// that already has them, no failure shows that a file needs them. The tables' constraints call the functions of text.sql.
// schemadiff.Declared prints files in the order of their names, so a file's name sorts after those of the files that it needs.
var First = []string{"extensions.sql", Roles, "text.sql"}

// Roles is the file about objects of the cluster and of the revision table's schema. A comparison of schemas does not show them, so migrations
// contain the whole file.
const Roles = "roles.sql"

// Extensions returns the names of the extensions that extensions.sql installs.
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
