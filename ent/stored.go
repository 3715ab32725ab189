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

// written is what an INSERT returns for each row.
type written struct {
	now         time.Time // of the transaction: the default of created_at and updated_at
	rowSecurity bool      // whether the role is subject to row security, and so may not set created_at
}

// returningDriver adds a RETURNING clause to INSERTs into a table. The clause needs no privilege to read the rows.
type returningDriver struct {
	dialect.Driver
	stored func(i int, w written)
	table  string
}

func (d returningDriver) Tx(ctx context.Context) (dialect.Tx, error) {
	tx, err := d.Driver.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return returningTx{tx, d}, nil
}

func (d returningDriver) Exec(ctx context.Context, query string, args, v any) error {
	return d.exec(ctx, d.Driver, query, args, v)
}

func (d returningDriver) Query(ctx context.Context, query string, args, v any) error {
	return d.query(ctx, d.Driver, query, args, v)
}

type returningTx struct {
	dialect.Tx
	driver returningDriver
}

func (t returningTx) Exec(ctx context.Context, query string, args, v any) error {
	return t.driver.exec(ctx, t.Tx, query, args, v)
}

func (t returningTx) Query(ctx context.Context, query string, args, v any) error {
	return t.driver.query(ctx, t.Tx, query, args, v)
}

// inserts reports whether a statement is an INSERT into the table.
func (d returningDriver) inserts(query string) bool {
	rest, ok := strings.CutPrefix(query, `INSERT INTO "`)
	return ok && strings.HasPrefix(rest, d.table+`" `)
}

func (d returningDriver) exec(ctx context.Context, to dialect.ExecQuerier, query string, args, v any) error {
	if !d.inserts(query) {
		return to.Exec(ctx, query, args, v)
	}
	return d.insert(ctx, to, query, args)
}

const returningID = ` RETURNING "id"`

// query handles statements with RETURNING "id". It removes the clause: the ids are already known, and RETURNING would require that the actor
// may see the rows. Only an upsert (ON CONFLICT) keeps it, because it may return the id of an existing row.
func (d returningDriver) query(ctx context.Context, to dialect.ExecQuerier, query string, args, v any) error {
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

func (d returningDriver) insert(ctx context.Context, to dialect.ExecQuerier, query string, args any) error {
	rows := &sql.Rows{}
	if err := to.Query(ctx, query+" RETURNING now(), row_security_active('public."+d.table+"')", args, rows); err != nil {
		return err
	}
	defer rows.Close()
	for i := 0; rows.Next(); i++ {
		var w written
		if err := rows.Scan(&w.now, &w.rowSecurity); err != nil {
			return err
		}
		d.stored(i, w)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return rows.Close()
}

// noRows is an empty result, for rows whose ids are already known.
type noRows struct{ sql.ColumnScanner }

func (noRows) Next() bool                 { return false }
func (noRows) NextResultSet() bool        { return false }
func (noRows) Err() error                 { return nil }
func (noRows) Close() error               { return nil }
func (noRows) Columns() ([]string, error) { return []string{"id"}, nil }

// maxParameters is the protocol's limit for one statement, a 16-bit number.
const maxParameters = 65_535

// writeBulk inserts the rows of a bulk in one statement or, if that has too many parameters, in several statements of one transaction.
func writeBulk(ctx context.Context, drv dialect.Driver, spec *sqlgraph.BatchCreateSpec, stored func(int, written)) (err error) {
	if len(spec.Nodes) == 0 {
		return nil
	}
	columns := 1
	for _, n := range spec.Nodes {
		columns = max(columns, 1+len(n.Fields)+len(n.Edges))
	}
	maxRows := maxParameters / columns
	if len(spec.Nodes) <= maxRows {
		return sqlgraph.BatchCreate(ctx, returningDriver{drv, stored, spec.Nodes[0].Table}, spec)
	}
	tx, err := drv.Tx(ctx)
	if err != nil {
		return err
	}
	first := 0
	for nodes := range slices.Chunk(spec.Nodes, maxRows) {
		chunk := *spec
		chunk.Nodes = nodes
		offset := first
		chunkDriver := returningDriver{bulkTxDriver{tx, drv}, func(i int, w written) { stored(offset+i, w) }, nodes[0].Table}
		if err := sqlgraph.BatchCreate(ctx, chunkDriver, &chunk); err != nil {
			_ = tx.Rollback()
			return err
		}
		first += len(nodes)
	}
	return tx.Commit()
}

// bulkTxDriver is a transaction as a driver. Like Ent's own, it makes nested transactions part of it.
type bulkTxDriver struct {
	tx    dialect.Tx
	outer dialect.Driver
}

func (t bulkTxDriver) Exec(ctx context.Context, query string, args, v any) error {
	return t.tx.Exec(ctx, query, args, v)
}

func (t bulkTxDriver) Query(ctx context.Context, query string, args, v any) error {
	return t.tx.Query(ctx, query, args, v)
}

func (t bulkTxDriver) Tx(context.Context) (dialect.Tx, error) { return nestedTx{t.tx}, nil }
func (t bulkTxDriver) Close() error                           { return nil }
func (t bulkTxDriver) Dialect() string                        { return t.outer.Dialect() }

type nestedTx struct{ dialect.Tx }

func (nestedTx) Commit() error   { return nil }
func (nestedTx) Rollback() error { return nil }

// stored sets the fields of a new entity that the database has set.
func (e *AccountToken) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored sets the fields of a new entity that the database has set.
func (e *Admin) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored sets the fields of a new entity that the database has set.
func (e *AuditHead) stored(w written) {
}

// stored sets the fields of a new entity that the database has set.
func (e *AuditLog) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *AuditValue) stored(w written) {
}

// stored sets the fields of a new entity that the database has set.
func (e *CacheInvalidation) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *Doctor) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
	e.SearchText = ""
}

// stored sets the fields of a new entity that the database has set.
func (e *Erasure) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *HealthProfile) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored sets the fields of a new entity that the database has set.
func (e *Institution) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
	e.SearchText = ""
}

// stored sets the fields of a new entity that the database has set.
func (e *LegalHold) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *OpenRecord) stored(w written) {
}

// stored sets the fields of a new entity that the database has set.
func (e *OpeningDigest) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *OpeningReview) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *Patient) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
	e.SearchText = ""
}

// stored sets the fields of a new entity that the database has set.
func (e *ProvisioningKey) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *RecordKey) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// stored sets the fields of a new entity that the database has set.
func (e *RecordOpening) stored(w written) {
}

// stored sets the fields of a new entity that the database has set.
func (e *Session) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored sets the fields of a new entity that the database has set.
func (e *Specialty) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored sets the fields of a new entity that the database has set.
func (e *User) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
	if w.rowSecurity || e.UpdatedAt.IsZero() || e.UpdatedAt.After(w.now) {
		e.UpdatedAt = w.now
	}
	e.Version = 1
}

// stored sets the fields of a new entity that the database has set.
func (e *WrappingKey) stored(w written) {
	if w.rowSecurity || e.CreatedAt.IsZero() {
		e.CreatedAt = w.now
	}
}

// search_text is not read by queries.
func init() {
	doctor.Columns = slices.DeleteFunc(doctor.Columns, func(c string) bool { return c == doctor.FieldSearchText })
	institution.Columns = slices.DeleteFunc(institution.Columns, func(c string) bool { return c == institution.FieldSearchText })
	patient.Columns = slices.DeleteFunc(patient.Columns, func(c string) bool { return c == patient.FieldSearchText })
}
