package schema

import (
	"fmt"
	"maps"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/internal/hooks"
	"github.com/predicthealth/database/internal/text"
)

// uncheckedText are the fields without a text rule: hashes and what PostgreSQL sets. The rule of other fields follows from their declaration:
// an e-mail address by the name, a single line for a varchar, several lines for a text.
var uncheckedText = map[string]bool{"password_hash": true, "search_text": true}

// textRule returns the function of schema/sql/text.sql that checks a field, or "".
func textRule(d *field.Descriptor) string {
	postgres := d.SchemaType[dialect.Postgres]
	switch {
	case d.Info.Type != field.TypeString || uncheckedText[d.Name]:
		return ""
	case strings.HasSuffix(d.Name, "email"):
		return "is_email"
	case strings.HasPrefix(postgres, "varchar"):
		return "is_line"
	case postgres == "":
		return "is_notes"
	}
	return ""
}

var normalizers = map[string]func(string) string{"is_email": text.Email, "is_line": text.Line, "is_notes": text.Notes}

// checks returns the CHECK constraints of a table: the text rules of its fields, and more. It panics if more names a text rule's.
func checks(table string, fields []ent.Field, more map[string]string) schema.Annotation {
	all := maps.Clone(more)
	if all == nil {
		all = map[string]string{}
	}
	for _, f := range fields {
		rule, name := textRule(f.Descriptor()), fmt.Sprintf("%s_%s_check", table, f.Descriptor().Name)
		if rule == "" {
			continue
		}
		if _, ok := all[name]; ok {
			panic(fmt.Sprintf(`schema: %s is the constraint of a text rule, %s: for another rule give the column the type column("text"), or the constraint another name`, name, rule))
		}
		all[name] = fmt.Sprintf("public.%s(%s)", rule, f.Descriptor().Name)
	}
	return entsql.Checks(all)
}

// normalize returns the hook that converts a table's fields to the values that PostgreSQL stores.
func normalize(fields []ent.Field) ent.Hook {
	columns := map[string]hooks.Column{}
	for _, f := range fields {
		d := f.Descriptor()
		c := hooks.Column{Text: normalizers[textRule(d)], Optional: d.Optional}
		if d.SchemaType[dialect.Postgres] == "inet" {
			c.Text = hooks.Address
		}
		var precision int
		if n, _ := fmt.Sscanf(d.SchemaType[dialect.Postgres], "numeric(%d,%d)", &precision, &c.Scale); n == 2 {
			c.Digits = precision
		}
		if c.Text != nil || c.Digits > 0 || d.Info.Type == field.TypeJSON {
			columns[d.Name] = c
		}
	}
	return hooks.Stored(columns)
}
