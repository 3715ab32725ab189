// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"log"
	"reflect"

	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/migrate"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/predicthealth/database/ent/accounttoken"
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/audithead"
	"github.com/predicthealth/database/ent/auditlog"
	"github.com/predicthealth/database/ent/auditvalue"
	"github.com/predicthealth/database/ent/cacheinvalidation"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/erasure"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/legalhold"
	"github.com/predicthealth/database/ent/openingdigest"
	"github.com/predicthealth/database/ent/openingreview"
	"github.com/predicthealth/database/ent/openrecord"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/provisioningkey"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/ent/session"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/ent/wrappingkey"

	stdsql "database/sql"
)

// Client is the client that holds all ent builders.
type Client struct {
	config
	// Schema is the client for creating, migrating and dropping schema.
	Schema *migrate.Schema
	// AccountToken is the client for interacting with the AccountToken builders.
	AccountToken *AccountTokenClient
	// Admin is the client for interacting with the Admin builders.
	Admin *AdminClient
	// AuditHead is the client for interacting with the AuditHead builders.
	AuditHead *AuditHeadClient
	// AuditLog is the client for interacting with the AuditLog builders.
	AuditLog *AuditLogClient
	// AuditValue is the client for interacting with the AuditValue builders.
	AuditValue *AuditValueClient
	// CacheInvalidation is the client for interacting with the CacheInvalidation builders.
	CacheInvalidation *CacheInvalidationClient
	// Chart is the client for interacting with the Chart builders.
	Chart *ChartClient
	// Doctor is the client for interacting with the Doctor builders.
	Doctor *DoctorClient
	// Erasure is the client for interacting with the Erasure builders.
	Erasure *ErasureClient
	// HealthProfile is the client for interacting with the HealthProfile builders.
	HealthProfile *HealthProfileClient
	// Institution is the client for interacting with the Institution builders.
	Institution *InstitutionClient
	// LegalHold is the client for interacting with the LegalHold builders.
	LegalHold *LegalHoldClient
	// Login is the client for interacting with the Login builders.
	Login *LoginClient
	// OpenRecord is the client for interacting with the OpenRecord builders.
	OpenRecord *OpenRecordClient
	// OpeningDigest is the client for interacting with the OpeningDigest builders.
	OpeningDigest *OpeningDigestClient
	// OpeningReview is the client for interacting with the OpeningReview builders.
	OpeningReview *OpeningReviewClient
	// Patient is the client for interacting with the Patient builders.
	Patient *PatientClient
	// ProvisioningKey is the client for interacting with the ProvisioningKey builders.
	ProvisioningKey *ProvisioningKeyClient
	// PublicDoctor is the client for interacting with the PublicDoctor builders.
	PublicDoctor *PublicDoctorClient
	// RecordKey is the client for interacting with the RecordKey builders.
	RecordKey *RecordKeyClient
	// RecordOpening is the client for interacting with the RecordOpening builders.
	RecordOpening *RecordOpeningClient
	// Session is the client for interacting with the Session builders.
	Session *SessionClient
	// Specialty is the client for interacting with the Specialty builders.
	Specialty *SpecialtyClient
	// User is the client for interacting with the User builders.
	User *UserClient
	// WrappingKey is the client for interacting with the WrappingKey builders.
	WrappingKey *WrappingKeyClient
}

// NewClient creates a new client configured with the given options.
func NewClient(opts ...Option) *Client {
	client := &Client{config: newConfig(opts...)}
	client.init()
	return client
}

func (c *Client) init() {
	c.Schema = migrate.NewSchema(c.driver)
	c.AccountToken = NewAccountTokenClient(c.config)
	c.Admin = NewAdminClient(c.config)
	c.AuditHead = NewAuditHeadClient(c.config)
	c.AuditLog = NewAuditLogClient(c.config)
	c.AuditValue = NewAuditValueClient(c.config)
	c.CacheInvalidation = NewCacheInvalidationClient(c.config)
	c.Chart = NewChartClient(c.config)
	c.Doctor = NewDoctorClient(c.config)
	c.Erasure = NewErasureClient(c.config)
	c.HealthProfile = NewHealthProfileClient(c.config)
	c.Institution = NewInstitutionClient(c.config)
	c.LegalHold = NewLegalHoldClient(c.config)
	c.Login = NewLoginClient(c.config)
	c.OpenRecord = NewOpenRecordClient(c.config)
	c.OpeningDigest = NewOpeningDigestClient(c.config)
	c.OpeningReview = NewOpeningReviewClient(c.config)
	c.Patient = NewPatientClient(c.config)
	c.ProvisioningKey = NewProvisioningKeyClient(c.config)
	c.PublicDoctor = NewPublicDoctorClient(c.config)
	c.RecordKey = NewRecordKeyClient(c.config)
	c.RecordOpening = NewRecordOpeningClient(c.config)
	c.Session = NewSessionClient(c.config)
	c.Specialty = NewSpecialtyClient(c.config)
	c.User = NewUserClient(c.config)
	c.WrappingKey = NewWrappingKeyClient(c.config)
}

type (
	// config is the configuration for the client and its builder.
	config struct {
		// driver used for executing database requests.
		driver dialect.Driver
		// debug enable a debug logging.
		debug bool
		// log used for logging on debug mode.
		log func(...any)
		// hooks to execute on mutations.
		hooks *hooks
		// interceptors to execute on queries.
		inters *inters

		unreadable map[string][]string
	}
	// Option function to configure the client.
	Option func(*config)
)

// newConfig creates a new config for the client.
func newConfig(opts ...Option) config {
	cfg := config{log: log.Println, hooks: &hooks{}, inters: &inters{}}
	cfg.options(opts...)
	return cfg
}

// options applies the options on the config object.
func (c *config) options(opts ...Option) {
	for _, opt := range opts {
		opt(c)
	}
	if c.debug {
		c.driver = dialect.Debug(c.driver, c.log)
	}
}

// Debug enables debug logging on the ent.Driver.
func Debug() Option {
	return func(c *config) {
		c.debug = true
	}
}

// Log sets the logging function for debug mode.
func Log(fn func(...any)) Option {
	return func(c *config) {
		c.log = fn
	}
}

// Driver configures the client driver.
func Driver(driver dialect.Driver) Option {
	return func(c *config) {
		c.driver = driver
	}
}

// Open opens a database/sql.DB specified by the driver name and
// the data source name, and returns a new client attached to it.
// Optional parameters can be added for configuring the client.
func Open(driverName, dataSourceName string, options ...Option) (*Client, error) {
	switch driverName {
	case dialect.MySQL, dialect.Postgres, dialect.SQLite:
		drv, err := sql.Open(driverName, dataSourceName)
		if err != nil {
			return nil, err
		}
		return NewClient(append(options, Driver(drv))...), nil
	default:
		return nil, fmt.Errorf("unsupported driver: %q", driverName)
	}
}

// ErrTxStarted is returned when trying to start a new transaction from a transactional client.
var ErrTxStarted = errors.New("ent: cannot start a transaction within a transaction")

// Tx returns a new transactional client. The provided context
// is used until the transaction is committed or rolled back.
func (c *Client) Tx(ctx context.Context) (*Tx, error) {
	if _, ok := c.driver.(*txDriver); ok {
		return nil, ErrTxStarted
	}
	tx, err := newTx(ctx, c.driver)
	if err != nil {
		return nil, fmt.Errorf("ent: starting a transaction: %w", err)
	}
	cfg := c.config
	cfg.driver = tx
	return &Tx{
		ctx:               ctx,
		config:            cfg,
		AccountToken:      NewAccountTokenClient(cfg),
		Admin:             NewAdminClient(cfg),
		AuditHead:         NewAuditHeadClient(cfg),
		AuditLog:          NewAuditLogClient(cfg),
		AuditValue:        NewAuditValueClient(cfg),
		CacheInvalidation: NewCacheInvalidationClient(cfg),
		Chart:             NewChartClient(cfg),
		Doctor:            NewDoctorClient(cfg),
		Erasure:           NewErasureClient(cfg),
		HealthProfile:     NewHealthProfileClient(cfg),
		Institution:       NewInstitutionClient(cfg),
		LegalHold:         NewLegalHoldClient(cfg),
		Login:             NewLoginClient(cfg),
		OpenRecord:        NewOpenRecordClient(cfg),
		OpeningDigest:     NewOpeningDigestClient(cfg),
		OpeningReview:     NewOpeningReviewClient(cfg),
		Patient:           NewPatientClient(cfg),
		ProvisioningKey:   NewProvisioningKeyClient(cfg),
		PublicDoctor:      NewPublicDoctorClient(cfg),
		RecordKey:         NewRecordKeyClient(cfg),
		RecordOpening:     NewRecordOpeningClient(cfg),
		Session:           NewSessionClient(cfg),
		Specialty:         NewSpecialtyClient(cfg),
		User:              NewUserClient(cfg),
		WrappingKey:       NewWrappingKeyClient(cfg),
	}, nil
}

// BeginTx returns a transactional client with specified options.
func (c *Client) BeginTx(ctx context.Context, opts *sql.TxOptions) (*Tx, error) {
	if _, ok := c.driver.(*txDriver); ok {
		return nil, errors.New("ent: cannot start a transaction within a transaction")
	}
	tx, err := c.driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	}).BeginTx(ctx, opts)
	if err != nil {
		return nil, fmt.Errorf("ent: starting a transaction: %w", err)
	}
	cfg := c.config
	cfg.driver = &txDriver{tx: tx, drv: c.driver}
	return &Tx{
		ctx:               ctx,
		config:            cfg,
		AccountToken:      NewAccountTokenClient(cfg),
		Admin:             NewAdminClient(cfg),
		AuditHead:         NewAuditHeadClient(cfg),
		AuditLog:          NewAuditLogClient(cfg),
		AuditValue:        NewAuditValueClient(cfg),
		CacheInvalidation: NewCacheInvalidationClient(cfg),
		Chart:             NewChartClient(cfg),
		Doctor:            NewDoctorClient(cfg),
		Erasure:           NewErasureClient(cfg),
		HealthProfile:     NewHealthProfileClient(cfg),
		Institution:       NewInstitutionClient(cfg),
		LegalHold:         NewLegalHoldClient(cfg),
		Login:             NewLoginClient(cfg),
		OpenRecord:        NewOpenRecordClient(cfg),
		OpeningDigest:     NewOpeningDigestClient(cfg),
		OpeningReview:     NewOpeningReviewClient(cfg),
		Patient:           NewPatientClient(cfg),
		ProvisioningKey:   NewProvisioningKeyClient(cfg),
		PublicDoctor:      NewPublicDoctorClient(cfg),
		RecordKey:         NewRecordKeyClient(cfg),
		RecordOpening:     NewRecordOpeningClient(cfg),
		Session:           NewSessionClient(cfg),
		Specialty:         NewSpecialtyClient(cfg),
		User:              NewUserClient(cfg),
		WrappingKey:       NewWrappingKeyClient(cfg),
	}, nil
}

// Debug returns a new debug-client. It's used to get verbose logging on specific operations.
//
//	client.Debug().
//		AccountToken.
//		Query().
//		Count(ctx)
func (c *Client) Debug() *Client {
	if c.debug {
		return c
	}
	cfg := c.config
	cfg.driver = dialect.Debug(c.driver, c.log)
	client := &Client{config: cfg}
	client.init()
	return client
}

// Close closes the database connection and prevents new queries from starting.
func (c *Client) Close() error {
	return c.driver.Close()
}

// Use adds the mutation hooks to all the entity clients.
// In order to add hooks to a specific client, call: `client.Node.Use(...)`.
func (c *Client) Use(hooks ...Hook) {
	for _, n := range []interface{ Use(...Hook) }{
		c.AccountToken, c.Admin, c.AuditHead, c.AuditLog, c.AuditValue,
		c.CacheInvalidation, c.Doctor, c.Erasure, c.HealthProfile, c.Institution,
		c.LegalHold, c.OpenRecord, c.OpeningDigest, c.OpeningReview, c.Patient,
		c.ProvisioningKey, c.RecordKey, c.RecordOpening, c.Session, c.Specialty,
		c.User, c.WrappingKey,
	} {
		n.Use(hooks...)
	}
}

