// Package catalog reads the objects of a database (tables, columns, constraints, indexes,
// functions, triggers, views, policies, grants, extensions) into a list that can be compared with
// another database's.
package catalog

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"

	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// Object is an object of a database, or one of its properties.
type Object struct {
	Kind       string // e.g. column, trigger, grant
	Name       string // e.g. patients.email, touch(), SELECT on patients to service_doctors
	Table      string // the table or view that it belongs to, or ""
	Definition string // its definition, normalized from what PostgreSQL prints
	// Make and Drop are the statements that create or set it, and that remove it, without a final ";".
	// They are "" for tables and their parts, which Atlas plans, and for kinds that this project does
	// not use.
	Make, Drop string
}

func (o Object) key() string { return o.Kind + " " + o.Name }

//go:embed objects.sql
var objectsSQL string

// Querier is a connection, a pool or a transaction.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Read lists all objects of the public schema, in a fixed order. For this project's schema the list is the same on
// PostgreSQL 15 to 18. Objects that belong to an extension are omitted; the extension is listed if it is one of this
// project's. The owner's own privileges and PostgreSQL's default privileges are omitted.
func Read(ctx context.Context, db Querier) (_ []Object, err error) {
	rows, err := db.QueryContext(ctx, objectsSQL, pq.Array(sqlfiles.Extensions()))
	if err != nil {
		return nil, fmt.Errorf("read the catalog: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var all []Object
	for rows.Next() {
		var o Object
		if err := rows.Scan(&o.Kind, &o.Name, &o.Table, &o.Definition, &o.Make, &o.Drop); err != nil {
			return nil, fmt.Errorf("read the catalog: %w", err)
		}
		switch o.Kind {
		case "function":
			o.Make = strings.TrimSpace(o.Definition)
		case "trigger":
			o.Definition = flatten(o.Definition)
		case "view", "materialized view":
			o.Definition = Unqualify(o.Definition)
		}
		all = append(all, o)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read the catalog: %w", err)
	}
	slices.SortFunc(all, func(a, b Object) int { return strings.Compare(a.key(), b.key()) })
	return all, nil
}

// Difference is an object that differs between two databases.
type Difference struct {
	Object // the expected one; for Extra, the one that exists

	Change Change
	Is     string // for Changed, its actual definition
}

// Change is the way in which an object differs.
type Change string

// The values of Change.
const (
	Missing Change = "missing"
	Extra   Change = "extra"
	Changed Change = "changed"
)

func (d Difference) String() string { return fmt.Sprintf("%s: %s %s", d.Change, d.Kind, d.Name) }

// Compare returns how the objects in got differ from those in want.
func Compare(got, want []Object) []Difference {
	have := make(map[string]Object, len(got))
	for _, o := range got {
		have[o.key()] = o
	}
	var all []Difference
	for _, expected := range want {
		actual, ok := have[expected.key()]
		delete(have, expected.key())
		switch {
		case !ok:
			all = append(all, Difference{Object: expected, Change: Missing})
		case actual.Definition != expected.Definition:
			all = append(all, Difference{Object: expected, Change: Changed, Is: actual.Definition})
		}
	}
	for _, o := range got {
		if _, left := have[o.key()]; left {
			all = append(all, Difference{Object: o, Change: Extra})
		}
	}
	return all
}
