package attached

import (
	"strings"
	"time"

	"github.com/predicthealth/database/schema/attach"
)

// kind is a cache kind made from a table's rows.
type kind struct {
	attach.Cache

	Entity string
	Name   string // in Go
}

func kinds(all []table) (out []kind) {
	for _, t := range all {
		if t.Cache != nil {
			out = append(out, kind{*t.Cache, t.entity, exported(t.Cache.Kind)})
		}
	}
	return out
}

// exported returns the exported Go name of a lower-case name with _ or - between words.
func exported(name string) string {
	var out strings.Builder
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '_' || r == '-' }) {
		out.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return out.String()
}

// Seconds is the TTL in seconds.
func (k kind) Seconds() int { return int(k.TTL / time.Second) }

// Shared reports whether processes may also cache entries in memory.
func (k kind) Shared() bool { return k.Keeper == attach.OtherServices }

// ByID reports whether the keys are the rows' ids.
func (k kind) ByID() bool { return k.Function == "" }

const kindsText = `// Code generated from the schemas in schema/. DO NOT EDIT.

// Package kind has the kinds of cache entries in Redis, as the entities declare them. deploy/users.acl lists the Redis users that may read
// and write them.
package kind

import (
	"time"

	"github.com/predicthealth/database/cache"
)

// The TTLs of the kinds.
const ({{ range . }}
	{{ .Name }}TTL = {{ .Seconds }} * time.Second
{{- end }}
)

// The kinds.
var ({{ range . }}
	{{ .Name }} = cache.Kind{Name: {{ printf "%q" .Kind }}, TTL: {{ .Name }}TTL{{ with .Jitter }}, Jitter: {{ . }}{{ end }}{{ if .Shared }}, Shared: true{{ end }}}
{{- end }}
)

// All returns all kinds.
func All() []cache.Kind {
	return []cache.Kind{ {{- range $i, $k := . }}{{ if $i }}, {{ end }}{{ .Name }}{{ end -}} }
}

// Of returns the kind whose keys are the ids of an entity's rows, if there is one. Entity is Ent's name, such as Doctor.
func Of(entity string) (cache.Kind, bool) {
	switch entity { {{- range . }}{{ if .ByID }}
	case {{ printf "%q" .Entity }}:
		return {{ .Name }}, true{{ end }}{{ end }}
	}
	return cache.Kind{}, false
}
`
