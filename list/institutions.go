package list

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/paging"
)

// Institutions lists institutions.
func Institutions(ctx context.Context, c *ent.Client, f InstitutionFilter, p paging.Page) (paging.Result[*ent.Institution], error) {
	cond := f.conditions()
	found := cond.parseSearch(&f.Search, "search_institutions", "")
	if cond.err != nil {
		return paging.Result[*ent.Institution]{}, cond.err
	}
	return listing[*ent.Institution]{
		kind: institutions, table: institution.Table, client: c, filter: f, search: found, where: cond.where,
		all: func(ctx context.Context, where []clause, order clause, limit int) ([]*ent.Institution, error) {
			return c.Institution.Query().Where(as[predicate.Institution](where)...).Order(order).Limit(limit).All(ctx)
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.Institution.Query().Where(as[predicate.Institution](where)...).Count(ctx)
		},
		key: func(i *ent.Institution) (time.Time, uuid.UUID) { return i.CreatedAt, i.ID },
	}.page(ctx, p)
}