// Intercept adds the query interceptors to all the entity clients.
// In order to add interceptors to a specific client, call: `client.Node.Intercept(...)`.
func (c *Client) Intercept(interceptors ...Interceptor) {
	for _, n := range []interface{ Intercept(...Interceptor) }{
		c.AccountToken, c.Admin, c.AuditHead, c.AuditLog, c.AuditValue,
		c.CacheInvalidation, c.Chart, c.Doctor, c.Erasure, c.HealthProfile,
		c.Institution, c.LegalHold, c.Login, c.OpenRecord, c.OpeningDigest,
		c.OpeningReview, c.Patient, c.ProvisioningKey, c.PublicDoctor, c.RecordKey,
		c.RecordOpening, c.Session, c.Specialty, c.User, c.WrappingKey,
	} {
		n.Intercept(interceptors...)
	}
}

// Mutate implements the ent.Mutator interface.
func (c *Client) Mutate(ctx context.Context, m Mutation) (Value, error) {
	switch m := m.(type) {
	case *AccountTokenMutation:
		return c.AccountToken.mutate(ctx, m)
	case *AdminMutation:
		return c.Admin.mutate(ctx, m)
	case *AuditHeadMutation:
		return c.AuditHead.mutate(ctx, m)
	case *AuditLogMutation:
		return c.AuditLog.mutate(ctx, m)
	case *AuditValueMutation:
		return c.AuditValue.mutate(ctx, m)
	case *CacheInvalidationMutation:
		return c.CacheInvalidation.mutate(ctx, m)
	case *DoctorMutation:
		return c.Doctor.mutate(ctx, m)
	case *ErasureMutation:
		return c.Erasure.mutate(ctx, m)
	case *HealthProfileMutation:
		return c.HealthProfile.mutate(ctx, m)
	case *InstitutionMutation:
		return c.Institution.mutate(ctx, m)
	case *LegalHoldMutation:
		return c.LegalHold.mutate(ctx, m)
	case *OpenRecordMutation:
		return c.OpenRecord.mutate(ctx, m)
	case *OpeningDigestMutation:
		return c.OpeningDigest.mutate(ctx, m)
	case *OpeningReviewMutation:
		return c.OpeningReview.mutate(ctx, m)
	case *PatientMutation:
		return c.Patient.mutate(ctx, m)
	case *ProvisioningKeyMutation:
		return c.ProvisioningKey.mutate(ctx, m)
	case *RecordKeyMutation:
		return c.RecordKey.mutate(ctx, m)
	case *RecordOpeningMutation:
		return c.RecordOpening.mutate(ctx, m)
	case *SessionMutation:
		return c.Session.mutate(ctx, m)
	case *SpecialtyMutation:
		return c.Specialty.mutate(ctx, m)
	case *UserMutation:
		return c.User.mutate(ctx, m)
	case *WrappingKeyMutation:
		return c.WrappingKey.mutate(ctx, m)
	default:
		return nil, fmt.Errorf("ent: unknown mutation type %T", m)
	}
}

// AccountTokenClient is a client for the AccountToken schema.
type AccountTokenClient struct {
	config
}

