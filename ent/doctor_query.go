// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"database/sql/driver"
	"fmt"
	"math"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
)

// DoctorQuery is the builder for querying Doctor entities.
type DoctorQuery struct {
	config
	ctx                    *QueryContext
	order                  []doctor.OrderOption
	inters                 []Interceptor
	predicates             []predicate.Doctor
	withUser               *UserQuery
	withInstitution        *InstitutionQuery
	withSpecialty          *SpecialtyQuery
	withSecondarySpecialty *SpecialtyQuery
	withPatients           *PatientQuery
	modifiers              []func(*sql.Selector)
	// intermediate query (i.e. traversal path).
	sql  *sql.Selector
	path func(context.Context) (*sql.Selector, error)
}

// Where adds a new predicate for the DoctorQuery builder.
func (_q *DoctorQuery) Where(ps ...predicate.Doctor) *DoctorQuery {
	_q.predicates = append(_q.predicates, ps...)
	return _q
}

// Limit the number of records to be returned by this query.
func (_q *DoctorQuery) Limit(limit int) *DoctorQuery {
	_q.ctx.Limit = &limit
	return _q
}

// Offset to start from.
func (_q *DoctorQuery) Offset(offset int) *DoctorQuery {
	_q.ctx.Offset = &offset
	return _q
}

// Unique configures the query builder to filter duplicate records on query.
// By default, unique is set to true, and can be disabled using this method.
func (_q *DoctorQuery) Unique(unique bool) *DoctorQuery {
	_q.ctx.Unique = &unique
	return _q
}

// Order specifies how the records should be ordered.
func (_q *DoctorQuery) Order(o ...doctor.OrderOption) *DoctorQuery {
	_q.order = append(_q.order, o...)
	return _q
}

