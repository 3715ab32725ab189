// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
)

// written is what PostgreSQL says of the rows that an INSERT has made.
type written struct {
	now   time.Time // the transaction's: created_at and updated_at, where they were left to the database
	bound bool      // the role may not choose created_at
}

// storing appends to the INSERT of a table what it has to say of the rows, which needs no right to read them.
type storing struct {
	dialect.Driver
	stored func(i int, w written)
	table  string
}

func (d storing) Tx(ctx context.Context) (dialect.Tx, error) {
	tx, err := d.Driver.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return storingTx{tx, d}, nil
}

func (d storing) Exec(ctx context.Context, query string, args, v any) error {
	return d.exec(ctx, d.Driver, query, args, v)
}

func (d storing) Query(ctx context.Context, query string, args, v any) error {
	return d.query(ctx, d.Driver, query, args, v)
}

type storingTx struct {
	dialect.Tx
	storing storing
}

func (t storingTx) Exec(ctx context.Context, query string, args, v any) error {
	return t.storing.exec(ctx, t.Tx, query, args, v)
}

func (t storingTx) Query(ctx context.Context, query string, args, v any) error {
	return t.storing.query(ctx, t.Tx, query, args, v)
}

// inserts says whether a statement makes rows of the table.
func (d storing) inserts(query string) bool {
	rest, ok := strings.CutPrefix(query, `INSERT INTO "`)
	return ok && strings.HasPrefix(rest, d.table+`" `)
}

func (d storing) exec(ctx context.Context, to dialect.ExecQuerier, query string, args, v any) error {
	if !d.inserts(query) {
		return to.Exec(ctx, query, args, v)
	}
	return d.insert(ctx, to, query, args)
}

const returningID = ` RETURNING "id"`

// query is exec for statements that ask for the ids. They are known already, and PostgreSQL would ask whether
// the actor may see the rows. Only a row that was there before (ON CONFLICT) says which it is.
func (d storing) query(ctx context.Context, to dialect.ExecQuerier, query string, args, v any) error {
	plain, ok := strings.CutSuffix(query, returningID)
	if !ok || !d.inserts(query) {
		return to.Query(ctx, query, args, v)
	}
	rows, ok := v.(*sql.Rows)
	if !ok || strings.Contains(query, " ON CONFLICT ") {
		return to.Query(ctx, query, args, v)
	}
	if err := d.insert(ctx, to, plain, args); err != nil {
		return err
	}
	rows.ColumnScanner = noRows{}
	return nil
}

func (d storing) insert(ctx context.Context, to dialect.ExecQuerier, query string, args any) error {
	rows := &sql.Rows{}
	if err := to.Query(ctx, query+" RETURNING now(), row_security_active('public."+d.table+"')", args, rows); err != nil {
		return err
	}
	defer rows.Close()
	for i := 0; rows.Next(); i++ {
		var w written
		if err := rows.Scan(&w.now, &w.bound); err != nil {
			return err
		}
		d.stored(i, w)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return rows.Close()
}

// noRows are the ids of rows whose ids are known.
type noRows struct{ sql.ColumnScanner }

func (noRows) Next() bool                 { return false }
func (noRows) NextResultSet() bool        { return false }
func (noRows) Err() error                 { return nil }
func (noRows) Close() error               { return nil }
func (noRows) Columns() ([]string, error) { return []string{"id"}, nil }

// mostParameters is what the protocol carries in one statement: a 16-bit number.
const mostParameters = 65_535

// writeBulk writes the rows of a bulk: in one statement, or, where that would have too many parameters, in several of
// one transaction.
func writeBulk(ctx context.Context, drv dialect.Driver, spec *sqlgraph.BatchCreateSpec, stored func(int, written)) (err error) {
	if len(spec.Nodes) == 0 {
		return nil
	}
	columns := 1
	for _, n := range spec.Nodes {
		columns = max(columns, 1+len(n.Fields)+len(n.Edges))
	}
	most := mostParameters / columns
	if len(spec.Nodes) <= most {
		return sqlgraph.BatchCreate(ctx, storing{drv, stored, spec.Nodes[0].Table}, spec)
	}
	tx, err := drv.Tx(ctx)
	if err != nil {
		return err
	}
	first := 0
	for nodes := range slices.Chunk(spec.Nodes, most) {
		chunk := *spec
		chunk.Nodes = nodes
		from := first
		within := storing{txOnly{tx, drv}, func(i int, w written) { stored(from+i, w) }, nodes[0].Table}
		if err := sqlgraph.BatchCreate(ctx, within, &chunk); err != nil {
			_ = tx.Rollback()
			return err
		}
		first += len(nodes)
	}
	return tx.Commit()
}

// txOnly is a transaction as a driver: what begins another is part of it, as in Ent's own.
type txOnly struct {
	tx    dialect.Tx
	outer dialect.Driver
}

func (t txOnly) Exec(ctx context.Context, query string, args, v any) error {
	return t.tx.Exec(ctx, query, args, v)
}

func (t txOnly) Query(ctx context.Context, query string, args, v any) error {
	return t.tx.Query(ctx, query, args, v)
}

func (t txOnly) Tx(context.Context) (dialect.Tx, error) { return inner{t.tx}, nil }
func (t txOnly) Close() error                           { return nil }
func (t txOnly) Dialect() string                        { return t.outer.Dialect() }

type inner struct{ dialect.Tx }

func (inner) Commit() error   { return nil }
func (inner) Rollback() error { return nil }

// stored makes a new entity what its row is.
func (e *AccountToken) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored makes a new entity what its row is.
func (e *Admin) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored makes a new entity what its row is.
func (e *AuditHead) stored(w written) {
}

// stored makes a new entity what its row is.
func (e *AuditLog) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored makes a new entity what its row is.
func (e *CacheInvalidation) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored makes a new entity what its row is.
func (e *Doctor) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
	e.SearchText = ""
}

// stored makes a new entity what its row is.
func (e *HealthProfile) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored makes a new entity what its row is.
func (e *Institution) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
	e.SearchText = ""
}

// stored makes a new entity what its row is.
func (e *Patient) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
	e.SearchText = ""
}

// stored makes a new entity what its row is.
func (e *ProvisioningKey) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored makes a new entity what its row is.
func (e *Session) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored makes a new entity what its row is.
func (e *Specialty) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored makes a new entity what its row is.
func (e *User) stored(w written) {
	if w.bound || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.bound || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// What is only searched by is not read with the rows.
func init() {
	doctor.Columns = slices.DeleteFunc(doctor.Columns, func(c string) bool { return c == doctor.FieldSearchText })
	institution.Columns = slices.DeleteFunc(institution.Columns, func(c string) bool { return c == institution.FieldSearchText })
	patient.Columns = slices.DeleteFunc(patient.Columns, func(c string) bool { return c == patient.FieldSearchText })
}
