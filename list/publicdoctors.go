package list

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/publicdoctor"
	"github.com/predicthealth/database/schema/enum"
)

// PublicDoctorFilter says which of the active doctors to list; zero fields ask nothing.
type PublicDoctorFilter struct {
	Specialty     string    // the name of the first specialty, as it stands, e.g. Cardiology
	SpecialtyID   uuid.UUID // the first specialty
	InstitutionID uuid.UUID
	Status        enum.ProfessionalStatus
	Created       Between
	Search        string // in name, licence, and the first specialty's name
}

// PublicDoctors lists the active doctors by their public columns, for patients, doctors and institutions.
func PublicDoctors(ctx context.Context, c *ent.Client, f PublicDoctorFilter, p Page) (Result[*ent.PublicDoctor], error) {
	var cond conditions
	text(&cond, "Specialty", f.Specialty, specialtyNamed)
	when(&cond, f.SpecialtyID, publicdoctor.SpecialtyID)
	when(&cond, f.InstitutionID, publicdoctor.InstitutionID)
	word(&cond, "Status", f.Status, publicdoctor.ProfessionalStatusEQ)
	between(&cond, f.Created, publicdoctor.CreatedAtGTE, publicdoctor.CreatedAtLT)
	found := cond.look(&f.Search, "search_doctors", fmt.Sprintf(bySpecialty, publicdoctor.Table))
	if cond.err != nil {
		return Result[*ent.PublicDoctor]{}, cond.err
	}
	if found != nil {
		found.text = "search_words(first_name, last_name, medical_license)"
	}
	f.Created = f.Created.utc()
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
