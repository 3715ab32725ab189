package schema_test

import (
	"context"
	"math"
	"time"

	"cloud.google.com/go/civil"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
)

var careRules = []rule{
	{
		name: "medical_institutions_institution_type_check", kind: broken, column: "institution_type",
		accept: `UPDATE medical_institutions SET institution_type = 'health_center'`,
		refuse: `UPDATE medical_institutions SET institution_type = 's3cret'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Institution.Update().SetInstitutionType(pick(good, enum.InstitutionTypePublicHealth, secret)).Exec(ctx)
		},
	},
	{
		name: "medical_institutions_contact_email_key", kind: duplicate, column: "contact_email",
		accept: `UPDATE medical_institutions SET contact_email = 'new@x' WHERE id = $institution2`,
		refuse: `UPDATE medical_institutions SET contact_email = 'Institution1@X' WHERE id = $institution2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Institution.UpdateOneID(w["institution2"]).SetContactEmail(pick(good, "new@x", "INSTITUTION1@x")).Exec(ctx)
		},
	},
	{
		name: "medical_institutions_license_number_key", kind: duplicate, column: "license_number",
		accept: `UPDATE medical_institutions SET license_number = 'L-2' WHERE id = $institution2`,
		refuse: `UPDATE medical_institutions SET license_number = 'L-1' WHERE id = $institution2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Institution.UpdateOneID(w["institution2"]).SetLicenseNumber(pick(good, "L-2", "L-1")).Exec(ctx)
		},
	},
	{
		name: "doctor_specialties_name_key", kind: duplicate, column: "name",
		accept: `INSERT INTO doctor_specialties (name, category) VALUES ('Three', 'x')`,
		refuse: `INSERT INTO doctor_specialties (name, category) VALUES ('One', 'x')`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Specialty.Create().SetName(pick(good, "Three", "One")).SetCategory("x").Exec(ctx)
		},
	},
	{
		name: "doctors_email_key", kind: duplicate, column: "email",
		accept: `UPDATE doctors SET email = 'new@x' WHERE id = $doctor2`,
		refuse: `UPDATE doctors SET email = 'DOCTOR1@X' WHERE id = $doctor2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.UpdateOneID(w["doctor2"]).SetEmail(pick(good, "new@x", "DOCTOR1@x")).Exec(ctx)
		},
	},
	{
		name: "doctors_medical_license_key", kind: duplicate, column: "medical_license",
		accept: `UPDATE doctors SET medical_license = 'MD-3' WHERE id = $doctor2`,
		refuse: `UPDATE doctors SET medical_license = 'MD-1' WHERE id = $doctor2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.UpdateOneID(w["doctor2"]).SetMedicalLicense(pick(good, "MD-3", "MD-1")).Exec(ctx)
		},
	},
	{
		name: "doctors_institution_id_fkey", kind: reference, column: "institution_id",
		accept: `UPDATE doctors SET institution_id = $institution2`,
		refuse: `UPDATE doctors SET institution_id = $missing`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.Update().SetInstitutionID(w[pick(good, "institution2", "missing")]).Exec(ctx)
		},
	},
	{
		name: "doctors_institution_active", kind: broken, column: "institution_id",
		accept: `UPDATE doctors SET institution_id = $institution2 WHERE id = $doctor2`,
		refuse: `UPDATE doctors SET institution_id = $institution3 WHERE id = $doctor2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.UpdateOneID(w["doctor2"]).SetInstitutionID(w[pick(good, "institution2", "institution3")]).Exec(ctx)
		},
	},
	{
		name: "patients_doctor_active", kind: broken, column: "doctor_id",
		accept: `UPDATE patients SET doctor_id = $doctor2 WHERE id = $patient2`,
		refuse: `UPDATE patients SET doctor_id = $doctor3 WHERE id = $patient2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Patient.UpdateOneID(w["patient2"]).SetDoctorID(w[pick(good, "doctor2", "doctor3")]).Exec(ctx)
		},
	},
	{
		name: "patients_doctor_active", kind: broken, column: "doctor_id",
		accept: `UPDATE patients SET is_active = true, doctor_id = $doctor1, institution_id = NULL WHERE id = $patient3`,
		refuse: `UPDATE patients SET is_active = true, institution_id = NULL WHERE id = $patient3`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			u := c.Patient.UpdateOneID(w["patient3"]).SetIsActive(true).ClearInstitutionID()
			if good {
				u.SetDoctorID(w["doctor1"])
			}
			return u.Exec(ctx)
		},
	},
	{
		name: "patients_institution_active", kind: broken, column: "institution_id",
		accept: `UPDATE patients SET is_active = true, doctor_id = $doctor1, institution_id = $institution1 WHERE id = $patient3`,
		refuse: `UPDATE patients SET is_active = true, doctor_id = $doctor1 WHERE id = $patient3`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Patient.UpdateOneID(w["patient2"]).SetInstitutionID(w[pick(good, "institution2", "institution3")]).Exec(ctx)
		},
	},
	{
		name: "doctors_specialty_id_fkey", kind: reference, column: "specialty_id",
		accept: `UPDATE doctors SET specialty_id = $specialty2`,
		refuse: `UPDATE doctors SET specialty_id = $missing`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.Update().SetSpecialtyID(w[pick(good, "specialty2", "missing")]).Exec(ctx)
		},
	},
	{
		name: "doctors_secondary_specialty_id_fkey", kind: reference, column: "secondary_specialty_id",
		accept: `UPDATE doctors SET secondary_specialty_id = $specialty2`,
		refuse: `UPDATE doctors SET secondary_specialty_id = $missing`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.Update().SetSecondarySpecialtyID(w[pick(good, "specialty2", "missing")]).Exec(ctx)
		},
	},
	{
		name: "doctors_specialties_differ_check", kind: broken,
		accept: `UPDATE doctors SET secondary_specialty_id = $specialty2 WHERE id = $doctor1`,
		refuse: `UPDATE doctors SET secondary_specialty_id = $specialty1 WHERE id = $doctor1`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.UpdateOneID(w["doctor1"]).SetSecondarySpecialtyID(w[pick(good, "specialty2", "specialty1")]).Exec(ctx)
		},
	},
	{
		name: "doctors_years_experience_check", kind: broken, column: "years_experience",
		accept: `UPDATE doctors SET years_experience = 80`,
		refuse: `UPDATE doctors SET years_experience = 81`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Doctor.Update().SetYearsExperience(pick(good, 80, 81)).Exec(ctx)
		},
	},
	{
		name: "doctors_medical_license_folded_key", kind: duplicate, column: "medical_license",
		accept: `UPDATE doctors SET medical_license = 'MD-3' WHERE id = $doctor2`,
		refuse: `UPDATE doctors SET medical_license = 'md 1' WHERE id = $doctor2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.UpdateOneID(w["doctor2"]).SetMedicalLicense(pick(good, "md–3", " Md–1 ")).Exec(ctx)
		},
	},
	{
		name: "medical_institutions_license_number_folded_key", kind: duplicate, column: "license_number",
		accept: `UPDATE medical_institutions SET license_number = 'L-2' WHERE id = $institution2`,
		refuse: `UPDATE medical_institutions SET license_number = 'l1' WHERE id = $institution2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Institution.UpdateOneID(w["institution2"]).SetLicenseNumber(pick(good, "", "l‑1")).Exec(ctx)
		},
	},
	{
		name: "doctors_years_experience_check", kind: broken, column: "years_experience",
		accept: `UPDATE doctors SET years_experience = 0`,
		refuse: `UPDATE doctors SET years_experience = -1`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Doctor.Update().SetYearsExperience(pick(good, 60, -1)).Exec(ctx)
		},
	},
	{
		name: "doctors_consultation_fee_check", kind: broken, column: "consultation_fee",
		accept: `UPDATE doctors SET consultation_fee = 0`,
		refuse: `UPDATE doctors SET consultation_fee = -0.01`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Doctor.Update().SetConsultationFee(pick(good, decimal.RequireFromString("99999999.99"), decimal.NewFromInt(-1))).Exec(ctx)
		},
	},
	{ // NaN, which PostgreSQL sorts above all numbers
		name: "doctors_consultation_fee_check", kind: broken,
		accept: `UPDATE doctors SET consultation_fee = NULL`,
		refuse: `UPDATE doctors SET consultation_fee = 'NaN'`,
	},
	{
		name: "doctors_professional_status_check", kind: broken, column: "professional_status",
		accept: `UPDATE doctors SET professional_status = 'retired'`,
		refuse: `UPDATE doctors SET professional_status = 's3cret'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Doctor.Update().SetProfessionalStatus(pick(good, enum.ProfessionalStatusSuspended, secret)).Exec(ctx)
		},
	},
	{
		name: "patients_email_key", kind: duplicate, column: "email",
		accept: `UPDATE patients SET email = 'new@x' WHERE id = $patient2`,
		refuse: `UPDATE patients SET email = 'PATIENT1@X' WHERE id = $patient2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Patient.UpdateOneID(w["patient2"]).SetEmail(pick(good, "new@x", "PATIENT1@x")).Exec(ctx)
		},
	},
	{
		name: "patients_doctor_id_fkey", kind: reference, column: "doctor_id",
		accept: `UPDATE patients SET doctor_id = $doctor2`,
		refuse: `UPDATE patients SET doctor_id = $missing`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Patient.Update().SetDoctorID(w[pick(good, "doctor2", "missing")]).Exec(ctx)
		},
	},
	{
		name: "patients_institution_id_fkey", kind: reference, column: "institution_id",
		accept: `UPDATE patients SET institution_id = $institution2`,
		refuse: `UPDATE patients SET institution_id = $missing`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Patient.Update().SetInstitutionID(w[pick(good, "institution2", "missing")]).Exec(ctx)
		},
	},
	{
		name: "patients_gender_check", kind: broken, column: "gender",
		accept: `UPDATE patients SET gender = 'prefer_not_to_say'`,
		refuse: `UPDATE patients SET gender = 's3cret'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Patient.Update().SetGender(pick(good, enum.GenderOther, secret)).Exec(ctx)
		},
	},
	{
		name: "patients_validation_status_check", kind: broken, column: "validation_status",
		accept: `UPDATE patients SET validation_status = 'full_access'`,
		refuse: `UPDATE patients SET validation_status = 's3cret'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Patient.Update().SetValidationStatus(pick(good, enum.ValidationStatusDoctorValidated, secret)).Exec(ctx)
		},
	},
	{
		name: "patients_doctor_or_institution_check", kind: broken,
		accept: `UPDATE patients SET doctor_id = NULL, institution_id = $institution1`,
		refuse: `UPDATE patients SET doctor_id = NULL`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			u := c.Patient.Update().ClearDoctor()
			if good {
				u.SetInstitutionID(w["institution1"])
			}
			return u.Exec(ctx)
		},
	},
	{ // the patient's last reference is removed
		name: "patients_doctor_or_institution_check", kind: broken,
		accept: `UPDATE patients SET institution_id = $institution1; DELETE FROM doctors WHERE id = $doctor1`,
		refuse: `DELETE FROM doctors WHERE id = $doctor1`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Doctor.DeleteOneID(w[pick(good, "doctor2", "doctor1")]).Exec(ctx)
		},
	},
	{ // after the current date in UTC+14
		name: "patients_date_of_birth_check", kind: broken, column: "date_of_birth",
		accept: `UPDATE patients SET date_of_birth = (now() AT TIME ZONE 'UTC' + interval '14 hours')::date`,
		refuse: `UPDATE patients SET date_of_birth = (now() AT TIME ZONE 'UTC' + interval '14 hours')::date + 1`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			easternmost := time.Now().In(time.FixedZone("UTC+14", 14*60*60))
			return c.Patient.Update().SetDateOfBirth(civil.DateOf(easternmost).AddDays(pick(good, 0, 1))).Exec(ctx)
		},
	},
	{
		name: "patients_date_of_birth_check", kind: broken,
		accept: `UPDATE patients SET date_of_birth = '1900-01-01'`,
		refuse: `UPDATE patients SET date_of_birth = '-infinity'`,
	},
	{ // before 1875, when the longest documented life began
		name: "patients_date_of_birth_check", kind: broken, column: "date_of_birth",
		accept: `UPDATE patients SET date_of_birth = '1875-01-01'`,
		refuse: `UPDATE patients SET date_of_birth = '1874-12-31'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Patient.Update().SetDateOfBirth(civil.Date{Year: pick(good, 1875, 24), Month: time.January, Day: 1}).Exec(ctx)
		},
	},
	{
		name: "patients_emergency_contact_check", kind: broken,
		accept: `UPDATE patients SET emergency_contact_name = 'Gil', emergency_contact_phone = '1'`,
		refuse: `UPDATE patients SET emergency_contact_name = 's3cret'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			u := c.Patient.Update().SetEmergencyContactPhone(secret)
			if good {
				u.SetEmergencyContactName("Gil")
			}
			return u.Exec(ctx)
		},
	},
	{ // an empty phone number counts as none
		name: "patients_emergency_contact_check", kind: broken,
		accept: `UPDATE patients SET emergency_contact_name = NULL, emergency_contact_phone = NULL`,
		refuse: `UPDATE patients SET emergency_contact_name = 's3cret', emergency_contact_phone = ''`,
	},
	{
		name: "health_profiles_patient_id_key", kind: duplicate, column: "patient_id",
		accept: `INSERT INTO health_profiles (patient_id) VALUES ($patient2)`,
		refuse: `INSERT INTO health_profiles (patient_id) VALUES ($patient1)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.HealthProfile.Create().SetPatientID(w[pick(good, "patient2", "patient1")]).Exec(ctx)
		},
	},
	{
		name: "health_profiles_patient_id_fkey", kind: reference, column: "patient_id",
		accept: `INSERT INTO health_profiles (patient_id) VALUES ($patient2)`,
		refuse: `INSERT INTO health_profiles (patient_id) VALUES ($missing)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.HealthProfile.Create().SetPatientID(w[pick(good, "patient2", "missing")]).Exec(ctx)
		},
	},
	measure("height_cm", "300", func(u *ent.HealthProfileUpdate, v float64) { u.SetHeightCm(v) }, 300, 300.01),
	measure("height_cm", "20", func(u *ent.HealthProfileUpdate, v float64) { u.SetHeightCm(v) }, 20, 1.81),
	measure("height_cm", "NULL", func(u *ent.HealthProfileUpdate, v float64) { u.SetHeightCm(v) }, 170, math.NaN()),
	measure("weight_kg", "500", func(u *ent.HealthProfileUpdate, v float64) { u.SetWeightKg(v) }, 500, 500.01),
	measure("weight_kg", "0.2", func(u *ent.HealthProfileUpdate, v float64) { u.SetWeightKg(v) }, 0.2, 0.19),
	measure("weight_kg", "NULL", func(u *ent.HealthProfileUpdate, v float64) { u.SetWeightKg(v) }, 70, math.NaN()),
}
