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
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/user"
)

// PatientQuery is the builder for querying Patient entities.
type PatientQuery struct {
	config
	ctx               *QueryContext
	order             []patient.OrderOption
	inters            []Interceptor
	predicates        []predicate.Patient
	withUser          *UserQuery
	withDoctor        *DoctorQuery
	withInstitution   *InstitutionQuery
	withHealthProfile *HealthProfileQuery
	withRecordKey     *RecordKeyQuery
	modifiers         []func(*sql.Selector)
	// intermediate query (i.e. traversal path).
	sql  *sql.Selector
	path func(context.Context) (*sql.Selector, error)
}

// Where adds a new predicate for the PatientQuery builder.
func (_q *PatientQuery) Where(ps ...predicate.Patient) *PatientQuery {
	_q.predicates = append(_q.predicates, ps...)
	return _q
}

// Limit the number of records to be returned by this query.
func (_q *PatientQuery) Limit(limit int) *PatientQuery {
	_q.ctx.Limit = &limit
	return _q
}

// Offset to start from.
func (_q *PatientQuery) Offset(offset int) *PatientQuery {
	_q.ctx.Offset = &offset
	return _q
}

// Unique configures the query builder to filter duplicate records on query.
// By default, unique is set to true, and can be disabled using this method.
func (_q *PatientQuery) Unique(unique bool) *PatientQuery {
	_q.ctx.Unique = &unique
	return _q
}

// Order specifies how the records should be ordered.
func (_q *PatientQuery) Order(o ...patient.OrderOption) *PatientQuery {
	_q.order = append(_q.order, o...)
	return _q
}

