package demo

import (
	"fmt"
	"strings"
	"time"
)

// generator generates the rows of the population.
type generator struct {
	*dice

	institutions, doctors, patients int
	specialties                     []string
	hash                            string
}

// person is a row, with that of its login and, for a patient, of the health profile.
type person struct {
	row, login, profile []any
	inactive            bool // to be deactivated
}

func newGenerator(p Population, specialties []string) *generator {
	return &generator{
		dice:         newDice(),
		institutions: max(2, p.Patients/500),
		doctors:      max(3, p.Patients/50),
		patients:     p.Patients,
		specialties:  specialties,
		hash:         p.PasswordHash,
	}
}

var loginColumns = strings.Fields(`id created_at email password_hash user_type reference_id is_active is_verified
	failed_login_attempts last_failed_login last_login password_changed_at institution_id doctor_id patient_id`)

// login returns the login of the person with that kind and index, with the random numbers of that person.
func (m *generator) login(k kind, i int, email string, created time.Time, active bool) []any {
	who := id(k, i)
	verified := m.chance(0.92)
	seen := m.between(created, reference)
	failures := max(0, m.IntN(24)-20) // 3 of 24 have failed attempts
	return []any{
		id(loginOf+k, i), created, email, m.hash, [...]string{institution: "institution", doctor: "doctor", patient: "patient"}[k], who,
		active, verified, failures, maybe(failures > 0, m.between(seen, reference)), maybe(verified && m.chance(0.8), seen), created,
		maybe(k == institution, who), maybe(k == doctor, who), maybe(k == patient, who),
	}
}

var institutionColumns = strings.Fields(`id created_at name institution_type contact_email address region_state phone website
	license_number is_active is_verified`)

var institutionTypes = []share{
	{30, "health_center"}, {25, "hospital"}, {20, "preventive_clinic"}, {15, "public_health"}, {10, "insurer"},
}

func (m *generator) institution(i int) person {
	m.reseed(institution, i)
	created := m.between(firstClinics, firstDoctors)
	typ := weighed(m.dice, institutionTypes).(string)
	region := pick(m.dice, regions)
	name := fmt.Sprintf(pick(m.dice, institutionNames[typ]), pick(m.dice, patrons), region)
	email := fmt.Sprintf("contact.%s%d@%s", strings.ReplaceAll(typ, "_", "-"), i, m.domain())
	active := m.chance(0.97)
	return person{
		row: []any{
			id(institution, i), created, name, typ, email,
			fmt.Sprintf("%d %s, %s", 1+m.IntN(400), pick(m.dice, streets), region), region, m.phone(),
			maybe(m.chance(0.8), fmt.Sprintf("https://institution-%d.example.org", i)), fmt.Sprintf("INST-%06d", i), true, m.chance(0.85),
		},
		inactive: !active,
		login:    m.login(institution, i, email, created, active),
	}
}

var doctorColumns = strings.Fields(`id created_at first_name last_name email medical_license phone years_experience consultation_fee
	is_active professional_status institution_id specialty_id secondary_specialty_id`)

var statuses = []share{{96, "active"}, {3, "retired"}, {1, "suspended"}}

func (m *generator) doctor(i int) person {
	clinic := m.clinicOf(i)
	m.reseed(doctor, i)
	created := m.between(firstDoctors, firstPatients)
	_, first, last := m.name()
	email := fmt.Sprintf("dr.%s.%s%d@%s", first.ascii, last.ascii, i, m.domain())
	status := weighed(m.dice, statuses)
	years := int(m.normal(14, 9, 0, 45))
	if status == "retired" {
		years = max(years, 25)
	}
	main := m.IntN(len(m.specialties))
	var second any
	if n := len(m.specialties); n > 1 && m.chance(0.25) {
		second = m.specialties[(main+1+m.IntN(n-1))%n]
	}
	fee := fmt.Sprintf("%d.00", 30+5*int(m.normal(10+float64(years)/2, 5, 0, 60)))
	active := status == "active" && m.chance(0.98)
	return person{
		row: []any{
			id(doctor, i), created, first.written, last.written, email, fmt.Sprintf("ML-%07d", i), maybe(m.chance(0.95), m.phone()), years,
			maybe(m.chance(0.9), fee), true, status, clinic, m.specialties[main], second,
		},
		inactive: !active,
		login:    m.login(doctor, i, email, created, active),
	}
}

// clinicOf returns the institution of a doctor; one in twenty has none. It uses separate random numbers, because
// patients depend on it as well.
func (m *generator) clinicOf(i int) any {
	m.reseed(doctor<<8, i)
	at := m.skewed(m.institutions)
	return maybe(m.chance(0.95), id(institution, at))
}

func (m *generator) domain() string {
	return pick(m.dice, []string{"example.org", "example.com", "example.net"})
}

// phone returns a number that is reserved for fiction.
func (m *generator) phone() string {
	return fmt.Sprintf("+1-%d-555-01%02d", pick(m.dice, areaCodes), m.IntN(100))
}
