package list

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/paging"
)

// bySpecialty finds doctors by the words of their specialty's name.
const bySpecialty = `SELECT d.id FROM %s d WHERE d.specialty_id = ANY (ARRAY(
	SELECT id FROM doctor_specialties WHERE search_matches(search_words(name), ?)))`

// Doctors lists doctors with all their columns, for actors that may read them; others list [PublicDoctors]. Each
// doctor has its first specialty, or nil, in Edges.Specialty, which costs one more statement per page; doctors with the
// same specialty share the value.
func Doctors(ctx context.Context, c *ent.Client, f DoctorFilter, p paging.Page) (paging.Result[*ent.Doctor], error) {
	cond := f.conditions()
	found := cond.parseSearch(&f.Search, "search_doctors", fmt.Sprintf(bySpecialty, doctor.Table))
	if cond.err != nil {
		return paging.Result[*ent.Doctor]{}, cond.err
	}
	return listing[*ent.Doctor]{
		kind: doctors, table: doctor.Table, client: c, filter: f, search: found, where: cond.where,
		all: func(ctx context.Context, where []clause, order clause, limit int) ([]*ent.Doctor, error) {
			rows, err := c.Doctor.Query().Where(as[predicate.Doctor](where)...).Order(order).Limit(limit).All(ctx)
			if err != nil {
				return nil, err
			}
			return rows, setSpecialties(ctx, c, rows)
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.Doctor.Query().Where(as[predicate.Doctor](where)...).Count(ctx)
		},
		key: func(d *ent.Doctor) (time.Time, uuid.UUID) { return d.CreatedAt, d.ID },
	}.page(ctx, p)
}

// setSpecialties loads the specialties of a page in one statement with a constant text: that of Ent's WithSpecialty
// depends on the number of ids, and each variant is planned separately.
func setSpecialties(ctx context.Context, c *ent.Client, rows []*ent.Doctor) error {
	known := map[uuid.UUID]*ent.Specialty{}
	var ids []string
	for _, d := range rows {
		if d.SpecialtyID == nil {
			continue
		}
		if _, ok := known[*d.SpecialtyID]; !ok {
			known[*d.SpecialtyID] = nil
			ids = append(ids, d.SpecialtyID.String())
		}
	}
	if len(ids) == 0 {
		return nil
	}
	all, err := c.Specialty.Query().Where(func(s *sql.Selector) {
		s.Where(where(s.C(specialty.FieldID)+" = ANY (?::uuid[])", pq.StringArray(ids)))
	}).All(ctx)
	if err != nil {
		return err
	}
	for _, s := range all {
		known[s.ID] = s
	}
	for _, d := range rows {
		if d.SpecialtyID != nil {
			d.Edges.Specialty = known[*d.SpecialtyID]
		}
	}
	return nil
}
