package enum

// InstitutionType is the kind of an institution.
type InstitutionType string

// The kinds of institution.
const (
	InstitutionTypePreventiveClinic InstitutionType = "preventive_clinic"
	InstitutionTypeInsurer          InstitutionType = "insurer"
	InstitutionTypePublicHealth     InstitutionType = "public_health"
	InstitutionTypeHospital         InstitutionType = "hospital"
	InstitutionTypeHealthCenter     InstitutionType = "health_center"
)

// Values lists every InstitutionType.
func (InstitutionType) Values() []string {
	return values(InstitutionTypePreventiveClinic, InstitutionTypeInsurer, InstitutionTypePublicHealth,
		InstitutionTypeHospital, InstitutionTypeHealthCenter)
}

// ProfessionalStatus is whether a doctor practises.
type ProfessionalStatus string

// The states of a doctor's practice.
const (
	ProfessionalStatusActive    ProfessionalStatus = "active"
	ProfessionalStatusSuspended ProfessionalStatus = "suspended"
	ProfessionalStatusRetired   ProfessionalStatus = "retired"
)

// Values lists every ProfessionalStatus.
func (ProfessionalStatus) Values() []string {
	return values(ProfessionalStatusActive, ProfessionalStatusSuspended, ProfessionalStatusRetired)
}

// Gender is a patient's gender as the patient states it.
type Gender string

// The genders a patient can state.
const (
	GenderMale           Gender = "male"
	GenderFemale         Gender = "female"
	GenderOther          Gender = "other"
	GenderPreferNotToSay Gender = "prefer_not_to_say"
)

// Values lists every Gender.
func (Gender) Values() []string {
	return values(GenderMale, GenderFemale, GenderOther, GenderPreferNotToSay)
}

// ValidationStatus is the progress of a patient's validation.
type ValidationStatus string

// The steps of the validation, in order.
const (
	ValidationStatusPending              ValidationStatus = "pending"
	ValidationStatusDoctorValidated      ValidationStatus = "doctor_validated"
	ValidationStatusInstitutionValidated ValidationStatus = "institution_validated"
	ValidationStatusFullAccess           ValidationStatus = "full_access"
)

// Values lists every ValidationStatus.
func (ValidationStatus) Values() []string {
	return values(ValidationStatusPending, ValidationStatusDoctorValidated,
		ValidationStatusInstitutionValidated, ValidationStatusFullAccess)
}

// BloodType is an ABO group with its Rh factor.
type BloodType string

// The blood types.
const (
	BloodTypeAPositive  BloodType = "A+"
	BloodTypeANegative  BloodType = "A-"
	BloodTypeBPositive  BloodType = "B+"
	BloodTypeBNegative  BloodType = "B-"
	BloodTypeABPositive BloodType = "AB+"
	BloodTypeABNegative BloodType = "AB-"
	BloodTypeOPositive  BloodType = "O+"
	BloodTypeONegative  BloodType = "O-"
)

// Values lists every BloodType.
func (BloodType) Values() []string {
	return values(BloodTypeAPositive, BloodTypeANegative, BloodTypeBPositive, BloodTypeBNegative,
		BloodTypeABPositive, BloodTypeABNegative, BloodTypeOPositive, BloodTypeONegative)
}

// AlcoholFrequency is how often a patient drinks alcohol.
type AlcoholFrequency string

// The frequencies, from never to daily.
const (
	AlcoholFrequencyNever        AlcoholFrequency = "never"
	AlcoholFrequencyRarely       AlcoholFrequency = "rarely"
	AlcoholFrequencyOccasionally AlcoholFrequency = "occasionally"
	AlcoholFrequencyRegularly    AlcoholFrequency = "regularly"
	AlcoholFrequencyDaily        AlcoholFrequency = "daily"
)

// Values lists every AlcoholFrequency.
func (AlcoholFrequency) Values() []string {
	return values(AlcoholFrequencyNever, AlcoholFrequencyRarely, AlcoholFrequencyOccasionally,
		AlcoholFrequencyRegularly, AlcoholFrequencyDaily)
}
