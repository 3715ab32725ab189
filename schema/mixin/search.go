package mixin

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"github.com/predicthealth/database/schema/attach"
)

// Search is the column search_text and its trigram index. A trigger fills it with the searchable words of a row, without letter case, marks
// and punctuation (schema/sql/search.sql).
type Search struct {
	mixin.Schema

	Table    string   // the table's name
	Function string   // name of the generated trigger function
	Columns  []string // columns whose words search_text holds
}

// Fields of the mixin.
func (Search) Fields() []ent.Field {
	return []ent.Field{
		field.Text("search_text").
			Default("").
			Immutable().
			Sensitive().
			Annotations(entsql.Default(""), attach.Field{Managed: true}).
			Comment("The searchable words, lower-case and unaccented; set by the database, which ignores written values."),
	}
}

// Indexes of the mixin.
func (s Search) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("search_text").
			StorageKey(s.Table+"_search_text_idx").
			Annotations(entsql.IndexType("GIN"), entsql.OpClass("gin_trgm_ops")),
	}
}

// Annotations of the mixin.
func (s Search) Annotations() []schema.Annotation {
	return []schema.Annotation{attach.Table{Search: &attach.Search{Function: s.Function, Columns: s.Columns}}}
}
