package auth

import (
	"regexp"
	"slices"
	"strconv"
)

// query is a statement whose arguments have names, so that its parts may stand in several files.
type query struct {
	text  string
	names []string // of $1, $2, …
}

var argument = regexp.MustCompile(`@\w+`)

// named numbers the arguments of a statement, which it writes as @name. One that stands in several places is sent once.
func named(text string) query {
	var q query
	q.text = argument.ReplaceAllStringFunc(text, func(name string) string {
		i := slices.Index(q.names, name[1:])
		if i < 0 {
			i = len(q.names)
			q.names = append(q.names, name[1:])
		}
		return "$" + strconv.Itoa(i+1)
	})
	return q
}

// args are the values in the statement's order. It panics when one is missing, or is of no use.
func (q query) args(values map[string]any) []any {
	if len(values) != len(q.names) {
		panic("auth: the statement has other arguments")
	}
	all := make([]any, len(q.names))
	for i, name := range q.names {
		value, ok := values[name]
		if !ok {
			panic("auth: the statement's argument " + name + " is missing")
		}
		all[i] = value
	}
	return all
}
