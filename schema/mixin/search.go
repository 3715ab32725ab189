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

// Search is a column that a trigger fills with the words one searches a row by, without letter case,
// marks and signs (schema/sql/search.sql), under a trigram index.
type Search struct {
	mixin.Schema

	Table    string   // that it stands in
	Function string   // the name of the trigger's, which is generated
	Columns  []string // whose words it holds
}

// Fields of the mixin.
func (Search) Fields() []ent.Field {
	return []ent.Field{
		field.Text("search_text").
			Default("").
			Immutable().
			Sensitive().
			Annotations(entsql.Default(""), attach.Field{Machine: true}).
			Comment("The words one searches by, lower-case and unaccented; kept by the database, whatever is written here."),
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
