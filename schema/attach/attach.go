// Package attach declares what a table has besides its columns and constraints: what moves its versions, leaves lines in the
// trail, tells the cache, is read for figures, filters lists; and what a view selects. Generated from it are
// schema/sql/tables.sql, package cache/kind, deploy/users.acl and the filters of package list.
//
// Every table says of the trail, the cache and the figures what it has, or why it has none; `make generate` refuses one that
// does not.
package attach

import (
	"time"

	"entgo.io/ent/schema"
)

// Name is the annotations' among Ent's.
const Name = "Attach"

// Table is what an entity has attached. What its mixins say is added to it.
type Table struct {
	// Row has created_at be the database's clock, and nobody's choice but the tables' owner's (mixin.Row).
	Row bool `json:",omitempty"`
	// Versioned has updated_at and version move on each update, however it is made (mixin.Versioned).
	Versioned bool `json:",omitempty"`
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
	// Public has every person and process see all rows, and admins change them. Whose rows are seen otherwise is written in
	// schema/sql/policy_*.sql.
	Public  *Public `json:",omitempty"`
	NotRead string  `json:",omitempty"` // why no service reads it, where no policy is for one
	// Listed says that package list lists it, a view too, and what its filter has besides the fields that say so (Field.Filter).
	Listed *Listed `json:",omitempty"`
	// View says what a view selects from; its columns are its fields.
	View *View `json:",omitempty"`
}

// Name of the annotation.
func (Table) Name() string { return Name }

// Merge adds what another says.
func (t Table) Merge(other schema.Annotation) schema.Annotation {
	o, ok := other.(Table)
	if !ok {
		return t
	}
	t.Row, t.Versioned, t.AppendOnly = t.Row || o.Row, t.Versioned || o.Versioned, t.AppendOnly || o.AppendOnly
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
	if o.Public != nil || o.NotRead != "" {
		t.Public, t.NotRead = o.Public, o.NotRead
	}
	if o.Listed != nil {
		t.Listed = o.Listed
	}
	if o.View != nil {
		t.View = o.View
	}
	return t
}

// View is a view's query after its columns, who reads it, and the options it is made with.
type View struct {
	Options string
	From    string
	Readers []string // roles
}

// Public says through which roles a table is seen and changed. Admins see it through service_admins, too.
type Public struct {
	Readers []string // roles through which persons and processes see it
	Writer  string   // the role through which admins add and change rows
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
	Admins      Whose = "admins"
	AdminsAlone Whose = "admins alone" // whom alone the table is for, in every role
	Processes   Whose = "processes"    // and admins'
	Everybody   Whose = "everybody"
)

// Audit says whose changes leave a line.
type Audit struct {
	Whose Whose // of Admins the triggers run only while one acts, or for a login of service_admins
	// OnlyAdminsDelete: rows that expire are removed without a word.
	OnlyAdminsDelete bool `json:",omitempty"`
	// Ends are columns of which a change by a process leaves a line as well. The table has a trigger for each row then.
	Ends []string `json:",omitempty"`
}

// Cache says what is kept of a table's rows, and by whom.
type Cache struct {
	Kind   string        // the name of the cache's kind
	TTL    time.Duration // as of cache.Kind, as Jitter
	Jitter float64       `json:",omitempty"`
	Keeper Keeper
	// When are the columns of which a change matters; all of them, and new rows too, where none is named.
	When []string `json:",omitempty"`
	// Function notes the change, where the entry's key is not the row's id.
	Function string `json:",omitempty"`
}

// Keeper says who keeps entries in Redis, which every service may have it forget.
type Keeper string

// Who may keep them.
const (
	// Others than auth-jwt-service, in their own memory too: what everybody may see.
	Others Keeper = "others"
	// Auth is auth-jwt-service, for itself.
	Auth Keeper = "auth"
	// AuthForOthers is auth-jwt-service, and the others read what it keeps.
	AuthForOthers Keeper = "auth for others"
)

// All are the columns of a table of which every one may be read for figures.
func All() []string { return []string{"*"} }

// Listed is what a list's filter has besides fields.
type Listed struct {
	Created bool   `json:",omitempty"` // when the row was made
	Search  string `json:",omitempty"` // where words are looked for, such as "in name and e-mail"; none without
}

// Field is what a field has attached.
type Field struct {
	LowerCase bool    `json:",omitempty"` // the database stores it in lower case
	Machine   bool    `json:",omitempty"` // the database keeps it for itself: the trail says nothing of its changes
	Filter    *Filter `json:",omitempty"` // lists are filtered by it
	Value     string  `json:",omitempty"` // of a view's column: what it selects
}

// Name of the annotation.
func (Field) Name() string { return Name }

// Filter is a field of a list's filter.
type Filter struct {
	Name string // as in list.DoctorFilter
	Note string `json:",omitempty"` // what its comment says
	// Named is one more field, for the name of what this one refers to, which stands in the column name of a table.
	Named *Named `json:",omitempty"`
}

// Named is a field of a list's filter for the name of what another field refers to.
type Named struct{ Name, Table, Note string }
