// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/accounttoken"
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/chart"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/login"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/publicdoctor"
	"github.com/predicthealth/database/ent/session"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
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

// getRow reads the row with the id into the fields, and reports whether there is one.
func getRow(ctx context.Context, c config, query string, id uuid.UUID, fields ...any) (found bool, err error) {
	rows := &sql.Rows{}
	if err := c.driver.Query(ctx, query, []any{id}, rows); err != nil {
		return false, err
	}
	defer rows.Close()
	if !rows.Next() {
		return false, rows.Err()
	}
	if err := rows.Scan(fields...); err != nil {
		return false, err
	}
	if err := rows.Close(); err != nil {
		return false, err
	}
	return true, rows.Err()
}

const accounttokenByID = `SELECT "id", "created_at", "updated_at", "version", "user_id", "purpose", "token_hash", "email", "expires_at", "used_at" FROM "account_tokens" WHERE "id" = $1`

// get returns the AccountToken with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *AccountTokenClient) get(ctx context.Context, id uuid.UUID) (*AccountToken, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(accounttoken.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &AccountToken{config: c.config}
		found, err := getRow(ctx, c.config, accounttokenByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.UserID, &node.Purpose, &node.TokenHash, &node.Email, &node.ExpiresAt, &node.UsedAt)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{accounttoken.Label}
		}
		return node, nil
	})
	return withInterceptors[*AccountToken](ctx, q, query, q.inters)
}

const adminByID = `SELECT "id", "created_at", "updated_at", "version", "email", "first_name", "last_name", "department", "employee_id", "phone", "is_active" FROM "admins" WHERE "id" = $1`

// get returns the Admin with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *AdminClient) get(ctx context.Context, id uuid.UUID) (*Admin, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(admin.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Admin{config: c.config}
		found, err := getRow(ctx, c.config, adminByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.Email, &node.FirstName, &node.LastName, &node.Department, &node.EmployeeID, &node.Phone, &node.IsActive)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{admin.Label}
		}
		return node, nil
	})
	return withInterceptors[*Admin](ctx, q, query, q.inters)
}

const chartByID = `SELECT "id", "version", "first_name", "last_name", "email", "date_of_birth", "gender", "phone", "emergency_contact_name", "emergency_contact_phone", "validation_status", "is_verified", "profile_id", "profile_version", "height_cm", "weight_kg", "blood_type", "is_smoker", "smoking_years", "consumes_alcohol", "alcohol_frequency", "hypertension_diagnosis", "diabetes_diagnosis", "high_cholesterol_diagnosis", "has_stroke_history", "has_heart_disease_history", "family_history_diabetes", "family_history_hypertension", "family_history_heart_disease", "physical_activity_minutes_weekly", "preexisting_conditions_notes", "preexisting_conditions_notes_sealed", "current_medications", "current_medications_sealed", "allergies", "allergies_sealed", "wrapped_key", "wrapped_by", "doctor_id", "doctor_first_name", "doctor_last_name", "doctor_specialty", "institution_id", "institution_name" FROM "charts" WHERE "id" = $1`

// Get returns the Chart with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *ChartClient) Get(ctx context.Context, id uuid.UUID) (*Chart, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(chart.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	ctx = context.WithValue(ctx, recordKey{}, id)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Chart{config: c.config}
		found, err := getRow(ctx, c.config, chartByID, id, &node.ID, &node.Version, &node.FirstName, &node.LastName, &node.Email, &node.DateOfBirth, &node.Gender, &node.Phone, &node.EmergencyContactName, &node.EmergencyContactPhone, &node.ValidationStatus, &node.IsVerified, &node.ProfileID, &node.ProfileVersion, &node.HeightCm, &node.WeightKg, &node.BloodType, &node.IsSmoker, &node.SmokingYears, &node.ConsumesAlcohol, &node.AlcoholFrequency, &node.HypertensionDiagnosis, &node.DiabetesDiagnosis, &node.HighCholesterolDiagnosis, &node.HasStrokeHistory, &node.HasHeartDiseaseHistory, &node.FamilyHistoryDiabetes, &node.FamilyHistoryHypertension, &node.FamilyHistoryHeartDisease, &node.PhysicalActivityMinutesWeekly, &node.PreexistingConditionsNotes, &node.PreexistingConditionsNotesSealed, &node.CurrentMedications, &node.CurrentMedicationsSealed, &node.Allergies, &node.AllergiesSealed, &node.WrappedKey, &node.WrappedBy, &node.DoctorID, &node.DoctorFirstName, &node.DoctorLastName, &node.DoctorSpecialty, &node.InstitutionID, &node.InstitutionName)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{chart.Label}
		}
		return node, nil
	})
	return withInterceptors[*Chart](ctx, q, query, q.inters)
}

