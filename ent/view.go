// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/chart"
	"github.com/predicthealth/database/ent/login"
	"github.com/predicthealth/database/ent/publicdoctor"
)

// ContextInterceptor is an interceptor that does not change the query of a Get, which runs a constant statement.
type ContextInterceptor interface {
	ent.Interceptor
	ContextOnly()
}

func mayChange(i Interceptor) bool {
	_, contextOnly := i.(ContextInterceptor)
	return !contextOnly
}

const chartByID = `SELECT "id", "version", "first_name", "last_name", "email", "date_of_birth", "gender", "phone", "emergency_contact_name", "emergency_contact_phone", "validation_status", "is_verified", "profile_id", "profile_version", "height_cm", "weight_kg", "blood_type", "is_smoker", "smoking_years", "consumes_alcohol", "alcohol_frequency", "hypertension_diagnosis", "diabetes_diagnosis", "high_cholesterol_diagnosis", "has_stroke_history", "has_heart_disease_history", "family_history_diabetes", "family_history_hypertension", "family_history_heart_disease", "physical_activity_minutes_weekly", "preexisting_conditions_notes", "preexisting_conditions_notes_sealed", "current_medications", "current_medications_sealed", "allergies", "allergies_sealed", "wrapped_key", "wrapped_by", "doctor_id", "doctor_first_name", "doctor_last_name", "doctor_specialty", "institution_id", "institution_name" FROM "charts" WHERE "id" = $1`

// Get returns the Chart with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *ChartClient) Get(ctx context.Context, id uuid.UUID) (*Chart, error) {
	q := c.Query().Where(chart.ID(id))
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	ctx = context.WithValue(ctx, recordKey{}, id)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		rows := &sql.Rows{}
		if err := c.driver.Query(ctx, chartByID, []any{id}, rows); err != nil {
			return nil, err
		}
		defer rows.Close()
		if !rows.Next() {
			if err := rows.Err(); err != nil {
				return nil, err
			}
			return nil, &NotFoundError{chart.Label}
		}
		node := &Chart{config: c.config}
		if err := rows.Scan(&node.ID, &node.Version, &node.FirstName, &node.LastName, &node.Email, &node.DateOfBirth, &node.Gender, &node.Phone, &node.EmergencyContactName, &node.EmergencyContactPhone, &node.ValidationStatus, &node.IsVerified, &node.ProfileID, &node.ProfileVersion, &node.HeightCm, &node.WeightKg, &node.BloodType, &node.IsSmoker, &node.SmokingYears, &node.ConsumesAlcohol, &node.AlcoholFrequency, &node.HypertensionDiagnosis, &node.DiabetesDiagnosis, &node.HighCholesterolDiagnosis, &node.HasStrokeHistory, &node.HasHeartDiseaseHistory, &node.FamilyHistoryDiabetes, &node.FamilyHistoryHypertension, &node.FamilyHistoryHeartDisease, &node.PhysicalActivityMinutesWeekly, &node.PreexistingConditionsNotes, &node.PreexistingConditionsNotesSealed, &node.CurrentMedications, &node.CurrentMedicationsSealed, &node.Allergies, &node.AllergiesSealed, &node.WrappedKey, &node.WrappedBy, &node.DoctorID, &node.DoctorFirstName, &node.DoctorLastName, &node.DoctorSpecialty, &node.InstitutionID, &node.InstitutionName); err != nil {
			return nil, err
		}
		return node, rows.Close()
	})
	return withInterceptors[*Chart](ctx, q, query, q.inters)
}

const loginByID = `SELECT "id", "created_at", "updated_at", "version", "email", "user_type", "reference_id", "is_active", "is_verified", "locked_until", "last_login", "password_changed_at" FROM "logins" WHERE "id" = $1`

// Get returns the Login with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *LoginClient) Get(ctx context.Context, id uuid.UUID) (*Login, error) {
	q := c.Query().Where(login.ID(id))
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		rows := &sql.Rows{}
		if err := c.driver.Query(ctx, loginByID, []any{id}, rows); err != nil {
			return nil, err
		}
		defer rows.Close()
		if !rows.Next() {
			if err := rows.Err(); err != nil {
				return nil, err
			}
			return nil, &NotFoundError{login.Label}
		}
		node := &Login{config: c.config}
		if err := rows.Scan(&node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.Email, &node.UserType, &node.ReferenceID, &node.IsActive, &node.IsVerified, &node.LockedUntil, &node.LastLogin, &node.PasswordChangedAt); err != nil {
			return nil, err
		}
		return node, rows.Close()
	})
	return withInterceptors[*Login](ctx, q, query, q.inters)
}

const publicdoctorByID = `SELECT "id", "institution_id", "first_name", "last_name", "medical_license", "specialty_id", "secondary_specialty_id", "years_experience", "consultation_fee", "professional_status", "created_at", "specialty", "version" FROM "public_doctors" WHERE "id" = $1`

// Get returns the PublicDoctor with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *PublicDoctorClient) Get(ctx context.Context, id uuid.UUID) (*PublicDoctor, error) {
	q := c.Query().Where(publicdoctor.ID(id))
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		rows := &sql.Rows{}
		if err := c.driver.Query(ctx, publicdoctorByID, []any{id}, rows); err != nil {
			return nil, err
		}
		defer rows.Close()
		if !rows.Next() {
			if err := rows.Err(); err != nil {
				return nil, err
			}
			return nil, &NotFoundError{publicdoctor.Label}
		}
		node := &PublicDoctor{config: c.config}
		if err := rows.Scan(&node.ID, &node.InstitutionID, &node.FirstName, &node.LastName, &node.MedicalLicense, &node.SpecialtyID, &node.SecondarySpecialtyID, &node.YearsExperience, &node.ConsultationFee, &node.ProfessionalStatus, &node.CreatedAt, &node.Specialty, &node.Version); err != nil {
			return nil, err
		}
		return node, rows.Close()
	})
	return withInterceptors[*PublicDoctor](ctx, q, query, q.inters)
}
