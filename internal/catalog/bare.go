package catalog

import (
	"regexp"

	"github.com/predicthealth/database/internal/statement"
)

// body matches a function as PostgreSQL prints it, in a language with SQL's lexical syntax.
var body = regexp.MustCompile(`(?s)^(.*\n LANGUAGE (?:sql|plpgsql)\n(?:[^\n]*\n)*?AS (\$functionx*\$))(.*)\$functionx*\$\n?$`)

// Bare removes comments and collapses white space in the definitions of functions, in place. Object.Make is not
// changed.
func Bare(objects []Object) []Object {
	for i, o := range objects {
		if o.Kind == "function" {
			objects[i].Definition = bare(o.Definition)
		}
	}
	return objects
}

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
