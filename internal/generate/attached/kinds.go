package attached

import (
	"strings"
	"time"

	"github.com/predicthealth/database/schema/attach"
)

// kept is what the cache keeps of a table's rows.
type kept struct {
	attach.Cache

	Entity string
	Name   string // in Go
}

func kinds(all []table) (out []kept) {
	for _, t := range all {
		if t.Cache != nil {
			out = append(out, kept{*t.Cache, t.entity, exported(t.Cache.Kind)})
		}
	}
	return out
}

// exported is a name in lower case, with _ and - between its words, as Go has it.
func exported(name string) string {
	var out strings.Builder
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '_' || r == '-' }) {
		out.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return out.String()
}

// Seconds are for Go.
func (k kept) Seconds() int { return int(k.TTL / time.Second) }

// Shared says that the process's own memory may hold it.
func (k kept) Shared() bool { return k.Keeper == attach.Others }

// ByID says that its keys are the rows' ids.
func (k kept) ByID() bool { return k.Function == "" }

const kindsText = `// Code generated from the schemas in schema/. DO NOT EDIT.

// Package kind has the kinds of entries that the product keeps in Redis, as its entities declare them. Which users of Redis
// may read and write them stands in deploy/users.acl.
package kind

import (
	"time"

	"github.com/predicthealth/database/cache"
)

// For how long Redis answers without PostgreSQL being asked again.
const ({{ range . }}
	{{ .Name }}TTL = {{ .Seconds }} * time.Second
{{- end }}
)

// The kinds, by their entries.
var ({{ range . }}
	{{ .Name }} = cache.Kind{Name: {{ printf "%q" .Kind }}, TTL: {{ .Name }}TTL{{ with .Jitter }}, Jitter: {{ . }}{{ end }}{{ if .Shared }}, Shared: true{{ end }}}
{{- end }}
)

// All are all kinds.
func All() []cache.Kind {
	return []cache.Kind{ {{- range $i, $k := . }}{{ if $i }}, {{ end }}{{ .Name }}{{ end -}} }
}

// Of is the kind whose keys are the ids of an entity's rows, if there is one. Entity is Ent's name, such as Doctor.
func Of(entity string) (cache.Kind, bool) {
	switch entity { {{- range . }}{{ if .ByID }}
	case {{ printf "%q" .Entity }}:
		return {{ .Name }}, true{{ end }}{{ end }}
	}
	return cache.Kind{}, false
}
`
