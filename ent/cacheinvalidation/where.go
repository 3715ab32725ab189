// Code generated from the schemas in schema/. DO NOT EDIT.

package cacheinvalidation

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/predicthealth/database/ent/predicate"
)

// ID filters vertices based on their ID field.
func ID(id int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id int64) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldCreatedAt, v))
}

// Kind applies equality check predicate on the "kind" field. It's identical to KindEQ.
func Kind(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldKind, v))
}

// Key applies equality check predicate on the "key" field. It's identical to KeyEQ.
func Key(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldKey, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLTE(FieldCreatedAt, v))
}

// KindEQ applies the EQ predicate on the "kind" field.
func KindEQ(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldKind, v))
}

// KindNEQ applies the NEQ predicate on the "kind" field.
func KindNEQ(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNEQ(FieldKind, v))
}

// KindIn applies the In predicate on the "kind" field.
func KindIn(vs ...string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldIn(FieldKind, vs...))
}

// KindNotIn applies the NotIn predicate on the "kind" field.
func KindNotIn(vs ...string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNotIn(FieldKind, vs...))
}

// KindGT applies the GT predicate on the "kind" field.
func KindGT(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGT(FieldKind, v))
}

// KindGTE applies the GTE predicate on the "kind" field.
func KindGTE(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGTE(FieldKind, v))
}

// KindLT applies the LT predicate on the "kind" field.
func KindLT(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLT(FieldKind, v))
}

// KindLTE applies the LTE predicate on the "kind" field.
func KindLTE(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLTE(FieldKind, v))
}

// KindContains applies the Contains predicate on the "kind" field.
func KindContains(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldContains(FieldKind, v))
}

// KindHasPrefix applies the HasPrefix predicate on the "kind" field.
func KindHasPrefix(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldHasPrefix(FieldKind, v))
}

// KindHasSuffix applies the HasSuffix predicate on the "kind" field.
func KindHasSuffix(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldHasSuffix(FieldKind, v))
}

// KindEqualFold applies the EqualFold predicate on the "kind" field.
func KindEqualFold(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEqualFold(FieldKind, v))
}

// KindContainsFold applies the ContainsFold predicate on the "kind" field.
func KindContainsFold(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldContainsFold(FieldKind, v))
}

// KeyEQ applies the EQ predicate on the "key" field.
func KeyEQ(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEQ(FieldKey, v))
}

// KeyNEQ applies the NEQ predicate on the "key" field.
func KeyNEQ(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNEQ(FieldKey, v))
}

// KeyIn applies the In predicate on the "key" field.
func KeyIn(vs ...string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldIn(FieldKey, vs...))
}

// KeyNotIn applies the NotIn predicate on the "key" field.
func KeyNotIn(vs ...string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldNotIn(FieldKey, vs...))
}

// KeyGT applies the GT predicate on the "key" field.
func KeyGT(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGT(FieldKey, v))
}

// KeyGTE applies the GTE predicate on the "key" field.
func KeyGTE(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldGTE(FieldKey, v))
}

// KeyLT applies the LT predicate on the "key" field.
func KeyLT(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLT(FieldKey, v))
}

// KeyLTE applies the LTE predicate on the "key" field.
func KeyLTE(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldLTE(FieldKey, v))
}

// KeyContains applies the Contains predicate on the "key" field.
func KeyContains(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldContains(FieldKey, v))
}

// KeyHasPrefix applies the HasPrefix predicate on the "key" field.
func KeyHasPrefix(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldHasPrefix(FieldKey, v))
}

// KeyHasSuffix applies the HasSuffix predicate on the "key" field.
func KeyHasSuffix(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldHasSuffix(FieldKey, v))
}

// KeyEqualFold applies the EqualFold predicate on the "key" field.
func KeyEqualFold(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldEqualFold(FieldKey, v))
}

// KeyContainsFold applies the ContainsFold predicate on the "key" field.
func KeyContainsFold(v string) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.FieldContainsFold(FieldKey, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.CacheInvalidation) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.CacheInvalidation) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.CacheInvalidation) predicate.CacheInvalidation {
	return predicate.CacheInvalidation(sql.NotPredicates(p))
}
