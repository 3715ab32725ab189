// Package catalog reads what a database is made of (tables, columns, constraints, indexes,
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

// Object is one thing in a database.
type Object struct {
	Kind       string // e.g. column, trigger, grant
	Name       string // e.g. patients.email, touch(), SELECT on patients to service_doctors
	Table      string // the table or view that it belongs to, or ""
	Definition string // its definition, nearly as PostgreSQL prints it
	// Make and Drop are the statements that make it, or make it so, and that remove it, without the ";" at
	// the end. They are "" for what Atlas plans (tables and what belongs to them), and for kinds of which this
	// project has none.
	Make, Drop string
}

func (o Object) key() string { return o.Kind + " " + o.Name }

//go:embed objects.sql
var objectsSQL string

// Querier is a connection, a pool or a transaction.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Read lists all objects of the public schema, in a fixed order. What this project's migrations make is listed alike by
// PostgreSQL 15 to 18. Objects that an extension brought
// are left out; the extension is listed, where it is one of this project's. The owner's own privileges and all that PostgreSQL grants
// by default are left out too.
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

// Difference is an object that two databases do not have alike.
type Difference struct {
	Object // as it should be; for what should not be there, as it is

	Change Change
	Is     string // for Changed, its definition as it is
}

// Change says how an object differs.
type Change string

// How an object can differ.
const (
	Missing Change = "missing"
	Extra   Change = "extra"
	Changed Change = "changed"
)

func (d Difference) String() string { return fmt.Sprintf("%s: %s %s", d.Change, d.Kind, d.Name) }

// Compare says what a database that is as in is differs by from one that is as in should be.
func Compare(is, should []Object) []Difference {
	have := make(map[string]Object, len(is))
	for _, o := range is {
		have[o.key()] = o
	}
	var all []Difference
	for _, want := range should {
		got, ok := have[want.key()]
		delete(have, want.key())
		switch {
		case !ok:
			all = append(all, Difference{Object: want, Change: Missing})
		case got.Definition != want.Definition:
			all = append(all, Difference{Object: want, Change: Changed, Is: got.Definition})
		}
	}
	for _, o := range is {
		if _, left := have[o.key()]; left {
			all = append(all, Difference{Object: o, Change: Extra})
		}
	}
	return all
}
