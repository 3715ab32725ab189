package attached

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// filter is the generated filter of a list.
type filter struct {
	attach.Listed

	Entity, Package, Plural string
	Fields                  []filterField
}

// filterField is a field of a filter: its type, and the statement that adds its condition.
type filterField struct{ Name, Type, Comment, Statement string }

// filters are all filters and which packages their code imports.
type filters struct {
	All   []filter
	UUID  bool
	Civil bool
	Enum  bool
}

func filtersOf(g *gen.Graph) (out filters, err error) {
	plural, ok := gen.Funcs["plural"].(func(string) string)
	if !ok {
		return out, fmt.Errorf("ent's template functions lack plural")
	}
	for _, n := range g.Nodes {
		var t attach.Table
		if err := decode(n.Annotations, &t); err != nil {
			return out, err
		}
		f := filter{Entity: n.Name, Package: n.PackageDir(), Plural: lowerWords(plural(n.Name))}
		for _, column := range n.Fields {
			var a attach.Field
			if err := decode(column.Annotations, &a); err != nil {
				return out, err
			}
			if a.Filter == nil {
				continue
			}
			if t.Listed == nil && !n.IsView() { // a view's column has the annotation of the entity's field
				return out, fmt.Errorf("schema/%s.go: %s has a Filter, but the entity has no attach.Table with Listed", strings.ToLower(n.Name), column.Name)
			}
			if named := a.Filter.Named; named != nil {
				f.Fields = append(f.Fields, filterField{named.Name, "string", named.Comment,
					fmt.Sprintf("text(&c, %q, f.%s, named(%s.%s, %q))", named.Name, named.Name, f.Package, column.Constant(), named.Table)})
			}
			one, err := filterBy(f.Package, column, *a.Filter)
			if err != nil {
				return out, fmt.Errorf("schema/%s.go: %s: %w", strings.ToLower(n.Name), column.Name, err)
			}
			f.Fields = append(f.Fields, one)
			if t.Listed != nil {
				out.UUID, out.Enum = out.UUID || column.IsUUID(), out.Enum || column.IsEnum()
				out.Civil = out.Civil || strings.Contains(one.Type, "civil.")
			}
		}
		if t.Listed != nil {
			f.Listed = *t.Listed
			out.All = append(out.All, f)
		}
	}
	return out, nil
}

// filterBy returns a filter field for equality. Types whose zero value can be filtered by, such as bool, become pointers.
func filterBy(pkg string, f *gen.Field, a attach.Filter) (filterField, error) {
	function, equals := "when", pkg+"."+f.StructField()
	typ := f.Type.String()
	switch {
	case f.IsUUID():
	case f.IsEnum():
		function, equals = "word", equals+"EQ"
	case f.Type.Type == field.TypeString:
		function = "text"
	case f.IsBool(), f.Type.Numeric(), typ == "civil.Date":
		function, typ = "is", "*"+typ
		if f.HasGoType() {
			equals += "EQ"
		}
	default:
		return filterField{}, fmt.Errorf("a list cannot be filtered by a %s", typ)
	}
	name := ""
	if slices.Contains([]string{"word", "text"}, function) {
		name = fmt.Sprintf("%q, ", a.Name)
	}
	return filterField{a.Name, typ, a.Comment, fmt.Sprintf("%s(&c, %sf.%s, %s)", function, name, a.Name, equals)}, nil
}

// lowerWords returns the words of a Go name in lower case, separated by blanks.
func lowerWords(name string) string {
	var out strings.Builder
	for i, r := range name {
		if i > 0 && unicode.IsUpper(r) {
			out.WriteByte(' ')
		}
		out.WriteRune(unicode.ToLower(r))
	}
	return out.String()
}

const filtersText = `// Code generated from the schemas in schema/. DO NOT EDIT.

package list

import (
{{- if .Civil }}
	"cloud.google.com/go/civil"
{{- end }}
{{- if .UUID }}
	"github.com/google/uuid"
{{ end }}
{{- range .All }}
	"github.com/predicthealth/database/ent/{{ .Package }}"
{{- end }}
{{- if .Enum }}
	"github.com/predicthealth/database/schema/enum"
{{- end }}
)
{{ range .All }}
// {{ .Entity }}Filter selects the {{ .Plural }} to list. Zero fields match all.
type {{ .Entity }}Filter struct {
{{- range .Fields }}
	{{ .Name }} {{ .Type }}{{ with .Comment }} // {{ . }}{{ end }}
{{- end }}
{{- if .Created }}
	Created Between
{{- end }}
{{- with .Search }}
	Search string // {{ . }}
{{- end }}
}

// conditions returns the conditions of all fields except Search.
func (f *{{ .Entity }}Filter) conditions() (c conditions) {
{{- range .Fields }}
	{{ .Statement }}
{{- end }}
{{- if .Created }}
	between(&c, &f.Created, {{ .Package }}.CreatedAtGTE, {{ .Package }}.CreatedAtLT)
{{- end }}
	return c
}
{{ end }}`
