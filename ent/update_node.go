// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"database/sql/driver"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
)

// rowsAffected is how many rows an update of one row changed, once it has run.
type rowsAffected struct {
	rows  int64
	known bool
}

// updateNode is sqlgraph.UpdateNode in one statement. It takes a transaction with an UPDATE and a SELECT where the update also changes rows of
// other tables, and for tables of records, whose clinical columns RETURNING does not read. An update with the condition atVersion that changes
// no row is not found: sqlgraph would check the condition again, and take a row that reaches the version meanwhile for an updated one.
func updateNode(ctx context.Context, drv dialect.Driver, spec *sqlgraph.UpdateSpec, affected **rowsAffected, atVersion bool) error {
	u := rowUpdate{drv, spec, &rowsAffected{}, atVersion}
	*affected = u.changed
	if _, record := RecordTables[spec.Node.Table]; record || changesOtherTables(spec.Edges.Add) || changesOtherTables(spec.Edges.Clear) {
		return sqlgraph.UpdateNode(ctx, updatingDriver{u}, spec)
	}
	spec.AddModifier(func(b *sql.UpdateBuilder) { b.Returning(spec.Node.Columns...) })
	return sqlgraph.UpdateNode(ctx, returningUpdate{u}, spec)
}

// changesOtherTables reports whether an edge is a column of another table, or a table of its own.
func changesOtherTables(edges []*sqlgraph.EdgeSpec) bool {
	return slices.ContainsFunc(edges, func(e *sqlgraph.EdgeSpec) bool {
		return e.Rel == sqlgraph.O2M || e.Rel == sqlgraph.M2M || (e.Rel == sqlgraph.O2O && !e.Inverse)
	})
}

// rowUpdate is a driver for the update of one row.
type rowUpdate struct {
	dialect.Driver
	spec      *sqlgraph.UpdateSpec
	changed   *rowsAffected
	atVersion bool
}

// count records how many rows the UPDATE changed.
func (u rowUpdate) count(rows int64) error {
	u.changed.rows, u.changed.known = rows, true
	if rows == 0 && u.atVersion {
		return &sqlgraph.NotFoundError{}
	}
	return nil
}

// returningUpdate runs an UPDATE … RETURNING, in the caller's transaction or as its own. No trigger changes the row after it
// (schema/normalize_test.go), which is the one that sqlgraph would select.
type returningUpdate struct{ rowUpdate }

func (u returningUpdate) Tx(context.Context) (dialect.Tx, error) { return u, nil }
func (returningUpdate) Commit() error                            { return nil }
func (returningUpdate) Rollback() error                          { return nil }

// Exec runs the UPDATE, the only statement that sqlgraph does not query.
func (u returningUpdate) Exec(ctx context.Context, query string, args, v any) error {
	rows := &sql.Rows{}
	if err := u.Query(ctx, query, args, rows); err != nil {
		return err
	}
	defer rows.Close()
	n := int64(0)
	for ; rows.Next(); n++ {
		if err := u.scan(rows); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil { // also the commit's
		return err
	}
	if err := rows.Close(); err != nil {
		return err
	}
	if n > 0 {
		u.spec.ScanValues = nil // sqlgraph selects nothing
	}
	*v.(*sql.Result) = driver.RowsAffected(n)
	return u.count(n)
}

func (u returningUpdate) scan(rows *sql.Rows) error {
	values, err := u.spec.ScanValues(u.spec.Node.Columns)
	if err != nil {
		return err
	}
	if err := rows.Scan(values...); err != nil {
		return err
	}
	return u.spec.Assign(u.spec.Node.Columns, values)
}

// updatingDriver runs the update as sqlgraph does.
type updatingDriver struct{ rowUpdate }

func (u updatingDriver) Tx(ctx context.Context) (dialect.Tx, error) {
	tx, err := u.Driver.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return updatingTx{tx, u.rowUpdate}, nil
}

type updatingTx struct {
	dialect.Tx
	update rowUpdate
}

func (t updatingTx) Exec(ctx context.Context, query string, args, v any) error {
	if err := t.Tx.Exec(ctx, query, args, v); err != nil {
		return err
	}
	if rest, ok := strings.CutPrefix(query, `UPDATE "`); !ok || t.update.changed.known || !strings.HasPrefix(rest, t.update.spec.Node.Table+`" `) {
		return nil
	}
	n, err := (*v.(*sql.Result)).RowsAffected()
	if err != nil {
		return err
	}
	return t.update.count(n)
}
