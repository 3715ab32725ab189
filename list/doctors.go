package list

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/schema/enum"
)

// DoctorFilter says which doctors to list; zero fields ask nothing.
type DoctorFilter struct {
	Specialty     string    // the name of the first specialty, as it stands, e.g. Cardiology
	SpecialtyID   uuid.UUID // the first specialty
	InstitutionID uuid.UUID
	Status        enum.ProfessionalStatus
	Active        *bool
	Created       Between
	Search        string // in name, e-mail, licence, and the first specialty's name
}

// A doctor is found by the specialty's name too, as by the words of the doctor's own row.
const bySpecialty = `SELECT d.id FROM %s d WHERE d.specialty_id = ANY (ARRAY(
	SELECT id FROM doctor_specialties WHERE ' ' || search_words(name) LIKE search_pattern(?)))`

func specialtyNamed(name string) clause {
	return func(s *sql.Selector) {
		s.Where(where(s.C(doctor.FieldSpecialtyID)+" = (SELECT id FROM doctor_specialties WHERE name = ?)", name))
	}
}

// Doctors lists doctors for those who may read them; patients, and whoever else looks for a doctor, list [PublicDoctors]. Each comes with its
// first specialty in Edges.Specialty, nil where there is none, by the same statement; doctors of one
// specialty share the value.
func Doctors(ctx context.Context, c *ent.Client, f DoctorFilter, p Page) (Result[*ent.Doctor], error) {
	var cond conditions
	text(&cond, "Specialty", f.Specialty, specialtyNamed)
	when(&cond, f.SpecialtyID, doctor.SpecialtyID)
	when(&cond, f.InstitutionID, doctor.InstitutionID)
	word(&cond, "Status", f.Status, doctor.ProfessionalStatusEQ)
	whether(&cond, f.Active, doctor.IsActive)
	between(&cond, f.Created, doctor.CreatedAtGTE, doctor.CreatedAtLT)
	found := cond.look(&f.Search, "search_doctors", fmt.Sprintf(bySpecialty, doctor.Table))
	if cond.err != nil {
		return Result[*ent.Doctor]{}, cond.err
	}
	f.Created = f.Created.utc()
	return listing[*ent.Doctor]{
		kind: doctors, table: doctor.Table, client: c, filter: f, search: found, where: cond.where,
		all: func(ctx context.Context, where []clause, order clause, limit int) ([]*ent.Doctor, error) {
			rows, err := c.Doctor.Query().Where(as[predicate.Doctor](where)...).Order(withSpecialty, order).Limit(limit).All(ctx)
			if err != nil {
				return nil, err
			}
			return rows, setSpecialties(rows)
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.Doctor.Query().Where(as[predicate.Doctor](where)...).Count(ctx)
		},
		key: func(d *ent.Doctor) (time.Time, uuid.UUID) { return d.CreatedAt, d.ID },
	}.page(ctx, p)
}

const specialtyColumn = "specialty"

// withSpecialty reads the specialty as one column: Ent looks up the type of each that it does not know
// for each row. As a subquery it is asked of the page's rows only, after a search has sorted all it found.
// Ent's own WithSpecialty is a second statement, whose text differs with the number of specialties on the
// page, so that it is planned anew.
func withSpecialty(s *sql.Selector) {
	s.AppendSelectExprAs(sql.Raw("(SELECT to_json(s) FROM "+specialty.Table+" s WHERE s.id = "+s.C(doctor.FieldSpecialtyID)+")"), specialtyColumn)
}

// setSpecialties reads each specialty once; doctors of one specialty share it.
func setSpecialties(rows []*ent.Doctor) error {
	known := map[uuid.UUID]*ent.Specialty{}
	for _, d := range rows {
		v, err := d.Value(specialtyColumn)
		if err != nil {
			return err
		}
		if d.SpecialtyID == nil || v == nil {
			continue
		}
		if known[*d.SpecialtyID] == nil {
			var s ent.Specialty
			if err := unmarshal(v, &s); err != nil {
				return fmt.Errorf("read a specialty: %w", err)
			}
			s.CreatedAt, s.UpdatedAt = s.CreatedAt.UTC(), s.UpdatedAt.UTC()
			known[*d.SpecialtyID] = &s
		}
		d.Edges.Specialty = known[*d.SpecialtyID]
	}
	return nil
}

func unmarshal(v, to any) error {
	switch v := v.(type) {
	case []byte:
		return json.Unmarshal(v, to)
	case string:
		return json.Unmarshal([]byte(v), to)
	}
	return fmt.Errorf("JSON of type %T", v)
}
