package demo

import (
	"fmt"
	"strings"
	"time"
)

var patientColumns = strings.Fields(`id created_at first_name last_name email date_of_birth gender phone emergency_contact_name
	emergency_contact_phone validation_status is_active is_verified doctor_id institution_id`)

// oldest is the maximum age, in whole years.
const oldest = 95

func (m *generator) patient(i int) person {
	doctorID, institutionID := m.providersOf(i)
	m.reseed(patient, i)
	born := reference.AddDate(0, 0, -m.ageInDays())
	created := m.between(later(firstPatients, born), reference)
	gender, first, last := m.name()
	email := fmt.Sprintf("%s.%s%d@%s", first.ascii, last.ascii, i, m.domain())
	var contact, contactPhone any
	if m.chance(0.7) {
		contact, contactPhone = pick(m.dice, [][]name{women, men}[m.IntN(2)]).written+" "+last.written, m.phone()
	}
	status := weighed(m.dice, validations)
	if status == "doctor_validated" && doctorID == nil {
		status = "institution_validated"
	}
	active := m.chance(0.97)
	return person{
		row: []any{
			id(patient, i), created, first.written, last.written, email, born.Format(time.DateOnly), gender, maybe(m.chance(0.9), m.phone()),
			contact, contactPhone, status, active, status == "full_access", doctorID, institutionID,
		},
		login:   m.login(patient, i, email, created, active),
		profile: m.profile(i, born, created, gender),
	}
}

var validations = []share{{30, "pending"}, {28, "doctor_validated"}, {15, "institution_validated"}, {27, "full_access"}}

// providersOf returns a doctor, for some patients with the doctor's institution, or an institution alone. It uses
// separate random numbers: only these columns depend on the size of the population.
func (m *generator) providersOf(i int) (doctorID, institutionID any) {
	m.reseed(patient<<8, i)
	if !m.chance(0.85) {
		return nil, id(institution, m.skewed(m.institutions))
	}
	at, registered := m.skewed(m.doctors), m.chance(0.4)
	if registered {
		institutionID = m.clinicOf(at)
	}
	return id(doctor, at), institutionID
}

// ageInDays is uniform up to 60 years, and decreasing above.
func (m *generator) ageInDays() int {
	years := m.Float64() * 60
	if m.chance(0.25) {
		years = 60 + (oldest-60)*min(m.Float64(), m.Float64())
	}
	return int(years * 365.25)
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

var genders = []share{{49, "female"}, {46, "male"}, {1, "other"}, {2, "prefer_not_to_say"}, {2, nil}}

// name returns a name that matches the gender, if there is one.
func (m *generator) name() (gender any, first, last name) {
	gender = weighed(m.dice, genders)
	given := [][]name{women, men}[m.IntN(2)]
	switch gender {
	case "female":
		given = women
	case "male":
		given = men
	}
	return gender, pick(m.dice, given), pick(m.dice, families)
}
