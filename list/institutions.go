package list

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// InstitutionFilter says which institutions to list; zero fields ask nothing.
type InstitutionFilter struct {
	Type     enum.InstitutionType
	Region   string // as it stands
	Active   *bool
	Verified *bool
	Created  Between
	Search   string // in name, e-mail and licence
}

// Institutions lists institutions.
func Institutions(ctx context.Context, c *ent.Client, f InstitutionFilter, p Page) (Result[*ent.Institution], error) {
	var cond conditions
	word(&cond, "Type", f.Type, institution.InstitutionTypeEQ)
	text(&cond, "Region", f.Region, institution.RegionState)
	whether(&cond, f.Active, institution.IsActive)
	whether(&cond, f.Verified, institution.IsVerified)
	between(&cond, f.Created, institution.CreatedAtGTE, institution.CreatedAtLT)
	found := cond.look(&f.Search, "search_institutions", "")
	if cond.err != nil {
		return Result[*ent.Institution]{}, cond.err
	}
	f.Created = f.Created.utc()
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