const doctorByID = `SELECT "id", "created_at", "updated_at", "version", "institution_id", "first_name", "last_name", "email", "medical_license", "specialty_id", "secondary_specialty_id", "phone", "years_experience", "consultation_fee", "is_active", "professional_status" FROM "doctors" WHERE "id" = $1`

// get returns the Doctor with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *DoctorClient) get(ctx context.Context, id uuid.UUID) (*Doctor, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(doctor.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Doctor{config: c.config}
		found, err := getRow(ctx, c.config, doctorByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.InstitutionID, &node.FirstName, &node.LastName, &node.Email, &node.MedicalLicense, &node.SpecialtyID, &node.SecondarySpecialtyID, &node.Phone, &node.YearsExperience, &node.ConsultationFee, &node.IsActive, &node.ProfessionalStatus)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{doctor.Label}
		}
		return node, nil
	})
	return withInterceptors[*Doctor](ctx, q, query, q.inters)
}

const institutionByID = `SELECT "id", "created_at", "updated_at", "version", "name", "institution_type", "contact_email", "address", "region_state", "phone", "website", "license_number", "is_active", "is_verified" FROM "medical_institutions" WHERE "id" = $1`

// get returns the Institution with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *InstitutionClient) get(ctx context.Context, id uuid.UUID) (*Institution, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(institution.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Institution{config: c.config}
		found, err := getRow(ctx, c.config, institutionByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.Name, &node.InstitutionType, &node.ContactEmail, &node.Address, &node.RegionState, &node.Phone, &node.Website, &node.LicenseNumber, &node.IsActive, &node.IsVerified)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{institution.Label}
		}
		return node, nil
	})
	return withInterceptors[*Institution](ctx, q, query, q.inters)
}

const loginByID = `SELECT "id", "created_at", "updated_at", "version", "email", "user_type", "reference_id", "is_active", "is_verified", "locked_until", "last_login", "password_changed_at" FROM "logins" WHERE "id" = $1`

// Get returns the Login with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *LoginClient) Get(ctx context.Context, id uuid.UUID) (*Login, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(login.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Login{config: c.config}
		found, err := getRow(ctx, c.config, loginByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.Email, &node.UserType, &node.ReferenceID, &node.IsActive, &node.IsVerified, &node.LockedUntil, &node.LastLogin, &node.PasswordChangedAt)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{login.Label}
		}
		return node, nil
	})
	return withInterceptors[*Login](ctx, q, query, q.inters)
}

const patientByID = `SELECT "id", "created_at", "updated_at", "version", "doctor_id", "institution_id", "first_name", "last_name", "email", "date_of_birth", "gender", "phone", "emergency_contact_name", "emergency_contact_phone", "validation_status", "is_active", "is_verified" FROM "patients" WHERE "id" = $1`

// get returns the Patient with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *PatientClient) get(ctx context.Context, id uuid.UUID) (*Patient, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(patient.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Patient{config: c.config}
		found, err := getRow(ctx, c.config, patientByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.DoctorID, &node.InstitutionID, &node.FirstName, &node.LastName, &node.Email, &node.DateOfBirth, &node.Gender, &node.Phone, &node.EmergencyContactName, &node.EmergencyContactPhone, &node.ValidationStatus, &node.IsActive, &node.IsVerified)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{patient.Label}
		}
		return node, nil
	})
	return withInterceptors[*Patient](ctx, q, query, q.inters)
}

