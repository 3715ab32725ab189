package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/ent/migrate"
)

// replace replaces the content between the two comments that mark a part of the text.
func replace(text, part, content string) (string, error) {
	begin, end := "<!-- begin "+part+" -->\n", "<!-- end "+part+" -->"
	from, to := strings.Index(text, begin), strings.Index(text, end)
	if from < 0 || to < from {
		return "", fmt.Errorf("there is no part %q", part)
	}
	return text[:from+len(begin)] + content + text[to:], nil
}

// example returns example_test.go as a program.
func example(root string) (string, error) {
	b, err := os.ReadFile(root + "/example_test.go")
	if err != nil {
		return "", err
	}
	program := strings.NewReplacer("package database_test\n", "package main\n", "func Example() {\n", "func main() {\n").Replace(string(b))
	if strings.Count(program, "\nfunc ") != 1 || !strings.Contains(program, "\nfunc main() {\n") {
		return "", errors.New("example_test.go has another function than Example, or not this one")
	}
	return "```go\n" + program + "```\n", nil
}

// diagram returns an entity-relationship diagram in Mermaid's language, without the columns from mixins.
func diagram(g *gen.Graph) string {
	fromMixin := map[string]bool{} // by table and column
	for _, n := range g.Nodes {
		for _, f := range n.Fields {
			fromMixin[n.Table()+"."+f.StorageKey()] = f.Position != nil && f.Position.MixedIn
		}
	}
	var out strings.Builder
	out.WriteString("```mermaid\nerDiagram\n")
	for _, t := range migrate.Tables {
		for _, fk := range t.ForeignKeys {
			child := "o{"
			if fk.Columns[0].Unique {
				child = "o|"
			}
			parent := "||"
			if fk.Columns[0].Nullable {
				parent = "|o"
			}
			fmt.Fprintf(&out, "    %s %s--%s %s : %s\n", fk.RefTable.Name, parent, child, t.Name, fk.Columns[0].Name)
		}
	}
	for _, t := range migrate.Tables {
		fmt.Fprintf(&out, "    %s {\n", t.Name)
		for _, c := range t.Columns {
			if !fromMixin[t.Name+"."+c.Name] {
				fmt.Fprintf(&out, "        %s %s%s\n", typeOf(c), c.Name, keys(t, c))
			}
		}
		out.WriteString("    }\n")
	}
	out.WriteString("```\n")
	return out.String()
}

func typeOf(c *schema.Column) string {
	if t, ok := c.SchemaType["postgres"]; ok {
		return strings.NewReplacer("(", "_", ")", "", ",", "_").Replace(t)
	}
	switch c.Type {
	case field.TypeUUID:
		return "uuid"
	case field.TypeTime:
		return "timestamptz"
	case field.TypeJSON:
		return "jsonb"
	case field.TypeString:
		return "text"
	case field.TypeBool:
		return "boolean"
	default:
		return c.Type.String()
	}
}

func keys(t *schema.Table, c *schema.Column) string {
	var marks []string
	if c == t.PrimaryKey[0] {
		marks = append(marks, "PK")
	}
	if slices.ContainsFunc(t.ForeignKeys, func(fk *schema.ForeignKey) bool { return fk.Columns[0] == c }) {
		marks = append(marks, "FK")
	}
	if c.Unique {
		marks = append(marks, "UK")
	}
	if len(marks) == 0 {
		return ""
	}
	return " " + strings.Join(marks, ", ")
}
