// Code generated from the schemas in schema/. DO NOT EDIT.

package openingdigest

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/predicthealth/database/ent/predicate"
)

// ID filters vertices based on their ID field.
func ID(id int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldCreatedAt, v))
}

// Until applies equality check predicate on the "until" field. It's identical to UntilEQ.
func Until(v int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldUntil, v))
}

// Entries applies equality check predicate on the "entries" field. It's identical to EntriesEQ.
func Entries(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldEntries, v))
}

// Hash applies equality check predicate on the "hash" field. It's identical to HashEQ.
func Hash(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldHash, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLTE(FieldCreatedAt, v))
}

// UntilEQ applies the EQ predicate on the "until" field.
func UntilEQ(v int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldUntil, v))
}

// UntilNEQ applies the NEQ predicate on the "until" field.
func UntilNEQ(v int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNEQ(FieldUntil, v))
}

// UntilIn applies the In predicate on the "until" field.
func UntilIn(vs ...int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldIn(FieldUntil, vs...))
}

// UntilNotIn applies the NotIn predicate on the "until" field.
func UntilNotIn(vs ...int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNotIn(FieldUntil, vs...))
}

// UntilGT applies the GT predicate on the "until" field.
func UntilGT(v int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGT(FieldUntil, v))
}

// UntilGTE applies the GTE predicate on the "until" field.
func UntilGTE(v int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGTE(FieldUntil, v))
}

// UntilLT applies the LT predicate on the "until" field.
func UntilLT(v int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLT(FieldUntil, v))
}

// UntilLTE applies the LTE predicate on the "until" field.
func UntilLTE(v int64) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLTE(FieldUntil, v))
}

// EntriesEQ applies the EQ predicate on the "entries" field.
func EntriesEQ(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldEntries, v))
}

// EntriesNEQ applies the NEQ predicate on the "entries" field.
func EntriesNEQ(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNEQ(FieldEntries, v))
}

// EntriesIn applies the In predicate on the "entries" field.
func EntriesIn(vs ...[]byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldIn(FieldEntries, vs...))
}

// EntriesNotIn applies the NotIn predicate on the "entries" field.
func EntriesNotIn(vs ...[]byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNotIn(FieldEntries, vs...))
}

// EntriesGT applies the GT predicate on the "entries" field.
func EntriesGT(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGT(FieldEntries, v))
}

// EntriesGTE applies the GTE predicate on the "entries" field.
func EntriesGTE(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGTE(FieldEntries, v))
}

// EntriesLT applies the LT predicate on the "entries" field.
func EntriesLT(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLT(FieldEntries, v))
}

// EntriesLTE applies the LTE predicate on the "entries" field.
func EntriesLTE(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLTE(FieldEntries, v))
}

// HashEQ applies the EQ predicate on the "hash" field.
func HashEQ(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldEQ(FieldHash, v))
}

// HashNEQ applies the NEQ predicate on the "hash" field.
func HashNEQ(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNEQ(FieldHash, v))
}

// HashIn applies the In predicate on the "hash" field.
func HashIn(vs ...[]byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldIn(FieldHash, vs...))
}

// HashNotIn applies the NotIn predicate on the "hash" field.
func HashNotIn(vs ...[]byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldNotIn(FieldHash, vs...))
}

// HashGT applies the GT predicate on the "hash" field.
func HashGT(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGT(FieldHash, v))
}

// HashGTE applies the GTE predicate on the "hash" field.
func HashGTE(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldGTE(FieldHash, v))
}

// HashLT applies the LT predicate on the "hash" field.
func HashLT(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLT(FieldHash, v))
}

// HashLTE applies the LTE predicate on the "hash" field.
func HashLTE(v []byte) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.FieldLTE(FieldHash, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.OpeningDigest) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.OpeningDigest) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.OpeningDigest) predicate.OpeningDigest {
	return predicate.OpeningDigest(sql.NotPredicates(p))
}
