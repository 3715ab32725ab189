package hooks

import (
	"context"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
	"github.com/predicthealth/database/schema/enum"
)

// LoginOwner completes the name of the person behind a login on OpCreate: it may be given as an edge
// (SetPatient, SetDoctorID, …) or as (user_type, reference_id), and the mutation then carries both.
// A contradiction passes through, for the database to refuse.
func LoginOwner() ent.Hook {
	complete := func(next ent.Mutator) ent.Mutator {
		return hook.UserFunc(func(ctx context.Context, m *ent.UserMutation) (ent.Value, error) {
			if given := persons(m); len(given) == 1 {
				setReference(m, given[0].userType, given[0].id)
			} else if len(given) == 0 {
				setPerson(m)
			}
			return next.Mutate(ctx, m)
		})
	}
	return hook.On(complete, ent.OpCreate)
}

type person struct {
	userType enum.UserType
	id       uuid.UUID
}

// persons are those that the mutation names by an edge.
func persons(m *ent.UserMutation) []person {
	var given []person
	add := func(t enum.UserType, id uuid.UUID, ok bool) {
		if ok {
			given = append(given, person{t, id})
		}
	}
	id, ok := m.PatientID()
	add(enum.UserTypePatient, id, ok)
	id, ok = m.DoctorID()
	add(enum.UserTypeDoctor, id, ok)
	id, ok = m.InstitutionID()
	add(enum.UserTypeInstitution, id, ok)
	id, ok = m.AdminID()
	add(enum.UserTypeAdmin, id, ok)
	return given
}

func setReference(m *ent.UserMutation, t enum.UserType, id uuid.UUID) {
	if _, ok := m.UserType(); !ok {
		m.SetUserType(t)
	}
	if _, ok := m.ReferenceID(); !ok {
		m.SetReferenceID(id)
	}
}

func setPerson(m *ent.UserMutation) {
	id, ok := m.ReferenceID()
	if !ok {
		return
	}
	switch t, _ := m.UserType(); t {
	case enum.UserTypePatient:
		m.SetPatientID(id)
	case enum.UserTypeDoctor:
		m.SetDoctorID(id)
	case enum.UserTypeInstitution:
		m.SetInstitutionID(id)
	case enum.UserTypeAdmin:
		m.SetAdminID(id)
	}
}
