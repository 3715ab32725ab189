// Package attach declares what a table has besides its columns and constraints: versions, audit, cache, statistics, list filters, export
// and erasure; and what a view selects. schema/sql/tables.sql, package cache/kind, deploy/users.acl and the filters of package list are generated from it.
//
// Every table declares audit, cache and statistics, or why it has none; `make generate` fails otherwise. It also declares export and erasure for
// each column; a test fails otherwise.
package attach

import (
	"time"

	"entgo.io/ent/schema"
)

// Name is the name of both annotations in Ent's graph.
const Name = "Attach"

// Table is the annotation of an entity. It is merged with those of the entity's mixins.
type Table struct {
	// Row sets created_at to the database's clock; only the tables' owner may choose another time (mixin.Row).
	Row bool `json:",omitempty"`
	// Versioned changes updated_at and version on each update, by any client (mixin.Versioned).
	Versioned bool `json:",omitempty"`
	// AppendOnly refuses to change or remove a row, for the tables' owner too.
	AppendOnly bool `json:",omitempty"`
	// Search fills search_text (mixin.Search).
	Search *Search `json:",omitempty"`
	// Audit records changes in the audit trail, without the values of sensitive fields.
	Audit      *Audit `json:",omitempty"`
	NotAudited string `json:",omitempty"` // why not
	// Cache adds changes to the outbox, to invalidate entries in Redis.
	Cache     *Cache `json:",omitempty"`
	NotCached string `json:",omitempty"` // why not
	// Statistics are the columns that predicthealth_readonly reads: none that identifies a person, no clinical one.
	Statistics   []string `json:",omitempty"`
	NoStatistics string   `json:",omitempty"` // why not
	// Public shows all rows to every person and process, and lets admins change them. The rules of other tables are in
	// schema/sql/policy_*.sql.
	Public  *Public `json:",omitempty"`
	NotRead string  `json:",omitempty"` // why no policy lets a service read it
	// Listed generates a filter in package list, also for a view. Its other fields are those with Field.Filter.
	Listed *Listed `json:",omitempty"`
	// Record makes the client open the records of the patients whose rows it reads, for a table or a view with clinical data.
	Record *Record `json:",omitempty"`
	// Person decides for each column what the export and the erasure of a patient do with it.
	Person   *Person `json:",omitempty"`
	NoPerson string  `json:",omitempty"` // why the table has nothing to export or erase
	// View is the query of a view; the entity's fields are its columns. A table's is in its Record.
	View *View `json:",omitempty"`
}

// Name implements schema.Annotation.
func (Table) Name() string { return Name }

// Merge implements schema.Merger. Values of other win; flags are combined.
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
	if o.Statistics != nil || o.NoStatistics != "" {
		t.Statistics, t.NoStatistics = o.Statistics, o.NoStatistics
	}
	if o.Public != nil || o.NotRead != "" {
		t.Public, t.NotRead = o.Public, o.NotRead
	}
	if o.Listed != nil {
		t.Listed = o.Listed
	}
	if o.Record != nil {
		t.Record = o.Record
	}
	if o.Person != nil || o.NoPerson != "" {
		t.Person, t.NoPerson = o.Person, o.NoPerson
	}
	if o.View != nil {
		t.View = o.View
	}
	return t
}

// View is a view: its options, its query after the column list, and the roles that may read it.
type View struct {
	// Name is the view's name; "" for an entity's own.
	Name    string `json:",omitempty"`
	Options string
	From    string
	Readers []string // roles
}

// Person is the columns of a table by what the export and the erasure of a patient do with them. Each column is in one list.
type Person struct {
	Identifies []string `json:",omitempty"` // exported; an erasure removes the value, or the row
	Clinical   []string `json:",omitempty"` // exported; an erasure removes the value, and the key of an encrypted one
	Kept       []string `json:",omitempty"` // exported; an erasure keeps it
	Withheld   []string `json:",omitempty"` // not exported; an erasure removes it: hashes, and what is derived from other columns
	Internal   []string `json:",omitempty"` // not exported; an erasure keeps it
}

