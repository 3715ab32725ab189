// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"regexp"
	"slices"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/healthprofile"
)

type recordKey struct{}

// RecordOf returns the patient whose record a Get reads, from the context of its interceptors.
func RecordOf(ctx context.Context) (patient uuid.UUID, ok bool) {
	patient, ok = ctx.Value(recordKey{}).(uuid.UUID)
	return patient, ok
}

func isTx(drv dialect.Driver) bool {
	_, ok := drv.(*txDriver)
	return ok
}

// RecordTables are the tables with clinical columns, and the views through which services read them.
var RecordTables = map[string]string{
	healthprofile.Table: "opened_health_profiles",
}

func anyOf(ids []uuid.UUID) []any {
	all := make([]any, len(ids))
	for i, id := range ids {
		all[i] = id
	}
	return all
}

// RecordQuery returns the SQL for the ids of the patients whose records the query reads. It fails if a condition or the order names a
// clinical column.
func (q *ChartQuery) RecordQuery(ctx context.Context) (query string, args []any, err error) {
	q = q.Clone()
	if err := q.prepareQuery(ctx); err != nil {
		return "", nil, err
	}
	s := q.sqlQuery(ctx)
	s.Select(s.C("id"))
	query, args = s.Query()
	return query, args, nil
}

// ReadsRecord reports whether the query reads clinical columns.
func (q *ChartQuery) ReadsRecord() bool {
	return len(q.ctx.Fields) == 0 || slices.ContainsFunc(q.ctx.Fields, func(column string) bool {
		return !slices.Contains([]string{"id", "version", "first_name", "last_name", "email", "date_of_birth", "gender", "phone", "emergency_contact_name", "emergency_contact_phone", "validation_status", "is_verified", "doctor_id", "doctor_first_name", "doctor_last_name", "doctor_specialty", "institution_id", "institution_name"}, column)
	})
}

// InTx reports whether the query runs in a transaction.
func (q *ChartQuery) InTx() bool { return isTx(q.driver) }

// Of returns a copy that reads the records of these patients only, without an offset.
func (q *ChartQuery) Of(ctx context.Context, patients []uuid.UUID) (Query, error) {
	q = q.Clone()
	q.ctx.Offset = nil
	q.predicates = append(q.predicates, func(s *sql.Selector) {
		s.Where(sql.In(s.C("id"), anyOf(patients)...))
	})
	return q, q.prepareQuery(ctx)
}

var healthprofileTable = regexp.MustCompile(`(FROM|JOIN) "health_profiles"( AS)?`)

// healthprofileKeys makes a query read health_profile_keys, which has the columns that are not clinical.
func healthprofileKeys(query string) string {
	return healthprofileTable.ReplaceAllStringFunc(query, func(from string) string {
		m := healthprofileTable.FindStringSubmatch(from)
		if m[2] != "" {
			return m[1] + ` "health_profile_keys" AS`
		}
		return m[1] + ` "health_profile_keys" AS "health_profiles"`
	})
}

// RecordQuery returns the SQL for the ids of the patients whose records the query reads. It fails if a condition or the order names a
// clinical column.
func (q *HealthProfileQuery) RecordQuery(ctx context.Context) (query string, args []any, err error) {
	q = q.Clone()
	if err := q.prepareQuery(ctx); err != nil {
		return "", nil, err
	}
	s := q.sqlQuery(ctx)
	s.Select(s.C("patient_id"))
	query, args = s.Query()
	return healthprofileKeys(query), args, nil
}

// ReadsRecord reports whether the query reads clinical columns.
func (q *HealthProfileQuery) ReadsRecord() bool {
	return true
}

// InTx reports whether the query runs in a transaction.
func (q *HealthProfileQuery) InTx() bool { return isTx(q.driver) }

// Of returns a copy that reads the records of these patients only, without an offset.
func (q *HealthProfileQuery) Of(ctx context.Context, patients []uuid.UUID) (Query, error) {
	q = q.Clone()
	q.ctx.Offset = nil
	q.predicates = append(q.predicates, func(s *sql.Selector) {
		s.Where(sql.In(s.C("patient_id"), anyOf(patients)...))
	})
	return q, q.prepareQuery(ctx)
}

// RecordQuery returns the SQL for the ids of the patients whose records the mutation reads or changes.
func (m *HealthProfileMutation) RecordQuery(ctx context.Context) (query string, args []any, err error) {
	q := m.Client().HealthProfile.Query()
	if patient, ok := m.PatientID(); ok {
		return q.Where(healthprofile.PatientID(patient)).RecordQuery(ctx)
	}
	if id, ok := m.ID(); ok {
		q.Where(healthprofile.ID(id))
	}
	return q.Where(m.predicates...).RecordQuery(ctx)
}

// ReadsRecord reports whether the mutation may read records: all but a new row that replaces none.
func (m *HealthProfileMutation) ReadsRecord() bool { return !m.op.Is(OpCreate) || m.upserts }

func (c *HealthProfileCreate) upserts() { c.mutation.upserts = true }

func (c *HealthProfileCreateBulk) upserts() {
	for _, b := range c.builders {
		b.mutation.upserts = true
	}
}

// InTx reports whether the mutation is part of a transaction.
func (m *HealthProfileMutation) InTx() bool { return isTx(m.driver) }
