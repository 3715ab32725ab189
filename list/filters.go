// Code generated from the schemas in schema/. DO NOT EDIT.

package list

import (
	"github.com/google/uuid"

	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/publicdoctor"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/schema/enum"
)

// DoctorFilter selects the doctors to list. Zero fields match all.
type DoctorFilter struct {
	InstitutionID uuid.UUID
	Specialty     string    // the exact name of the first specialty, e.g. Cardiology
	SpecialtyID   uuid.UUID // the first specialty
	Active        *bool
	Status        enum.ProfessionalStatus
	Created       Between
	Search        string // in name, e-mail, license, and the first specialty's name
}

// conditions returns the conditions of all fields except Search.
func (f *DoctorFilter) conditions() (c conditions) {
	when(&c, f.InstitutionID, doctor.InstitutionID)
	text(&c, "Specialty", f.Specialty, named(doctor.FieldSpecialtyID, "doctor_specialties"))
	when(&c, f.SpecialtyID, doctor.SpecialtyID)
	is(&c, f.Active, doctor.IsActive)
	word(&c, "Status", f.Status, doctor.ProfessionalStatusEQ)
	between(&c, &f.Created, doctor.CreatedAtGTE, doctor.CreatedAtLT)
	return c
}

// InstitutionFilter selects the institutions to list. Zero fields match all.
type InstitutionFilter struct {
	Type     enum.InstitutionType
	Region   string // exact match
	Active   *bool
	Verified *bool
	Created  Between
	Search   string // in name, e-mail and license
}

// conditions returns the conditions of all fields except Search.
func (f *InstitutionFilter) conditions() (c conditions) {
	word(&c, "Type", f.Type, institution.InstitutionTypeEQ)
	text(&c, "Region", f.Region, institution.RegionState)
	is(&c, f.Active, institution.IsActive)
	is(&c, f.Verified, institution.IsVerified)
	between(&c, &f.Created, institution.CreatedAtGTE, institution.CreatedAtLT)
	return c
}

// PatientFilter selects the patients to list. Zero fields match all.
type PatientFilter struct {
	DoctorID      uuid.UUID
	InstitutionID uuid.UUID
	Gender        enum.Gender
	Validation    enum.ValidationStatus
	Active        *bool
	Verified      *bool
	Created       Between
	Search        string // in name and e-mail
}

// conditions returns the conditions of all fields except Search.
func (f *PatientFilter) conditions() (c conditions) {
	when(&c, f.DoctorID, patient.DoctorID)
	when(&c, f.InstitutionID, patient.InstitutionID)
	word(&c, "Gender", f.Gender, patient.GenderEQ)
	word(&c, "Validation", f.Validation, patient.ValidationStatusEQ)
	is(&c, f.Active, patient.IsActive)
	is(&c, f.Verified, patient.IsVerified)
	between(&c, &f.Created, patient.CreatedAtGTE, patient.CreatedAtLT)
	return c
}

// PublicDoctorFilter selects the public doctors to list. Zero fields match all.
type PublicDoctorFilter struct {
	InstitutionID uuid.UUID
	Specialty     string    // the exact name of the first specialty, e.g. Cardiology
	SpecialtyID   uuid.UUID // the first specialty
	Status        enum.ProfessionalStatus
	Created       Between
	Search        string // in name, license, and the first specialty's name
}

// conditions returns the conditions of all fields except Search.
func (f *PublicDoctorFilter) conditions() (c conditions) {
	when(&c, f.InstitutionID, publicdoctor.InstitutionID)
	text(&c, "Specialty", f.Specialty, named(publicdoctor.FieldSpecialtyID, "doctor_specialties"))
	when(&c, f.SpecialtyID, publicdoctor.SpecialtyID)
	word(&c, "Status", f.Status, publicdoctor.ProfessionalStatusEQ)
	between(&c, &f.Created, publicdoctor.CreatedAtGTE, publicdoctor.CreatedAtLT)
	return c
}

// SpecialtyFilter selects the specialties to list. Zero fields match all.
type SpecialtyFilter struct {
	Category string // exact match, e.g. Primary Care
	Active   *bool  // false for retired specialties
}

// conditions returns the conditions of all fields except Search.
func (f *SpecialtyFilter) conditions() (c conditions) {
	text(&c, "Category", f.Category, specialty.Category)
	is(&c, f.Active, specialty.IsActive)
	return c
}