// Record describes the rows of a patient's record.
type Record struct {
	Column string // has the patient's id
	Keys   string // the view of the plain columns, which can be read before the record is opened; "" if the table itself permits that
	// Plain are the columns that are not clinical. Of a table, services read no others.
	Plain []string `json:",omitempty"`
	// Opened is the view through which services read all columns of a table, from h. Conditions on clinical columns are evaluated after the
	// view's own, which checks that the record is open.
	Opened *View `json:",omitempty"`
}

// Public names the roles through which a table is read and changed. Admins also read it through service_admins.
type Public struct {
	Readers []string // roles through which persons and processes read it
	Writer  string   // the role through which admins add and change rows
}

// Search declares the searchable columns of a table.
type Search struct {
	Function string   // name of the generated trigger function
	Columns  []string // columns whose words search_text holds
}

// Scope is the kinds of actor whose changes are audited.
type Scope string

// The audit scopes.
const (
	Admins     Scope = "admins"
	AdminsOnly Scope = "admins only" // only admins change the table, in every role
	Processes  Scope = "processes"   // and admins
	AllActors  Scope = "all"
)

// Audit declares which changes are recorded in the audit trail.
type Audit struct {
	Scope Scope // with Admins the triggers run only if the actor is an admin or the role is a member of service_admins
	// AdminDeletesOnly records deletions by admins only: processes delete expired rows.
	AdminDeletesOnly bool `json:",omitempty"`
	// ProcessColumns are columns whose changes by a process are recorded as well. The table then has row triggers.
	ProcessColumns []string `json:",omitempty"`
	// Detached are columns whose values are kept in audit_values beside the entry, which has their digest, so that an erasure can remove
	// them: those that identify a person, and clinical ones.
	Detached []string `json:",omitempty"`
	// Of is the column with the id by which an erasure finds the detached values: of the person, or of their login.
	Of string `json:",omitempty"`
}

// Cache declares the cache entries made from a table's rows.
type Cache struct {
	Kind   string        // name of the cache.Kind
	TTL    time.Duration // as in cache.Kind; whole seconds
	Jitter float64       `json:",omitempty"` // as in cache.Kind
	Keeper Keeper
	// Columns are those whose change invalidates the entry. If empty, every change does, and so does a new row.
	Columns []string `json:",omitempty"`
	// Function is the trigger function that records the change. Default: record_change, which uses the row's id as the key.
	Function string `json:",omitempty"`
}

// Keeper is the services that write a kind of entry to Redis. Every service may delete entries.
type Keeper string

// The keepers.
const (
	// OtherServices are the services other than auth-jwt-service. They may also keep the entries, which are public, in memory.
	OtherServices Keeper = "other services"
	// Auth is auth-jwt-service, which alone reads the entries.
	Auth Keeper = "auth"
	// AuthForOthers is auth-jwt-service; the other services read the entries.
	AuthForOthers Keeper = "auth for others"
)

// AllColumns is the Statistics of a table all of whose columns may be read.
func AllColumns() []string { return []string{"*"} }

// Listed declares the fields of a list's filter that do not come from a column.
type Listed struct {
	Created bool   `json:",omitempty"` // filter by the range of created_at
	Search  string `json:",omitempty"` // description of the searched columns, such as "in name and e-mail"; "" for no search
}

// Field is the annotation of a field.
type Field struct {
	LowerCase  bool    `json:",omitempty"` // the database stores it in lower case
	Managed    bool    `json:",omitempty"` // the database sets it; the audit trail omits its changes
	Filter     *Filter `json:",omitempty"` // lists can be filtered by it
	Expression string  `json:",omitempty"` // of a view's column: the selected expression
	// Sealed is where the ciphertext of a field is that the client encrypts. The audit trail has its old and new values.
	Sealed *Sealed `json:",omitempty"`
}

// Name implements schema.Annotation.
func (Field) Name() string { return Name }

// Sealed is the ciphertext of a field.
type Sealed struct {
	Column string // in the same table
	Name   string // of table and column of the plain text: what the ciphertext is bound to
}

// Filter is a field of a list's filter.
type Filter struct {
	Name    string // as in list.DoctorFilter
	Comment string `json:",omitempty"`
	// Named adds a filter field for the name of the row that this field refers to.
	Named *Named `json:",omitempty"`
}

// Named is a filter field for the column name of a referenced table.
type Named struct{ Name, Table, Comment string }
