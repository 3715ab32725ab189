package list

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/paging"
)

// Specialties lists specialties.
func Specialties(ctx context.Context, c *ent.Client, f SpecialtyFilter, p paging.Page) (paging.Result[*ent.Specialty], error) {
	cond := f.conditions()
	if cond.err != nil {
		return paging.Result[*ent.Specialty]{}, cond.err
	}
	return listing[*ent.Specialty]{
		kind: specialties, table: specialty.Table, client: c, filter: f, where: cond.where,
		all: func(ctx context.Context, where []clause, order clause, limit int) ([]*ent.Specialty, error) {
			return c.Specialty.Query().Where(as[predicate.Specialty](where)...).Order(order).Limit(limit).All(ctx)
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.Specialty.Query().Where(as[predicate.Specialty](where)...).Count(ctx)
		},
		key: func(s *ent.Specialty) (time.Time, uuid.UUID) { return s.CreatedAt, s.ID },
	}.page(ctx, p)
}
