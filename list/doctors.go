package list

import (
	"context"
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
const bySpecialty = `SELECT d.id FROM doctors d WHERE d.specialty_id IN (
	SELECT id FROM doctor_specialties WHERE ' ' || search_words(name) LIKE search_pattern(?))`

// Doctors lists doctors for those who may read them; patients read PublicDoctor. Each comes with its
// first specialty in Edges.Specialty, nil where it has none, by the same statement.
func Doctors(ctx context.Context, c *ent.Client, f DoctorFilter, p Page) (Result[*ent.Doctor], error) {
	var cond conditions
	text(&cond, "Specialty", f.Specialty, func(name string) clause {
		return func(s *sql.Selector) {
			s.Where(where(s.C(doctor.FieldSpecialtyID)+" = (SELECT id FROM doctor_specialties WHERE name = ?)", name))
		}
	})
	when(&cond, f.SpecialtyID, doctor.SpecialtyID)
	when(&cond, f.InstitutionID, doctor.InstitutionID)
	word(&cond, "Status", f.Status, doctor.ProfessionalStatusEQ)
	whether(&cond, f.Active, doctor.IsActive)
	between(&cond, f.Created, doctor.CreatedAtGTE, doctor.CreatedAtLT)
	found := cond.look(&f.Search, "search_doctors", bySpecialty)
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
			for _, d := range rows {
				if d.Edges.Specialty, err = specialtyOf(d); err != nil {
					return nil, err
				}
			}
			return rows, nil
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.Doctor.Query().Where(as[predicate.Doctor](where)...).Count(ctx)
		},
		key: func(d *ent.Doctor) (time.Time, uuid.UUID) { return d.CreatedAt, d.ID },
	}.page(ctx, p)
}

// specialtyColumns are those of a specialty but for its id, which the doctor has.
var specialtyColumns = []string{
	specialty.FieldCreatedAt, specialty.FieldUpdatedAt, specialty.FieldVersion, specialty.FieldName,
	specialty.FieldDescription, specialty.FieldCategory, specialty.FieldIsActive,
}

// withSpecialty joins the specialty. Ent's own WithSpecialty is a second statement, whose text differs
// with the number of specialties on the page, so that it is planned anew.
func withSpecialty(s *sql.Selector) {
	t := sql.Table(specialty.Table).As("s")
	s.LeftJoin(t).On(s.C(doctor.FieldSpecialtyID), t.C(specialty.FieldID))
	for _, column := range specialtyColumns {
		s.AppendSelectAs(t.C(column), "specialty_"+column)
	}
}

func specialtyOf(d *ent.Doctor) (*ent.Specialty, error) {
	values := make(map[string]any, len(specialtyColumns))
	for _, column := range specialtyColumns {
		v, err := d.Value("specialty_" + column)
		if err != nil {
			return nil, err
		}
		values[column] = v
	}
	if d.SpecialtyID == nil || values[specialty.FieldName] == nil {
		return nil, nil
	}
	out := &ent.Specialty{ID: *d.SpecialtyID}
	var ok [6]bool
	out.CreatedAt, ok[0] = values[specialty.FieldCreatedAt].(time.Time)
	out.UpdatedAt, ok[1] = values[specialty.FieldUpdatedAt].(time.Time)
	out.Version, ok[2] = values[specialty.FieldVersion].(int64)
	out.Name, ok[3] = values[specialty.FieldName].(string)
	out.Category, ok[4] = values[specialty.FieldCategory].(string)
	out.IsActive, ok[5] = values[specialty.FieldIsActive].(bool)
	if ok != [6]bool{true, true, true, true, true, true} {
		return nil, fmt.Errorf("the columns of a specialty are of other types: %v", ok)
	}
	if text, ok := values[specialty.FieldDescription].(string); ok {
		out.Description = &text
	}
	return out, nil
}
