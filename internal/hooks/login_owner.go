package hooks

import (
	"context"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
	"github.com/predicthealth/database/schema/enum"
)

// LoginOwner completes the owner of a login on OpCreate: given as an edge (SetPatient, SetDoctorID, …) or as
// (user_type, reference_id), it sets the other form, too. It leaves a contradiction for PostgreSQL to reject.
func LoginOwner() ent.Hook {
	complete := func(next ent.Mutator) ent.Mutator {
		return hook.UserFunc(func(ctx context.Context, m *ent.UserMutation) (ent.Value, error) {
			if given := owners(m); len(given) == 1 {
				setReference(m, given[0].userType, given[0].id)
			} else if len(given) == 0 {
				setOwner(m)
			}
			return next.Mutate(ctx, m)
		})
	}
	return hook.On(complete, ent.OpCreate)
}

type owner struct {
	userType enum.UserType
	id       uuid.UUID
}

// owners returns those that the mutation sets by an edge.
func owners(m *ent.UserMutation) []owner {
	var given []owner
	add := func(t enum.UserType, id uuid.UUID, ok bool) {
		if ok {
			given = append(given, owner{t, id})
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

func setOwner(m *ent.UserMutation) {
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