// QueryUser chains the current query on the "user" edge.
func (_q *DoctorQuery) QueryUser() *UserQuery {
	query := (&UserClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, selector),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, doctor.UserTable, doctor.UserColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QueryInstitution chains the current query on the "institution" edge.
func (_q *DoctorQuery) QueryInstitution() *InstitutionQuery {
	query := (&InstitutionClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, selector),
			sqlgraph.To(institution.Table, institution.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, doctor.InstitutionTable, doctor.InstitutionColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QuerySpecialty chains the current query on the "specialty" edge.
func (_q *DoctorQuery) QuerySpecialty() *SpecialtyQuery {
	query := (&SpecialtyClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, selector),
			sqlgraph.To(specialty.Table, specialty.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, doctor.SpecialtyTable, doctor.SpecialtyColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QuerySecondarySpecialty chains the current query on the "secondary_specialty" edge.
func (_q *DoctorQuery) QuerySecondarySpecialty() *SpecialtyQuery {
	query := (&SpecialtyClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, selector),
			sqlgraph.To(specialty.Table, specialty.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, doctor.SecondarySpecialtyTable, doctor.SecondarySpecialtyColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QueryPatients chains the current query on the "patients" edge.
func (_q *DoctorQuery) QueryPatients() *PatientQuery {
	query := (&PatientClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, selector),
			sqlgraph.To(patient.Table, patient.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, doctor.PatientsTable, doctor.PatientsColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// First returns the first Doctor entity from the query.
// Returns a *NotFoundError when no Doctor was found.
func (_q *DoctorQuery) First(ctx context.Context) (*Doctor, error) {
	nodes, err := _q.Limit(1).All(setContextOp(ctx, _q.ctx, ent.OpQueryFirst))
	if err != nil {
		return nil, err
	}
	if len(nodes) == 0 {
		return nil, &NotFoundError{doctor.Label}
	}
	return nodes[0], nil
}

// FirstX is like First, but panics if an error occurs.
func (_q *DoctorQuery) FirstX(ctx context.Context) *Doctor {
	node, err := _q.First(ctx)
	if err != nil && !IsNotFound(err) {
		panic(err)
	}
	return node
}

// FirstID returns the first Doctor ID from the query.
// Returns a *NotFoundError when no Doctor ID was found.
func (_q *DoctorQuery) FirstID(ctx context.Context) (id uuid.UUID, err error) {
	var ids []uuid.UUID
	if ids, err = _q.Limit(1).IDs(setContextOp(ctx, _q.ctx, ent.OpQueryFirstID)); err != nil {
		return
	}
	if len(ids) == 0 {
		err = &NotFoundError{doctor.Label}
		return
	}
	return ids[0], nil
}

// FirstIDX is like FirstID, but panics if an error occurs.
func (_q *DoctorQuery) FirstIDX(ctx context.Context) uuid.UUID {
	id, err := _q.FirstID(ctx)
	if err != nil && !IsNotFound(err) {
		panic(err)
	}
	return id
}

// Only returns a single Doctor entity found by the query, ensuring it only returns one.
// Returns a *NotSingularError when more than one Doctor entity is found.
// Returns a *NotFoundError when no Doctor entities are found.
func (_q *DoctorQuery) Only(ctx context.Context) (*Doctor, error) {
	nodes, err := _q.Limit(2).All(setContextOp(ctx, _q.ctx, ent.OpQueryOnly))
	if err != nil {
		return nil, err
	}
	switch len(nodes) {
	case 1:
		return nodes[0], nil
	case 0:
		return nil, &NotFoundError{doctor.Label}
	default:
		return nil, &NotSingularError{doctor.Label}
	}
}

// OnlyX is like Only, but panics if an error occurs.
func (_q *DoctorQuery) OnlyX(ctx context.Context) *Doctor {
	node, err := _q.Only(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// OnlyID is like Only, but returns the only Doctor ID in the query.
// Returns a *NotSingularError when more than one Doctor ID is found.
// Returns a *NotFoundError when no entities are found.
func (_q *DoctorQuery) OnlyID(ctx context.Context) (id uuid.UUID, err error) {
	var ids []uuid.UUID
	if ids, err = _q.Limit(2).IDs(setContextOp(ctx, _q.ctx, ent.OpQueryOnlyID)); err != nil {
		return
	}
	switch len(ids) {
	case 1:
		id = ids[0]
	case 0:
		err = &NotFoundError{doctor.Label}
	default:
		err = &NotSingularError{doctor.Label}
	}
	return
}

// OnlyIDX is like OnlyID, but panics if an error occurs.
func (_q *DoctorQuery) OnlyIDX(ctx context.Context) uuid.UUID {
	id, err := _q.OnlyID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// All executes the query and returns a list of Doctors.
func (_q *DoctorQuery) All(ctx context.Context) ([]*Doctor, error) {
	ctx = setContextOp(ctx, _q.ctx, ent.OpQueryAll)
	if err := _q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	qr := querierAll[[]*Doctor, *DoctorQuery]()
	return withInterceptors[[]*Doctor](ctx, _q, qr, _q.inters)
}

// AllX is like All, but panics if an error occurs.
func (_q *DoctorQuery) AllX(ctx context.Context) []*Doctor {
	nodes, err := _q.All(ctx)
	if err != nil {
		panic(err)
	}
	return nodes
}

// IDs executes the query and returns a list of Doctor IDs.
func (_q *DoctorQuery) IDs(ctx context.Context) (ids []uuid.UUID, err error) {
	if _q.ctx.Unique == nil && _q.path != nil {
		_q.Unique(true)
	}
	ctx = setContextOp(ctx, _q.ctx, ent.OpQueryIDs)
	if err = _q.Select(doctor.FieldID).Scan(ctx, &ids); err != nil {
		return nil, err
	}
	return ids, nil
}

// IDsX is like IDs, but panics if an error occurs.
func (_q *DoctorQuery) IDsX(ctx context.Context) []uuid.UUID {
	ids, err := _q.IDs(ctx)
	if err != nil {
		panic(err)
	}
	return ids
}

// Count returns the count of the given query.
func (_q *DoctorQuery) Count(ctx context.Context) (int, error) {
	ctx = setContextOp(ctx, _q.ctx, ent.OpQueryCount)
	if err := _q.prepareQuery(ctx); err != nil {
		return 0, err
	}
	return withInterceptors[int](ctx, _q, querierCount[*DoctorQuery](), _q.inters)
}

// CountX is like Count, but panics if an error occurs.
func (_q *DoctorQuery) CountX(ctx context.Context) int {
	count, err := _q.Count(ctx)
	if err != nil {
		panic(err)
	}
	return count
}

// Exist returns true if the query has elements in the graph.
func (_q *DoctorQuery) Exist(ctx context.Context) (bool, error) {
	ctx = setContextOp(ctx, _q.ctx, ent.OpQueryExist)
	switch _, err := _q.FirstID(ctx); {
	case IsNotFound(err):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("ent: check existence: %w", err)
	default:
		return true, nil
	}
}

// ExistX is like Exist, but panics if an error occurs.
func (_q *DoctorQuery) ExistX(ctx context.Context) bool {
	exist, err := _q.Exist(ctx)
	if err != nil {
		panic(err)
	}
	return exist
}

// Clone returns a duplicate of the DoctorQuery builder, including all associated steps. It can be
// used to prepare common query builders and use them differently after the clone is made.
func (_q *DoctorQuery) Clone() *DoctorQuery {
	if _q == nil {
		return nil
	}
	return &DoctorQuery{
		config:                 _q.config,
		ctx:                    _q.ctx.Clone(),
		order:                  append([]doctor.OrderOption{}, _q.order...),
		inters:                 append([]Interceptor{}, _q.inters...),
		predicates:             append([]predicate.Doctor{}, _q.predicates...),
		withUser:               _q.withUser.Clone(),
		withInstitution:        _q.withInstitution.Clone(),
		withSpecialty:          _q.withSpecialty.Clone(),
		withSecondarySpecialty: _q.withSecondarySpecialty.Clone(),
		withPatients:           _q.withPatients.Clone(),
		// clone intermediate query.
		sql:  _q.sql.Clone(),
		path: _q.path,
	}
}

// WithUser tells the query-builder to eager-load the nodes that are connected to
// the "user" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *DoctorQuery) WithUser(opts ...func(*UserQuery)) *DoctorQuery {
	query := (&UserClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withUser = query
	return _q
}

// WithInstitution tells the query-builder to eager-load the nodes that are connected to
// the "institution" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *DoctorQuery) WithInstitution(opts ...func(*InstitutionQuery)) *DoctorQuery {
	query := (&InstitutionClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withInstitution = query
	return _q
}

// WithSpecialty tells the query-builder to eager-load the nodes that are connected to
// the "specialty" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *DoctorQuery) WithSpecialty(opts ...func(*SpecialtyQuery)) *DoctorQuery {
	query := (&SpecialtyClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withSpecialty = query
	return _q
}

// WithSecondarySpecialty tells the query-builder to eager-load the nodes that are connected to
// the "secondary_specialty" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *DoctorQuery) WithSecondarySpecialty(opts ...func(*SpecialtyQuery)) *DoctorQuery {
	query := (&SpecialtyClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withSecondarySpecialty = query
	return _q
}

// WithPatients tells the query-builder to eager-load the nodes that are connected to
// the "patients" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *DoctorQuery) WithPatients(opts ...func(*PatientQuery)) *DoctorQuery {
	query := (&PatientClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withPatients = query
	return _q
}

// GroupBy is used to group vertices by one or more fields/columns.
// It is often used with aggregate functions, like: count, max, mean, min, sum.
//
// Example:
//
//	var v []struct {
//		CreatedAt time.Time `json:"created_at,omitempty"`
//		Count int `json:"count,omitempty"`
//	}
//
//	client.Doctor.Query().
//		GroupBy(doctor.FieldCreatedAt).
//		Aggregate(ent.Count()).
//		Scan(ctx, &v)
func (_q *DoctorQuery) GroupBy(field string, fields ...string) *DoctorGroupBy {
	_q.ctx.Fields = append([]string{field}, fields...)
	grbuild := &DoctorGroupBy{build: _q}
	grbuild.flds = &_q.ctx.Fields
	grbuild.label = doctor.Label
	grbuild.scan = grbuild.Scan
	return grbuild
}

// Select allows the selection one or more fields/columns for the given query,
// instead of selecting all fields in the entity.
//
// Example:
//
//	var v []struct {
//		CreatedAt time.Time `json:"created_at,omitempty"`
//	}
//
//	client.Doctor.Query().
//		Select(doctor.FieldCreatedAt).
//		Scan(ctx, &v)
func (_q *DoctorQuery) Select(fields ...string) *DoctorSelect {
	_q.ctx.Fields = append(_q.ctx.Fields, fields...)
	sbuild := &DoctorSelect{DoctorQuery: _q}
	sbuild.label = doctor.Label
	sbuild.flds, sbuild.scan = &_q.ctx.Fields, sbuild.Scan
	return sbuild
}

// Aggregate returns a DoctorSelect configured with the given aggregations.
func (_q *DoctorQuery) Aggregate(fns ...AggregateFunc) *DoctorSelect {
	return _q.Select().Aggregate(fns...)
}

func (_q *DoctorQuery) prepareQuery(ctx context.Context) error {
	for _, inter := range _q.inters {
		if inter == nil {
			return fmt.Errorf("ent: uninitialized interceptor (forgotten import ent/runtime?)")
		}
		if trv, ok := inter.(Traverser); ok {
			if err := trv.Traverse(ctx, _q); err != nil {
				return err
			}
		}
	}
	for _, f := range _q.ctx.Fields {
		if !doctor.ValidColumn(f) {
			return &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
		}
	}
	if _q.path != nil {
		prev, err := _q.path(ctx)
		if err != nil {
			return err
		}
		_q.sql = prev
	}
	return nil
}

func (_q *DoctorQuery) sqlAll(ctx context.Context, hooks ...queryHook) ([]*Doctor, error) {
	var (
		nodes       = []*Doctor{}
		_spec       = _q.querySpec()
		loadedTypes = [5]bool{
			_q.withUser != nil,
			_q.withInstitution != nil,
			_q.withSpecialty != nil,
			_q.withSecondarySpecialty != nil,
			_q.withPatients != nil,
		}
	)
	_spec.ScanValues = func(columns []string) ([]any, error) {
		return (*Doctor).scanValues(nil, columns)
	}
	_spec.Assign = func(columns []string, values []any) error {
		node := &Doctor{config: _q.config}
		nodes = append(nodes, node)
		node.Edges.loadedTypes = loadedTypes
		return node.assignValues(columns, values)
	}
	if len(_q.modifiers) > 0 {
		_spec.Modifiers = _q.modifiers
	}
	_spec.ScanValues = sameValues(_spec.ScanValues)

	for i := range hooks {
		hooks[i](ctx, _spec)
	}
	if err := sqlgraph.QueryNodes(ctx, _q.driver, _spec); err != nil {
		return nil, err
	}
	if len(nodes) == 0 {
		return nodes, nil
	}
	if query := _q.withUser; query != nil {
		if err := _q.loadUser(ctx, query, nodes, nil,
			func(n *Doctor, e *User) { n.Edges.User = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withInstitution; query != nil {
		if err := _q.loadInstitution(ctx, query, nodes, nil,
			func(n *Doctor, e *Institution) { n.Edges.Institution = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withSpecialty; query != nil {
		if err := _q.loadSpecialty(ctx, query, nodes, nil,
			func(n *Doctor, e *Specialty) { n.Edges.Specialty = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withSecondarySpecialty; query != nil {
		if err := _q.loadSecondarySpecialty(ctx, query, nodes, nil,
			func(n *Doctor, e *Specialty) { n.Edges.SecondarySpecialty = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withPatients; query != nil {
		if err := _q.loadPatients(ctx, query, nodes,
			func(n *Doctor) { n.Edges.Patients = []*Patient{} },
			func(n *Doctor, e *Patient) { n.Edges.Patients = append(n.Edges.Patients, e) }); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

func (_q *DoctorQuery) loadUser(ctx context.Context, query *UserQuery, nodes []*Doctor, init func(*Doctor), assign func(*Doctor, *User)) error {
	fks := make([]driver.Value, 0, len(nodes))
	nodeids := make(map[uuid.UUID]*Doctor)
	for i := range nodes {
		fks = append(fks, nodes[i].ID)
		nodeids[nodes[i].ID] = nodes[i]
	}
	if len(query.ctx.Fields) > 0 {
		query.ctx.AppendFieldOnce(user.FieldDoctorID)
	}
	query.Where(predicate.User(func(s *sql.Selector) {
		s.Where(sql.InValues(s.C(doctor.UserColumn), fks...))
	}))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		fk := n.DoctorID
		if fk == nil {
			return fmt.Errorf(`foreign-key "doctor_id" is nil for node %v`, n.ID)
		}
		node, ok := nodeids[*fk]
		if !ok {
			return fmt.Errorf(`unexpected referenced foreign-key "doctor_id" returned %v for node %v`, *fk, n.ID)
		}
		assign(node, n)
	}
	return nil
}
func (_q *DoctorQuery) loadInstitution(ctx context.Context, query *InstitutionQuery, nodes []*Doctor, init func(*Doctor), assign func(*Doctor, *Institution)) error {
	ids := make([]uuid.UUID, 0, len(nodes))
	nodeids := make(map[uuid.UUID][]*Doctor)
	for i := range nodes {
		if nodes[i].InstitutionID == nil {
			continue
		}
		fk := *nodes[i].InstitutionID
		if _, ok := nodeids[fk]; !ok {
			ids = append(ids, fk)
		}
		nodeids[fk] = append(nodeids[fk], nodes[i])
	}
	if len(ids) == 0 {
		return nil
	}
	query.Where(institution.IDIn(ids...))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		nodes, ok := nodeids[n.ID]
		if !ok {
			return fmt.Errorf(`unexpected foreign-key "institution_id" returned %v`, n.ID)
		}
		for i := range nodes {
			assign(nodes[i], n)
		}
	}
	return nil
}
func (_q *DoctorQuery) loadSpecialty(ctx context.Context, query *SpecialtyQuery, nodes []*Doctor, init func(*Doctor), assign func(*Doctor, *Specialty)) error {
	ids := make([]uuid.UUID, 0, len(nodes))
	nodeids := make(map[uuid.UUID][]*Doctor)
	for i := range nodes {
		if nodes[i].SpecialtyID == nil {
			continue
		}
		fk := *nodes[i].SpecialtyID
		if _, ok := nodeids[fk]; !ok {
			ids = append(ids, fk)
		}
		nodeids[fk] = append(nodeids[fk], nodes[i])
	}
	if len(ids) == 0 {
		return nil
	}
	query.Where(specialty.IDIn(ids...))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		nodes, ok := nodeids[n.ID]
		if !ok {
			return fmt.Errorf(`unexpected foreign-key "specialty_id" returned %v`, n.ID)
		}
		for i := range nodes {
			assign(nodes[i], n)
		}
	}
	return nil
}
func (_q *DoctorQuery) loadSecondarySpecialty(ctx context.Context, query *SpecialtyQuery, nodes []*Doctor, init func(*Doctor), assign func(*Doctor, *Specialty)) error {
	ids := make([]uuid.UUID, 0, len(nodes))
	nodeids := make(map[uuid.UUID][]*Doctor)
	for i := range nodes {
		if nodes[i].SecondarySpecialtyID == nil {
			continue
		}
		fk := *nodes[i].SecondarySpecialtyID
		if _, ok := nodeids[fk]; !ok {
			ids = append(ids, fk)
		}
		nodeids[fk] = append(nodeids[fk], nodes[i])
	}
	if len(ids) == 0 {
		return nil
	}
	query.Where(specialty.IDIn(ids...))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		nodes, ok := nodeids[n.ID]
		if !ok {
			return fmt.Errorf(`unexpected foreign-key "secondary_specialty_id" returned %v`, n.ID)
		}
		for i := range nodes {
			assign(nodes[i], n)
		}
	}
	return nil
}
func (_q *DoctorQuery) loadPatients(ctx context.Context, query *PatientQuery, nodes []*Doctor, init func(*Doctor), assign func(*Doctor, *Patient)) error {
	fks := make([]driver.Value, 0, len(nodes))
	nodeids := make(map[uuid.UUID]*Doctor)
	for i := range nodes {
		fks = append(fks, nodes[i].ID)
		nodeids[nodes[i].ID] = nodes[i]
		if init != nil {
			init(nodes[i])
		}
	}
	if len(query.ctx.Fields) > 0 {
		query.ctx.AppendFieldOnce(patient.FieldDoctorID)
	}
	query.Where(predicate.Patient(func(s *sql.Selector) {
		s.Where(sql.InValues(s.C(doctor.PatientsColumn), fks...))
	}))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		fk := n.DoctorID
		if fk == nil {
			return fmt.Errorf(`foreign-key "doctor_id" is nil for node %v`, n.ID)
		}
		node, ok := nodeids[*fk]
		if !ok {
			return fmt.Errorf(`unexpected referenced foreign-key "doctor_id" returned %v for node %v`, *fk, n.ID)
		}
		assign(node, n)
	}
	return nil
}

func (_q *DoctorQuery) sqlCount(ctx context.Context) (int, error) {
	_spec := _q.querySpec()
	if len(_q.modifiers) > 0 {
		_spec.Modifiers = _q.modifiers
	}
	_spec.ScanValues = sameValues(_spec.ScanValues)

	_spec.Node.Columns = _q.ctx.Fields
	if len(_q.ctx.Fields) > 0 {
		_spec.Unique = _q.ctx.Unique != nil && *_q.ctx.Unique
	}
	return sqlgraph.CountNodes(ctx, _q.driver, _spec)
}

func (_q *DoctorQuery) querySpec() *sqlgraph.QuerySpec {
	_spec := sqlgraph.NewQuerySpec(doctor.Table, doctor.Columns, sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID))
	_spec.From = _q.sql
	if unique := _q.ctx.Unique; unique != nil {
		_spec.Unique = *unique
	} else if _q.path != nil {
		_spec.Unique = true
	}
	if fields := _q.ctx.Fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, doctor.FieldID)
		for i := range fields {
			if fields[i] != doctor.FieldID {
				_spec.Node.Columns = append(_spec.Node.Columns, fields[i])
			}
		}
		if _q.withInstitution != nil {
			_spec.Node.AddColumnOnce(doctor.FieldInstitutionID)
		}
		if _q.withSpecialty != nil {
			_spec.Node.AddColumnOnce(doctor.FieldSpecialtyID)
		}
		if _q.withSecondarySpecialty != nil {
			_spec.Node.AddColumnOnce(doctor.FieldSecondarySpecialtyID)
		}
	}
	if ps := _q.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if limit := _q.ctx.Limit; limit != nil {
		_spec.Limit = *limit
	}
	if offset := _q.ctx.Offset; offset != nil {
		_spec.Offset = *offset
	}
	if ps := _q.order; len(ps) > 0 {
		_spec.Order = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	return _spec
}

func (_q *DoctorQuery) sqlQuery(ctx context.Context) *sql.Selector {
	builder := sql.Dialect(_q.driver.Dialect())
	t1 := builder.Table(doctor.Table)
	columns := _q.ctx.Fields
	if len(columns) == 0 {
		columns = doctor.Columns
	}
	selector := builder.Select(t1.Columns(columns...)...).From(t1)
	if _q.sql != nil {
		selector = _q.sql
		selector.Select(selector.Columns(columns...)...)
	}
	if _q.ctx.Unique != nil && *_q.ctx.Unique {
		selector.Distinct()
	}
	for _, m := range _q.modifiers {
		m(selector)
	}
	for _, p := range _q.predicates {
		p(selector)
	}
	for _, p := range _q.order {
		p(selector)
	}
	if offset := _q.ctx.Offset; offset != nil {
		// limit is mandatory for offset clause. We start
		// with default value, and override it below if needed.
		selector.Offset(*offset).Limit(math.MaxInt32)
	}
	if limit := _q.ctx.Limit; limit != nil {
		selector.Limit(*limit)
	}
	return selector
}

// ForUpdate locks the selected rows against concurrent updates, and prevent them from being
// updated, deleted or "selected ... for update" by other sessions, until the transaction is
// either committed or rolled-back.
func (_q *DoctorQuery) ForUpdate(opts ...sql.LockOption) *DoctorQuery {
	if _q.driver.Dialect() == dialect.Postgres {
		_q.Unique(false)
	}
	_q.modifiers = append(_q.modifiers, func(s *sql.Selector) {
		s.ForUpdate(opts...)
	})
	return _q
}

// ForShare behaves similarly to ForUpdate, except that it acquires a shared mode lock
// on any rows that are read. Other sessions can read the rows, but cannot modify them
// until your transaction commits.
func (_q *DoctorQuery) ForShare(opts ...sql.LockOption) *DoctorQuery {
	if _q.driver.Dialect() == dialect.Postgres {
		_q.Unique(false)
	}
	_q.modifiers = append(_q.modifiers, func(s *sql.Selector) {
		s.ForShare(opts...)
	})
	return _q
}

// DoctorGroupBy is the group-by builder for Doctor entities.
type DoctorGroupBy struct {
	selector
	build *DoctorQuery
}

// Aggregate adds the given aggregation functions to the group-by query.
func (_g *DoctorGroupBy) Aggregate(fns ...AggregateFunc) *DoctorGroupBy {
	_g.fns = append(_g.fns, fns...)
	return _g
}

// Scan applies the selector query and scans the result into the given value.
func (_g *DoctorGroupBy) Scan(ctx context.Context, v any) error {
	ctx = setContextOp(ctx, _g.build.ctx, ent.OpQueryGroupBy)
	if err := _g.build.prepareQuery(ctx); err != nil {
		return err
	}
	return scanWithInterceptors[*DoctorQuery, *DoctorGroupBy](ctx, _g.build, _g, _g.build.inters, v)
}

func (_g *DoctorGroupBy) sqlScan(ctx context.Context, root *DoctorQuery, v any) error {
	selector := root.sqlQuery(ctx).Select()
	aggregation := make([]string, 0, len(_g.fns))
	for _, fn := range _g.fns {
		aggregation = append(aggregation, fn(selector))
	}
	if len(selector.SelectedColumns()) == 0 {
		columns := make([]string, 0, len(*_g.flds)+len(_g.fns))
		for _, f := range *_g.flds {
			columns = append(columns, selector.C(f))
		}
		columns = append(columns, aggregation...)
		selector.Select(columns...)
	}
	selector.GroupBy(selector.Columns(*_g.flds...)...)
	if err := selector.Err(); err != nil {
		return err
	}
	rows := &sql.Rows{}
	query, args := selector.Query()
	if err := _g.build.driver.Query(ctx, query, args, rows); err != nil {
		return err
	}
	defer rows.Close()
	return sql.ScanSlice(rows, v)
}

// DoctorSelect is the builder for selecting fields of Doctor entities.
type DoctorSelect struct {
	*DoctorQuery
	selector
}

// Aggregate adds the given aggregation functions to the selector query.
func (_s *DoctorSelect) Aggregate(fns ...AggregateFunc) *DoctorSelect {
	_s.fns = append(_s.fns, fns...)
	return _s
}

// Scan applies the selector query and scans the result into the given value.
func (_s *DoctorSelect) Scan(ctx context.Context, v any) error {
	ctx = setContextOp(ctx, _s.ctx, ent.OpQuerySelect)
	if err := _s.prepareQuery(ctx); err != nil {
		return err
	}
	return scanWithInterceptors[*DoctorQuery, *DoctorSelect](ctx, _s.DoctorQuery, _s, _s.inters, v)
}

func (_s *DoctorSelect) sqlScan(ctx context.Context, root *DoctorQuery, v any) error {
	selector := root.sqlQuery(ctx)
	aggregation := make([]string, 0, len(_s.fns))
	for _, fn := range _s.fns {
		aggregation = append(aggregation, fn(selector))
	}
	switch n := len(*_s.selector.flds); {
	case n == 0 && len(aggregation) > 0:
		selector.Select(aggregation...)
	case n != 0 && len(aggregation) > 0:
		selector.AppendSelect(aggregation...)
	}
	rows := &sql.Rows{}
	query, args := selector.Query()
	if err := _s.driver.Query(ctx, query, args, rows); err != nil {
		return err
	}
	defer rows.Close()
	return sql.ScanSlice(rows, v)
}