// QueryUser chains the current query on the "user" edge.
func (_q *PatientQuery) QueryUser() *UserQuery {
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
			sqlgraph.From(patient.Table, patient.FieldID, selector),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, patient.UserTable, patient.UserColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QueryDoctor chains the current query on the "doctor" edge.
func (_q *PatientQuery) QueryDoctor() *DoctorQuery {
	query := (&DoctorClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, selector),
			sqlgraph.To(doctor.Table, doctor.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, patient.DoctorTable, patient.DoctorColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QueryInstitution chains the current query on the "institution" edge.
func (_q *PatientQuery) QueryInstitution() *InstitutionQuery {
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
			sqlgraph.From(patient.Table, patient.FieldID, selector),
			sqlgraph.To(institution.Table, institution.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, patient.InstitutionTable, patient.InstitutionColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QueryHealthProfile chains the current query on the "health_profile" edge.
func (_q *PatientQuery) QueryHealthProfile() *HealthProfileQuery {
	query := (&HealthProfileClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, selector),
			sqlgraph.To(healthprofile.Table, healthprofile.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, patient.HealthProfileTable, patient.HealthProfileColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// QueryRecordKey chains the current query on the "record_key" edge.
func (_q *PatientQuery) QueryRecordKey() *RecordKeyQuery {
	query := (&RecordKeyClient{config: _q.config}).Query()
	query.path = func(ctx context.Context) (fromU *sql.Selector, err error) {
		if err := _q.prepareQuery(ctx); err != nil {
			return nil, err
		}
		selector := _q.sqlQuery(ctx)
		if err := selector.Err(); err != nil {
			return nil, err
		}
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, selector),
			sqlgraph.To(recordkey.Table, recordkey.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, patient.RecordKeyTable, patient.RecordKeyColumn),
		)
		fromU = sqlgraph.SetNeighbors(_q.driver.Dialect(), step)
		return fromU, nil
	}
	return query
}

// First returns the first Patient entity from the query.
// Returns a *NotFoundError when no Patient was found.
func (_q *PatientQuery) First(ctx context.Context) (*Patient, error) {
	nodes, err := _q.Limit(1).All(setContextOp(ctx, _q.ctx, ent.OpQueryFirst))
	if err != nil {
		return nil, err
	}
	if len(nodes) == 0 {
		return nil, &NotFoundError{patient.Label}
	}
	return nodes[0], nil
}

// FirstX is like First, but panics if an error occurs.
func (_q *PatientQuery) FirstX(ctx context.Context) *Patient {
	node, err := _q.First(ctx)
	if err != nil && !IsNotFound(err) {
		panic(err)
	}
	return node
}

// FirstID returns the first Patient ID from the query.
// Returns a *NotFoundError when no Patient ID was found.
func (_q *PatientQuery) FirstID(ctx context.Context) (id uuid.UUID, err error) {
	var ids []uuid.UUID
	if ids, err = _q.Limit(1).IDs(setContextOp(ctx, _q.ctx, ent.OpQueryFirstID)); err != nil {
		return
	}
	if len(ids) == 0 {
		err = &NotFoundError{patient.Label}
		return
	}
	return ids[0], nil
}

// FirstIDX is like FirstID, but panics if an error occurs.
func (_q *PatientQuery) FirstIDX(ctx context.Context) uuid.UUID {
	id, err := _q.FirstID(ctx)
	if err != nil && !IsNotFound(err) {
		panic(err)
	}
	return id
}

// Only returns a single Patient entity found by the query, ensuring it only returns one.
// Returns a *NotSingularError when more than one Patient entity is found.
// Returns a *NotFoundError when no Patient entities are found.
func (_q *PatientQuery) Only(ctx context.Context) (*Patient, error) {
	nodes, err := _q.Limit(2).All(setContextOp(ctx, _q.ctx, ent.OpQueryOnly))
	if err != nil {
		return nil, err
	}
	switch len(nodes) {
	case 1:
		return nodes[0], nil
	case 0:
		return nil, &NotFoundError{patient.Label}
	default:
		return nil, &NotSingularError{patient.Label}
	}
}

// OnlyX is like Only, but panics if an error occurs.
func (_q *PatientQuery) OnlyX(ctx context.Context) *Patient {
	node, err := _q.Only(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// OnlyID is like Only, but returns the only Patient ID in the query.
// Returns a *NotSingularError when more than one Patient ID is found.
// Returns a *NotFoundError when no entities are found.
func (_q *PatientQuery) OnlyID(ctx context.Context) (id uuid.UUID, err error) {
	var ids []uuid.UUID
	if ids, err = _q.Limit(2).IDs(setContextOp(ctx, _q.ctx, ent.OpQueryOnlyID)); err != nil {
		return
	}
	switch len(ids) {
	case 1:
		id = ids[0]
	case 0:
		err = &NotFoundError{patient.Label}
	default:
		err = &NotSingularError{patient.Label}
	}
	return
}

// OnlyIDX is like OnlyID, but panics if an error occurs.
func (_q *PatientQuery) OnlyIDX(ctx context.Context) uuid.UUID {
	id, err := _q.OnlyID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// All executes the query and returns a list of Patients.
func (_q *PatientQuery) All(ctx context.Context) ([]*Patient, error) {
	ctx = setContextOp(ctx, _q.ctx, ent.OpQueryAll)
	if err := _q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	qr := querierAll[[]*Patient, *PatientQuery]()
	return withInterceptors[[]*Patient](ctx, _q, qr, _q.inters)
}

// AllX is like All, but panics if an error occurs.
func (_q *PatientQuery) AllX(ctx context.Context) []*Patient {
	nodes, err := _q.All(ctx)
	if err != nil {
		panic(err)
	}
	return nodes
}

// IDs executes the query and returns a list of Patient IDs.
func (_q *PatientQuery) IDs(ctx context.Context) (ids []uuid.UUID, err error) {
	if _q.ctx.Unique == nil && _q.path != nil {
		_q.Unique(true)
	}
	ctx = setContextOp(ctx, _q.ctx, ent.OpQueryIDs)
	if err = _q.Select(patient.FieldID).Scan(ctx, &ids); err != nil {
		return nil, err
	}
	return ids, nil
}

// IDsX is like IDs, but panics if an error occurs.
func (_q *PatientQuery) IDsX(ctx context.Context) []uuid.UUID {
	ids, err := _q.IDs(ctx)
	if err != nil {
		panic(err)
	}
	return ids
}

// Count returns the count of the given query.
func (_q *PatientQuery) Count(ctx context.Context) (int, error) {
	ctx = setContextOp(ctx, _q.ctx, ent.OpQueryCount)
	if err := _q.prepareQuery(ctx); err != nil {
		return 0, err
	}
	return withInterceptors[int](ctx, _q, querierCount[*PatientQuery](), _q.inters)
}

// CountX is like Count, but panics if an error occurs.
func (_q *PatientQuery) CountX(ctx context.Context) int {
	count, err := _q.Count(ctx)
	if err != nil {
		panic(err)
	}
	return count
}

// Exist returns true if the query has elements in the graph.
func (_q *PatientQuery) Exist(ctx context.Context) (bool, error) {
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
func (_q *PatientQuery) ExistX(ctx context.Context) bool {
	exist, err := _q.Exist(ctx)
	if err != nil {
		panic(err)
	}
	return exist
}

// Clone returns a duplicate of the PatientQuery builder, including all associated steps. It can be
// used to prepare common query builders and use them differently after the clone is made.
func (_q *PatientQuery) Clone() *PatientQuery {
	if _q == nil {
		return nil
	}
	return &PatientQuery{
		config:            _q.config,
		ctx:               _q.ctx.Clone(),
		order:             append([]patient.OrderOption{}, _q.order...),
		inters:            append([]Interceptor{}, _q.inters...),
		predicates:        append([]predicate.Patient{}, _q.predicates...),
		withUser:          _q.withUser.Clone(),
		withDoctor:        _q.withDoctor.Clone(),
		withInstitution:   _q.withInstitution.Clone(),
		withHealthProfile: _q.withHealthProfile.Clone(),
		withRecordKey:     _q.withRecordKey.Clone(),
		// clone intermediate query.
		sql:  _q.sql.Clone(),
		path: _q.path,
	}
}

// WithUser tells the query-builder to eager-load the nodes that are connected to
// the "user" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *PatientQuery) WithUser(opts ...func(*UserQuery)) *PatientQuery {
	query := (&UserClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withUser = query
	return _q
}

// WithDoctor tells the query-builder to eager-load the nodes that are connected to
// the "doctor" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *PatientQuery) WithDoctor(opts ...func(*DoctorQuery)) *PatientQuery {
	query := (&DoctorClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withDoctor = query
	return _q
}

// WithInstitution tells the query-builder to eager-load the nodes that are connected to
// the "institution" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *PatientQuery) WithInstitution(opts ...func(*InstitutionQuery)) *PatientQuery {
	query := (&InstitutionClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withInstitution = query
	return _q
}

// WithHealthProfile tells the query-builder to eager-load the nodes that are connected to
// the "health_profile" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *PatientQuery) WithHealthProfile(opts ...func(*HealthProfileQuery)) *PatientQuery {
	query := (&HealthProfileClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withHealthProfile = query
	return _q
}

// WithRecordKey tells the query-builder to eager-load the nodes that are connected to
// the "record_key" edge. The optional arguments are used to configure the query builder of the edge.
func (_q *PatientQuery) WithRecordKey(opts ...func(*RecordKeyQuery)) *PatientQuery {
	query := (&RecordKeyClient{config: _q.config}).Query()
	for _, opt := range opts {
		opt(query)
	}
	_q.withRecordKey = query
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
//	client.Patient.Query().
//		GroupBy(patient.FieldCreatedAt).
//		Aggregate(ent.Count()).
//		Scan(ctx, &v)
func (_q *PatientQuery) GroupBy(field string, fields ...string) *PatientGroupBy {
	_q.ctx.Fields = append([]string{field}, fields...)
	grbuild := &PatientGroupBy{build: _q}
	grbuild.flds = &_q.ctx.Fields
	grbuild.label = patient.Label
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
//	client.Patient.Query().
//		Select(patient.FieldCreatedAt).
//		Scan(ctx, &v)
func (_q *PatientQuery) Select(fields ...string) *PatientSelect {
	_q.ctx.Fields = append(_q.ctx.Fields, fields...)
	sbuild := &PatientSelect{PatientQuery: _q}
	sbuild.label = patient.Label
	sbuild.flds, sbuild.scan = &_q.ctx.Fields, sbuild.Scan
	return sbuild
}

// Aggregate returns a PatientSelect configured with the given aggregations.
func (_q *PatientQuery) Aggregate(fns ...AggregateFunc) *PatientSelect {
	return _q.Select().Aggregate(fns...)
}

func (_q *PatientQuery) prepareQuery(ctx context.Context) error {
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
		if !patient.ValidColumn(f) {
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

func (_q *PatientQuery) sqlAll(ctx context.Context, hooks ...queryHook) ([]*Patient, error) {
	var (
		nodes       = []*Patient{}
		_spec       = _q.querySpec()
		loadedTypes = [5]bool{
			_q.withUser != nil,
			_q.withDoctor != nil,
			_q.withInstitution != nil,
			_q.withHealthProfile != nil,
			_q.withRecordKey != nil,
		}
	)
	_spec.ScanValues = func(columns []string) ([]any, error) {
		return (*Patient).scanValues(nil, columns)
	}
	_spec.Assign = func(columns []string, values []any) error {
		node := &Patient{config: _q.config}
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
			func(n *Patient, e *User) { n.Edges.User = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withDoctor; query != nil {
		if err := _q.loadDoctor(ctx, query, nodes, nil,
			func(n *Patient, e *Doctor) { n.Edges.Doctor = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withInstitution; query != nil {
		if err := _q.loadInstitution(ctx, query, nodes, nil,
			func(n *Patient, e *Institution) { n.Edges.Institution = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withHealthProfile; query != nil {
		if err := _q.loadHealthProfile(ctx, query, nodes, nil,
			func(n *Patient, e *HealthProfile) { n.Edges.HealthProfile = e }); err != nil {
			return nil, err
		}
	}
	if query := _q.withRecordKey; query != nil {
		if err := _q.loadRecordKey(ctx, query, nodes, nil,
			func(n *Patient, e *RecordKey) { n.Edges.RecordKey = e }); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

func (_q *PatientQuery) loadUser(ctx context.Context, query *UserQuery, nodes []*Patient, init func(*Patient), assign func(*Patient, *User)) error {
	fks := make([]driver.Value, 0, len(nodes))
	nodeids := make(map[uuid.UUID]*Patient)
	for i := range nodes {
		fks = append(fks, nodes[i].ID)
		nodeids[nodes[i].ID] = nodes[i]
	}
	if len(query.ctx.Fields) > 0 {
		query.ctx.AppendFieldOnce(user.FieldPatientID)
	}
	query.Where(predicate.User(func(s *sql.Selector) {
		s.Where(sql.InValues(s.C(patient.UserColumn), fks...))
	}))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		fk := n.PatientID
		if fk == nil {
			return fmt.Errorf(`foreign-key "patient_id" is nil for node %v`, n.ID)
		}
		node, ok := nodeids[*fk]
		if !ok {
			return fmt.Errorf(`unexpected referenced foreign-key "patient_id" returned %v for node %v`, *fk, n.ID)
		}
		assign(node, n)
	}
	return nil
}
func (_q *PatientQuery) loadDoctor(ctx context.Context, query *DoctorQuery, nodes []*Patient, init func(*Patient), assign func(*Patient, *Doctor)) error {
	ids := make([]uuid.UUID, 0, len(nodes))
	nodeids := make(map[uuid.UUID][]*Patient)
	for i := range nodes {
		if nodes[i].DoctorID == nil {
			continue
		}
		fk := *nodes[i].DoctorID
		if _, ok := nodeids[fk]; !ok {
			ids = append(ids, fk)
		}
		nodeids[fk] = append(nodeids[fk], nodes[i])
	}
	if len(ids) == 0 {
		return nil
	}
	query.Where(doctor.IDIn(ids...))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		nodes, ok := nodeids[n.ID]
		if !ok {
			return fmt.Errorf(`unexpected foreign-key "doctor_id" returned %v`, n.ID)
		}
		for i := range nodes {
			assign(nodes[i], n)
		}
	}
	return nil
}
func (_q *PatientQuery) loadInstitution(ctx context.Context, query *InstitutionQuery, nodes []*Patient, init func(*Patient), assign func(*Patient, *Institution)) error {
	ids := make([]uuid.UUID, 0, len(nodes))
	nodeids := make(map[uuid.UUID][]*Patient)
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
func (_q *PatientQuery) loadHealthProfile(ctx context.Context, query *HealthProfileQuery, nodes []*Patient, init func(*Patient), assign func(*Patient, *HealthProfile)) error {
	fks := make([]driver.Value, 0, len(nodes))
	nodeids := make(map[uuid.UUID]*Patient)
	for i := range nodes {
		fks = append(fks, nodes[i].ID)
		nodeids[nodes[i].ID] = nodes[i]
	}
	if len(query.ctx.Fields) > 0 {
		query.ctx.AppendFieldOnce(healthprofile.FieldPatientID)
	}
	query.Where(predicate.HealthProfile(func(s *sql.Selector) {
		s.Where(sql.InValues(s.C(patient.HealthProfileColumn), fks...))
	}))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		fk := n.PatientID
		node, ok := nodeids[fk]
		if !ok {
			return fmt.Errorf(`unexpected referenced foreign-key "patient_id" returned %v for node %v`, fk, n.ID)
		}
		assign(node, n)
	}
	return nil
}
func (_q *PatientQuery) loadRecordKey(ctx context.Context, query *RecordKeyQuery, nodes []*Patient, init func(*Patient), assign func(*Patient, *RecordKey)) error {
	fks := make([]driver.Value, 0, len(nodes))
	nodeids := make(map[uuid.UUID]*Patient)
	for i := range nodes {
		fks = append(fks, nodes[i].ID)
		nodeids[nodes[i].ID] = nodes[i]
	}
	if len(query.ctx.Fields) > 0 {
		query.ctx.AppendFieldOnce(recordkey.FieldPatientID)
	}
	query.Where(predicate.RecordKey(func(s *sql.Selector) {
		s.Where(sql.InValues(s.C(patient.RecordKeyColumn), fks...))
	}))
	neighbors, err := query.All(ctx)
	if err != nil {
		return err
	}
	for _, n := range neighbors {
		fk := n.PatientID
		node, ok := nodeids[fk]
		if !ok {
			return fmt.Errorf(`unexpected referenced foreign-key "patient_id" returned %v for node %v`, fk, n.ID)
		}
		assign(node, n)
	}
	return nil
}

func (_q *PatientQuery) sqlCount(ctx context.Context) (int, error) {
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

func (_q *PatientQuery) querySpec() *sqlgraph.QuerySpec {
	_spec := sqlgraph.NewQuerySpec(patient.Table, patient.Columns, sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID))
	_spec.From = _q.sql
	if unique := _q.ctx.Unique; unique != nil {
		_spec.Unique = *unique
	} else if _q.path != nil {
		_spec.Unique = true
	}
	if fields := _q.ctx.Fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, patient.FieldID)
		for i := range fields {
			if fields[i] != patient.FieldID {
				_spec.Node.Columns = append(_spec.Node.Columns, fields[i])
			}
		}
		if _q.withDoctor != nil {
			_spec.Node.AddColumnOnce(patient.FieldDoctorID)
		}
		if _q.withInstitution != nil {
			_spec.Node.AddColumnOnce(patient.FieldInstitutionID)
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

func (_q *PatientQuery) sqlQuery(ctx context.Context) *sql.Selector {
	builder := sql.Dialect(_q.driver.Dialect())
	t1 := builder.Table(patient.Table)
	columns := _q.ctx.Fields
	if len(columns) == 0 {
		columns = patient.Columns
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
func (_q *PatientQuery) ForUpdate(opts ...sql.LockOption) *PatientQuery {
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
func (_q *PatientQuery) ForShare(opts ...sql.LockOption) *PatientQuery {
	if _q.driver.Dialect() == dialect.Postgres {
		_q.Unique(false)
	}
	_q.modifiers = append(_q.modifiers, func(s *sql.Selector) {
		s.ForShare(opts...)
	})
	return _q
}

// PatientGroupBy is the group-by builder for Patient entities.
type PatientGroupBy struct {
	selector
	build *PatientQuery
}

// Aggregate adds the given aggregation functions to the group-by query.
func (_g *PatientGroupBy) Aggregate(fns ...AggregateFunc) *PatientGroupBy {
	_g.fns = append(_g.fns, fns...)
	return _g
}

// Scan applies the selector query and scans the result into the given value.
func (_g *PatientGroupBy) Scan(ctx context.Context, v any) error {
	ctx = setContextOp(ctx, _g.build.ctx, ent.OpQueryGroupBy)
	if err := _g.build.prepareQuery(ctx); err != nil {
		return err
	}
	return scanWithInterceptors[*PatientQuery, *PatientGroupBy](ctx, _g.build, _g, _g.build.inters, v)
}

func (_g *PatientGroupBy) sqlScan(ctx context.Context, root *PatientQuery, v any) error {
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

// PatientSelect is the builder for selecting fields of Patient entities.
type PatientSelect struct {
	*PatientQuery
	selector
}

// Aggregate adds the given aggregation functions to the selector query.
func (_s *PatientSelect) Aggregate(fns ...AggregateFunc) *PatientSelect {
	_s.fns = append(_s.fns, fns...)
	return _s
}

// Scan applies the selector query and scans the result into the given value.
func (_s *PatientSelect) Scan(ctx context.Context, v any) error {
	ctx = setContextOp(ctx, _s.ctx, ent.OpQuerySelect)
	if err := _s.prepareQuery(ctx); err != nil {
		return err
	}
	return scanWithInterceptors[*PatientQuery, *PatientSelect](ctx, _s.PatientQuery, _s, _s.inters, v)
}

func (_s *PatientSelect) sqlScan(ctx context.Context, root *PatientQuery, v any) error {
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
