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

// A doctor is found by the specialty's name too, as by the words of the doctor's own row.
const bySpecialty = `SELECT d.id FROM %s d WHERE d.specialty_id = ANY (ARRAY(
	SELECT id FROM doctor_specialties WHERE search_matches(search_words(name), ?)))`

// Doctors lists doctors for those who may read them; patients, and whoever else looks for a doctor, list [PublicDoctors]. Each comes with its
// first specialty in Edges.Specialty, nil where there is none, which costs one more statement a page; doctors
// of one specialty share the value.
func Doctors(ctx context.Context, c *ent.Client, f DoctorFilter, p paging.Page) (paging.Result[*ent.Doctor], error) {
	cond := f.conditions()
	found := cond.look(&f.Search, "search_doctors", fmt.Sprintf(bySpecialty, doctor.Table))
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

// setSpecialties reads the specialties of a page, by one more statement whose text is always the same: in
// Ent's own WithSpecialty it differs with their number, and is planned anew for each. Doctors of one
// specialty share it.
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
