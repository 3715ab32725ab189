// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"cloud.google.com/go/civil"
	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
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
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/provisioningkey"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/ent/session"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/ent/wrappingkey"
	"github.com/predicthealth/database/schema/enum"
	"github.com/shopspring/decimal"
)

const (
	// Operation types.
	OpCreate    = ent.OpCreate
	OpDelete    = ent.OpDelete
	OpDeleteOne = ent.OpDeleteOne
	OpUpdate    = ent.OpUpdate
	OpUpdateOne = ent.OpUpdateOne

	// Node types.
	TypeAccountToken      = "AccountToken"
	TypeAdmin             = "Admin"
	TypeAuditHead         = "AuditHead"
	TypeAuditLog          = "AuditLog"
	TypeAuditValue        = "AuditValue"
	TypeCacheInvalidation = "CacheInvalidation"
	TypeChart             = "Chart"
	TypeDoctor            = "Doctor"
	TypeErasure           = "Erasure"
	TypeHealthProfile     = "HealthProfile"
	TypeInstitution       = "Institution"
	TypeLegalHold         = "LegalHold"
	TypeLogin             = "Login"
	TypeOpenRecord        = "OpenRecord"
	TypeOpeningDigest     = "OpeningDigest"
	TypeOpeningReview     = "OpeningReview"
	TypePatient           = "Patient"
	TypeProvisioningKey   = "ProvisioningKey"
	TypePublicDoctor      = "PublicDoctor"
	TypeRecordKey         = "RecordKey"
	TypeRecordOpening     = "RecordOpening"
	TypeSession           = "Session"
	TypeSpecialty         = "Specialty"
	TypeUser              = "User"
	TypeWrappingKey       = "WrappingKey"
)

// AccountTokenMutation represents an operation that mutates the AccountToken nodes in the graph.
type AccountTokenMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	created_at    *time.Time
	updated_at    *time.Time
	version       *int64
	addversion    *int64
	purpose       *enum.TokenPurpose
	token_hash    *[]byte
	email         *string
	expires_at    *time.Time
	used_at       *time.Time
	clearedFields map[string]struct{}
	user          *uuid.UUID
	cleareduser   bool
	done          bool
	oldValue      func(context.Context) (*AccountToken, error)
	predicates    []predicate.AccountToken
	upserted      *upsertedID
	atVersion     *int64
	affected      *rowsAffected
	read          *AccountToken // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*AccountTokenMutation)(nil)

// accounttokenOption allows management of the mutation configuration using functional options.
type accounttokenOption func(*AccountTokenMutation)

// newAccountTokenMutation creates new mutation for the AccountToken entity.
func newAccountTokenMutation(c config, op Op, opts ...accounttokenOption) *AccountTokenMutation {
	m := &AccountTokenMutation{
		config:        c,
		op:            op,
		typ:           TypeAccountToken,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withAccountTokenID sets the ID field of the mutation.
func withAccountTokenID(id uuid.UUID) accounttokenOption {
	return func(m *AccountTokenMutation) {
		var (
			err   error
			once  sync.Once
			value *AccountToken
		)
		m.oldValue = func(ctx context.Context) (*AccountToken, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().AccountToken.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withAccountToken sets the old AccountToken of the mutation.
func withAccountToken(node *AccountToken) accounttokenOption {
	return func(m *AccountTokenMutation) {
		m.oldValue = func(context.Context) (*AccountToken, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m AccountTokenMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m AccountTokenMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of AccountToken entities.
func (m *AccountTokenMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *AccountTokenMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *AccountTokenMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().AccountToken.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *AccountTokenMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *AccountTokenMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *AccountTokenMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *AccountTokenMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *AccountTokenMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *AccountTokenMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *AccountTokenMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *AccountTokenMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *AccountTokenMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *AccountTokenMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *AccountTokenMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetUserID sets the "user_id" field.
func (m *AccountTokenMutation) SetUserID(u uuid.UUID) {
	m.user = &u
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *AccountTokenMutation) UserID() (r uuid.UUID, exists bool) {
	v := m.user
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldUserID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *AccountTokenMutation) ResetUserID() {
	m.user = nil
}

// SetPurpose sets the "purpose" field.
func (m *AccountTokenMutation) SetPurpose(ep enum.TokenPurpose) {
	m.purpose = &ep
}

// Purpose returns the value of the "purpose" field in the mutation.
func (m *AccountTokenMutation) Purpose() (r enum.TokenPurpose, exists bool) {
	v := m.purpose
	if v == nil {
		return
	}
	return *v, true
}

// OldPurpose returns the old "purpose" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldPurpose(ctx context.Context) (v enum.TokenPurpose, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPurpose is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPurpose requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPurpose: %w", err)
	}
	return oldValue.Purpose, nil
}

// ResetPurpose resets all changes to the "purpose" field.
func (m *AccountTokenMutation) ResetPurpose() {
	m.purpose = nil
}

// SetTokenHash sets the "token_hash" field.
func (m *AccountTokenMutation) SetTokenHash(b []byte) {
	m.token_hash = &b
}

// TokenHash returns the value of the "token_hash" field in the mutation.
func (m *AccountTokenMutation) TokenHash() (r []byte, exists bool) {
	v := m.token_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldTokenHash returns the old "token_hash" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldTokenHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTokenHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTokenHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTokenHash: %w", err)
	}
	return oldValue.TokenHash, nil
}

// ResetTokenHash resets all changes to the "token_hash" field.
func (m *AccountTokenMutation) ResetTokenHash() {
	m.token_hash = nil
}

// SetEmail sets the "email" field.
func (m *AccountTokenMutation) SetEmail(s string) {
	m.email = &s
}

// Email returns the value of the "email" field in the mutation.
func (m *AccountTokenMutation) Email() (r string, exists bool) {
	v := m.email
	if v == nil {
		return
	}
	return *v, true
}

// OldEmail returns the old "email" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmail: %w", err)
	}
	return oldValue.Email, nil
}

// ResetEmail resets all changes to the "email" field.
func (m *AccountTokenMutation) ResetEmail() {
	m.email = nil
}

// SetExpiresAt sets the "expires_at" field.
func (m *AccountTokenMutation) SetExpiresAt(t time.Time) {
	m.expires_at = &t
}

// ExpiresAt returns the value of the "expires_at" field in the mutation.
func (m *AccountTokenMutation) ExpiresAt() (r time.Time, exists bool) {
	v := m.expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExpiresAt returns the old "expires_at" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpiresAt: %w", err)
	}
	return oldValue.ExpiresAt, nil
}

// ResetExpiresAt resets all changes to the "expires_at" field.
func (m *AccountTokenMutation) ResetExpiresAt() {
	m.expires_at = nil
}

// SetUsedAt sets the "used_at" field.
func (m *AccountTokenMutation) SetUsedAt(t time.Time) {
	m.used_at = &t
}

// UsedAt returns the value of the "used_at" field in the mutation.
func (m *AccountTokenMutation) UsedAt() (r time.Time, exists bool) {
	v := m.used_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUsedAt returns the old "used_at" field's value of the AccountToken entity.
// If the AccountToken object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AccountTokenMutation) OldUsedAt(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUsedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUsedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUsedAt: %w", err)
	}
	return oldValue.UsedAt, nil
}

// ClearUsedAt clears the value of the "used_at" field.
func (m *AccountTokenMutation) ClearUsedAt() {
	m.used_at = nil
	m.clearedFields[accounttoken.FieldUsedAt] = struct{}{}
}

// UsedAtCleared returns if the "used_at" field was cleared in this mutation.
func (m *AccountTokenMutation) UsedAtCleared() bool {
	_, ok := m.clearedFields[accounttoken.FieldUsedAt]
	return ok
}

// ResetUsedAt resets all changes to the "used_at" field.
func (m *AccountTokenMutation) ResetUsedAt() {
	m.used_at = nil
	delete(m.clearedFields, accounttoken.FieldUsedAt)
}

// ClearUser clears the "user" edge to the User entity.
func (m *AccountTokenMutation) ClearUser() {
	m.cleareduser = true
	m.clearedFields[accounttoken.FieldUserID] = struct{}{}
}

// UserCleared reports if the "user" edge to the User entity was cleared.
func (m *AccountTokenMutation) UserCleared() bool {
	return m.cleareduser
}

// UserIDs returns the "user" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// UserID instead. It exists only for internal usage by the builders.
func (m *AccountTokenMutation) UserIDs() (ids []uuid.UUID) {
	if id := m.user; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetUser resets all changes to the "user" edge.
func (m *AccountTokenMutation) ResetUser() {
	m.user = nil
	m.cleareduser = false
}

// Where appends a list predicates to the AccountTokenMutation builder.
func (m *AccountTokenMutation) Where(ps ...predicate.AccountToken) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the AccountTokenMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *AccountTokenMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.AccountToken, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *AccountTokenMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *AccountTokenMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (AccountToken).
func (m *AccountTokenMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *AccountTokenMutation) Fields() []string {
	fields := make([]string, 0, 9)
	if m.created_at != nil {
		fields = append(fields, accounttoken.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, accounttoken.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, accounttoken.FieldVersion)
	}
	if m.user != nil {
		fields = append(fields, accounttoken.FieldUserID)
	}
	if m.purpose != nil {
		fields = append(fields, accounttoken.FieldPurpose)
	}
	if m.token_hash != nil {
		fields = append(fields, accounttoken.FieldTokenHash)
	}
	if m.email != nil {
		fields = append(fields, accounttoken.FieldEmail)
	}
	if m.expires_at != nil {
		fields = append(fields, accounttoken.FieldExpiresAt)
	}
	if m.used_at != nil {
		fields = append(fields, accounttoken.FieldUsedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *AccountTokenMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case accounttoken.FieldCreatedAt:
		return m.CreatedAt()
	case accounttoken.FieldUpdatedAt:
		return m.UpdatedAt()
	case accounttoken.FieldVersion:
		return m.Version()
	case accounttoken.FieldUserID:
		return m.UserID()
	case accounttoken.FieldPurpose:
		return m.Purpose()
	case accounttoken.FieldTokenHash:
		return m.TokenHash()
	case accounttoken.FieldEmail:
		return m.Email()
	case accounttoken.FieldExpiresAt:
		return m.ExpiresAt()
	case accounttoken.FieldUsedAt:
		return m.UsedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *AccountTokenMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case accounttoken.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case accounttoken.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case accounttoken.FieldVersion:
		return m.OldVersion(ctx)
	case accounttoken.FieldUserID:
		return m.OldUserID(ctx)
	case accounttoken.FieldPurpose:
		return m.OldPurpose(ctx)
	case accounttoken.FieldTokenHash:
		return m.OldTokenHash(ctx)
	case accounttoken.FieldEmail:
		return m.OldEmail(ctx)
	case accounttoken.FieldExpiresAt:
		return m.OldExpiresAt(ctx)
	case accounttoken.FieldUsedAt:
		return m.OldUsedAt(ctx)
	}
	return nil, fmt.Errorf("unknown AccountToken field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AccountTokenMutation) SetField(name string, value ent.Value) error {
	switch name {
	case accounttoken.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case accounttoken.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case accounttoken.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case accounttoken.FieldUserID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case accounttoken.FieldPurpose:
		v, ok := value.(enum.TokenPurpose)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPurpose(v)
		return nil
	case accounttoken.FieldTokenHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTokenHash(v)
		return nil
	case accounttoken.FieldEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmail(v)
		return nil
	case accounttoken.FieldExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpiresAt(v)
		return nil
	case accounttoken.FieldUsedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUsedAt(v)
		return nil
	}
	return fmt.Errorf("unknown AccountToken field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *AccountTokenMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, accounttoken.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *AccountTokenMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case accounttoken.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AccountTokenMutation) AddField(name string, value ent.Value) error {
	switch name {
	case accounttoken.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown AccountToken numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *AccountTokenMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(accounttoken.FieldUsedAt) {
		fields = append(fields, accounttoken.FieldUsedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *AccountTokenMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *AccountTokenMutation) ClearField(name string) error {
	switch name {
	case accounttoken.FieldUsedAt:
		m.ClearUsedAt()
		return nil
	}
	return fmt.Errorf("unknown AccountToken nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *AccountTokenMutation) ResetField(name string) error {
	switch name {
	case accounttoken.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case accounttoken.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case accounttoken.FieldVersion:
		m.ResetVersion()
		return nil
	case accounttoken.FieldUserID:
		m.ResetUserID()
		return nil
	case accounttoken.FieldPurpose:
		m.ResetPurpose()
		return nil
	case accounttoken.FieldTokenHash:
		m.ResetTokenHash()
		return nil
	case accounttoken.FieldEmail:
		m.ResetEmail()
		return nil
	case accounttoken.FieldExpiresAt:
		m.ResetExpiresAt()
		return nil
	case accounttoken.FieldUsedAt:
		m.ResetUsedAt()
		return nil
	}
	return fmt.Errorf("unknown AccountToken field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *AccountTokenMutation) AddedEdges() []string {
	edges := make([]string, 0, 1)
	if m.user != nil {
		edges = append(edges, accounttoken.EdgeUser)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *AccountTokenMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case accounttoken.EdgeUser:
		if id := m.user; id != nil {
			return []ent.Value{*id}
		}
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *AccountTokenMutation) RemovedEdges() []string {
	edges := make([]string, 0, 1)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *AccountTokenMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *AccountTokenMutation) ClearedEdges() []string {
	edges := make([]string, 0, 1)
	if m.cleareduser {
		edges = append(edges, accounttoken.EdgeUser)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *AccountTokenMutation) EdgeCleared(name string) bool {
	switch name {
	case accounttoken.EdgeUser:
		return m.cleareduser
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *AccountTokenMutation) ClearEdge(name string) error {
	switch name {
	case accounttoken.EdgeUser:
		m.ClearUser()
		return nil
	}
	return fmt.Errorf("unknown AccountToken unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *AccountTokenMutation) ResetEdge(name string) error {
	switch name {
	case accounttoken.EdgeUser:
		m.ResetUser()
		return nil
	}
	return fmt.Errorf("unknown AccountToken edge %s", name)
}

// AdminMutation represents an operation that mutates the Admin nodes in the graph.
type AdminMutation struct {
	config
	op                Op
	typ               string
	id                *uuid.UUID
	created_at        *time.Time
	updated_at        *time.Time
	version           *int64
	addversion        *int64
	email             *string
	first_name        *string
	last_name         *string
	department        *string
	employee_id       *string
	phone             *string
	is_active         *bool
	clearedFields     map[string]struct{}
	user              *uuid.UUID
	cleareduser       bool
	audit_logs        map[uuid.UUID]struct{}
	removedaudit_logs map[uuid.UUID]struct{}
	clearedaudit_logs bool
	done              bool
	oldValue          func(context.Context) (*Admin, error)
	predicates        []predicate.Admin
	upserted          *upsertedID
	atVersion         *int64
	affected          *rowsAffected
	read              *Admin // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*AdminMutation)(nil)

// adminOption allows management of the mutation configuration using functional options.
type adminOption func(*AdminMutation)

// newAdminMutation creates new mutation for the Admin entity.
func newAdminMutation(c config, op Op, opts ...adminOption) *AdminMutation {
	m := &AdminMutation{
		config:        c,
		op:            op,
		typ:           TypeAdmin,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withAdminID sets the ID field of the mutation.
func withAdminID(id uuid.UUID) adminOption {
	return func(m *AdminMutation) {
		var (
			err   error
			once  sync.Once
			value *Admin
		)
		m.oldValue = func(ctx context.Context) (*Admin, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Admin.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withAdmin sets the old Admin of the mutation.
func withAdmin(node *Admin) adminOption {
	return func(m *AdminMutation) {
		m.oldValue = func(context.Context) (*Admin, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m AdminMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m AdminMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Admin entities.
func (m *AdminMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *AdminMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *AdminMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Admin.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *AdminMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *AdminMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *AdminMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *AdminMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *AdminMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *AdminMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *AdminMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *AdminMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *AdminMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *AdminMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *AdminMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetEmail sets the "email" field.
func (m *AdminMutation) SetEmail(s string) {
	m.email = &s
}

// Email returns the value of the "email" field in the mutation.
func (m *AdminMutation) Email() (r string, exists bool) {
	v := m.email
	if v == nil {
		return
	}
	return *v, true
}

// OldEmail returns the old "email" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmail: %w", err)
	}
	return oldValue.Email, nil
}

// ResetEmail resets all changes to the "email" field.
func (m *AdminMutation) ResetEmail() {
	m.email = nil
}

// SetFirstName sets the "first_name" field.
func (m *AdminMutation) SetFirstName(s string) {
	m.first_name = &s
}

// FirstName returns the value of the "first_name" field in the mutation.
func (m *AdminMutation) FirstName() (r string, exists bool) {
	v := m.first_name
	if v == nil {
		return
	}
	return *v, true
}

// OldFirstName returns the old "first_name" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldFirstName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFirstName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFirstName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFirstName: %w", err)
	}
	return oldValue.FirstName, nil
}

// ResetFirstName resets all changes to the "first_name" field.
func (m *AdminMutation) ResetFirstName() {
	m.first_name = nil
}

// SetLastName sets the "last_name" field.
func (m *AdminMutation) SetLastName(s string) {
	m.last_name = &s
}

// LastName returns the value of the "last_name" field in the mutation.
func (m *AdminMutation) LastName() (r string, exists bool) {
	v := m.last_name
	if v == nil {
		return
	}
	return *v, true
}

// OldLastName returns the old "last_name" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldLastName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLastName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLastName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLastName: %w", err)
	}
	return oldValue.LastName, nil
}

// ResetLastName resets all changes to the "last_name" field.
func (m *AdminMutation) ResetLastName() {
	m.last_name = nil
}

// SetDepartment sets the "department" field.
func (m *AdminMutation) SetDepartment(s string) {
	m.department = &s
}

// Department returns the value of the "department" field in the mutation.
func (m *AdminMutation) Department() (r string, exists bool) {
	v := m.department
	if v == nil {
		return
	}
	return *v, true
}

// OldDepartment returns the old "department" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldDepartment(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDepartment is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDepartment requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDepartment: %w", err)
	}
	return oldValue.Department, nil
}

// ClearDepartment clears the value of the "department" field.
func (m *AdminMutation) ClearDepartment() {
	m.department = nil
	m.clearedFields[admin.FieldDepartment] = struct{}{}
}

// DepartmentCleared returns if the "department" field was cleared in this mutation.
func (m *AdminMutation) DepartmentCleared() bool {
	_, ok := m.clearedFields[admin.FieldDepartment]
	return ok
}

// ResetDepartment resets all changes to the "department" field.
func (m *AdminMutation) ResetDepartment() {
	m.department = nil
	delete(m.clearedFields, admin.FieldDepartment)
}

// SetEmployeeID sets the "employee_id" field.
func (m *AdminMutation) SetEmployeeID(s string) {
	m.employee_id = &s
}

// EmployeeID returns the value of the "employee_id" field in the mutation.
func (m *AdminMutation) EmployeeID() (r string, exists bool) {
	v := m.employee_id
	if v == nil {
		return
	}
	return *v, true
}

// OldEmployeeID returns the old "employee_id" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldEmployeeID(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmployeeID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmployeeID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmployeeID: %w", err)
	}
	return oldValue.EmployeeID, nil
}

// ClearEmployeeID clears the value of the "employee_id" field.
func (m *AdminMutation) ClearEmployeeID() {
	m.employee_id = nil
	m.clearedFields[admin.FieldEmployeeID] = struct{}{}
}

// EmployeeIDCleared returns if the "employee_id" field was cleared in this mutation.
func (m *AdminMutation) EmployeeIDCleared() bool {
	_, ok := m.clearedFields[admin.FieldEmployeeID]
	return ok
}

// ResetEmployeeID resets all changes to the "employee_id" field.
func (m *AdminMutation) ResetEmployeeID() {
	m.employee_id = nil
	delete(m.clearedFields, admin.FieldEmployeeID)
}

// SetPhone sets the "phone" field.
func (m *AdminMutation) SetPhone(s string) {
	m.phone = &s
}

// Phone returns the value of the "phone" field in the mutation.
func (m *AdminMutation) Phone() (r string, exists bool) {
	v := m.phone
	if v == nil {
		return
	}
	return *v, true
}

// OldPhone returns the old "phone" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldPhone(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPhone is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPhone requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPhone: %w", err)
	}
	return oldValue.Phone, nil
}

// ClearPhone clears the value of the "phone" field.
func (m *AdminMutation) ClearPhone() {
	m.phone = nil
	m.clearedFields[admin.FieldPhone] = struct{}{}
}

// PhoneCleared returns if the "phone" field was cleared in this mutation.
func (m *AdminMutation) PhoneCleared() bool {
	_, ok := m.clearedFields[admin.FieldPhone]
	return ok
}

// ResetPhone resets all changes to the "phone" field.
func (m *AdminMutation) ResetPhone() {
	m.phone = nil
	delete(m.clearedFields, admin.FieldPhone)
}

// SetIsActive sets the "is_active" field.
func (m *AdminMutation) SetIsActive(b bool) {
	m.is_active = &b
}

// IsActive returns the value of the "is_active" field in the mutation.
func (m *AdminMutation) IsActive() (r bool, exists bool) {
	v := m.is_active
	if v == nil {
		return
	}
	return *v, true
}

// OldIsActive returns the old "is_active" field's value of the Admin entity.
// If the Admin object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AdminMutation) OldIsActive(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsActive is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsActive requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsActive: %w", err)
	}
	return oldValue.IsActive, nil
}

// ResetIsActive resets all changes to the "is_active" field.
func (m *AdminMutation) ResetIsActive() {
	m.is_active = nil
}

// SetUserID sets the "user" edge to the User entity by id.
func (m *AdminMutation) SetUserID(id uuid.UUID) {
	m.user = &id
}

// ClearUser clears the "user" edge to the User entity.
func (m *AdminMutation) ClearUser() {
	m.cleareduser = true
}

// UserCleared reports if the "user" edge to the User entity was cleared.
func (m *AdminMutation) UserCleared() bool {
	return m.cleareduser
}

// UserID returns the "user" edge ID in the mutation.
func (m *AdminMutation) UserID() (id uuid.UUID, exists bool) {
	if m.user != nil {
		return *m.user, true
	}
	return
}

// UserIDs returns the "user" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// UserID instead. It exists only for internal usage by the builders.
func (m *AdminMutation) UserIDs() (ids []uuid.UUID) {
	if id := m.user; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetUser resets all changes to the "user" edge.
func (m *AdminMutation) ResetUser() {
	m.user = nil
	m.cleareduser = false
}

// AddAuditLogIDs adds the "audit_logs" edge to the AuditLog entity by ids.
func (m *AdminMutation) AddAuditLogIDs(ids ...uuid.UUID) {
	if m.audit_logs == nil {
		m.audit_logs = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.audit_logs[ids[i]] = struct{}{}
	}
}

// ClearAuditLogs clears the "audit_logs" edge to the AuditLog entity.
func (m *AdminMutation) ClearAuditLogs() {
	m.clearedaudit_logs = true
}

// AuditLogsCleared reports if the "audit_logs" edge to the AuditLog entity was cleared.
func (m *AdminMutation) AuditLogsCleared() bool {
	return m.clearedaudit_logs
}

// RemoveAuditLogIDs removes the "audit_logs" edge to the AuditLog entity by IDs.
func (m *AdminMutation) RemoveAuditLogIDs(ids ...uuid.UUID) {
	if m.removedaudit_logs == nil {
		m.removedaudit_logs = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.audit_logs, ids[i])
		m.removedaudit_logs[ids[i]] = struct{}{}
	}
}

// RemovedAuditLogs returns the removed IDs of the "audit_logs" edge to the AuditLog entity.
func (m *AdminMutation) RemovedAuditLogsIDs() (ids []uuid.UUID) {
	for id := range m.removedaudit_logs {
		ids = append(ids, id)
	}
	return
}

// AuditLogsIDs returns the "audit_logs" edge IDs in the mutation.
func (m *AdminMutation) AuditLogsIDs() (ids []uuid.UUID) {
	for id := range m.audit_logs {
		ids = append(ids, id)
	}
	return
}

// ResetAuditLogs resets all changes to the "audit_logs" edge.
func (m *AdminMutation) ResetAuditLogs() {
	m.audit_logs = nil
	m.clearedaudit_logs = false
	m.removedaudit_logs = nil
}

// Where appends a list predicates to the AdminMutation builder.
func (m *AdminMutation) Where(ps ...predicate.Admin) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the AdminMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *AdminMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Admin, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *AdminMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *AdminMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Admin).
func (m *AdminMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *AdminMutation) Fields() []string {
	fields := make([]string, 0, 10)
	if m.created_at != nil {
		fields = append(fields, admin.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, admin.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, admin.FieldVersion)
	}
	if m.email != nil {
		fields = append(fields, admin.FieldEmail)
	}
	if m.first_name != nil {
		fields = append(fields, admin.FieldFirstName)
	}
	if m.last_name != nil {
		fields = append(fields, admin.FieldLastName)
	}
	if m.department != nil {
		fields = append(fields, admin.FieldDepartment)
	}
	if m.employee_id != nil {
		fields = append(fields, admin.FieldEmployeeID)
	}
	if m.phone != nil {
		fields = append(fields, admin.FieldPhone)
	}
	if m.is_active != nil {
		fields = append(fields, admin.FieldIsActive)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *AdminMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case admin.FieldCreatedAt:
		return m.CreatedAt()
	case admin.FieldUpdatedAt:
		return m.UpdatedAt()
	case admin.FieldVersion:
		return m.Version()
	case admin.FieldEmail:
		return m.Email()
	case admin.FieldFirstName:
		return m.FirstName()
	case admin.FieldLastName:
		return m.LastName()
	case admin.FieldDepartment:
		return m.Department()
	case admin.FieldEmployeeID:
		return m.EmployeeID()
	case admin.FieldPhone:
		return m.Phone()
	case admin.FieldIsActive:
		return m.IsActive()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *AdminMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case admin.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case admin.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case admin.FieldVersion:
		return m.OldVersion(ctx)
	case admin.FieldEmail:
		return m.OldEmail(ctx)
	case admin.FieldFirstName:
		return m.OldFirstName(ctx)
	case admin.FieldLastName:
		return m.OldLastName(ctx)
	case admin.FieldDepartment:
		return m.OldDepartment(ctx)
	case admin.FieldEmployeeID:
		return m.OldEmployeeID(ctx)
	case admin.FieldPhone:
		return m.OldPhone(ctx)
	case admin.FieldIsActive:
		return m.OldIsActive(ctx)
	}
	return nil, fmt.Errorf("unknown Admin field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AdminMutation) SetField(name string, value ent.Value) error {
	switch name {
	case admin.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case admin.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case admin.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case admin.FieldEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmail(v)
		return nil
	case admin.FieldFirstName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFirstName(v)
		return nil
	case admin.FieldLastName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLastName(v)
		return nil
	case admin.FieldDepartment:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDepartment(v)
		return nil
	case admin.FieldEmployeeID:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmployeeID(v)
		return nil
	case admin.FieldPhone:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPhone(v)
		return nil
	case admin.FieldIsActive:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsActive(v)
		return nil
	}
	return fmt.Errorf("unknown Admin field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *AdminMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, admin.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *AdminMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case admin.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AdminMutation) AddField(name string, value ent.Value) error {
	switch name {
	case admin.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown Admin numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *AdminMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(admin.FieldDepartment) {
		fields = append(fields, admin.FieldDepartment)
	}
	if m.FieldCleared(admin.FieldEmployeeID) {
		fields = append(fields, admin.FieldEmployeeID)
	}
	if m.FieldCleared(admin.FieldPhone) {
		fields = append(fields, admin.FieldPhone)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *AdminMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *AdminMutation) ClearField(name string) error {
	switch name {
	case admin.FieldDepartment:
		m.ClearDepartment()
		return nil
	case admin.FieldEmployeeID:
		m.ClearEmployeeID()
		return nil
	case admin.FieldPhone:
		m.ClearPhone()
		return nil
	}
	return fmt.Errorf("unknown Admin nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *AdminMutation) ResetField(name string) error {
	switch name {
	case admin.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case admin.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case admin.FieldVersion:
		m.ResetVersion()
		return nil
	case admin.FieldEmail:
		m.ResetEmail()
		return nil
	case admin.FieldFirstName:
		m.ResetFirstName()
		return nil
	case admin.FieldLastName:
		m.ResetLastName()
		return nil
	case admin.FieldDepartment:
		m.ResetDepartment()
		return nil
	case admin.FieldEmployeeID:
		m.ResetEmployeeID()
		return nil
	case admin.FieldPhone:
		m.ResetPhone()
		return nil
	case admin.FieldIsActive:
		m.ResetIsActive()
		return nil
	}
	return fmt.Errorf("unknown Admin field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *AdminMutation) AddedEdges() []string {
	edges := make([]string, 0, 2)
	if m.user != nil {
		edges = append(edges, admin.EdgeUser)
	}
	if m.audit_logs != nil {
		edges = append(edges, admin.EdgeAuditLogs)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *AdminMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case admin.EdgeUser:
		if id := m.user; id != nil {
			return []ent.Value{*id}
		}
	case admin.EdgeAuditLogs:
		ids := make([]ent.Value, 0, len(m.audit_logs))
		for id := range m.audit_logs {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *AdminMutation) RemovedEdges() []string {
	edges := make([]string, 0, 2)
	if m.removedaudit_logs != nil {
		edges = append(edges, admin.EdgeAuditLogs)
	}
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *AdminMutation) RemovedIDs(name string) []ent.Value {
	switch name {
	case admin.EdgeAuditLogs:
		ids := make([]ent.Value, 0, len(m.removedaudit_logs))
		for id := range m.removedaudit_logs {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *AdminMutation) ClearedEdges() []string {
	edges := make([]string, 0, 2)
	if m.cleareduser {
		edges = append(edges, admin.EdgeUser)
	}
	if m.clearedaudit_logs {
		edges = append(edges, admin.EdgeAuditLogs)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *AdminMutation) EdgeCleared(name string) bool {
	switch name {
	case admin.EdgeUser:
		return m.cleareduser
	case admin.EdgeAuditLogs:
		return m.clearedaudit_logs
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *AdminMutation) ClearEdge(name string) error {
	switch name {
	case admin.EdgeUser:
		m.ClearUser()
		return nil
	}
	return fmt.Errorf("unknown Admin unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *AdminMutation) ResetEdge(name string) error {
	switch name {
	case admin.EdgeUser:
		m.ResetUser()
		return nil
	case admin.EdgeAuditLogs:
		m.ResetAuditLogs()
		return nil
	}
	return fmt.Errorf("unknown Admin edge %s", name)
}

// AuditHeadMutation represents an operation that mutates the AuditHead nodes in the graph.
type AuditHeadMutation struct {
	config
	op            Op
	typ           string
	id            *string
	length        *int64
	addlength     *int64
	hash          *[]byte
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*AuditHead, error)
	predicates    []predicate.AuditHead
	upserted      *upsertedID
}

var _ ent.Mutation = (*AuditHeadMutation)(nil)

// auditheadOption allows management of the mutation configuration using functional options.
type auditheadOption func(*AuditHeadMutation)

// newAuditHeadMutation creates new mutation for the AuditHead entity.
func newAuditHeadMutation(c config, op Op, opts ...auditheadOption) *AuditHeadMutation {
	m := &AuditHeadMutation{
		config:        c,
		op:            op,
		typ:           TypeAuditHead,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withAuditHeadID sets the ID field of the mutation.
func withAuditHeadID(id string) auditheadOption {
	return func(m *AuditHeadMutation) {
		var (
			err   error
			once  sync.Once
			value *AuditHead
		)
		m.oldValue = func(ctx context.Context) (*AuditHead, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().AuditHead.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withAuditHead sets the old AuditHead of the mutation.
func withAuditHead(node *AuditHead) auditheadOption {
	return func(m *AuditHeadMutation) {
		m.oldValue = func(context.Context) (*AuditHead, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m AuditHeadMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m AuditHeadMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of AuditHead entities.
func (m *AuditHeadMutation) SetID(id string) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *AuditHeadMutation) ID() (id string, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *AuditHeadMutation) IDs(ctx context.Context) ([]string, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []string{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().AuditHead.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetLength sets the "length" field.
func (m *AuditHeadMutation) SetLength(i int64) {
	m.length = &i
	m.addlength = nil
}

// Length returns the value of the "length" field in the mutation.
func (m *AuditHeadMutation) Length() (r int64, exists bool) {
	v := m.length
	if v == nil {
		return
	}
	return *v, true
}

// OldLength returns the old "length" field's value of the AuditHead entity.
// If the AuditHead object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditHeadMutation) OldLength(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLength is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLength requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLength: %w", err)
	}
	return oldValue.Length, nil
}

// AddLength adds i to the "length" field.
func (m *AuditHeadMutation) AddLength(i int64) {
	if m.addlength != nil {
		*m.addlength += i
	} else {
		m.addlength = &i
	}
}

// AddedLength returns the value that was added to the "length" field in this mutation.
func (m *AuditHeadMutation) AddedLength() (r int64, exists bool) {
	v := m.addlength
	if v == nil {
		return
	}
	return *v, true
}

// ResetLength resets all changes to the "length" field.
func (m *AuditHeadMutation) ResetLength() {
	m.length = nil
	m.addlength = nil
}

// SetHash sets the "hash" field.
func (m *AuditHeadMutation) SetHash(b []byte) {
	m.hash = &b
}

// Hash returns the value of the "hash" field in the mutation.
func (m *AuditHeadMutation) Hash() (r []byte, exists bool) {
	v := m.hash
	if v == nil {
		return
	}
	return *v, true
}

// OldHash returns the old "hash" field's value of the AuditHead entity.
// If the AuditHead object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditHeadMutation) OldHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHash: %w", err)
	}
	return oldValue.Hash, nil
}

// ResetHash resets all changes to the "hash" field.
func (m *AuditHeadMutation) ResetHash() {
	m.hash = nil
}

// Where appends a list predicates to the AuditHeadMutation builder.
func (m *AuditHeadMutation) Where(ps ...predicate.AuditHead) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the AuditHeadMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *AuditHeadMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.AuditHead, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *AuditHeadMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *AuditHeadMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (AuditHead).
func (m *AuditHeadMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *AuditHeadMutation) Fields() []string {
	fields := make([]string, 0, 2)
	if m.length != nil {
		fields = append(fields, audithead.FieldLength)
	}
	if m.hash != nil {
		fields = append(fields, audithead.FieldHash)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *AuditHeadMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case audithead.FieldLength:
		return m.Length()
	case audithead.FieldHash:
		return m.Hash()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *AuditHeadMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case audithead.FieldLength:
		return m.OldLength(ctx)
	case audithead.FieldHash:
		return m.OldHash(ctx)
	}
	return nil, fmt.Errorf("unknown AuditHead field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditHeadMutation) SetField(name string, value ent.Value) error {
	switch name {
	case audithead.FieldLength:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLength(v)
		return nil
	case audithead.FieldHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHash(v)
		return nil
	}
	return fmt.Errorf("unknown AuditHead field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *AuditHeadMutation) AddedFields() []string {
	var fields []string
	if m.addlength != nil {
		fields = append(fields, audithead.FieldLength)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *AuditHeadMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case audithead.FieldLength:
		return m.AddedLength()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditHeadMutation) AddField(name string, value ent.Value) error {
	switch name {
	case audithead.FieldLength:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddLength(v)
		return nil
	}
	return fmt.Errorf("unknown AuditHead numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *AuditHeadMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *AuditHeadMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *AuditHeadMutation) ClearField(name string) error {
	return fmt.Errorf("unknown AuditHead nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *AuditHeadMutation) ResetField(name string) error {
	switch name {
	case audithead.FieldLength:
		m.ResetLength()
		return nil
	case audithead.FieldHash:
		m.ResetHash()
		return nil
	}
	return fmt.Errorf("unknown AuditHead field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *AuditHeadMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *AuditHeadMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *AuditHeadMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *AuditHeadMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *AuditHeadMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *AuditHeadMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *AuditHeadMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown AuditHead unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *AuditHeadMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown AuditHead edge %s", name)
}

// AuditLogMutation represents an operation that mutates the AuditLog nodes in the graph.
type AuditLogMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	created_at    *time.Time
	actor_type    *enum.ActorType
	actor_id      *uuid.UUID
	action        *string
	resource_type *string
	resource_id   *uuid.UUID
	details       *map[string]interface{}
	ip_address    *string
	user_agent    *string
	request_id    *string
	success       *bool
	chain         *string
	seq           *int64
	addseq        *int64
	hash          *[]byte
	clearedFields map[string]struct{}
	admin         *uuid.UUID
	clearedadmin  bool
	done          bool
	oldValue      func(context.Context) (*AuditLog, error)
	predicates    []predicate.AuditLog
	upserted      *upsertedID
}

var _ ent.Mutation = (*AuditLogMutation)(nil)

// auditlogOption allows management of the mutation configuration using functional options.
type auditlogOption func(*AuditLogMutation)

// newAuditLogMutation creates new mutation for the AuditLog entity.
func newAuditLogMutation(c config, op Op, opts ...auditlogOption) *AuditLogMutation {
	m := &AuditLogMutation{
		config:        c,
		op:            op,
		typ:           TypeAuditLog,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withAuditLogID sets the ID field of the mutation.
func withAuditLogID(id uuid.UUID) auditlogOption {
	return func(m *AuditLogMutation) {
		var (
			err   error
			once  sync.Once
			value *AuditLog
		)
		m.oldValue = func(ctx context.Context) (*AuditLog, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().AuditLog.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withAuditLog sets the old AuditLog of the mutation.
func withAuditLog(node *AuditLog) auditlogOption {
	return func(m *AuditLogMutation) {
		m.oldValue = func(context.Context) (*AuditLog, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m AuditLogMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m AuditLogMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of AuditLog entities.
func (m *AuditLogMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *AuditLogMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *AuditLogMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().AuditLog.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *AuditLogMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *AuditLogMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *AuditLogMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetActorType sets the "actor_type" field.
func (m *AuditLogMutation) SetActorType(et enum.ActorType) {
	m.actor_type = &et
}

// ActorType returns the value of the "actor_type" field in the mutation.
func (m *AuditLogMutation) ActorType() (r enum.ActorType, exists bool) {
	v := m.actor_type
	if v == nil {
		return
	}
	return *v, true
}

// OldActorType returns the old "actor_type" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldActorType(ctx context.Context) (v enum.ActorType, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldActorType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldActorType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldActorType: %w", err)
	}
	return oldValue.ActorType, nil
}

// ResetActorType resets all changes to the "actor_type" field.
func (m *AuditLogMutation) ResetActorType() {
	m.actor_type = nil
}

// SetActorID sets the "actor_id" field.
func (m *AuditLogMutation) SetActorID(u uuid.UUID) {
	m.actor_id = &u
}

// ActorID returns the value of the "actor_id" field in the mutation.
func (m *AuditLogMutation) ActorID() (r uuid.UUID, exists bool) {
	v := m.actor_id
	if v == nil {
		return
	}
	return *v, true
}

// OldActorID returns the old "actor_id" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldActorID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldActorID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldActorID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldActorID: %w", err)
	}
	return oldValue.ActorID, nil
}

// ClearActorID clears the value of the "actor_id" field.
func (m *AuditLogMutation) ClearActorID() {
	m.actor_id = nil
	m.clearedFields[auditlog.FieldActorID] = struct{}{}
}

// ActorIDCleared returns if the "actor_id" field was cleared in this mutation.
func (m *AuditLogMutation) ActorIDCleared() bool {
	_, ok := m.clearedFields[auditlog.FieldActorID]
	return ok
}

// ResetActorID resets all changes to the "actor_id" field.
func (m *AuditLogMutation) ResetActorID() {
	m.actor_id = nil
	delete(m.clearedFields, auditlog.FieldActorID)
}

// SetAdminID sets the "admin_id" field.
func (m *AuditLogMutation) SetAdminID(u uuid.UUID) {
	m.admin = &u
}

// AdminID returns the value of the "admin_id" field in the mutation.
func (m *AuditLogMutation) AdminID() (r uuid.UUID, exists bool) {
	v := m.admin
	if v == nil {
		return
	}
	return *v, true
}

// OldAdminID returns the old "admin_id" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldAdminID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAdminID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAdminID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAdminID: %w", err)
	}
	return oldValue.AdminID, nil
}

// ClearAdminID clears the value of the "admin_id" field.
func (m *AuditLogMutation) ClearAdminID() {
	m.admin = nil
	m.clearedFields[auditlog.FieldAdminID] = struct{}{}
}

// AdminIDCleared returns if the "admin_id" field was cleared in this mutation.
func (m *AuditLogMutation) AdminIDCleared() bool {
	_, ok := m.clearedFields[auditlog.FieldAdminID]
	return ok
}

// ResetAdminID resets all changes to the "admin_id" field.
func (m *AuditLogMutation) ResetAdminID() {
	m.admin = nil
	delete(m.clearedFields, auditlog.FieldAdminID)
}

// SetAction sets the "action" field.
func (m *AuditLogMutation) SetAction(s string) {
	m.action = &s
}

// Action returns the value of the "action" field in the mutation.
func (m *AuditLogMutation) Action() (r string, exists bool) {
	v := m.action
	if v == nil {
		return
	}
	return *v, true
}

// OldAction returns the old "action" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldAction(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAction is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAction requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAction: %w", err)
	}
	return oldValue.Action, nil
}

// ResetAction resets all changes to the "action" field.
func (m *AuditLogMutation) ResetAction() {
	m.action = nil
}

// SetResourceType sets the "resource_type" field.
func (m *AuditLogMutation) SetResourceType(s string) {
	m.resource_type = &s
}

// ResourceType returns the value of the "resource_type" field in the mutation.
func (m *AuditLogMutation) ResourceType() (r string, exists bool) {
	v := m.resource_type
	if v == nil {
		return
	}
	return *v, true
}

// OldResourceType returns the old "resource_type" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldResourceType(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldResourceType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldResourceType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldResourceType: %w", err)
	}
	return oldValue.ResourceType, nil
}

// ResetResourceType resets all changes to the "resource_type" field.
func (m *AuditLogMutation) ResetResourceType() {
	m.resource_type = nil
}

// SetResourceID sets the "resource_id" field.
func (m *AuditLogMutation) SetResourceID(u uuid.UUID) {
	m.resource_id = &u
}

// ResourceID returns the value of the "resource_id" field in the mutation.
func (m *AuditLogMutation) ResourceID() (r uuid.UUID, exists bool) {
	v := m.resource_id
	if v == nil {
		return
	}
	return *v, true
}

// OldResourceID returns the old "resource_id" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldResourceID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldResourceID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldResourceID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldResourceID: %w", err)
	}
	return oldValue.ResourceID, nil
}

// ClearResourceID clears the value of the "resource_id" field.
func (m *AuditLogMutation) ClearResourceID() {
	m.resource_id = nil
	m.clearedFields[auditlog.FieldResourceID] = struct{}{}
}

// ResourceIDCleared returns if the "resource_id" field was cleared in this mutation.
func (m *AuditLogMutation) ResourceIDCleared() bool {
	_, ok := m.clearedFields[auditlog.FieldResourceID]
	return ok
}

// ResetResourceID resets all changes to the "resource_id" field.
func (m *AuditLogMutation) ResetResourceID() {
	m.resource_id = nil
	delete(m.clearedFields, auditlog.FieldResourceID)
}

// SetDetails sets the "details" field.
func (m *AuditLogMutation) SetDetails(value map[string]interface{}) {
	m.details = &value
}

// Details returns the value of the "details" field in the mutation.
func (m *AuditLogMutation) Details() (r map[string]interface{}, exists bool) {
	v := m.details
	if v == nil {
		return
	}
	return *v, true
}

// OldDetails returns the old "details" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldDetails(ctx context.Context) (v map[string]interface{}, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDetails is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDetails requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDetails: %w", err)
	}
	return oldValue.Details, nil
}

// ClearDetails clears the value of the "details" field.
func (m *AuditLogMutation) ClearDetails() {
	m.details = nil
	m.clearedFields[auditlog.FieldDetails] = struct{}{}
}

// DetailsCleared returns if the "details" field was cleared in this mutation.
func (m *AuditLogMutation) DetailsCleared() bool {
	_, ok := m.clearedFields[auditlog.FieldDetails]
	return ok
}

// ResetDetails resets all changes to the "details" field.
func (m *AuditLogMutation) ResetDetails() {
	m.details = nil
	delete(m.clearedFields, auditlog.FieldDetails)
}

// SetIPAddress sets the "ip_address" field.
func (m *AuditLogMutation) SetIPAddress(s string) {
	m.ip_address = &s
}

// IPAddress returns the value of the "ip_address" field in the mutation.
func (m *AuditLogMutation) IPAddress() (r string, exists bool) {
	v := m.ip_address
	if v == nil {
		return
	}
	return *v, true
}

// OldIPAddress returns the old "ip_address" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldIPAddress(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIPAddress is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIPAddress requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIPAddress: %w", err)
	}
	return oldValue.IPAddress, nil
}

// ClearIPAddress clears the value of the "ip_address" field.
func (m *AuditLogMutation) ClearIPAddress() {
	m.ip_address = nil
	m.clearedFields[auditlog.FieldIPAddress] = struct{}{}
}

// IPAddressCleared returns if the "ip_address" field was cleared in this mutation.
func (m *AuditLogMutation) IPAddressCleared() bool {
	_, ok := m.clearedFields[auditlog.FieldIPAddress]
	return ok
}

// ResetIPAddress resets all changes to the "ip_address" field.
func (m *AuditLogMutation) ResetIPAddress() {
	m.ip_address = nil
	delete(m.clearedFields, auditlog.FieldIPAddress)
}

// SetUserAgent sets the "user_agent" field.
func (m *AuditLogMutation) SetUserAgent(s string) {
	m.user_agent = &s
}

// UserAgent returns the value of the "user_agent" field in the mutation.
func (m *AuditLogMutation) UserAgent() (r string, exists bool) {
	v := m.user_agent
	if v == nil {
		return
	}
	return *v, true
}

// OldUserAgent returns the old "user_agent" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldUserAgent(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserAgent is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserAgent requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserAgent: %w", err)
	}
	return oldValue.UserAgent, nil
}

// ClearUserAgent clears the value of the "user_agent" field.
func (m *AuditLogMutation) ClearUserAgent() {
	m.user_agent = nil
	m.clearedFields[auditlog.FieldUserAgent] = struct{}{}
}

// UserAgentCleared returns if the "user_agent" field was cleared in this mutation.
func (m *AuditLogMutation) UserAgentCleared() bool {
	_, ok := m.clearedFields[auditlog.FieldUserAgent]
	return ok
}

// ResetUserAgent resets all changes to the "user_agent" field.
func (m *AuditLogMutation) ResetUserAgent() {
	m.user_agent = nil
	delete(m.clearedFields, auditlog.FieldUserAgent)
}

// SetRequestID sets the "request_id" field.
func (m *AuditLogMutation) SetRequestID(s string) {
	m.request_id = &s
}

// RequestID returns the value of the "request_id" field in the mutation.
func (m *AuditLogMutation) RequestID() (r string, exists bool) {
	v := m.request_id
	if v == nil {
		return
	}
	return *v, true
}

// OldRequestID returns the old "request_id" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldRequestID(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRequestID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRequestID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRequestID: %w", err)
	}
	return oldValue.RequestID, nil
}

// ClearRequestID clears the value of the "request_id" field.
func (m *AuditLogMutation) ClearRequestID() {
	m.request_id = nil
	m.clearedFields[auditlog.FieldRequestID] = struct{}{}
}

// RequestIDCleared returns if the "request_id" field was cleared in this mutation.
func (m *AuditLogMutation) RequestIDCleared() bool {
	_, ok := m.clearedFields[auditlog.FieldRequestID]
	return ok
}

// ResetRequestID resets all changes to the "request_id" field.
func (m *AuditLogMutation) ResetRequestID() {
	m.request_id = nil
	delete(m.clearedFields, auditlog.FieldRequestID)
}

// SetSuccess sets the "success" field.
func (m *AuditLogMutation) SetSuccess(b bool) {
	m.success = &b
}

// Success returns the value of the "success" field in the mutation.
func (m *AuditLogMutation) Success() (r bool, exists bool) {
	v := m.success
	if v == nil {
		return
	}
	return *v, true
}

// OldSuccess returns the old "success" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldSuccess(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSuccess is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSuccess requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSuccess: %w", err)
	}
	return oldValue.Success, nil
}

// ResetSuccess resets all changes to the "success" field.
func (m *AuditLogMutation) ResetSuccess() {
	m.success = nil
}

// SetChain sets the "chain" field.
func (m *AuditLogMutation) SetChain(s string) {
	m.chain = &s
}

// Chain returns the value of the "chain" field in the mutation.
func (m *AuditLogMutation) Chain() (r string, exists bool) {
	v := m.chain
	if v == nil {
		return
	}
	return *v, true
}

// OldChain returns the old "chain" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldChain(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldChain is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldChain requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldChain: %w", err)
	}
	return oldValue.Chain, nil
}

// ResetChain resets all changes to the "chain" field.
func (m *AuditLogMutation) ResetChain() {
	m.chain = nil
}

// SetSeq sets the "seq" field.
func (m *AuditLogMutation) SetSeq(i int64) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *AuditLogMutation) Seq() (r int64, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldSeq(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *AuditLogMutation) AddSeq(i int64) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *AuditLogMutation) AddedSeq() (r int64, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *AuditLogMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetHash sets the "hash" field.
func (m *AuditLogMutation) SetHash(b []byte) {
	m.hash = &b
}

// Hash returns the value of the "hash" field in the mutation.
func (m *AuditLogMutation) Hash() (r []byte, exists bool) {
	v := m.hash
	if v == nil {
		return
	}
	return *v, true
}

// OldHash returns the old "hash" field's value of the AuditLog entity.
// If the AuditLog object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditLogMutation) OldHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHash: %w", err)
	}
	return oldValue.Hash, nil
}

// ResetHash resets all changes to the "hash" field.
func (m *AuditLogMutation) ResetHash() {
	m.hash = nil
}

// ClearAdmin clears the "admin" edge to the Admin entity.
func (m *AuditLogMutation) ClearAdmin() {
	m.clearedadmin = true
	m.clearedFields[auditlog.FieldAdminID] = struct{}{}
}

// AdminCleared reports if the "admin" edge to the Admin entity was cleared.
func (m *AuditLogMutation) AdminCleared() bool {
	return m.AdminIDCleared() || m.clearedadmin
}

// AdminIDs returns the "admin" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// AdminID instead. It exists only for internal usage by the builders.
func (m *AuditLogMutation) AdminIDs() (ids []uuid.UUID) {
	if id := m.admin; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetAdmin resets all changes to the "admin" edge.
func (m *AuditLogMutation) ResetAdmin() {
	m.admin = nil
	m.clearedadmin = false
}

// Where appends a list predicates to the AuditLogMutation builder.
func (m *AuditLogMutation) Where(ps ...predicate.AuditLog) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the AuditLogMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *AuditLogMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.AuditLog, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *AuditLogMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *AuditLogMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (AuditLog).
func (m *AuditLogMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *AuditLogMutation) Fields() []string {
	fields := make([]string, 0, 15)
	if m.created_at != nil {
		fields = append(fields, auditlog.FieldCreatedAt)
	}
	if m.actor_type != nil {
		fields = append(fields, auditlog.FieldActorType)
	}
	if m.actor_id != nil {
		fields = append(fields, auditlog.FieldActorID)
	}
	if m.admin != nil {
		fields = append(fields, auditlog.FieldAdminID)
	}
	if m.action != nil {
		fields = append(fields, auditlog.FieldAction)
	}
	if m.resource_type != nil {
		fields = append(fields, auditlog.FieldResourceType)
	}
	if m.resource_id != nil {
		fields = append(fields, auditlog.FieldResourceID)
	}
	if m.details != nil {
		fields = append(fields, auditlog.FieldDetails)
	}
	if m.ip_address != nil {
		fields = append(fields, auditlog.FieldIPAddress)
	}
	if m.user_agent != nil {
		fields = append(fields, auditlog.FieldUserAgent)
	}
	if m.request_id != nil {
		fields = append(fields, auditlog.FieldRequestID)
	}
	if m.success != nil {
		fields = append(fields, auditlog.FieldSuccess)
	}
	if m.chain != nil {
		fields = append(fields, auditlog.FieldChain)
	}
	if m.seq != nil {
		fields = append(fields, auditlog.FieldSeq)
	}
	if m.hash != nil {
		fields = append(fields, auditlog.FieldHash)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *AuditLogMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case auditlog.FieldCreatedAt:
		return m.CreatedAt()
	case auditlog.FieldActorType:
		return m.ActorType()
	case auditlog.FieldActorID:
		return m.ActorID()
	case auditlog.FieldAdminID:
		return m.AdminID()
	case auditlog.FieldAction:
		return m.Action()
	case auditlog.FieldResourceType:
		return m.ResourceType()
	case auditlog.FieldResourceID:
		return m.ResourceID()
	case auditlog.FieldDetails:
		return m.Details()
	case auditlog.FieldIPAddress:
		return m.IPAddress()
	case auditlog.FieldUserAgent:
		return m.UserAgent()
	case auditlog.FieldRequestID:
		return m.RequestID()
	case auditlog.FieldSuccess:
		return m.Success()
	case auditlog.FieldChain:
		return m.Chain()
	case auditlog.FieldSeq:
		return m.Seq()
	case auditlog.FieldHash:
		return m.Hash()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *AuditLogMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case auditlog.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case auditlog.FieldActorType:
		return m.OldActorType(ctx)
	case auditlog.FieldActorID:
		return m.OldActorID(ctx)
	case auditlog.FieldAdminID:
		return m.OldAdminID(ctx)
	case auditlog.FieldAction:
		return m.OldAction(ctx)
	case auditlog.FieldResourceType:
		return m.OldResourceType(ctx)
	case auditlog.FieldResourceID:
		return m.OldResourceID(ctx)
	case auditlog.FieldDetails:
		return m.OldDetails(ctx)
	case auditlog.FieldIPAddress:
		return m.OldIPAddress(ctx)
	case auditlog.FieldUserAgent:
		return m.OldUserAgent(ctx)
	case auditlog.FieldRequestID:
		return m.OldRequestID(ctx)
	case auditlog.FieldSuccess:
		return m.OldSuccess(ctx)
	case auditlog.FieldChain:
		return m.OldChain(ctx)
	case auditlog.FieldSeq:
		return m.OldSeq(ctx)
	case auditlog.FieldHash:
		return m.OldHash(ctx)
	}
	return nil, fmt.Errorf("unknown AuditLog field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditLogMutation) SetField(name string, value ent.Value) error {
	switch name {
	case auditlog.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case auditlog.FieldActorType:
		v, ok := value.(enum.ActorType)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetActorType(v)
		return nil
	case auditlog.FieldActorID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetActorID(v)
		return nil
	case auditlog.FieldAdminID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAdminID(v)
		return nil
	case auditlog.FieldAction:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAction(v)
		return nil
	case auditlog.FieldResourceType:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetResourceType(v)
		return nil
	case auditlog.FieldResourceID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetResourceID(v)
		return nil
	case auditlog.FieldDetails:
		v, ok := value.(map[string]interface{})
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDetails(v)
		return nil
	case auditlog.FieldIPAddress:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIPAddress(v)
		return nil
	case auditlog.FieldUserAgent:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserAgent(v)
		return nil
	case auditlog.FieldRequestID:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRequestID(v)
		return nil
	case auditlog.FieldSuccess:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSuccess(v)
		return nil
	case auditlog.FieldChain:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetChain(v)
		return nil
	case auditlog.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case auditlog.FieldHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHash(v)
		return nil
	}
	return fmt.Errorf("unknown AuditLog field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *AuditLogMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, auditlog.FieldSeq)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *AuditLogMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case auditlog.FieldSeq:
		return m.AddedSeq()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditLogMutation) AddField(name string, value ent.Value) error {
	switch name {
	case auditlog.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	}
	return fmt.Errorf("unknown AuditLog numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *AuditLogMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(auditlog.FieldActorID) {
		fields = append(fields, auditlog.FieldActorID)
	}
	if m.FieldCleared(auditlog.FieldAdminID) {
		fields = append(fields, auditlog.FieldAdminID)
	}
	if m.FieldCleared(auditlog.FieldResourceID) {
		fields = append(fields, auditlog.FieldResourceID)
	}
	if m.FieldCleared(auditlog.FieldDetails) {
		fields = append(fields, auditlog.FieldDetails)
	}
	if m.FieldCleared(auditlog.FieldIPAddress) {
		fields = append(fields, auditlog.FieldIPAddress)
	}
	if m.FieldCleared(auditlog.FieldUserAgent) {
		fields = append(fields, auditlog.FieldUserAgent)
	}
	if m.FieldCleared(auditlog.FieldRequestID) {
		fields = append(fields, auditlog.FieldRequestID)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *AuditLogMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *AuditLogMutation) ClearField(name string) error {
	switch name {
	case auditlog.FieldActorID:
		m.ClearActorID()
		return nil
	case auditlog.FieldAdminID:
		m.ClearAdminID()
		return nil
	case auditlog.FieldResourceID:
		m.ClearResourceID()
		return nil
	case auditlog.FieldDetails:
		m.ClearDetails()
		return nil
	case auditlog.FieldIPAddress:
		m.ClearIPAddress()
		return nil
	case auditlog.FieldUserAgent:
		m.ClearUserAgent()
		return nil
	case auditlog.FieldRequestID:
		m.ClearRequestID()
		return nil
	}
	return fmt.Errorf("unknown AuditLog nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *AuditLogMutation) ResetField(name string) error {
	switch name {
	case auditlog.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case auditlog.FieldActorType:
		m.ResetActorType()
		return nil
	case auditlog.FieldActorID:
		m.ResetActorID()
		return nil
	case auditlog.FieldAdminID:
		m.ResetAdminID()
		return nil
	case auditlog.FieldAction:
		m.ResetAction()
		return nil
	case auditlog.FieldResourceType:
		m.ResetResourceType()
		return nil
	case auditlog.FieldResourceID:
		m.ResetResourceID()
		return nil
	case auditlog.FieldDetails:
		m.ResetDetails()
		return nil
	case auditlog.FieldIPAddress:
		m.ResetIPAddress()
		return nil
	case auditlog.FieldUserAgent:
		m.ResetUserAgent()
		return nil
	case auditlog.FieldRequestID:
		m.ResetRequestID()
		return nil
	case auditlog.FieldSuccess:
		m.ResetSuccess()
		return nil
	case auditlog.FieldChain:
		m.ResetChain()
		return nil
	case auditlog.FieldSeq:
		m.ResetSeq()
		return nil
	case auditlog.FieldHash:
		m.ResetHash()
		return nil
	}
	return fmt.Errorf("unknown AuditLog field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *AuditLogMutation) AddedEdges() []string {
	edges := make([]string, 0, 1)
	if m.admin != nil {
		edges = append(edges, auditlog.EdgeAdmin)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *AuditLogMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case auditlog.EdgeAdmin:
		if id := m.admin; id != nil {
			return []ent.Value{*id}
		}
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *AuditLogMutation) RemovedEdges() []string {
	edges := make([]string, 0, 1)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *AuditLogMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *AuditLogMutation) ClearedEdges() []string {
	edges := make([]string, 0, 1)
	if m.clearedadmin {
		edges = append(edges, auditlog.EdgeAdmin)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *AuditLogMutation) EdgeCleared(name string) bool {
	switch name {
	case auditlog.EdgeAdmin:
		return m.clearedadmin
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *AuditLogMutation) ClearEdge(name string) error {
	switch name {
	case auditlog.EdgeAdmin:
		m.ClearAdmin()
		return nil
	}
	return fmt.Errorf("unknown AuditLog unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *AuditLogMutation) ResetEdge(name string) error {
	switch name {
	case auditlog.EdgeAdmin:
		m.ResetAdmin()
		return nil
	}
	return fmt.Errorf("unknown AuditLog edge %s", name)
}

// AuditValueMutation represents an operation that mutates the AuditValue nodes in the graph.
type AuditValueMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	person_id     *uuid.UUID
	salt          *[]byte
	changes       *map[string]interface{}
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*AuditValue, error)
	predicates    []predicate.AuditValue
	upserted      *upsertedID
}

var _ ent.Mutation = (*AuditValueMutation)(nil)

// auditvalueOption allows management of the mutation configuration using functional options.
type auditvalueOption func(*AuditValueMutation)

// newAuditValueMutation creates new mutation for the AuditValue entity.
func newAuditValueMutation(c config, op Op, opts ...auditvalueOption) *AuditValueMutation {
	m := &AuditValueMutation{
		config:        c,
		op:            op,
		typ:           TypeAuditValue,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withAuditValueID sets the ID field of the mutation.
func withAuditValueID(id uuid.UUID) auditvalueOption {
	return func(m *AuditValueMutation) {
		var (
			err   error
			once  sync.Once
			value *AuditValue
		)
		m.oldValue = func(ctx context.Context) (*AuditValue, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().AuditValue.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withAuditValue sets the old AuditValue of the mutation.
func withAuditValue(node *AuditValue) auditvalueOption {
	return func(m *AuditValueMutation) {
		m.oldValue = func(context.Context) (*AuditValue, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m AuditValueMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m AuditValueMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of AuditValue entities.
func (m *AuditValueMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *AuditValueMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *AuditValueMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().AuditValue.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetPersonID sets the "person_id" field.
func (m *AuditValueMutation) SetPersonID(u uuid.UUID) {
	m.person_id = &u
}

// PersonID returns the value of the "person_id" field in the mutation.
func (m *AuditValueMutation) PersonID() (r uuid.UUID, exists bool) {
	v := m.person_id
	if v == nil {
		return
	}
	return *v, true
}

// OldPersonID returns the old "person_id" field's value of the AuditValue entity.
// If the AuditValue object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditValueMutation) OldPersonID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPersonID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPersonID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPersonID: %w", err)
	}
	return oldValue.PersonID, nil
}

// ClearPersonID clears the value of the "person_id" field.
func (m *AuditValueMutation) ClearPersonID() {
	m.person_id = nil
	m.clearedFields[auditvalue.FieldPersonID] = struct{}{}
}

// PersonIDCleared returns if the "person_id" field was cleared in this mutation.
func (m *AuditValueMutation) PersonIDCleared() bool {
	_, ok := m.clearedFields[auditvalue.FieldPersonID]
	return ok
}

// ResetPersonID resets all changes to the "person_id" field.
func (m *AuditValueMutation) ResetPersonID() {
	m.person_id = nil
	delete(m.clearedFields, auditvalue.FieldPersonID)
}

// SetSalt sets the "salt" field.
func (m *AuditValueMutation) SetSalt(b []byte) {
	m.salt = &b
}

// Salt returns the value of the "salt" field in the mutation.
func (m *AuditValueMutation) Salt() (r []byte, exists bool) {
	v := m.salt
	if v == nil {
		return
	}
	return *v, true
}

// OldSalt returns the old "salt" field's value of the AuditValue entity.
// If the AuditValue object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditValueMutation) OldSalt(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSalt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSalt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSalt: %w", err)
	}
	return oldValue.Salt, nil
}

// ResetSalt resets all changes to the "salt" field.
func (m *AuditValueMutation) ResetSalt() {
	m.salt = nil
}

// SetChanges sets the "changes" field.
func (m *AuditValueMutation) SetChanges(value map[string]interface{}) {
	m.changes = &value
}

// Changes returns the value of the "changes" field in the mutation.
func (m *AuditValueMutation) Changes() (r map[string]interface{}, exists bool) {
	v := m.changes
	if v == nil {
		return
	}
	return *v, true
}

// OldChanges returns the old "changes" field's value of the AuditValue entity.
// If the AuditValue object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditValueMutation) OldChanges(ctx context.Context) (v map[string]interface{}, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldChanges is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldChanges requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldChanges: %w", err)
	}
	return oldValue.Changes, nil
}

// ResetChanges resets all changes to the "changes" field.
func (m *AuditValueMutation) ResetChanges() {
	m.changes = nil
}

// Where appends a list predicates to the AuditValueMutation builder.
func (m *AuditValueMutation) Where(ps ...predicate.AuditValue) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the AuditValueMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *AuditValueMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.AuditValue, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *AuditValueMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *AuditValueMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (AuditValue).
func (m *AuditValueMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *AuditValueMutation) Fields() []string {
	fields := make([]string, 0, 3)
	if m.person_id != nil {
		fields = append(fields, auditvalue.FieldPersonID)
	}
	if m.salt != nil {
		fields = append(fields, auditvalue.FieldSalt)
	}
	if m.changes != nil {
		fields = append(fields, auditvalue.FieldChanges)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *AuditValueMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case auditvalue.FieldPersonID:
		return m.PersonID()
	case auditvalue.FieldSalt:
		return m.Salt()
	case auditvalue.FieldChanges:
		return m.Changes()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *AuditValueMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case auditvalue.FieldPersonID:
		return m.OldPersonID(ctx)
	case auditvalue.FieldSalt:
		return m.OldSalt(ctx)
	case auditvalue.FieldChanges:
		return m.OldChanges(ctx)
	}
	return nil, fmt.Errorf("unknown AuditValue field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditValueMutation) SetField(name string, value ent.Value) error {
	switch name {
	case auditvalue.FieldPersonID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPersonID(v)
		return nil
	case auditvalue.FieldSalt:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSalt(v)
		return nil
	case auditvalue.FieldChanges:
		v, ok := value.(map[string]interface{})
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetChanges(v)
		return nil
	}
	return fmt.Errorf("unknown AuditValue field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *AuditValueMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *AuditValueMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditValueMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown AuditValue numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *AuditValueMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(auditvalue.FieldPersonID) {
		fields = append(fields, auditvalue.FieldPersonID)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *AuditValueMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *AuditValueMutation) ClearField(name string) error {
	switch name {
	case auditvalue.FieldPersonID:
		m.ClearPersonID()
		return nil
	}
	return fmt.Errorf("unknown AuditValue nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *AuditValueMutation) ResetField(name string) error {
	switch name {
	case auditvalue.FieldPersonID:
		m.ResetPersonID()
		return nil
	case auditvalue.FieldSalt:
		m.ResetSalt()
		return nil
	case auditvalue.FieldChanges:
		m.ResetChanges()
		return nil
	}
	return fmt.Errorf("unknown AuditValue field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *AuditValueMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *AuditValueMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *AuditValueMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *AuditValueMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *AuditValueMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *AuditValueMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *AuditValueMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown AuditValue unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *AuditValueMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown AuditValue edge %s", name)
}

// CacheInvalidationMutation represents an operation that mutates the CacheInvalidation nodes in the graph.
type CacheInvalidationMutation struct {
	config
	op            Op
	typ           string
	id            *int64
	created_at    *time.Time
	kind          *string
	key           *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*CacheInvalidation, error)
	predicates    []predicate.CacheInvalidation
	upserted      *upsertedID
}

var _ ent.Mutation = (*CacheInvalidationMutation)(nil)

// cacheinvalidationOption allows management of the mutation configuration using functional options.
type cacheinvalidationOption func(*CacheInvalidationMutation)

// newCacheInvalidationMutation creates new mutation for the CacheInvalidation entity.
func newCacheInvalidationMutation(c config, op Op, opts ...cacheinvalidationOption) *CacheInvalidationMutation {
	m := &CacheInvalidationMutation{
		config:        c,
		op:            op,
		typ:           TypeCacheInvalidation,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withCacheInvalidationID sets the ID field of the mutation.
func withCacheInvalidationID(id int64) cacheinvalidationOption {
	return func(m *CacheInvalidationMutation) {
		var (
			err   error
			once  sync.Once
			value *CacheInvalidation
		)
		m.oldValue = func(ctx context.Context) (*CacheInvalidation, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().CacheInvalidation.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withCacheInvalidation sets the old CacheInvalidation of the mutation.
func withCacheInvalidation(node *CacheInvalidation) cacheinvalidationOption {
	return func(m *CacheInvalidationMutation) {
		m.oldValue = func(context.Context) (*CacheInvalidation, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m CacheInvalidationMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m CacheInvalidationMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of CacheInvalidation entities.
func (m *CacheInvalidationMutation) SetID(id int64) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *CacheInvalidationMutation) ID() (id int64, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *CacheInvalidationMutation) IDs(ctx context.Context) ([]int64, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []int64{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().CacheInvalidation.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *CacheInvalidationMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *CacheInvalidationMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the CacheInvalidation entity.
// If the CacheInvalidation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CacheInvalidationMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *CacheInvalidationMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetKind sets the "kind" field.
func (m *CacheInvalidationMutation) SetKind(s string) {
	m.kind = &s
}

// Kind returns the value of the "kind" field in the mutation.
func (m *CacheInvalidationMutation) Kind() (r string, exists bool) {
	v := m.kind
	if v == nil {
		return
	}
	return *v, true
}

// OldKind returns the old "kind" field's value of the CacheInvalidation entity.
// If the CacheInvalidation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CacheInvalidationMutation) OldKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKind: %w", err)
	}
	return oldValue.Kind, nil
}

// ResetKind resets all changes to the "kind" field.
func (m *CacheInvalidationMutation) ResetKind() {
	m.kind = nil
}

// SetKey sets the "key" field.
func (m *CacheInvalidationMutation) SetKey(s string) {
	m.key = &s
}

// Key returns the value of the "key" field in the mutation.
func (m *CacheInvalidationMutation) Key() (r string, exists bool) {
	v := m.key
	if v == nil {
		return
	}
	return *v, true
}

// OldKey returns the old "key" field's value of the CacheInvalidation entity.
// If the CacheInvalidation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CacheInvalidationMutation) OldKey(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKey is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKey requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKey: %w", err)
	}
	return oldValue.Key, nil
}

// ResetKey resets all changes to the "key" field.
func (m *CacheInvalidationMutation) ResetKey() {
	m.key = nil
}

// Where appends a list predicates to the CacheInvalidationMutation builder.
func (m *CacheInvalidationMutation) Where(ps ...predicate.CacheInvalidation) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the CacheInvalidationMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *CacheInvalidationMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.CacheInvalidation, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *CacheInvalidationMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *CacheInvalidationMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (CacheInvalidation).
func (m *CacheInvalidationMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *CacheInvalidationMutation) Fields() []string {
	fields := make([]string, 0, 3)
	if m.created_at != nil {
		fields = append(fields, cacheinvalidation.FieldCreatedAt)
	}
	if m.kind != nil {
		fields = append(fields, cacheinvalidation.FieldKind)
	}
	if m.key != nil {
		fields = append(fields, cacheinvalidation.FieldKey)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *CacheInvalidationMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case cacheinvalidation.FieldCreatedAt:
		return m.CreatedAt()
	case cacheinvalidation.FieldKind:
		return m.Kind()
	case cacheinvalidation.FieldKey:
		return m.Key()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *CacheInvalidationMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case cacheinvalidation.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case cacheinvalidation.FieldKind:
		return m.OldKind(ctx)
	case cacheinvalidation.FieldKey:
		return m.OldKey(ctx)
	}
	return nil, fmt.Errorf("unknown CacheInvalidation field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *CacheInvalidationMutation) SetField(name string, value ent.Value) error {
	switch name {
	case cacheinvalidation.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case cacheinvalidation.FieldKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKind(v)
		return nil
	case cacheinvalidation.FieldKey:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKey(v)
		return nil
	}
	return fmt.Errorf("unknown CacheInvalidation field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *CacheInvalidationMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *CacheInvalidationMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *CacheInvalidationMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown CacheInvalidation numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *CacheInvalidationMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *CacheInvalidationMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *CacheInvalidationMutation) ClearField(name string) error {
	return fmt.Errorf("unknown CacheInvalidation nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *CacheInvalidationMutation) ResetField(name string) error {
	switch name {
	case cacheinvalidation.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case cacheinvalidation.FieldKind:
		m.ResetKind()
		return nil
	case cacheinvalidation.FieldKey:
		m.ResetKey()
		return nil
	}
	return fmt.Errorf("unknown CacheInvalidation field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *CacheInvalidationMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *CacheInvalidationMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *CacheInvalidationMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *CacheInvalidationMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *CacheInvalidationMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *CacheInvalidationMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *CacheInvalidationMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown CacheInvalidation unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *CacheInvalidationMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown CacheInvalidation edge %s", name)
}

// DoctorMutation represents an operation that mutates the Doctor nodes in the graph.
type DoctorMutation struct {
	config
	op                         Op
	typ                        string
	id                         *uuid.UUID
	created_at                 *time.Time
	updated_at                 *time.Time
	version                    *int64
	addversion                 *int64
	search_text                *string
	first_name                 *string
	last_name                  *string
	email                      *string
	medical_license            *string
	phone                      *string
	years_experience           *int
	addyears_experience        *int
	consultation_fee           *decimal.Decimal
	is_active                  *bool
	professional_status        *enum.ProfessionalStatus
	clearedFields              map[string]struct{}
	user                       *uuid.UUID
	cleareduser                bool
	institution                *uuid.UUID
	clearedinstitution         bool
	specialty                  *uuid.UUID
	clearedspecialty           bool
	secondary_specialty        *uuid.UUID
	clearedsecondary_specialty bool
	patients                   map[uuid.UUID]struct{}
	removedpatients            map[uuid.UUID]struct{}
	clearedpatients            bool
	done                       bool
	oldValue                   func(context.Context) (*Doctor, error)
	predicates                 []predicate.Doctor
	upserted                   *upsertedID
	atVersion                  *int64
	affected                   *rowsAffected
	read                       *Doctor // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*DoctorMutation)(nil)

// doctorOption allows management of the mutation configuration using functional options.
type doctorOption func(*DoctorMutation)

// newDoctorMutation creates new mutation for the Doctor entity.
func newDoctorMutation(c config, op Op, opts ...doctorOption) *DoctorMutation {
	m := &DoctorMutation{
		config:        c,
		op:            op,
		typ:           TypeDoctor,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withDoctorID sets the ID field of the mutation.
func withDoctorID(id uuid.UUID) doctorOption {
	return func(m *DoctorMutation) {
		var (
			err   error
			once  sync.Once
			value *Doctor
		)
		m.oldValue = func(ctx context.Context) (*Doctor, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Doctor.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withDoctor sets the old Doctor of the mutation.
func withDoctor(node *Doctor) doctorOption {
	return func(m *DoctorMutation) {
		m.oldValue = func(context.Context) (*Doctor, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m DoctorMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m DoctorMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Doctor entities.
func (m *DoctorMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *DoctorMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *DoctorMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Doctor.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *DoctorMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *DoctorMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *DoctorMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *DoctorMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *DoctorMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *DoctorMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *DoctorMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *DoctorMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *DoctorMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *DoctorMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *DoctorMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetSearchText sets the "search_text" field.
func (m *DoctorMutation) SetSearchText(s string) {
	m.search_text = &s
}

// SearchText returns the value of the "search_text" field in the mutation.
func (m *DoctorMutation) SearchText() (r string, exists bool) {
	v := m.search_text
	if v == nil {
		return
	}
	return *v, true
}

// OldSearchText returns the old "search_text" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldSearchText(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSearchText is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSearchText requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSearchText: %w", err)
	}
	return oldValue.SearchText, nil
}

// ResetSearchText resets all changes to the "search_text" field.
func (m *DoctorMutation) ResetSearchText() {
	m.search_text = nil
}

// SetInstitutionID sets the "institution_id" field.
func (m *DoctorMutation) SetInstitutionID(u uuid.UUID) {
	m.institution = &u
}

// InstitutionID returns the value of the "institution_id" field in the mutation.
func (m *DoctorMutation) InstitutionID() (r uuid.UUID, exists bool) {
	v := m.institution
	if v == nil {
		return
	}
	return *v, true
}

// OldInstitutionID returns the old "institution_id" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldInstitutionID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInstitutionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInstitutionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInstitutionID: %w", err)
	}
	return oldValue.InstitutionID, nil
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (m *DoctorMutation) ClearInstitutionID() {
	m.institution = nil
	m.clearedFields[doctor.FieldInstitutionID] = struct{}{}
}

// InstitutionIDCleared returns if the "institution_id" field was cleared in this mutation.
func (m *DoctorMutation) InstitutionIDCleared() bool {
	_, ok := m.clearedFields[doctor.FieldInstitutionID]
	return ok
}

// ResetInstitutionID resets all changes to the "institution_id" field.
func (m *DoctorMutation) ResetInstitutionID() {
	m.institution = nil
	delete(m.clearedFields, doctor.FieldInstitutionID)
}

// SetFirstName sets the "first_name" field.
func (m *DoctorMutation) SetFirstName(s string) {
	m.first_name = &s
}

// FirstName returns the value of the "first_name" field in the mutation.
func (m *DoctorMutation) FirstName() (r string, exists bool) {
	v := m.first_name
	if v == nil {
		return
	}
	return *v, true
}

// OldFirstName returns the old "first_name" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldFirstName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFirstName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFirstName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFirstName: %w", err)
	}
	return oldValue.FirstName, nil
}

// ResetFirstName resets all changes to the "first_name" field.
func (m *DoctorMutation) ResetFirstName() {
	m.first_name = nil
}

// SetLastName sets the "last_name" field.
func (m *DoctorMutation) SetLastName(s string) {
	m.last_name = &s
}

// LastName returns the value of the "last_name" field in the mutation.
func (m *DoctorMutation) LastName() (r string, exists bool) {
	v := m.last_name
	if v == nil {
		return
	}
	return *v, true
}

// OldLastName returns the old "last_name" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldLastName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLastName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLastName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLastName: %w", err)
	}
	return oldValue.LastName, nil
}

// ResetLastName resets all changes to the "last_name" field.
func (m *DoctorMutation) ResetLastName() {
	m.last_name = nil
}

// SetEmail sets the "email" field.
func (m *DoctorMutation) SetEmail(s string) {
	m.email = &s
}

// Email returns the value of the "email" field in the mutation.
func (m *DoctorMutation) Email() (r string, exists bool) {
	v := m.email
	if v == nil {
		return
	}
	return *v, true
}

// OldEmail returns the old "email" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmail: %w", err)
	}
	return oldValue.Email, nil
}

// ResetEmail resets all changes to the "email" field.
func (m *DoctorMutation) ResetEmail() {
	m.email = nil
}

// SetMedicalLicense sets the "medical_license" field.
func (m *DoctorMutation) SetMedicalLicense(s string) {
	m.medical_license = &s
}

// MedicalLicense returns the value of the "medical_license" field in the mutation.
func (m *DoctorMutation) MedicalLicense() (r string, exists bool) {
	v := m.medical_license
	if v == nil {
		return
	}
	return *v, true
}

// OldMedicalLicense returns the old "medical_license" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldMedicalLicense(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMedicalLicense is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMedicalLicense requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMedicalLicense: %w", err)
	}
	return oldValue.MedicalLicense, nil
}

// ResetMedicalLicense resets all changes to the "medical_license" field.
func (m *DoctorMutation) ResetMedicalLicense() {
	m.medical_license = nil
}

// SetSpecialtyID sets the "specialty_id" field.
func (m *DoctorMutation) SetSpecialtyID(u uuid.UUID) {
	m.specialty = &u
}

// SpecialtyID returns the value of the "specialty_id" field in the mutation.
func (m *DoctorMutation) SpecialtyID() (r uuid.UUID, exists bool) {
	v := m.specialty
	if v == nil {
		return
	}
	return *v, true
}

// OldSpecialtyID returns the old "specialty_id" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldSpecialtyID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSpecialtyID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSpecialtyID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSpecialtyID: %w", err)
	}
	return oldValue.SpecialtyID, nil
}

// ClearSpecialtyID clears the value of the "specialty_id" field.
func (m *DoctorMutation) ClearSpecialtyID() {
	m.specialty = nil
	m.clearedFields[doctor.FieldSpecialtyID] = struct{}{}
}

// SpecialtyIDCleared returns if the "specialty_id" field was cleared in this mutation.
func (m *DoctorMutation) SpecialtyIDCleared() bool {
	_, ok := m.clearedFields[doctor.FieldSpecialtyID]
	return ok
}

// ResetSpecialtyID resets all changes to the "specialty_id" field.
func (m *DoctorMutation) ResetSpecialtyID() {
	m.specialty = nil
	delete(m.clearedFields, doctor.FieldSpecialtyID)
}

// SetSecondarySpecialtyID sets the "secondary_specialty_id" field.
func (m *DoctorMutation) SetSecondarySpecialtyID(u uuid.UUID) {
	m.secondary_specialty = &u
}

// SecondarySpecialtyID returns the value of the "secondary_specialty_id" field in the mutation.
func (m *DoctorMutation) SecondarySpecialtyID() (r uuid.UUID, exists bool) {
	v := m.secondary_specialty
	if v == nil {
		return
	}
	return *v, true
}

// OldSecondarySpecialtyID returns the old "secondary_specialty_id" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldSecondarySpecialtyID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSecondarySpecialtyID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSecondarySpecialtyID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSecondarySpecialtyID: %w", err)
	}
	return oldValue.SecondarySpecialtyID, nil
}

// ClearSecondarySpecialtyID clears the value of the "secondary_specialty_id" field.
func (m *DoctorMutation) ClearSecondarySpecialtyID() {
	m.secondary_specialty = nil
	m.clearedFields[doctor.FieldSecondarySpecialtyID] = struct{}{}
}

// SecondarySpecialtyIDCleared returns if the "secondary_specialty_id" field was cleared in this mutation.
func (m *DoctorMutation) SecondarySpecialtyIDCleared() bool {
	_, ok := m.clearedFields[doctor.FieldSecondarySpecialtyID]
	return ok
}

// ResetSecondarySpecialtyID resets all changes to the "secondary_specialty_id" field.
func (m *DoctorMutation) ResetSecondarySpecialtyID() {
	m.secondary_specialty = nil
	delete(m.clearedFields, doctor.FieldSecondarySpecialtyID)
}

// SetPhone sets the "phone" field.
func (m *DoctorMutation) SetPhone(s string) {
	m.phone = &s
}

// Phone returns the value of the "phone" field in the mutation.
func (m *DoctorMutation) Phone() (r string, exists bool) {
	v := m.phone
	if v == nil {
		return
	}
	return *v, true
}

// OldPhone returns the old "phone" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldPhone(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPhone is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPhone requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPhone: %w", err)
	}
	return oldValue.Phone, nil
}

// ClearPhone clears the value of the "phone" field.
func (m *DoctorMutation) ClearPhone() {
	m.phone = nil
	m.clearedFields[doctor.FieldPhone] = struct{}{}
}

// PhoneCleared returns if the "phone" field was cleared in this mutation.
func (m *DoctorMutation) PhoneCleared() bool {
	_, ok := m.clearedFields[doctor.FieldPhone]
	return ok
}

// ResetPhone resets all changes to the "phone" field.
func (m *DoctorMutation) ResetPhone() {
	m.phone = nil
	delete(m.clearedFields, doctor.FieldPhone)
}

// SetYearsExperience sets the "years_experience" field.
func (m *DoctorMutation) SetYearsExperience(i int) {
	m.years_experience = &i
	m.addyears_experience = nil
}

// YearsExperience returns the value of the "years_experience" field in the mutation.
func (m *DoctorMutation) YearsExperience() (r int, exists bool) {
	v := m.years_experience
	if v == nil {
		return
	}
	return *v, true
}

// OldYearsExperience returns the old "years_experience" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldYearsExperience(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldYearsExperience is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldYearsExperience requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldYearsExperience: %w", err)
	}
	return oldValue.YearsExperience, nil
}

// AddYearsExperience adds i to the "years_experience" field.
func (m *DoctorMutation) AddYearsExperience(i int) {
	if m.addyears_experience != nil {
		*m.addyears_experience += i
	} else {
		m.addyears_experience = &i
	}
}

// AddedYearsExperience returns the value that was added to the "years_experience" field in this mutation.
func (m *DoctorMutation) AddedYearsExperience() (r int, exists bool) {
	v := m.addyears_experience
	if v == nil {
		return
	}
	return *v, true
}

// ResetYearsExperience resets all changes to the "years_experience" field.
func (m *DoctorMutation) ResetYearsExperience() {
	m.years_experience = nil
	m.addyears_experience = nil
}

// SetConsultationFee sets the "consultation_fee" field.
func (m *DoctorMutation) SetConsultationFee(d decimal.Decimal) {
	m.consultation_fee = &d
}

// ConsultationFee returns the value of the "consultation_fee" field in the mutation.
func (m *DoctorMutation) ConsultationFee() (r decimal.Decimal, exists bool) {
	v := m.consultation_fee
	if v == nil {
		return
	}
	return *v, true
}

// OldConsultationFee returns the old "consultation_fee" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldConsultationFee(ctx context.Context) (v *decimal.Decimal, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldConsultationFee is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldConsultationFee requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldConsultationFee: %w", err)
	}
	return oldValue.ConsultationFee, nil
}

// ClearConsultationFee clears the value of the "consultation_fee" field.
func (m *DoctorMutation) ClearConsultationFee() {
	m.consultation_fee = nil
	m.clearedFields[doctor.FieldConsultationFee] = struct{}{}
}

// ConsultationFeeCleared returns if the "consultation_fee" field was cleared in this mutation.
func (m *DoctorMutation) ConsultationFeeCleared() bool {
	_, ok := m.clearedFields[doctor.FieldConsultationFee]
	return ok
}

// ResetConsultationFee resets all changes to the "consultation_fee" field.
func (m *DoctorMutation) ResetConsultationFee() {
	m.consultation_fee = nil
	delete(m.clearedFields, doctor.FieldConsultationFee)
}

// SetIsActive sets the "is_active" field.
func (m *DoctorMutation) SetIsActive(b bool) {
	m.is_active = &b
}

// IsActive returns the value of the "is_active" field in the mutation.
func (m *DoctorMutation) IsActive() (r bool, exists bool) {
	v := m.is_active
	if v == nil {
		return
	}
	return *v, true
}

// OldIsActive returns the old "is_active" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldIsActive(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsActive is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsActive requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsActive: %w", err)
	}
	return oldValue.IsActive, nil
}

// ResetIsActive resets all changes to the "is_active" field.
func (m *DoctorMutation) ResetIsActive() {
	m.is_active = nil
}

// SetProfessionalStatus sets the "professional_status" field.
func (m *DoctorMutation) SetProfessionalStatus(es enum.ProfessionalStatus) {
	m.professional_status = &es
}

// ProfessionalStatus returns the value of the "professional_status" field in the mutation.
func (m *DoctorMutation) ProfessionalStatus() (r enum.ProfessionalStatus, exists bool) {
	v := m.professional_status
	if v == nil {
		return
	}
	return *v, true
}

// OldProfessionalStatus returns the old "professional_status" field's value of the Doctor entity.
// If the Doctor object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DoctorMutation) OldProfessionalStatus(ctx context.Context) (v enum.ProfessionalStatus, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldProfessionalStatus is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldProfessionalStatus requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldProfessionalStatus: %w", err)
	}
	return oldValue.ProfessionalStatus, nil
}

// ResetProfessionalStatus resets all changes to the "professional_status" field.
func (m *DoctorMutation) ResetProfessionalStatus() {
	m.professional_status = nil
}

// SetUserID sets the "user" edge to the User entity by id.
func (m *DoctorMutation) SetUserID(id uuid.UUID) {
	m.user = &id
}

// ClearUser clears the "user" edge to the User entity.
func (m *DoctorMutation) ClearUser() {
	m.cleareduser = true
}

// UserCleared reports if the "user" edge to the User entity was cleared.
func (m *DoctorMutation) UserCleared() bool {
	return m.cleareduser
}

// UserID returns the "user" edge ID in the mutation.
func (m *DoctorMutation) UserID() (id uuid.UUID, exists bool) {
	if m.user != nil {
		return *m.user, true
	}
	return
}

// UserIDs returns the "user" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// UserID instead. It exists only for internal usage by the builders.
func (m *DoctorMutation) UserIDs() (ids []uuid.UUID) {
	if id := m.user; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetUser resets all changes to the "user" edge.
func (m *DoctorMutation) ResetUser() {
	m.user = nil
	m.cleareduser = false
}

// ClearInstitution clears the "institution" edge to the Institution entity.
func (m *DoctorMutation) ClearInstitution() {
	m.clearedinstitution = true
	m.clearedFields[doctor.FieldInstitutionID] = struct{}{}
}

// InstitutionCleared reports if the "institution" edge to the Institution entity was cleared.
func (m *DoctorMutation) InstitutionCleared() bool {
	return m.InstitutionIDCleared() || m.clearedinstitution
}

// InstitutionIDs returns the "institution" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// InstitutionID instead. It exists only for internal usage by the builders.
func (m *DoctorMutation) InstitutionIDs() (ids []uuid.UUID) {
	if id := m.institution; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetInstitution resets all changes to the "institution" edge.
func (m *DoctorMutation) ResetInstitution() {
	m.institution = nil
	m.clearedinstitution = false
}

// ClearSpecialty clears the "specialty" edge to the Specialty entity.
func (m *DoctorMutation) ClearSpecialty() {
	m.clearedspecialty = true
	m.clearedFields[doctor.FieldSpecialtyID] = struct{}{}
}

// SpecialtyCleared reports if the "specialty" edge to the Specialty entity was cleared.
func (m *DoctorMutation) SpecialtyCleared() bool {
	return m.SpecialtyIDCleared() || m.clearedspecialty
}

// SpecialtyIDs returns the "specialty" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// SpecialtyID instead. It exists only for internal usage by the builders.
func (m *DoctorMutation) SpecialtyIDs() (ids []uuid.UUID) {
	if id := m.specialty; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetSpecialty resets all changes to the "specialty" edge.
func (m *DoctorMutation) ResetSpecialty() {
	m.specialty = nil
	m.clearedspecialty = false
}

// ClearSecondarySpecialty clears the "secondary_specialty" edge to the Specialty entity.
func (m *DoctorMutation) ClearSecondarySpecialty() {
	m.clearedsecondary_specialty = true
	m.clearedFields[doctor.FieldSecondarySpecialtyID] = struct{}{}
}

// SecondarySpecialtyCleared reports if the "secondary_specialty" edge to the Specialty entity was cleared.
func (m *DoctorMutation) SecondarySpecialtyCleared() bool {
	return m.SecondarySpecialtyIDCleared() || m.clearedsecondary_specialty
}

// SecondarySpecialtyIDs returns the "secondary_specialty" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// SecondarySpecialtyID instead. It exists only for internal usage by the builders.
func (m *DoctorMutation) SecondarySpecialtyIDs() (ids []uuid.UUID) {
	if id := m.secondary_specialty; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetSecondarySpecialty resets all changes to the "secondary_specialty" edge.
func (m *DoctorMutation) ResetSecondarySpecialty() {
	m.secondary_specialty = nil
	m.clearedsecondary_specialty = false
}

// AddPatientIDs adds the "patients" edge to the Patient entity by ids.
func (m *DoctorMutation) AddPatientIDs(ids ...uuid.UUID) {
	if m.patients == nil {
		m.patients = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.patients[ids[i]] = struct{}{}
	}
}

// ClearPatients clears the "patients" edge to the Patient entity.
func (m *DoctorMutation) ClearPatients() {
	m.clearedpatients = true
}

// PatientsCleared reports if the "patients" edge to the Patient entity was cleared.
func (m *DoctorMutation) PatientsCleared() bool {
	return m.clearedpatients
}

// RemovePatientIDs removes the "patients" edge to the Patient entity by IDs.
func (m *DoctorMutation) RemovePatientIDs(ids ...uuid.UUID) {
	if m.removedpatients == nil {
		m.removedpatients = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.patients, ids[i])
		m.removedpatients[ids[i]] = struct{}{}
	}
}

// RemovedPatients returns the removed IDs of the "patients" edge to the Patient entity.
func (m *DoctorMutation) RemovedPatientsIDs() (ids []uuid.UUID) {
	for id := range m.removedpatients {
		ids = append(ids, id)
	}
	return
}

// PatientsIDs returns the "patients" edge IDs in the mutation.
func (m *DoctorMutation) PatientsIDs() (ids []uuid.UUID) {
	for id := range m.patients {
		ids = append(ids, id)
	}
	return
}

// ResetPatients resets all changes to the "patients" edge.
func (m *DoctorMutation) ResetPatients() {
	m.patients = nil
	m.clearedpatients = false
	m.removedpatients = nil
}

// Where appends a list predicates to the DoctorMutation builder.
func (m *DoctorMutation) Where(ps ...predicate.Doctor) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the DoctorMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *DoctorMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Doctor, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *DoctorMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *DoctorMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Doctor).
func (m *DoctorMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *DoctorMutation) Fields() []string {
	fields := make([]string, 0, 16)
	if m.created_at != nil {
		fields = append(fields, doctor.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, doctor.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, doctor.FieldVersion)
	}
	if m.search_text != nil {
		fields = append(fields, doctor.FieldSearchText)
	}
	if m.institution != nil {
		fields = append(fields, doctor.FieldInstitutionID)
	}
	if m.first_name != nil {
		fields = append(fields, doctor.FieldFirstName)
	}
	if m.last_name != nil {
		fields = append(fields, doctor.FieldLastName)
	}
	if m.email != nil {
		fields = append(fields, doctor.FieldEmail)
	}
	if m.medical_license != nil {
		fields = append(fields, doctor.FieldMedicalLicense)
	}
	if m.specialty != nil {
		fields = append(fields, doctor.FieldSpecialtyID)
	}
	if m.secondary_specialty != nil {
		fields = append(fields, doctor.FieldSecondarySpecialtyID)
	}
	if m.phone != nil {
		fields = append(fields, doctor.FieldPhone)
	}
	if m.years_experience != nil {
		fields = append(fields, doctor.FieldYearsExperience)
	}
	if m.consultation_fee != nil {
		fields = append(fields, doctor.FieldConsultationFee)
	}
	if m.is_active != nil {
		fields = append(fields, doctor.FieldIsActive)
	}
	if m.professional_status != nil {
		fields = append(fields, doctor.FieldProfessionalStatus)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *DoctorMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case doctor.FieldCreatedAt:
		return m.CreatedAt()
	case doctor.FieldUpdatedAt:
		return m.UpdatedAt()
	case doctor.FieldVersion:
		return m.Version()
	case doctor.FieldSearchText:
		return m.SearchText()
	case doctor.FieldInstitutionID:
		return m.InstitutionID()
	case doctor.FieldFirstName:
		return m.FirstName()
	case doctor.FieldLastName:
		return m.LastName()
	case doctor.FieldEmail:
		return m.Email()
	case doctor.FieldMedicalLicense:
		return m.MedicalLicense()
	case doctor.FieldSpecialtyID:
		return m.SpecialtyID()
	case doctor.FieldSecondarySpecialtyID:
		return m.SecondarySpecialtyID()
	case doctor.FieldPhone:
		return m.Phone()
	case doctor.FieldYearsExperience:
		return m.YearsExperience()
	case doctor.FieldConsultationFee:
		return m.ConsultationFee()
	case doctor.FieldIsActive:
		return m.IsActive()
	case doctor.FieldProfessionalStatus:
		return m.ProfessionalStatus()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *DoctorMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case doctor.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case doctor.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case doctor.FieldVersion:
		return m.OldVersion(ctx)
	case doctor.FieldSearchText:
		return m.OldSearchText(ctx)
	case doctor.FieldInstitutionID:
		return m.OldInstitutionID(ctx)
	case doctor.FieldFirstName:
		return m.OldFirstName(ctx)
	case doctor.FieldLastName:
		return m.OldLastName(ctx)
	case doctor.FieldEmail:
		return m.OldEmail(ctx)
	case doctor.FieldMedicalLicense:
		return m.OldMedicalLicense(ctx)
	case doctor.FieldSpecialtyID:
		return m.OldSpecialtyID(ctx)
	case doctor.FieldSecondarySpecialtyID:
		return m.OldSecondarySpecialtyID(ctx)
	case doctor.FieldPhone:
		return m.OldPhone(ctx)
	case doctor.FieldYearsExperience:
		return m.OldYearsExperience(ctx)
	case doctor.FieldConsultationFee:
		return m.OldConsultationFee(ctx)
	case doctor.FieldIsActive:
		return m.OldIsActive(ctx)
	case doctor.FieldProfessionalStatus:
		return m.OldProfessionalStatus(ctx)
	}
	return nil, fmt.Errorf("unknown Doctor field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *DoctorMutation) SetField(name string, value ent.Value) error {
	switch name {
	case doctor.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case doctor.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case doctor.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case doctor.FieldSearchText:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSearchText(v)
		return nil
	case doctor.FieldInstitutionID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInstitutionID(v)
		return nil
	case doctor.FieldFirstName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFirstName(v)
		return nil
	case doctor.FieldLastName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLastName(v)
		return nil
	case doctor.FieldEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmail(v)
		return nil
	case doctor.FieldMedicalLicense:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMedicalLicense(v)
		return nil
	case doctor.FieldSpecialtyID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSpecialtyID(v)
		return nil
	case doctor.FieldSecondarySpecialtyID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSecondarySpecialtyID(v)
		return nil
	case doctor.FieldPhone:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPhone(v)
		return nil
	case doctor.FieldYearsExperience:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetYearsExperience(v)
		return nil
	case doctor.FieldConsultationFee:
		v, ok := value.(decimal.Decimal)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetConsultationFee(v)
		return nil
	case doctor.FieldIsActive:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsActive(v)
		return nil
	case doctor.FieldProfessionalStatus:
		v, ok := value.(enum.ProfessionalStatus)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetProfessionalStatus(v)
		return nil
	}
	return fmt.Errorf("unknown Doctor field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *DoctorMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, doctor.FieldVersion)
	}
	if m.addyears_experience != nil {
		fields = append(fields, doctor.FieldYearsExperience)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *DoctorMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case doctor.FieldVersion:
		return m.AddedVersion()
	case doctor.FieldYearsExperience:
		return m.AddedYearsExperience()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *DoctorMutation) AddField(name string, value ent.Value) error {
	switch name {
	case doctor.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	case doctor.FieldYearsExperience:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddYearsExperience(v)
		return nil
	}
	return fmt.Errorf("unknown Doctor numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *DoctorMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(doctor.FieldInstitutionID) {
		fields = append(fields, doctor.FieldInstitutionID)
	}
	if m.FieldCleared(doctor.FieldSpecialtyID) {
		fields = append(fields, doctor.FieldSpecialtyID)
	}
	if m.FieldCleared(doctor.FieldSecondarySpecialtyID) {
		fields = append(fields, doctor.FieldSecondarySpecialtyID)
	}
	if m.FieldCleared(doctor.FieldPhone) {
		fields = append(fields, doctor.FieldPhone)
	}
	if m.FieldCleared(doctor.FieldConsultationFee) {
		fields = append(fields, doctor.FieldConsultationFee)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *DoctorMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *DoctorMutation) ClearField(name string) error {
	switch name {
	case doctor.FieldInstitutionID:
		m.ClearInstitutionID()
		return nil
	case doctor.FieldSpecialtyID:
		m.ClearSpecialtyID()
		return nil
	case doctor.FieldSecondarySpecialtyID:
		m.ClearSecondarySpecialtyID()
		return nil
	case doctor.FieldPhone:
		m.ClearPhone()
		return nil
	case doctor.FieldConsultationFee:
		m.ClearConsultationFee()
		return nil
	}
	return fmt.Errorf("unknown Doctor nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *DoctorMutation) ResetField(name string) error {
	switch name {
	case doctor.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case doctor.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case doctor.FieldVersion:
		m.ResetVersion()
		return nil
	case doctor.FieldSearchText:
		m.ResetSearchText()
		return nil
	case doctor.FieldInstitutionID:
		m.ResetInstitutionID()
		return nil
	case doctor.FieldFirstName:
		m.ResetFirstName()
		return nil
	case doctor.FieldLastName:
		m.ResetLastName()
		return nil
	case doctor.FieldEmail:
		m.ResetEmail()
		return nil
	case doctor.FieldMedicalLicense:
		m.ResetMedicalLicense()
		return nil
	case doctor.FieldSpecialtyID:
		m.ResetSpecialtyID()
		return nil
	case doctor.FieldSecondarySpecialtyID:
		m.ResetSecondarySpecialtyID()
		return nil
	case doctor.FieldPhone:
		m.ResetPhone()
		return nil
	case doctor.FieldYearsExperience:
		m.ResetYearsExperience()
		return nil
	case doctor.FieldConsultationFee:
		m.ResetConsultationFee()
		return nil
	case doctor.FieldIsActive:
		m.ResetIsActive()
		return nil
	case doctor.FieldProfessionalStatus:
		m.ResetProfessionalStatus()
		return nil
	}
	return fmt.Errorf("unknown Doctor field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *DoctorMutation) AddedEdges() []string {
	edges := make([]string, 0, 5)
	if m.user != nil {
		edges = append(edges, doctor.EdgeUser)
	}
	if m.institution != nil {
		edges = append(edges, doctor.EdgeInstitution)
	}
	if m.specialty != nil {
		edges = append(edges, doctor.EdgeSpecialty)
	}
	if m.secondary_specialty != nil {
		edges = append(edges, doctor.EdgeSecondarySpecialty)
	}
	if m.patients != nil {
		edges = append(edges, doctor.EdgePatients)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *DoctorMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case doctor.EdgeUser:
		if id := m.user; id != nil {
			return []ent.Value{*id}
		}
	case doctor.EdgeInstitution:
		if id := m.institution; id != nil {
			return []ent.Value{*id}
		}
	case doctor.EdgeSpecialty:
		if id := m.specialty; id != nil {
			return []ent.Value{*id}
		}
	case doctor.EdgeSecondarySpecialty:
		if id := m.secondary_specialty; id != nil {
			return []ent.Value{*id}
		}
	case doctor.EdgePatients:
		ids := make([]ent.Value, 0, len(m.patients))
		for id := range m.patients {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *DoctorMutation) RemovedEdges() []string {
	edges := make([]string, 0, 5)
	if m.removedpatients != nil {
		edges = append(edges, doctor.EdgePatients)
	}
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *DoctorMutation) RemovedIDs(name string) []ent.Value {
	switch name {
	case doctor.EdgePatients:
		ids := make([]ent.Value, 0, len(m.removedpatients))
		for id := range m.removedpatients {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *DoctorMutation) ClearedEdges() []string {
	edges := make([]string, 0, 5)
	if m.cleareduser {
		edges = append(edges, doctor.EdgeUser)
	}
	if m.clearedinstitution {
		edges = append(edges, doctor.EdgeInstitution)
	}
	if m.clearedspecialty {
		edges = append(edges, doctor.EdgeSpecialty)
	}
	if m.clearedsecondary_specialty {
		edges = append(edges, doctor.EdgeSecondarySpecialty)
	}
	if m.clearedpatients {
		edges = append(edges, doctor.EdgePatients)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *DoctorMutation) EdgeCleared(name string) bool {
	switch name {
	case doctor.EdgeUser:
		return m.cleareduser
	case doctor.EdgeInstitution:
		return m.clearedinstitution
	case doctor.EdgeSpecialty:
		return m.clearedspecialty
	case doctor.EdgeSecondarySpecialty:
		return m.clearedsecondary_specialty
	case doctor.EdgePatients:
		return m.clearedpatients
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *DoctorMutation) ClearEdge(name string) error {
	switch name {
	case doctor.EdgeUser:
		m.ClearUser()
		return nil
	case doctor.EdgeInstitution:
		m.ClearInstitution()
		return nil
	case doctor.EdgeSpecialty:
		m.ClearSpecialty()
		return nil
	case doctor.EdgeSecondarySpecialty:
		m.ClearSecondarySpecialty()
		return nil
	}
	return fmt.Errorf("unknown Doctor unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *DoctorMutation) ResetEdge(name string) error {
	switch name {
	case doctor.EdgeUser:
		m.ResetUser()
		return nil
	case doctor.EdgeInstitution:
		m.ResetInstitution()
		return nil
	case doctor.EdgeSpecialty:
		m.ResetSpecialty()
		return nil
	case doctor.EdgeSecondarySpecialty:
		m.ResetSecondarySpecialty()
		return nil
	case doctor.EdgePatients:
		m.ResetPatients()
		return nil
	}
	return fmt.Errorf("unknown Doctor edge %s", name)
}

// ErasureMutation represents an operation that mutates the Erasure nodes in the graph.
type ErasureMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	created_at    *time.Time
	patient_id    *uuid.UUID
	requested_by  *uuid.UUID
	reason        *string
	confirmed_by  *uuid.UUID
	executed_at   *time.Time
	user_id       *uuid.UUID
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Erasure, error)
	predicates    []predicate.Erasure
	upserted      *upsertedID
}

var _ ent.Mutation = (*ErasureMutation)(nil)

// erasureOption allows management of the mutation configuration using functional options.
type erasureOption func(*ErasureMutation)

// newErasureMutation creates new mutation for the Erasure entity.
func newErasureMutation(c config, op Op, opts ...erasureOption) *ErasureMutation {
	m := &ErasureMutation{
		config:        c,
		op:            op,
		typ:           TypeErasure,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withErasureID sets the ID field of the mutation.
func withErasureID(id uuid.UUID) erasureOption {
	return func(m *ErasureMutation) {
		var (
			err   error
			once  sync.Once
			value *Erasure
		)
		m.oldValue = func(ctx context.Context) (*Erasure, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Erasure.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withErasure sets the old Erasure of the mutation.
func withErasure(node *Erasure) erasureOption {
	return func(m *ErasureMutation) {
		m.oldValue = func(context.Context) (*Erasure, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ErasureMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ErasureMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Erasure entities.
func (m *ErasureMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ErasureMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ErasureMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Erasure.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *ErasureMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ErasureMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ErasureMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetPatientID sets the "patient_id" field.
func (m *ErasureMutation) SetPatientID(u uuid.UUID) {
	m.patient_id = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *ErasureMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient_id
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldPatientID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *ErasureMutation) ResetPatientID() {
	m.patient_id = nil
}

// SetRequestedBy sets the "requested_by" field.
func (m *ErasureMutation) SetRequestedBy(u uuid.UUID) {
	m.requested_by = &u
}

// RequestedBy returns the value of the "requested_by" field in the mutation.
func (m *ErasureMutation) RequestedBy() (r uuid.UUID, exists bool) {
	v := m.requested_by
	if v == nil {
		return
	}
	return *v, true
}

// OldRequestedBy returns the old "requested_by" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldRequestedBy(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRequestedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRequestedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRequestedBy: %w", err)
	}
	return oldValue.RequestedBy, nil
}

// ClearRequestedBy clears the value of the "requested_by" field.
func (m *ErasureMutation) ClearRequestedBy() {
	m.requested_by = nil
	m.clearedFields[erasure.FieldRequestedBy] = struct{}{}
}

// RequestedByCleared returns if the "requested_by" field was cleared in this mutation.
func (m *ErasureMutation) RequestedByCleared() bool {
	_, ok := m.clearedFields[erasure.FieldRequestedBy]
	return ok
}

// ResetRequestedBy resets all changes to the "requested_by" field.
func (m *ErasureMutation) ResetRequestedBy() {
	m.requested_by = nil
	delete(m.clearedFields, erasure.FieldRequestedBy)
}

// SetReason sets the "reason" field.
func (m *ErasureMutation) SetReason(s string) {
	m.reason = &s
}

// Reason returns the value of the "reason" field in the mutation.
func (m *ErasureMutation) Reason() (r string, exists bool) {
	v := m.reason
	if v == nil {
		return
	}
	return *v, true
}

// OldReason returns the old "reason" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldReason(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReason is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReason requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReason: %w", err)
	}
	return oldValue.Reason, nil
}

// ClearReason clears the value of the "reason" field.
func (m *ErasureMutation) ClearReason() {
	m.reason = nil
	m.clearedFields[erasure.FieldReason] = struct{}{}
}

// ReasonCleared returns if the "reason" field was cleared in this mutation.
func (m *ErasureMutation) ReasonCleared() bool {
	_, ok := m.clearedFields[erasure.FieldReason]
	return ok
}

// ResetReason resets all changes to the "reason" field.
func (m *ErasureMutation) ResetReason() {
	m.reason = nil
	delete(m.clearedFields, erasure.FieldReason)
}

// SetConfirmedBy sets the "confirmed_by" field.
func (m *ErasureMutation) SetConfirmedBy(u uuid.UUID) {
	m.confirmed_by = &u
}

// ConfirmedBy returns the value of the "confirmed_by" field in the mutation.
func (m *ErasureMutation) ConfirmedBy() (r uuid.UUID, exists bool) {
	v := m.confirmed_by
	if v == nil {
		return
	}
	return *v, true
}

// OldConfirmedBy returns the old "confirmed_by" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldConfirmedBy(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldConfirmedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldConfirmedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldConfirmedBy: %w", err)
	}
	return oldValue.ConfirmedBy, nil
}

// ClearConfirmedBy clears the value of the "confirmed_by" field.
func (m *ErasureMutation) ClearConfirmedBy() {
	m.confirmed_by = nil
	m.clearedFields[erasure.FieldConfirmedBy] = struct{}{}
}

// ConfirmedByCleared returns if the "confirmed_by" field was cleared in this mutation.
func (m *ErasureMutation) ConfirmedByCleared() bool {
	_, ok := m.clearedFields[erasure.FieldConfirmedBy]
	return ok
}

// ResetConfirmedBy resets all changes to the "confirmed_by" field.
func (m *ErasureMutation) ResetConfirmedBy() {
	m.confirmed_by = nil
	delete(m.clearedFields, erasure.FieldConfirmedBy)
}

// SetExecutedAt sets the "executed_at" field.
func (m *ErasureMutation) SetExecutedAt(t time.Time) {
	m.executed_at = &t
}

// ExecutedAt returns the value of the "executed_at" field in the mutation.
func (m *ErasureMutation) ExecutedAt() (r time.Time, exists bool) {
	v := m.executed_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExecutedAt returns the old "executed_at" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldExecutedAt(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExecutedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExecutedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExecutedAt: %w", err)
	}
	return oldValue.ExecutedAt, nil
}

// ClearExecutedAt clears the value of the "executed_at" field.
func (m *ErasureMutation) ClearExecutedAt() {
	m.executed_at = nil
	m.clearedFields[erasure.FieldExecutedAt] = struct{}{}
}

// ExecutedAtCleared returns if the "executed_at" field was cleared in this mutation.
func (m *ErasureMutation) ExecutedAtCleared() bool {
	_, ok := m.clearedFields[erasure.FieldExecutedAt]
	return ok
}

// ResetExecutedAt resets all changes to the "executed_at" field.
func (m *ErasureMutation) ResetExecutedAt() {
	m.executed_at = nil
	delete(m.clearedFields, erasure.FieldExecutedAt)
}

// SetUserID sets the "user_id" field.
func (m *ErasureMutation) SetUserID(u uuid.UUID) {
	m.user_id = &u
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *ErasureMutation) UserID() (r uuid.UUID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldUserID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ClearUserID clears the value of the "user_id" field.
func (m *ErasureMutation) ClearUserID() {
	m.user_id = nil
	m.clearedFields[erasure.FieldUserID] = struct{}{}
}

// UserIDCleared returns if the "user_id" field was cleared in this mutation.
func (m *ErasureMutation) UserIDCleared() bool {
	_, ok := m.clearedFields[erasure.FieldUserID]
	return ok
}

// ResetUserID resets all changes to the "user_id" field.
func (m *ErasureMutation) ResetUserID() {
	m.user_id = nil
	delete(m.clearedFields, erasure.FieldUserID)
}

// Where appends a list predicates to the ErasureMutation builder.
func (m *ErasureMutation) Where(ps ...predicate.Erasure) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ErasureMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ErasureMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Erasure, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ErasureMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ErasureMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Erasure).
func (m *ErasureMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ErasureMutation) Fields() []string {
	fields := make([]string, 0, 7)
	if m.created_at != nil {
		fields = append(fields, erasure.FieldCreatedAt)
	}
	if m.patient_id != nil {
		fields = append(fields, erasure.FieldPatientID)
	}
	if m.requested_by != nil {
		fields = append(fields, erasure.FieldRequestedBy)
	}
	if m.reason != nil {
		fields = append(fields, erasure.FieldReason)
	}
	if m.confirmed_by != nil {
		fields = append(fields, erasure.FieldConfirmedBy)
	}
	if m.executed_at != nil {
		fields = append(fields, erasure.FieldExecutedAt)
	}
	if m.user_id != nil {
		fields = append(fields, erasure.FieldUserID)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ErasureMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case erasure.FieldCreatedAt:
		return m.CreatedAt()
	case erasure.FieldPatientID:
		return m.PatientID()
	case erasure.FieldRequestedBy:
		return m.RequestedBy()
	case erasure.FieldReason:
		return m.Reason()
	case erasure.FieldConfirmedBy:
		return m.ConfirmedBy()
	case erasure.FieldExecutedAt:
		return m.ExecutedAt()
	case erasure.FieldUserID:
		return m.UserID()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ErasureMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case erasure.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case erasure.FieldPatientID:
		return m.OldPatientID(ctx)
	case erasure.FieldRequestedBy:
		return m.OldRequestedBy(ctx)
	case erasure.FieldReason:
		return m.OldReason(ctx)
	case erasure.FieldConfirmedBy:
		return m.OldConfirmedBy(ctx)
	case erasure.FieldExecutedAt:
		return m.OldExecutedAt(ctx)
	case erasure.FieldUserID:
		return m.OldUserID(ctx)
	}
	return nil, fmt.Errorf("unknown Erasure field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ErasureMutation) SetField(name string, value ent.Value) error {
	switch name {
	case erasure.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case erasure.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case erasure.FieldRequestedBy:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRequestedBy(v)
		return nil
	case erasure.FieldReason:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReason(v)
		return nil
	case erasure.FieldConfirmedBy:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetConfirmedBy(v)
		return nil
	case erasure.FieldExecutedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExecutedAt(v)
		return nil
	case erasure.FieldUserID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	}
	return fmt.Errorf("unknown Erasure field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ErasureMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ErasureMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ErasureMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Erasure numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ErasureMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(erasure.FieldRequestedBy) {
		fields = append(fields, erasure.FieldRequestedBy)
	}
	if m.FieldCleared(erasure.FieldReason) {
		fields = append(fields, erasure.FieldReason)
	}
	if m.FieldCleared(erasure.FieldConfirmedBy) {
		fields = append(fields, erasure.FieldConfirmedBy)
	}
	if m.FieldCleared(erasure.FieldExecutedAt) {
		fields = append(fields, erasure.FieldExecutedAt)
	}
	if m.FieldCleared(erasure.FieldUserID) {
		fields = append(fields, erasure.FieldUserID)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ErasureMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ErasureMutation) ClearField(name string) error {
	switch name {
	case erasure.FieldRequestedBy:
		m.ClearRequestedBy()
		return nil
	case erasure.FieldReason:
		m.ClearReason()
		return nil
	case erasure.FieldConfirmedBy:
		m.ClearConfirmedBy()
		return nil
	case erasure.FieldExecutedAt:
		m.ClearExecutedAt()
		return nil
	case erasure.FieldUserID:
		m.ClearUserID()
		return nil
	}
	return fmt.Errorf("unknown Erasure nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ErasureMutation) ResetField(name string) error {
	switch name {
	case erasure.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case erasure.FieldPatientID:
		m.ResetPatientID()
		return nil
	case erasure.FieldRequestedBy:
		m.ResetRequestedBy()
		return nil
	case erasure.FieldReason:
		m.ResetReason()
		return nil
	case erasure.FieldConfirmedBy:
		m.ResetConfirmedBy()
		return nil
	case erasure.FieldExecutedAt:
		m.ResetExecutedAt()
		return nil
	case erasure.FieldUserID:
		m.ResetUserID()
		return nil
	}
	return fmt.Errorf("unknown Erasure field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ErasureMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ErasureMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ErasureMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ErasureMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ErasureMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ErasureMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ErasureMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Erasure unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ErasureMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Erasure edge %s", name)
}

// HealthProfileMutation represents an operation that mutates the HealthProfile nodes in the graph.
type HealthProfileMutation struct {
	config
	op                                  Op
	typ                                 string
	id                                  *uuid.UUID
	created_at                          *time.Time
	updated_at                          *time.Time
	version                             *int64
	addversion                          *int64
	height_cm                           *float64
	addheight_cm                        *float64
	weight_kg                           *float64
	addweight_kg                        *float64
	blood_type                          *enum.BloodType
	is_smoker                           *bool
	smoking_years                       *int
	addsmoking_years                    *int
	consumes_alcohol                    *bool
	alcohol_frequency                   *enum.AlcoholFrequency
	hypertension_diagnosis              *bool
	diabetes_diagnosis                  *bool
	high_cholesterol_diagnosis          *bool
	has_stroke_history                  *bool
	has_heart_disease_history           *bool
	family_history_diabetes             *bool
	family_history_hypertension         *bool
	family_history_heart_disease        *bool
	physical_activity_minutes_weekly    *int
	addphysical_activity_minutes_weekly *int
	preexisting_conditions_notes        *string
	preexisting_conditions_notes_sealed *[]byte
	current_medications                 *string
	current_medications_sealed          *[]byte
	allergies                           *string
	allergies_sealed                    *[]byte
	clearedFields                       map[string]struct{}
	patient                             *uuid.UUID
	clearedpatient                      bool
	done                                bool
	oldValue                            func(context.Context) (*HealthProfile, error)
	predicates                          []predicate.HealthProfile
	upserted                            *upsertedID
	upserts                             bool // a new row may be an update of an existing one (entc.go)
	atVersion                           *int64
	affected                            *rowsAffected
	read                                *HealthProfile // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*HealthProfileMutation)(nil)

// healthprofileOption allows management of the mutation configuration using functional options.
type healthprofileOption func(*HealthProfileMutation)

// newHealthProfileMutation creates new mutation for the HealthProfile entity.
func newHealthProfileMutation(c config, op Op, opts ...healthprofileOption) *HealthProfileMutation {
	m := &HealthProfileMutation{
		config:        c,
		op:            op,
		typ:           TypeHealthProfile,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withHealthProfileID sets the ID field of the mutation.
func withHealthProfileID(id uuid.UUID) healthprofileOption {
	return func(m *HealthProfileMutation) {
		var (
			err   error
			once  sync.Once
			value *HealthProfile
		)
		m.oldValue = func(ctx context.Context) (*HealthProfile, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().HealthProfile.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withHealthProfile sets the old HealthProfile of the mutation.
func withHealthProfile(node *HealthProfile) healthprofileOption {
	return func(m *HealthProfileMutation) {
		m.oldValue = func(context.Context) (*HealthProfile, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m HealthProfileMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m HealthProfileMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of HealthProfile entities.
func (m *HealthProfileMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *HealthProfileMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *HealthProfileMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().HealthProfile.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *HealthProfileMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *HealthProfileMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *HealthProfileMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *HealthProfileMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *HealthProfileMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *HealthProfileMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *HealthProfileMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *HealthProfileMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *HealthProfileMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *HealthProfileMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *HealthProfileMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetPatientID sets the "patient_id" field.
func (m *HealthProfileMutation) SetPatientID(u uuid.UUID) {
	m.patient = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *HealthProfileMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldPatientID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *HealthProfileMutation) ResetPatientID() {
	m.patient = nil
}

// SetHeightCm sets the "height_cm" field.
func (m *HealthProfileMutation) SetHeightCm(f float64) {
	m.height_cm = &f
	m.addheight_cm = nil
}

// HeightCm returns the value of the "height_cm" field in the mutation.
func (m *HealthProfileMutation) HeightCm() (r float64, exists bool) {
	v := m.height_cm
	if v == nil {
		return
	}
	return *v, true
}

// OldHeightCm returns the old "height_cm" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldHeightCm(ctx context.Context) (v *float64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHeightCm is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHeightCm requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHeightCm: %w", err)
	}
	return oldValue.HeightCm, nil
}

// AddHeightCm adds f to the "height_cm" field.
func (m *HealthProfileMutation) AddHeightCm(f float64) {
	if m.addheight_cm != nil {
		*m.addheight_cm += f
	} else {
		m.addheight_cm = &f
	}
}

// AddedHeightCm returns the value that was added to the "height_cm" field in this mutation.
func (m *HealthProfileMutation) AddedHeightCm() (r float64, exists bool) {
	v := m.addheight_cm
	if v == nil {
		return
	}
	return *v, true
}

// ClearHeightCm clears the value of the "height_cm" field.
func (m *HealthProfileMutation) ClearHeightCm() {
	m.height_cm = nil
	m.addheight_cm = nil
	m.clearedFields[healthprofile.FieldHeightCm] = struct{}{}
}

// HeightCmCleared returns if the "height_cm" field was cleared in this mutation.
func (m *HealthProfileMutation) HeightCmCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldHeightCm]
	return ok
}

// ResetHeightCm resets all changes to the "height_cm" field.
func (m *HealthProfileMutation) ResetHeightCm() {
	m.height_cm = nil
	m.addheight_cm = nil
	delete(m.clearedFields, healthprofile.FieldHeightCm)
}

// SetWeightKg sets the "weight_kg" field.
func (m *HealthProfileMutation) SetWeightKg(f float64) {
	m.weight_kg = &f
	m.addweight_kg = nil
}

// WeightKg returns the value of the "weight_kg" field in the mutation.
func (m *HealthProfileMutation) WeightKg() (r float64, exists bool) {
	v := m.weight_kg
	if v == nil {
		return
	}
	return *v, true
}

// OldWeightKg returns the old "weight_kg" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldWeightKg(ctx context.Context) (v *float64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldWeightKg is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldWeightKg requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldWeightKg: %w", err)
	}
	return oldValue.WeightKg, nil
}

// AddWeightKg adds f to the "weight_kg" field.
func (m *HealthProfileMutation) AddWeightKg(f float64) {
	if m.addweight_kg != nil {
		*m.addweight_kg += f
	} else {
		m.addweight_kg = &f
	}
}

// AddedWeightKg returns the value that was added to the "weight_kg" field in this mutation.
func (m *HealthProfileMutation) AddedWeightKg() (r float64, exists bool) {
	v := m.addweight_kg
	if v == nil {
		return
	}
	return *v, true
}

// ClearWeightKg clears the value of the "weight_kg" field.
func (m *HealthProfileMutation) ClearWeightKg() {
	m.weight_kg = nil
	m.addweight_kg = nil
	m.clearedFields[healthprofile.FieldWeightKg] = struct{}{}
}

// WeightKgCleared returns if the "weight_kg" field was cleared in this mutation.
func (m *HealthProfileMutation) WeightKgCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldWeightKg]
	return ok
}

// ResetWeightKg resets all changes to the "weight_kg" field.
func (m *HealthProfileMutation) ResetWeightKg() {
	m.weight_kg = nil
	m.addweight_kg = nil
	delete(m.clearedFields, healthprofile.FieldWeightKg)
}

// SetBloodType sets the "blood_type" field.
func (m *HealthProfileMutation) SetBloodType(et enum.BloodType) {
	m.blood_type = &et
}

// BloodType returns the value of the "blood_type" field in the mutation.
func (m *HealthProfileMutation) BloodType() (r enum.BloodType, exists bool) {
	v := m.blood_type
	if v == nil {
		return
	}
	return *v, true
}

// OldBloodType returns the old "blood_type" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldBloodType(ctx context.Context) (v *enum.BloodType, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldBloodType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldBloodType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldBloodType: %w", err)
	}
	return oldValue.BloodType, nil
}

// ClearBloodType clears the value of the "blood_type" field.
func (m *HealthProfileMutation) ClearBloodType() {
	m.blood_type = nil
	m.clearedFields[healthprofile.FieldBloodType] = struct{}{}
}

// BloodTypeCleared returns if the "blood_type" field was cleared in this mutation.
func (m *HealthProfileMutation) BloodTypeCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldBloodType]
	return ok
}

// ResetBloodType resets all changes to the "blood_type" field.
func (m *HealthProfileMutation) ResetBloodType() {
	m.blood_type = nil
	delete(m.clearedFields, healthprofile.FieldBloodType)
}

// SetIsSmoker sets the "is_smoker" field.
func (m *HealthProfileMutation) SetIsSmoker(b bool) {
	m.is_smoker = &b
}

// IsSmoker returns the value of the "is_smoker" field in the mutation.
func (m *HealthProfileMutation) IsSmoker() (r bool, exists bool) {
	v := m.is_smoker
	if v == nil {
		return
	}
	return *v, true
}

// OldIsSmoker returns the old "is_smoker" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldIsSmoker(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsSmoker is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsSmoker requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsSmoker: %w", err)
	}
	return oldValue.IsSmoker, nil
}

// ResetIsSmoker resets all changes to the "is_smoker" field.
func (m *HealthProfileMutation) ResetIsSmoker() {
	m.is_smoker = nil
}

// SetSmokingYears sets the "smoking_years" field.
func (m *HealthProfileMutation) SetSmokingYears(i int) {
	m.smoking_years = &i
	m.addsmoking_years = nil
}

// SmokingYears returns the value of the "smoking_years" field in the mutation.
func (m *HealthProfileMutation) SmokingYears() (r int, exists bool) {
	v := m.smoking_years
	if v == nil {
		return
	}
	return *v, true
}

// OldSmokingYears returns the old "smoking_years" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldSmokingYears(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSmokingYears is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSmokingYears requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSmokingYears: %w", err)
	}
	return oldValue.SmokingYears, nil
}

// AddSmokingYears adds i to the "smoking_years" field.
func (m *HealthProfileMutation) AddSmokingYears(i int) {
	if m.addsmoking_years != nil {
		*m.addsmoking_years += i
	} else {
		m.addsmoking_years = &i
	}
}

// AddedSmokingYears returns the value that was added to the "smoking_years" field in this mutation.
func (m *HealthProfileMutation) AddedSmokingYears() (r int, exists bool) {
	v := m.addsmoking_years
	if v == nil {
		return
	}
	return *v, true
}

// ResetSmokingYears resets all changes to the "smoking_years" field.
func (m *HealthProfileMutation) ResetSmokingYears() {
	m.smoking_years = nil
	m.addsmoking_years = nil
}

// SetConsumesAlcohol sets the "consumes_alcohol" field.
func (m *HealthProfileMutation) SetConsumesAlcohol(b bool) {
	m.consumes_alcohol = &b
}

// ConsumesAlcohol returns the value of the "consumes_alcohol" field in the mutation.
func (m *HealthProfileMutation) ConsumesAlcohol() (r bool, exists bool) {
	v := m.consumes_alcohol
	if v == nil {
		return
	}
	return *v, true
}

// OldConsumesAlcohol returns the old "consumes_alcohol" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldConsumesAlcohol(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldConsumesAlcohol is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldConsumesAlcohol requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldConsumesAlcohol: %w", err)
	}
	return oldValue.ConsumesAlcohol, nil
}

// ResetConsumesAlcohol resets all changes to the "consumes_alcohol" field.
func (m *HealthProfileMutation) ResetConsumesAlcohol() {
	m.consumes_alcohol = nil
}

// SetAlcoholFrequency sets the "alcohol_frequency" field.
func (m *HealthProfileMutation) SetAlcoholFrequency(ef enum.AlcoholFrequency) {
	m.alcohol_frequency = &ef
}

// AlcoholFrequency returns the value of the "alcohol_frequency" field in the mutation.
func (m *HealthProfileMutation) AlcoholFrequency() (r enum.AlcoholFrequency, exists bool) {
	v := m.alcohol_frequency
	if v == nil {
		return
	}
	return *v, true
}

// OldAlcoholFrequency returns the old "alcohol_frequency" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldAlcoholFrequency(ctx context.Context) (v *enum.AlcoholFrequency, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAlcoholFrequency is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAlcoholFrequency requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAlcoholFrequency: %w", err)
	}
	return oldValue.AlcoholFrequency, nil
}

// ClearAlcoholFrequency clears the value of the "alcohol_frequency" field.
func (m *HealthProfileMutation) ClearAlcoholFrequency() {
	m.alcohol_frequency = nil
	m.clearedFields[healthprofile.FieldAlcoholFrequency] = struct{}{}
}

// AlcoholFrequencyCleared returns if the "alcohol_frequency" field was cleared in this mutation.
func (m *HealthProfileMutation) AlcoholFrequencyCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldAlcoholFrequency]
	return ok
}

// ResetAlcoholFrequency resets all changes to the "alcohol_frequency" field.
func (m *HealthProfileMutation) ResetAlcoholFrequency() {
	m.alcohol_frequency = nil
	delete(m.clearedFields, healthprofile.FieldAlcoholFrequency)
}

// SetHypertensionDiagnosis sets the "hypertension_diagnosis" field.
func (m *HealthProfileMutation) SetHypertensionDiagnosis(b bool) {
	m.hypertension_diagnosis = &b
}

// HypertensionDiagnosis returns the value of the "hypertension_diagnosis" field in the mutation.
func (m *HealthProfileMutation) HypertensionDiagnosis() (r bool, exists bool) {
	v := m.hypertension_diagnosis
	if v == nil {
		return
	}
	return *v, true
}

// OldHypertensionDiagnosis returns the old "hypertension_diagnosis" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldHypertensionDiagnosis(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHypertensionDiagnosis is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHypertensionDiagnosis requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHypertensionDiagnosis: %w", err)
	}
	return oldValue.HypertensionDiagnosis, nil
}

// ResetHypertensionDiagnosis resets all changes to the "hypertension_diagnosis" field.
func (m *HealthProfileMutation) ResetHypertensionDiagnosis() {
	m.hypertension_diagnosis = nil
}

// SetDiabetesDiagnosis sets the "diabetes_diagnosis" field.
func (m *HealthProfileMutation) SetDiabetesDiagnosis(b bool) {
	m.diabetes_diagnosis = &b
}

// DiabetesDiagnosis returns the value of the "diabetes_diagnosis" field in the mutation.
func (m *HealthProfileMutation) DiabetesDiagnosis() (r bool, exists bool) {
	v := m.diabetes_diagnosis
	if v == nil {
		return
	}
	return *v, true
}

// OldDiabetesDiagnosis returns the old "diabetes_diagnosis" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldDiabetesDiagnosis(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDiabetesDiagnosis is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDiabetesDiagnosis requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDiabetesDiagnosis: %w", err)
	}
	return oldValue.DiabetesDiagnosis, nil
}

// ResetDiabetesDiagnosis resets all changes to the "diabetes_diagnosis" field.
func (m *HealthProfileMutation) ResetDiabetesDiagnosis() {
	m.diabetes_diagnosis = nil
}

// SetHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field.
func (m *HealthProfileMutation) SetHighCholesterolDiagnosis(b bool) {
	m.high_cholesterol_diagnosis = &b
}

// HighCholesterolDiagnosis returns the value of the "high_cholesterol_diagnosis" field in the mutation.
func (m *HealthProfileMutation) HighCholesterolDiagnosis() (r bool, exists bool) {
	v := m.high_cholesterol_diagnosis
	if v == nil {
		return
	}
	return *v, true
}

// OldHighCholesterolDiagnosis returns the old "high_cholesterol_diagnosis" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldHighCholesterolDiagnosis(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHighCholesterolDiagnosis is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHighCholesterolDiagnosis requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHighCholesterolDiagnosis: %w", err)
	}
	return oldValue.HighCholesterolDiagnosis, nil
}

// ResetHighCholesterolDiagnosis resets all changes to the "high_cholesterol_diagnosis" field.
func (m *HealthProfileMutation) ResetHighCholesterolDiagnosis() {
	m.high_cholesterol_diagnosis = nil
}

// SetHasStrokeHistory sets the "has_stroke_history" field.
func (m *HealthProfileMutation) SetHasStrokeHistory(b bool) {
	m.has_stroke_history = &b
}

// HasStrokeHistory returns the value of the "has_stroke_history" field in the mutation.
func (m *HealthProfileMutation) HasStrokeHistory() (r bool, exists bool) {
	v := m.has_stroke_history
	if v == nil {
		return
	}
	return *v, true
}

// OldHasStrokeHistory returns the old "has_stroke_history" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldHasStrokeHistory(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHasStrokeHistory is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHasStrokeHistory requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHasStrokeHistory: %w", err)
	}
	return oldValue.HasStrokeHistory, nil
}

// ResetHasStrokeHistory resets all changes to the "has_stroke_history" field.
func (m *HealthProfileMutation) ResetHasStrokeHistory() {
	m.has_stroke_history = nil
}

// SetHasHeartDiseaseHistory sets the "has_heart_disease_history" field.
func (m *HealthProfileMutation) SetHasHeartDiseaseHistory(b bool) {
	m.has_heart_disease_history = &b
}

// HasHeartDiseaseHistory returns the value of the "has_heart_disease_history" field in the mutation.
func (m *HealthProfileMutation) HasHeartDiseaseHistory() (r bool, exists bool) {
	v := m.has_heart_disease_history
	if v == nil {
		return
	}
	return *v, true
}

// OldHasHeartDiseaseHistory returns the old "has_heart_disease_history" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldHasHeartDiseaseHistory(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHasHeartDiseaseHistory is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHasHeartDiseaseHistory requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHasHeartDiseaseHistory: %w", err)
	}
	return oldValue.HasHeartDiseaseHistory, nil
}

// ResetHasHeartDiseaseHistory resets all changes to the "has_heart_disease_history" field.
func (m *HealthProfileMutation) ResetHasHeartDiseaseHistory() {
	m.has_heart_disease_history = nil
}

// SetFamilyHistoryDiabetes sets the "family_history_diabetes" field.
func (m *HealthProfileMutation) SetFamilyHistoryDiabetes(b bool) {
	m.family_history_diabetes = &b
}

// FamilyHistoryDiabetes returns the value of the "family_history_diabetes" field in the mutation.
func (m *HealthProfileMutation) FamilyHistoryDiabetes() (r bool, exists bool) {
	v := m.family_history_diabetes
	if v == nil {
		return
	}
	return *v, true
}

// OldFamilyHistoryDiabetes returns the old "family_history_diabetes" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldFamilyHistoryDiabetes(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFamilyHistoryDiabetes is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFamilyHistoryDiabetes requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFamilyHistoryDiabetes: %w", err)
	}
	return oldValue.FamilyHistoryDiabetes, nil
}

// ResetFamilyHistoryDiabetes resets all changes to the "family_history_diabetes" field.
func (m *HealthProfileMutation) ResetFamilyHistoryDiabetes() {
	m.family_history_diabetes = nil
}

// SetFamilyHistoryHypertension sets the "family_history_hypertension" field.
func (m *HealthProfileMutation) SetFamilyHistoryHypertension(b bool) {
	m.family_history_hypertension = &b
}

// FamilyHistoryHypertension returns the value of the "family_history_hypertension" field in the mutation.
func (m *HealthProfileMutation) FamilyHistoryHypertension() (r bool, exists bool) {
	v := m.family_history_hypertension
	if v == nil {
		return
	}
	return *v, true
}

// OldFamilyHistoryHypertension returns the old "family_history_hypertension" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldFamilyHistoryHypertension(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFamilyHistoryHypertension is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFamilyHistoryHypertension requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFamilyHistoryHypertension: %w", err)
	}
	return oldValue.FamilyHistoryHypertension, nil
}

// ResetFamilyHistoryHypertension resets all changes to the "family_history_hypertension" field.
func (m *HealthProfileMutation) ResetFamilyHistoryHypertension() {
	m.family_history_hypertension = nil
}

// SetFamilyHistoryHeartDisease sets the "family_history_heart_disease" field.
func (m *HealthProfileMutation) SetFamilyHistoryHeartDisease(b bool) {
	m.family_history_heart_disease = &b
}

// FamilyHistoryHeartDisease returns the value of the "family_history_heart_disease" field in the mutation.
func (m *HealthProfileMutation) FamilyHistoryHeartDisease() (r bool, exists bool) {
	v := m.family_history_heart_disease
	if v == nil {
		return
	}
	return *v, true
}

// OldFamilyHistoryHeartDisease returns the old "family_history_heart_disease" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldFamilyHistoryHeartDisease(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFamilyHistoryHeartDisease is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFamilyHistoryHeartDisease requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFamilyHistoryHeartDisease: %w", err)
	}
	return oldValue.FamilyHistoryHeartDisease, nil
}

// ResetFamilyHistoryHeartDisease resets all changes to the "family_history_heart_disease" field.
func (m *HealthProfileMutation) ResetFamilyHistoryHeartDisease() {
	m.family_history_heart_disease = nil
}

// SetPhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field.
func (m *HealthProfileMutation) SetPhysicalActivityMinutesWeekly(i int) {
	m.physical_activity_minutes_weekly = &i
	m.addphysical_activity_minutes_weekly = nil
}

// PhysicalActivityMinutesWeekly returns the value of the "physical_activity_minutes_weekly" field in the mutation.
func (m *HealthProfileMutation) PhysicalActivityMinutesWeekly() (r int, exists bool) {
	v := m.physical_activity_minutes_weekly
	if v == nil {
		return
	}
	return *v, true
}

// OldPhysicalActivityMinutesWeekly returns the old "physical_activity_minutes_weekly" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldPhysicalActivityMinutesWeekly(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPhysicalActivityMinutesWeekly is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPhysicalActivityMinutesWeekly requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPhysicalActivityMinutesWeekly: %w", err)
	}
	return oldValue.PhysicalActivityMinutesWeekly, nil
}

// AddPhysicalActivityMinutesWeekly adds i to the "physical_activity_minutes_weekly" field.
func (m *HealthProfileMutation) AddPhysicalActivityMinutesWeekly(i int) {
	if m.addphysical_activity_minutes_weekly != nil {
		*m.addphysical_activity_minutes_weekly += i
	} else {
		m.addphysical_activity_minutes_weekly = &i
	}
}

// AddedPhysicalActivityMinutesWeekly returns the value that was added to the "physical_activity_minutes_weekly" field in this mutation.
func (m *HealthProfileMutation) AddedPhysicalActivityMinutesWeekly() (r int, exists bool) {
	v := m.addphysical_activity_minutes_weekly
	if v == nil {
		return
	}
	return *v, true
}

// ResetPhysicalActivityMinutesWeekly resets all changes to the "physical_activity_minutes_weekly" field.
func (m *HealthProfileMutation) ResetPhysicalActivityMinutesWeekly() {
	m.physical_activity_minutes_weekly = nil
	m.addphysical_activity_minutes_weekly = nil
}

// SetPreexistingConditionsNotes sets the "preexisting_conditions_notes" field.
func (m *HealthProfileMutation) SetPreexistingConditionsNotes(s string) {
	m.preexisting_conditions_notes = &s
}

// PreexistingConditionsNotes returns the value of the "preexisting_conditions_notes" field in the mutation.
func (m *HealthProfileMutation) PreexistingConditionsNotes() (r string, exists bool) {
	v := m.preexisting_conditions_notes
	if v == nil {
		return
	}
	return *v, true
}

// OldPreexistingConditionsNotes returns the old "preexisting_conditions_notes" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldPreexistingConditionsNotes(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPreexistingConditionsNotes is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPreexistingConditionsNotes requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPreexistingConditionsNotes: %w", err)
	}
	return oldValue.PreexistingConditionsNotes, nil
}

// ClearPreexistingConditionsNotes clears the value of the "preexisting_conditions_notes" field.
func (m *HealthProfileMutation) ClearPreexistingConditionsNotes() {
	m.preexisting_conditions_notes = nil
	m.clearedFields[healthprofile.FieldPreexistingConditionsNotes] = struct{}{}
}

// PreexistingConditionsNotesCleared returns if the "preexisting_conditions_notes" field was cleared in this mutation.
func (m *HealthProfileMutation) PreexistingConditionsNotesCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldPreexistingConditionsNotes]
	return ok
}

// ResetPreexistingConditionsNotes resets all changes to the "preexisting_conditions_notes" field.
func (m *HealthProfileMutation) ResetPreexistingConditionsNotes() {
	m.preexisting_conditions_notes = nil
	delete(m.clearedFields, healthprofile.FieldPreexistingConditionsNotes)
}

// SetPreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field.
func (m *HealthProfileMutation) SetPreexistingConditionsNotesSealed(b []byte) {
	m.preexisting_conditions_notes_sealed = &b
}

// PreexistingConditionsNotesSealed returns the value of the "preexisting_conditions_notes_sealed" field in the mutation.
func (m *HealthProfileMutation) PreexistingConditionsNotesSealed() (r []byte, exists bool) {
	v := m.preexisting_conditions_notes_sealed
	if v == nil {
		return
	}
	return *v, true
}

// OldPreexistingConditionsNotesSealed returns the old "preexisting_conditions_notes_sealed" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldPreexistingConditionsNotesSealed(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPreexistingConditionsNotesSealed is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPreexistingConditionsNotesSealed requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPreexistingConditionsNotesSealed: %w", err)
	}
	return oldValue.PreexistingConditionsNotesSealed, nil
}

// ClearPreexistingConditionsNotesSealed clears the value of the "preexisting_conditions_notes_sealed" field.
func (m *HealthProfileMutation) ClearPreexistingConditionsNotesSealed() {
	m.preexisting_conditions_notes_sealed = nil
	m.clearedFields[healthprofile.FieldPreexistingConditionsNotesSealed] = struct{}{}
}

// PreexistingConditionsNotesSealedCleared returns if the "preexisting_conditions_notes_sealed" field was cleared in this mutation.
func (m *HealthProfileMutation) PreexistingConditionsNotesSealedCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldPreexistingConditionsNotesSealed]
	return ok
}

// ResetPreexistingConditionsNotesSealed resets all changes to the "preexisting_conditions_notes_sealed" field.
func (m *HealthProfileMutation) ResetPreexistingConditionsNotesSealed() {
	m.preexisting_conditions_notes_sealed = nil
	delete(m.clearedFields, healthprofile.FieldPreexistingConditionsNotesSealed)
}

// SetCurrentMedications sets the "current_medications" field.
func (m *HealthProfileMutation) SetCurrentMedications(s string) {
	m.current_medications = &s
}

// CurrentMedications returns the value of the "current_medications" field in the mutation.
func (m *HealthProfileMutation) CurrentMedications() (r string, exists bool) {
	v := m.current_medications
	if v == nil {
		return
	}
	return *v, true
}

// OldCurrentMedications returns the old "current_medications" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldCurrentMedications(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCurrentMedications is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCurrentMedications requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCurrentMedications: %w", err)
	}
	return oldValue.CurrentMedications, nil
}

// ClearCurrentMedications clears the value of the "current_medications" field.
func (m *HealthProfileMutation) ClearCurrentMedications() {
	m.current_medications = nil
	m.clearedFields[healthprofile.FieldCurrentMedications] = struct{}{}
}

// CurrentMedicationsCleared returns if the "current_medications" field was cleared in this mutation.
func (m *HealthProfileMutation) CurrentMedicationsCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldCurrentMedications]
	return ok
}

// ResetCurrentMedications resets all changes to the "current_medications" field.
func (m *HealthProfileMutation) ResetCurrentMedications() {
	m.current_medications = nil
	delete(m.clearedFields, healthprofile.FieldCurrentMedications)
}

// SetCurrentMedicationsSealed sets the "current_medications_sealed" field.
func (m *HealthProfileMutation) SetCurrentMedicationsSealed(b []byte) {
	m.current_medications_sealed = &b
}

// CurrentMedicationsSealed returns the value of the "current_medications_sealed" field in the mutation.
func (m *HealthProfileMutation) CurrentMedicationsSealed() (r []byte, exists bool) {
	v := m.current_medications_sealed
	if v == nil {
		return
	}
	return *v, true
}

// OldCurrentMedicationsSealed returns the old "current_medications_sealed" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldCurrentMedicationsSealed(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCurrentMedicationsSealed is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCurrentMedicationsSealed requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCurrentMedicationsSealed: %w", err)
	}
	return oldValue.CurrentMedicationsSealed, nil
}

// ClearCurrentMedicationsSealed clears the value of the "current_medications_sealed" field.
func (m *HealthProfileMutation) ClearCurrentMedicationsSealed() {
	m.current_medications_sealed = nil
	m.clearedFields[healthprofile.FieldCurrentMedicationsSealed] = struct{}{}
}

// CurrentMedicationsSealedCleared returns if the "current_medications_sealed" field was cleared in this mutation.
func (m *HealthProfileMutation) CurrentMedicationsSealedCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldCurrentMedicationsSealed]
	return ok
}

// ResetCurrentMedicationsSealed resets all changes to the "current_medications_sealed" field.
func (m *HealthProfileMutation) ResetCurrentMedicationsSealed() {
	m.current_medications_sealed = nil
	delete(m.clearedFields, healthprofile.FieldCurrentMedicationsSealed)
}

// SetAllergies sets the "allergies" field.
func (m *HealthProfileMutation) SetAllergies(s string) {
	m.allergies = &s
}

// Allergies returns the value of the "allergies" field in the mutation.
func (m *HealthProfileMutation) Allergies() (r string, exists bool) {
	v := m.allergies
	if v == nil {
		return
	}
	return *v, true
}

// OldAllergies returns the old "allergies" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldAllergies(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAllergies is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAllergies requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAllergies: %w", err)
	}
	return oldValue.Allergies, nil
}

// ClearAllergies clears the value of the "allergies" field.
func (m *HealthProfileMutation) ClearAllergies() {
	m.allergies = nil
	m.clearedFields[healthprofile.FieldAllergies] = struct{}{}
}

// AllergiesCleared returns if the "allergies" field was cleared in this mutation.
func (m *HealthProfileMutation) AllergiesCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldAllergies]
	return ok
}

// ResetAllergies resets all changes to the "allergies" field.
func (m *HealthProfileMutation) ResetAllergies() {
	m.allergies = nil
	delete(m.clearedFields, healthprofile.FieldAllergies)
}

// SetAllergiesSealed sets the "allergies_sealed" field.
func (m *HealthProfileMutation) SetAllergiesSealed(b []byte) {
	m.allergies_sealed = &b
}

// AllergiesSealed returns the value of the "allergies_sealed" field in the mutation.
func (m *HealthProfileMutation) AllergiesSealed() (r []byte, exists bool) {
	v := m.allergies_sealed
	if v == nil {
		return
	}
	return *v, true
}

// OldAllergiesSealed returns the old "allergies_sealed" field's value of the HealthProfile entity.
// If the HealthProfile object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *HealthProfileMutation) OldAllergiesSealed(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAllergiesSealed is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAllergiesSealed requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAllergiesSealed: %w", err)
	}
	return oldValue.AllergiesSealed, nil
}

// ClearAllergiesSealed clears the value of the "allergies_sealed" field.
func (m *HealthProfileMutation) ClearAllergiesSealed() {
	m.allergies_sealed = nil
	m.clearedFields[healthprofile.FieldAllergiesSealed] = struct{}{}
}

// AllergiesSealedCleared returns if the "allergies_sealed" field was cleared in this mutation.
func (m *HealthProfileMutation) AllergiesSealedCleared() bool {
	_, ok := m.clearedFields[healthprofile.FieldAllergiesSealed]
	return ok
}

// ResetAllergiesSealed resets all changes to the "allergies_sealed" field.
func (m *HealthProfileMutation) ResetAllergiesSealed() {
	m.allergies_sealed = nil
	delete(m.clearedFields, healthprofile.FieldAllergiesSealed)
}

// ClearPatient clears the "patient" edge to the Patient entity.
func (m *HealthProfileMutation) ClearPatient() {
	m.clearedpatient = true
	m.clearedFields[healthprofile.FieldPatientID] = struct{}{}
}

// PatientCleared reports if the "patient" edge to the Patient entity was cleared.
func (m *HealthProfileMutation) PatientCleared() bool {
	return m.clearedpatient
}

// PatientIDs returns the "patient" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// PatientID instead. It exists only for internal usage by the builders.
func (m *HealthProfileMutation) PatientIDs() (ids []uuid.UUID) {
	if id := m.patient; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetPatient resets all changes to the "patient" edge.
func (m *HealthProfileMutation) ResetPatient() {
	m.patient = nil
	m.clearedpatient = false
}

// Where appends a list predicates to the HealthProfileMutation builder.
func (m *HealthProfileMutation) Where(ps ...predicate.HealthProfile) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the HealthProfileMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *HealthProfileMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.HealthProfile, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *HealthProfileMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *HealthProfileMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (HealthProfile).
func (m *HealthProfileMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *HealthProfileMutation) Fields() []string {
	fields := make([]string, 0, 26)
	if m.created_at != nil {
		fields = append(fields, healthprofile.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, healthprofile.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, healthprofile.FieldVersion)
	}
	if m.patient != nil {
		fields = append(fields, healthprofile.FieldPatientID)
	}
	if m.height_cm != nil {
		fields = append(fields, healthprofile.FieldHeightCm)
	}
	if m.weight_kg != nil {
		fields = append(fields, healthprofile.FieldWeightKg)
	}
	if m.blood_type != nil {
		fields = append(fields, healthprofile.FieldBloodType)
	}
	if m.is_smoker != nil {
		fields = append(fields, healthprofile.FieldIsSmoker)
	}
	if m.smoking_years != nil {
		fields = append(fields, healthprofile.FieldSmokingYears)
	}
	if m.consumes_alcohol != nil {
		fields = append(fields, healthprofile.FieldConsumesAlcohol)
	}
	if m.alcohol_frequency != nil {
		fields = append(fields, healthprofile.FieldAlcoholFrequency)
	}
	if m.hypertension_diagnosis != nil {
		fields = append(fields, healthprofile.FieldHypertensionDiagnosis)
	}
	if m.diabetes_diagnosis != nil {
		fields = append(fields, healthprofile.FieldDiabetesDiagnosis)
	}
	if m.high_cholesterol_diagnosis != nil {
		fields = append(fields, healthprofile.FieldHighCholesterolDiagnosis)
	}
	if m.has_stroke_history != nil {
		fields = append(fields, healthprofile.FieldHasStrokeHistory)
	}
	if m.has_heart_disease_history != nil {
		fields = append(fields, healthprofile.FieldHasHeartDiseaseHistory)
	}
	if m.family_history_diabetes != nil {
		fields = append(fields, healthprofile.FieldFamilyHistoryDiabetes)
	}
	if m.family_history_hypertension != nil {
		fields = append(fields, healthprofile.FieldFamilyHistoryHypertension)
	}
	if m.family_history_heart_disease != nil {
		fields = append(fields, healthprofile.FieldFamilyHistoryHeartDisease)
	}
	if m.physical_activity_minutes_weekly != nil {
		fields = append(fields, healthprofile.FieldPhysicalActivityMinutesWeekly)
	}
	if m.preexisting_conditions_notes != nil {
		fields = append(fields, healthprofile.FieldPreexistingConditionsNotes)
	}
	if m.preexisting_conditions_notes_sealed != nil {
		fields = append(fields, healthprofile.FieldPreexistingConditionsNotesSealed)
	}
	if m.current_medications != nil {
		fields = append(fields, healthprofile.FieldCurrentMedications)
	}
	if m.current_medications_sealed != nil {
		fields = append(fields, healthprofile.FieldCurrentMedicationsSealed)
	}
	if m.allergies != nil {
		fields = append(fields, healthprofile.FieldAllergies)
	}
	if m.allergies_sealed != nil {
		fields = append(fields, healthprofile.FieldAllergiesSealed)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *HealthProfileMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case healthprofile.FieldCreatedAt:
		return m.CreatedAt()
	case healthprofile.FieldUpdatedAt:
		return m.UpdatedAt()
	case healthprofile.FieldVersion:
		return m.Version()
	case healthprofile.FieldPatientID:
		return m.PatientID()
	case healthprofile.FieldHeightCm:
		return m.HeightCm()
	case healthprofile.FieldWeightKg:
		return m.WeightKg()
	case healthprofile.FieldBloodType:
		return m.BloodType()
	case healthprofile.FieldIsSmoker:
		return m.IsSmoker()
	case healthprofile.FieldSmokingYears:
		return m.SmokingYears()
	case healthprofile.FieldConsumesAlcohol:
		return m.ConsumesAlcohol()
	case healthprofile.FieldAlcoholFrequency:
		return m.AlcoholFrequency()
	case healthprofile.FieldHypertensionDiagnosis:
		return m.HypertensionDiagnosis()
	case healthprofile.FieldDiabetesDiagnosis:
		return m.DiabetesDiagnosis()
	case healthprofile.FieldHighCholesterolDiagnosis:
		return m.HighCholesterolDiagnosis()
	case healthprofile.FieldHasStrokeHistory:
		return m.HasStrokeHistory()
	case healthprofile.FieldHasHeartDiseaseHistory:
		return m.HasHeartDiseaseHistory()
	case healthprofile.FieldFamilyHistoryDiabetes:
		return m.FamilyHistoryDiabetes()
	case healthprofile.FieldFamilyHistoryHypertension:
		return m.FamilyHistoryHypertension()
	case healthprofile.FieldFamilyHistoryHeartDisease:
		return m.FamilyHistoryHeartDisease()
	case healthprofile.FieldPhysicalActivityMinutesWeekly:
		return m.PhysicalActivityMinutesWeekly()
	case healthprofile.FieldPreexistingConditionsNotes:
		return m.PreexistingConditionsNotes()
	case healthprofile.FieldPreexistingConditionsNotesSealed:
		return m.PreexistingConditionsNotesSealed()
	case healthprofile.FieldCurrentMedications:
		return m.CurrentMedications()
	case healthprofile.FieldCurrentMedicationsSealed:
		return m.CurrentMedicationsSealed()
	case healthprofile.FieldAllergies:
		return m.Allergies()
	case healthprofile.FieldAllergiesSealed:
		return m.AllergiesSealed()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *HealthProfileMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case healthprofile.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case healthprofile.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case healthprofile.FieldVersion:
		return m.OldVersion(ctx)
	case healthprofile.FieldPatientID:
		return m.OldPatientID(ctx)
	case healthprofile.FieldHeightCm:
		return m.OldHeightCm(ctx)
	case healthprofile.FieldWeightKg:
		return m.OldWeightKg(ctx)
	case healthprofile.FieldBloodType:
		return m.OldBloodType(ctx)
	case healthprofile.FieldIsSmoker:
		return m.OldIsSmoker(ctx)
	case healthprofile.FieldSmokingYears:
		return m.OldSmokingYears(ctx)
	case healthprofile.FieldConsumesAlcohol:
		return m.OldConsumesAlcohol(ctx)
	case healthprofile.FieldAlcoholFrequency:
		return m.OldAlcoholFrequency(ctx)
	case healthprofile.FieldHypertensionDiagnosis:
		return m.OldHypertensionDiagnosis(ctx)
	case healthprofile.FieldDiabetesDiagnosis:
		return m.OldDiabetesDiagnosis(ctx)
	case healthprofile.FieldHighCholesterolDiagnosis:
		return m.OldHighCholesterolDiagnosis(ctx)
	case healthprofile.FieldHasStrokeHistory:
		return m.OldHasStrokeHistory(ctx)
	case healthprofile.FieldHasHeartDiseaseHistory:
		return m.OldHasHeartDiseaseHistory(ctx)
	case healthprofile.FieldFamilyHistoryDiabetes:
		return m.OldFamilyHistoryDiabetes(ctx)
	case healthprofile.FieldFamilyHistoryHypertension:
		return m.OldFamilyHistoryHypertension(ctx)
	case healthprofile.FieldFamilyHistoryHeartDisease:
		return m.OldFamilyHistoryHeartDisease(ctx)
	case healthprofile.FieldPhysicalActivityMinutesWeekly:
		return m.OldPhysicalActivityMinutesWeekly(ctx)
	case healthprofile.FieldPreexistingConditionsNotes:
		return m.OldPreexistingConditionsNotes(ctx)
	case healthprofile.FieldPreexistingConditionsNotesSealed:
		return m.OldPreexistingConditionsNotesSealed(ctx)
	case healthprofile.FieldCurrentMedications:
		return m.OldCurrentMedications(ctx)
	case healthprofile.FieldCurrentMedicationsSealed:
		return m.OldCurrentMedicationsSealed(ctx)
	case healthprofile.FieldAllergies:
		return m.OldAllergies(ctx)
	case healthprofile.FieldAllergiesSealed:
		return m.OldAllergiesSealed(ctx)
	}
	return nil, fmt.Errorf("unknown HealthProfile field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *HealthProfileMutation) SetField(name string, value ent.Value) error {
	switch name {
	case healthprofile.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case healthprofile.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case healthprofile.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case healthprofile.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case healthprofile.FieldHeightCm:
		v, ok := value.(float64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHeightCm(v)
		return nil
	case healthprofile.FieldWeightKg:
		v, ok := value.(float64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetWeightKg(v)
		return nil
	case healthprofile.FieldBloodType:
		v, ok := value.(enum.BloodType)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetBloodType(v)
		return nil
	case healthprofile.FieldIsSmoker:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsSmoker(v)
		return nil
	case healthprofile.FieldSmokingYears:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSmokingYears(v)
		return nil
	case healthprofile.FieldConsumesAlcohol:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetConsumesAlcohol(v)
		return nil
	case healthprofile.FieldAlcoholFrequency:
		v, ok := value.(enum.AlcoholFrequency)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAlcoholFrequency(v)
		return nil
	case healthprofile.FieldHypertensionDiagnosis:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHypertensionDiagnosis(v)
		return nil
	case healthprofile.FieldDiabetesDiagnosis:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDiabetesDiagnosis(v)
		return nil
	case healthprofile.FieldHighCholesterolDiagnosis:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHighCholesterolDiagnosis(v)
		return nil
	case healthprofile.FieldHasStrokeHistory:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHasStrokeHistory(v)
		return nil
	case healthprofile.FieldHasHeartDiseaseHistory:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHasHeartDiseaseHistory(v)
		return nil
	case healthprofile.FieldFamilyHistoryDiabetes:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFamilyHistoryDiabetes(v)
		return nil
	case healthprofile.FieldFamilyHistoryHypertension:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFamilyHistoryHypertension(v)
		return nil
	case healthprofile.FieldFamilyHistoryHeartDisease:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFamilyHistoryHeartDisease(v)
		return nil
	case healthprofile.FieldPhysicalActivityMinutesWeekly:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPhysicalActivityMinutesWeekly(v)
		return nil
	case healthprofile.FieldPreexistingConditionsNotes:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPreexistingConditionsNotes(v)
		return nil
	case healthprofile.FieldPreexistingConditionsNotesSealed:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPreexistingConditionsNotesSealed(v)
		return nil
	case healthprofile.FieldCurrentMedications:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCurrentMedications(v)
		return nil
	case healthprofile.FieldCurrentMedicationsSealed:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCurrentMedicationsSealed(v)
		return nil
	case healthprofile.FieldAllergies:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAllergies(v)
		return nil
	case healthprofile.FieldAllergiesSealed:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAllergiesSealed(v)
		return nil
	}
	return fmt.Errorf("unknown HealthProfile field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *HealthProfileMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, healthprofile.FieldVersion)
	}
	if m.addheight_cm != nil {
		fields = append(fields, healthprofile.FieldHeightCm)
	}
	if m.addweight_kg != nil {
		fields = append(fields, healthprofile.FieldWeightKg)
	}
	if m.addsmoking_years != nil {
		fields = append(fields, healthprofile.FieldSmokingYears)
	}
	if m.addphysical_activity_minutes_weekly != nil {
		fields = append(fields, healthprofile.FieldPhysicalActivityMinutesWeekly)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *HealthProfileMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case healthprofile.FieldVersion:
		return m.AddedVersion()
	case healthprofile.FieldHeightCm:
		return m.AddedHeightCm()
	case healthprofile.FieldWeightKg:
		return m.AddedWeightKg()
	case healthprofile.FieldSmokingYears:
		return m.AddedSmokingYears()
	case healthprofile.FieldPhysicalActivityMinutesWeekly:
		return m.AddedPhysicalActivityMinutesWeekly()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *HealthProfileMutation) AddField(name string, value ent.Value) error {
	switch name {
	case healthprofile.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	case healthprofile.FieldHeightCm:
		v, ok := value.(float64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddHeightCm(v)
		return nil
	case healthprofile.FieldWeightKg:
		v, ok := value.(float64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddWeightKg(v)
		return nil
	case healthprofile.FieldSmokingYears:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSmokingYears(v)
		return nil
	case healthprofile.FieldPhysicalActivityMinutesWeekly:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddPhysicalActivityMinutesWeekly(v)
		return nil
	}
	return fmt.Errorf("unknown HealthProfile numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *HealthProfileMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(healthprofile.FieldHeightCm) {
		fields = append(fields, healthprofile.FieldHeightCm)
	}
	if m.FieldCleared(healthprofile.FieldWeightKg) {
		fields = append(fields, healthprofile.FieldWeightKg)
	}
	if m.FieldCleared(healthprofile.FieldBloodType) {
		fields = append(fields, healthprofile.FieldBloodType)
	}
	if m.FieldCleared(healthprofile.FieldAlcoholFrequency) {
		fields = append(fields, healthprofile.FieldAlcoholFrequency)
	}
	if m.FieldCleared(healthprofile.FieldPreexistingConditionsNotes) {
		fields = append(fields, healthprofile.FieldPreexistingConditionsNotes)
	}
	if m.FieldCleared(healthprofile.FieldPreexistingConditionsNotesSealed) {
		fields = append(fields, healthprofile.FieldPreexistingConditionsNotesSealed)
	}
	if m.FieldCleared(healthprofile.FieldCurrentMedications) {
		fields = append(fields, healthprofile.FieldCurrentMedications)
	}
	if m.FieldCleared(healthprofile.FieldCurrentMedicationsSealed) {
		fields = append(fields, healthprofile.FieldCurrentMedicationsSealed)
	}
	if m.FieldCleared(healthprofile.FieldAllergies) {
		fields = append(fields, healthprofile.FieldAllergies)
	}
	if m.FieldCleared(healthprofile.FieldAllergiesSealed) {
		fields = append(fields, healthprofile.FieldAllergiesSealed)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *HealthProfileMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *HealthProfileMutation) ClearField(name string) error {
	switch name {
	case healthprofile.FieldHeightCm:
		m.ClearHeightCm()
		return nil
	case healthprofile.FieldWeightKg:
		m.ClearWeightKg()
		return nil
	case healthprofile.FieldBloodType:
		m.ClearBloodType()
		return nil
	case healthprofile.FieldAlcoholFrequency:
		m.ClearAlcoholFrequency()
		return nil
	case healthprofile.FieldPreexistingConditionsNotes:
		m.ClearPreexistingConditionsNotes()
		return nil
	case healthprofile.FieldPreexistingConditionsNotesSealed:
		m.ClearPreexistingConditionsNotesSealed()
		return nil
	case healthprofile.FieldCurrentMedications:
		m.ClearCurrentMedications()
		return nil
	case healthprofile.FieldCurrentMedicationsSealed:
		m.ClearCurrentMedicationsSealed()
		return nil
	case healthprofile.FieldAllergies:
		m.ClearAllergies()
		return nil
	case healthprofile.FieldAllergiesSealed:
		m.ClearAllergiesSealed()
		return nil
	}
	return fmt.Errorf("unknown HealthProfile nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *HealthProfileMutation) ResetField(name string) error {
	switch name {
	case healthprofile.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case healthprofile.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case healthprofile.FieldVersion:
		m.ResetVersion()
		return nil
	case healthprofile.FieldPatientID:
		m.ResetPatientID()
		return nil
	case healthprofile.FieldHeightCm:
		m.ResetHeightCm()
		return nil
	case healthprofile.FieldWeightKg:
		m.ResetWeightKg()
		return nil
	case healthprofile.FieldBloodType:
		m.ResetBloodType()
		return nil
	case healthprofile.FieldIsSmoker:
		m.ResetIsSmoker()
		return nil
	case healthprofile.FieldSmokingYears:
		m.ResetSmokingYears()
		return nil
	case healthprofile.FieldConsumesAlcohol:
		m.ResetConsumesAlcohol()
		return nil
	case healthprofile.FieldAlcoholFrequency:
		m.ResetAlcoholFrequency()
		return nil
	case healthprofile.FieldHypertensionDiagnosis:
		m.ResetHypertensionDiagnosis()
		return nil
	case healthprofile.FieldDiabetesDiagnosis:
		m.ResetDiabetesDiagnosis()
		return nil
	case healthprofile.FieldHighCholesterolDiagnosis:
		m.ResetHighCholesterolDiagnosis()
		return nil
	case healthprofile.FieldHasStrokeHistory:
		m.ResetHasStrokeHistory()
		return nil
	case healthprofile.FieldHasHeartDiseaseHistory:
		m.ResetHasHeartDiseaseHistory()
		return nil
	case healthprofile.FieldFamilyHistoryDiabetes:
		m.ResetFamilyHistoryDiabetes()
		return nil
	case healthprofile.FieldFamilyHistoryHypertension:
		m.ResetFamilyHistoryHypertension()
		return nil
	case healthprofile.FieldFamilyHistoryHeartDisease:
		m.ResetFamilyHistoryHeartDisease()
		return nil
	case healthprofile.FieldPhysicalActivityMinutesWeekly:
		m.ResetPhysicalActivityMinutesWeekly()
		return nil
	case healthprofile.FieldPreexistingConditionsNotes:
		m.ResetPreexistingConditionsNotes()
		return nil
	case healthprofile.FieldPreexistingConditionsNotesSealed:
		m.ResetPreexistingConditionsNotesSealed()
		return nil
	case healthprofile.FieldCurrentMedications:
		m.ResetCurrentMedications()
		return nil
	case healthprofile.FieldCurrentMedicationsSealed:
		m.ResetCurrentMedicationsSealed()
		return nil
	case healthprofile.FieldAllergies:
		m.ResetAllergies()
		return nil
	case healthprofile.FieldAllergiesSealed:
		m.ResetAllergiesSealed()
		return nil
	}
	return fmt.Errorf("unknown HealthProfile field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *HealthProfileMutation) AddedEdges() []string {
	edges := make([]string, 0, 1)
	if m.patient != nil {
		edges = append(edges, healthprofile.EdgePatient)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *HealthProfileMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case healthprofile.EdgePatient:
		if id := m.patient; id != nil {
			return []ent.Value{*id}
		}
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *HealthProfileMutation) RemovedEdges() []string {
	edges := make([]string, 0, 1)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *HealthProfileMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *HealthProfileMutation) ClearedEdges() []string {
	edges := make([]string, 0, 1)
	if m.clearedpatient {
		edges = append(edges, healthprofile.EdgePatient)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *HealthProfileMutation) EdgeCleared(name string) bool {
	switch name {
	case healthprofile.EdgePatient:
		return m.clearedpatient
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *HealthProfileMutation) ClearEdge(name string) error {
	switch name {
	case healthprofile.EdgePatient:
		m.ClearPatient()
		return nil
	}
	return fmt.Errorf("unknown HealthProfile unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *HealthProfileMutation) ResetEdge(name string) error {
	switch name {
	case healthprofile.EdgePatient:
		m.ResetPatient()
		return nil
	}
	return fmt.Errorf("unknown HealthProfile edge %s", name)
}

// InstitutionMutation represents an operation that mutates the Institution nodes in the graph.
type InstitutionMutation struct {
	config
	op               Op
	typ              string
	id               *uuid.UUID
	created_at       *time.Time
	updated_at       *time.Time
	version          *int64
	addversion       *int64
	search_text      *string
	name             *string
	institution_type *enum.InstitutionType
	contact_email    *string
	address          *string
	region_state     *string
	phone            *string
	website          *string
	license_number   *string
	is_active        *bool
	is_verified      *bool
	clearedFields    map[string]struct{}
	user             *uuid.UUID
	cleareduser      bool
	doctors          map[uuid.UUID]struct{}
	removeddoctors   map[uuid.UUID]struct{}
	cleareddoctors   bool
	patients         map[uuid.UUID]struct{}
	removedpatients  map[uuid.UUID]struct{}
	clearedpatients  bool
	done             bool
	oldValue         func(context.Context) (*Institution, error)
	predicates       []predicate.Institution
	upserted         *upsertedID
	atVersion        *int64
	affected         *rowsAffected
	read             *Institution // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*InstitutionMutation)(nil)

// institutionOption allows management of the mutation configuration using functional options.
type institutionOption func(*InstitutionMutation)

// newInstitutionMutation creates new mutation for the Institution entity.
func newInstitutionMutation(c config, op Op, opts ...institutionOption) *InstitutionMutation {
	m := &InstitutionMutation{
		config:        c,
		op:            op,
		typ:           TypeInstitution,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withInstitutionID sets the ID field of the mutation.
func withInstitutionID(id uuid.UUID) institutionOption {
	return func(m *InstitutionMutation) {
		var (
			err   error
			once  sync.Once
			value *Institution
		)
		m.oldValue = func(ctx context.Context) (*Institution, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Institution.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withInstitution sets the old Institution of the mutation.
func withInstitution(node *Institution) institutionOption {
	return func(m *InstitutionMutation) {
		m.oldValue = func(context.Context) (*Institution, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m InstitutionMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m InstitutionMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Institution entities.
func (m *InstitutionMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *InstitutionMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *InstitutionMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Institution.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *InstitutionMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *InstitutionMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *InstitutionMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *InstitutionMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *InstitutionMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *InstitutionMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *InstitutionMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *InstitutionMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *InstitutionMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *InstitutionMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *InstitutionMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetSearchText sets the "search_text" field.
func (m *InstitutionMutation) SetSearchText(s string) {
	m.search_text = &s
}

// SearchText returns the value of the "search_text" field in the mutation.
func (m *InstitutionMutation) SearchText() (r string, exists bool) {
	v := m.search_text
	if v == nil {
		return
	}
	return *v, true
}

// OldSearchText returns the old "search_text" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldSearchText(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSearchText is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSearchText requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSearchText: %w", err)
	}
	return oldValue.SearchText, nil
}

// ResetSearchText resets all changes to the "search_text" field.
func (m *InstitutionMutation) ResetSearchText() {
	m.search_text = nil
}

// SetName sets the "name" field.
func (m *InstitutionMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *InstitutionMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *InstitutionMutation) ResetName() {
	m.name = nil
}

// SetInstitutionType sets the "institution_type" field.
func (m *InstitutionMutation) SetInstitutionType(et enum.InstitutionType) {
	m.institution_type = &et
}

// InstitutionType returns the value of the "institution_type" field in the mutation.
func (m *InstitutionMutation) InstitutionType() (r enum.InstitutionType, exists bool) {
	v := m.institution_type
	if v == nil {
		return
	}
	return *v, true
}

// OldInstitutionType returns the old "institution_type" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldInstitutionType(ctx context.Context) (v enum.InstitutionType, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInstitutionType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInstitutionType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInstitutionType: %w", err)
	}
	return oldValue.InstitutionType, nil
}

// ResetInstitutionType resets all changes to the "institution_type" field.
func (m *InstitutionMutation) ResetInstitutionType() {
	m.institution_type = nil
}

// SetContactEmail sets the "contact_email" field.
func (m *InstitutionMutation) SetContactEmail(s string) {
	m.contact_email = &s
}

// ContactEmail returns the value of the "contact_email" field in the mutation.
func (m *InstitutionMutation) ContactEmail() (r string, exists bool) {
	v := m.contact_email
	if v == nil {
		return
	}
	return *v, true
}

// OldContactEmail returns the old "contact_email" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldContactEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldContactEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldContactEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldContactEmail: %w", err)
	}
	return oldValue.ContactEmail, nil
}

// ResetContactEmail resets all changes to the "contact_email" field.
func (m *InstitutionMutation) ResetContactEmail() {
	m.contact_email = nil
}

// SetAddress sets the "address" field.
func (m *InstitutionMutation) SetAddress(s string) {
	m.address = &s
}

// Address returns the value of the "address" field in the mutation.
func (m *InstitutionMutation) Address() (r string, exists bool) {
	v := m.address
	if v == nil {
		return
	}
	return *v, true
}

// OldAddress returns the old "address" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldAddress(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAddress is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAddress requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAddress: %w", err)
	}
	return oldValue.Address, nil
}

// ClearAddress clears the value of the "address" field.
func (m *InstitutionMutation) ClearAddress() {
	m.address = nil
	m.clearedFields[institution.FieldAddress] = struct{}{}
}

// AddressCleared returns if the "address" field was cleared in this mutation.
func (m *InstitutionMutation) AddressCleared() bool {
	_, ok := m.clearedFields[institution.FieldAddress]
	return ok
}

// ResetAddress resets all changes to the "address" field.
func (m *InstitutionMutation) ResetAddress() {
	m.address = nil
	delete(m.clearedFields, institution.FieldAddress)
}

// SetRegionState sets the "region_state" field.
func (m *InstitutionMutation) SetRegionState(s string) {
	m.region_state = &s
}

// RegionState returns the value of the "region_state" field in the mutation.
func (m *InstitutionMutation) RegionState() (r string, exists bool) {
	v := m.region_state
	if v == nil {
		return
	}
	return *v, true
}

// OldRegionState returns the old "region_state" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldRegionState(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRegionState is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRegionState requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRegionState: %w", err)
	}
	return oldValue.RegionState, nil
}

// ClearRegionState clears the value of the "region_state" field.
func (m *InstitutionMutation) ClearRegionState() {
	m.region_state = nil
	m.clearedFields[institution.FieldRegionState] = struct{}{}
}

// RegionStateCleared returns if the "region_state" field was cleared in this mutation.
func (m *InstitutionMutation) RegionStateCleared() bool {
	_, ok := m.clearedFields[institution.FieldRegionState]
	return ok
}

// ResetRegionState resets all changes to the "region_state" field.
func (m *InstitutionMutation) ResetRegionState() {
	m.region_state = nil
	delete(m.clearedFields, institution.FieldRegionState)
}

// SetPhone sets the "phone" field.
func (m *InstitutionMutation) SetPhone(s string) {
	m.phone = &s
}

// Phone returns the value of the "phone" field in the mutation.
func (m *InstitutionMutation) Phone() (r string, exists bool) {
	v := m.phone
	if v == nil {
		return
	}
	return *v, true
}

// OldPhone returns the old "phone" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldPhone(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPhone is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPhone requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPhone: %w", err)
	}
	return oldValue.Phone, nil
}

// ClearPhone clears the value of the "phone" field.
func (m *InstitutionMutation) ClearPhone() {
	m.phone = nil
	m.clearedFields[institution.FieldPhone] = struct{}{}
}

// PhoneCleared returns if the "phone" field was cleared in this mutation.
func (m *InstitutionMutation) PhoneCleared() bool {
	_, ok := m.clearedFields[institution.FieldPhone]
	return ok
}

// ResetPhone resets all changes to the "phone" field.
func (m *InstitutionMutation) ResetPhone() {
	m.phone = nil
	delete(m.clearedFields, institution.FieldPhone)
}

// SetWebsite sets the "website" field.
func (m *InstitutionMutation) SetWebsite(s string) {
	m.website = &s
}

// Website returns the value of the "website" field in the mutation.
func (m *InstitutionMutation) Website() (r string, exists bool) {
	v := m.website
	if v == nil {
		return
	}
	return *v, true
}

// OldWebsite returns the old "website" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldWebsite(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldWebsite is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldWebsite requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldWebsite: %w", err)
	}
	return oldValue.Website, nil
}

// ClearWebsite clears the value of the "website" field.
func (m *InstitutionMutation) ClearWebsite() {
	m.website = nil
	m.clearedFields[institution.FieldWebsite] = struct{}{}
}

// WebsiteCleared returns if the "website" field was cleared in this mutation.
func (m *InstitutionMutation) WebsiteCleared() bool {
	_, ok := m.clearedFields[institution.FieldWebsite]
	return ok
}

// ResetWebsite resets all changes to the "website" field.
func (m *InstitutionMutation) ResetWebsite() {
	m.website = nil
	delete(m.clearedFields, institution.FieldWebsite)
}

// SetLicenseNumber sets the "license_number" field.
func (m *InstitutionMutation) SetLicenseNumber(s string) {
	m.license_number = &s
}

// LicenseNumber returns the value of the "license_number" field in the mutation.
func (m *InstitutionMutation) LicenseNumber() (r string, exists bool) {
	v := m.license_number
	if v == nil {
		return
	}
	return *v, true
}

// OldLicenseNumber returns the old "license_number" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldLicenseNumber(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLicenseNumber is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLicenseNumber requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLicenseNumber: %w", err)
	}
	return oldValue.LicenseNumber, nil
}

// ClearLicenseNumber clears the value of the "license_number" field.
func (m *InstitutionMutation) ClearLicenseNumber() {
	m.license_number = nil
	m.clearedFields[institution.FieldLicenseNumber] = struct{}{}
}

// LicenseNumberCleared returns if the "license_number" field was cleared in this mutation.
func (m *InstitutionMutation) LicenseNumberCleared() bool {
	_, ok := m.clearedFields[institution.FieldLicenseNumber]
	return ok
}

// ResetLicenseNumber resets all changes to the "license_number" field.
func (m *InstitutionMutation) ResetLicenseNumber() {
	m.license_number = nil
	delete(m.clearedFields, institution.FieldLicenseNumber)
}

// SetIsActive sets the "is_active" field.
func (m *InstitutionMutation) SetIsActive(b bool) {
	m.is_active = &b
}

// IsActive returns the value of the "is_active" field in the mutation.
func (m *InstitutionMutation) IsActive() (r bool, exists bool) {
	v := m.is_active
	if v == nil {
		return
	}
	return *v, true
}

// OldIsActive returns the old "is_active" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldIsActive(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsActive is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsActive requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsActive: %w", err)
	}
	return oldValue.IsActive, nil
}

// ResetIsActive resets all changes to the "is_active" field.
func (m *InstitutionMutation) ResetIsActive() {
	m.is_active = nil
}

// SetIsVerified sets the "is_verified" field.
func (m *InstitutionMutation) SetIsVerified(b bool) {
	m.is_verified = &b
}

// IsVerified returns the value of the "is_verified" field in the mutation.
func (m *InstitutionMutation) IsVerified() (r bool, exists bool) {
	v := m.is_verified
	if v == nil {
		return
	}
	return *v, true
}

// OldIsVerified returns the old "is_verified" field's value of the Institution entity.
// If the Institution object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InstitutionMutation) OldIsVerified(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsVerified is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsVerified requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsVerified: %w", err)
	}
	return oldValue.IsVerified, nil
}

// ResetIsVerified resets all changes to the "is_verified" field.
func (m *InstitutionMutation) ResetIsVerified() {
	m.is_verified = nil
}

// SetUserID sets the "user" edge to the User entity by id.
func (m *InstitutionMutation) SetUserID(id uuid.UUID) {
	m.user = &id
}

// ClearUser clears the "user" edge to the User entity.
func (m *InstitutionMutation) ClearUser() {
	m.cleareduser = true
}

// UserCleared reports if the "user" edge to the User entity was cleared.
func (m *InstitutionMutation) UserCleared() bool {
	return m.cleareduser
}

// UserID returns the "user" edge ID in the mutation.
func (m *InstitutionMutation) UserID() (id uuid.UUID, exists bool) {
	if m.user != nil {
		return *m.user, true
	}
	return
}

// UserIDs returns the "user" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// UserID instead. It exists only for internal usage by the builders.
func (m *InstitutionMutation) UserIDs() (ids []uuid.UUID) {
	if id := m.user; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetUser resets all changes to the "user" edge.
func (m *InstitutionMutation) ResetUser() {
	m.user = nil
	m.cleareduser = false
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by ids.
func (m *InstitutionMutation) AddDoctorIDs(ids ...uuid.UUID) {
	if m.doctors == nil {
		m.doctors = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.doctors[ids[i]] = struct{}{}
	}
}

// ClearDoctors clears the "doctors" edge to the Doctor entity.
func (m *InstitutionMutation) ClearDoctors() {
	m.cleareddoctors = true
}

// DoctorsCleared reports if the "doctors" edge to the Doctor entity was cleared.
func (m *InstitutionMutation) DoctorsCleared() bool {
	return m.cleareddoctors
}

// RemoveDoctorIDs removes the "doctors" edge to the Doctor entity by IDs.
func (m *InstitutionMutation) RemoveDoctorIDs(ids ...uuid.UUID) {
	if m.removeddoctors == nil {
		m.removeddoctors = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.doctors, ids[i])
		m.removeddoctors[ids[i]] = struct{}{}
	}
}

// RemovedDoctors returns the removed IDs of the "doctors" edge to the Doctor entity.
func (m *InstitutionMutation) RemovedDoctorsIDs() (ids []uuid.UUID) {
	for id := range m.removeddoctors {
		ids = append(ids, id)
	}
	return
}

// DoctorsIDs returns the "doctors" edge IDs in the mutation.
func (m *InstitutionMutation) DoctorsIDs() (ids []uuid.UUID) {
	for id := range m.doctors {
		ids = append(ids, id)
	}
	return
}

// ResetDoctors resets all changes to the "doctors" edge.
func (m *InstitutionMutation) ResetDoctors() {
	m.doctors = nil
	m.cleareddoctors = false
	m.removeddoctors = nil
}

// AddPatientIDs adds the "patients" edge to the Patient entity by ids.
func (m *InstitutionMutation) AddPatientIDs(ids ...uuid.UUID) {
	if m.patients == nil {
		m.patients = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.patients[ids[i]] = struct{}{}
	}
}

// ClearPatients clears the "patients" edge to the Patient entity.
func (m *InstitutionMutation) ClearPatients() {
	m.clearedpatients = true
}

// PatientsCleared reports if the "patients" edge to the Patient entity was cleared.
func (m *InstitutionMutation) PatientsCleared() bool {
	return m.clearedpatients
}

// RemovePatientIDs removes the "patients" edge to the Patient entity by IDs.
func (m *InstitutionMutation) RemovePatientIDs(ids ...uuid.UUID) {
	if m.removedpatients == nil {
		m.removedpatients = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.patients, ids[i])
		m.removedpatients[ids[i]] = struct{}{}
	}
}

// RemovedPatients returns the removed IDs of the "patients" edge to the Patient entity.
func (m *InstitutionMutation) RemovedPatientsIDs() (ids []uuid.UUID) {
	for id := range m.removedpatients {
		ids = append(ids, id)
	}
	return
}

// PatientsIDs returns the "patients" edge IDs in the mutation.
func (m *InstitutionMutation) PatientsIDs() (ids []uuid.UUID) {
	for id := range m.patients {
		ids = append(ids, id)
	}
	return
}

// ResetPatients resets all changes to the "patients" edge.
func (m *InstitutionMutation) ResetPatients() {
	m.patients = nil
	m.clearedpatients = false
	m.removedpatients = nil
}

// Where appends a list predicates to the InstitutionMutation builder.
func (m *InstitutionMutation) Where(ps ...predicate.Institution) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the InstitutionMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *InstitutionMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Institution, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *InstitutionMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *InstitutionMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Institution).
func (m *InstitutionMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *InstitutionMutation) Fields() []string {
	fields := make([]string, 0, 14)
	if m.created_at != nil {
		fields = append(fields, institution.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, institution.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, institution.FieldVersion)
	}
	if m.search_text != nil {
		fields = append(fields, institution.FieldSearchText)
	}
	if m.name != nil {
		fields = append(fields, institution.FieldName)
	}
	if m.institution_type != nil {
		fields = append(fields, institution.FieldInstitutionType)
	}
	if m.contact_email != nil {
		fields = append(fields, institution.FieldContactEmail)
	}
	if m.address != nil {
		fields = append(fields, institution.FieldAddress)
	}
	if m.region_state != nil {
		fields = append(fields, institution.FieldRegionState)
	}
	if m.phone != nil {
		fields = append(fields, institution.FieldPhone)
	}
	if m.website != nil {
		fields = append(fields, institution.FieldWebsite)
	}
	if m.license_number != nil {
		fields = append(fields, institution.FieldLicenseNumber)
	}
	if m.is_active != nil {
		fields = append(fields, institution.FieldIsActive)
	}
	if m.is_verified != nil {
		fields = append(fields, institution.FieldIsVerified)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *InstitutionMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case institution.FieldCreatedAt:
		return m.CreatedAt()
	case institution.FieldUpdatedAt:
		return m.UpdatedAt()
	case institution.FieldVersion:
		return m.Version()
	case institution.FieldSearchText:
		return m.SearchText()
	case institution.FieldName:
		return m.Name()
	case institution.FieldInstitutionType:
		return m.InstitutionType()
	case institution.FieldContactEmail:
		return m.ContactEmail()
	case institution.FieldAddress:
		return m.Address()
	case institution.FieldRegionState:
		return m.RegionState()
	case institution.FieldPhone:
		return m.Phone()
	case institution.FieldWebsite:
		return m.Website()
	case institution.FieldLicenseNumber:
		return m.LicenseNumber()
	case institution.FieldIsActive:
		return m.IsActive()
	case institution.FieldIsVerified:
		return m.IsVerified()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *InstitutionMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case institution.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case institution.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case institution.FieldVersion:
		return m.OldVersion(ctx)
	case institution.FieldSearchText:
		return m.OldSearchText(ctx)
	case institution.FieldName:
		return m.OldName(ctx)
	case institution.FieldInstitutionType:
		return m.OldInstitutionType(ctx)
	case institution.FieldContactEmail:
		return m.OldContactEmail(ctx)
	case institution.FieldAddress:
		return m.OldAddress(ctx)
	case institution.FieldRegionState:
		return m.OldRegionState(ctx)
	case institution.FieldPhone:
		return m.OldPhone(ctx)
	case institution.FieldWebsite:
		return m.OldWebsite(ctx)
	case institution.FieldLicenseNumber:
		return m.OldLicenseNumber(ctx)
	case institution.FieldIsActive:
		return m.OldIsActive(ctx)
	case institution.FieldIsVerified:
		return m.OldIsVerified(ctx)
	}
	return nil, fmt.Errorf("unknown Institution field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *InstitutionMutation) SetField(name string, value ent.Value) error {
	switch name {
	case institution.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case institution.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case institution.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case institution.FieldSearchText:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSearchText(v)
		return nil
	case institution.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case institution.FieldInstitutionType:
		v, ok := value.(enum.InstitutionType)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInstitutionType(v)
		return nil
	case institution.FieldContactEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetContactEmail(v)
		return nil
	case institution.FieldAddress:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAddress(v)
		return nil
	case institution.FieldRegionState:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRegionState(v)
		return nil
	case institution.FieldPhone:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPhone(v)
		return nil
	case institution.FieldWebsite:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetWebsite(v)
		return nil
	case institution.FieldLicenseNumber:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLicenseNumber(v)
		return nil
	case institution.FieldIsActive:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsActive(v)
		return nil
	case institution.FieldIsVerified:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsVerified(v)
		return nil
	}
	return fmt.Errorf("unknown Institution field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *InstitutionMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, institution.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *InstitutionMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case institution.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *InstitutionMutation) AddField(name string, value ent.Value) error {
	switch name {
	case institution.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown Institution numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *InstitutionMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(institution.FieldAddress) {
		fields = append(fields, institution.FieldAddress)
	}
	if m.FieldCleared(institution.FieldRegionState) {
		fields = append(fields, institution.FieldRegionState)
	}
	if m.FieldCleared(institution.FieldPhone) {
		fields = append(fields, institution.FieldPhone)
	}
	if m.FieldCleared(institution.FieldWebsite) {
		fields = append(fields, institution.FieldWebsite)
	}
	if m.FieldCleared(institution.FieldLicenseNumber) {
		fields = append(fields, institution.FieldLicenseNumber)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *InstitutionMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *InstitutionMutation) ClearField(name string) error {
	switch name {
	case institution.FieldAddress:
		m.ClearAddress()
		return nil
	case institution.FieldRegionState:
		m.ClearRegionState()
		return nil
	case institution.FieldPhone:
		m.ClearPhone()
		return nil
	case institution.FieldWebsite:
		m.ClearWebsite()
		return nil
	case institution.FieldLicenseNumber:
		m.ClearLicenseNumber()
		return nil
	}
	return fmt.Errorf("unknown Institution nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *InstitutionMutation) ResetField(name string) error {
	switch name {
	case institution.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case institution.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case institution.FieldVersion:
		m.ResetVersion()
		return nil
	case institution.FieldSearchText:
		m.ResetSearchText()
		return nil
	case institution.FieldName:
		m.ResetName()
		return nil
	case institution.FieldInstitutionType:
		m.ResetInstitutionType()
		return nil
	case institution.FieldContactEmail:
		m.ResetContactEmail()
		return nil
	case institution.FieldAddress:
		m.ResetAddress()
		return nil
	case institution.FieldRegionState:
		m.ResetRegionState()
		return nil
	case institution.FieldPhone:
		m.ResetPhone()
		return nil
	case institution.FieldWebsite:
		m.ResetWebsite()
		return nil
	case institution.FieldLicenseNumber:
		m.ResetLicenseNumber()
		return nil
	case institution.FieldIsActive:
		m.ResetIsActive()
		return nil
	case institution.FieldIsVerified:
		m.ResetIsVerified()
		return nil
	}
	return fmt.Errorf("unknown Institution field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *InstitutionMutation) AddedEdges() []string {
	edges := make([]string, 0, 3)
	if m.user != nil {
		edges = append(edges, institution.EdgeUser)
	}
	if m.doctors != nil {
		edges = append(edges, institution.EdgeDoctors)
	}
	if m.patients != nil {
		edges = append(edges, institution.EdgePatients)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *InstitutionMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case institution.EdgeUser:
		if id := m.user; id != nil {
			return []ent.Value{*id}
		}
	case institution.EdgeDoctors:
		ids := make([]ent.Value, 0, len(m.doctors))
		for id := range m.doctors {
			ids = append(ids, id)
		}
		return ids
	case institution.EdgePatients:
		ids := make([]ent.Value, 0, len(m.patients))
		for id := range m.patients {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *InstitutionMutation) RemovedEdges() []string {
	edges := make([]string, 0, 3)
	if m.removeddoctors != nil {
		edges = append(edges, institution.EdgeDoctors)
	}
	if m.removedpatients != nil {
		edges = append(edges, institution.EdgePatients)
	}
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *InstitutionMutation) RemovedIDs(name string) []ent.Value {
	switch name {
	case institution.EdgeDoctors:
		ids := make([]ent.Value, 0, len(m.removeddoctors))
		for id := range m.removeddoctors {
			ids = append(ids, id)
		}
		return ids
	case institution.EdgePatients:
		ids := make([]ent.Value, 0, len(m.removedpatients))
		for id := range m.removedpatients {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *InstitutionMutation) ClearedEdges() []string {
	edges := make([]string, 0, 3)
	if m.cleareduser {
		edges = append(edges, institution.EdgeUser)
	}
	if m.cleareddoctors {
		edges = append(edges, institution.EdgeDoctors)
	}
	if m.clearedpatients {
		edges = append(edges, institution.EdgePatients)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *InstitutionMutation) EdgeCleared(name string) bool {
	switch name {
	case institution.EdgeUser:
		return m.cleareduser
	case institution.EdgeDoctors:
		return m.cleareddoctors
	case institution.EdgePatients:
		return m.clearedpatients
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *InstitutionMutation) ClearEdge(name string) error {
	switch name {
	case institution.EdgeUser:
		m.ClearUser()
		return nil
	}
	return fmt.Errorf("unknown Institution unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *InstitutionMutation) ResetEdge(name string) error {
	switch name {
	case institution.EdgeUser:
		m.ResetUser()
		return nil
	case institution.EdgeDoctors:
		m.ResetDoctors()
		return nil
	case institution.EdgePatients:
		m.ResetPatients()
		return nil
	}
	return fmt.Errorf("unknown Institution edge %s", name)
}

// LegalHoldMutation represents an operation that mutates the LegalHold nodes in the graph.
type LegalHoldMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	created_at    *time.Time
	patient_id    *uuid.UUID
	reason        *string
	placed_by     *uuid.UUID
	released_at   *time.Time
	released_by   *uuid.UUID
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*LegalHold, error)
	predicates    []predicate.LegalHold
	upserted      *upsertedID
}

var _ ent.Mutation = (*LegalHoldMutation)(nil)

// legalholdOption allows management of the mutation configuration using functional options.
type legalholdOption func(*LegalHoldMutation)

// newLegalHoldMutation creates new mutation for the LegalHold entity.
func newLegalHoldMutation(c config, op Op, opts ...legalholdOption) *LegalHoldMutation {
	m := &LegalHoldMutation{
		config:        c,
		op:            op,
		typ:           TypeLegalHold,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withLegalHoldID sets the ID field of the mutation.
func withLegalHoldID(id uuid.UUID) legalholdOption {
	return func(m *LegalHoldMutation) {
		var (
			err   error
			once  sync.Once
			value *LegalHold
		)
		m.oldValue = func(ctx context.Context) (*LegalHold, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().LegalHold.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withLegalHold sets the old LegalHold of the mutation.
func withLegalHold(node *LegalHold) legalholdOption {
	return func(m *LegalHoldMutation) {
		m.oldValue = func(context.Context) (*LegalHold, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m LegalHoldMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m LegalHoldMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of LegalHold entities.
func (m *LegalHoldMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *LegalHoldMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *LegalHoldMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().LegalHold.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *LegalHoldMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *LegalHoldMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the LegalHold entity.
// If the LegalHold object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *LegalHoldMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *LegalHoldMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetPatientID sets the "patient_id" field.
func (m *LegalHoldMutation) SetPatientID(u uuid.UUID) {
	m.patient_id = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *LegalHoldMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient_id
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the LegalHold entity.
// If the LegalHold object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *LegalHoldMutation) OldPatientID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *LegalHoldMutation) ResetPatientID() {
	m.patient_id = nil
}

// SetReason sets the "reason" field.
func (m *LegalHoldMutation) SetReason(s string) {
	m.reason = &s
}

// Reason returns the value of the "reason" field in the mutation.
func (m *LegalHoldMutation) Reason() (r string, exists bool) {
	v := m.reason
	if v == nil {
		return
	}
	return *v, true
}

// OldReason returns the old "reason" field's value of the LegalHold entity.
// If the LegalHold object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *LegalHoldMutation) OldReason(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReason is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReason requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReason: %w", err)
	}
	return oldValue.Reason, nil
}

// ResetReason resets all changes to the "reason" field.
func (m *LegalHoldMutation) ResetReason() {
	m.reason = nil
}

// SetPlacedBy sets the "placed_by" field.
func (m *LegalHoldMutation) SetPlacedBy(u uuid.UUID) {
	m.placed_by = &u
}

// PlacedBy returns the value of the "placed_by" field in the mutation.
func (m *LegalHoldMutation) PlacedBy() (r uuid.UUID, exists bool) {
	v := m.placed_by
	if v == nil {
		return
	}
	return *v, true
}

// OldPlacedBy returns the old "placed_by" field's value of the LegalHold entity.
// If the LegalHold object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *LegalHoldMutation) OldPlacedBy(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPlacedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPlacedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPlacedBy: %w", err)
	}
	return oldValue.PlacedBy, nil
}

// ResetPlacedBy resets all changes to the "placed_by" field.
func (m *LegalHoldMutation) ResetPlacedBy() {
	m.placed_by = nil
}

// SetReleasedAt sets the "released_at" field.
func (m *LegalHoldMutation) SetReleasedAt(t time.Time) {
	m.released_at = &t
}

// ReleasedAt returns the value of the "released_at" field in the mutation.
func (m *LegalHoldMutation) ReleasedAt() (r time.Time, exists bool) {
	v := m.released_at
	if v == nil {
		return
	}
	return *v, true
}

// OldReleasedAt returns the old "released_at" field's value of the LegalHold entity.
// If the LegalHold object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *LegalHoldMutation) OldReleasedAt(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReleasedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReleasedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReleasedAt: %w", err)
	}
	return oldValue.ReleasedAt, nil
}

// ClearReleasedAt clears the value of the "released_at" field.
func (m *LegalHoldMutation) ClearReleasedAt() {
	m.released_at = nil
	m.clearedFields[legalhold.FieldReleasedAt] = struct{}{}
}

// ReleasedAtCleared returns if the "released_at" field was cleared in this mutation.
func (m *LegalHoldMutation) ReleasedAtCleared() bool {
	_, ok := m.clearedFields[legalhold.FieldReleasedAt]
	return ok
}

// ResetReleasedAt resets all changes to the "released_at" field.
func (m *LegalHoldMutation) ResetReleasedAt() {
	m.released_at = nil
	delete(m.clearedFields, legalhold.FieldReleasedAt)
}

// SetReleasedBy sets the "released_by" field.
func (m *LegalHoldMutation) SetReleasedBy(u uuid.UUID) {
	m.released_by = &u
}

// ReleasedBy returns the value of the "released_by" field in the mutation.
func (m *LegalHoldMutation) ReleasedBy() (r uuid.UUID, exists bool) {
	v := m.released_by
	if v == nil {
		return
	}
	return *v, true
}

// OldReleasedBy returns the old "released_by" field's value of the LegalHold entity.
// If the LegalHold object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *LegalHoldMutation) OldReleasedBy(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReleasedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReleasedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReleasedBy: %w", err)
	}
	return oldValue.ReleasedBy, nil
}

// ClearReleasedBy clears the value of the "released_by" field.
func (m *LegalHoldMutation) ClearReleasedBy() {
	m.released_by = nil
	m.clearedFields[legalhold.FieldReleasedBy] = struct{}{}
}

// ReleasedByCleared returns if the "released_by" field was cleared in this mutation.
func (m *LegalHoldMutation) ReleasedByCleared() bool {
	_, ok := m.clearedFields[legalhold.FieldReleasedBy]
	return ok
}

// ResetReleasedBy resets all changes to the "released_by" field.
func (m *LegalHoldMutation) ResetReleasedBy() {
	m.released_by = nil
	delete(m.clearedFields, legalhold.FieldReleasedBy)
}

// Where appends a list predicates to the LegalHoldMutation builder.
func (m *LegalHoldMutation) Where(ps ...predicate.LegalHold) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the LegalHoldMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *LegalHoldMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.LegalHold, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *LegalHoldMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *LegalHoldMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (LegalHold).
func (m *LegalHoldMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *LegalHoldMutation) Fields() []string {
	fields := make([]string, 0, 6)
	if m.created_at != nil {
		fields = append(fields, legalhold.FieldCreatedAt)
	}
	if m.patient_id != nil {
		fields = append(fields, legalhold.FieldPatientID)
	}
	if m.reason != nil {
		fields = append(fields, legalhold.FieldReason)
	}
	if m.placed_by != nil {
		fields = append(fields, legalhold.FieldPlacedBy)
	}
	if m.released_at != nil {
		fields = append(fields, legalhold.FieldReleasedAt)
	}
	if m.released_by != nil {
		fields = append(fields, legalhold.FieldReleasedBy)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *LegalHoldMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case legalhold.FieldCreatedAt:
		return m.CreatedAt()
	case legalhold.FieldPatientID:
		return m.PatientID()
	case legalhold.FieldReason:
		return m.Reason()
	case legalhold.FieldPlacedBy:
		return m.PlacedBy()
	case legalhold.FieldReleasedAt:
		return m.ReleasedAt()
	case legalhold.FieldReleasedBy:
		return m.ReleasedBy()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *LegalHoldMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case legalhold.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case legalhold.FieldPatientID:
		return m.OldPatientID(ctx)
	case legalhold.FieldReason:
		return m.OldReason(ctx)
	case legalhold.FieldPlacedBy:
		return m.OldPlacedBy(ctx)
	case legalhold.FieldReleasedAt:
		return m.OldReleasedAt(ctx)
	case legalhold.FieldReleasedBy:
		return m.OldReleasedBy(ctx)
	}
	return nil, fmt.Errorf("unknown LegalHold field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *LegalHoldMutation) SetField(name string, value ent.Value) error {
	switch name {
	case legalhold.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case legalhold.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case legalhold.FieldReason:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReason(v)
		return nil
	case legalhold.FieldPlacedBy:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPlacedBy(v)
		return nil
	case legalhold.FieldReleasedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReleasedAt(v)
		return nil
	case legalhold.FieldReleasedBy:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReleasedBy(v)
		return nil
	}
	return fmt.Errorf("unknown LegalHold field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *LegalHoldMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *LegalHoldMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *LegalHoldMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown LegalHold numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *LegalHoldMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(legalhold.FieldReleasedAt) {
		fields = append(fields, legalhold.FieldReleasedAt)
	}
	if m.FieldCleared(legalhold.FieldReleasedBy) {
		fields = append(fields, legalhold.FieldReleasedBy)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *LegalHoldMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *LegalHoldMutation) ClearField(name string) error {
	switch name {
	case legalhold.FieldReleasedAt:
		m.ClearReleasedAt()
		return nil
	case legalhold.FieldReleasedBy:
		m.ClearReleasedBy()
		return nil
	}
	return fmt.Errorf("unknown LegalHold nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *LegalHoldMutation) ResetField(name string) error {
	switch name {
	case legalhold.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case legalhold.FieldPatientID:
		m.ResetPatientID()
		return nil
	case legalhold.FieldReason:
		m.ResetReason()
		return nil
	case legalhold.FieldPlacedBy:
		m.ResetPlacedBy()
		return nil
	case legalhold.FieldReleasedAt:
		m.ResetReleasedAt()
		return nil
	case legalhold.FieldReleasedBy:
		m.ResetReleasedBy()
		return nil
	}
	return fmt.Errorf("unknown LegalHold field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *LegalHoldMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *LegalHoldMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *LegalHoldMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *LegalHoldMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *LegalHoldMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *LegalHoldMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *LegalHoldMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown LegalHold unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *LegalHoldMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown LegalHold edge %s", name)
}

// OpenRecordMutation represents an operation that mutates the OpenRecord nodes in the graph.
type OpenRecordMutation struct {
	config
	op             Op
	typ            string
	id             *uuid.UUID
	actor_id       *uuid.UUID
	patient_id     *uuid.UUID
	purpose        *enum.Purpose
	expires_at     *time.Time
	transaction    *int64
	addtransaction *int64
	clearedFields  map[string]struct{}
	done           bool
	oldValue       func(context.Context) (*OpenRecord, error)
	predicates     []predicate.OpenRecord
	upserted       *upsertedID
}

var _ ent.Mutation = (*OpenRecordMutation)(nil)

// openrecordOption allows management of the mutation configuration using functional options.
type openrecordOption func(*OpenRecordMutation)

// newOpenRecordMutation creates new mutation for the OpenRecord entity.
func newOpenRecordMutation(c config, op Op, opts ...openrecordOption) *OpenRecordMutation {
	m := &OpenRecordMutation{
		config:        c,
		op:            op,
		typ:           TypeOpenRecord,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withOpenRecordID sets the ID field of the mutation.
func withOpenRecordID(id uuid.UUID) openrecordOption {
	return func(m *OpenRecordMutation) {
		var (
			err   error
			once  sync.Once
			value *OpenRecord
		)
		m.oldValue = func(ctx context.Context) (*OpenRecord, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().OpenRecord.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withOpenRecord sets the old OpenRecord of the mutation.
func withOpenRecord(node *OpenRecord) openrecordOption {
	return func(m *OpenRecordMutation) {
		m.oldValue = func(context.Context) (*OpenRecord, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m OpenRecordMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m OpenRecordMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of OpenRecord entities.
func (m *OpenRecordMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *OpenRecordMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *OpenRecordMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().OpenRecord.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetActorID sets the "actor_id" field.
func (m *OpenRecordMutation) SetActorID(u uuid.UUID) {
	m.actor_id = &u
}

// ActorID returns the value of the "actor_id" field in the mutation.
func (m *OpenRecordMutation) ActorID() (r uuid.UUID, exists bool) {
	v := m.actor_id
	if v == nil {
		return
	}
	return *v, true
}

// OldActorID returns the old "actor_id" field's value of the OpenRecord entity.
// If the OpenRecord object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpenRecordMutation) OldActorID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldActorID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldActorID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldActorID: %w", err)
	}
	return oldValue.ActorID, nil
}

// ResetActorID resets all changes to the "actor_id" field.
func (m *OpenRecordMutation) ResetActorID() {
	m.actor_id = nil
}

// SetPatientID sets the "patient_id" field.
func (m *OpenRecordMutation) SetPatientID(u uuid.UUID) {
	m.patient_id = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *OpenRecordMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient_id
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the OpenRecord entity.
// If the OpenRecord object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpenRecordMutation) OldPatientID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *OpenRecordMutation) ResetPatientID() {
	m.patient_id = nil
}

// SetPurpose sets the "purpose" field.
func (m *OpenRecordMutation) SetPurpose(e enum.Purpose) {
	m.purpose = &e
}

// Purpose returns the value of the "purpose" field in the mutation.
func (m *OpenRecordMutation) Purpose() (r enum.Purpose, exists bool) {
	v := m.purpose
	if v == nil {
		return
	}
	return *v, true
}

// OldPurpose returns the old "purpose" field's value of the OpenRecord entity.
// If the OpenRecord object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpenRecordMutation) OldPurpose(ctx context.Context) (v enum.Purpose, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPurpose is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPurpose requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPurpose: %w", err)
	}
	return oldValue.Purpose, nil
}

// ResetPurpose resets all changes to the "purpose" field.
func (m *OpenRecordMutation) ResetPurpose() {
	m.purpose = nil
}

// SetExpiresAt sets the "expires_at" field.
func (m *OpenRecordMutation) SetExpiresAt(t time.Time) {
	m.expires_at = &t
}

// ExpiresAt returns the value of the "expires_at" field in the mutation.
func (m *OpenRecordMutation) ExpiresAt() (r time.Time, exists bool) {
	v := m.expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExpiresAt returns the old "expires_at" field's value of the OpenRecord entity.
// If the OpenRecord object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpenRecordMutation) OldExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpiresAt: %w", err)
	}
	return oldValue.ExpiresAt, nil
}

// ResetExpiresAt resets all changes to the "expires_at" field.
func (m *OpenRecordMutation) ResetExpiresAt() {
	m.expires_at = nil
}

// SetTransaction sets the "transaction" field.
func (m *OpenRecordMutation) SetTransaction(i int64) {
	m.transaction = &i
	m.addtransaction = nil
}

// Transaction returns the value of the "transaction" field in the mutation.
func (m *OpenRecordMutation) Transaction() (r int64, exists bool) {
	v := m.transaction
	if v == nil {
		return
	}
	return *v, true
}

// OldTransaction returns the old "transaction" field's value of the OpenRecord entity.
// If the OpenRecord object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpenRecordMutation) OldTransaction(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTransaction is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTransaction requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTransaction: %w", err)
	}
	return oldValue.Transaction, nil
}

// AddTransaction adds i to the "transaction" field.
func (m *OpenRecordMutation) AddTransaction(i int64) {
	if m.addtransaction != nil {
		*m.addtransaction += i
	} else {
		m.addtransaction = &i
	}
}

// AddedTransaction returns the value that was added to the "transaction" field in this mutation.
func (m *OpenRecordMutation) AddedTransaction() (r int64, exists bool) {
	v := m.addtransaction
	if v == nil {
		return
	}
	return *v, true
}

// ResetTransaction resets all changes to the "transaction" field.
func (m *OpenRecordMutation) ResetTransaction() {
	m.transaction = nil
	m.addtransaction = nil
}

// Where appends a list predicates to the OpenRecordMutation builder.
func (m *OpenRecordMutation) Where(ps ...predicate.OpenRecord) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the OpenRecordMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *OpenRecordMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.OpenRecord, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *OpenRecordMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *OpenRecordMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (OpenRecord).
func (m *OpenRecordMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *OpenRecordMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.actor_id != nil {
		fields = append(fields, openrecord.FieldActorID)
	}
	if m.patient_id != nil {
		fields = append(fields, openrecord.FieldPatientID)
	}
	if m.purpose != nil {
		fields = append(fields, openrecord.FieldPurpose)
	}
	if m.expires_at != nil {
		fields = append(fields, openrecord.FieldExpiresAt)
	}
	if m.transaction != nil {
		fields = append(fields, openrecord.FieldTransaction)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *OpenRecordMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case openrecord.FieldActorID:
		return m.ActorID()
	case openrecord.FieldPatientID:
		return m.PatientID()
	case openrecord.FieldPurpose:
		return m.Purpose()
	case openrecord.FieldExpiresAt:
		return m.ExpiresAt()
	case openrecord.FieldTransaction:
		return m.Transaction()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *OpenRecordMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case openrecord.FieldActorID:
		return m.OldActorID(ctx)
	case openrecord.FieldPatientID:
		return m.OldPatientID(ctx)
	case openrecord.FieldPurpose:
		return m.OldPurpose(ctx)
	case openrecord.FieldExpiresAt:
		return m.OldExpiresAt(ctx)
	case openrecord.FieldTransaction:
		return m.OldTransaction(ctx)
	}
	return nil, fmt.Errorf("unknown OpenRecord field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OpenRecordMutation) SetField(name string, value ent.Value) error {
	switch name {
	case openrecord.FieldActorID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetActorID(v)
		return nil
	case openrecord.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case openrecord.FieldPurpose:
		v, ok := value.(enum.Purpose)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPurpose(v)
		return nil
	case openrecord.FieldExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpiresAt(v)
		return nil
	case openrecord.FieldTransaction:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTransaction(v)
		return nil
	}
	return fmt.Errorf("unknown OpenRecord field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *OpenRecordMutation) AddedFields() []string {
	var fields []string
	if m.addtransaction != nil {
		fields = append(fields, openrecord.FieldTransaction)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *OpenRecordMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case openrecord.FieldTransaction:
		return m.AddedTransaction()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OpenRecordMutation) AddField(name string, value ent.Value) error {
	switch name {
	case openrecord.FieldTransaction:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddTransaction(v)
		return nil
	}
	return fmt.Errorf("unknown OpenRecord numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *OpenRecordMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *OpenRecordMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *OpenRecordMutation) ClearField(name string) error {
	return fmt.Errorf("unknown OpenRecord nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *OpenRecordMutation) ResetField(name string) error {
	switch name {
	case openrecord.FieldActorID:
		m.ResetActorID()
		return nil
	case openrecord.FieldPatientID:
		m.ResetPatientID()
		return nil
	case openrecord.FieldPurpose:
		m.ResetPurpose()
		return nil
	case openrecord.FieldExpiresAt:
		m.ResetExpiresAt()
		return nil
	case openrecord.FieldTransaction:
		m.ResetTransaction()
		return nil
	}
	return fmt.Errorf("unknown OpenRecord field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *OpenRecordMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *OpenRecordMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *OpenRecordMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *OpenRecordMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *OpenRecordMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *OpenRecordMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *OpenRecordMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown OpenRecord unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *OpenRecordMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown OpenRecord edge %s", name)
}

// OpeningDigestMutation represents an operation that mutates the OpeningDigest nodes in the graph.
type OpeningDigestMutation struct {
	config
	op            Op
	typ           string
	id            *int64
	created_at    *time.Time
	until         *int64
	adduntil      *int64
	entries       *[]byte
	hash          *[]byte
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*OpeningDigest, error)
	predicates    []predicate.OpeningDigest
	upserted      *upsertedID
}

var _ ent.Mutation = (*OpeningDigestMutation)(nil)

// openingdigestOption allows management of the mutation configuration using functional options.
type openingdigestOption func(*OpeningDigestMutation)

// newOpeningDigestMutation creates new mutation for the OpeningDigest entity.
func newOpeningDigestMutation(c config, op Op, opts ...openingdigestOption) *OpeningDigestMutation {
	m := &OpeningDigestMutation{
		config:        c,
		op:            op,
		typ:           TypeOpeningDigest,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withOpeningDigestID sets the ID field of the mutation.
func withOpeningDigestID(id int64) openingdigestOption {
	return func(m *OpeningDigestMutation) {
		var (
			err   error
			once  sync.Once
			value *OpeningDigest
		)
		m.oldValue = func(ctx context.Context) (*OpeningDigest, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().OpeningDigest.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withOpeningDigest sets the old OpeningDigest of the mutation.
func withOpeningDigest(node *OpeningDigest) openingdigestOption {
	return func(m *OpeningDigestMutation) {
		m.oldValue = func(context.Context) (*OpeningDigest, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m OpeningDigestMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m OpeningDigestMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of OpeningDigest entities.
func (m *OpeningDigestMutation) SetID(id int64) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *OpeningDigestMutation) ID() (id int64, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *OpeningDigestMutation) IDs(ctx context.Context) ([]int64, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []int64{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().OpeningDigest.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *OpeningDigestMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *OpeningDigestMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the OpeningDigest entity.
// If the OpeningDigest object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningDigestMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *OpeningDigestMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUntil sets the "until" field.
func (m *OpeningDigestMutation) SetUntil(i int64) {
	m.until = &i
	m.adduntil = nil
}

// Until returns the value of the "until" field in the mutation.
func (m *OpeningDigestMutation) Until() (r int64, exists bool) {
	v := m.until
	if v == nil {
		return
	}
	return *v, true
}

// OldUntil returns the old "until" field's value of the OpeningDigest entity.
// If the OpeningDigest object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningDigestMutation) OldUntil(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUntil is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUntil requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUntil: %w", err)
	}
	return oldValue.Until, nil
}

// AddUntil adds i to the "until" field.
func (m *OpeningDigestMutation) AddUntil(i int64) {
	if m.adduntil != nil {
		*m.adduntil += i
	} else {
		m.adduntil = &i
	}
}

// AddedUntil returns the value that was added to the "until" field in this mutation.
func (m *OpeningDigestMutation) AddedUntil() (r int64, exists bool) {
	v := m.adduntil
	if v == nil {
		return
	}
	return *v, true
}

// ResetUntil resets all changes to the "until" field.
func (m *OpeningDigestMutation) ResetUntil() {
	m.until = nil
	m.adduntil = nil
}

// SetEntries sets the "entries" field.
func (m *OpeningDigestMutation) SetEntries(b []byte) {
	m.entries = &b
}

// Entries returns the value of the "entries" field in the mutation.
func (m *OpeningDigestMutation) Entries() (r []byte, exists bool) {
	v := m.entries
	if v == nil {
		return
	}
	return *v, true
}

// OldEntries returns the old "entries" field's value of the OpeningDigest entity.
// If the OpeningDigest object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningDigestMutation) OldEntries(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEntries is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEntries requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEntries: %w", err)
	}
	return oldValue.Entries, nil
}

// ResetEntries resets all changes to the "entries" field.
func (m *OpeningDigestMutation) ResetEntries() {
	m.entries = nil
}

// SetHash sets the "hash" field.
func (m *OpeningDigestMutation) SetHash(b []byte) {
	m.hash = &b
}

// Hash returns the value of the "hash" field in the mutation.
func (m *OpeningDigestMutation) Hash() (r []byte, exists bool) {
	v := m.hash
	if v == nil {
		return
	}
	return *v, true
}

// OldHash returns the old "hash" field's value of the OpeningDigest entity.
// If the OpeningDigest object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningDigestMutation) OldHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHash: %w", err)
	}
	return oldValue.Hash, nil
}

// ResetHash resets all changes to the "hash" field.
func (m *OpeningDigestMutation) ResetHash() {
	m.hash = nil
}

// Where appends a list predicates to the OpeningDigestMutation builder.
func (m *OpeningDigestMutation) Where(ps ...predicate.OpeningDigest) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the OpeningDigestMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *OpeningDigestMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.OpeningDigest, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *OpeningDigestMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *OpeningDigestMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (OpeningDigest).
func (m *OpeningDigestMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *OpeningDigestMutation) Fields() []string {
	fields := make([]string, 0, 4)
	if m.created_at != nil {
		fields = append(fields, openingdigest.FieldCreatedAt)
	}
	if m.until != nil {
		fields = append(fields, openingdigest.FieldUntil)
	}
	if m.entries != nil {
		fields = append(fields, openingdigest.FieldEntries)
	}
	if m.hash != nil {
		fields = append(fields, openingdigest.FieldHash)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *OpeningDigestMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case openingdigest.FieldCreatedAt:
		return m.CreatedAt()
	case openingdigest.FieldUntil:
		return m.Until()
	case openingdigest.FieldEntries:
		return m.Entries()
	case openingdigest.FieldHash:
		return m.Hash()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *OpeningDigestMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case openingdigest.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case openingdigest.FieldUntil:
		return m.OldUntil(ctx)
	case openingdigest.FieldEntries:
		return m.OldEntries(ctx)
	case openingdigest.FieldHash:
		return m.OldHash(ctx)
	}
	return nil, fmt.Errorf("unknown OpeningDigest field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OpeningDigestMutation) SetField(name string, value ent.Value) error {
	switch name {
	case openingdigest.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case openingdigest.FieldUntil:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUntil(v)
		return nil
	case openingdigest.FieldEntries:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEntries(v)
		return nil
	case openingdigest.FieldHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHash(v)
		return nil
	}
	return fmt.Errorf("unknown OpeningDigest field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *OpeningDigestMutation) AddedFields() []string {
	var fields []string
	if m.adduntil != nil {
		fields = append(fields, openingdigest.FieldUntil)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *OpeningDigestMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case openingdigest.FieldUntil:
		return m.AddedUntil()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OpeningDigestMutation) AddField(name string, value ent.Value) error {
	switch name {
	case openingdigest.FieldUntil:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddUntil(v)
		return nil
	}
	return fmt.Errorf("unknown OpeningDigest numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *OpeningDigestMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *OpeningDigestMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *OpeningDigestMutation) ClearField(name string) error {
	return fmt.Errorf("unknown OpeningDigest nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *OpeningDigestMutation) ResetField(name string) error {
	switch name {
	case openingdigest.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case openingdigest.FieldUntil:
		m.ResetUntil()
		return nil
	case openingdigest.FieldEntries:
		m.ResetEntries()
		return nil
	case openingdigest.FieldHash:
		m.ResetHash()
		return nil
	}
	return fmt.Errorf("unknown OpeningDigest field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *OpeningDigestMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *OpeningDigestMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *OpeningDigestMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *OpeningDigestMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *OpeningDigestMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *OpeningDigestMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *OpeningDigestMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown OpeningDigest unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *OpeningDigestMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown OpeningDigest edge %s", name)
}

// OpeningReviewMutation represents an operation that mutates the OpeningReview nodes in the graph.
type OpeningReviewMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	created_at    *time.Time
	opening_id    *uuid.UUID
	patient_id    *uuid.UUID
	reviewed_by   *uuid.UUID
	reviewed_at   *time.Time
	remark        *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*OpeningReview, error)
	predicates    []predicate.OpeningReview
	upserted      *upsertedID
}

var _ ent.Mutation = (*OpeningReviewMutation)(nil)

// openingreviewOption allows management of the mutation configuration using functional options.
type openingreviewOption func(*OpeningReviewMutation)

// newOpeningReviewMutation creates new mutation for the OpeningReview entity.
func newOpeningReviewMutation(c config, op Op, opts ...openingreviewOption) *OpeningReviewMutation {
	m := &OpeningReviewMutation{
		config:        c,
		op:            op,
		typ:           TypeOpeningReview,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withOpeningReviewID sets the ID field of the mutation.
func withOpeningReviewID(id uuid.UUID) openingreviewOption {
	return func(m *OpeningReviewMutation) {
		var (
			err   error
			once  sync.Once
			value *OpeningReview
		)
		m.oldValue = func(ctx context.Context) (*OpeningReview, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().OpeningReview.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withOpeningReview sets the old OpeningReview of the mutation.
func withOpeningReview(node *OpeningReview) openingreviewOption {
	return func(m *OpeningReviewMutation) {
		m.oldValue = func(context.Context) (*OpeningReview, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m OpeningReviewMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m OpeningReviewMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of OpeningReview entities.
func (m *OpeningReviewMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *OpeningReviewMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *OpeningReviewMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().OpeningReview.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *OpeningReviewMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *OpeningReviewMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the OpeningReview entity.
// If the OpeningReview object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningReviewMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *OpeningReviewMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetOpeningID sets the "opening_id" field.
func (m *OpeningReviewMutation) SetOpeningID(u uuid.UUID) {
	m.opening_id = &u
}

// OpeningID returns the value of the "opening_id" field in the mutation.
func (m *OpeningReviewMutation) OpeningID() (r uuid.UUID, exists bool) {
	v := m.opening_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOpeningID returns the old "opening_id" field's value of the OpeningReview entity.
// If the OpeningReview object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningReviewMutation) OldOpeningID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOpeningID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOpeningID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOpeningID: %w", err)
	}
	return oldValue.OpeningID, nil
}

// ResetOpeningID resets all changes to the "opening_id" field.
func (m *OpeningReviewMutation) ResetOpeningID() {
	m.opening_id = nil
}

// SetPatientID sets the "patient_id" field.
func (m *OpeningReviewMutation) SetPatientID(u uuid.UUID) {
	m.patient_id = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *OpeningReviewMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient_id
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the OpeningReview entity.
// If the OpeningReview object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningReviewMutation) OldPatientID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *OpeningReviewMutation) ResetPatientID() {
	m.patient_id = nil
}

// SetReviewedBy sets the "reviewed_by" field.
func (m *OpeningReviewMutation) SetReviewedBy(u uuid.UUID) {
	m.reviewed_by = &u
}

// ReviewedBy returns the value of the "reviewed_by" field in the mutation.
func (m *OpeningReviewMutation) ReviewedBy() (r uuid.UUID, exists bool) {
	v := m.reviewed_by
	if v == nil {
		return
	}
	return *v, true
}

// OldReviewedBy returns the old "reviewed_by" field's value of the OpeningReview entity.
// If the OpeningReview object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningReviewMutation) OldReviewedBy(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReviewedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReviewedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReviewedBy: %w", err)
	}
	return oldValue.ReviewedBy, nil
}

// ResetReviewedBy resets all changes to the "reviewed_by" field.
func (m *OpeningReviewMutation) ResetReviewedBy() {
	m.reviewed_by = nil
}

// SetReviewedAt sets the "reviewed_at" field.
func (m *OpeningReviewMutation) SetReviewedAt(t time.Time) {
	m.reviewed_at = &t
}

// ReviewedAt returns the value of the "reviewed_at" field in the mutation.
func (m *OpeningReviewMutation) ReviewedAt() (r time.Time, exists bool) {
	v := m.reviewed_at
	if v == nil {
		return
	}
	return *v, true
}

// OldReviewedAt returns the old "reviewed_at" field's value of the OpeningReview entity.
// If the OpeningReview object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningReviewMutation) OldReviewedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReviewedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReviewedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReviewedAt: %w", err)
	}
	return oldValue.ReviewedAt, nil
}

// ResetReviewedAt resets all changes to the "reviewed_at" field.
func (m *OpeningReviewMutation) ResetReviewedAt() {
	m.reviewed_at = nil
}

// SetRemark sets the "remark" field.
func (m *OpeningReviewMutation) SetRemark(s string) {
	m.remark = &s
}

// Remark returns the value of the "remark" field in the mutation.
func (m *OpeningReviewMutation) Remark() (r string, exists bool) {
	v := m.remark
	if v == nil {
		return
	}
	return *v, true
}

// OldRemark returns the old "remark" field's value of the OpeningReview entity.
// If the OpeningReview object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OpeningReviewMutation) OldRemark(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRemark is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRemark requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRemark: %w", err)
	}
	return oldValue.Remark, nil
}

// ResetRemark resets all changes to the "remark" field.
func (m *OpeningReviewMutation) ResetRemark() {
	m.remark = nil
}

// Where appends a list predicates to the OpeningReviewMutation builder.
func (m *OpeningReviewMutation) Where(ps ...predicate.OpeningReview) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the OpeningReviewMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *OpeningReviewMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.OpeningReview, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *OpeningReviewMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *OpeningReviewMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (OpeningReview).
func (m *OpeningReviewMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *OpeningReviewMutation) Fields() []string {
	fields := make([]string, 0, 6)
	if m.created_at != nil {
		fields = append(fields, openingreview.FieldCreatedAt)
	}
	if m.opening_id != nil {
		fields = append(fields, openingreview.FieldOpeningID)
	}
	if m.patient_id != nil {
		fields = append(fields, openingreview.FieldPatientID)
	}
	if m.reviewed_by != nil {
		fields = append(fields, openingreview.FieldReviewedBy)
	}
	if m.reviewed_at != nil {
		fields = append(fields, openingreview.FieldReviewedAt)
	}
	if m.remark != nil {
		fields = append(fields, openingreview.FieldRemark)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *OpeningReviewMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case openingreview.FieldCreatedAt:
		return m.CreatedAt()
	case openingreview.FieldOpeningID:
		return m.OpeningID()
	case openingreview.FieldPatientID:
		return m.PatientID()
	case openingreview.FieldReviewedBy:
		return m.ReviewedBy()
	case openingreview.FieldReviewedAt:
		return m.ReviewedAt()
	case openingreview.FieldRemark:
		return m.Remark()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *OpeningReviewMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case openingreview.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case openingreview.FieldOpeningID:
		return m.OldOpeningID(ctx)
	case openingreview.FieldPatientID:
		return m.OldPatientID(ctx)
	case openingreview.FieldReviewedBy:
		return m.OldReviewedBy(ctx)
	case openingreview.FieldReviewedAt:
		return m.OldReviewedAt(ctx)
	case openingreview.FieldRemark:
		return m.OldRemark(ctx)
	}
	return nil, fmt.Errorf("unknown OpeningReview field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OpeningReviewMutation) SetField(name string, value ent.Value) error {
	switch name {
	case openingreview.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case openingreview.FieldOpeningID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOpeningID(v)
		return nil
	case openingreview.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case openingreview.FieldReviewedBy:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReviewedBy(v)
		return nil
	case openingreview.FieldReviewedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReviewedAt(v)
		return nil
	case openingreview.FieldRemark:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRemark(v)
		return nil
	}
	return fmt.Errorf("unknown OpeningReview field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *OpeningReviewMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *OpeningReviewMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OpeningReviewMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown OpeningReview numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *OpeningReviewMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *OpeningReviewMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *OpeningReviewMutation) ClearField(name string) error {
	return fmt.Errorf("unknown OpeningReview nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *OpeningReviewMutation) ResetField(name string) error {
	switch name {
	case openingreview.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case openingreview.FieldOpeningID:
		m.ResetOpeningID()
		return nil
	case openingreview.FieldPatientID:
		m.ResetPatientID()
		return nil
	case openingreview.FieldReviewedBy:
		m.ResetReviewedBy()
		return nil
	case openingreview.FieldReviewedAt:
		m.ResetReviewedAt()
		return nil
	case openingreview.FieldRemark:
		m.ResetRemark()
		return nil
	}
	return fmt.Errorf("unknown OpeningReview field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *OpeningReviewMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *OpeningReviewMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *OpeningReviewMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *OpeningReviewMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *OpeningReviewMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *OpeningReviewMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *OpeningReviewMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown OpeningReview unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *OpeningReviewMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown OpeningReview edge %s", name)
}

// PatientMutation represents an operation that mutates the Patient nodes in the graph.
type PatientMutation struct {
	config
	op                      Op
	typ                     string
	id                      *uuid.UUID
	created_at              *time.Time
	updated_at              *time.Time
	version                 *int64
	addversion              *int64
	search_text             *string
	first_name              *string
	last_name               *string
	email                   *string
	date_of_birth           *civil.Date
	gender                  *enum.Gender
	phone                   *string
	emergency_contact_name  *string
	emergency_contact_phone *string
	validation_status       *enum.ValidationStatus
	is_active               *bool
	is_verified             *bool
	clearedFields           map[string]struct{}
	user                    *uuid.UUID
	cleareduser             bool
	doctor                  *uuid.UUID
	cleareddoctor           bool
	institution             *uuid.UUID
	clearedinstitution      bool
	health_profile          *uuid.UUID
	clearedhealth_profile   bool
	record_key              *uuid.UUID
	clearedrecord_key       bool
	done                    bool
	oldValue                func(context.Context) (*Patient, error)
	predicates              []predicate.Patient
	upserted                *upsertedID
	atVersion               *int64
	affected                *rowsAffected
	read                    *Patient // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*PatientMutation)(nil)

// patientOption allows management of the mutation configuration using functional options.
type patientOption func(*PatientMutation)

// newPatientMutation creates new mutation for the Patient entity.
func newPatientMutation(c config, op Op, opts ...patientOption) *PatientMutation {
	m := &PatientMutation{
		config:        c,
		op:            op,
		typ:           TypePatient,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withPatientID sets the ID field of the mutation.
func withPatientID(id uuid.UUID) patientOption {
	return func(m *PatientMutation) {
		var (
			err   error
			once  sync.Once
			value *Patient
		)
		m.oldValue = func(ctx context.Context) (*Patient, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Patient.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withPatient sets the old Patient of the mutation.
func withPatient(node *Patient) patientOption {
	return func(m *PatientMutation) {
		m.oldValue = func(context.Context) (*Patient, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m PatientMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m PatientMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Patient entities.
func (m *PatientMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *PatientMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *PatientMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Patient.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *PatientMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *PatientMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *PatientMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *PatientMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *PatientMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *PatientMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *PatientMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *PatientMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *PatientMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *PatientMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *PatientMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetSearchText sets the "search_text" field.
func (m *PatientMutation) SetSearchText(s string) {
	m.search_text = &s
}

// SearchText returns the value of the "search_text" field in the mutation.
func (m *PatientMutation) SearchText() (r string, exists bool) {
	v := m.search_text
	if v == nil {
		return
	}
	return *v, true
}

// OldSearchText returns the old "search_text" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldSearchText(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSearchText is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSearchText requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSearchText: %w", err)
	}
	return oldValue.SearchText, nil
}

// ResetSearchText resets all changes to the "search_text" field.
func (m *PatientMutation) ResetSearchText() {
	m.search_text = nil
}

// SetDoctorID sets the "doctor_id" field.
func (m *PatientMutation) SetDoctorID(u uuid.UUID) {
	m.doctor = &u
}

// DoctorID returns the value of the "doctor_id" field in the mutation.
func (m *PatientMutation) DoctorID() (r uuid.UUID, exists bool) {
	v := m.doctor
	if v == nil {
		return
	}
	return *v, true
}

// OldDoctorID returns the old "doctor_id" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldDoctorID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDoctorID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDoctorID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDoctorID: %w", err)
	}
	return oldValue.DoctorID, nil
}

// ClearDoctorID clears the value of the "doctor_id" field.
func (m *PatientMutation) ClearDoctorID() {
	m.doctor = nil
	m.clearedFields[patient.FieldDoctorID] = struct{}{}
}

// DoctorIDCleared returns if the "doctor_id" field was cleared in this mutation.
func (m *PatientMutation) DoctorIDCleared() bool {
	_, ok := m.clearedFields[patient.FieldDoctorID]
	return ok
}

// ResetDoctorID resets all changes to the "doctor_id" field.
func (m *PatientMutation) ResetDoctorID() {
	m.doctor = nil
	delete(m.clearedFields, patient.FieldDoctorID)
}

// SetInstitutionID sets the "institution_id" field.
func (m *PatientMutation) SetInstitutionID(u uuid.UUID) {
	m.institution = &u
}

// InstitutionID returns the value of the "institution_id" field in the mutation.
func (m *PatientMutation) InstitutionID() (r uuid.UUID, exists bool) {
	v := m.institution
	if v == nil {
		return
	}
	return *v, true
}

// OldInstitutionID returns the old "institution_id" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldInstitutionID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInstitutionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInstitutionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInstitutionID: %w", err)
	}
	return oldValue.InstitutionID, nil
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (m *PatientMutation) ClearInstitutionID() {
	m.institution = nil
	m.clearedFields[patient.FieldInstitutionID] = struct{}{}
}

// InstitutionIDCleared returns if the "institution_id" field was cleared in this mutation.
func (m *PatientMutation) InstitutionIDCleared() bool {
	_, ok := m.clearedFields[patient.FieldInstitutionID]
	return ok
}

// ResetInstitutionID resets all changes to the "institution_id" field.
func (m *PatientMutation) ResetInstitutionID() {
	m.institution = nil
	delete(m.clearedFields, patient.FieldInstitutionID)
}

// SetFirstName sets the "first_name" field.
func (m *PatientMutation) SetFirstName(s string) {
	m.first_name = &s
}

// FirstName returns the value of the "first_name" field in the mutation.
func (m *PatientMutation) FirstName() (r string, exists bool) {
	v := m.first_name
	if v == nil {
		return
	}
	return *v, true
}

// OldFirstName returns the old "first_name" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldFirstName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFirstName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFirstName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFirstName: %w", err)
	}
	return oldValue.FirstName, nil
}

// ResetFirstName resets all changes to the "first_name" field.
func (m *PatientMutation) ResetFirstName() {
	m.first_name = nil
}

// SetLastName sets the "last_name" field.
func (m *PatientMutation) SetLastName(s string) {
	m.last_name = &s
}

// LastName returns the value of the "last_name" field in the mutation.
func (m *PatientMutation) LastName() (r string, exists bool) {
	v := m.last_name
	if v == nil {
		return
	}
	return *v, true
}

// OldLastName returns the old "last_name" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldLastName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLastName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLastName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLastName: %w", err)
	}
	return oldValue.LastName, nil
}

// ResetLastName resets all changes to the "last_name" field.
func (m *PatientMutation) ResetLastName() {
	m.last_name = nil
}

// SetEmail sets the "email" field.
func (m *PatientMutation) SetEmail(s string) {
	m.email = &s
}

// Email returns the value of the "email" field in the mutation.
func (m *PatientMutation) Email() (r string, exists bool) {
	v := m.email
	if v == nil {
		return
	}
	return *v, true
}

// OldEmail returns the old "email" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmail: %w", err)
	}
	return oldValue.Email, nil
}

// ResetEmail resets all changes to the "email" field.
func (m *PatientMutation) ResetEmail() {
	m.email = nil
}

// SetDateOfBirth sets the "date_of_birth" field.
func (m *PatientMutation) SetDateOfBirth(c civil.Date) {
	m.date_of_birth = &c
}

// DateOfBirth returns the value of the "date_of_birth" field in the mutation.
func (m *PatientMutation) DateOfBirth() (r civil.Date, exists bool) {
	v := m.date_of_birth
	if v == nil {
		return
	}
	return *v, true
}

// OldDateOfBirth returns the old "date_of_birth" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldDateOfBirth(ctx context.Context) (v civil.Date, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDateOfBirth is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDateOfBirth requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDateOfBirth: %w", err)
	}
	return oldValue.DateOfBirth, nil
}

// ResetDateOfBirth resets all changes to the "date_of_birth" field.
func (m *PatientMutation) ResetDateOfBirth() {
	m.date_of_birth = nil
}

// SetGender sets the "gender" field.
func (m *PatientMutation) SetGender(e enum.Gender) {
	m.gender = &e
}

// Gender returns the value of the "gender" field in the mutation.
func (m *PatientMutation) Gender() (r enum.Gender, exists bool) {
	v := m.gender
	if v == nil {
		return
	}
	return *v, true
}

// OldGender returns the old "gender" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldGender(ctx context.Context) (v *enum.Gender, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldGender is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldGender requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldGender: %w", err)
	}
	return oldValue.Gender, nil
}

// ClearGender clears the value of the "gender" field.
func (m *PatientMutation) ClearGender() {
	m.gender = nil
	m.clearedFields[patient.FieldGender] = struct{}{}
}

// GenderCleared returns if the "gender" field was cleared in this mutation.
func (m *PatientMutation) GenderCleared() bool {
	_, ok := m.clearedFields[patient.FieldGender]
	return ok
}

// ResetGender resets all changes to the "gender" field.
func (m *PatientMutation) ResetGender() {
	m.gender = nil
	delete(m.clearedFields, patient.FieldGender)
}

// SetPhone sets the "phone" field.
func (m *PatientMutation) SetPhone(s string) {
	m.phone = &s
}

// Phone returns the value of the "phone" field in the mutation.
func (m *PatientMutation) Phone() (r string, exists bool) {
	v := m.phone
	if v == nil {
		return
	}
	return *v, true
}

// OldPhone returns the old "phone" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldPhone(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPhone is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPhone requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPhone: %w", err)
	}
	return oldValue.Phone, nil
}

// ClearPhone clears the value of the "phone" field.
func (m *PatientMutation) ClearPhone() {
	m.phone = nil
	m.clearedFields[patient.FieldPhone] = struct{}{}
}

// PhoneCleared returns if the "phone" field was cleared in this mutation.
func (m *PatientMutation) PhoneCleared() bool {
	_, ok := m.clearedFields[patient.FieldPhone]
	return ok
}

// ResetPhone resets all changes to the "phone" field.
func (m *PatientMutation) ResetPhone() {
	m.phone = nil
	delete(m.clearedFields, patient.FieldPhone)
}

// SetEmergencyContactName sets the "emergency_contact_name" field.
func (m *PatientMutation) SetEmergencyContactName(s string) {
	m.emergency_contact_name = &s
}

// EmergencyContactName returns the value of the "emergency_contact_name" field in the mutation.
func (m *PatientMutation) EmergencyContactName() (r string, exists bool) {
	v := m.emergency_contact_name
	if v == nil {
		return
	}
	return *v, true
}

// OldEmergencyContactName returns the old "emergency_contact_name" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldEmergencyContactName(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmergencyContactName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmergencyContactName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmergencyContactName: %w", err)
	}
	return oldValue.EmergencyContactName, nil
}

// ClearEmergencyContactName clears the value of the "emergency_contact_name" field.
func (m *PatientMutation) ClearEmergencyContactName() {
	m.emergency_contact_name = nil
	m.clearedFields[patient.FieldEmergencyContactName] = struct{}{}
}

// EmergencyContactNameCleared returns if the "emergency_contact_name" field was cleared in this mutation.
func (m *PatientMutation) EmergencyContactNameCleared() bool {
	_, ok := m.clearedFields[patient.FieldEmergencyContactName]
	return ok
}

// ResetEmergencyContactName resets all changes to the "emergency_contact_name" field.
func (m *PatientMutation) ResetEmergencyContactName() {
	m.emergency_contact_name = nil
	delete(m.clearedFields, patient.FieldEmergencyContactName)
}

// SetEmergencyContactPhone sets the "emergency_contact_phone" field.
func (m *PatientMutation) SetEmergencyContactPhone(s string) {
	m.emergency_contact_phone = &s
}

// EmergencyContactPhone returns the value of the "emergency_contact_phone" field in the mutation.
func (m *PatientMutation) EmergencyContactPhone() (r string, exists bool) {
	v := m.emergency_contact_phone
	if v == nil {
		return
	}
	return *v, true
}

// OldEmergencyContactPhone returns the old "emergency_contact_phone" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldEmergencyContactPhone(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmergencyContactPhone is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmergencyContactPhone requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmergencyContactPhone: %w", err)
	}
	return oldValue.EmergencyContactPhone, nil
}

// ClearEmergencyContactPhone clears the value of the "emergency_contact_phone" field.
func (m *PatientMutation) ClearEmergencyContactPhone() {
	m.emergency_contact_phone = nil
	m.clearedFields[patient.FieldEmergencyContactPhone] = struct{}{}
}

// EmergencyContactPhoneCleared returns if the "emergency_contact_phone" field was cleared in this mutation.
func (m *PatientMutation) EmergencyContactPhoneCleared() bool {
	_, ok := m.clearedFields[patient.FieldEmergencyContactPhone]
	return ok
}

// ResetEmergencyContactPhone resets all changes to the "emergency_contact_phone" field.
func (m *PatientMutation) ResetEmergencyContactPhone() {
	m.emergency_contact_phone = nil
	delete(m.clearedFields, patient.FieldEmergencyContactPhone)
}

// SetValidationStatus sets the "validation_status" field.
func (m *PatientMutation) SetValidationStatus(es enum.ValidationStatus) {
	m.validation_status = &es
}

// ValidationStatus returns the value of the "validation_status" field in the mutation.
func (m *PatientMutation) ValidationStatus() (r enum.ValidationStatus, exists bool) {
	v := m.validation_status
	if v == nil {
		return
	}
	return *v, true
}

// OldValidationStatus returns the old "validation_status" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldValidationStatus(ctx context.Context) (v enum.ValidationStatus, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldValidationStatus is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldValidationStatus requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldValidationStatus: %w", err)
	}
	return oldValue.ValidationStatus, nil
}

// ResetValidationStatus resets all changes to the "validation_status" field.
func (m *PatientMutation) ResetValidationStatus() {
	m.validation_status = nil
}

// SetIsActive sets the "is_active" field.
func (m *PatientMutation) SetIsActive(b bool) {
	m.is_active = &b
}

// IsActive returns the value of the "is_active" field in the mutation.
func (m *PatientMutation) IsActive() (r bool, exists bool) {
	v := m.is_active
	if v == nil {
		return
	}
	return *v, true
}

// OldIsActive returns the old "is_active" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldIsActive(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsActive is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsActive requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsActive: %w", err)
	}
	return oldValue.IsActive, nil
}

// ResetIsActive resets all changes to the "is_active" field.
func (m *PatientMutation) ResetIsActive() {
	m.is_active = nil
}

// SetIsVerified sets the "is_verified" field.
func (m *PatientMutation) SetIsVerified(b bool) {
	m.is_verified = &b
}

// IsVerified returns the value of the "is_verified" field in the mutation.
func (m *PatientMutation) IsVerified() (r bool, exists bool) {
	v := m.is_verified
	if v == nil {
		return
	}
	return *v, true
}

// OldIsVerified returns the old "is_verified" field's value of the Patient entity.
// If the Patient object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PatientMutation) OldIsVerified(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsVerified is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsVerified requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsVerified: %w", err)
	}
	return oldValue.IsVerified, nil
}

// ResetIsVerified resets all changes to the "is_verified" field.
func (m *PatientMutation) ResetIsVerified() {
	m.is_verified = nil
}

// SetUserID sets the "user" edge to the User entity by id.
func (m *PatientMutation) SetUserID(id uuid.UUID) {
	m.user = &id
}

// ClearUser clears the "user" edge to the User entity.
func (m *PatientMutation) ClearUser() {
	m.cleareduser = true
}

// UserCleared reports if the "user" edge to the User entity was cleared.
func (m *PatientMutation) UserCleared() bool {
	return m.cleareduser
}

// UserID returns the "user" edge ID in the mutation.
func (m *PatientMutation) UserID() (id uuid.UUID, exists bool) {
	if m.user != nil {
		return *m.user, true
	}
	return
}

// UserIDs returns the "user" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// UserID instead. It exists only for internal usage by the builders.
func (m *PatientMutation) UserIDs() (ids []uuid.UUID) {
	if id := m.user; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetUser resets all changes to the "user" edge.
func (m *PatientMutation) ResetUser() {
	m.user = nil
	m.cleareduser = false
}

// ClearDoctor clears the "doctor" edge to the Doctor entity.
func (m *PatientMutation) ClearDoctor() {
	m.cleareddoctor = true
	m.clearedFields[patient.FieldDoctorID] = struct{}{}
}

// DoctorCleared reports if the "doctor" edge to the Doctor entity was cleared.
func (m *PatientMutation) DoctorCleared() bool {
	return m.DoctorIDCleared() || m.cleareddoctor
}

// DoctorIDs returns the "doctor" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// DoctorID instead. It exists only for internal usage by the builders.
func (m *PatientMutation) DoctorIDs() (ids []uuid.UUID) {
	if id := m.doctor; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetDoctor resets all changes to the "doctor" edge.
func (m *PatientMutation) ResetDoctor() {
	m.doctor = nil
	m.cleareddoctor = false
}

// ClearInstitution clears the "institution" edge to the Institution entity.
func (m *PatientMutation) ClearInstitution() {
	m.clearedinstitution = true
	m.clearedFields[patient.FieldInstitutionID] = struct{}{}
}

// InstitutionCleared reports if the "institution" edge to the Institution entity was cleared.
func (m *PatientMutation) InstitutionCleared() bool {
	return m.InstitutionIDCleared() || m.clearedinstitution
}

// InstitutionIDs returns the "institution" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// InstitutionID instead. It exists only for internal usage by the builders.
func (m *PatientMutation) InstitutionIDs() (ids []uuid.UUID) {
	if id := m.institution; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetInstitution resets all changes to the "institution" edge.
func (m *PatientMutation) ResetInstitution() {
	m.institution = nil
	m.clearedinstitution = false
}

// SetHealthProfileID sets the "health_profile" edge to the HealthProfile entity by id.
func (m *PatientMutation) SetHealthProfileID(id uuid.UUID) {
	m.health_profile = &id
}

// ClearHealthProfile clears the "health_profile" edge to the HealthProfile entity.
func (m *PatientMutation) ClearHealthProfile() {
	m.clearedhealth_profile = true
}

// HealthProfileCleared reports if the "health_profile" edge to the HealthProfile entity was cleared.
func (m *PatientMutation) HealthProfileCleared() bool {
	return m.clearedhealth_profile
}

// HealthProfileID returns the "health_profile" edge ID in the mutation.
func (m *PatientMutation) HealthProfileID() (id uuid.UUID, exists bool) {
	if m.health_profile != nil {
		return *m.health_profile, true
	}
	return
}

// HealthProfileIDs returns the "health_profile" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// HealthProfileID instead. It exists only for internal usage by the builders.
func (m *PatientMutation) HealthProfileIDs() (ids []uuid.UUID) {
	if id := m.health_profile; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetHealthProfile resets all changes to the "health_profile" edge.
func (m *PatientMutation) ResetHealthProfile() {
	m.health_profile = nil
	m.clearedhealth_profile = false
}

// SetRecordKeyID sets the "record_key" edge to the RecordKey entity by id.
func (m *PatientMutation) SetRecordKeyID(id uuid.UUID) {
	m.record_key = &id
}

// ClearRecordKey clears the "record_key" edge to the RecordKey entity.
func (m *PatientMutation) ClearRecordKey() {
	m.clearedrecord_key = true
}

// RecordKeyCleared reports if the "record_key" edge to the RecordKey entity was cleared.
func (m *PatientMutation) RecordKeyCleared() bool {
	return m.clearedrecord_key
}

// RecordKeyID returns the "record_key" edge ID in the mutation.
func (m *PatientMutation) RecordKeyID() (id uuid.UUID, exists bool) {
	if m.record_key != nil {
		return *m.record_key, true
	}
	return
}

// RecordKeyIDs returns the "record_key" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// RecordKeyID instead. It exists only for internal usage by the builders.
func (m *PatientMutation) RecordKeyIDs() (ids []uuid.UUID) {
	if id := m.record_key; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetRecordKey resets all changes to the "record_key" edge.
func (m *PatientMutation) ResetRecordKey() {
	m.record_key = nil
	m.clearedrecord_key = false
}

// Where appends a list predicates to the PatientMutation builder.
func (m *PatientMutation) Where(ps ...predicate.Patient) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the PatientMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *PatientMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Patient, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *PatientMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *PatientMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Patient).
func (m *PatientMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *PatientMutation) Fields() []string {
	fields := make([]string, 0, 17)
	if m.created_at != nil {
		fields = append(fields, patient.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, patient.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, patient.FieldVersion)
	}
	if m.search_text != nil {
		fields = append(fields, patient.FieldSearchText)
	}
	if m.doctor != nil {
		fields = append(fields, patient.FieldDoctorID)
	}
	if m.institution != nil {
		fields = append(fields, patient.FieldInstitutionID)
	}
	if m.first_name != nil {
		fields = append(fields, patient.FieldFirstName)
	}
	if m.last_name != nil {
		fields = append(fields, patient.FieldLastName)
	}
	if m.email != nil {
		fields = append(fields, patient.FieldEmail)
	}
	if m.date_of_birth != nil {
		fields = append(fields, patient.FieldDateOfBirth)
	}
	if m.gender != nil {
		fields = append(fields, patient.FieldGender)
	}
	if m.phone != nil {
		fields = append(fields, patient.FieldPhone)
	}
	if m.emergency_contact_name != nil {
		fields = append(fields, patient.FieldEmergencyContactName)
	}
	if m.emergency_contact_phone != nil {
		fields = append(fields, patient.FieldEmergencyContactPhone)
	}
	if m.validation_status != nil {
		fields = append(fields, patient.FieldValidationStatus)
	}
	if m.is_active != nil {
		fields = append(fields, patient.FieldIsActive)
	}
	if m.is_verified != nil {
		fields = append(fields, patient.FieldIsVerified)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *PatientMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case patient.FieldCreatedAt:
		return m.CreatedAt()
	case patient.FieldUpdatedAt:
		return m.UpdatedAt()
	case patient.FieldVersion:
		return m.Version()
	case patient.FieldSearchText:
		return m.SearchText()
	case patient.FieldDoctorID:
		return m.DoctorID()
	case patient.FieldInstitutionID:
		return m.InstitutionID()
	case patient.FieldFirstName:
		return m.FirstName()
	case patient.FieldLastName:
		return m.LastName()
	case patient.FieldEmail:
		return m.Email()
	case patient.FieldDateOfBirth:
		return m.DateOfBirth()
	case patient.FieldGender:
		return m.Gender()
	case patient.FieldPhone:
		return m.Phone()
	case patient.FieldEmergencyContactName:
		return m.EmergencyContactName()
	case patient.FieldEmergencyContactPhone:
		return m.EmergencyContactPhone()
	case patient.FieldValidationStatus:
		return m.ValidationStatus()
	case patient.FieldIsActive:
		return m.IsActive()
	case patient.FieldIsVerified:
		return m.IsVerified()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *PatientMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case patient.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case patient.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case patient.FieldVersion:
		return m.OldVersion(ctx)
	case patient.FieldSearchText:
		return m.OldSearchText(ctx)
	case patient.FieldDoctorID:
		return m.OldDoctorID(ctx)
	case patient.FieldInstitutionID:
		return m.OldInstitutionID(ctx)
	case patient.FieldFirstName:
		return m.OldFirstName(ctx)
	case patient.FieldLastName:
		return m.OldLastName(ctx)
	case patient.FieldEmail:
		return m.OldEmail(ctx)
	case patient.FieldDateOfBirth:
		return m.OldDateOfBirth(ctx)
	case patient.FieldGender:
		return m.OldGender(ctx)
	case patient.FieldPhone:
		return m.OldPhone(ctx)
	case patient.FieldEmergencyContactName:
		return m.OldEmergencyContactName(ctx)
	case patient.FieldEmergencyContactPhone:
		return m.OldEmergencyContactPhone(ctx)
	case patient.FieldValidationStatus:
		return m.OldValidationStatus(ctx)
	case patient.FieldIsActive:
		return m.OldIsActive(ctx)
	case patient.FieldIsVerified:
		return m.OldIsVerified(ctx)
	}
	return nil, fmt.Errorf("unknown Patient field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *PatientMutation) SetField(name string, value ent.Value) error {
	switch name {
	case patient.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case patient.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case patient.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case patient.FieldSearchText:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSearchText(v)
		return nil
	case patient.FieldDoctorID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDoctorID(v)
		return nil
	case patient.FieldInstitutionID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInstitutionID(v)
		return nil
	case patient.FieldFirstName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFirstName(v)
		return nil
	case patient.FieldLastName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLastName(v)
		return nil
	case patient.FieldEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmail(v)
		return nil
	case patient.FieldDateOfBirth:
		v, ok := value.(civil.Date)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDateOfBirth(v)
		return nil
	case patient.FieldGender:
		v, ok := value.(enum.Gender)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetGender(v)
		return nil
	case patient.FieldPhone:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPhone(v)
		return nil
	case patient.FieldEmergencyContactName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmergencyContactName(v)
		return nil
	case patient.FieldEmergencyContactPhone:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmergencyContactPhone(v)
		return nil
	case patient.FieldValidationStatus:
		v, ok := value.(enum.ValidationStatus)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetValidationStatus(v)
		return nil
	case patient.FieldIsActive:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsActive(v)
		return nil
	case patient.FieldIsVerified:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsVerified(v)
		return nil
	}
	return fmt.Errorf("unknown Patient field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *PatientMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, patient.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *PatientMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case patient.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *PatientMutation) AddField(name string, value ent.Value) error {
	switch name {
	case patient.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown Patient numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *PatientMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(patient.FieldDoctorID) {
		fields = append(fields, patient.FieldDoctorID)
	}
	if m.FieldCleared(patient.FieldInstitutionID) {
		fields = append(fields, patient.FieldInstitutionID)
	}
	if m.FieldCleared(patient.FieldGender) {
		fields = append(fields, patient.FieldGender)
	}
	if m.FieldCleared(patient.FieldPhone) {
		fields = append(fields, patient.FieldPhone)
	}
	if m.FieldCleared(patient.FieldEmergencyContactName) {
		fields = append(fields, patient.FieldEmergencyContactName)
	}
	if m.FieldCleared(patient.FieldEmergencyContactPhone) {
		fields = append(fields, patient.FieldEmergencyContactPhone)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *PatientMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *PatientMutation) ClearField(name string) error {
	switch name {
	case patient.FieldDoctorID:
		m.ClearDoctorID()
		return nil
	case patient.FieldInstitutionID:
		m.ClearInstitutionID()
		return nil
	case patient.FieldGender:
		m.ClearGender()
		return nil
	case patient.FieldPhone:
		m.ClearPhone()
		return nil
	case patient.FieldEmergencyContactName:
		m.ClearEmergencyContactName()
		return nil
	case patient.FieldEmergencyContactPhone:
		m.ClearEmergencyContactPhone()
		return nil
	}
	return fmt.Errorf("unknown Patient nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *PatientMutation) ResetField(name string) error {
	switch name {
	case patient.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case patient.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case patient.FieldVersion:
		m.ResetVersion()
		return nil
	case patient.FieldSearchText:
		m.ResetSearchText()
		return nil
	case patient.FieldDoctorID:
		m.ResetDoctorID()
		return nil
	case patient.FieldInstitutionID:
		m.ResetInstitutionID()
		return nil
	case patient.FieldFirstName:
		m.ResetFirstName()
		return nil
	case patient.FieldLastName:
		m.ResetLastName()
		return nil
	case patient.FieldEmail:
		m.ResetEmail()
		return nil
	case patient.FieldDateOfBirth:
		m.ResetDateOfBirth()
		return nil
	case patient.FieldGender:
		m.ResetGender()
		return nil
	case patient.FieldPhone:
		m.ResetPhone()
		return nil
	case patient.FieldEmergencyContactName:
		m.ResetEmergencyContactName()
		return nil
	case patient.FieldEmergencyContactPhone:
		m.ResetEmergencyContactPhone()
		return nil
	case patient.FieldValidationStatus:
		m.ResetValidationStatus()
		return nil
	case patient.FieldIsActive:
		m.ResetIsActive()
		return nil
	case patient.FieldIsVerified:
		m.ResetIsVerified()
		return nil
	}
	return fmt.Errorf("unknown Patient field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *PatientMutation) AddedEdges() []string {
	edges := make([]string, 0, 5)
	if m.user != nil {
		edges = append(edges, patient.EdgeUser)
	}
	if m.doctor != nil {
		edges = append(edges, patient.EdgeDoctor)
	}
	if m.institution != nil {
		edges = append(edges, patient.EdgeInstitution)
	}
	if m.health_profile != nil {
		edges = append(edges, patient.EdgeHealthProfile)
	}
	if m.record_key != nil {
		edges = append(edges, patient.EdgeRecordKey)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *PatientMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case patient.EdgeUser:
		if id := m.user; id != nil {
			return []ent.Value{*id}
		}
	case patient.EdgeDoctor:
		if id := m.doctor; id != nil {
			return []ent.Value{*id}
		}
	case patient.EdgeInstitution:
		if id := m.institution; id != nil {
			return []ent.Value{*id}
		}
	case patient.EdgeHealthProfile:
		if id := m.health_profile; id != nil {
			return []ent.Value{*id}
		}
	case patient.EdgeRecordKey:
		if id := m.record_key; id != nil {
			return []ent.Value{*id}
		}
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *PatientMutation) RemovedEdges() []string {
	edges := make([]string, 0, 5)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *PatientMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *PatientMutation) ClearedEdges() []string {
	edges := make([]string, 0, 5)
	if m.cleareduser {
		edges = append(edges, patient.EdgeUser)
	}
	if m.cleareddoctor {
		edges = append(edges, patient.EdgeDoctor)
	}
	if m.clearedinstitution {
		edges = append(edges, patient.EdgeInstitution)
	}
	if m.clearedhealth_profile {
		edges = append(edges, patient.EdgeHealthProfile)
	}
	if m.clearedrecord_key {
		edges = append(edges, patient.EdgeRecordKey)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *PatientMutation) EdgeCleared(name string) bool {
	switch name {
	case patient.EdgeUser:
		return m.cleareduser
	case patient.EdgeDoctor:
		return m.cleareddoctor
	case patient.EdgeInstitution:
		return m.clearedinstitution
	case patient.EdgeHealthProfile:
		return m.clearedhealth_profile
	case patient.EdgeRecordKey:
		return m.clearedrecord_key
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *PatientMutation) ClearEdge(name string) error {
	switch name {
	case patient.EdgeUser:
		m.ClearUser()
		return nil
	case patient.EdgeDoctor:
		m.ClearDoctor()
		return nil
	case patient.EdgeInstitution:
		m.ClearInstitution()
		return nil
	case patient.EdgeHealthProfile:
		m.ClearHealthProfile()
		return nil
	case patient.EdgeRecordKey:
		m.ClearRecordKey()
		return nil
	}
	return fmt.Errorf("unknown Patient unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *PatientMutation) ResetEdge(name string) error {
	switch name {
	case patient.EdgeUser:
		m.ResetUser()
		return nil
	case patient.EdgeDoctor:
		m.ResetDoctor()
		return nil
	case patient.EdgeInstitution:
		m.ResetInstitution()
		return nil
	case patient.EdgeHealthProfile:
		m.ResetHealthProfile()
		return nil
	case patient.EdgeRecordKey:
		m.ResetRecordKey()
		return nil
	}
	return fmt.Errorf("unknown Patient edge %s", name)
}

// ProvisioningKeyMutation represents an operation that mutates the ProvisioningKey nodes in the graph.
type ProvisioningKeyMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	created_at    *time.Time
	user_type     *enum.UserType
	key_hash      *[]byte
	body_hash     *[]byte
	person_id     *uuid.UUID
	user_id       *uuid.UUID
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*ProvisioningKey, error)
	predicates    []predicate.ProvisioningKey
	upserted      *upsertedID
}

var _ ent.Mutation = (*ProvisioningKeyMutation)(nil)

// provisioningkeyOption allows management of the mutation configuration using functional options.
type provisioningkeyOption func(*ProvisioningKeyMutation)

// newProvisioningKeyMutation creates new mutation for the ProvisioningKey entity.
func newProvisioningKeyMutation(c config, op Op, opts ...provisioningkeyOption) *ProvisioningKeyMutation {
	m := &ProvisioningKeyMutation{
		config:        c,
		op:            op,
		typ:           TypeProvisioningKey,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withProvisioningKeyID sets the ID field of the mutation.
func withProvisioningKeyID(id uuid.UUID) provisioningkeyOption {
	return func(m *ProvisioningKeyMutation) {
		var (
			err   error
			once  sync.Once
			value *ProvisioningKey
		)
		m.oldValue = func(ctx context.Context) (*ProvisioningKey, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().ProvisioningKey.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withProvisioningKey sets the old ProvisioningKey of the mutation.
func withProvisioningKey(node *ProvisioningKey) provisioningkeyOption {
	return func(m *ProvisioningKeyMutation) {
		m.oldValue = func(context.Context) (*ProvisioningKey, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ProvisioningKeyMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ProvisioningKeyMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of ProvisioningKey entities.
func (m *ProvisioningKeyMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ProvisioningKeyMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ProvisioningKeyMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().ProvisioningKey.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *ProvisioningKeyMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ProvisioningKeyMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the ProvisioningKey entity.
// If the ProvisioningKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ProvisioningKeyMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ProvisioningKeyMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUserType sets the "user_type" field.
func (m *ProvisioningKeyMutation) SetUserType(et enum.UserType) {
	m.user_type = &et
}

// UserType returns the value of the "user_type" field in the mutation.
func (m *ProvisioningKeyMutation) UserType() (r enum.UserType, exists bool) {
	v := m.user_type
	if v == nil {
		return
	}
	return *v, true
}

// OldUserType returns the old "user_type" field's value of the ProvisioningKey entity.
// If the ProvisioningKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ProvisioningKeyMutation) OldUserType(ctx context.Context) (v enum.UserType, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserType: %w", err)
	}
	return oldValue.UserType, nil
}

// ResetUserType resets all changes to the "user_type" field.
func (m *ProvisioningKeyMutation) ResetUserType() {
	m.user_type = nil
}

// SetKeyHash sets the "key_hash" field.
func (m *ProvisioningKeyMutation) SetKeyHash(b []byte) {
	m.key_hash = &b
}

// KeyHash returns the value of the "key_hash" field in the mutation.
func (m *ProvisioningKeyMutation) KeyHash() (r []byte, exists bool) {
	v := m.key_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldKeyHash returns the old "key_hash" field's value of the ProvisioningKey entity.
// If the ProvisioningKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ProvisioningKeyMutation) OldKeyHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKeyHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKeyHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKeyHash: %w", err)
	}
	return oldValue.KeyHash, nil
}

// ResetKeyHash resets all changes to the "key_hash" field.
func (m *ProvisioningKeyMutation) ResetKeyHash() {
	m.key_hash = nil
}

// SetBodyHash sets the "body_hash" field.
func (m *ProvisioningKeyMutation) SetBodyHash(b []byte) {
	m.body_hash = &b
}

// BodyHash returns the value of the "body_hash" field in the mutation.
func (m *ProvisioningKeyMutation) BodyHash() (r []byte, exists bool) {
	v := m.body_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldBodyHash returns the old "body_hash" field's value of the ProvisioningKey entity.
// If the ProvisioningKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ProvisioningKeyMutation) OldBodyHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldBodyHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldBodyHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldBodyHash: %w", err)
	}
	return oldValue.BodyHash, nil
}

// ResetBodyHash resets all changes to the "body_hash" field.
func (m *ProvisioningKeyMutation) ResetBodyHash() {
	m.body_hash = nil
}

// SetPersonID sets the "person_id" field.
func (m *ProvisioningKeyMutation) SetPersonID(u uuid.UUID) {
	m.person_id = &u
}

// PersonID returns the value of the "person_id" field in the mutation.
func (m *ProvisioningKeyMutation) PersonID() (r uuid.UUID, exists bool) {
	v := m.person_id
	if v == nil {
		return
	}
	return *v, true
}

// OldPersonID returns the old "person_id" field's value of the ProvisioningKey entity.
// If the ProvisioningKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ProvisioningKeyMutation) OldPersonID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPersonID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPersonID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPersonID: %w", err)
	}
	return oldValue.PersonID, nil
}

// ResetPersonID resets all changes to the "person_id" field.
func (m *ProvisioningKeyMutation) ResetPersonID() {
	m.person_id = nil
}

// SetUserID sets the "user_id" field.
func (m *ProvisioningKeyMutation) SetUserID(u uuid.UUID) {
	m.user_id = &u
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *ProvisioningKeyMutation) UserID() (r uuid.UUID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the ProvisioningKey entity.
// If the ProvisioningKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ProvisioningKeyMutation) OldUserID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *ProvisioningKeyMutation) ResetUserID() {
	m.user_id = nil
}

// Where appends a list predicates to the ProvisioningKeyMutation builder.
func (m *ProvisioningKeyMutation) Where(ps ...predicate.ProvisioningKey) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ProvisioningKeyMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ProvisioningKeyMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.ProvisioningKey, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ProvisioningKeyMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ProvisioningKeyMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (ProvisioningKey).
func (m *ProvisioningKeyMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ProvisioningKeyMutation) Fields() []string {
	fields := make([]string, 0, 6)
	if m.created_at != nil {
		fields = append(fields, provisioningkey.FieldCreatedAt)
	}
	if m.user_type != nil {
		fields = append(fields, provisioningkey.FieldUserType)
	}
	if m.key_hash != nil {
		fields = append(fields, provisioningkey.FieldKeyHash)
	}
	if m.body_hash != nil {
		fields = append(fields, provisioningkey.FieldBodyHash)
	}
	if m.person_id != nil {
		fields = append(fields, provisioningkey.FieldPersonID)
	}
	if m.user_id != nil {
		fields = append(fields, provisioningkey.FieldUserID)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ProvisioningKeyMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case provisioningkey.FieldCreatedAt:
		return m.CreatedAt()
	case provisioningkey.FieldUserType:
		return m.UserType()
	case provisioningkey.FieldKeyHash:
		return m.KeyHash()
	case provisioningkey.FieldBodyHash:
		return m.BodyHash()
	case provisioningkey.FieldPersonID:
		return m.PersonID()
	case provisioningkey.FieldUserID:
		return m.UserID()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ProvisioningKeyMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case provisioningkey.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case provisioningkey.FieldUserType:
		return m.OldUserType(ctx)
	case provisioningkey.FieldKeyHash:
		return m.OldKeyHash(ctx)
	case provisioningkey.FieldBodyHash:
		return m.OldBodyHash(ctx)
	case provisioningkey.FieldPersonID:
		return m.OldPersonID(ctx)
	case provisioningkey.FieldUserID:
		return m.OldUserID(ctx)
	}
	return nil, fmt.Errorf("unknown ProvisioningKey field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ProvisioningKeyMutation) SetField(name string, value ent.Value) error {
	switch name {
	case provisioningkey.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case provisioningkey.FieldUserType:
		v, ok := value.(enum.UserType)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserType(v)
		return nil
	case provisioningkey.FieldKeyHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKeyHash(v)
		return nil
	case provisioningkey.FieldBodyHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetBodyHash(v)
		return nil
	case provisioningkey.FieldPersonID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPersonID(v)
		return nil
	case provisioningkey.FieldUserID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	}
	return fmt.Errorf("unknown ProvisioningKey field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ProvisioningKeyMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ProvisioningKeyMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ProvisioningKeyMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown ProvisioningKey numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ProvisioningKeyMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ProvisioningKeyMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ProvisioningKeyMutation) ClearField(name string) error {
	return fmt.Errorf("unknown ProvisioningKey nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ProvisioningKeyMutation) ResetField(name string) error {
	switch name {
	case provisioningkey.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case provisioningkey.FieldUserType:
		m.ResetUserType()
		return nil
	case provisioningkey.FieldKeyHash:
		m.ResetKeyHash()
		return nil
	case provisioningkey.FieldBodyHash:
		m.ResetBodyHash()
		return nil
	case provisioningkey.FieldPersonID:
		m.ResetPersonID()
		return nil
	case provisioningkey.FieldUserID:
		m.ResetUserID()
		return nil
	}
	return fmt.Errorf("unknown ProvisioningKey field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ProvisioningKeyMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ProvisioningKeyMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ProvisioningKeyMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ProvisioningKeyMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ProvisioningKeyMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ProvisioningKeyMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ProvisioningKeyMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown ProvisioningKey unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ProvisioningKeyMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown ProvisioningKey edge %s", name)
}

// RecordKeyMutation represents an operation that mutates the RecordKey nodes in the graph.
type RecordKeyMutation struct {
	config
	op             Op
	typ            string
	id             *uuid.UUID
	created_at     *time.Time
	wrapped        *[]byte
	wrapped_by     *string
	erased_at      *time.Time
	clearedFields  map[string]struct{}
	patient        *uuid.UUID
	clearedpatient bool
	done           bool
	oldValue       func(context.Context) (*RecordKey, error)
	predicates     []predicate.RecordKey
	upserted       *upsertedID
}

var _ ent.Mutation = (*RecordKeyMutation)(nil)

// recordkeyOption allows management of the mutation configuration using functional options.
type recordkeyOption func(*RecordKeyMutation)

// newRecordKeyMutation creates new mutation for the RecordKey entity.
func newRecordKeyMutation(c config, op Op, opts ...recordkeyOption) *RecordKeyMutation {
	m := &RecordKeyMutation{
		config:        c,
		op:            op,
		typ:           TypeRecordKey,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withRecordKeyID sets the ID field of the mutation.
func withRecordKeyID(id uuid.UUID) recordkeyOption {
	return func(m *RecordKeyMutation) {
		var (
			err   error
			once  sync.Once
			value *RecordKey
		)
		m.oldValue = func(ctx context.Context) (*RecordKey, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().RecordKey.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withRecordKey sets the old RecordKey of the mutation.
func withRecordKey(node *RecordKey) recordkeyOption {
	return func(m *RecordKeyMutation) {
		m.oldValue = func(context.Context) (*RecordKey, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m RecordKeyMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m RecordKeyMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of RecordKey entities.
func (m *RecordKeyMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *RecordKeyMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *RecordKeyMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().RecordKey.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *RecordKeyMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *RecordKeyMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the RecordKey entity.
// If the RecordKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordKeyMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *RecordKeyMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetPatientID sets the "patient_id" field.
func (m *RecordKeyMutation) SetPatientID(u uuid.UUID) {
	m.patient = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *RecordKeyMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the RecordKey entity.
// If the RecordKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordKeyMutation) OldPatientID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *RecordKeyMutation) ResetPatientID() {
	m.patient = nil
}

// SetWrapped sets the "wrapped" field.
func (m *RecordKeyMutation) SetWrapped(b []byte) {
	m.wrapped = &b
}

// Wrapped returns the value of the "wrapped" field in the mutation.
func (m *RecordKeyMutation) Wrapped() (r []byte, exists bool) {
	v := m.wrapped
	if v == nil {
		return
	}
	return *v, true
}

// OldWrapped returns the old "wrapped" field's value of the RecordKey entity.
// If the RecordKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordKeyMutation) OldWrapped(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldWrapped is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldWrapped requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldWrapped: %w", err)
	}
	return oldValue.Wrapped, nil
}

// ClearWrapped clears the value of the "wrapped" field.
func (m *RecordKeyMutation) ClearWrapped() {
	m.wrapped = nil
	m.clearedFields[recordkey.FieldWrapped] = struct{}{}
}

// WrappedCleared returns if the "wrapped" field was cleared in this mutation.
func (m *RecordKeyMutation) WrappedCleared() bool {
	_, ok := m.clearedFields[recordkey.FieldWrapped]
	return ok
}

// ResetWrapped resets all changes to the "wrapped" field.
func (m *RecordKeyMutation) ResetWrapped() {
	m.wrapped = nil
	delete(m.clearedFields, recordkey.FieldWrapped)
}

// SetWrappedBy sets the "wrapped_by" field.
func (m *RecordKeyMutation) SetWrappedBy(s string) {
	m.wrapped_by = &s
}

// WrappedBy returns the value of the "wrapped_by" field in the mutation.
func (m *RecordKeyMutation) WrappedBy() (r string, exists bool) {
	v := m.wrapped_by
	if v == nil {
		return
	}
	return *v, true
}

// OldWrappedBy returns the old "wrapped_by" field's value of the RecordKey entity.
// If the RecordKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordKeyMutation) OldWrappedBy(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldWrappedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldWrappedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldWrappedBy: %w", err)
	}
	return oldValue.WrappedBy, nil
}

// ClearWrappedBy clears the value of the "wrapped_by" field.
func (m *RecordKeyMutation) ClearWrappedBy() {
	m.wrapped_by = nil
	m.clearedFields[recordkey.FieldWrappedBy] = struct{}{}
}

// WrappedByCleared returns if the "wrapped_by" field was cleared in this mutation.
func (m *RecordKeyMutation) WrappedByCleared() bool {
	_, ok := m.clearedFields[recordkey.FieldWrappedBy]
	return ok
}

// ResetWrappedBy resets all changes to the "wrapped_by" field.
func (m *RecordKeyMutation) ResetWrappedBy() {
	m.wrapped_by = nil
	delete(m.clearedFields, recordkey.FieldWrappedBy)
}

// SetErasedAt sets the "erased_at" field.
func (m *RecordKeyMutation) SetErasedAt(t time.Time) {
	m.erased_at = &t
}

// ErasedAt returns the value of the "erased_at" field in the mutation.
func (m *RecordKeyMutation) ErasedAt() (r time.Time, exists bool) {
	v := m.erased_at
	if v == nil {
		return
	}
	return *v, true
}

// OldErasedAt returns the old "erased_at" field's value of the RecordKey entity.
// If the RecordKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordKeyMutation) OldErasedAt(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldErasedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldErasedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldErasedAt: %w", err)
	}
	return oldValue.ErasedAt, nil
}

// ClearErasedAt clears the value of the "erased_at" field.
func (m *RecordKeyMutation) ClearErasedAt() {
	m.erased_at = nil
	m.clearedFields[recordkey.FieldErasedAt] = struct{}{}
}

// ErasedAtCleared returns if the "erased_at" field was cleared in this mutation.
func (m *RecordKeyMutation) ErasedAtCleared() bool {
	_, ok := m.clearedFields[recordkey.FieldErasedAt]
	return ok
}

// ResetErasedAt resets all changes to the "erased_at" field.
func (m *RecordKeyMutation) ResetErasedAt() {
	m.erased_at = nil
	delete(m.clearedFields, recordkey.FieldErasedAt)
}

// ClearPatient clears the "patient" edge to the Patient entity.
func (m *RecordKeyMutation) ClearPatient() {
	m.clearedpatient = true
	m.clearedFields[recordkey.FieldPatientID] = struct{}{}
}

// PatientCleared reports if the "patient" edge to the Patient entity was cleared.
func (m *RecordKeyMutation) PatientCleared() bool {
	return m.clearedpatient
}

// PatientIDs returns the "patient" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// PatientID instead. It exists only for internal usage by the builders.
func (m *RecordKeyMutation) PatientIDs() (ids []uuid.UUID) {
	if id := m.patient; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetPatient resets all changes to the "patient" edge.
func (m *RecordKeyMutation) ResetPatient() {
	m.patient = nil
	m.clearedpatient = false
}

// Where appends a list predicates to the RecordKeyMutation builder.
func (m *RecordKeyMutation) Where(ps ...predicate.RecordKey) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the RecordKeyMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *RecordKeyMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.RecordKey, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *RecordKeyMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *RecordKeyMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (RecordKey).
func (m *RecordKeyMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *RecordKeyMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.created_at != nil {
		fields = append(fields, recordkey.FieldCreatedAt)
	}
	if m.patient != nil {
		fields = append(fields, recordkey.FieldPatientID)
	}
	if m.wrapped != nil {
		fields = append(fields, recordkey.FieldWrapped)
	}
	if m.wrapped_by != nil {
		fields = append(fields, recordkey.FieldWrappedBy)
	}
	if m.erased_at != nil {
		fields = append(fields, recordkey.FieldErasedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *RecordKeyMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case recordkey.FieldCreatedAt:
		return m.CreatedAt()
	case recordkey.FieldPatientID:
		return m.PatientID()
	case recordkey.FieldWrapped:
		return m.Wrapped()
	case recordkey.FieldWrappedBy:
		return m.WrappedBy()
	case recordkey.FieldErasedAt:
		return m.ErasedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *RecordKeyMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case recordkey.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case recordkey.FieldPatientID:
		return m.OldPatientID(ctx)
	case recordkey.FieldWrapped:
		return m.OldWrapped(ctx)
	case recordkey.FieldWrappedBy:
		return m.OldWrappedBy(ctx)
	case recordkey.FieldErasedAt:
		return m.OldErasedAt(ctx)
	}
	return nil, fmt.Errorf("unknown RecordKey field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *RecordKeyMutation) SetField(name string, value ent.Value) error {
	switch name {
	case recordkey.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case recordkey.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case recordkey.FieldWrapped:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetWrapped(v)
		return nil
	case recordkey.FieldWrappedBy:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetWrappedBy(v)
		return nil
	case recordkey.FieldErasedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetErasedAt(v)
		return nil
	}
	return fmt.Errorf("unknown RecordKey field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *RecordKeyMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *RecordKeyMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *RecordKeyMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown RecordKey numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *RecordKeyMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(recordkey.FieldWrapped) {
		fields = append(fields, recordkey.FieldWrapped)
	}
	if m.FieldCleared(recordkey.FieldWrappedBy) {
		fields = append(fields, recordkey.FieldWrappedBy)
	}
	if m.FieldCleared(recordkey.FieldErasedAt) {
		fields = append(fields, recordkey.FieldErasedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *RecordKeyMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *RecordKeyMutation) ClearField(name string) error {
	switch name {
	case recordkey.FieldWrapped:
		m.ClearWrapped()
		return nil
	case recordkey.FieldWrappedBy:
		m.ClearWrappedBy()
		return nil
	case recordkey.FieldErasedAt:
		m.ClearErasedAt()
		return nil
	}
	return fmt.Errorf("unknown RecordKey nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *RecordKeyMutation) ResetField(name string) error {
	switch name {
	case recordkey.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case recordkey.FieldPatientID:
		m.ResetPatientID()
		return nil
	case recordkey.FieldWrapped:
		m.ResetWrapped()
		return nil
	case recordkey.FieldWrappedBy:
		m.ResetWrappedBy()
		return nil
	case recordkey.FieldErasedAt:
		m.ResetErasedAt()
		return nil
	}
	return fmt.Errorf("unknown RecordKey field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *RecordKeyMutation) AddedEdges() []string {
	edges := make([]string, 0, 1)
	if m.patient != nil {
		edges = append(edges, recordkey.EdgePatient)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *RecordKeyMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case recordkey.EdgePatient:
		if id := m.patient; id != nil {
			return []ent.Value{*id}
		}
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *RecordKeyMutation) RemovedEdges() []string {
	edges := make([]string, 0, 1)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *RecordKeyMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *RecordKeyMutation) ClearedEdges() []string {
	edges := make([]string, 0, 1)
	if m.clearedpatient {
		edges = append(edges, recordkey.EdgePatient)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *RecordKeyMutation) EdgeCleared(name string) bool {
	switch name {
	case recordkey.EdgePatient:
		return m.clearedpatient
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *RecordKeyMutation) ClearEdge(name string) error {
	switch name {
	case recordkey.EdgePatient:
		m.ClearPatient()
		return nil
	}
	return fmt.Errorf("unknown RecordKey unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *RecordKeyMutation) ResetEdge(name string) error {
	switch name {
	case recordkey.EdgePatient:
		m.ResetPatient()
		return nil
	}
	return fmt.Errorf("unknown RecordKey edge %s", name)
}

// RecordOpeningMutation represents an operation that mutates the RecordOpening nodes in the graph.
type RecordOpeningMutation struct {
	config
	op               Op
	typ              string
	id               *uuid.UUID
	opened_at        *time.Time
	expires_at       *time.Time
	patient_id       *uuid.UUID
	actor_type       *enum.ActorType
	actor_id         *uuid.UUID
	reader_name      *string
	institution_name *string
	purpose          *enum.Purpose
	reason           *string
	reason_sealed    *[]byte
	ip_address       *string
	user_agent       *string
	request_id       *string
	transaction      *int64
	addtransaction   *int64
	clearedFields    map[string]struct{}
	done             bool
	oldValue         func(context.Context) (*RecordOpening, error)
	predicates       []predicate.RecordOpening
	upserted         *upsertedID
}

var _ ent.Mutation = (*RecordOpeningMutation)(nil)

// recordopeningOption allows management of the mutation configuration using functional options.
type recordopeningOption func(*RecordOpeningMutation)

// newRecordOpeningMutation creates new mutation for the RecordOpening entity.
func newRecordOpeningMutation(c config, op Op, opts ...recordopeningOption) *RecordOpeningMutation {
	m := &RecordOpeningMutation{
		config:        c,
		op:            op,
		typ:           TypeRecordOpening,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withRecordOpeningID sets the ID field of the mutation.
func withRecordOpeningID(id uuid.UUID) recordopeningOption {
	return func(m *RecordOpeningMutation) {
		var (
			err   error
			once  sync.Once
			value *RecordOpening
		)
		m.oldValue = func(ctx context.Context) (*RecordOpening, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().RecordOpening.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withRecordOpening sets the old RecordOpening of the mutation.
func withRecordOpening(node *RecordOpening) recordopeningOption {
	return func(m *RecordOpeningMutation) {
		m.oldValue = func(context.Context) (*RecordOpening, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m RecordOpeningMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m RecordOpeningMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of RecordOpening entities.
func (m *RecordOpeningMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *RecordOpeningMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *RecordOpeningMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().RecordOpening.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOpenedAt sets the "opened_at" field.
func (m *RecordOpeningMutation) SetOpenedAt(t time.Time) {
	m.opened_at = &t
}

// OpenedAt returns the value of the "opened_at" field in the mutation.
func (m *RecordOpeningMutation) OpenedAt() (r time.Time, exists bool) {
	v := m.opened_at
	if v == nil {
		return
	}
	return *v, true
}

// OldOpenedAt returns the old "opened_at" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldOpenedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOpenedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOpenedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOpenedAt: %w", err)
	}
	return oldValue.OpenedAt, nil
}

// ResetOpenedAt resets all changes to the "opened_at" field.
func (m *RecordOpeningMutation) ResetOpenedAt() {
	m.opened_at = nil
}

// SetExpiresAt sets the "expires_at" field.
func (m *RecordOpeningMutation) SetExpiresAt(t time.Time) {
	m.expires_at = &t
}

// ExpiresAt returns the value of the "expires_at" field in the mutation.
func (m *RecordOpeningMutation) ExpiresAt() (r time.Time, exists bool) {
	v := m.expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExpiresAt returns the old "expires_at" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpiresAt: %w", err)
	}
	return oldValue.ExpiresAt, nil
}

// ResetExpiresAt resets all changes to the "expires_at" field.
func (m *RecordOpeningMutation) ResetExpiresAt() {
	m.expires_at = nil
}

// SetPatientID sets the "patient_id" field.
func (m *RecordOpeningMutation) SetPatientID(u uuid.UUID) {
	m.patient_id = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *RecordOpeningMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient_id
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldPatientID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *RecordOpeningMutation) ResetPatientID() {
	m.patient_id = nil
}

// SetActorType sets the "actor_type" field.
func (m *RecordOpeningMutation) SetActorType(et enum.ActorType) {
	m.actor_type = &et
}

// ActorType returns the value of the "actor_type" field in the mutation.
func (m *RecordOpeningMutation) ActorType() (r enum.ActorType, exists bool) {
	v := m.actor_type
	if v == nil {
		return
	}
	return *v, true
}

// OldActorType returns the old "actor_type" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldActorType(ctx context.Context) (v enum.ActorType, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldActorType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldActorType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldActorType: %w", err)
	}
	return oldValue.ActorType, nil
}

// ResetActorType resets all changes to the "actor_type" field.
func (m *RecordOpeningMutation) ResetActorType() {
	m.actor_type = nil
}

// SetActorID sets the "actor_id" field.
func (m *RecordOpeningMutation) SetActorID(u uuid.UUID) {
	m.actor_id = &u
}

// ActorID returns the value of the "actor_id" field in the mutation.
func (m *RecordOpeningMutation) ActorID() (r uuid.UUID, exists bool) {
	v := m.actor_id
	if v == nil {
		return
	}
	return *v, true
}

// OldActorID returns the old "actor_id" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldActorID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldActorID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldActorID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldActorID: %w", err)
	}
	return oldValue.ActorID, nil
}

// ClearActorID clears the value of the "actor_id" field.
func (m *RecordOpeningMutation) ClearActorID() {
	m.actor_id = nil
	m.clearedFields[recordopening.FieldActorID] = struct{}{}
}

// ActorIDCleared returns if the "actor_id" field was cleared in this mutation.
func (m *RecordOpeningMutation) ActorIDCleared() bool {
	_, ok := m.clearedFields[recordopening.FieldActorID]
	return ok
}

// ResetActorID resets all changes to the "actor_id" field.
func (m *RecordOpeningMutation) ResetActorID() {
	m.actor_id = nil
	delete(m.clearedFields, recordopening.FieldActorID)
}

// SetReaderName sets the "reader_name" field.
func (m *RecordOpeningMutation) SetReaderName(s string) {
	m.reader_name = &s
}

// ReaderName returns the value of the "reader_name" field in the mutation.
func (m *RecordOpeningMutation) ReaderName() (r string, exists bool) {
	v := m.reader_name
	if v == nil {
		return
	}
	return *v, true
}

// OldReaderName returns the old "reader_name" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldReaderName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReaderName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReaderName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReaderName: %w", err)
	}
	return oldValue.ReaderName, nil
}

// ResetReaderName resets all changes to the "reader_name" field.
func (m *RecordOpeningMutation) ResetReaderName() {
	m.reader_name = nil
}

// SetInstitutionName sets the "institution_name" field.
func (m *RecordOpeningMutation) SetInstitutionName(s string) {
	m.institution_name = &s
}

// InstitutionName returns the value of the "institution_name" field in the mutation.
func (m *RecordOpeningMutation) InstitutionName() (r string, exists bool) {
	v := m.institution_name
	if v == nil {
		return
	}
	return *v, true
}

// OldInstitutionName returns the old "institution_name" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldInstitutionName(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInstitutionName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInstitutionName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInstitutionName: %w", err)
	}
	return oldValue.InstitutionName, nil
}

// ClearInstitutionName clears the value of the "institution_name" field.
func (m *RecordOpeningMutation) ClearInstitutionName() {
	m.institution_name = nil
	m.clearedFields[recordopening.FieldInstitutionName] = struct{}{}
}

// InstitutionNameCleared returns if the "institution_name" field was cleared in this mutation.
func (m *RecordOpeningMutation) InstitutionNameCleared() bool {
	_, ok := m.clearedFields[recordopening.FieldInstitutionName]
	return ok
}

// ResetInstitutionName resets all changes to the "institution_name" field.
func (m *RecordOpeningMutation) ResetInstitutionName() {
	m.institution_name = nil
	delete(m.clearedFields, recordopening.FieldInstitutionName)
}

// SetPurpose sets the "purpose" field.
func (m *RecordOpeningMutation) SetPurpose(e enum.Purpose) {
	m.purpose = &e
}

// Purpose returns the value of the "purpose" field in the mutation.
func (m *RecordOpeningMutation) Purpose() (r enum.Purpose, exists bool) {
	v := m.purpose
	if v == nil {
		return
	}
	return *v, true
}

// OldPurpose returns the old "purpose" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldPurpose(ctx context.Context) (v enum.Purpose, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPurpose is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPurpose requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPurpose: %w", err)
	}
	return oldValue.Purpose, nil
}

// ResetPurpose resets all changes to the "purpose" field.
func (m *RecordOpeningMutation) ResetPurpose() {
	m.purpose = nil
}

// SetReason sets the "reason" field.
func (m *RecordOpeningMutation) SetReason(s string) {
	m.reason = &s
}

// Reason returns the value of the "reason" field in the mutation.
func (m *RecordOpeningMutation) Reason() (r string, exists bool) {
	v := m.reason
	if v == nil {
		return
	}
	return *v, true
}

// OldReason returns the old "reason" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldReason(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReason is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReason requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReason: %w", err)
	}
	return oldValue.Reason, nil
}

// ClearReason clears the value of the "reason" field.
func (m *RecordOpeningMutation) ClearReason() {
	m.reason = nil
	m.clearedFields[recordopening.FieldReason] = struct{}{}
}

// ReasonCleared returns if the "reason" field was cleared in this mutation.
func (m *RecordOpeningMutation) ReasonCleared() bool {
	_, ok := m.clearedFields[recordopening.FieldReason]
	return ok
}

// ResetReason resets all changes to the "reason" field.
func (m *RecordOpeningMutation) ResetReason() {
	m.reason = nil
	delete(m.clearedFields, recordopening.FieldReason)
}

// SetReasonSealed sets the "reason_sealed" field.
func (m *RecordOpeningMutation) SetReasonSealed(b []byte) {
	m.reason_sealed = &b
}

// ReasonSealed returns the value of the "reason_sealed" field in the mutation.
func (m *RecordOpeningMutation) ReasonSealed() (r []byte, exists bool) {
	v := m.reason_sealed
	if v == nil {
		return
	}
	return *v, true
}

// OldReasonSealed returns the old "reason_sealed" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldReasonSealed(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReasonSealed is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReasonSealed requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReasonSealed: %w", err)
	}
	return oldValue.ReasonSealed, nil
}

// ClearReasonSealed clears the value of the "reason_sealed" field.
func (m *RecordOpeningMutation) ClearReasonSealed() {
	m.reason_sealed = nil
	m.clearedFields[recordopening.FieldReasonSealed] = struct{}{}
}

// ReasonSealedCleared returns if the "reason_sealed" field was cleared in this mutation.
func (m *RecordOpeningMutation) ReasonSealedCleared() bool {
	_, ok := m.clearedFields[recordopening.FieldReasonSealed]
	return ok
}

// ResetReasonSealed resets all changes to the "reason_sealed" field.
func (m *RecordOpeningMutation) ResetReasonSealed() {
	m.reason_sealed = nil
	delete(m.clearedFields, recordopening.FieldReasonSealed)
}

// SetIPAddress sets the "ip_address" field.
func (m *RecordOpeningMutation) SetIPAddress(s string) {
	m.ip_address = &s
}

// IPAddress returns the value of the "ip_address" field in the mutation.
func (m *RecordOpeningMutation) IPAddress() (r string, exists bool) {
	v := m.ip_address
	if v == nil {
		return
	}
	return *v, true
}

// OldIPAddress returns the old "ip_address" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldIPAddress(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIPAddress is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIPAddress requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIPAddress: %w", err)
	}
	return oldValue.IPAddress, nil
}

// ClearIPAddress clears the value of the "ip_address" field.
func (m *RecordOpeningMutation) ClearIPAddress() {
	m.ip_address = nil
	m.clearedFields[recordopening.FieldIPAddress] = struct{}{}
}

// IPAddressCleared returns if the "ip_address" field was cleared in this mutation.
func (m *RecordOpeningMutation) IPAddressCleared() bool {
	_, ok := m.clearedFields[recordopening.FieldIPAddress]
	return ok
}

// ResetIPAddress resets all changes to the "ip_address" field.
func (m *RecordOpeningMutation) ResetIPAddress() {
	m.ip_address = nil
	delete(m.clearedFields, recordopening.FieldIPAddress)
}

// SetUserAgent sets the "user_agent" field.
func (m *RecordOpeningMutation) SetUserAgent(s string) {
	m.user_agent = &s
}

// UserAgent returns the value of the "user_agent" field in the mutation.
func (m *RecordOpeningMutation) UserAgent() (r string, exists bool) {
	v := m.user_agent
	if v == nil {
		return
	}
	return *v, true
}

// OldUserAgent returns the old "user_agent" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldUserAgent(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserAgent is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserAgent requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserAgent: %w", err)
	}
	return oldValue.UserAgent, nil
}

// ClearUserAgent clears the value of the "user_agent" field.
func (m *RecordOpeningMutation) ClearUserAgent() {
	m.user_agent = nil
	m.clearedFields[recordopening.FieldUserAgent] = struct{}{}
}

// UserAgentCleared returns if the "user_agent" field was cleared in this mutation.
func (m *RecordOpeningMutation) UserAgentCleared() bool {
	_, ok := m.clearedFields[recordopening.FieldUserAgent]
	return ok
}

// ResetUserAgent resets all changes to the "user_agent" field.
func (m *RecordOpeningMutation) ResetUserAgent() {
	m.user_agent = nil
	delete(m.clearedFields, recordopening.FieldUserAgent)
}

// SetRequestID sets the "request_id" field.
func (m *RecordOpeningMutation) SetRequestID(s string) {
	m.request_id = &s
}

// RequestID returns the value of the "request_id" field in the mutation.
func (m *RecordOpeningMutation) RequestID() (r string, exists bool) {
	v := m.request_id
	if v == nil {
		return
	}
	return *v, true
}

// OldRequestID returns the old "request_id" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldRequestID(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRequestID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRequestID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRequestID: %w", err)
	}
	return oldValue.RequestID, nil
}

// ClearRequestID clears the value of the "request_id" field.
func (m *RecordOpeningMutation) ClearRequestID() {
	m.request_id = nil
	m.clearedFields[recordopening.FieldRequestID] = struct{}{}
}

// RequestIDCleared returns if the "request_id" field was cleared in this mutation.
func (m *RecordOpeningMutation) RequestIDCleared() bool {
	_, ok := m.clearedFields[recordopening.FieldRequestID]
	return ok
}

// ResetRequestID resets all changes to the "request_id" field.
func (m *RecordOpeningMutation) ResetRequestID() {
	m.request_id = nil
	delete(m.clearedFields, recordopening.FieldRequestID)
}

// SetTransaction sets the "transaction" field.
func (m *RecordOpeningMutation) SetTransaction(i int64) {
	m.transaction = &i
	m.addtransaction = nil
}

// Transaction returns the value of the "transaction" field in the mutation.
func (m *RecordOpeningMutation) Transaction() (r int64, exists bool) {
	v := m.transaction
	if v == nil {
		return
	}
	return *v, true
}

// OldTransaction returns the old "transaction" field's value of the RecordOpening entity.
// If the RecordOpening object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *RecordOpeningMutation) OldTransaction(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTransaction is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTransaction requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTransaction: %w", err)
	}
	return oldValue.Transaction, nil
}

// AddTransaction adds i to the "transaction" field.
func (m *RecordOpeningMutation) AddTransaction(i int64) {
	if m.addtransaction != nil {
		*m.addtransaction += i
	} else {
		m.addtransaction = &i
	}
}

// AddedTransaction returns the value that was added to the "transaction" field in this mutation.
func (m *RecordOpeningMutation) AddedTransaction() (r int64, exists bool) {
	v := m.addtransaction
	if v == nil {
		return
	}
	return *v, true
}

// ResetTransaction resets all changes to the "transaction" field.
func (m *RecordOpeningMutation) ResetTransaction() {
	m.transaction = nil
	m.addtransaction = nil
}

// Where appends a list predicates to the RecordOpeningMutation builder.
func (m *RecordOpeningMutation) Where(ps ...predicate.RecordOpening) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the RecordOpeningMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *RecordOpeningMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.RecordOpening, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *RecordOpeningMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *RecordOpeningMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (RecordOpening).
func (m *RecordOpeningMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *RecordOpeningMutation) Fields() []string {
	fields := make([]string, 0, 14)
	if m.opened_at != nil {
		fields = append(fields, recordopening.FieldOpenedAt)
	}
	if m.expires_at != nil {
		fields = append(fields, recordopening.FieldExpiresAt)
	}
	if m.patient_id != nil {
		fields = append(fields, recordopening.FieldPatientID)
	}
	if m.actor_type != nil {
		fields = append(fields, recordopening.FieldActorType)
	}
	if m.actor_id != nil {
		fields = append(fields, recordopening.FieldActorID)
	}
	if m.reader_name != nil {
		fields = append(fields, recordopening.FieldReaderName)
	}
	if m.institution_name != nil {
		fields = append(fields, recordopening.FieldInstitutionName)
	}
	if m.purpose != nil {
		fields = append(fields, recordopening.FieldPurpose)
	}
	if m.reason != nil {
		fields = append(fields, recordopening.FieldReason)
	}
	if m.reason_sealed != nil {
		fields = append(fields, recordopening.FieldReasonSealed)
	}
	if m.ip_address != nil {
		fields = append(fields, recordopening.FieldIPAddress)
	}
	if m.user_agent != nil {
		fields = append(fields, recordopening.FieldUserAgent)
	}
	if m.request_id != nil {
		fields = append(fields, recordopening.FieldRequestID)
	}
	if m.transaction != nil {
		fields = append(fields, recordopening.FieldTransaction)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *RecordOpeningMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case recordopening.FieldOpenedAt:
		return m.OpenedAt()
	case recordopening.FieldExpiresAt:
		return m.ExpiresAt()
	case recordopening.FieldPatientID:
		return m.PatientID()
	case recordopening.FieldActorType:
		return m.ActorType()
	case recordopening.FieldActorID:
		return m.ActorID()
	case recordopening.FieldReaderName:
		return m.ReaderName()
	case recordopening.FieldInstitutionName:
		return m.InstitutionName()
	case recordopening.FieldPurpose:
		return m.Purpose()
	case recordopening.FieldReason:
		return m.Reason()
	case recordopening.FieldReasonSealed:
		return m.ReasonSealed()
	case recordopening.FieldIPAddress:
		return m.IPAddress()
	case recordopening.FieldUserAgent:
		return m.UserAgent()
	case recordopening.FieldRequestID:
		return m.RequestID()
	case recordopening.FieldTransaction:
		return m.Transaction()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *RecordOpeningMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case recordopening.FieldOpenedAt:
		return m.OldOpenedAt(ctx)
	case recordopening.FieldExpiresAt:
		return m.OldExpiresAt(ctx)
	case recordopening.FieldPatientID:
		return m.OldPatientID(ctx)
	case recordopening.FieldActorType:
		return m.OldActorType(ctx)
	case recordopening.FieldActorID:
		return m.OldActorID(ctx)
	case recordopening.FieldReaderName:
		return m.OldReaderName(ctx)
	case recordopening.FieldInstitutionName:
		return m.OldInstitutionName(ctx)
	case recordopening.FieldPurpose:
		return m.OldPurpose(ctx)
	case recordopening.FieldReason:
		return m.OldReason(ctx)
	case recordopening.FieldReasonSealed:
		return m.OldReasonSealed(ctx)
	case recordopening.FieldIPAddress:
		return m.OldIPAddress(ctx)
	case recordopening.FieldUserAgent:
		return m.OldUserAgent(ctx)
	case recordopening.FieldRequestID:
		return m.OldRequestID(ctx)
	case recordopening.FieldTransaction:
		return m.OldTransaction(ctx)
	}
	return nil, fmt.Errorf("unknown RecordOpening field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *RecordOpeningMutation) SetField(name string, value ent.Value) error {
	switch name {
	case recordopening.FieldOpenedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOpenedAt(v)
		return nil
	case recordopening.FieldExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpiresAt(v)
		return nil
	case recordopening.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case recordopening.FieldActorType:
		v, ok := value.(enum.ActorType)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetActorType(v)
		return nil
	case recordopening.FieldActorID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetActorID(v)
		return nil
	case recordopening.FieldReaderName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReaderName(v)
		return nil
	case recordopening.FieldInstitutionName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInstitutionName(v)
		return nil
	case recordopening.FieldPurpose:
		v, ok := value.(enum.Purpose)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPurpose(v)
		return nil
	case recordopening.FieldReason:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReason(v)
		return nil
	case recordopening.FieldReasonSealed:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReasonSealed(v)
		return nil
	case recordopening.FieldIPAddress:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIPAddress(v)
		return nil
	case recordopening.FieldUserAgent:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserAgent(v)
		return nil
	case recordopening.FieldRequestID:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRequestID(v)
		return nil
	case recordopening.FieldTransaction:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTransaction(v)
		return nil
	}
	return fmt.Errorf("unknown RecordOpening field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *RecordOpeningMutation) AddedFields() []string {
	var fields []string
	if m.addtransaction != nil {
		fields = append(fields, recordopening.FieldTransaction)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *RecordOpeningMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case recordopening.FieldTransaction:
		return m.AddedTransaction()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *RecordOpeningMutation) AddField(name string, value ent.Value) error {
	switch name {
	case recordopening.FieldTransaction:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddTransaction(v)
		return nil
	}
	return fmt.Errorf("unknown RecordOpening numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *RecordOpeningMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(recordopening.FieldActorID) {
		fields = append(fields, recordopening.FieldActorID)
	}
	if m.FieldCleared(recordopening.FieldInstitutionName) {
		fields = append(fields, recordopening.FieldInstitutionName)
	}
	if m.FieldCleared(recordopening.FieldReason) {
		fields = append(fields, recordopening.FieldReason)
	}
	if m.FieldCleared(recordopening.FieldReasonSealed) {
		fields = append(fields, recordopening.FieldReasonSealed)
	}
	if m.FieldCleared(recordopening.FieldIPAddress) {
		fields = append(fields, recordopening.FieldIPAddress)
	}
	if m.FieldCleared(recordopening.FieldUserAgent) {
		fields = append(fields, recordopening.FieldUserAgent)
	}
	if m.FieldCleared(recordopening.FieldRequestID) {
		fields = append(fields, recordopening.FieldRequestID)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *RecordOpeningMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *RecordOpeningMutation) ClearField(name string) error {
	switch name {
	case recordopening.FieldActorID:
		m.ClearActorID()
		return nil
	case recordopening.FieldInstitutionName:
		m.ClearInstitutionName()
		return nil
	case recordopening.FieldReason:
		m.ClearReason()
		return nil
	case recordopening.FieldReasonSealed:
		m.ClearReasonSealed()
		return nil
	case recordopening.FieldIPAddress:
		m.ClearIPAddress()
		return nil
	case recordopening.FieldUserAgent:
		m.ClearUserAgent()
		return nil
	case recordopening.FieldRequestID:
		m.ClearRequestID()
		return nil
	}
	return fmt.Errorf("unknown RecordOpening nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *RecordOpeningMutation) ResetField(name string) error {
	switch name {
	case recordopening.FieldOpenedAt:
		m.ResetOpenedAt()
		return nil
	case recordopening.FieldExpiresAt:
		m.ResetExpiresAt()
		return nil
	case recordopening.FieldPatientID:
		m.ResetPatientID()
		return nil
	case recordopening.FieldActorType:
		m.ResetActorType()
		return nil
	case recordopening.FieldActorID:
		m.ResetActorID()
		return nil
	case recordopening.FieldReaderName:
		m.ResetReaderName()
		return nil
	case recordopening.FieldInstitutionName:
		m.ResetInstitutionName()
		return nil
	case recordopening.FieldPurpose:
		m.ResetPurpose()
		return nil
	case recordopening.FieldReason:
		m.ResetReason()
		return nil
	case recordopening.FieldReasonSealed:
		m.ResetReasonSealed()
		return nil
	case recordopening.FieldIPAddress:
		m.ResetIPAddress()
		return nil
	case recordopening.FieldUserAgent:
		m.ResetUserAgent()
		return nil
	case recordopening.FieldRequestID:
		m.ResetRequestID()
		return nil
	case recordopening.FieldTransaction:
		m.ResetTransaction()
		return nil
	}
	return fmt.Errorf("unknown RecordOpening field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *RecordOpeningMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *RecordOpeningMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *RecordOpeningMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *RecordOpeningMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *RecordOpeningMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *RecordOpeningMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *RecordOpeningMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown RecordOpening unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *RecordOpeningMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown RecordOpening edge %s", name)
}

// SessionMutation represents an operation that mutates the Session nodes in the graph.
type SessionMutation struct {
	config
	op              Op
	typ             string
	id              *uuid.UUID
	created_at      *time.Time
	updated_at      *time.Time
	version         *int64
	addversion      *int64
	family          *uuid.UUID
	token_hash      *[]byte
	last_seen_at    *time.Time
	idle_expires_at *time.Time
	expires_at      *time.Time
	ip_address      *string
	user_agent      *string
	rotated_at      *time.Time
	revoked_at      *time.Time
	clearedFields   map[string]struct{}
	user            *uuid.UUID
	cleareduser     bool
	done            bool
	oldValue        func(context.Context) (*Session, error)
	predicates      []predicate.Session
	upserted        *upsertedID
	atVersion       *int64
	affected        *rowsAffected
	read            *Session // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*SessionMutation)(nil)

// sessionOption allows management of the mutation configuration using functional options.
type sessionOption func(*SessionMutation)

// newSessionMutation creates new mutation for the Session entity.
func newSessionMutation(c config, op Op, opts ...sessionOption) *SessionMutation {
	m := &SessionMutation{
		config:        c,
		op:            op,
		typ:           TypeSession,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withSessionID sets the ID field of the mutation.
func withSessionID(id uuid.UUID) sessionOption {
	return func(m *SessionMutation) {
		var (
			err   error
			once  sync.Once
			value *Session
		)
		m.oldValue = func(ctx context.Context) (*Session, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Session.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withSession sets the old Session of the mutation.
func withSession(node *Session) sessionOption {
	return func(m *SessionMutation) {
		m.oldValue = func(context.Context) (*Session, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m SessionMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m SessionMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Session entities.
func (m *SessionMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *SessionMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *SessionMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Session.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *SessionMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *SessionMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *SessionMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *SessionMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *SessionMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *SessionMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *SessionMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *SessionMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *SessionMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *SessionMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *SessionMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetUserID sets the "user_id" field.
func (m *SessionMutation) SetUserID(u uuid.UUID) {
	m.user = &u
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *SessionMutation) UserID() (r uuid.UUID, exists bool) {
	v := m.user
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldUserID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *SessionMutation) ResetUserID() {
	m.user = nil
}

// SetFamily sets the "family" field.
func (m *SessionMutation) SetFamily(u uuid.UUID) {
	m.family = &u
}

// Family returns the value of the "family" field in the mutation.
func (m *SessionMutation) Family() (r uuid.UUID, exists bool) {
	v := m.family
	if v == nil {
		return
	}
	return *v, true
}

// OldFamily returns the old "family" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldFamily(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFamily is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFamily requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFamily: %w", err)
	}
	return oldValue.Family, nil
}

// ResetFamily resets all changes to the "family" field.
func (m *SessionMutation) ResetFamily() {
	m.family = nil
}

// SetTokenHash sets the "token_hash" field.
func (m *SessionMutation) SetTokenHash(b []byte) {
	m.token_hash = &b
}

// TokenHash returns the value of the "token_hash" field in the mutation.
func (m *SessionMutation) TokenHash() (r []byte, exists bool) {
	v := m.token_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldTokenHash returns the old "token_hash" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldTokenHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTokenHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTokenHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTokenHash: %w", err)
	}
	return oldValue.TokenHash, nil
}

// ResetTokenHash resets all changes to the "token_hash" field.
func (m *SessionMutation) ResetTokenHash() {
	m.token_hash = nil
}

// SetLastSeenAt sets the "last_seen_at" field.
func (m *SessionMutation) SetLastSeenAt(t time.Time) {
	m.last_seen_at = &t
}

// LastSeenAt returns the value of the "last_seen_at" field in the mutation.
func (m *SessionMutation) LastSeenAt() (r time.Time, exists bool) {
	v := m.last_seen_at
	if v == nil {
		return
	}
	return *v, true
}

// OldLastSeenAt returns the old "last_seen_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldLastSeenAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLastSeenAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLastSeenAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLastSeenAt: %w", err)
	}
	return oldValue.LastSeenAt, nil
}

// ResetLastSeenAt resets all changes to the "last_seen_at" field.
func (m *SessionMutation) ResetLastSeenAt() {
	m.last_seen_at = nil
}

// SetIdleExpiresAt sets the "idle_expires_at" field.
func (m *SessionMutation) SetIdleExpiresAt(t time.Time) {
	m.idle_expires_at = &t
}

// IdleExpiresAt returns the value of the "idle_expires_at" field in the mutation.
func (m *SessionMutation) IdleExpiresAt() (r time.Time, exists bool) {
	v := m.idle_expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldIdleExpiresAt returns the old "idle_expires_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldIdleExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIdleExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIdleExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIdleExpiresAt: %w", err)
	}
	return oldValue.IdleExpiresAt, nil
}

// ResetIdleExpiresAt resets all changes to the "idle_expires_at" field.
func (m *SessionMutation) ResetIdleExpiresAt() {
	m.idle_expires_at = nil
}

// SetExpiresAt sets the "expires_at" field.
func (m *SessionMutation) SetExpiresAt(t time.Time) {
	m.expires_at = &t
}

// ExpiresAt returns the value of the "expires_at" field in the mutation.
func (m *SessionMutation) ExpiresAt() (r time.Time, exists bool) {
	v := m.expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExpiresAt returns the old "expires_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpiresAt: %w", err)
	}
	return oldValue.ExpiresAt, nil
}

// ResetExpiresAt resets all changes to the "expires_at" field.
func (m *SessionMutation) ResetExpiresAt() {
	m.expires_at = nil
}

// SetIPAddress sets the "ip_address" field.
func (m *SessionMutation) SetIPAddress(s string) {
	m.ip_address = &s
}

// IPAddress returns the value of the "ip_address" field in the mutation.
func (m *SessionMutation) IPAddress() (r string, exists bool) {
	v := m.ip_address
	if v == nil {
		return
	}
	return *v, true
}

// OldIPAddress returns the old "ip_address" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldIPAddress(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIPAddress is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIPAddress requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIPAddress: %w", err)
	}
	return oldValue.IPAddress, nil
}

// ClearIPAddress clears the value of the "ip_address" field.
func (m *SessionMutation) ClearIPAddress() {
	m.ip_address = nil
	m.clearedFields[session.FieldIPAddress] = struct{}{}
}

// IPAddressCleared returns if the "ip_address" field was cleared in this mutation.
func (m *SessionMutation) IPAddressCleared() bool {
	_, ok := m.clearedFields[session.FieldIPAddress]
	return ok
}

// ResetIPAddress resets all changes to the "ip_address" field.
func (m *SessionMutation) ResetIPAddress() {
	m.ip_address = nil
	delete(m.clearedFields, session.FieldIPAddress)
}

// SetUserAgent sets the "user_agent" field.
func (m *SessionMutation) SetUserAgent(s string) {
	m.user_agent = &s
}

// UserAgent returns the value of the "user_agent" field in the mutation.
func (m *SessionMutation) UserAgent() (r string, exists bool) {
	v := m.user_agent
	if v == nil {
		return
	}
	return *v, true
}

// OldUserAgent returns the old "user_agent" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldUserAgent(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserAgent is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserAgent requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserAgent: %w", err)
	}
	return oldValue.UserAgent, nil
}

// ClearUserAgent clears the value of the "user_agent" field.
func (m *SessionMutation) ClearUserAgent() {
	m.user_agent = nil
	m.clearedFields[session.FieldUserAgent] = struct{}{}
}

// UserAgentCleared returns if the "user_agent" field was cleared in this mutation.
func (m *SessionMutation) UserAgentCleared() bool {
	_, ok := m.clearedFields[session.FieldUserAgent]
	return ok
}

// ResetUserAgent resets all changes to the "user_agent" field.
func (m *SessionMutation) ResetUserAgent() {
	m.user_agent = nil
	delete(m.clearedFields, session.FieldUserAgent)
}

// SetRotatedAt sets the "rotated_at" field.
func (m *SessionMutation) SetRotatedAt(t time.Time) {
	m.rotated_at = &t
}

// RotatedAt returns the value of the "rotated_at" field in the mutation.
func (m *SessionMutation) RotatedAt() (r time.Time, exists bool) {
	v := m.rotated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldRotatedAt returns the old "rotated_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldRotatedAt(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRotatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRotatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRotatedAt: %w", err)
	}
	return oldValue.RotatedAt, nil
}

// ClearRotatedAt clears the value of the "rotated_at" field.
func (m *SessionMutation) ClearRotatedAt() {
	m.rotated_at = nil
	m.clearedFields[session.FieldRotatedAt] = struct{}{}
}

// RotatedAtCleared returns if the "rotated_at" field was cleared in this mutation.
func (m *SessionMutation) RotatedAtCleared() bool {
	_, ok := m.clearedFields[session.FieldRotatedAt]
	return ok
}

// ResetRotatedAt resets all changes to the "rotated_at" field.
func (m *SessionMutation) ResetRotatedAt() {
	m.rotated_at = nil
	delete(m.clearedFields, session.FieldRotatedAt)
}

// SetRevokedAt sets the "revoked_at" field.
func (m *SessionMutation) SetRevokedAt(t time.Time) {
	m.revoked_at = &t
}

// RevokedAt returns the value of the "revoked_at" field in the mutation.
func (m *SessionMutation) RevokedAt() (r time.Time, exists bool) {
	v := m.revoked_at
	if v == nil {
		return
	}
	return *v, true
}

// OldRevokedAt returns the old "revoked_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldRevokedAt(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRevokedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRevokedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRevokedAt: %w", err)
	}
	return oldValue.RevokedAt, nil
}

// ClearRevokedAt clears the value of the "revoked_at" field.
func (m *SessionMutation) ClearRevokedAt() {
	m.revoked_at = nil
	m.clearedFields[session.FieldRevokedAt] = struct{}{}
}

// RevokedAtCleared returns if the "revoked_at" field was cleared in this mutation.
func (m *SessionMutation) RevokedAtCleared() bool {
	_, ok := m.clearedFields[session.FieldRevokedAt]
	return ok
}

// ResetRevokedAt resets all changes to the "revoked_at" field.
func (m *SessionMutation) ResetRevokedAt() {
	m.revoked_at = nil
	delete(m.clearedFields, session.FieldRevokedAt)
}

// ClearUser clears the "user" edge to the User entity.
func (m *SessionMutation) ClearUser() {
	m.cleareduser = true
	m.clearedFields[session.FieldUserID] = struct{}{}
}

// UserCleared reports if the "user" edge to the User entity was cleared.
func (m *SessionMutation) UserCleared() bool {
	return m.cleareduser
}

// UserIDs returns the "user" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// UserID instead. It exists only for internal usage by the builders.
func (m *SessionMutation) UserIDs() (ids []uuid.UUID) {
	if id := m.user; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetUser resets all changes to the "user" edge.
func (m *SessionMutation) ResetUser() {
	m.user = nil
	m.cleareduser = false
}

// Where appends a list predicates to the SessionMutation builder.
func (m *SessionMutation) Where(ps ...predicate.Session) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the SessionMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *SessionMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Session, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *SessionMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *SessionMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Session).
func (m *SessionMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *SessionMutation) Fields() []string {
	fields := make([]string, 0, 13)
	if m.created_at != nil {
		fields = append(fields, session.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, session.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, session.FieldVersion)
	}
	if m.user != nil {
		fields = append(fields, session.FieldUserID)
	}
	if m.family != nil {
		fields = append(fields, session.FieldFamily)
	}
	if m.token_hash != nil {
		fields = append(fields, session.FieldTokenHash)
	}
	if m.last_seen_at != nil {
		fields = append(fields, session.FieldLastSeenAt)
	}
	if m.idle_expires_at != nil {
		fields = append(fields, session.FieldIdleExpiresAt)
	}
	if m.expires_at != nil {
		fields = append(fields, session.FieldExpiresAt)
	}
	if m.ip_address != nil {
		fields = append(fields, session.FieldIPAddress)
	}
	if m.user_agent != nil {
		fields = append(fields, session.FieldUserAgent)
	}
	if m.rotated_at != nil {
		fields = append(fields, session.FieldRotatedAt)
	}
	if m.revoked_at != nil {
		fields = append(fields, session.FieldRevokedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *SessionMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case session.FieldCreatedAt:
		return m.CreatedAt()
	case session.FieldUpdatedAt:
		return m.UpdatedAt()
	case session.FieldVersion:
		return m.Version()
	case session.FieldUserID:
		return m.UserID()
	case session.FieldFamily:
		return m.Family()
	case session.FieldTokenHash:
		return m.TokenHash()
	case session.FieldLastSeenAt:
		return m.LastSeenAt()
	case session.FieldIdleExpiresAt:
		return m.IdleExpiresAt()
	case session.FieldExpiresAt:
		return m.ExpiresAt()
	case session.FieldIPAddress:
		return m.IPAddress()
	case session.FieldUserAgent:
		return m.UserAgent()
	case session.FieldRotatedAt:
		return m.RotatedAt()
	case session.FieldRevokedAt:
		return m.RevokedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *SessionMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case session.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case session.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case session.FieldVersion:
		return m.OldVersion(ctx)
	case session.FieldUserID:
		return m.OldUserID(ctx)
	case session.FieldFamily:
		return m.OldFamily(ctx)
	case session.FieldTokenHash:
		return m.OldTokenHash(ctx)
	case session.FieldLastSeenAt:
		return m.OldLastSeenAt(ctx)
	case session.FieldIdleExpiresAt:
		return m.OldIdleExpiresAt(ctx)
	case session.FieldExpiresAt:
		return m.OldExpiresAt(ctx)
	case session.FieldIPAddress:
		return m.OldIPAddress(ctx)
	case session.FieldUserAgent:
		return m.OldUserAgent(ctx)
	case session.FieldRotatedAt:
		return m.OldRotatedAt(ctx)
	case session.FieldRevokedAt:
		return m.OldRevokedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Session field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SessionMutation) SetField(name string, value ent.Value) error {
	switch name {
	case session.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case session.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case session.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case session.FieldUserID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case session.FieldFamily:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFamily(v)
		return nil
	case session.FieldTokenHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTokenHash(v)
		return nil
	case session.FieldLastSeenAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLastSeenAt(v)
		return nil
	case session.FieldIdleExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIdleExpiresAt(v)
		return nil
	case session.FieldExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpiresAt(v)
		return nil
	case session.FieldIPAddress:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIPAddress(v)
		return nil
	case session.FieldUserAgent:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserAgent(v)
		return nil
	case session.FieldRotatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRotatedAt(v)
		return nil
	case session.FieldRevokedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRevokedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Session field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *SessionMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, session.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *SessionMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case session.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SessionMutation) AddField(name string, value ent.Value) error {
	switch name {
	case session.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown Session numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *SessionMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(session.FieldIPAddress) {
		fields = append(fields, session.FieldIPAddress)
	}
	if m.FieldCleared(session.FieldUserAgent) {
		fields = append(fields, session.FieldUserAgent)
	}
	if m.FieldCleared(session.FieldRotatedAt) {
		fields = append(fields, session.FieldRotatedAt)
	}
	if m.FieldCleared(session.FieldRevokedAt) {
		fields = append(fields, session.FieldRevokedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *SessionMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *SessionMutation) ClearField(name string) error {
	switch name {
	case session.FieldIPAddress:
		m.ClearIPAddress()
		return nil
	case session.FieldUserAgent:
		m.ClearUserAgent()
		return nil
	case session.FieldRotatedAt:
		m.ClearRotatedAt()
		return nil
	case session.FieldRevokedAt:
		m.ClearRevokedAt()
		return nil
	}
	return fmt.Errorf("unknown Session nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *SessionMutation) ResetField(name string) error {
	switch name {
	case session.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case session.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case session.FieldVersion:
		m.ResetVersion()
		return nil
	case session.FieldUserID:
		m.ResetUserID()
		return nil
	case session.FieldFamily:
		m.ResetFamily()
		return nil
	case session.FieldTokenHash:
		m.ResetTokenHash()
		return nil
	case session.FieldLastSeenAt:
		m.ResetLastSeenAt()
		return nil
	case session.FieldIdleExpiresAt:
		m.ResetIdleExpiresAt()
		return nil
	case session.FieldExpiresAt:
		m.ResetExpiresAt()
		return nil
	case session.FieldIPAddress:
		m.ResetIPAddress()
		return nil
	case session.FieldUserAgent:
		m.ResetUserAgent()
		return nil
	case session.FieldRotatedAt:
		m.ResetRotatedAt()
		return nil
	case session.FieldRevokedAt:
		m.ResetRevokedAt()
		return nil
	}
	return fmt.Errorf("unknown Session field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *SessionMutation) AddedEdges() []string {
	edges := make([]string, 0, 1)
	if m.user != nil {
		edges = append(edges, session.EdgeUser)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *SessionMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case session.EdgeUser:
		if id := m.user; id != nil {
			return []ent.Value{*id}
		}
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *SessionMutation) RemovedEdges() []string {
	edges := make([]string, 0, 1)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *SessionMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *SessionMutation) ClearedEdges() []string {
	edges := make([]string, 0, 1)
	if m.cleareduser {
		edges = append(edges, session.EdgeUser)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *SessionMutation) EdgeCleared(name string) bool {
	switch name {
	case session.EdgeUser:
		return m.cleareduser
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *SessionMutation) ClearEdge(name string) error {
	switch name {
	case session.EdgeUser:
		m.ClearUser()
		return nil
	}
	return fmt.Errorf("unknown Session unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *SessionMutation) ResetEdge(name string) error {
	switch name {
	case session.EdgeUser:
		m.ResetUser()
		return nil
	}
	return fmt.Errorf("unknown Session edge %s", name)
}

// SpecialtyMutation represents an operation that mutates the Specialty nodes in the graph.
type SpecialtyMutation struct {
	config
	op                       Op
	typ                      string
	id                       *uuid.UUID
	created_at               *time.Time
	updated_at               *time.Time
	version                  *int64
	addversion               *int64
	name                     *string
	description              *string
	category                 *string
	is_active                *bool
	clearedFields            map[string]struct{}
	doctors                  map[uuid.UUID]struct{}
	removeddoctors           map[uuid.UUID]struct{}
	cleareddoctors           bool
	secondary_doctors        map[uuid.UUID]struct{}
	removedsecondary_doctors map[uuid.UUID]struct{}
	clearedsecondary_doctors bool
	done                     bool
	oldValue                 func(context.Context) (*Specialty, error)
	predicates               []predicate.Specialty
	upserted                 *upsertedID
	atVersion                *int64
	affected                 *rowsAffected
	read                     *Specialty // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*SpecialtyMutation)(nil)

// specialtyOption allows management of the mutation configuration using functional options.
type specialtyOption func(*SpecialtyMutation)

// newSpecialtyMutation creates new mutation for the Specialty entity.
func newSpecialtyMutation(c config, op Op, opts ...specialtyOption) *SpecialtyMutation {
	m := &SpecialtyMutation{
		config:        c,
		op:            op,
		typ:           TypeSpecialty,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withSpecialtyID sets the ID field of the mutation.
func withSpecialtyID(id uuid.UUID) specialtyOption {
	return func(m *SpecialtyMutation) {
		var (
			err   error
			once  sync.Once
			value *Specialty
		)
		m.oldValue = func(ctx context.Context) (*Specialty, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Specialty.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withSpecialty sets the old Specialty of the mutation.
func withSpecialty(node *Specialty) specialtyOption {
	return func(m *SpecialtyMutation) {
		m.oldValue = func(context.Context) (*Specialty, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m SpecialtyMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m SpecialtyMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Specialty entities.
func (m *SpecialtyMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *SpecialtyMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *SpecialtyMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Specialty.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *SpecialtyMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *SpecialtyMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Specialty entity.
// If the Specialty object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SpecialtyMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *SpecialtyMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *SpecialtyMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *SpecialtyMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Specialty entity.
// If the Specialty object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SpecialtyMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *SpecialtyMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *SpecialtyMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *SpecialtyMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Specialty entity.
// If the Specialty object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SpecialtyMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *SpecialtyMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *SpecialtyMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *SpecialtyMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetName sets the "name" field.
func (m *SpecialtyMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *SpecialtyMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the Specialty entity.
// If the Specialty object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SpecialtyMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *SpecialtyMutation) ResetName() {
	m.name = nil
}

// SetDescription sets the "description" field.
func (m *SpecialtyMutation) SetDescription(s string) {
	m.description = &s
}

// Description returns the value of the "description" field in the mutation.
func (m *SpecialtyMutation) Description() (r string, exists bool) {
	v := m.description
	if v == nil {
		return
	}
	return *v, true
}

// OldDescription returns the old "description" field's value of the Specialty entity.
// If the Specialty object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SpecialtyMutation) OldDescription(ctx context.Context) (v *string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDescription is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDescription requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDescription: %w", err)
	}
	return oldValue.Description, nil
}

// ClearDescription clears the value of the "description" field.
func (m *SpecialtyMutation) ClearDescription() {
	m.description = nil
	m.clearedFields[specialty.FieldDescription] = struct{}{}
}

// DescriptionCleared returns if the "description" field was cleared in this mutation.
func (m *SpecialtyMutation) DescriptionCleared() bool {
	_, ok := m.clearedFields[specialty.FieldDescription]
	return ok
}

// ResetDescription resets all changes to the "description" field.
func (m *SpecialtyMutation) ResetDescription() {
	m.description = nil
	delete(m.clearedFields, specialty.FieldDescription)
}

// SetCategory sets the "category" field.
func (m *SpecialtyMutation) SetCategory(s string) {
	m.category = &s
}

// Category returns the value of the "category" field in the mutation.
func (m *SpecialtyMutation) Category() (r string, exists bool) {
	v := m.category
	if v == nil {
		return
	}
	return *v, true
}

// OldCategory returns the old "category" field's value of the Specialty entity.
// If the Specialty object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SpecialtyMutation) OldCategory(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCategory is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCategory requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCategory: %w", err)
	}
	return oldValue.Category, nil
}

// ResetCategory resets all changes to the "category" field.
func (m *SpecialtyMutation) ResetCategory() {
	m.category = nil
}

// SetIsActive sets the "is_active" field.
func (m *SpecialtyMutation) SetIsActive(b bool) {
	m.is_active = &b
}

// IsActive returns the value of the "is_active" field in the mutation.
func (m *SpecialtyMutation) IsActive() (r bool, exists bool) {
	v := m.is_active
	if v == nil {
		return
	}
	return *v, true
}

// OldIsActive returns the old "is_active" field's value of the Specialty entity.
// If the Specialty object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SpecialtyMutation) OldIsActive(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsActive is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsActive requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsActive: %w", err)
	}
	return oldValue.IsActive, nil
}

// ResetIsActive resets all changes to the "is_active" field.
func (m *SpecialtyMutation) ResetIsActive() {
	m.is_active = nil
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by ids.
func (m *SpecialtyMutation) AddDoctorIDs(ids ...uuid.UUID) {
	if m.doctors == nil {
		m.doctors = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.doctors[ids[i]] = struct{}{}
	}
}

// ClearDoctors clears the "doctors" edge to the Doctor entity.
func (m *SpecialtyMutation) ClearDoctors() {
	m.cleareddoctors = true
}

// DoctorsCleared reports if the "doctors" edge to the Doctor entity was cleared.
func (m *SpecialtyMutation) DoctorsCleared() bool {
	return m.cleareddoctors
}

// RemoveDoctorIDs removes the "doctors" edge to the Doctor entity by IDs.
func (m *SpecialtyMutation) RemoveDoctorIDs(ids ...uuid.UUID) {
	if m.removeddoctors == nil {
		m.removeddoctors = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.doctors, ids[i])
		m.removeddoctors[ids[i]] = struct{}{}
	}
}

// RemovedDoctors returns the removed IDs of the "doctors" edge to the Doctor entity.
func (m *SpecialtyMutation) RemovedDoctorsIDs() (ids []uuid.UUID) {
	for id := range m.removeddoctors {
		ids = append(ids, id)
	}
	return
}

// DoctorsIDs returns the "doctors" edge IDs in the mutation.
func (m *SpecialtyMutation) DoctorsIDs() (ids []uuid.UUID) {
	for id := range m.doctors {
		ids = append(ids, id)
	}
	return
}

// ResetDoctors resets all changes to the "doctors" edge.
func (m *SpecialtyMutation) ResetDoctors() {
	m.doctors = nil
	m.cleareddoctors = false
	m.removeddoctors = nil
}

// AddSecondaryDoctorIDs adds the "secondary_doctors" edge to the Doctor entity by ids.
func (m *SpecialtyMutation) AddSecondaryDoctorIDs(ids ...uuid.UUID) {
	if m.secondary_doctors == nil {
		m.secondary_doctors = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.secondary_doctors[ids[i]] = struct{}{}
	}
}

// ClearSecondaryDoctors clears the "secondary_doctors" edge to the Doctor entity.
func (m *SpecialtyMutation) ClearSecondaryDoctors() {
	m.clearedsecondary_doctors = true
}

// SecondaryDoctorsCleared reports if the "secondary_doctors" edge to the Doctor entity was cleared.
func (m *SpecialtyMutation) SecondaryDoctorsCleared() bool {
	return m.clearedsecondary_doctors
}

// RemoveSecondaryDoctorIDs removes the "secondary_doctors" edge to the Doctor entity by IDs.
func (m *SpecialtyMutation) RemoveSecondaryDoctorIDs(ids ...uuid.UUID) {
	if m.removedsecondary_doctors == nil {
		m.removedsecondary_doctors = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.secondary_doctors, ids[i])
		m.removedsecondary_doctors[ids[i]] = struct{}{}
	}
}

// RemovedSecondaryDoctors returns the removed IDs of the "secondary_doctors" edge to the Doctor entity.
func (m *SpecialtyMutation) RemovedSecondaryDoctorsIDs() (ids []uuid.UUID) {
	for id := range m.removedsecondary_doctors {
		ids = append(ids, id)
	}
	return
}

// SecondaryDoctorsIDs returns the "secondary_doctors" edge IDs in the mutation.
func (m *SpecialtyMutation) SecondaryDoctorsIDs() (ids []uuid.UUID) {
	for id := range m.secondary_doctors {
		ids = append(ids, id)
	}
	return
}

// ResetSecondaryDoctors resets all changes to the "secondary_doctors" edge.
func (m *SpecialtyMutation) ResetSecondaryDoctors() {
	m.secondary_doctors = nil
	m.clearedsecondary_doctors = false
	m.removedsecondary_doctors = nil
}

// Where appends a list predicates to the SpecialtyMutation builder.
func (m *SpecialtyMutation) Where(ps ...predicate.Specialty) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the SpecialtyMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *SpecialtyMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Specialty, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *SpecialtyMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *SpecialtyMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Specialty).
func (m *SpecialtyMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *SpecialtyMutation) Fields() []string {
	fields := make([]string, 0, 7)
	if m.created_at != nil {
		fields = append(fields, specialty.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, specialty.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, specialty.FieldVersion)
	}
	if m.name != nil {
		fields = append(fields, specialty.FieldName)
	}
	if m.description != nil {
		fields = append(fields, specialty.FieldDescription)
	}
	if m.category != nil {
		fields = append(fields, specialty.FieldCategory)
	}
	if m.is_active != nil {
		fields = append(fields, specialty.FieldIsActive)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *SpecialtyMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case specialty.FieldCreatedAt:
		return m.CreatedAt()
	case specialty.FieldUpdatedAt:
		return m.UpdatedAt()
	case specialty.FieldVersion:
		return m.Version()
	case specialty.FieldName:
		return m.Name()
	case specialty.FieldDescription:
		return m.Description()
	case specialty.FieldCategory:
		return m.Category()
	case specialty.FieldIsActive:
		return m.IsActive()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *SpecialtyMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case specialty.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case specialty.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case specialty.FieldVersion:
		return m.OldVersion(ctx)
	case specialty.FieldName:
		return m.OldName(ctx)
	case specialty.FieldDescription:
		return m.OldDescription(ctx)
	case specialty.FieldCategory:
		return m.OldCategory(ctx)
	case specialty.FieldIsActive:
		return m.OldIsActive(ctx)
	}
	return nil, fmt.Errorf("unknown Specialty field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SpecialtyMutation) SetField(name string, value ent.Value) error {
	switch name {
	case specialty.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case specialty.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case specialty.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case specialty.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case specialty.FieldDescription:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDescription(v)
		return nil
	case specialty.FieldCategory:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCategory(v)
		return nil
	case specialty.FieldIsActive:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsActive(v)
		return nil
	}
	return fmt.Errorf("unknown Specialty field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *SpecialtyMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, specialty.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *SpecialtyMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case specialty.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SpecialtyMutation) AddField(name string, value ent.Value) error {
	switch name {
	case specialty.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown Specialty numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *SpecialtyMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(specialty.FieldDescription) {
		fields = append(fields, specialty.FieldDescription)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *SpecialtyMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *SpecialtyMutation) ClearField(name string) error {
	switch name {
	case specialty.FieldDescription:
		m.ClearDescription()
		return nil
	}
	return fmt.Errorf("unknown Specialty nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *SpecialtyMutation) ResetField(name string) error {
	switch name {
	case specialty.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case specialty.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case specialty.FieldVersion:
		m.ResetVersion()
		return nil
	case specialty.FieldName:
		m.ResetName()
		return nil
	case specialty.FieldDescription:
		m.ResetDescription()
		return nil
	case specialty.FieldCategory:
		m.ResetCategory()
		return nil
	case specialty.FieldIsActive:
		m.ResetIsActive()
		return nil
	}
	return fmt.Errorf("unknown Specialty field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *SpecialtyMutation) AddedEdges() []string {
	edges := make([]string, 0, 2)
	if m.doctors != nil {
		edges = append(edges, specialty.EdgeDoctors)
	}
	if m.secondary_doctors != nil {
		edges = append(edges, specialty.EdgeSecondaryDoctors)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *SpecialtyMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case specialty.EdgeDoctors:
		ids := make([]ent.Value, 0, len(m.doctors))
		for id := range m.doctors {
			ids = append(ids, id)
		}
		return ids
	case specialty.EdgeSecondaryDoctors:
		ids := make([]ent.Value, 0, len(m.secondary_doctors))
		for id := range m.secondary_doctors {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *SpecialtyMutation) RemovedEdges() []string {
	edges := make([]string, 0, 2)
	if m.removeddoctors != nil {
		edges = append(edges, specialty.EdgeDoctors)
	}
	if m.removedsecondary_doctors != nil {
		edges = append(edges, specialty.EdgeSecondaryDoctors)
	}
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *SpecialtyMutation) RemovedIDs(name string) []ent.Value {
	switch name {
	case specialty.EdgeDoctors:
		ids := make([]ent.Value, 0, len(m.removeddoctors))
		for id := range m.removeddoctors {
			ids = append(ids, id)
		}
		return ids
	case specialty.EdgeSecondaryDoctors:
		ids := make([]ent.Value, 0, len(m.removedsecondary_doctors))
		for id := range m.removedsecondary_doctors {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *SpecialtyMutation) ClearedEdges() []string {
	edges := make([]string, 0, 2)
	if m.cleareddoctors {
		edges = append(edges, specialty.EdgeDoctors)
	}
	if m.clearedsecondary_doctors {
		edges = append(edges, specialty.EdgeSecondaryDoctors)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *SpecialtyMutation) EdgeCleared(name string) bool {
	switch name {
	case specialty.EdgeDoctors:
		return m.cleareddoctors
	case specialty.EdgeSecondaryDoctors:
		return m.clearedsecondary_doctors
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *SpecialtyMutation) ClearEdge(name string) error {
	switch name {
	}
	return fmt.Errorf("unknown Specialty unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *SpecialtyMutation) ResetEdge(name string) error {
	switch name {
	case specialty.EdgeDoctors:
		m.ResetDoctors()
		return nil
	case specialty.EdgeSecondaryDoctors:
		m.ResetSecondaryDoctors()
		return nil
	}
	return fmt.Errorf("unknown Specialty edge %s", name)
}

// UserMutation represents an operation that mutates the User nodes in the graph.
type UserMutation struct {
	config
	op                       Op
	typ                      string
	id                       *uuid.UUID
	created_at               *time.Time
	updated_at               *time.Time
	version                  *int64
	addversion               *int64
	email                    *string
	password_hash            *string
	user_type                *enum.UserType
	reference_id             *uuid.UUID
	is_active                *bool
	is_verified              *bool
	failed_login_attempts    *int
	addfailed_login_attempts *int
	last_failed_login        *time.Time
	locked_until             *time.Time
	last_login               *time.Time
	password_changed_at      *time.Time
	clearedFields            map[string]struct{}
	patient                  *uuid.UUID
	clearedpatient           bool
	doctor                   *uuid.UUID
	cleareddoctor            bool
	institution              *uuid.UUID
	clearedinstitution       bool
	admin                    *uuid.UUID
	clearedadmin             bool
	sessions                 map[uuid.UUID]struct{}
	removedsessions          map[uuid.UUID]struct{}
	clearedsessions          bool
	account_tokens           map[uuid.UUID]struct{}
	removedaccount_tokens    map[uuid.UUID]struct{}
	clearedaccount_tokens    bool
	done                     bool
	oldValue                 func(context.Context) (*User, error)
	predicates               []predicate.User
	upserted                 *upsertedID
	atVersion                *int64
	affected                 *rowsAffected
	read                     *User // the entity that the update was made from, if any (entc.go)
}

var _ ent.Mutation = (*UserMutation)(nil)

// userOption allows management of the mutation configuration using functional options.
type userOption func(*UserMutation)

// newUserMutation creates new mutation for the User entity.
func newUserMutation(c config, op Op, opts ...userOption) *UserMutation {
	m := &UserMutation{
		config:        c,
		op:            op,
		typ:           TypeUser,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withUserID sets the ID field of the mutation.
func withUserID(id uuid.UUID) userOption {
	return func(m *UserMutation) {
		var (
			err   error
			once  sync.Once
			value *User
		)
		m.oldValue = func(ctx context.Context) (*User, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().User.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withUser sets the old User of the mutation.
func withUser(node *User) userOption {
	return func(m *UserMutation) {
		m.oldValue = func(context.Context) (*User, error) {
			return node, nil
		}
		m.id, m.read = &node.ID, node
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m UserMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m UserMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of User entities.
func (m *UserMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *UserMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *UserMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().User.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *UserMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *UserMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *UserMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *UserMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *UserMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *UserMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetVersion sets the "version" field.
func (m *UserMutation) SetVersion(i int64) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *UserMutation) Version() (r int64, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldVersion(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *UserMutation) AddVersion(i int64) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *UserMutation) AddedVersion() (r int64, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *UserMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetEmail sets the "email" field.
func (m *UserMutation) SetEmail(s string) {
	m.email = &s
}

// Email returns the value of the "email" field in the mutation.
func (m *UserMutation) Email() (r string, exists bool) {
	v := m.email
	if v == nil {
		return
	}
	return *v, true
}

// OldEmail returns the old "email" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmail: %w", err)
	}
	return oldValue.Email, nil
}

// ResetEmail resets all changes to the "email" field.
func (m *UserMutation) ResetEmail() {
	m.email = nil
}

// SetPasswordHash sets the "password_hash" field.
func (m *UserMutation) SetPasswordHash(s string) {
	m.password_hash = &s
}

// PasswordHash returns the value of the "password_hash" field in the mutation.
func (m *UserMutation) PasswordHash() (r string, exists bool) {
	v := m.password_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldPasswordHash returns the old "password_hash" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldPasswordHash(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPasswordHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPasswordHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPasswordHash: %w", err)
	}
	return oldValue.PasswordHash, nil
}

// ResetPasswordHash resets all changes to the "password_hash" field.
func (m *UserMutation) ResetPasswordHash() {
	m.password_hash = nil
}

// SetUserType sets the "user_type" field.
func (m *UserMutation) SetUserType(et enum.UserType) {
	m.user_type = &et
}

// UserType returns the value of the "user_type" field in the mutation.
func (m *UserMutation) UserType() (r enum.UserType, exists bool) {
	v := m.user_type
	if v == nil {
		return
	}
	return *v, true
}

// OldUserType returns the old "user_type" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldUserType(ctx context.Context) (v enum.UserType, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserType: %w", err)
	}
	return oldValue.UserType, nil
}

// ResetUserType resets all changes to the "user_type" field.
func (m *UserMutation) ResetUserType() {
	m.user_type = nil
}

// SetReferenceID sets the "reference_id" field.
func (m *UserMutation) SetReferenceID(u uuid.UUID) {
	m.reference_id = &u
}

// ReferenceID returns the value of the "reference_id" field in the mutation.
func (m *UserMutation) ReferenceID() (r uuid.UUID, exists bool) {
	v := m.reference_id
	if v == nil {
		return
	}
	return *v, true
}

// OldReferenceID returns the old "reference_id" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldReferenceID(ctx context.Context) (v uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReferenceID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReferenceID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReferenceID: %w", err)
	}
	return oldValue.ReferenceID, nil
}

// ResetReferenceID resets all changes to the "reference_id" field.
func (m *UserMutation) ResetReferenceID() {
	m.reference_id = nil
}

// SetPatientID sets the "patient_id" field.
func (m *UserMutation) SetPatientID(u uuid.UUID) {
	m.patient = &u
}

// PatientID returns the value of the "patient_id" field in the mutation.
func (m *UserMutation) PatientID() (r uuid.UUID, exists bool) {
	v := m.patient
	if v == nil {
		return
	}
	return *v, true
}

// OldPatientID returns the old "patient_id" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldPatientID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPatientID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPatientID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPatientID: %w", err)
	}
	return oldValue.PatientID, nil
}

// ClearPatientID clears the value of the "patient_id" field.
func (m *UserMutation) ClearPatientID() {
	m.patient = nil
	m.clearedFields[user.FieldPatientID] = struct{}{}
}

// PatientIDCleared returns if the "patient_id" field was cleared in this mutation.
func (m *UserMutation) PatientIDCleared() bool {
	_, ok := m.clearedFields[user.FieldPatientID]
	return ok
}

// ResetPatientID resets all changes to the "patient_id" field.
func (m *UserMutation) ResetPatientID() {
	m.patient = nil
	delete(m.clearedFields, user.FieldPatientID)
}

// SetDoctorID sets the "doctor_id" field.
func (m *UserMutation) SetDoctorID(u uuid.UUID) {
	m.doctor = &u
}

// DoctorID returns the value of the "doctor_id" field in the mutation.
func (m *UserMutation) DoctorID() (r uuid.UUID, exists bool) {
	v := m.doctor
	if v == nil {
		return
	}
	return *v, true
}

// OldDoctorID returns the old "doctor_id" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldDoctorID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDoctorID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDoctorID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDoctorID: %w", err)
	}
	return oldValue.DoctorID, nil
}

// ClearDoctorID clears the value of the "doctor_id" field.
func (m *UserMutation) ClearDoctorID() {
	m.doctor = nil
	m.clearedFields[user.FieldDoctorID] = struct{}{}
}

// DoctorIDCleared returns if the "doctor_id" field was cleared in this mutation.
func (m *UserMutation) DoctorIDCleared() bool {
	_, ok := m.clearedFields[user.FieldDoctorID]
	return ok
}

// ResetDoctorID resets all changes to the "doctor_id" field.
func (m *UserMutation) ResetDoctorID() {
	m.doctor = nil
	delete(m.clearedFields, user.FieldDoctorID)
}

// SetInstitutionID sets the "institution_id" field.
func (m *UserMutation) SetInstitutionID(u uuid.UUID) {
	m.institution = &u
}

// InstitutionID returns the value of the "institution_id" field in the mutation.
func (m *UserMutation) InstitutionID() (r uuid.UUID, exists bool) {
	v := m.institution
	if v == nil {
		return
	}
	return *v, true
}

// OldInstitutionID returns the old "institution_id" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldInstitutionID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInstitutionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInstitutionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInstitutionID: %w", err)
	}
	return oldValue.InstitutionID, nil
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (m *UserMutation) ClearInstitutionID() {
	m.institution = nil
	m.clearedFields[user.FieldInstitutionID] = struct{}{}
}

// InstitutionIDCleared returns if the "institution_id" field was cleared in this mutation.
func (m *UserMutation) InstitutionIDCleared() bool {
	_, ok := m.clearedFields[user.FieldInstitutionID]
	return ok
}

// ResetInstitutionID resets all changes to the "institution_id" field.
func (m *UserMutation) ResetInstitutionID() {
	m.institution = nil
	delete(m.clearedFields, user.FieldInstitutionID)
}

// SetAdminID sets the "admin_id" field.
func (m *UserMutation) SetAdminID(u uuid.UUID) {
	m.admin = &u
}

// AdminID returns the value of the "admin_id" field in the mutation.
func (m *UserMutation) AdminID() (r uuid.UUID, exists bool) {
	v := m.admin
	if v == nil {
		return
	}
	return *v, true
}

// OldAdminID returns the old "admin_id" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldAdminID(ctx context.Context) (v *uuid.UUID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAdminID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAdminID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAdminID: %w", err)
	}
	return oldValue.AdminID, nil
}

// ClearAdminID clears the value of the "admin_id" field.
func (m *UserMutation) ClearAdminID() {
	m.admin = nil
	m.clearedFields[user.FieldAdminID] = struct{}{}
}

// AdminIDCleared returns if the "admin_id" field was cleared in this mutation.
func (m *UserMutation) AdminIDCleared() bool {
	_, ok := m.clearedFields[user.FieldAdminID]
	return ok
}

// ResetAdminID resets all changes to the "admin_id" field.
func (m *UserMutation) ResetAdminID() {
	m.admin = nil
	delete(m.clearedFields, user.FieldAdminID)
}

// SetIsActive sets the "is_active" field.
func (m *UserMutation) SetIsActive(b bool) {
	m.is_active = &b
}

// IsActive returns the value of the "is_active" field in the mutation.
func (m *UserMutation) IsActive() (r bool, exists bool) {
	v := m.is_active
	if v == nil {
		return
	}
	return *v, true
}

// OldIsActive returns the old "is_active" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldIsActive(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsActive is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsActive requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsActive: %w", err)
	}
	return oldValue.IsActive, nil
}

// ResetIsActive resets all changes to the "is_active" field.
func (m *UserMutation) ResetIsActive() {
	m.is_active = nil
}

// SetIsVerified sets the "is_verified" field.
func (m *UserMutation) SetIsVerified(b bool) {
	m.is_verified = &b
}

// IsVerified returns the value of the "is_verified" field in the mutation.
func (m *UserMutation) IsVerified() (r bool, exists bool) {
	v := m.is_verified
	if v == nil {
		return
	}
	return *v, true
}

// OldIsVerified returns the old "is_verified" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldIsVerified(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsVerified is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsVerified requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsVerified: %w", err)
	}
	return oldValue.IsVerified, nil
}

// ResetIsVerified resets all changes to the "is_verified" field.
func (m *UserMutation) ResetIsVerified() {
	m.is_verified = nil
}

// SetFailedLoginAttempts sets the "failed_login_attempts" field.
func (m *UserMutation) SetFailedLoginAttempts(i int) {
	m.failed_login_attempts = &i
	m.addfailed_login_attempts = nil
}

// FailedLoginAttempts returns the value of the "failed_login_attempts" field in the mutation.
func (m *UserMutation) FailedLoginAttempts() (r int, exists bool) {
	v := m.failed_login_attempts
	if v == nil {
		return
	}
	return *v, true
}

// OldFailedLoginAttempts returns the old "failed_login_attempts" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldFailedLoginAttempts(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFailedLoginAttempts is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFailedLoginAttempts requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFailedLoginAttempts: %w", err)
	}
	return oldValue.FailedLoginAttempts, nil
}

// AddFailedLoginAttempts adds i to the "failed_login_attempts" field.
func (m *UserMutation) AddFailedLoginAttempts(i int) {
	if m.addfailed_login_attempts != nil {
		*m.addfailed_login_attempts += i
	} else {
		m.addfailed_login_attempts = &i
	}
}

// AddedFailedLoginAttempts returns the value that was added to the "failed_login_attempts" field in this mutation.
func (m *UserMutation) AddedFailedLoginAttempts() (r int, exists bool) {
	v := m.addfailed_login_attempts
	if v == nil {
		return
	}
	return *v, true
}

// ResetFailedLoginAttempts resets all changes to the "failed_login_attempts" field.
func (m *UserMutation) ResetFailedLoginAttempts() {
	m.failed_login_attempts = nil
	m.addfailed_login_attempts = nil
}

// SetLastFailedLogin sets the "last_failed_login" field.
func (m *UserMutation) SetLastFailedLogin(t time.Time) {
	m.last_failed_login = &t
}

// LastFailedLogin returns the value of the "last_failed_login" field in the mutation.
func (m *UserMutation) LastFailedLogin() (r time.Time, exists bool) {
	v := m.last_failed_login
	if v == nil {
		return
	}
	return *v, true
}

// OldLastFailedLogin returns the old "last_failed_login" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldLastFailedLogin(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLastFailedLogin is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLastFailedLogin requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLastFailedLogin: %w", err)
	}
	return oldValue.LastFailedLogin, nil
}

// ClearLastFailedLogin clears the value of the "last_failed_login" field.
func (m *UserMutation) ClearLastFailedLogin() {
	m.last_failed_login = nil
	m.clearedFields[user.FieldLastFailedLogin] = struct{}{}
}

// LastFailedLoginCleared returns if the "last_failed_login" field was cleared in this mutation.
func (m *UserMutation) LastFailedLoginCleared() bool {
	_, ok := m.clearedFields[user.FieldLastFailedLogin]
	return ok
}

// ResetLastFailedLogin resets all changes to the "last_failed_login" field.
func (m *UserMutation) ResetLastFailedLogin() {
	m.last_failed_login = nil
	delete(m.clearedFields, user.FieldLastFailedLogin)
}

// SetLockedUntil sets the "locked_until" field.
func (m *UserMutation) SetLockedUntil(t time.Time) {
	m.locked_until = &t
}

// LockedUntil returns the value of the "locked_until" field in the mutation.
func (m *UserMutation) LockedUntil() (r time.Time, exists bool) {
	v := m.locked_until
	if v == nil {
		return
	}
	return *v, true
}

// OldLockedUntil returns the old "locked_until" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldLockedUntil(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLockedUntil is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLockedUntil requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLockedUntil: %w", err)
	}
	return oldValue.LockedUntil, nil
}

// ClearLockedUntil clears the value of the "locked_until" field.
func (m *UserMutation) ClearLockedUntil() {
	m.locked_until = nil
	m.clearedFields[user.FieldLockedUntil] = struct{}{}
}

// LockedUntilCleared returns if the "locked_until" field was cleared in this mutation.
func (m *UserMutation) LockedUntilCleared() bool {
	_, ok := m.clearedFields[user.FieldLockedUntil]
	return ok
}

// ResetLockedUntil resets all changes to the "locked_until" field.
func (m *UserMutation) ResetLockedUntil() {
	m.locked_until = nil
	delete(m.clearedFields, user.FieldLockedUntil)
}

// SetLastLogin sets the "last_login" field.
func (m *UserMutation) SetLastLogin(t time.Time) {
	m.last_login = &t
}

// LastLogin returns the value of the "last_login" field in the mutation.
func (m *UserMutation) LastLogin() (r time.Time, exists bool) {
	v := m.last_login
	if v == nil {
		return
	}
	return *v, true
}

// OldLastLogin returns the old "last_login" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldLastLogin(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLastLogin is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLastLogin requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLastLogin: %w", err)
	}
	return oldValue.LastLogin, nil
}

// ClearLastLogin clears the value of the "last_login" field.
func (m *UserMutation) ClearLastLogin() {
	m.last_login = nil
	m.clearedFields[user.FieldLastLogin] = struct{}{}
}

// LastLoginCleared returns if the "last_login" field was cleared in this mutation.
func (m *UserMutation) LastLoginCleared() bool {
	_, ok := m.clearedFields[user.FieldLastLogin]
	return ok
}

// ResetLastLogin resets all changes to the "last_login" field.
func (m *UserMutation) ResetLastLogin() {
	m.last_login = nil
	delete(m.clearedFields, user.FieldLastLogin)
}

// SetPasswordChangedAt sets the "password_changed_at" field.
func (m *UserMutation) SetPasswordChangedAt(t time.Time) {
	m.password_changed_at = &t
}

// PasswordChangedAt returns the value of the "password_changed_at" field in the mutation.
func (m *UserMutation) PasswordChangedAt() (r time.Time, exists bool) {
	v := m.password_changed_at
	if v == nil {
		return
	}
	return *v, true
}

// OldPasswordChangedAt returns the old "password_changed_at" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldPasswordChangedAt(ctx context.Context) (v *time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPasswordChangedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPasswordChangedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPasswordChangedAt: %w", err)
	}
	return oldValue.PasswordChangedAt, nil
}

// ClearPasswordChangedAt clears the value of the "password_changed_at" field.
func (m *UserMutation) ClearPasswordChangedAt() {
	m.password_changed_at = nil
	m.clearedFields[user.FieldPasswordChangedAt] = struct{}{}
}

// PasswordChangedAtCleared returns if the "password_changed_at" field was cleared in this mutation.
func (m *UserMutation) PasswordChangedAtCleared() bool {
	_, ok := m.clearedFields[user.FieldPasswordChangedAt]
	return ok
}

// ResetPasswordChangedAt resets all changes to the "password_changed_at" field.
func (m *UserMutation) ResetPasswordChangedAt() {
	m.password_changed_at = nil
	delete(m.clearedFields, user.FieldPasswordChangedAt)
}

// ClearPatient clears the "patient" edge to the Patient entity.
func (m *UserMutation) ClearPatient() {
	m.clearedpatient = true
	m.clearedFields[user.FieldPatientID] = struct{}{}
}

// PatientCleared reports if the "patient" edge to the Patient entity was cleared.
func (m *UserMutation) PatientCleared() bool {
	return m.PatientIDCleared() || m.clearedpatient
}

// PatientIDs returns the "patient" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// PatientID instead. It exists only for internal usage by the builders.
func (m *UserMutation) PatientIDs() (ids []uuid.UUID) {
	if id := m.patient; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetPatient resets all changes to the "patient" edge.
func (m *UserMutation) ResetPatient() {
	m.patient = nil
	m.clearedpatient = false
}

// ClearDoctor clears the "doctor" edge to the Doctor entity.
func (m *UserMutation) ClearDoctor() {
	m.cleareddoctor = true
	m.clearedFields[user.FieldDoctorID] = struct{}{}
}

// DoctorCleared reports if the "doctor" edge to the Doctor entity was cleared.
func (m *UserMutation) DoctorCleared() bool {
	return m.DoctorIDCleared() || m.cleareddoctor
}

// DoctorIDs returns the "doctor" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// DoctorID instead. It exists only for internal usage by the builders.
func (m *UserMutation) DoctorIDs() (ids []uuid.UUID) {
	if id := m.doctor; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetDoctor resets all changes to the "doctor" edge.
func (m *UserMutation) ResetDoctor() {
	m.doctor = nil
	m.cleareddoctor = false
}

// ClearInstitution clears the "institution" edge to the Institution entity.
func (m *UserMutation) ClearInstitution() {
	m.clearedinstitution = true
	m.clearedFields[user.FieldInstitutionID] = struct{}{}
}

// InstitutionCleared reports if the "institution" edge to the Institution entity was cleared.
func (m *UserMutation) InstitutionCleared() bool {
	return m.InstitutionIDCleared() || m.clearedinstitution
}

// InstitutionIDs returns the "institution" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// InstitutionID instead. It exists only for internal usage by the builders.
func (m *UserMutation) InstitutionIDs() (ids []uuid.UUID) {
	if id := m.institution; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetInstitution resets all changes to the "institution" edge.
func (m *UserMutation) ResetInstitution() {
	m.institution = nil
	m.clearedinstitution = false
}

// ClearAdmin clears the "admin" edge to the Admin entity.
func (m *UserMutation) ClearAdmin() {
	m.clearedadmin = true
	m.clearedFields[user.FieldAdminID] = struct{}{}
}

// AdminCleared reports if the "admin" edge to the Admin entity was cleared.
func (m *UserMutation) AdminCleared() bool {
	return m.AdminIDCleared() || m.clearedadmin
}

// AdminIDs returns the "admin" edge IDs in the mutation.
// Note that IDs always returns len(IDs) <= 1 for unique edges, and you should use
// AdminID instead. It exists only for internal usage by the builders.
func (m *UserMutation) AdminIDs() (ids []uuid.UUID) {
	if id := m.admin; id != nil {
		ids = append(ids, *id)
	}
	return
}

// ResetAdmin resets all changes to the "admin" edge.
func (m *UserMutation) ResetAdmin() {
	m.admin = nil
	m.clearedadmin = false
}

// AddSessionIDs adds the "sessions" edge to the Session entity by ids.
func (m *UserMutation) AddSessionIDs(ids ...uuid.UUID) {
	if m.sessions == nil {
		m.sessions = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.sessions[ids[i]] = struct{}{}
	}
}

// ClearSessions clears the "sessions" edge to the Session entity.
func (m *UserMutation) ClearSessions() {
	m.clearedsessions = true
}

// SessionsCleared reports if the "sessions" edge to the Session entity was cleared.
func (m *UserMutation) SessionsCleared() bool {
	return m.clearedsessions
}

// RemoveSessionIDs removes the "sessions" edge to the Session entity by IDs.
func (m *UserMutation) RemoveSessionIDs(ids ...uuid.UUID) {
	if m.removedsessions == nil {
		m.removedsessions = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.sessions, ids[i])
		m.removedsessions[ids[i]] = struct{}{}
	}
}

// RemovedSessions returns the removed IDs of the "sessions" edge to the Session entity.
func (m *UserMutation) RemovedSessionsIDs() (ids []uuid.UUID) {
	for id := range m.removedsessions {
		ids = append(ids, id)
	}
	return
}

// SessionsIDs returns the "sessions" edge IDs in the mutation.
func (m *UserMutation) SessionsIDs() (ids []uuid.UUID) {
	for id := range m.sessions {
		ids = append(ids, id)
	}
	return
}

// ResetSessions resets all changes to the "sessions" edge.
func (m *UserMutation) ResetSessions() {
	m.sessions = nil
	m.clearedsessions = false
	m.removedsessions = nil
}

// AddAccountTokenIDs adds the "account_tokens" edge to the AccountToken entity by ids.
func (m *UserMutation) AddAccountTokenIDs(ids ...uuid.UUID) {
	if m.account_tokens == nil {
		m.account_tokens = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		m.account_tokens[ids[i]] = struct{}{}
	}
}

// ClearAccountTokens clears the "account_tokens" edge to the AccountToken entity.
func (m *UserMutation) ClearAccountTokens() {
	m.clearedaccount_tokens = true
}

// AccountTokensCleared reports if the "account_tokens" edge to the AccountToken entity was cleared.
func (m *UserMutation) AccountTokensCleared() bool {
	return m.clearedaccount_tokens
}

// RemoveAccountTokenIDs removes the "account_tokens" edge to the AccountToken entity by IDs.
func (m *UserMutation) RemoveAccountTokenIDs(ids ...uuid.UUID) {
	if m.removedaccount_tokens == nil {
		m.removedaccount_tokens = make(map[uuid.UUID]struct{})
	}
	for i := range ids {
		delete(m.account_tokens, ids[i])
		m.removedaccount_tokens[ids[i]] = struct{}{}
	}
}

// RemovedAccountTokens returns the removed IDs of the "account_tokens" edge to the AccountToken entity.
func (m *UserMutation) RemovedAccountTokensIDs() (ids []uuid.UUID) {
	for id := range m.removedaccount_tokens {
		ids = append(ids, id)
	}
	return
}

// AccountTokensIDs returns the "account_tokens" edge IDs in the mutation.
func (m *UserMutation) AccountTokensIDs() (ids []uuid.UUID) {
	for id := range m.account_tokens {
		ids = append(ids, id)
	}
	return
}

// ResetAccountTokens resets all changes to the "account_tokens" edge.
func (m *UserMutation) ResetAccountTokens() {
	m.account_tokens = nil
	m.clearedaccount_tokens = false
	m.removedaccount_tokens = nil
}

// Where appends a list predicates to the UserMutation builder.
func (m *UserMutation) Where(ps ...predicate.User) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the UserMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *UserMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.User, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *UserMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *UserMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (User).
func (m *UserMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *UserMutation) Fields() []string {
	fields := make([]string, 0, 18)
	if m.created_at != nil {
		fields = append(fields, user.FieldCreatedAt)
	}
	if m.updated_at != nil {
		fields = append(fields, user.FieldUpdatedAt)
	}
	if m.version != nil {
		fields = append(fields, user.FieldVersion)
	}
	if m.email != nil {
		fields = append(fields, user.FieldEmail)
	}
	if m.password_hash != nil {
		fields = append(fields, user.FieldPasswordHash)
	}
	if m.user_type != nil {
		fields = append(fields, user.FieldUserType)
	}
	if m.reference_id != nil {
		fields = append(fields, user.FieldReferenceID)
	}
	if m.patient != nil {
		fields = append(fields, user.FieldPatientID)
	}
	if m.doctor != nil {
		fields = append(fields, user.FieldDoctorID)
	}
	if m.institution != nil {
		fields = append(fields, user.FieldInstitutionID)
	}
	if m.admin != nil {
		fields = append(fields, user.FieldAdminID)
	}
	if m.is_active != nil {
		fields = append(fields, user.FieldIsActive)
	}
	if m.is_verified != nil {
		fields = append(fields, user.FieldIsVerified)
	}
	if m.failed_login_attempts != nil {
		fields = append(fields, user.FieldFailedLoginAttempts)
	}
	if m.last_failed_login != nil {
		fields = append(fields, user.FieldLastFailedLogin)
	}
	if m.locked_until != nil {
		fields = append(fields, user.FieldLockedUntil)
	}
	if m.last_login != nil {
		fields = append(fields, user.FieldLastLogin)
	}
	if m.password_changed_at != nil {
		fields = append(fields, user.FieldPasswordChangedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *UserMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case user.FieldCreatedAt:
		return m.CreatedAt()
	case user.FieldUpdatedAt:
		return m.UpdatedAt()
	case user.FieldVersion:
		return m.Version()
	case user.FieldEmail:
		return m.Email()
	case user.FieldPasswordHash:
		return m.PasswordHash()
	case user.FieldUserType:
		return m.UserType()
	case user.FieldReferenceID:
		return m.ReferenceID()
	case user.FieldPatientID:
		return m.PatientID()
	case user.FieldDoctorID:
		return m.DoctorID()
	case user.FieldInstitutionID:
		return m.InstitutionID()
	case user.FieldAdminID:
		return m.AdminID()
	case user.FieldIsActive:
		return m.IsActive()
	case user.FieldIsVerified:
		return m.IsVerified()
	case user.FieldFailedLoginAttempts:
		return m.FailedLoginAttempts()
	case user.FieldLastFailedLogin:
		return m.LastFailedLogin()
	case user.FieldLockedUntil:
		return m.LockedUntil()
	case user.FieldLastLogin:
		return m.LastLogin()
	case user.FieldPasswordChangedAt:
		return m.PasswordChangedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *UserMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case user.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case user.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case user.FieldVersion:
		return m.OldVersion(ctx)
	case user.FieldEmail:
		return m.OldEmail(ctx)
	case user.FieldPasswordHash:
		return m.OldPasswordHash(ctx)
	case user.FieldUserType:
		return m.OldUserType(ctx)
	case user.FieldReferenceID:
		return m.OldReferenceID(ctx)
	case user.FieldPatientID:
		return m.OldPatientID(ctx)
	case user.FieldDoctorID:
		return m.OldDoctorID(ctx)
	case user.FieldInstitutionID:
		return m.OldInstitutionID(ctx)
	case user.FieldAdminID:
		return m.OldAdminID(ctx)
	case user.FieldIsActive:
		return m.OldIsActive(ctx)
	case user.FieldIsVerified:
		return m.OldIsVerified(ctx)
	case user.FieldFailedLoginAttempts:
		return m.OldFailedLoginAttempts(ctx)
	case user.FieldLastFailedLogin:
		return m.OldLastFailedLogin(ctx)
	case user.FieldLockedUntil:
		return m.OldLockedUntil(ctx)
	case user.FieldLastLogin:
		return m.OldLastLogin(ctx)
	case user.FieldPasswordChangedAt:
		return m.OldPasswordChangedAt(ctx)
	}
	return nil, fmt.Errorf("unknown User field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *UserMutation) SetField(name string, value ent.Value) error {
	switch name {
	case user.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case user.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case user.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case user.FieldEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmail(v)
		return nil
	case user.FieldPasswordHash:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPasswordHash(v)
		return nil
	case user.FieldUserType:
		v, ok := value.(enum.UserType)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserType(v)
		return nil
	case user.FieldReferenceID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReferenceID(v)
		return nil
	case user.FieldPatientID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPatientID(v)
		return nil
	case user.FieldDoctorID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDoctorID(v)
		return nil
	case user.FieldInstitutionID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInstitutionID(v)
		return nil
	case user.FieldAdminID:
		v, ok := value.(uuid.UUID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAdminID(v)
		return nil
	case user.FieldIsActive:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsActive(v)
		return nil
	case user.FieldIsVerified:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsVerified(v)
		return nil
	case user.FieldFailedLoginAttempts:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFailedLoginAttempts(v)
		return nil
	case user.FieldLastFailedLogin:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLastFailedLogin(v)
		return nil
	case user.FieldLockedUntil:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLockedUntil(v)
		return nil
	case user.FieldLastLogin:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLastLogin(v)
		return nil
	case user.FieldPasswordChangedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPasswordChangedAt(v)
		return nil
	}
	return fmt.Errorf("unknown User field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *UserMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, user.FieldVersion)
	}
	if m.addfailed_login_attempts != nil {
		fields = append(fields, user.FieldFailedLoginAttempts)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *UserMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case user.FieldVersion:
		return m.AddedVersion()
	case user.FieldFailedLoginAttempts:
		return m.AddedFailedLoginAttempts()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *UserMutation) AddField(name string, value ent.Value) error {
	switch name {
	case user.FieldVersion:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	case user.FieldFailedLoginAttempts:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddFailedLoginAttempts(v)
		return nil
	}
	return fmt.Errorf("unknown User numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *UserMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(user.FieldPatientID) {
		fields = append(fields, user.FieldPatientID)
	}
	if m.FieldCleared(user.FieldDoctorID) {
		fields = append(fields, user.FieldDoctorID)
	}
	if m.FieldCleared(user.FieldInstitutionID) {
		fields = append(fields, user.FieldInstitutionID)
	}
	if m.FieldCleared(user.FieldAdminID) {
		fields = append(fields, user.FieldAdminID)
	}
	if m.FieldCleared(user.FieldLastFailedLogin) {
		fields = append(fields, user.FieldLastFailedLogin)
	}
	if m.FieldCleared(user.FieldLockedUntil) {
		fields = append(fields, user.FieldLockedUntil)
	}
	if m.FieldCleared(user.FieldLastLogin) {
		fields = append(fields, user.FieldLastLogin)
	}
	if m.FieldCleared(user.FieldPasswordChangedAt) {
		fields = append(fields, user.FieldPasswordChangedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *UserMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *UserMutation) ClearField(name string) error {
	switch name {
	case user.FieldPatientID:
		m.ClearPatientID()
		return nil
	case user.FieldDoctorID:
		m.ClearDoctorID()
		return nil
	case user.FieldInstitutionID:
		m.ClearInstitutionID()
		return nil
	case user.FieldAdminID:
		m.ClearAdminID()
		return nil
	case user.FieldLastFailedLogin:
		m.ClearLastFailedLogin()
		return nil
	case user.FieldLockedUntil:
		m.ClearLockedUntil()
		return nil
	case user.FieldLastLogin:
		m.ClearLastLogin()
		return nil
	case user.FieldPasswordChangedAt:
		m.ClearPasswordChangedAt()
		return nil
	}
	return fmt.Errorf("unknown User nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *UserMutation) ResetField(name string) error {
	switch name {
	case user.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case user.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case user.FieldVersion:
		m.ResetVersion()
		return nil
	case user.FieldEmail:
		m.ResetEmail()
		return nil
	case user.FieldPasswordHash:
		m.ResetPasswordHash()
		return nil
	case user.FieldUserType:
		m.ResetUserType()
		return nil
	case user.FieldReferenceID:
		m.ResetReferenceID()
		return nil
	case user.FieldPatientID:
		m.ResetPatientID()
		return nil
	case user.FieldDoctorID:
		m.ResetDoctorID()
		return nil
	case user.FieldInstitutionID:
		m.ResetInstitutionID()
		return nil
	case user.FieldAdminID:
		m.ResetAdminID()
		return nil
	case user.FieldIsActive:
		m.ResetIsActive()
		return nil
	case user.FieldIsVerified:
		m.ResetIsVerified()
		return nil
	case user.FieldFailedLoginAttempts:
		m.ResetFailedLoginAttempts()
		return nil
	case user.FieldLastFailedLogin:
		m.ResetLastFailedLogin()
		return nil
	case user.FieldLockedUntil:
		m.ResetLockedUntil()
		return nil
	case user.FieldLastLogin:
		m.ResetLastLogin()
		return nil
	case user.FieldPasswordChangedAt:
		m.ResetPasswordChangedAt()
		return nil
	}
	return fmt.Errorf("unknown User field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *UserMutation) AddedEdges() []string {
	edges := make([]string, 0, 6)
	if m.patient != nil {
		edges = append(edges, user.EdgePatient)
	}
	if m.doctor != nil {
		edges = append(edges, user.EdgeDoctor)
	}
	if m.institution != nil {
		edges = append(edges, user.EdgeInstitution)
	}
	if m.admin != nil {
		edges = append(edges, user.EdgeAdmin)
	}
	if m.sessions != nil {
		edges = append(edges, user.EdgeSessions)
	}
	if m.account_tokens != nil {
		edges = append(edges, user.EdgeAccountTokens)
	}
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *UserMutation) AddedIDs(name string) []ent.Value {
	switch name {
	case user.EdgePatient:
		if id := m.patient; id != nil {
			return []ent.Value{*id}
		}
	case user.EdgeDoctor:
		if id := m.doctor; id != nil {
			return []ent.Value{*id}
		}
	case user.EdgeInstitution:
		if id := m.institution; id != nil {
			return []ent.Value{*id}
		}
	case user.EdgeAdmin:
		if id := m.admin; id != nil {
			return []ent.Value{*id}
		}
	case user.EdgeSessions:
		ids := make([]ent.Value, 0, len(m.sessions))
		for id := range m.sessions {
			ids = append(ids, id)
		}
		return ids
	case user.EdgeAccountTokens:
		ids := make([]ent.Value, 0, len(m.account_tokens))
		for id := range m.account_tokens {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *UserMutation) RemovedEdges() []string {
	edges := make([]string, 0, 6)
	if m.removedsessions != nil {
		edges = append(edges, user.EdgeSessions)
	}
	if m.removedaccount_tokens != nil {
		edges = append(edges, user.EdgeAccountTokens)
	}
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *UserMutation) RemovedIDs(name string) []ent.Value {
	switch name {
	case user.EdgeSessions:
		ids := make([]ent.Value, 0, len(m.removedsessions))
		for id := range m.removedsessions {
			ids = append(ids, id)
		}
		return ids
	case user.EdgeAccountTokens:
		ids := make([]ent.Value, 0, len(m.removedaccount_tokens))
		for id := range m.removedaccount_tokens {
			ids = append(ids, id)
		}
		return ids
	}
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *UserMutation) ClearedEdges() []string {
	edges := make([]string, 0, 6)
	if m.clearedpatient {
		edges = append(edges, user.EdgePatient)
	}
	if m.cleareddoctor {
		edges = append(edges, user.EdgeDoctor)
	}
	if m.clearedinstitution {
		edges = append(edges, user.EdgeInstitution)
	}
	if m.clearedadmin {
		edges = append(edges, user.EdgeAdmin)
	}
	if m.clearedsessions {
		edges = append(edges, user.EdgeSessions)
	}
	if m.clearedaccount_tokens {
		edges = append(edges, user.EdgeAccountTokens)
	}
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *UserMutation) EdgeCleared(name string) bool {
	switch name {
	case user.EdgePatient:
		return m.clearedpatient
	case user.EdgeDoctor:
		return m.cleareddoctor
	case user.EdgeInstitution:
		return m.clearedinstitution
	case user.EdgeAdmin:
		return m.clearedadmin
	case user.EdgeSessions:
		return m.clearedsessions
	case user.EdgeAccountTokens:
		return m.clearedaccount_tokens
	}
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *UserMutation) ClearEdge(name string) error {
	switch name {
	case user.EdgePatient:
		m.ClearPatient()
		return nil
	case user.EdgeDoctor:
		m.ClearDoctor()
		return nil
	case user.EdgeInstitution:
		m.ClearInstitution()
		return nil
	case user.EdgeAdmin:
		m.ClearAdmin()
		return nil
	}
	return fmt.Errorf("unknown User unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *UserMutation) ResetEdge(name string) error {
	switch name {
	case user.EdgePatient:
		m.ResetPatient()
		return nil
	case user.EdgeDoctor:
		m.ResetDoctor()
		return nil
	case user.EdgeInstitution:
		m.ResetInstitution()
		return nil
	case user.EdgeAdmin:
		m.ResetAdmin()
		return nil
	case user.EdgeSessions:
		m.ResetSessions()
		return nil
	case user.EdgeAccountTokens:
		m.ResetAccountTokens()
		return nil
	}
	return fmt.Errorf("unknown User edge %s", name)
}

// WrappingKeyMutation represents an operation that mutates the WrappingKey nodes in the graph.
type WrappingKeyMutation struct {
	config
	op            Op
	typ           string
	id            *uuid.UUID
	created_at    *time.Time
	fingerprint   *string
	is_active     *bool
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*WrappingKey, error)
	predicates    []predicate.WrappingKey
	upserted      *upsertedID
}

var _ ent.Mutation = (*WrappingKeyMutation)(nil)

// wrappingkeyOption allows management of the mutation configuration using functional options.
type wrappingkeyOption func(*WrappingKeyMutation)

// newWrappingKeyMutation creates new mutation for the WrappingKey entity.
func newWrappingKeyMutation(c config, op Op, opts ...wrappingkeyOption) *WrappingKeyMutation {
	m := &WrappingKeyMutation{
		config:        c,
		op:            op,
		typ:           TypeWrappingKey,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withWrappingKeyID sets the ID field of the mutation.
func withWrappingKeyID(id uuid.UUID) wrappingkeyOption {
	return func(m *WrappingKeyMutation) {
		var (
			err   error
			once  sync.Once
			value *WrappingKey
		)
		m.oldValue = func(ctx context.Context) (*WrappingKey, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().WrappingKey.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withWrappingKey sets the old WrappingKey of the mutation.
func withWrappingKey(node *WrappingKey) wrappingkeyOption {
	return func(m *WrappingKeyMutation) {
		m.oldValue = func(context.Context) (*WrappingKey, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m WrappingKeyMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m WrappingKeyMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of WrappingKey entities.
func (m *WrappingKeyMutation) SetID(id uuid.UUID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *WrappingKeyMutation) ID() (id uuid.UUID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *WrappingKeyMutation) IDs(ctx context.Context) ([]uuid.UUID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []uuid.UUID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().WrappingKey.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *WrappingKeyMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *WrappingKeyMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the WrappingKey entity.
// If the WrappingKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *WrappingKeyMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *WrappingKeyMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetFingerprint sets the "fingerprint" field.
func (m *WrappingKeyMutation) SetFingerprint(s string) {
	m.fingerprint = &s
}

// Fingerprint returns the value of the "fingerprint" field in the mutation.
func (m *WrappingKeyMutation) Fingerprint() (r string, exists bool) {
	v := m.fingerprint
	if v == nil {
		return
	}
	return *v, true
}

// OldFingerprint returns the old "fingerprint" field's value of the WrappingKey entity.
// If the WrappingKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *WrappingKeyMutation) OldFingerprint(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFingerprint is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFingerprint requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFingerprint: %w", err)
	}
	return oldValue.Fingerprint, nil
}

// ResetFingerprint resets all changes to the "fingerprint" field.
func (m *WrappingKeyMutation) ResetFingerprint() {
	m.fingerprint = nil
}

// SetIsActive sets the "is_active" field.
func (m *WrappingKeyMutation) SetIsActive(b bool) {
	m.is_active = &b
}

// IsActive returns the value of the "is_active" field in the mutation.
func (m *WrappingKeyMutation) IsActive() (r bool, exists bool) {
	v := m.is_active
	if v == nil {
		return
	}
	return *v, true
}

// OldIsActive returns the old "is_active" field's value of the WrappingKey entity.
// If the WrappingKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *WrappingKeyMutation) OldIsActive(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldIsActive is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldIsActive requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldIsActive: %w", err)
	}
	return oldValue.IsActive, nil
}

// ResetIsActive resets all changes to the "is_active" field.
func (m *WrappingKeyMutation) ResetIsActive() {
	m.is_active = nil
}

// Where appends a list predicates to the WrappingKeyMutation builder.
func (m *WrappingKeyMutation) Where(ps ...predicate.WrappingKey) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the WrappingKeyMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *WrappingKeyMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.WrappingKey, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *WrappingKeyMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *WrappingKeyMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (WrappingKey).
func (m *WrappingKeyMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *WrappingKeyMutation) Fields() []string {
	fields := make([]string, 0, 3)
	if m.created_at != nil {
		fields = append(fields, wrappingkey.FieldCreatedAt)
	}
	if m.fingerprint != nil {
		fields = append(fields, wrappingkey.FieldFingerprint)
	}
	if m.is_active != nil {
		fields = append(fields, wrappingkey.FieldIsActive)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *WrappingKeyMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case wrappingkey.FieldCreatedAt:
		return m.CreatedAt()
	case wrappingkey.FieldFingerprint:
		return m.Fingerprint()
	case wrappingkey.FieldIsActive:
		return m.IsActive()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *WrappingKeyMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case wrappingkey.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case wrappingkey.FieldFingerprint:
		return m.OldFingerprint(ctx)
	case wrappingkey.FieldIsActive:
		return m.OldIsActive(ctx)
	}
	return nil, fmt.Errorf("unknown WrappingKey field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *WrappingKeyMutation) SetField(name string, value ent.Value) error {
	switch name {
	case wrappingkey.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case wrappingkey.FieldFingerprint:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFingerprint(v)
		return nil
	case wrappingkey.FieldIsActive:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetIsActive(v)
		return nil
	}
	return fmt.Errorf("unknown WrappingKey field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *WrappingKeyMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *WrappingKeyMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *WrappingKeyMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown WrappingKey numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *WrappingKeyMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *WrappingKeyMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *WrappingKeyMutation) ClearField(name string) error {
	return fmt.Errorf("unknown WrappingKey nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *WrappingKeyMutation) ResetField(name string) error {
	switch name {
	case wrappingkey.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case wrappingkey.FieldFingerprint:
		m.ResetFingerprint()
		return nil
	case wrappingkey.FieldIsActive:
		m.ResetIsActive()
		return nil
	}
	return fmt.Errorf("unknown WrappingKey field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *WrappingKeyMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *WrappingKeyMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *WrappingKeyMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *WrappingKeyMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *WrappingKeyMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *WrappingKeyMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *WrappingKeyMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown WrappingKey unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *WrappingKeyMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown WrappingKey edge %s", name)
}
