package main

import (
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"
	"github.com/uptrace/bun"
)

// The tables as GORM and bun models: every column, and the relations of a chart.
type (
	Stamps struct { // exported, because GORM ignores other fields
		ID        uuid.UUID `bun:",pk" gorm:"primaryKey"`
		CreatedAt time.Time
		UpdatedAt time.Time
		Version   int64
	}

	specialtyModel struct {
		bun.BaseModel `bun:"table:doctor_specialties,alias:s" gorm:"-"`
		Stamps        `gorm:"embedded"`

		Name        string
		Description *string
		Category    string
		IsActive    bool
	}

	institutionModel struct {
		bun.BaseModel `bun:"table:medical_institutions,alias:i" gorm:"-"`
		Stamps        `gorm:"embedded"`

		SearchText      string
		Name            string
		InstitutionType string
		ContactEmail    string
		Address         *string
		RegionState     *string
		Phone           *string
		Website         *string
		LicenseNumber   *string
		IsActive        bool
		IsVerified      bool
	}

	doctorModel struct {
		bun.BaseModel `bun:"table:doctors,alias:d" gorm:"-"`
		Stamps        `gorm:"embedded"`

		SearchText           string
		InstitutionID        *uuid.UUID
		FirstName            string
		LastName             string
		Email                string
		MedicalLicense       string
		SpecialtyID          *uuid.UUID
		SecondarySpecialtyID *uuid.UUID
		Phone                *string
		YearsExperience      int
		ConsultationFee      *decimal.Decimal
		IsActive             bool
		ProfessionalStatus   string

		Specialty *specialtyModel `bun:"rel:belongs-to,join:specialty_id=id"`
	}

	patientModel struct {
		bun.BaseModel `bun:"table:patients,alias:p" gorm:"-"`
		Stamps        `gorm:"embedded"`

		SearchText            string
		DoctorID              *uuid.UUID
		InstitutionID         *uuid.UUID
		FirstName             string
		LastName              string
		Email                 string
		DateOfBirth           time.Time
		Gender                *string
		Phone                 *string
		EmergencyContactName  *string
		EmergencyContactPhone *string
		ValidationStatus      string
		IsActive              bool
		IsVerified            bool

		Profile     *profileModel     `bun:"rel:has-one,join:id=patient_id" gorm:"foreignKey:PatientID"`
		Doctor      *doctorModel      `bun:"rel:belongs-to,join:doctor_id=id"`
		Institution *institutionModel `bun:"rel:belongs-to,join:institution_id=id"`
	}

	profileModel struct {
		bun.BaseModel `bun:"table:health_profiles,alias:h" gorm:"-"`
		Stamps        `gorm:"embedded"`

		PatientID                     uuid.UUID
		HeightCm                      *float64
		WeightKg                      *float64
		BloodType                     *string
		IsSmoker                      bool
		SmokingYears                  int
		ConsumesAlcohol               bool
		AlcoholFrequency              *string
		HypertensionDiagnosis         bool
		DiabetesDiagnosis             bool
		HighCholesterolDiagnosis      bool
		HasStrokeHistory              bool
		HasHeartDiseaseHistory        bool
		FamilyHistoryDiabetes         bool
		FamilyHistoryHypertension     bool
		FamilyHistoryHeartDisease     bool
		PhysicalActivityMinutesWeekly int
		PreexistingConditionsNotes    *string
		CurrentMedications            *string
		Allergies                     *string
	}

	userModel struct {
		Stamps `gorm:"embedded"`

		Email               string
		PasswordHash        string
		UserType            string
		ReferenceID         uuid.UUID
		PatientID           *uuid.UUID
		DoctorID            *uuid.UUID
		InstitutionID       *uuid.UUID
		AdminID             *uuid.UUID
		IsActive            bool
		IsVerified          bool
		FailedLoginAttempts int
		LastFailedLogin     *time.Time
		LockedUntil         *time.Time
		LastLogin           *time.Time
		PasswordChangedAt   *time.Time
	}
)

// The names that GORM uses.
func (specialtyModel) TableName() string   { return "doctor_specialties" }
func (institutionModel) TableName() string { return "medical_institutions" }
func (doctorModel) TableName() string      { return "doctors" }
func (patientModel) TableName() string     { return "patients" }
func (profileModel) TableName() string     { return "health_profiles" }
func (userModel) TableName() string        { return "users" }

func newStamps() Stamps { return Stamps{ID: uuid.Must(uuid.NewV7()), Version: 1} }
