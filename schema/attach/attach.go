// Package attach declares what a table has besides its columns and constraints: what moves its versions, leaves lines in the
// trail, tells the cache, and is read for figures. schema/sql/tables.sql is generated from it.
//
// Every table says of the trail, the cache and the figures what it has, or why it has none; `make generate` refuses one that
// does not.
package attach

import "entgo.io/ent/schema"

// Name is the annotations' among Ent's.
const Name = "Attach"

// Table is what an entity has attached. What its mixins say is added to it.
type Table struct {
	// Row has created_at be the database's clock, and nobody's choice but the tables' owner's (mixin.Row).
	Row bool `json:",omitempty"`
	// Revision has updated_at and version move on each update, however it is made (mixin.Revision).
	Revision bool `json:",omitempty"`
	// AppendOnly has the database refuse to change or remove a row, for its owner too.
	AppendOnly bool `json:",omitempty"`
	// Search fills search_text (mixin.Search).
	Search *Search `json:",omitempty"`
	// Audit has changes leave lines in the trail, where the values of sensitive fields are hidden.
	Audit      *Audit `json:",omitempty"`
	NotAudited string `json:",omitempty"` // why
	// Cache has the outbox say what changed, so that Redis forgets it.
	Cache     *Cache `json:",omitempty"`
	NotCached string `json:",omitempty"` // why
	// Figures are the columns that predicthealth_readonly reads: none that names a person, and no clinical one.
	Figures   []string `json:",omitempty"`
	NoFigures string   `json:",omitempty"` // why
}

// Name of the annotation.
func (Table) Name() string { return Name }

// Merge adds what another says.
func (t Table) Merge(other schema.Annotation) schema.Annotation {
	o, ok := other.(Table)
	if !ok {
		return t
	}
	t.Row, t.Revision, t.AppendOnly = t.Row || o.Row, t.Revision || o.Revision, t.AppendOnly || o.AppendOnly
	if o.Search != nil {
		t.Search = o.Search
	}
	if o.Audit != nil || o.NotAudited != "" {
		t.Audit, t.NotAudited = o.Audit, o.NotAudited
	}
	if o.Cache != nil || o.NotCached != "" {
		t.Cache, t.NotCached = o.Cache, o.NotCached
	}
	if o.Figures != nil || o.NoFigures != "" {
		t.Figures, t.NoFigures = o.Figures, o.NoFigures
	}
	return t
}

// Search says by whose words one searches.
type Search struct {
	Function string   // the trigger's, which is generated
	Columns  []string // whose words it takes
}

// Whose changes leave a line.
type Whose string

// Whose they may be.
const (
	Admins    Whose = "admins"
	Processes Whose = "processes" // and admins'
	Everybody Whose = "everybody"
)

// Audit says whose changes leave a line.
type Audit struct {
	Whose Whose
	// InEveryRole is for a table that few write. The triggers of others run only while an admin acts, or for a login of
	// service_admins.
	InEveryRole bool `json:",omitempty"`
	// OnlyAdminsDelete: rows that expire are removed without a word.
	OnlyAdminsDelete bool `json:",omitempty"`
	// Ends are columns of which a change by a process leaves a line as well. The table has a trigger for each row then.
	Ends []string `json:",omitempty"`
}

// Cache says what is kept of a table's rows.
type Cache struct {
	Kind string // the name of the cache's kind
	// When are the columns of which a change matters; all of them, and new rows too, where none is named.
	When []string `json:",omitempty"`
	// Function notes the change, where the entry's key is not the row's id.
	Function string `json:",omitempty"`
}

// All are the columns of a table of which every one may be read for figures.
func All() []string { return []string{"*"} }

// Field is what a field has attached.
type Field struct {
	LowerCase bool // the database stores it in lower case
}

// Name of the annotation.
func (Field) Name() string { return Name }
