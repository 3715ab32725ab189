package catalog

import (
	"regexp"

	"github.com/predicthealth/database/internal/statement"
)

// body is that of a function as PostgreSQL prints it, in a language that is read by the lexer of SQL.
var body = regexp.MustCompile(`(?s)^(.*\n LANGUAGE (?:sql|plpgsql)\n.*\nAS (\$functionx*\$))(.*)\$functionx*\$\n?$`)

// Alike says whether two objects of one kind and name do the same.
func Alike(a, b Object) bool {
	return a.Definition == b.Definition || (a.Kind == "function" && bare(a.Definition) == bare(b.Definition))
}

// bare is a function's definition without the comments in its body.
func bare(definition string) string {
	m := body.FindStringSubmatch(definition)
	if m == nil {
		return definition
	}
	text, err := statement.Bare(m[3])
	if err != nil {
		return definition
	}
	return m[1] + text + m[2]
}
