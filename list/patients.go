package list

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/paging"
)

// Patients lists patients.
func Patients(ctx context.Context, c *ent.Client, f PatientFilter, p paging.Page) (paging.Result[*ent.Patient], error) {
	cond := f.conditions()
	found := cond.parseSearch(&f.Search, "search_patients", "")
	if cond.err != nil {
		return paging.Result[*ent.Patient]{}, cond.err
	}
	return listing[*ent.Patient]{
		kind: patients, table: patient.Table, client: c, filter: f, search: found, where: cond.where,
		all: func(ctx context.Context, where []clause, order clause, limit int) ([]*ent.Patient, error) {
			return c.Patient.Query().Where(as[predicate.Patient](where)...).Order(order).Limit(limit).All(ctx)
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.Patient.Query().Where(as[predicate.Patient](where)...).Count(ctx)
		},
		key: func(p *ent.Patient) (time.Time, uuid.UUID) { return p.CreatedAt, p.ID },
	}.page(ctx, p)
}