const publicdoctorByID = `SELECT "id", "institution_id", "first_name", "last_name", "medical_license", "specialty_id", "secondary_specialty_id", "years_experience", "consultation_fee", "professional_status", "created_at", "specialty", "version" FROM "public_doctors" WHERE "id" = $1`

// Get returns the PublicDoctor with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *PublicDoctorClient) Get(ctx context.Context, id uuid.UUID) (*PublicDoctor, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(publicdoctor.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &PublicDoctor{config: c.config}
		found, err := getRow(ctx, c.config, publicdoctorByID, id, &node.ID, &node.InstitutionID, &node.FirstName, &node.LastName, &node.MedicalLicense, &node.SpecialtyID, &node.SecondarySpecialtyID, &node.YearsExperience, &node.ConsultationFee, &node.ProfessionalStatus, &node.CreatedAt, &node.Specialty, &node.Version)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{publicdoctor.Label}
		}
		return node, nil
	})
	return withInterceptors[*PublicDoctor](ctx, q, query, q.inters)
}

const sessionByID = `SELECT "id", "created_at", "updated_at", "version", "user_id", "family", "token_hash", "last_seen_at", "idle_expires_at", "expires_at", "ip_address", "user_agent", "rotated_at", "revoked_at" FROM "sessions" WHERE "id" = $1`

// get returns the Session with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *SessionClient) get(ctx context.Context, id uuid.UUID) (*Session, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(session.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Session{config: c.config}
		found, err := getRow(ctx, c.config, sessionByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.UserID, &node.Family, &node.TokenHash, &node.LastSeenAt, &node.IdleExpiresAt, &node.ExpiresAt, &node.IPAddress, &node.UserAgent, &node.RotatedAt, &node.RevokedAt)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{session.Label}
		}
		return node, nil
	})
	return withInterceptors[*Session](ctx, q, query, q.inters)
}

const specialtyByID = `SELECT "id", "created_at", "updated_at", "version", "name", "description", "category", "is_active" FROM "doctor_specialties" WHERE "id" = $1`

// get returns the Specialty with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *SpecialtyClient) get(ctx context.Context, id uuid.UUID) (*Specialty, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(specialty.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &Specialty{config: c.config}
		found, err := getRow(ctx, c.config, specialtyByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.Name, &node.Description, &node.Category, &node.IsActive)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{specialty.Label}
		}
		return node, nil
	})
	return withInterceptors[*Specialty](ctx, q, query, q.inters)
}

const userByID = `SELECT "id", "created_at", "updated_at", "version", "email", "password_hash", "user_type", "reference_id", "patient_id", "doctor_id", "institution_id", "admin_id", "is_active", "is_verified", "failed_login_attempts", "last_failed_login", "locked_until", "last_login", "password_changed_at" FROM "users" WHERE "id" = $1`

// get returns the User with the id by a constant statement, or by an ordinary query if an interceptor may change queries. A row that
// does not exist or that the actor may not see is a NotFoundError.
func (c *UserClient) get(ctx context.Context, id uuid.UUID) (*User, error) {
	q := c.Query()
	if slices.ContainsFunc(q.inters, mayChange) {
		return q.Where(user.ID(id)).Only(ctx)
	}
	ctx = setContextOp(ctx, q.ctx, ent.OpQueryOnly)
	if err := q.prepareQuery(ctx); err != nil {
		return nil, err
	}
	query := QuerierFunc(func(ctx context.Context, _ Query) (Value, error) {
		node := &User{config: c.config}
		found, err := getRow(ctx, c.config, userByID, id, &node.ID, &node.CreatedAt, &node.UpdatedAt, &node.Version, &node.Email, &node.PasswordHash, &node.UserType, &node.ReferenceID, &node.PatientID, &node.DoctorID, &node.InstitutionID, &node.AdminID, &node.IsActive, &node.IsVerified, &node.FailedLoginAttempts, &node.LastFailedLogin, &node.LockedUntil, &node.LastLogin, &node.PasswordChangedAt)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, &NotFoundError{user.Label}
		}
		return node, nil
	})
	return withInterceptors[*User](ctx, q, query, q.inters)
}
