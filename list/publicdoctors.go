package list

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/publicdoctor"
	"github.com/predicthealth/database/paging"
)

// PublicDoctors lists the active doctors by their public columns, for patients, doctors and institutions.
func PublicDoctors(ctx context.Context, c *ent.Client, f PublicDoctorFilter, p paging.Page) (paging.Result[*ent.PublicDoctor], error) {
	cond := f.conditions()
	found := cond.parseSearch(&f.Search, "search_doctors", fmt.Sprintf(bySpecialty, publicdoctor.Table))
	if cond.err != nil {
		return paging.Result[*ent.PublicDoctor]{}, cond.err
	}
	if found != nil {
		found.text = "search_words(first_name, last_name, medical_license)"
	}
	return listing[*ent.PublicDoctor]{
		kind: publicDoctors, table: publicdoctor.Table, client: c, filter: f, search: found, where: cond.where,
		all: func(ctx context.Context, where []clause, order clause, limit int) ([]*ent.PublicDoctor, error) {
			return c.PublicDoctor.Query().Where(as[predicate.PublicDoctor](where)...).Order(order).Limit(limit).All(ctx)
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.PublicDoctor.Query().Where(as[predicate.PublicDoctor](where)...).Count(ctx)
		},
		key: func(d *ent.PublicDoctor) (time.Time, uuid.UUID) { return d.CreatedAt, d.ID },
	}.page(ctx, p)
}
