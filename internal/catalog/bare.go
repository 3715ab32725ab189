package catalog

import (
	"regexp"

	"github.com/predicthealth/database/internal/statement"
)

// body is that of a function as PostgreSQL prints it, in a language that is read by the lexer of SQL.
var body = regexp.MustCompile(`(?s)^(.*\n LANGUAGE (?:sql|plpgsql)\n(?:[^\n]*\n)*?AS (\$functionx*\$))(.*)\$functionx*\$\n?$`)

// Bare has functions be defined by what they do: without comments, and with one blank where blanks were. What makes them
// keeps its words.
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