// NewAccountTokenClient returns a client for the AccountToken from the given config.
func NewAccountTokenClient(c config) *AccountTokenClient {
	return &AccountTokenClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `accounttoken.Hooks(f(g(h())))`.
func (c *AccountTokenClient) Use(hooks ...Hook) {
	c.hooks.AccountToken = append(c.hooks.AccountToken, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `accounttoken.Intercept(f(g(h())))`.
func (c *AccountTokenClient) Intercept(interceptors ...Interceptor) {
	c.inters.AccountToken = append(c.inters.AccountToken, interceptors...)
}

// Create returns a builder for creating a AccountToken entity.
func (c *AccountTokenClient) Create() *AccountTokenCreate {
	mutation := newAccountTokenMutation(c.config, OpCreate)
	return &AccountTokenCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of AccountToken entities.
func (c *AccountTokenClient) CreateBulk(builders ...*AccountTokenCreate) *AccountTokenCreateBulk {
	return &AccountTokenCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *AccountTokenClient) MapCreateBulk(slice any, setFunc func(*AccountTokenCreate, int)) *AccountTokenCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &AccountTokenCreateBulk{err: fmt.Errorf("calling to AccountTokenClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*AccountTokenCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &AccountTokenCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for AccountToken.
func (c *AccountTokenClient) Update() *AccountTokenUpdate {
	mutation := newAccountTokenMutation(c.config, OpUpdate)
	return &AccountTokenUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *AccountTokenClient) UpdateOne(_m *AccountToken) *AccountTokenUpdateOne {
	mutation := newAccountTokenMutation(c.config, OpUpdateOne, withAccountToken(_m))
	return &AccountTokenUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *AccountTokenClient) UpdateOneID(id uuid.UUID) *AccountTokenUpdateOne {
	mutation := newAccountTokenMutation(c.config, OpUpdateOne, withAccountTokenID(id))
	return &AccountTokenUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for AccountToken.
func (c *AccountTokenClient) Delete() *AccountTokenDelete {
	mutation := newAccountTokenMutation(c.config, OpDelete)
	return &AccountTokenDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *AccountTokenClient) DeleteOne(_m *AccountToken) *AccountTokenDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *AccountTokenClient) DeleteOneID(id uuid.UUID) *AccountTokenDeleteOne {
	builder := c.Delete().Where(accounttoken.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &AccountTokenDeleteOne{builder}
}

// Query returns a query builder for AccountToken.
func (c *AccountTokenClient) Query() *AccountTokenQuery {
	return &AccountTokenQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeAccountToken},
		inters: c.Interceptors(),
	}
}

// Get returns a AccountToken entity by its id.
func (c *AccountTokenClient) Get(ctx context.Context, id uuid.UUID) (*AccountToken, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *AccountTokenClient) GetX(ctx context.Context, id uuid.UUID) *AccountToken {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryUser queries the user edge of a AccountToken.
func (c *AccountTokenClient) QueryUser(_m *AccountToken) *UserQuery {
	query := (&UserClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(accounttoken.Table, accounttoken.FieldID, id),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, accounttoken.UserTable, accounttoken.UserColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *AccountTokenClient) Hooks() []Hook {
	hooks := c.hooks.AccountToken
	return append(hooks[:len(hooks):len(hooks)], accounttoken.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *AccountTokenClient) Interceptors() []Interceptor {
	return c.inters.AccountToken
}

func (c *AccountTokenClient) mutate(ctx context.Context, m *AccountTokenMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&AccountTokenCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&AccountTokenUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&AccountTokenUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&AccountTokenDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown AccountToken mutation op: %q", m.Op())
	}
}

// AdminClient is a client for the Admin schema.
type AdminClient struct {
	config
}

// NewAdminClient returns a client for the Admin from the given config.
func NewAdminClient(c config) *AdminClient {
	return &AdminClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `admin.Hooks(f(g(h())))`.
func (c *AdminClient) Use(hooks ...Hook) {
	c.hooks.Admin = append(c.hooks.Admin, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `admin.Intercept(f(g(h())))`.
func (c *AdminClient) Intercept(interceptors ...Interceptor) {
	c.inters.Admin = append(c.inters.Admin, interceptors...)
}

// Create returns a builder for creating a Admin entity.
func (c *AdminClient) Create() *AdminCreate {
	mutation := newAdminMutation(c.config, OpCreate)
	return &AdminCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Admin entities.
func (c *AdminClient) CreateBulk(builders ...*AdminCreate) *AdminCreateBulk {
	return &AdminCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *AdminClient) MapCreateBulk(slice any, setFunc func(*AdminCreate, int)) *AdminCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &AdminCreateBulk{err: fmt.Errorf("calling to AdminClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*AdminCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &AdminCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Admin.
func (c *AdminClient) Update() *AdminUpdate {
	mutation := newAdminMutation(c.config, OpUpdate)
	return &AdminUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *AdminClient) UpdateOne(_m *Admin) *AdminUpdateOne {
	mutation := newAdminMutation(c.config, OpUpdateOne, withAdmin(_m))
	return &AdminUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *AdminClient) UpdateOneID(id uuid.UUID) *AdminUpdateOne {
	mutation := newAdminMutation(c.config, OpUpdateOne, withAdminID(id))
	return &AdminUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Admin.
func (c *AdminClient) Delete() *AdminDelete {
	mutation := newAdminMutation(c.config, OpDelete)
	return &AdminDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *AdminClient) DeleteOne(_m *Admin) *AdminDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *AdminClient) DeleteOneID(id uuid.UUID) *AdminDeleteOne {
	builder := c.Delete().Where(admin.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &AdminDeleteOne{builder}
}

// Query returns a query builder for Admin.
func (c *AdminClient) Query() *AdminQuery {
	return &AdminQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeAdmin},
		inters: c.Interceptors(),
	}
}

// Get returns a Admin entity by its id.
func (c *AdminClient) Get(ctx context.Context, id uuid.UUID) (*Admin, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *AdminClient) GetX(ctx context.Context, id uuid.UUID) *Admin {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryUser queries the user edge of a Admin.
func (c *AdminClient) QueryUser(_m *Admin) *UserQuery {
	query := (&UserClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(admin.Table, admin.FieldID, id),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, admin.UserTable, admin.UserColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryAuditLogs queries the audit_logs edge of a Admin.
func (c *AdminClient) QueryAuditLogs(_m *Admin) *AuditLogQuery {
	query := (&AuditLogClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(admin.Table, admin.FieldID, id),
			sqlgraph.To(auditlog.Table, auditlog.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, admin.AuditLogsTable, admin.AuditLogsColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *AdminClient) Hooks() []Hook {
	hooks := c.hooks.Admin
	return append(hooks[:len(hooks):len(hooks)], admin.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *AdminClient) Interceptors() []Interceptor {
	return c.inters.Admin
}

func (c *AdminClient) mutate(ctx context.Context, m *AdminMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&AdminCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&AdminUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&AdminUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&AdminDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Admin mutation op: %q", m.Op())
	}
}

// AuditHeadClient is a client for the AuditHead schema.
type AuditHeadClient struct {
	config
}

// NewAuditHeadClient returns a client for the AuditHead from the given config.
func NewAuditHeadClient(c config) *AuditHeadClient {
	return &AuditHeadClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `audithead.Hooks(f(g(h())))`.
func (c *AuditHeadClient) Use(hooks ...Hook) {
	c.hooks.AuditHead = append(c.hooks.AuditHead, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `audithead.Intercept(f(g(h())))`.
func (c *AuditHeadClient) Intercept(interceptors ...Interceptor) {
	c.inters.AuditHead = append(c.inters.AuditHead, interceptors...)
}

// Create returns a builder for creating a AuditHead entity.
func (c *AuditHeadClient) Create() *AuditHeadCreate {
	mutation := newAuditHeadMutation(c.config, OpCreate)
	return &AuditHeadCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of AuditHead entities.
func (c *AuditHeadClient) CreateBulk(builders ...*AuditHeadCreate) *AuditHeadCreateBulk {
	return &AuditHeadCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *AuditHeadClient) MapCreateBulk(slice any, setFunc func(*AuditHeadCreate, int)) *AuditHeadCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &AuditHeadCreateBulk{err: fmt.Errorf("calling to AuditHeadClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*AuditHeadCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &AuditHeadCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for AuditHead.
func (c *AuditHeadClient) Update() *AuditHeadUpdate {
	mutation := newAuditHeadMutation(c.config, OpUpdate)
	return &AuditHeadUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *AuditHeadClient) UpdateOne(_m *AuditHead) *AuditHeadUpdateOne {
	mutation := newAuditHeadMutation(c.config, OpUpdateOne, withAuditHead(_m))
	return &AuditHeadUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *AuditHeadClient) UpdateOneID(id string) *AuditHeadUpdateOne {
	mutation := newAuditHeadMutation(c.config, OpUpdateOne, withAuditHeadID(id))
	return &AuditHeadUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for AuditHead.
func (c *AuditHeadClient) Delete() *AuditHeadDelete {
	mutation := newAuditHeadMutation(c.config, OpDelete)
	return &AuditHeadDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *AuditHeadClient) DeleteOne(_m *AuditHead) *AuditHeadDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *AuditHeadClient) DeleteOneID(id string) *AuditHeadDeleteOne {
	builder := c.Delete().Where(audithead.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &AuditHeadDeleteOne{builder}
}

// Query returns a query builder for AuditHead.
func (c *AuditHeadClient) Query() *AuditHeadQuery {
	return &AuditHeadQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeAuditHead},
		inters: c.Interceptors(),
	}
}

// Get returns a AuditHead entity by its id.
func (c *AuditHeadClient) Get(ctx context.Context, id string) (*AuditHead, error) {
	return c.Query().Where(audithead.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *AuditHeadClient) GetX(ctx context.Context, id string) *AuditHead {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *AuditHeadClient) Hooks() []Hook {
	return c.hooks.AuditHead
}

// Interceptors returns the client interceptors.
func (c *AuditHeadClient) Interceptors() []Interceptor {
	return c.inters.AuditHead
}

func (c *AuditHeadClient) mutate(ctx context.Context, m *AuditHeadMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&AuditHeadCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&AuditHeadUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&AuditHeadUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&AuditHeadDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown AuditHead mutation op: %q", m.Op())
	}
}

// AuditLogClient is a client for the AuditLog schema.
type AuditLogClient struct {
	config
}

// NewAuditLogClient returns a client for the AuditLog from the given config.
func NewAuditLogClient(c config) *AuditLogClient {
	return &AuditLogClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `auditlog.Hooks(f(g(h())))`.
func (c *AuditLogClient) Use(hooks ...Hook) {
	c.hooks.AuditLog = append(c.hooks.AuditLog, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `auditlog.Intercept(f(g(h())))`.
func (c *AuditLogClient) Intercept(interceptors ...Interceptor) {
	c.inters.AuditLog = append(c.inters.AuditLog, interceptors...)
}

// Create returns a builder for creating a AuditLog entity.
func (c *AuditLogClient) Create() *AuditLogCreate {
	mutation := newAuditLogMutation(c.config, OpCreate)
	return &AuditLogCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of AuditLog entities.
func (c *AuditLogClient) CreateBulk(builders ...*AuditLogCreate) *AuditLogCreateBulk {
	return &AuditLogCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *AuditLogClient) MapCreateBulk(slice any, setFunc func(*AuditLogCreate, int)) *AuditLogCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &AuditLogCreateBulk{err: fmt.Errorf("calling to AuditLogClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*AuditLogCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &AuditLogCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for AuditLog.
func (c *AuditLogClient) Update() *AuditLogUpdate {
	mutation := newAuditLogMutation(c.config, OpUpdate)
	return &AuditLogUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *AuditLogClient) UpdateOne(_m *AuditLog) *AuditLogUpdateOne {
	mutation := newAuditLogMutation(c.config, OpUpdateOne, withAuditLog(_m))
	return &AuditLogUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *AuditLogClient) UpdateOneID(id uuid.UUID) *AuditLogUpdateOne {
	mutation := newAuditLogMutation(c.config, OpUpdateOne, withAuditLogID(id))
	return &AuditLogUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for AuditLog.
func (c *AuditLogClient) Delete() *AuditLogDelete {
	mutation := newAuditLogMutation(c.config, OpDelete)
	return &AuditLogDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *AuditLogClient) DeleteOne(_m *AuditLog) *AuditLogDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *AuditLogClient) DeleteOneID(id uuid.UUID) *AuditLogDeleteOne {
	builder := c.Delete().Where(auditlog.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &AuditLogDeleteOne{builder}
}

// Query returns a query builder for AuditLog.
func (c *AuditLogClient) Query() *AuditLogQuery {
	return &AuditLogQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeAuditLog},
		inters: c.Interceptors(),
	}
}

// Get returns a AuditLog entity by its id.
func (c *AuditLogClient) Get(ctx context.Context, id uuid.UUID) (*AuditLog, error) {
	return c.Query().Where(auditlog.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *AuditLogClient) GetX(ctx context.Context, id uuid.UUID) *AuditLog {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryAdmin queries the admin edge of a AuditLog.
func (c *AuditLogClient) QueryAdmin(_m *AuditLog) *AdminQuery {
	query := (&AdminClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(auditlog.Table, auditlog.FieldID, id),
			sqlgraph.To(admin.Table, admin.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, auditlog.AdminTable, auditlog.AdminColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *AuditLogClient) Hooks() []Hook {
	hooks := c.hooks.AuditLog
	return append(hooks[:len(hooks):len(hooks)], auditlog.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *AuditLogClient) Interceptors() []Interceptor {
	return c.inters.AuditLog
}

func (c *AuditLogClient) mutate(ctx context.Context, m *AuditLogMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&AuditLogCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&AuditLogUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&AuditLogUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&AuditLogDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown AuditLog mutation op: %q", m.Op())
	}
}

// AuditValueClient is a client for the AuditValue schema.
type AuditValueClient struct {
	config
}

// NewAuditValueClient returns a client for the AuditValue from the given config.
func NewAuditValueClient(c config) *AuditValueClient {
	return &AuditValueClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `auditvalue.Hooks(f(g(h())))`.
func (c *AuditValueClient) Use(hooks ...Hook) {
	c.hooks.AuditValue = append(c.hooks.AuditValue, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `auditvalue.Intercept(f(g(h())))`.
func (c *AuditValueClient) Intercept(interceptors ...Interceptor) {
	c.inters.AuditValue = append(c.inters.AuditValue, interceptors...)
}

// Create returns a builder for creating a AuditValue entity.
func (c *AuditValueClient) Create() *AuditValueCreate {
	mutation := newAuditValueMutation(c.config, OpCreate)
	return &AuditValueCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of AuditValue entities.
func (c *AuditValueClient) CreateBulk(builders ...*AuditValueCreate) *AuditValueCreateBulk {
	return &AuditValueCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *AuditValueClient) MapCreateBulk(slice any, setFunc func(*AuditValueCreate, int)) *AuditValueCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &AuditValueCreateBulk{err: fmt.Errorf("calling to AuditValueClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*AuditValueCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &AuditValueCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for AuditValue.
func (c *AuditValueClient) Update() *AuditValueUpdate {
	mutation := newAuditValueMutation(c.config, OpUpdate)
	return &AuditValueUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *AuditValueClient) UpdateOne(_m *AuditValue) *AuditValueUpdateOne {
	mutation := newAuditValueMutation(c.config, OpUpdateOne, withAuditValue(_m))
	return &AuditValueUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *AuditValueClient) UpdateOneID(id uuid.UUID) *AuditValueUpdateOne {
	mutation := newAuditValueMutation(c.config, OpUpdateOne, withAuditValueID(id))
	return &AuditValueUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for AuditValue.
func (c *AuditValueClient) Delete() *AuditValueDelete {
	mutation := newAuditValueMutation(c.config, OpDelete)
	return &AuditValueDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *AuditValueClient) DeleteOne(_m *AuditValue) *AuditValueDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *AuditValueClient) DeleteOneID(id uuid.UUID) *AuditValueDeleteOne {
	builder := c.Delete().Where(auditvalue.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &AuditValueDeleteOne{builder}
}

// Query returns a query builder for AuditValue.
func (c *AuditValueClient) Query() *AuditValueQuery {
	return &AuditValueQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeAuditValue},
		inters: c.Interceptors(),
	}
}

// Get returns a AuditValue entity by its id.
func (c *AuditValueClient) Get(ctx context.Context, id uuid.UUID) (*AuditValue, error) {
	return c.Query().Where(auditvalue.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *AuditValueClient) GetX(ctx context.Context, id uuid.UUID) *AuditValue {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *AuditValueClient) Hooks() []Hook {
	return c.hooks.AuditValue
}

// Interceptors returns the client interceptors.
func (c *AuditValueClient) Interceptors() []Interceptor {
	return c.inters.AuditValue
}

func (c *AuditValueClient) mutate(ctx context.Context, m *AuditValueMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&AuditValueCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&AuditValueUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&AuditValueUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&AuditValueDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown AuditValue mutation op: %q", m.Op())
	}
}

// CacheInvalidationClient is a client for the CacheInvalidation schema.
type CacheInvalidationClient struct {
	config
}

// NewCacheInvalidationClient returns a client for the CacheInvalidation from the given config.
func NewCacheInvalidationClient(c config) *CacheInvalidationClient {
	return &CacheInvalidationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `cacheinvalidation.Hooks(f(g(h())))`.
func (c *CacheInvalidationClient) Use(hooks ...Hook) {
	c.hooks.CacheInvalidation = append(c.hooks.CacheInvalidation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `cacheinvalidation.Intercept(f(g(h())))`.
func (c *CacheInvalidationClient) Intercept(interceptors ...Interceptor) {
	c.inters.CacheInvalidation = append(c.inters.CacheInvalidation, interceptors...)
}

// Create returns a builder for creating a CacheInvalidation entity.
func (c *CacheInvalidationClient) Create() *CacheInvalidationCreate {
	mutation := newCacheInvalidationMutation(c.config, OpCreate)
	return &CacheInvalidationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of CacheInvalidation entities.
func (c *CacheInvalidationClient) CreateBulk(builders ...*CacheInvalidationCreate) *CacheInvalidationCreateBulk {
	return &CacheInvalidationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *CacheInvalidationClient) MapCreateBulk(slice any, setFunc func(*CacheInvalidationCreate, int)) *CacheInvalidationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &CacheInvalidationCreateBulk{err: fmt.Errorf("calling to CacheInvalidationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*CacheInvalidationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &CacheInvalidationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for CacheInvalidation.
func (c *CacheInvalidationClient) Update() *CacheInvalidationUpdate {
	mutation := newCacheInvalidationMutation(c.config, OpUpdate)
	return &CacheInvalidationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *CacheInvalidationClient) UpdateOne(_m *CacheInvalidation) *CacheInvalidationUpdateOne {
	mutation := newCacheInvalidationMutation(c.config, OpUpdateOne, withCacheInvalidation(_m))
	return &CacheInvalidationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *CacheInvalidationClient) UpdateOneID(id int64) *CacheInvalidationUpdateOne {
	mutation := newCacheInvalidationMutation(c.config, OpUpdateOne, withCacheInvalidationID(id))
	return &CacheInvalidationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for CacheInvalidation.
func (c *CacheInvalidationClient) Delete() *CacheInvalidationDelete {
	mutation := newCacheInvalidationMutation(c.config, OpDelete)
	return &CacheInvalidationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *CacheInvalidationClient) DeleteOne(_m *CacheInvalidation) *CacheInvalidationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *CacheInvalidationClient) DeleteOneID(id int64) *CacheInvalidationDeleteOne {
	builder := c.Delete().Where(cacheinvalidation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &CacheInvalidationDeleteOne{builder}
}

// Query returns a query builder for CacheInvalidation.
func (c *CacheInvalidationClient) Query() *CacheInvalidationQuery {
	return &CacheInvalidationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeCacheInvalidation},
		inters: c.Interceptors(),
	}
}

// Get returns a CacheInvalidation entity by its id.
func (c *CacheInvalidationClient) Get(ctx context.Context, id int64) (*CacheInvalidation, error) {
	return c.Query().Where(cacheinvalidation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *CacheInvalidationClient) GetX(ctx context.Context, id int64) *CacheInvalidation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *CacheInvalidationClient) Hooks() []Hook {
	return c.hooks.CacheInvalidation
}

// Interceptors returns the client interceptors.
func (c *CacheInvalidationClient) Interceptors() []Interceptor {
	return c.inters.CacheInvalidation
}

func (c *CacheInvalidationClient) mutate(ctx context.Context, m *CacheInvalidationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&CacheInvalidationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&CacheInvalidationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&CacheInvalidationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&CacheInvalidationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown CacheInvalidation mutation op: %q", m.Op())
	}
}

// ChartClient is a client for the Chart schema.
type ChartClient struct {
	config
}

// NewChartClient returns a client for the Chart from the given config.
func NewChartClient(c config) *ChartClient {
	return &ChartClient{config: c}
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `chart.Intercept(f(g(h())))`.
func (c *ChartClient) Intercept(interceptors ...Interceptor) {
	c.inters.Chart = append(c.inters.Chart, interceptors...)
}

// Query returns a query builder for Chart.
func (c *ChartClient) Query() *ChartQuery {
	return &ChartQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeChart},
		inters: c.Interceptors(),
	}
}

// Interceptors returns the client interceptors.
func (c *ChartClient) Interceptors() []Interceptor {
	return c.inters.Chart
}

// DoctorClient is a client for the Doctor schema.
type DoctorClient struct {
	config
}

// NewDoctorClient returns a client for the Doctor from the given config.
func NewDoctorClient(c config) *DoctorClient {
	return &DoctorClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `doctor.Hooks(f(g(h())))`.
func (c *DoctorClient) Use(hooks ...Hook) {
	c.hooks.Doctor = append(c.hooks.Doctor, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `doctor.Intercept(f(g(h())))`.
func (c *DoctorClient) Intercept(interceptors ...Interceptor) {
	c.inters.Doctor = append(c.inters.Doctor, interceptors...)
}

// Create returns a builder for creating a Doctor entity.
func (c *DoctorClient) Create() *DoctorCreate {
	mutation := newDoctorMutation(c.config, OpCreate)
	return &DoctorCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Doctor entities.
func (c *DoctorClient) CreateBulk(builders ...*DoctorCreate) *DoctorCreateBulk {
	return &DoctorCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *DoctorClient) MapCreateBulk(slice any, setFunc func(*DoctorCreate, int)) *DoctorCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &DoctorCreateBulk{err: fmt.Errorf("calling to DoctorClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*DoctorCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &DoctorCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Doctor.
func (c *DoctorClient) Update() *DoctorUpdate {
	mutation := newDoctorMutation(c.config, OpUpdate)
	return &DoctorUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *DoctorClient) UpdateOne(_m *Doctor) *DoctorUpdateOne {
	mutation := newDoctorMutation(c.config, OpUpdateOne, withDoctor(_m))
	return &DoctorUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *DoctorClient) UpdateOneID(id uuid.UUID) *DoctorUpdateOne {
	mutation := newDoctorMutation(c.config, OpUpdateOne, withDoctorID(id))
	return &DoctorUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Doctor.
func (c *DoctorClient) Delete() *DoctorDelete {
	mutation := newDoctorMutation(c.config, OpDelete)
	return &DoctorDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *DoctorClient) DeleteOne(_m *Doctor) *DoctorDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *DoctorClient) DeleteOneID(id uuid.UUID) *DoctorDeleteOne {
	builder := c.Delete().Where(doctor.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &DoctorDeleteOne{builder}
}

// Query returns a query builder for Doctor.
func (c *DoctorClient) Query() *DoctorQuery {
	return &DoctorQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeDoctor},
		inters: c.Interceptors(),
	}
}

// Get returns a Doctor entity by its id.
func (c *DoctorClient) Get(ctx context.Context, id uuid.UUID) (*Doctor, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *DoctorClient) GetX(ctx context.Context, id uuid.UUID) *Doctor {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryUser queries the user edge of a Doctor.
func (c *DoctorClient) QueryUser(_m *Doctor) *UserQuery {
	query := (&UserClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, id),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, doctor.UserTable, doctor.UserColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryInstitution queries the institution edge of a Doctor.
func (c *DoctorClient) QueryInstitution(_m *Doctor) *InstitutionQuery {
	query := (&InstitutionClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, id),
			sqlgraph.To(institution.Table, institution.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, doctor.InstitutionTable, doctor.InstitutionColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QuerySpecialty queries the specialty edge of a Doctor.
func (c *DoctorClient) QuerySpecialty(_m *Doctor) *SpecialtyQuery {
	query := (&SpecialtyClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, id),
			sqlgraph.To(specialty.Table, specialty.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, doctor.SpecialtyTable, doctor.SpecialtyColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QuerySecondarySpecialty queries the secondary_specialty edge of a Doctor.
func (c *DoctorClient) QuerySecondarySpecialty(_m *Doctor) *SpecialtyQuery {
	query := (&SpecialtyClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, id),
			sqlgraph.To(specialty.Table, specialty.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, doctor.SecondarySpecialtyTable, doctor.SecondarySpecialtyColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryPatients queries the patients edge of a Doctor.
func (c *DoctorClient) QueryPatients(_m *Doctor) *PatientQuery {
	query := (&PatientClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(doctor.Table, doctor.FieldID, id),
			sqlgraph.To(patient.Table, patient.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, doctor.PatientsTable, doctor.PatientsColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *DoctorClient) Hooks() []Hook {
	hooks := c.hooks.Doctor
	return append(hooks[:len(hooks):len(hooks)], doctor.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *DoctorClient) Interceptors() []Interceptor {
	return c.inters.Doctor
}

func (c *DoctorClient) mutate(ctx context.Context, m *DoctorMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&DoctorCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&DoctorUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&DoctorUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&DoctorDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Doctor mutation op: %q", m.Op())
	}
}

// ErasureClient is a client for the Erasure schema.
type ErasureClient struct {
	config
}

// NewErasureClient returns a client for the Erasure from the given config.
func NewErasureClient(c config) *ErasureClient {
	return &ErasureClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `erasure.Hooks(f(g(h())))`.
func (c *ErasureClient) Use(hooks ...Hook) {
	c.hooks.Erasure = append(c.hooks.Erasure, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `erasure.Intercept(f(g(h())))`.
func (c *ErasureClient) Intercept(interceptors ...Interceptor) {
	c.inters.Erasure = append(c.inters.Erasure, interceptors...)
}

// Create returns a builder for creating a Erasure entity.
func (c *ErasureClient) Create() *ErasureCreate {
	mutation := newErasureMutation(c.config, OpCreate)
	return &ErasureCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Erasure entities.
func (c *ErasureClient) CreateBulk(builders ...*ErasureCreate) *ErasureCreateBulk {
	return &ErasureCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ErasureClient) MapCreateBulk(slice any, setFunc func(*ErasureCreate, int)) *ErasureCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ErasureCreateBulk{err: fmt.Errorf("calling to ErasureClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ErasureCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ErasureCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Erasure.
func (c *ErasureClient) Update() *ErasureUpdate {
	mutation := newErasureMutation(c.config, OpUpdate)
	return &ErasureUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ErasureClient) UpdateOne(_m *Erasure) *ErasureUpdateOne {
	mutation := newErasureMutation(c.config, OpUpdateOne, withErasure(_m))
	return &ErasureUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ErasureClient) UpdateOneID(id uuid.UUID) *ErasureUpdateOne {
	mutation := newErasureMutation(c.config, OpUpdateOne, withErasureID(id))
	return &ErasureUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Erasure.
func (c *ErasureClient) Delete() *ErasureDelete {
	mutation := newErasureMutation(c.config, OpDelete)
	return &ErasureDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ErasureClient) DeleteOne(_m *Erasure) *ErasureDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ErasureClient) DeleteOneID(id uuid.UUID) *ErasureDeleteOne {
	builder := c.Delete().Where(erasure.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ErasureDeleteOne{builder}
}

// Query returns a query builder for Erasure.
func (c *ErasureClient) Query() *ErasureQuery {
	return &ErasureQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeErasure},
		inters: c.Interceptors(),
	}
}

// Get returns a Erasure entity by its id.
func (c *ErasureClient) Get(ctx context.Context, id uuid.UUID) (*Erasure, error) {
	return c.Query().Where(erasure.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ErasureClient) GetX(ctx context.Context, id uuid.UUID) *Erasure {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ErasureClient) Hooks() []Hook {
	hooks := c.hooks.Erasure
	return append(hooks[:len(hooks):len(hooks)], erasure.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *ErasureClient) Interceptors() []Interceptor {
	return c.inters.Erasure
}

func (c *ErasureClient) mutate(ctx context.Context, m *ErasureMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ErasureCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ErasureUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ErasureUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ErasureDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Erasure mutation op: %q", m.Op())
	}
}

// HealthProfileClient is a client for the HealthProfile schema.
type HealthProfileClient struct {
	config
}

// NewHealthProfileClient returns a client for the HealthProfile from the given config.
func NewHealthProfileClient(c config) *HealthProfileClient {
	return &HealthProfileClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `healthprofile.Hooks(f(g(h())))`.
func (c *HealthProfileClient) Use(hooks ...Hook) {
	c.hooks.HealthProfile = append(c.hooks.HealthProfile, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `healthprofile.Intercept(f(g(h())))`.
func (c *HealthProfileClient) Intercept(interceptors ...Interceptor) {
	c.inters.HealthProfile = append(c.inters.HealthProfile, interceptors...)
}

// Create returns a builder for creating a HealthProfile entity.
func (c *HealthProfileClient) Create() *HealthProfileCreate {
	mutation := newHealthProfileMutation(c.config, OpCreate)
	return &HealthProfileCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of HealthProfile entities.
func (c *HealthProfileClient) CreateBulk(builders ...*HealthProfileCreate) *HealthProfileCreateBulk {
	return &HealthProfileCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *HealthProfileClient) MapCreateBulk(slice any, setFunc func(*HealthProfileCreate, int)) *HealthProfileCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &HealthProfileCreateBulk{err: fmt.Errorf("calling to HealthProfileClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*HealthProfileCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &HealthProfileCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for HealthProfile.
func (c *HealthProfileClient) Update() *HealthProfileUpdate {
	mutation := newHealthProfileMutation(c.config, OpUpdate)
	return &HealthProfileUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *HealthProfileClient) UpdateOne(_m *HealthProfile) *HealthProfileUpdateOne {
	mutation := newHealthProfileMutation(c.config, OpUpdateOne, withHealthProfile(_m))
	return &HealthProfileUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *HealthProfileClient) UpdateOneID(id uuid.UUID) *HealthProfileUpdateOne {
	mutation := newHealthProfileMutation(c.config, OpUpdateOne, withHealthProfileID(id))
	return &HealthProfileUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for HealthProfile.
func (c *HealthProfileClient) Delete() *HealthProfileDelete {
	mutation := newHealthProfileMutation(c.config, OpDelete)
	return &HealthProfileDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *HealthProfileClient) DeleteOne(_m *HealthProfile) *HealthProfileDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *HealthProfileClient) DeleteOneID(id uuid.UUID) *HealthProfileDeleteOne {
	builder := c.Delete().Where(healthprofile.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &HealthProfileDeleteOne{builder}
}

// Query returns a query builder for HealthProfile.
func (c *HealthProfileClient) Query() *HealthProfileQuery {
	return &HealthProfileQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeHealthProfile},
		inters: c.Interceptors(),
	}
}

// Get returns a HealthProfile entity by its id.
func (c *HealthProfileClient) Get(ctx context.Context, id uuid.UUID) (*HealthProfile, error) {
	return c.Query().Where(healthprofile.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *HealthProfileClient) GetX(ctx context.Context, id uuid.UUID) *HealthProfile {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryPatient queries the patient edge of a HealthProfile.
func (c *HealthProfileClient) QueryPatient(_m *HealthProfile) *PatientQuery {
	query := (&PatientClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(healthprofile.Table, healthprofile.FieldID, id),
			sqlgraph.To(patient.Table, patient.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, healthprofile.PatientTable, healthprofile.PatientColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *HealthProfileClient) Hooks() []Hook {
	hooks := c.hooks.HealthProfile
	return append(hooks[:len(hooks):len(hooks)], healthprofile.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *HealthProfileClient) Interceptors() []Interceptor {
	return c.inters.HealthProfile
}

func (c *HealthProfileClient) mutate(ctx context.Context, m *HealthProfileMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&HealthProfileCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&HealthProfileUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&HealthProfileUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&HealthProfileDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown HealthProfile mutation op: %q", m.Op())
	}
}

// InstitutionClient is a client for the Institution schema.
type InstitutionClient struct {
	config
}

// NewInstitutionClient returns a client for the Institution from the given config.
func NewInstitutionClient(c config) *InstitutionClient {
	return &InstitutionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `institution.Hooks(f(g(h())))`.
func (c *InstitutionClient) Use(hooks ...Hook) {
	c.hooks.Institution = append(c.hooks.Institution, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `institution.Intercept(f(g(h())))`.
func (c *InstitutionClient) Intercept(interceptors ...Interceptor) {
	c.inters.Institution = append(c.inters.Institution, interceptors...)
}

// Create returns a builder for creating a Institution entity.
func (c *InstitutionClient) Create() *InstitutionCreate {
	mutation := newInstitutionMutation(c.config, OpCreate)
	return &InstitutionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Institution entities.
func (c *InstitutionClient) CreateBulk(builders ...*InstitutionCreate) *InstitutionCreateBulk {
	return &InstitutionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *InstitutionClient) MapCreateBulk(slice any, setFunc func(*InstitutionCreate, int)) *InstitutionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &InstitutionCreateBulk{err: fmt.Errorf("calling to InstitutionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*InstitutionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &InstitutionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Institution.
func (c *InstitutionClient) Update() *InstitutionUpdate {
	mutation := newInstitutionMutation(c.config, OpUpdate)
	return &InstitutionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *InstitutionClient) UpdateOne(_m *Institution) *InstitutionUpdateOne {
	mutation := newInstitutionMutation(c.config, OpUpdateOne, withInstitution(_m))
	return &InstitutionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *InstitutionClient) UpdateOneID(id uuid.UUID) *InstitutionUpdateOne {
	mutation := newInstitutionMutation(c.config, OpUpdateOne, withInstitutionID(id))
	return &InstitutionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Institution.
func (c *InstitutionClient) Delete() *InstitutionDelete {
	mutation := newInstitutionMutation(c.config, OpDelete)
	return &InstitutionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *InstitutionClient) DeleteOne(_m *Institution) *InstitutionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *InstitutionClient) DeleteOneID(id uuid.UUID) *InstitutionDeleteOne {
	builder := c.Delete().Where(institution.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &InstitutionDeleteOne{builder}
}

// Query returns a query builder for Institution.
func (c *InstitutionClient) Query() *InstitutionQuery {
	return &InstitutionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeInstitution},
		inters: c.Interceptors(),
	}
}

// Get returns a Institution entity by its id.
func (c *InstitutionClient) Get(ctx context.Context, id uuid.UUID) (*Institution, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *InstitutionClient) GetX(ctx context.Context, id uuid.UUID) *Institution {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryUser queries the user edge of a Institution.
func (c *InstitutionClient) QueryUser(_m *Institution) *UserQuery {
	query := (&UserClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(institution.Table, institution.FieldID, id),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, institution.UserTable, institution.UserColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryDoctors queries the doctors edge of a Institution.
func (c *InstitutionClient) QueryDoctors(_m *Institution) *DoctorQuery {
	query := (&DoctorClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(institution.Table, institution.FieldID, id),
			sqlgraph.To(doctor.Table, doctor.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, institution.DoctorsTable, institution.DoctorsColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryPatients queries the patients edge of a Institution.
func (c *InstitutionClient) QueryPatients(_m *Institution) *PatientQuery {
	query := (&PatientClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(institution.Table, institution.FieldID, id),
			sqlgraph.To(patient.Table, patient.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, institution.PatientsTable, institution.PatientsColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *InstitutionClient) Hooks() []Hook {
	hooks := c.hooks.Institution
	return append(hooks[:len(hooks):len(hooks)], institution.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *InstitutionClient) Interceptors() []Interceptor {
	return c.inters.Institution
}

func (c *InstitutionClient) mutate(ctx context.Context, m *InstitutionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&InstitutionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&InstitutionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&InstitutionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&InstitutionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Institution mutation op: %q", m.Op())
	}
}

// LegalHoldClient is a client for the LegalHold schema.
type LegalHoldClient struct {
	config
}

// NewLegalHoldClient returns a client for the LegalHold from the given config.
func NewLegalHoldClient(c config) *LegalHoldClient {
	return &LegalHoldClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `legalhold.Hooks(f(g(h())))`.
func (c *LegalHoldClient) Use(hooks ...Hook) {
	c.hooks.LegalHold = append(c.hooks.LegalHold, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `legalhold.Intercept(f(g(h())))`.
func (c *LegalHoldClient) Intercept(interceptors ...Interceptor) {
	c.inters.LegalHold = append(c.inters.LegalHold, interceptors...)
}

// Create returns a builder for creating a LegalHold entity.
func (c *LegalHoldClient) Create() *LegalHoldCreate {
	mutation := newLegalHoldMutation(c.config, OpCreate)
	return &LegalHoldCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of LegalHold entities.
func (c *LegalHoldClient) CreateBulk(builders ...*LegalHoldCreate) *LegalHoldCreateBulk {
	return &LegalHoldCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *LegalHoldClient) MapCreateBulk(slice any, setFunc func(*LegalHoldCreate, int)) *LegalHoldCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &LegalHoldCreateBulk{err: fmt.Errorf("calling to LegalHoldClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*LegalHoldCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &LegalHoldCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for LegalHold.
func (c *LegalHoldClient) Update() *LegalHoldUpdate {
	mutation := newLegalHoldMutation(c.config, OpUpdate)
	return &LegalHoldUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *LegalHoldClient) UpdateOne(_m *LegalHold) *LegalHoldUpdateOne {
	mutation := newLegalHoldMutation(c.config, OpUpdateOne, withLegalHold(_m))
	return &LegalHoldUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *LegalHoldClient) UpdateOneID(id uuid.UUID) *LegalHoldUpdateOne {
	mutation := newLegalHoldMutation(c.config, OpUpdateOne, withLegalHoldID(id))
	return &LegalHoldUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for LegalHold.
func (c *LegalHoldClient) Delete() *LegalHoldDelete {
	mutation := newLegalHoldMutation(c.config, OpDelete)
	return &LegalHoldDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *LegalHoldClient) DeleteOne(_m *LegalHold) *LegalHoldDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *LegalHoldClient) DeleteOneID(id uuid.UUID) *LegalHoldDeleteOne {
	builder := c.Delete().Where(legalhold.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &LegalHoldDeleteOne{builder}
}

// Query returns a query builder for LegalHold.
func (c *LegalHoldClient) Query() *LegalHoldQuery {
	return &LegalHoldQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeLegalHold},
		inters: c.Interceptors(),
	}
}

// Get returns a LegalHold entity by its id.
func (c *LegalHoldClient) Get(ctx context.Context, id uuid.UUID) (*LegalHold, error) {
	return c.Query().Where(legalhold.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *LegalHoldClient) GetX(ctx context.Context, id uuid.UUID) *LegalHold {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *LegalHoldClient) Hooks() []Hook {
	hooks := c.hooks.LegalHold
	return append(hooks[:len(hooks):len(hooks)], legalhold.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *LegalHoldClient) Interceptors() []Interceptor {
	return c.inters.LegalHold
}

func (c *LegalHoldClient) mutate(ctx context.Context, m *LegalHoldMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&LegalHoldCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&LegalHoldUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&LegalHoldUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&LegalHoldDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown LegalHold mutation op: %q", m.Op())
	}
}

// LoginClient is a client for the Login schema.
type LoginClient struct {
	config
}

// NewLoginClient returns a client for the Login from the given config.
func NewLoginClient(c config) *LoginClient {
	return &LoginClient{config: c}
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `login.Intercept(f(g(h())))`.
func (c *LoginClient) Intercept(interceptors ...Interceptor) {
	c.inters.Login = append(c.inters.Login, interceptors...)
}

// Query returns a query builder for Login.
func (c *LoginClient) Query() *LoginQuery {
	return &LoginQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeLogin},
		inters: c.Interceptors(),
	}
}

// Interceptors returns the client interceptors.
func (c *LoginClient) Interceptors() []Interceptor {
	return c.inters.Login
}

// OpenRecordClient is a client for the OpenRecord schema.
type OpenRecordClient struct {
	config
}

// NewOpenRecordClient returns a client for the OpenRecord from the given config.
func NewOpenRecordClient(c config) *OpenRecordClient {
	return &OpenRecordClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `openrecord.Hooks(f(g(h())))`.
func (c *OpenRecordClient) Use(hooks ...Hook) {
	c.hooks.OpenRecord = append(c.hooks.OpenRecord, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `openrecord.Intercept(f(g(h())))`.
func (c *OpenRecordClient) Intercept(interceptors ...Interceptor) {
	c.inters.OpenRecord = append(c.inters.OpenRecord, interceptors...)
}

// Create returns a builder for creating a OpenRecord entity.
func (c *OpenRecordClient) Create() *OpenRecordCreate {
	mutation := newOpenRecordMutation(c.config, OpCreate)
	return &OpenRecordCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of OpenRecord entities.
func (c *OpenRecordClient) CreateBulk(builders ...*OpenRecordCreate) *OpenRecordCreateBulk {
	return &OpenRecordCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *OpenRecordClient) MapCreateBulk(slice any, setFunc func(*OpenRecordCreate, int)) *OpenRecordCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &OpenRecordCreateBulk{err: fmt.Errorf("calling to OpenRecordClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*OpenRecordCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &OpenRecordCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for OpenRecord.
func (c *OpenRecordClient) Update() *OpenRecordUpdate {
	mutation := newOpenRecordMutation(c.config, OpUpdate)
	return &OpenRecordUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *OpenRecordClient) UpdateOne(_m *OpenRecord) *OpenRecordUpdateOne {
	mutation := newOpenRecordMutation(c.config, OpUpdateOne, withOpenRecord(_m))
	return &OpenRecordUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *OpenRecordClient) UpdateOneID(id uuid.UUID) *OpenRecordUpdateOne {
	mutation := newOpenRecordMutation(c.config, OpUpdateOne, withOpenRecordID(id))
	return &OpenRecordUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for OpenRecord.
func (c *OpenRecordClient) Delete() *OpenRecordDelete {
	mutation := newOpenRecordMutation(c.config, OpDelete)
	return &OpenRecordDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *OpenRecordClient) DeleteOne(_m *OpenRecord) *OpenRecordDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *OpenRecordClient) DeleteOneID(id uuid.UUID) *OpenRecordDeleteOne {
	builder := c.Delete().Where(openrecord.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &OpenRecordDeleteOne{builder}
}

// Query returns a query builder for OpenRecord.
func (c *OpenRecordClient) Query() *OpenRecordQuery {
	return &OpenRecordQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeOpenRecord},
		inters: c.Interceptors(),
	}
}

// Get returns a OpenRecord entity by its id.
func (c *OpenRecordClient) Get(ctx context.Context, id uuid.UUID) (*OpenRecord, error) {
	return c.Query().Where(openrecord.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *OpenRecordClient) GetX(ctx context.Context, id uuid.UUID) *OpenRecord {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *OpenRecordClient) Hooks() []Hook {
	return c.hooks.OpenRecord
}

// Interceptors returns the client interceptors.
func (c *OpenRecordClient) Interceptors() []Interceptor {
	return c.inters.OpenRecord
}

func (c *OpenRecordClient) mutate(ctx context.Context, m *OpenRecordMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&OpenRecordCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&OpenRecordUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&OpenRecordUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&OpenRecordDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown OpenRecord mutation op: %q", m.Op())
	}
}

// OpeningDigestClient is a client for the OpeningDigest schema.
type OpeningDigestClient struct {
	config
}

// NewOpeningDigestClient returns a client for the OpeningDigest from the given config.
func NewOpeningDigestClient(c config) *OpeningDigestClient {
	return &OpeningDigestClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `openingdigest.Hooks(f(g(h())))`.
func (c *OpeningDigestClient) Use(hooks ...Hook) {
	c.hooks.OpeningDigest = append(c.hooks.OpeningDigest, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `openingdigest.Intercept(f(g(h())))`.
func (c *OpeningDigestClient) Intercept(interceptors ...Interceptor) {
	c.inters.OpeningDigest = append(c.inters.OpeningDigest, interceptors...)
}

// Create returns a builder for creating a OpeningDigest entity.
func (c *OpeningDigestClient) Create() *OpeningDigestCreate {
	mutation := newOpeningDigestMutation(c.config, OpCreate)
	return &OpeningDigestCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of OpeningDigest entities.
func (c *OpeningDigestClient) CreateBulk(builders ...*OpeningDigestCreate) *OpeningDigestCreateBulk {
	return &OpeningDigestCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *OpeningDigestClient) MapCreateBulk(slice any, setFunc func(*OpeningDigestCreate, int)) *OpeningDigestCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &OpeningDigestCreateBulk{err: fmt.Errorf("calling to OpeningDigestClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*OpeningDigestCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &OpeningDigestCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for OpeningDigest.
func (c *OpeningDigestClient) Update() *OpeningDigestUpdate {
	mutation := newOpeningDigestMutation(c.config, OpUpdate)
	return &OpeningDigestUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *OpeningDigestClient) UpdateOne(_m *OpeningDigest) *OpeningDigestUpdateOne {
	mutation := newOpeningDigestMutation(c.config, OpUpdateOne, withOpeningDigest(_m))
	return &OpeningDigestUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *OpeningDigestClient) UpdateOneID(id int64) *OpeningDigestUpdateOne {
	mutation := newOpeningDigestMutation(c.config, OpUpdateOne, withOpeningDigestID(id))
	return &OpeningDigestUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for OpeningDigest.
func (c *OpeningDigestClient) Delete() *OpeningDigestDelete {
	mutation := newOpeningDigestMutation(c.config, OpDelete)
	return &OpeningDigestDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *OpeningDigestClient) DeleteOne(_m *OpeningDigest) *OpeningDigestDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *OpeningDigestClient) DeleteOneID(id int64) *OpeningDigestDeleteOne {
	builder := c.Delete().Where(openingdigest.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &OpeningDigestDeleteOne{builder}
}

// Query returns a query builder for OpeningDigest.
func (c *OpeningDigestClient) Query() *OpeningDigestQuery {
	return &OpeningDigestQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeOpeningDigest},
		inters: c.Interceptors(),
	}
}

// Get returns a OpeningDigest entity by its id.
func (c *OpeningDigestClient) Get(ctx context.Context, id int64) (*OpeningDigest, error) {
	return c.Query().Where(openingdigest.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *OpeningDigestClient) GetX(ctx context.Context, id int64) *OpeningDigest {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *OpeningDigestClient) Hooks() []Hook {
	return c.hooks.OpeningDigest
}

// Interceptors returns the client interceptors.
func (c *OpeningDigestClient) Interceptors() []Interceptor {
	return c.inters.OpeningDigest
}

func (c *OpeningDigestClient) mutate(ctx context.Context, m *OpeningDigestMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&OpeningDigestCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&OpeningDigestUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&OpeningDigestUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&OpeningDigestDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown OpeningDigest mutation op: %q", m.Op())
	}
}

// OpeningReviewClient is a client for the OpeningReview schema.
type OpeningReviewClient struct {
	config
}

// NewOpeningReviewClient returns a client for the OpeningReview from the given config.
func NewOpeningReviewClient(c config) *OpeningReviewClient {
	return &OpeningReviewClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `openingreview.Hooks(f(g(h())))`.
func (c *OpeningReviewClient) Use(hooks ...Hook) {
	c.hooks.OpeningReview = append(c.hooks.OpeningReview, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `openingreview.Intercept(f(g(h())))`.
func (c *OpeningReviewClient) Intercept(interceptors ...Interceptor) {
	c.inters.OpeningReview = append(c.inters.OpeningReview, interceptors...)
}

// Create returns a builder for creating a OpeningReview entity.
func (c *OpeningReviewClient) Create() *OpeningReviewCreate {
	mutation := newOpeningReviewMutation(c.config, OpCreate)
	return &OpeningReviewCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of OpeningReview entities.
func (c *OpeningReviewClient) CreateBulk(builders ...*OpeningReviewCreate) *OpeningReviewCreateBulk {
	return &OpeningReviewCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *OpeningReviewClient) MapCreateBulk(slice any, setFunc func(*OpeningReviewCreate, int)) *OpeningReviewCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &OpeningReviewCreateBulk{err: fmt.Errorf("calling to OpeningReviewClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*OpeningReviewCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &OpeningReviewCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for OpeningReview.
func (c *OpeningReviewClient) Update() *OpeningReviewUpdate {
	mutation := newOpeningReviewMutation(c.config, OpUpdate)
	return &OpeningReviewUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *OpeningReviewClient) UpdateOne(_m *OpeningReview) *OpeningReviewUpdateOne {
	mutation := newOpeningReviewMutation(c.config, OpUpdateOne, withOpeningReview(_m))
	return &OpeningReviewUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *OpeningReviewClient) UpdateOneID(id uuid.UUID) *OpeningReviewUpdateOne {
	mutation := newOpeningReviewMutation(c.config, OpUpdateOne, withOpeningReviewID(id))
	return &OpeningReviewUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for OpeningReview.
func (c *OpeningReviewClient) Delete() *OpeningReviewDelete {
	mutation := newOpeningReviewMutation(c.config, OpDelete)
	return &OpeningReviewDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *OpeningReviewClient) DeleteOne(_m *OpeningReview) *OpeningReviewDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *OpeningReviewClient) DeleteOneID(id uuid.UUID) *OpeningReviewDeleteOne {
	builder := c.Delete().Where(openingreview.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &OpeningReviewDeleteOne{builder}
}

// Query returns a query builder for OpeningReview.
func (c *OpeningReviewClient) Query() *OpeningReviewQuery {
	return &OpeningReviewQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeOpeningReview},
		inters: c.Interceptors(),
	}
}

// Get returns a OpeningReview entity by its id.
func (c *OpeningReviewClient) Get(ctx context.Context, id uuid.UUID) (*OpeningReview, error) {
	return c.Query().Where(openingreview.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *OpeningReviewClient) GetX(ctx context.Context, id uuid.UUID) *OpeningReview {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *OpeningReviewClient) Hooks() []Hook {
	hooks := c.hooks.OpeningReview
	return append(hooks[:len(hooks):len(hooks)], openingreview.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *OpeningReviewClient) Interceptors() []Interceptor {
	return c.inters.OpeningReview
}

func (c *OpeningReviewClient) mutate(ctx context.Context, m *OpeningReviewMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&OpeningReviewCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&OpeningReviewUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&OpeningReviewUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&OpeningReviewDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown OpeningReview mutation op: %q", m.Op())
	}
}

// PatientClient is a client for the Patient schema.
type PatientClient struct {
	config
}

// NewPatientClient returns a client for the Patient from the given config.
func NewPatientClient(c config) *PatientClient {
	return &PatientClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `patient.Hooks(f(g(h())))`.
func (c *PatientClient) Use(hooks ...Hook) {
	c.hooks.Patient = append(c.hooks.Patient, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `patient.Intercept(f(g(h())))`.
func (c *PatientClient) Intercept(interceptors ...Interceptor) {
	c.inters.Patient = append(c.inters.Patient, interceptors...)
}

// Create returns a builder for creating a Patient entity.
func (c *PatientClient) Create() *PatientCreate {
	mutation := newPatientMutation(c.config, OpCreate)
	return &PatientCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Patient entities.
func (c *PatientClient) CreateBulk(builders ...*PatientCreate) *PatientCreateBulk {
	return &PatientCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *PatientClient) MapCreateBulk(slice any, setFunc func(*PatientCreate, int)) *PatientCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &PatientCreateBulk{err: fmt.Errorf("calling to PatientClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*PatientCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &PatientCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Patient.
func (c *PatientClient) Update() *PatientUpdate {
	mutation := newPatientMutation(c.config, OpUpdate)
	return &PatientUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *PatientClient) UpdateOne(_m *Patient) *PatientUpdateOne {
	mutation := newPatientMutation(c.config, OpUpdateOne, withPatient(_m))
	return &PatientUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *PatientClient) UpdateOneID(id uuid.UUID) *PatientUpdateOne {
	mutation := newPatientMutation(c.config, OpUpdateOne, withPatientID(id))
	return &PatientUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Patient.
func (c *PatientClient) Delete() *PatientDelete {
	mutation := newPatientMutation(c.config, OpDelete)
	return &PatientDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *PatientClient) DeleteOne(_m *Patient) *PatientDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *PatientClient) DeleteOneID(id uuid.UUID) *PatientDeleteOne {
	builder := c.Delete().Where(patient.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &PatientDeleteOne{builder}
}

// Query returns a query builder for Patient.
func (c *PatientClient) Query() *PatientQuery {
	return &PatientQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypePatient},
		inters: c.Interceptors(),
	}
}

// Get returns a Patient entity by its id.
func (c *PatientClient) Get(ctx context.Context, id uuid.UUID) (*Patient, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *PatientClient) GetX(ctx context.Context, id uuid.UUID) *Patient {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryUser queries the user edge of a Patient.
func (c *PatientClient) QueryUser(_m *Patient) *UserQuery {
	query := (&UserClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, id),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, patient.UserTable, patient.UserColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryDoctor queries the doctor edge of a Patient.
func (c *PatientClient) QueryDoctor(_m *Patient) *DoctorQuery {
	query := (&DoctorClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, id),
			sqlgraph.To(doctor.Table, doctor.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, patient.DoctorTable, patient.DoctorColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryInstitution queries the institution edge of a Patient.
func (c *PatientClient) QueryInstitution(_m *Patient) *InstitutionQuery {
	query := (&InstitutionClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, id),
			sqlgraph.To(institution.Table, institution.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, patient.InstitutionTable, patient.InstitutionColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryHealthProfile queries the health_profile edge of a Patient.
func (c *PatientClient) QueryHealthProfile(_m *Patient) *HealthProfileQuery {
	query := (&HealthProfileClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, id),
			sqlgraph.To(healthprofile.Table, healthprofile.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, patient.HealthProfileTable, patient.HealthProfileColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryRecordKey queries the record_key edge of a Patient.
func (c *PatientClient) QueryRecordKey(_m *Patient) *RecordKeyQuery {
	query := (&RecordKeyClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(patient.Table, patient.FieldID, id),
			sqlgraph.To(recordkey.Table, recordkey.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, patient.RecordKeyTable, patient.RecordKeyColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *PatientClient) Hooks() []Hook {
	hooks := c.hooks.Patient
	return append(hooks[:len(hooks):len(hooks)], patient.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *PatientClient) Interceptors() []Interceptor {
	return c.inters.Patient
}

func (c *PatientClient) mutate(ctx context.Context, m *PatientMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&PatientCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&PatientUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&PatientUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&PatientDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Patient mutation op: %q", m.Op())
	}
}

// ProvisioningKeyClient is a client for the ProvisioningKey schema.
type ProvisioningKeyClient struct {
	config
}

// NewProvisioningKeyClient returns a client for the ProvisioningKey from the given config.
func NewProvisioningKeyClient(c config) *ProvisioningKeyClient {
	return &ProvisioningKeyClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `provisioningkey.Hooks(f(g(h())))`.
func (c *ProvisioningKeyClient) Use(hooks ...Hook) {
	c.hooks.ProvisioningKey = append(c.hooks.ProvisioningKey, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `provisioningkey.Intercept(f(g(h())))`.
func (c *ProvisioningKeyClient) Intercept(interceptors ...Interceptor) {
	c.inters.ProvisioningKey = append(c.inters.ProvisioningKey, interceptors...)
}

// Create returns a builder for creating a ProvisioningKey entity.
func (c *ProvisioningKeyClient) Create() *ProvisioningKeyCreate {
	mutation := newProvisioningKeyMutation(c.config, OpCreate)
	return &ProvisioningKeyCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of ProvisioningKey entities.
func (c *ProvisioningKeyClient) CreateBulk(builders ...*ProvisioningKeyCreate) *ProvisioningKeyCreateBulk {
	return &ProvisioningKeyCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ProvisioningKeyClient) MapCreateBulk(slice any, setFunc func(*ProvisioningKeyCreate, int)) *ProvisioningKeyCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ProvisioningKeyCreateBulk{err: fmt.Errorf("calling to ProvisioningKeyClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ProvisioningKeyCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ProvisioningKeyCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for ProvisioningKey.
func (c *ProvisioningKeyClient) Update() *ProvisioningKeyUpdate {
	mutation := newProvisioningKeyMutation(c.config, OpUpdate)
	return &ProvisioningKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ProvisioningKeyClient) UpdateOne(_m *ProvisioningKey) *ProvisioningKeyUpdateOne {
	mutation := newProvisioningKeyMutation(c.config, OpUpdateOne, withProvisioningKey(_m))
	return &ProvisioningKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ProvisioningKeyClient) UpdateOneID(id uuid.UUID) *ProvisioningKeyUpdateOne {
	mutation := newProvisioningKeyMutation(c.config, OpUpdateOne, withProvisioningKeyID(id))
	return &ProvisioningKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for ProvisioningKey.
func (c *ProvisioningKeyClient) Delete() *ProvisioningKeyDelete {
	mutation := newProvisioningKeyMutation(c.config, OpDelete)
	return &ProvisioningKeyDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ProvisioningKeyClient) DeleteOne(_m *ProvisioningKey) *ProvisioningKeyDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ProvisioningKeyClient) DeleteOneID(id uuid.UUID) *ProvisioningKeyDeleteOne {
	builder := c.Delete().Where(provisioningkey.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ProvisioningKeyDeleteOne{builder}
}

// Query returns a query builder for ProvisioningKey.
func (c *ProvisioningKeyClient) Query() *ProvisioningKeyQuery {
	return &ProvisioningKeyQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeProvisioningKey},
		inters: c.Interceptors(),
	}
}

// Get returns a ProvisioningKey entity by its id.
func (c *ProvisioningKeyClient) Get(ctx context.Context, id uuid.UUID) (*ProvisioningKey, error) {
	return c.Query().Where(provisioningkey.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ProvisioningKeyClient) GetX(ctx context.Context, id uuid.UUID) *ProvisioningKey {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ProvisioningKeyClient) Hooks() []Hook {
	hooks := c.hooks.ProvisioningKey
	return append(hooks[:len(hooks):len(hooks)], provisioningkey.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *ProvisioningKeyClient) Interceptors() []Interceptor {
	return c.inters.ProvisioningKey
}

func (c *ProvisioningKeyClient) mutate(ctx context.Context, m *ProvisioningKeyMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ProvisioningKeyCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ProvisioningKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ProvisioningKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ProvisioningKeyDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown ProvisioningKey mutation op: %q", m.Op())
	}
}

// PublicDoctorClient is a client for the PublicDoctor schema.
type PublicDoctorClient struct {
	config
}

// NewPublicDoctorClient returns a client for the PublicDoctor from the given config.
func NewPublicDoctorClient(c config) *PublicDoctorClient {
	return &PublicDoctorClient{config: c}
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `publicdoctor.Intercept(f(g(h())))`.
func (c *PublicDoctorClient) Intercept(interceptors ...Interceptor) {
	c.inters.PublicDoctor = append(c.inters.PublicDoctor, interceptors...)
}

// Query returns a query builder for PublicDoctor.
func (c *PublicDoctorClient) Query() *PublicDoctorQuery {
	return &PublicDoctorQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypePublicDoctor},
		inters: c.Interceptors(),
	}
}

// Interceptors returns the client interceptors.
func (c *PublicDoctorClient) Interceptors() []Interceptor {
	return c.inters.PublicDoctor
}

// RecordKeyClient is a client for the RecordKey schema.
type RecordKeyClient struct {
	config
}

// NewRecordKeyClient returns a client for the RecordKey from the given config.
func NewRecordKeyClient(c config) *RecordKeyClient {
	return &RecordKeyClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `recordkey.Hooks(f(g(h())))`.
func (c *RecordKeyClient) Use(hooks ...Hook) {
	c.hooks.RecordKey = append(c.hooks.RecordKey, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `recordkey.Intercept(f(g(h())))`.
func (c *RecordKeyClient) Intercept(interceptors ...Interceptor) {
	c.inters.RecordKey = append(c.inters.RecordKey, interceptors...)
}

// Create returns a builder for creating a RecordKey entity.
func (c *RecordKeyClient) Create() *RecordKeyCreate {
	mutation := newRecordKeyMutation(c.config, OpCreate)
	return &RecordKeyCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of RecordKey entities.
func (c *RecordKeyClient) CreateBulk(builders ...*RecordKeyCreate) *RecordKeyCreateBulk {
	return &RecordKeyCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *RecordKeyClient) MapCreateBulk(slice any, setFunc func(*RecordKeyCreate, int)) *RecordKeyCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &RecordKeyCreateBulk{err: fmt.Errorf("calling to RecordKeyClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*RecordKeyCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &RecordKeyCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for RecordKey.
func (c *RecordKeyClient) Update() *RecordKeyUpdate {
	mutation := newRecordKeyMutation(c.config, OpUpdate)
	return &RecordKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *RecordKeyClient) UpdateOne(_m *RecordKey) *RecordKeyUpdateOne {
	mutation := newRecordKeyMutation(c.config, OpUpdateOne, withRecordKey(_m))
	return &RecordKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *RecordKeyClient) UpdateOneID(id uuid.UUID) *RecordKeyUpdateOne {
	mutation := newRecordKeyMutation(c.config, OpUpdateOne, withRecordKeyID(id))
	return &RecordKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for RecordKey.
func (c *RecordKeyClient) Delete() *RecordKeyDelete {
	mutation := newRecordKeyMutation(c.config, OpDelete)
	return &RecordKeyDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *RecordKeyClient) DeleteOne(_m *RecordKey) *RecordKeyDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *RecordKeyClient) DeleteOneID(id uuid.UUID) *RecordKeyDeleteOne {
	builder := c.Delete().Where(recordkey.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &RecordKeyDeleteOne{builder}
}

// Query returns a query builder for RecordKey.
func (c *RecordKeyClient) Query() *RecordKeyQuery {
	return &RecordKeyQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeRecordKey},
		inters: c.Interceptors(),
	}
}

// Get returns a RecordKey entity by its id.
func (c *RecordKeyClient) Get(ctx context.Context, id uuid.UUID) (*RecordKey, error) {
	return c.Query().Where(recordkey.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *RecordKeyClient) GetX(ctx context.Context, id uuid.UUID) *RecordKey {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryPatient queries the patient edge of a RecordKey.
func (c *RecordKeyClient) QueryPatient(_m *RecordKey) *PatientQuery {
	query := (&PatientClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(recordkey.Table, recordkey.FieldID, id),
			sqlgraph.To(patient.Table, patient.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, recordkey.PatientTable, recordkey.PatientColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *RecordKeyClient) Hooks() []Hook {
	hooks := c.hooks.RecordKey
	return append(hooks[:len(hooks):len(hooks)], recordkey.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *RecordKeyClient) Interceptors() []Interceptor {
	return c.inters.RecordKey
}

func (c *RecordKeyClient) mutate(ctx context.Context, m *RecordKeyMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&RecordKeyCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&RecordKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&RecordKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&RecordKeyDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown RecordKey mutation op: %q", m.Op())
	}
}

// RecordOpeningClient is a client for the RecordOpening schema.
type RecordOpeningClient struct {
	config
}

// NewRecordOpeningClient returns a client for the RecordOpening from the given config.
func NewRecordOpeningClient(c config) *RecordOpeningClient {
	return &RecordOpeningClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `recordopening.Hooks(f(g(h())))`.
func (c *RecordOpeningClient) Use(hooks ...Hook) {
	c.hooks.RecordOpening = append(c.hooks.RecordOpening, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `recordopening.Intercept(f(g(h())))`.
func (c *RecordOpeningClient) Intercept(interceptors ...Interceptor) {
	c.inters.RecordOpening = append(c.inters.RecordOpening, interceptors...)
}

// Create returns a builder for creating a RecordOpening entity.
func (c *RecordOpeningClient) Create() *RecordOpeningCreate {
	mutation := newRecordOpeningMutation(c.config, OpCreate)
	return &RecordOpeningCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of RecordOpening entities.
func (c *RecordOpeningClient) CreateBulk(builders ...*RecordOpeningCreate) *RecordOpeningCreateBulk {
	return &RecordOpeningCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *RecordOpeningClient) MapCreateBulk(slice any, setFunc func(*RecordOpeningCreate, int)) *RecordOpeningCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &RecordOpeningCreateBulk{err: fmt.Errorf("calling to RecordOpeningClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*RecordOpeningCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &RecordOpeningCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for RecordOpening.
func (c *RecordOpeningClient) Update() *RecordOpeningUpdate {
	mutation := newRecordOpeningMutation(c.config, OpUpdate)
	return &RecordOpeningUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *RecordOpeningClient) UpdateOne(_m *RecordOpening) *RecordOpeningUpdateOne {
	mutation := newRecordOpeningMutation(c.config, OpUpdateOne, withRecordOpening(_m))
	return &RecordOpeningUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *RecordOpeningClient) UpdateOneID(id uuid.UUID) *RecordOpeningUpdateOne {
	mutation := newRecordOpeningMutation(c.config, OpUpdateOne, withRecordOpeningID(id))
	return &RecordOpeningUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for RecordOpening.
func (c *RecordOpeningClient) Delete() *RecordOpeningDelete {
	mutation := newRecordOpeningMutation(c.config, OpDelete)
	return &RecordOpeningDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *RecordOpeningClient) DeleteOne(_m *RecordOpening) *RecordOpeningDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *RecordOpeningClient) DeleteOneID(id uuid.UUID) *RecordOpeningDeleteOne {
	builder := c.Delete().Where(recordopening.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &RecordOpeningDeleteOne{builder}
}

// Query returns a query builder for RecordOpening.
func (c *RecordOpeningClient) Query() *RecordOpeningQuery {
	return &RecordOpeningQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeRecordOpening},
		inters: c.Interceptors(),
	}
}

// Get returns a RecordOpening entity by its id.
func (c *RecordOpeningClient) Get(ctx context.Context, id uuid.UUID) (*RecordOpening, error) {
	return c.Query().Where(recordopening.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *RecordOpeningClient) GetX(ctx context.Context, id uuid.UUID) *RecordOpening {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *RecordOpeningClient) Hooks() []Hook {
	return c.hooks.RecordOpening
}

// Interceptors returns the client interceptors.
func (c *RecordOpeningClient) Interceptors() []Interceptor {
	return c.inters.RecordOpening
}

func (c *RecordOpeningClient) mutate(ctx context.Context, m *RecordOpeningMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&RecordOpeningCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&RecordOpeningUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&RecordOpeningUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&RecordOpeningDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown RecordOpening mutation op: %q", m.Op())
	}
}

// SessionClient is a client for the Session schema.
type SessionClient struct {
	config
}

// NewSessionClient returns a client for the Session from the given config.
func NewSessionClient(c config) *SessionClient {
	return &SessionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `session.Hooks(f(g(h())))`.
func (c *SessionClient) Use(hooks ...Hook) {
	c.hooks.Session = append(c.hooks.Session, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `session.Intercept(f(g(h())))`.
func (c *SessionClient) Intercept(interceptors ...Interceptor) {
	c.inters.Session = append(c.inters.Session, interceptors...)
}

// Create returns a builder for creating a Session entity.
func (c *SessionClient) Create() *SessionCreate {
	mutation := newSessionMutation(c.config, OpCreate)
	return &SessionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Session entities.
func (c *SessionClient) CreateBulk(builders ...*SessionCreate) *SessionCreateBulk {
	return &SessionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *SessionClient) MapCreateBulk(slice any, setFunc func(*SessionCreate, int)) *SessionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &SessionCreateBulk{err: fmt.Errorf("calling to SessionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*SessionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &SessionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Session.
func (c *SessionClient) Update() *SessionUpdate {
	mutation := newSessionMutation(c.config, OpUpdate)
	return &SessionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *SessionClient) UpdateOne(_m *Session) *SessionUpdateOne {
	mutation := newSessionMutation(c.config, OpUpdateOne, withSession(_m))
	return &SessionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *SessionClient) UpdateOneID(id uuid.UUID) *SessionUpdateOne {
	mutation := newSessionMutation(c.config, OpUpdateOne, withSessionID(id))
	return &SessionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Session.
func (c *SessionClient) Delete() *SessionDelete {
	mutation := newSessionMutation(c.config, OpDelete)
	return &SessionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *SessionClient) DeleteOne(_m *Session) *SessionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *SessionClient) DeleteOneID(id uuid.UUID) *SessionDeleteOne {
	builder := c.Delete().Where(session.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &SessionDeleteOne{builder}
}

// Query returns a query builder for Session.
func (c *SessionClient) Query() *SessionQuery {
	return &SessionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeSession},
		inters: c.Interceptors(),
	}
}

// Get returns a Session entity by its id.
func (c *SessionClient) Get(ctx context.Context, id uuid.UUID) (*Session, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *SessionClient) GetX(ctx context.Context, id uuid.UUID) *Session {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryUser queries the user edge of a Session.
func (c *SessionClient) QueryUser(_m *Session) *UserQuery {
	query := (&UserClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(session.Table, session.FieldID, id),
			sqlgraph.To(user.Table, user.FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, session.UserTable, session.UserColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *SessionClient) Hooks() []Hook {
	hooks := c.hooks.Session
	return append(hooks[:len(hooks):len(hooks)], session.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *SessionClient) Interceptors() []Interceptor {
	return c.inters.Session
}

func (c *SessionClient) mutate(ctx context.Context, m *SessionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&SessionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&SessionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&SessionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&SessionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Session mutation op: %q", m.Op())
	}
}

// SpecialtyClient is a client for the Specialty schema.
type SpecialtyClient struct {
	config
}

// NewSpecialtyClient returns a client for the Specialty from the given config.
func NewSpecialtyClient(c config) *SpecialtyClient {
	return &SpecialtyClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `specialty.Hooks(f(g(h())))`.
func (c *SpecialtyClient) Use(hooks ...Hook) {
	c.hooks.Specialty = append(c.hooks.Specialty, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `specialty.Intercept(f(g(h())))`.
func (c *SpecialtyClient) Intercept(interceptors ...Interceptor) {
	c.inters.Specialty = append(c.inters.Specialty, interceptors...)
}

// Create returns a builder for creating a Specialty entity.
func (c *SpecialtyClient) Create() *SpecialtyCreate {
	mutation := newSpecialtyMutation(c.config, OpCreate)
	return &SpecialtyCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Specialty entities.
func (c *SpecialtyClient) CreateBulk(builders ...*SpecialtyCreate) *SpecialtyCreateBulk {
	return &SpecialtyCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *SpecialtyClient) MapCreateBulk(slice any, setFunc func(*SpecialtyCreate, int)) *SpecialtyCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &SpecialtyCreateBulk{err: fmt.Errorf("calling to SpecialtyClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*SpecialtyCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &SpecialtyCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Specialty.
func (c *SpecialtyClient) Update() *SpecialtyUpdate {
	mutation := newSpecialtyMutation(c.config, OpUpdate)
	return &SpecialtyUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *SpecialtyClient) UpdateOne(_m *Specialty) *SpecialtyUpdateOne {
	mutation := newSpecialtyMutation(c.config, OpUpdateOne, withSpecialty(_m))
	return &SpecialtyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *SpecialtyClient) UpdateOneID(id uuid.UUID) *SpecialtyUpdateOne {
	mutation := newSpecialtyMutation(c.config, OpUpdateOne, withSpecialtyID(id))
	return &SpecialtyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Specialty.
func (c *SpecialtyClient) Delete() *SpecialtyDelete {
	mutation := newSpecialtyMutation(c.config, OpDelete)
	return &SpecialtyDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *SpecialtyClient) DeleteOne(_m *Specialty) *SpecialtyDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *SpecialtyClient) DeleteOneID(id uuid.UUID) *SpecialtyDeleteOne {
	builder := c.Delete().Where(specialty.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &SpecialtyDeleteOne{builder}
}

// Query returns a query builder for Specialty.
func (c *SpecialtyClient) Query() *SpecialtyQuery {
	return &SpecialtyQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeSpecialty},
		inters: c.Interceptors(),
	}
}

// Get returns a Specialty entity by its id.
func (c *SpecialtyClient) Get(ctx context.Context, id uuid.UUID) (*Specialty, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *SpecialtyClient) GetX(ctx context.Context, id uuid.UUID) *Specialty {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryDoctors queries the doctors edge of a Specialty.
func (c *SpecialtyClient) QueryDoctors(_m *Specialty) *DoctorQuery {
	query := (&DoctorClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(specialty.Table, specialty.FieldID, id),
			sqlgraph.To(doctor.Table, doctor.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, specialty.DoctorsTable, specialty.DoctorsColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QuerySecondaryDoctors queries the secondary_doctors edge of a Specialty.
func (c *SpecialtyClient) QuerySecondaryDoctors(_m *Specialty) *DoctorQuery {
	query := (&DoctorClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(specialty.Table, specialty.FieldID, id),
			sqlgraph.To(doctor.Table, doctor.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, specialty.SecondaryDoctorsTable, specialty.SecondaryDoctorsColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *SpecialtyClient) Hooks() []Hook {
	hooks := c.hooks.Specialty
	return append(hooks[:len(hooks):len(hooks)], specialty.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *SpecialtyClient) Interceptors() []Interceptor {
	return c.inters.Specialty
}

func (c *SpecialtyClient) mutate(ctx context.Context, m *SpecialtyMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&SpecialtyCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&SpecialtyUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&SpecialtyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&SpecialtyDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Specialty mutation op: %q", m.Op())
	}
}

// UserClient is a client for the User schema.
type UserClient struct {
	config
}

// NewUserClient returns a client for the User from the given config.
func NewUserClient(c config) *UserClient {
	return &UserClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `user.Hooks(f(g(h())))`.
func (c *UserClient) Use(hooks ...Hook) {
	c.hooks.User = append(c.hooks.User, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `user.Intercept(f(g(h())))`.
func (c *UserClient) Intercept(interceptors ...Interceptor) {
	c.inters.User = append(c.inters.User, interceptors...)
}

// Create returns a builder for creating a User entity.
func (c *UserClient) Create() *UserCreate {
	mutation := newUserMutation(c.config, OpCreate)
	return &UserCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of User entities.
func (c *UserClient) CreateBulk(builders ...*UserCreate) *UserCreateBulk {
	return &UserCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *UserClient) MapCreateBulk(slice any, setFunc func(*UserCreate, int)) *UserCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &UserCreateBulk{err: fmt.Errorf("calling to UserClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*UserCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &UserCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for User.
func (c *UserClient) Update() *UserUpdate {
	mutation := newUserMutation(c.config, OpUpdate)
	return &UserUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *UserClient) UpdateOne(_m *User) *UserUpdateOne {
	mutation := newUserMutation(c.config, OpUpdateOne, withUser(_m))
	return &UserUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *UserClient) UpdateOneID(id uuid.UUID) *UserUpdateOne {
	mutation := newUserMutation(c.config, OpUpdateOne, withUserID(id))
	return &UserUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for User.
func (c *UserClient) Delete() *UserDelete {
	mutation := newUserMutation(c.config, OpDelete)
	return &UserDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *UserClient) DeleteOne(_m *User) *UserDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *UserClient) DeleteOneID(id uuid.UUID) *UserDeleteOne {
	builder := c.Delete().Where(user.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &UserDeleteOne{builder}
}

// Query returns a query builder for User.
func (c *UserClient) Query() *UserQuery {
	return &UserQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeUser},
		inters: c.Interceptors(),
	}
}

// Get returns a User entity by its id.
func (c *UserClient) Get(ctx context.Context, id uuid.UUID) (*User, error) {
	return c.get(ctx, id)
}

// GetX is like Get, but panics if an error occurs.
func (c *UserClient) GetX(ctx context.Context, id uuid.UUID) *User {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// QueryPatient queries the patient edge of a User.
func (c *UserClient) QueryPatient(_m *User) *PatientQuery {
	query := (&PatientClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(user.Table, user.FieldID, id),
			sqlgraph.To(patient.Table, patient.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, user.PatientTable, user.PatientColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryDoctor queries the doctor edge of a User.
func (c *UserClient) QueryDoctor(_m *User) *DoctorQuery {
	query := (&DoctorClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(user.Table, user.FieldID, id),
			sqlgraph.To(doctor.Table, doctor.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, user.DoctorTable, user.DoctorColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryInstitution queries the institution edge of a User.
func (c *UserClient) QueryInstitution(_m *User) *InstitutionQuery {
	query := (&InstitutionClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(user.Table, user.FieldID, id),
			sqlgraph.To(institution.Table, institution.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, user.InstitutionTable, user.InstitutionColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryAdmin queries the admin edge of a User.
func (c *UserClient) QueryAdmin(_m *User) *AdminQuery {
	query := (&AdminClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(user.Table, user.FieldID, id),
			sqlgraph.To(admin.Table, admin.FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, user.AdminTable, user.AdminColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QuerySessions queries the sessions edge of a User.
func (c *UserClient) QuerySessions(_m *User) *SessionQuery {
	query := (&SessionClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(user.Table, user.FieldID, id),
			sqlgraph.To(session.Table, session.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, user.SessionsTable, user.SessionsColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// QueryAccountTokens queries the account_tokens edge of a User.
func (c *UserClient) QueryAccountTokens(_m *User) *AccountTokenQuery {
	query := (&AccountTokenClient{config: c.config}).Query()
	query.path = func(context.Context) (fromV *sql.Selector, _ error) {
		id := _m.ID
		step := sqlgraph.NewStep(
			sqlgraph.From(user.Table, user.FieldID, id),
			sqlgraph.To(accounttoken.Table, accounttoken.FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, user.AccountTokensTable, user.AccountTokensColumn),
		)
		fromV = sqlgraph.Neighbors(_m.driver.Dialect(), step)
		return fromV, nil
	}
	return query
}

// Hooks returns the client hooks.
func (c *UserClient) Hooks() []Hook {
	hooks := c.hooks.User
	return append(hooks[:len(hooks):len(hooks)], user.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *UserClient) Interceptors() []Interceptor {
	return c.inters.User
}

func (c *UserClient) mutate(ctx context.Context, m *UserMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&UserCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&UserUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&UserUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&UserDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown User mutation op: %q", m.Op())
	}
}

// WrappingKeyClient is a client for the WrappingKey schema.
type WrappingKeyClient struct {
	config
}

// NewWrappingKeyClient returns a client for the WrappingKey from the given config.
func NewWrappingKeyClient(c config) *WrappingKeyClient {
	return &WrappingKeyClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `wrappingkey.Hooks(f(g(h())))`.
func (c *WrappingKeyClient) Use(hooks ...Hook) {
	c.hooks.WrappingKey = append(c.hooks.WrappingKey, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `wrappingkey.Intercept(f(g(h())))`.
func (c *WrappingKeyClient) Intercept(interceptors ...Interceptor) {
	c.inters.WrappingKey = append(c.inters.WrappingKey, interceptors...)
}

// Create returns a builder for creating a WrappingKey entity.
func (c *WrappingKeyClient) Create() *WrappingKeyCreate {
	mutation := newWrappingKeyMutation(c.config, OpCreate)
	return &WrappingKeyCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of WrappingKey entities.
func (c *WrappingKeyClient) CreateBulk(builders ...*WrappingKeyCreate) *WrappingKeyCreateBulk {
	return &WrappingKeyCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *WrappingKeyClient) MapCreateBulk(slice any, setFunc func(*WrappingKeyCreate, int)) *WrappingKeyCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &WrappingKeyCreateBulk{err: fmt.Errorf("calling to WrappingKeyClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*WrappingKeyCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &WrappingKeyCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for WrappingKey.
func (c *WrappingKeyClient) Update() *WrappingKeyUpdate {
	mutation := newWrappingKeyMutation(c.config, OpUpdate)
	return &WrappingKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *WrappingKeyClient) UpdateOne(_m *WrappingKey) *WrappingKeyUpdateOne {
	mutation := newWrappingKeyMutation(c.config, OpUpdateOne, withWrappingKey(_m))
	return &WrappingKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *WrappingKeyClient) UpdateOneID(id uuid.UUID) *WrappingKeyUpdateOne {
	mutation := newWrappingKeyMutation(c.config, OpUpdateOne, withWrappingKeyID(id))
	return &WrappingKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for WrappingKey.
func (c *WrappingKeyClient) Delete() *WrappingKeyDelete {
	mutation := newWrappingKeyMutation(c.config, OpDelete)
	return &WrappingKeyDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *WrappingKeyClient) DeleteOne(_m *WrappingKey) *WrappingKeyDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *WrappingKeyClient) DeleteOneID(id uuid.UUID) *WrappingKeyDeleteOne {
	builder := c.Delete().Where(wrappingkey.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &WrappingKeyDeleteOne{builder}
}

// Query returns a query builder for WrappingKey.
func (c *WrappingKeyClient) Query() *WrappingKeyQuery {
	return &WrappingKeyQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeWrappingKey},
		inters: c.Interceptors(),
	}
}

// Get returns a WrappingKey entity by its id.
func (c *WrappingKeyClient) Get(ctx context.Context, id uuid.UUID) (*WrappingKey, error) {
	return c.Query().Where(wrappingkey.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *WrappingKeyClient) GetX(ctx context.Context, id uuid.UUID) *WrappingKey {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *WrappingKeyClient) Hooks() []Hook {
	hooks := c.hooks.WrappingKey
	return append(hooks[:len(hooks):len(hooks)], wrappingkey.Hooks[:]...)
}

// Interceptors returns the client interceptors.
func (c *WrappingKeyClient) Interceptors() []Interceptor {
	return c.inters.WrappingKey
}

func (c *WrappingKeyClient) mutate(ctx context.Context, m *WrappingKeyMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&WrappingKeyCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&WrappingKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&WrappingKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&WrappingKeyDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown WrappingKey mutation op: %q", m.Op())
	}
}

// hooks and interceptors per client, for fast access.
type (
	hooks struct {
		AccountToken, Admin, AuditHead, AuditLog, AuditValue, CacheInvalidation, Doctor,
		Erasure, HealthProfile, Institution, LegalHold, OpenRecord, OpeningDigest,
		OpeningReview, Patient, ProvisioningKey, RecordKey, RecordOpening, Session,
		Specialty, User, WrappingKey []ent.Hook
	}
	inters struct {
		AccountToken, Admin, AuditHead, AuditLog, AuditValue, CacheInvalidation, Chart,
		Doctor, Erasure, HealthProfile, Institution, LegalHold, Login, OpenRecord,
		OpeningDigest, OpeningReview, Patient, ProvisioningKey, PublicDoctor,
		RecordKey, RecordOpening, Session, Specialty, User,
		WrappingKey []ent.Interceptor
	}
)

// Unreadable sets the columns of each table that the database role may not read. The entity that an update of one row returns lacks them, as
// if the other columns had been selected. Queries for them are still refused.
func Unreadable(columns map[string][]string) Option {
	return func(c *config) {
		c.unreadable = columns
	}
}

// ExecContext allows calling the underlying ExecContext method of the driver if it is supported by it.
// See, database/sql#DB.ExecContext for more information.
func (c *config) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	ex, ok := c.driver.(interface {
		ExecContext(context.Context, string, ...any) (stdsql.Result, error)
	})
	if !ok {
		return nil, fmt.Errorf("Driver.ExecContext is not supported")
	}
	return ex.ExecContext(ctx, query, args...)
}

// QueryContext allows calling the underlying QueryContext method of the driver if it is supported by it.
// See, database/sql#DB.QueryContext for more information.
func (c *config) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	q, ok := c.driver.(interface {
		QueryContext(context.Context, string, ...any) (*stdsql.Rows, error)
	})
	if !ok {
		return nil, fmt.Errorf("Driver.QueryContext is not supported")
	}
	return q.QueryContext(ctx, query, args...)
}
