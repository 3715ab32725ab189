package auth

import (
	"regexp"
	"slices"
	"strconv"
)

// query is a statement with named arguments, so that its parts can be shared between files.
type query struct {
	text  string
	names []string // of $1, $2, …
}

var argument = regexp.MustCompile(`@\w+`)

// named numbers the arguments of a statement, written as @name. An argument that occurs repeatedly is sent once.
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

// args returns the values in the statement's order. It panics if one is missing or unused.
func (q query) args(values map[string]any) []any {
	if len(values) != len(q.names) {
		panic("auth: the values are not the statement's arguments")
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
