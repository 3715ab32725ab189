// Code generated from the schemas in schema/. DO NOT EDIT.

package runtime

import (
	"time"

	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/accounttoken"
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/auditlog"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/erasure"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/legalhold"
	"github.com/predicthealth/database/ent/openingreview"
	"github.com/predicthealth/database/ent/openrecord"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/provisioningkey"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/ent/session"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/ent/wrappingkey"
	"github.com/predicthealth/database/schema"
)

// The init function reads all schema descriptors with runtime code
// (default values, validators, hooks and policies) and stitches it
// to their package variables.
func init() {
	accounttokenMixin := schema.AccountToken{}.Mixin()
	accounttokenMixinHooks0 := accounttokenMixin[0].Hooks()
	accounttokenMixinHooks1 := accounttokenMixin[1].Hooks()
	accounttoken.Hooks[0] = accounttokenMixinHooks0[0]
	accounttoken.Hooks[1] = accounttokenMixinHooks0[1]
	accounttoken.Hooks[2] = accounttokenMixinHooks1[0]
	accounttokenMixinFields0 := accounttokenMixin[0].Fields()
	_ = accounttokenMixinFields0
	accounttokenMixinFields1 := accounttokenMixin[1].Fields()
	_ = accounttokenMixinFields1
	accounttokenFields := schema.AccountToken{}.Fields()
	_ = accounttokenFields
	// accounttokenDescCreatedAt is the schema descriptor for created_at field.
	accounttokenDescCreatedAt := accounttokenMixinFields0[1].Descriptor()
	// accounttoken.DefaultCreatedAt holds the default value on creation for the created_at field.
	accounttoken.DefaultCreatedAt = accounttokenDescCreatedAt.Default.(func() time.Time)
	// accounttokenDescUpdatedAt is the schema descriptor for updated_at field.
	accounttokenDescUpdatedAt := accounttokenMixinFields1[0].Descriptor()
	// accounttoken.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	accounttoken.DefaultUpdatedAt = accounttokenDescUpdatedAt.Default.(func() time.Time)
	// accounttokenDescVersion is the schema descriptor for version field.
	accounttokenDescVersion := accounttokenMixinFields1[1].Descriptor()
	// accounttoken.DefaultVersion holds the default value on creation for the version field.
	accounttoken.DefaultVersion = accounttokenDescVersion.Default.(int64)
	// accounttokenDescEmail is the schema descriptor for email field.
	accounttokenDescEmail := accounttokenFields[3].Descriptor()
	// accounttoken.EmailValidator is a validator for the "email" field. It is called by the builders before save.
	accounttoken.EmailValidator = accounttokenDescEmail.Validators[0].(func(string) error)
	// accounttokenDescID is the schema descriptor for id field.
	accounttokenDescID := accounttokenMixinFields0[0].Descriptor()
	// accounttoken.DefaultID holds the default value on creation for the id field.
	accounttoken.DefaultID = accounttokenDescID.Default.(func() uuid.UUID)
	adminMixin := schema.Admin{}.Mixin()
	adminMixinHooks0 := adminMixin[0].Hooks()
	adminMixinHooks1 := adminMixin[1].Hooks()
	adminHooks := schema.Admin{}.Hooks()
	admin.Hooks[0] = adminMixinHooks0[0]
	admin.Hooks[1] = adminMixinHooks0[1]
	admin.Hooks[2] = adminMixinHooks1[0]
	admin.Hooks[3] = adminHooks[0]
	adminMixinFields0 := adminMixin[0].Fields()
	_ = adminMixinFields0
	adminMixinFields1 := adminMixin[1].Fields()
	_ = adminMixinFields1
	adminFields := schema.Admin{}.Fields()
	_ = adminFields
	// adminDescCreatedAt is the schema descriptor for created_at field.
	adminDescCreatedAt := adminMixinFields0[1].Descriptor()
	// admin.DefaultCreatedAt holds the default value on creation for the created_at field.
	admin.DefaultCreatedAt = adminDescCreatedAt.Default.(func() time.Time)
	// adminDescUpdatedAt is the schema descriptor for updated_at field.
	adminDescUpdatedAt := adminMixinFields1[0].Descriptor()
	// admin.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	admin.DefaultUpdatedAt = adminDescUpdatedAt.Default.(func() time.Time)
	// adminDescVersion is the schema descriptor for version field.
	adminDescVersion := adminMixinFields1[1].Descriptor()
	// admin.DefaultVersion holds the default value on creation for the version field.
	admin.DefaultVersion = adminDescVersion.Default.(int64)
	// adminDescEmail is the schema descriptor for email field.
	adminDescEmail := adminFields[0].Descriptor()
	// admin.EmailValidator is a validator for the "email" field. It is called by the builders before save.
	admin.EmailValidator = adminDescEmail.Validators[0].(func(string) error)
	// adminDescFirstName is the schema descriptor for first_name field.
	adminDescFirstName := adminFields[1].Descriptor()
	// admin.FirstNameValidator is a validator for the "first_name" field. It is called by the builders before save.
	admin.FirstNameValidator = adminDescFirstName.Validators[0].(func(string) error)
	// adminDescLastName is the schema descriptor for last_name field.
	adminDescLastName := adminFields[2].Descriptor()
	// admin.LastNameValidator is a validator for the "last_name" field. It is called by the builders before save.
	admin.LastNameValidator = adminDescLastName.Validators[0].(func(string) error)
	// adminDescDepartment is the schema descriptor for department field.
	adminDescDepartment := adminFields[3].Descriptor()
	// admin.DepartmentValidator is a validator for the "department" field. It is called by the builders before save.
	admin.DepartmentValidator = adminDescDepartment.Validators[0].(func(string) error)
	// adminDescEmployeeID is the schema descriptor for employee_id field.
	adminDescEmployeeID := adminFields[4].Descriptor()
	// admin.EmployeeIDValidator is a validator for the "employee_id" field. It is called by the builders before save.
	admin.EmployeeIDValidator = adminDescEmployeeID.Validators[0].(func(string) error)
	// adminDescPhone is the schema descriptor for phone field.
	adminDescPhone := adminFields[5].Descriptor()
	// admin.PhoneValidator is a validator for the "phone" field. It is called by the builders before save.
	admin.PhoneValidator = adminDescPhone.Validators[0].(func(string) error)
	// adminDescIsActive is the schema descriptor for is_active field.
	adminDescIsActive := adminFields[6].Descriptor()
	// admin.DefaultIsActive holds the default value on creation for the is_active field.
	admin.DefaultIsActive = adminDescIsActive.Default.(bool)
	// adminDescID is the schema descriptor for id field.
	adminDescID := adminMixinFields0[0].Descriptor()
	// admin.DefaultID holds the default value on creation for the id field.
	admin.DefaultID = adminDescID.Default.(func() uuid.UUID)
	auditlogMixin := schema.AuditLog{}.Mixin()
	auditlogMixinHooks0 := auditlogMixin[0].Hooks()
	auditlogHooks := schema.AuditLog{}.Hooks()
	auditlog.Hooks[0] = auditlogMixinHooks0[0]
	auditlog.Hooks[1] = auditlogMixinHooks0[1]
	auditlog.Hooks[2] = auditlogHooks[0]
	auditlogMixinFields0 := auditlogMixin[0].Fields()
	_ = auditlogMixinFields0
	auditlogFields := schema.AuditLog{}.Fields()
	_ = auditlogFields
	// auditlogDescCreatedAt is the schema descriptor for created_at field.
	auditlogDescCreatedAt := auditlogMixinFields0[1].Descriptor()
	// auditlog.DefaultCreatedAt holds the default value on creation for the created_at field.
	auditlog.DefaultCreatedAt = auditlogDescCreatedAt.Default.(func() time.Time)
	// auditlogDescAction is the schema descriptor for action field.
	auditlogDescAction := auditlogFields[3].Descriptor()
	// auditlog.ActionValidator is a validator for the "action" field. It is called by the builders before save.
	auditlog.ActionValidator = auditlogDescAction.Validators[0].(func(string) error)
	// auditlogDescResourceType is the schema descriptor for resource_type field.
	auditlogDescResourceType := auditlogFields[4].Descriptor()
	// auditlog.ResourceTypeValidator is a validator for the "resource_type" field. It is called by the builders before save.
	auditlog.ResourceTypeValidator = auditlogDescResourceType.Validators[0].(func(string) error)
	// auditlogDescUserAgent is the schema descriptor for user_agent field.
	auditlogDescUserAgent := auditlogFields[8].Descriptor()
	// auditlog.UserAgentValidator is a validator for the "user_agent" field. It is called by the builders before save.
	auditlog.UserAgentValidator = auditlogDescUserAgent.Validators[0].(func(string) error)
	// auditlogDescSuccess is the schema descriptor for success field.
	auditlogDescSuccess := auditlogFields[10].Descriptor()
	// auditlog.DefaultSuccess holds the default value on creation for the success field.
	auditlog.DefaultSuccess = auditlogDescSuccess.Default.(bool)
	// auditlogDescChain is the schema descriptor for chain field.
	auditlogDescChain := auditlogFields[11].Descriptor()
	// auditlog.DefaultChain holds the default value on creation for the chain field.
	auditlog.DefaultChain = auditlogDescChain.Default.(string)
	// auditlogDescSeq is the schema descriptor for seq field.
	auditlogDescSeq := auditlogFields[12].Descriptor()
	// auditlog.DefaultSeq holds the default value on creation for the seq field.
	auditlog.DefaultSeq = auditlogDescSeq.Default.(int64)
	// auditlogDescHash is the schema descriptor for hash field.
	auditlogDescHash := auditlogFields[13].Descriptor()
	// auditlog.DefaultHash holds the default value on creation for the hash field.
	auditlog.DefaultHash = auditlogDescHash.Default.(func() []byte)
	// auditlogDescID is the schema descriptor for id field.
	auditlogDescID := auditlogMixinFields0[0].Descriptor()
	// auditlog.DefaultID holds the default value on creation for the id field.
	auditlog.DefaultID = auditlogDescID.Default.(func() uuid.UUID)
	doctorMixin := schema.Doctor{}.Mixin()
	doctorMixinHooks0 := doctorMixin[0].Hooks()
	doctorMixinHooks1 := doctorMixin[1].Hooks()
	doctorHooks := schema.Doctor{}.Hooks()
	doctor.Hooks[0] = doctorMixinHooks0[0]
	doctor.Hooks[1] = doctorMixinHooks0[1]
	doctor.Hooks[2] = doctorMixinHooks1[0]
	doctor.Hooks[3] = doctorHooks[0]
	doctorMixinFields0 := doctorMixin[0].Fields()
	_ = doctorMixinFields0
	doctorMixinFields1 := doctorMixin[1].Fields()
	_ = doctorMixinFields1
	doctorMixinFields2 := doctorMixin[2].Fields()
	_ = doctorMixinFields2
	doctorFields := schema.Doctor{}.Fields()
	_ = doctorFields
	// doctorDescCreatedAt is the schema descriptor for created_at field.
	doctorDescCreatedAt := doctorMixinFields0[1].Descriptor()
	// doctor.DefaultCreatedAt holds the default value on creation for the created_at field.
	doctor.DefaultCreatedAt = doctorDescCreatedAt.Default.(func() time.Time)
	// doctorDescUpdatedAt is the schema descriptor for updated_at field.
	doctorDescUpdatedAt := doctorMixinFields1[0].Descriptor()
	// doctor.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	doctor.DefaultUpdatedAt = doctorDescUpdatedAt.Default.(func() time.Time)
	// doctorDescVersion is the schema descriptor for version field.
	doctorDescVersion := doctorMixinFields1[1].Descriptor()
	// doctor.DefaultVersion holds the default value on creation for the version field.
	doctor.DefaultVersion = doctorDescVersion.Default.(int64)
	// doctorDescSearchText is the schema descriptor for search_text field.
	doctorDescSearchText := doctorMixinFields2[0].Descriptor()
	// doctor.DefaultSearchText holds the default value on creation for the search_text field.
	doctor.DefaultSearchText = doctorDescSearchText.Default.(string)
	// doctorDescFirstName is the schema descriptor for first_name field.
	doctorDescFirstName := doctorFields[1].Descriptor()
	// doctor.FirstNameValidator is a validator for the "first_name" field. It is called by the builders before save.
	doctor.FirstNameValidator = doctorDescFirstName.Validators[0].(func(string) error)
	// doctorDescLastName is the schema descriptor for last_name field.
	doctorDescLastName := doctorFields[2].Descriptor()
	// doctor.LastNameValidator is a validator for the "last_name" field. It is called by the builders before save.
	doctor.LastNameValidator = doctorDescLastName.Validators[0].(func(string) error)
	// doctorDescEmail is the schema descriptor for email field.
	doctorDescEmail := doctorFields[3].Descriptor()
	// doctor.EmailValidator is a validator for the "email" field. It is called by the builders before save.
	doctor.EmailValidator = doctorDescEmail.Validators[0].(func(string) error)
	// doctorDescMedicalLicense is the schema descriptor for medical_license field.
	doctorDescMedicalLicense := doctorFields[4].Descriptor()
	// doctor.MedicalLicenseValidator is a validator for the "medical_license" field. It is called by the builders before save.
	doctor.MedicalLicenseValidator = doctorDescMedicalLicense.Validators[0].(func(string) error)
	// doctorDescPhone is the schema descriptor for phone field.
	doctorDescPhone := doctorFields[7].Descriptor()
	// doctor.PhoneValidator is a validator for the "phone" field. It is called by the builders before save.
	doctor.PhoneValidator = doctorDescPhone.Validators[0].(func(string) error)
	// doctorDescYearsExperience is the schema descriptor for years_experience field.
	doctorDescYearsExperience := doctorFields[8].Descriptor()
	// doctor.DefaultYearsExperience holds the default value on creation for the years_experience field.
	doctor.DefaultYearsExperience = doctorDescYearsExperience.Default.(int)
	// doctorDescIsActive is the schema descriptor for is_active field.
	doctorDescIsActive := doctorFields[10].Descriptor()
	// doctor.DefaultIsActive holds the default value on creation for the is_active field.
	doctor.DefaultIsActive = doctorDescIsActive.Default.(bool)
	// doctorDescID is the schema descriptor for id field.
	doctorDescID := doctorMixinFields0[0].Descriptor()
	// doctor.DefaultID holds the default value on creation for the id field.
	doctor.DefaultID = doctorDescID.Default.(func() uuid.UUID)
	erasureMixin := schema.Erasure{}.Mixin()
	erasureMixinHooks0 := erasureMixin[0].Hooks()
	erasureHooks := schema.Erasure{}.Hooks()
	erasure.Hooks[0] = erasureMixinHooks0[0]
	erasure.Hooks[1] = erasureMixinHooks0[1]
	erasure.Hooks[2] = erasureHooks[0]
	erasureMixinFields0 := erasureMixin[0].Fields()
	_ = erasureMixinFields0
	erasureFields := schema.Erasure{}.Fields()
	_ = erasureFields
	// erasureDescCreatedAt is the schema descriptor for created_at field.
	erasureDescCreatedAt := erasureMixinFields0[1].Descriptor()
	// erasure.DefaultCreatedAt holds the default value on creation for the created_at field.
	erasure.DefaultCreatedAt = erasureDescCreatedAt.Default.(func() time.Time)
	// erasureDescReason is the schema descriptor for reason field.
	erasureDescReason := erasureFields[2].Descriptor()
	// erasure.ReasonValidator is a validator for the "reason" field. It is called by the builders before save.
	erasure.ReasonValidator = erasureDescReason.Validators[0].(func(string) error)
	// erasureDescID is the schema descriptor for id field.
	erasureDescID := erasureMixinFields0[0].Descriptor()
	// erasure.DefaultID holds the default value on creation for the id field.
	erasure.DefaultID = erasureDescID.Default.(func() uuid.UUID)
	healthprofileMixin := schema.HealthProfile{}.Mixin()
	healthprofileMixinHooks0 := healthprofileMixin[0].Hooks()
	healthprofileMixinHooks1 := healthprofileMixin[1].Hooks()
	healthprofileHooks := schema.HealthProfile{}.Hooks()
	healthprofile.Hooks[0] = healthprofileMixinHooks0[0]
	healthprofile.Hooks[1] = healthprofileMixinHooks0[1]
	healthprofile.Hooks[2] = healthprofileMixinHooks1[0]
	healthprofile.Hooks[3] = healthprofileHooks[0]
	healthprofile.Hooks[4] = healthprofileHooks[1]
	healthprofileMixinFields0 := healthprofileMixin[0].Fields()
	_ = healthprofileMixinFields0
	healthprofileMixinFields1 := healthprofileMixin[1].Fields()
	_ = healthprofileMixinFields1
	healthprofileFields := schema.HealthProfile{}.Fields()
	_ = healthprofileFields
	// healthprofileDescCreatedAt is the schema descriptor for created_at field.
	healthprofileDescCreatedAt := healthprofileMixinFields0[1].Descriptor()
	// healthprofile.DefaultCreatedAt holds the default value on creation for the created_at field.
	healthprofile.DefaultCreatedAt = healthprofileDescCreatedAt.Default.(func() time.Time)
	// healthprofileDescUpdatedAt is the schema descriptor for updated_at field.
	healthprofileDescUpdatedAt := healthprofileMixinFields1[0].Descriptor()
	// healthprofile.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	healthprofile.DefaultUpdatedAt = healthprofileDescUpdatedAt.Default.(func() time.Time)
	// healthprofileDescVersion is the schema descriptor for version field.
	healthprofileDescVersion := healthprofileMixinFields1[1].Descriptor()
	// healthprofile.DefaultVersion holds the default value on creation for the version field.
	healthprofile.DefaultVersion = healthprofileDescVersion.Default.(int64)
	// healthprofileDescIsSmoker is the schema descriptor for is_smoker field.
	healthprofileDescIsSmoker := healthprofileFields[4].Descriptor()
	// healthprofile.DefaultIsSmoker holds the default value on creation for the is_smoker field.
	healthprofile.DefaultIsSmoker = healthprofileDescIsSmoker.Default.(bool)
	// healthprofileDescSmokingYears is the schema descriptor for smoking_years field.
	healthprofileDescSmokingYears := healthprofileFields[5].Descriptor()
	// healthprofile.DefaultSmokingYears holds the default value on creation for the smoking_years field.
	healthprofile.DefaultSmokingYears = healthprofileDescSmokingYears.Default.(int)
	// healthprofileDescConsumesAlcohol is the schema descriptor for consumes_alcohol field.
	healthprofileDescConsumesAlcohol := healthprofileFields[6].Descriptor()
	// healthprofile.DefaultConsumesAlcohol holds the default value on creation for the consumes_alcohol field.
	healthprofile.DefaultConsumesAlcohol = healthprofileDescConsumesAlcohol.Default.(bool)
	// healthprofileDescHypertensionDiagnosis is the schema descriptor for hypertension_diagnosis field.
	healthprofileDescHypertensionDiagnosis := healthprofileFields[8].Descriptor()
	// healthprofile.DefaultHypertensionDiagnosis holds the default value on creation for the hypertension_diagnosis field.
	healthprofile.DefaultHypertensionDiagnosis = healthprofileDescHypertensionDiagnosis.Default.(bool)
	// healthprofileDescDiabetesDiagnosis is the schema descriptor for diabetes_diagnosis field.
	healthprofileDescDiabetesDiagnosis := healthprofileFields[9].Descriptor()
	// healthprofile.DefaultDiabetesDiagnosis holds the default value on creation for the diabetes_diagnosis field.
	healthprofile.DefaultDiabetesDiagnosis = healthprofileDescDiabetesDiagnosis.Default.(bool)
	// healthprofileDescHighCholesterolDiagnosis is the schema descriptor for high_cholesterol_diagnosis field.
	healthprofileDescHighCholesterolDiagnosis := healthprofileFields[10].Descriptor()
	// healthprofile.DefaultHighCholesterolDiagnosis holds the default value on creation for the high_cholesterol_diagnosis field.
	healthprofile.DefaultHighCholesterolDiagnosis = healthprofileDescHighCholesterolDiagnosis.Default.(bool)
	// healthprofileDescHasStrokeHistory is the schema descriptor for has_stroke_history field.
	healthprofileDescHasStrokeHistory := healthprofileFields[11].Descriptor()
	// healthprofile.DefaultHasStrokeHistory holds the default value on creation for the has_stroke_history field.
	healthprofile.DefaultHasStrokeHistory = healthprofileDescHasStrokeHistory.Default.(bool)
	// healthprofileDescHasHeartDiseaseHistory is the schema descriptor for has_heart_disease_history field.
	healthprofileDescHasHeartDiseaseHistory := healthprofileFields[12].Descriptor()
	// healthprofile.DefaultHasHeartDiseaseHistory holds the default value on creation for the has_heart_disease_history field.
	healthprofile.DefaultHasHeartDiseaseHistory = healthprofileDescHasHeartDiseaseHistory.Default.(bool)
	// healthprofileDescFamilyHistoryDiabetes is the schema descriptor for family_history_diabetes field.
	healthprofileDescFamilyHistoryDiabetes := healthprofileFields[13].Descriptor()
	// healthprofile.DefaultFamilyHistoryDiabetes holds the default value on creation for the family_history_diabetes field.
	healthprofile.DefaultFamilyHistoryDiabetes = healthprofileDescFamilyHistoryDiabetes.Default.(bool)
	// healthprofileDescFamilyHistoryHypertension is the schema descriptor for family_history_hypertension field.
	healthprofileDescFamilyHistoryHypertension := healthprofileFields[14].Descriptor()
	// healthprofile.DefaultFamilyHistoryHypertension holds the default value on creation for the family_history_hypertension field.
	healthprofile.DefaultFamilyHistoryHypertension = healthprofileDescFamilyHistoryHypertension.Default.(bool)
	// healthprofileDescFamilyHistoryHeartDisease is the schema descriptor for family_history_heart_disease field.
	healthprofileDescFamilyHistoryHeartDisease := healthprofileFields[15].Descriptor()
	// healthprofile.DefaultFamilyHistoryHeartDisease holds the default value on creation for the family_history_heart_disease field.
	healthprofile.DefaultFamilyHistoryHeartDisease = healthprofileDescFamilyHistoryHeartDisease.Default.(bool)
	// healthprofileDescPhysicalActivityMinutesWeekly is the schema descriptor for physical_activity_minutes_weekly field.
	healthprofileDescPhysicalActivityMinutesWeekly := healthprofileFields[16].Descriptor()
	// healthprofile.DefaultPhysicalActivityMinutesWeekly holds the default value on creation for the physical_activity_minutes_weekly field.
	healthprofile.DefaultPhysicalActivityMinutesWeekly = healthprofileDescPhysicalActivityMinutesWeekly.Default.(int)
	// healthprofileDescID is the schema descriptor for id field.
	healthprofileDescID := healthprofileMixinFields0[0].Descriptor()
	// healthprofile.DefaultID holds the default value on creation for the id field.
	healthprofile.DefaultID = healthprofileDescID.Default.(func() uuid.UUID)
	institutionMixin := schema.Institution{}.Mixin()
	institutionMixinHooks0 := institutionMixin[0].Hooks()
	institutionMixinHooks1 := institutionMixin[1].Hooks()
	institutionHooks := schema.Institution{}.Hooks()
	institution.Hooks[0] = institutionMixinHooks0[0]
	institution.Hooks[1] = institutionMixinHooks0[1]
	institution.Hooks[2] = institutionMixinHooks1[0]
	institution.Hooks[3] = institutionHooks[0]
	institutionMixinFields0 := institutionMixin[0].Fields()
	_ = institutionMixinFields0
	institutionMixinFields1 := institutionMixin[1].Fields()
	_ = institutionMixinFields1
	institutionMixinFields2 := institutionMixin[2].Fields()
	_ = institutionMixinFields2
	institutionFields := schema.Institution{}.Fields()
	_ = institutionFields
	// institutionDescCreatedAt is the schema descriptor for created_at field.
	institutionDescCreatedAt := institutionMixinFields0[1].Descriptor()
	// institution.DefaultCreatedAt holds the default value on creation for the created_at field.
	institution.DefaultCreatedAt = institutionDescCreatedAt.Default.(func() time.Time)
	// institutionDescUpdatedAt is the schema descriptor for updated_at field.
	institutionDescUpdatedAt := institutionMixinFields1[0].Descriptor()
	// institution.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	institution.DefaultUpdatedAt = institutionDescUpdatedAt.Default.(func() time.Time)
	// institutionDescVersion is the schema descriptor for version field.
	institutionDescVersion := institutionMixinFields1[1].Descriptor()
	// institution.DefaultVersion holds the default value on creation for the version field.
	institution.DefaultVersion = institutionDescVersion.Default.(int64)
	// institutionDescSearchText is the schema descriptor for search_text field.
	institutionDescSearchText := institutionMixinFields2[0].Descriptor()
	// institution.DefaultSearchText holds the default value on creation for the search_text field.
	institution.DefaultSearchText = institutionDescSearchText.Default.(string)
	// institutionDescName is the schema descriptor for name field.
	institutionDescName := institutionFields[0].Descriptor()
	// institution.NameValidator is a validator for the "name" field. It is called by the builders before save.
	institution.NameValidator = institutionDescName.Validators[0].(func(string) error)
	// institutionDescContactEmail is the schema descriptor for contact_email field.
	institutionDescContactEmail := institutionFields[2].Descriptor()
	// institution.ContactEmailValidator is a validator for the "contact_email" field. It is called by the builders before save.
	institution.ContactEmailValidator = institutionDescContactEmail.Validators[0].(func(string) error)
	// institutionDescAddress is the schema descriptor for address field.
	institutionDescAddress := institutionFields[3].Descriptor()
	// institution.AddressValidator is a validator for the "address" field. It is called by the builders before save.
	institution.AddressValidator = institutionDescAddress.Validators[0].(func(string) error)
	// institutionDescRegionState is the schema descriptor for region_state field.
	institutionDescRegionState := institutionFields[4].Descriptor()
	// institution.RegionStateValidator is a validator for the "region_state" field. It is called by the builders before save.
	institution.RegionStateValidator = institutionDescRegionState.Validators[0].(func(string) error)
	// institutionDescPhone is the schema descriptor for phone field.
	institutionDescPhone := institutionFields[5].Descriptor()
	// institution.PhoneValidator is a validator for the "phone" field. It is called by the builders before save.
	institution.PhoneValidator = institutionDescPhone.Validators[0].(func(string) error)
	// institutionDescWebsite is the schema descriptor for website field.
	institutionDescWebsite := institutionFields[6].Descriptor()
	// institution.WebsiteValidator is a validator for the "website" field. It is called by the builders before save.
	institution.WebsiteValidator = institutionDescWebsite.Validators[0].(func(string) error)
	// institutionDescLicenseNumber is the schema descriptor for license_number field.
	institutionDescLicenseNumber := institutionFields[7].Descriptor()
	// institution.LicenseNumberValidator is a validator for the "license_number" field. It is called by the builders before save.
	institution.LicenseNumberValidator = institutionDescLicenseNumber.Validators[0].(func(string) error)
	// institutionDescIsActive is the schema descriptor for is_active field.
	institutionDescIsActive := institutionFields[8].Descriptor()
	// institution.DefaultIsActive holds the default value on creation for the is_active field.
	institution.DefaultIsActive = institutionDescIsActive.Default.(bool)
	// institutionDescIsVerified is the schema descriptor for is_verified field.
	institutionDescIsVerified := institutionFields[9].Descriptor()
	// institution.DefaultIsVerified holds the default value on creation for the is_verified field.
	institution.DefaultIsVerified = institutionDescIsVerified.Default.(bool)
	// institutionDescID is the schema descriptor for id field.
	institutionDescID := institutionMixinFields0[0].Descriptor()
	// institution.DefaultID holds the default value on creation for the id field.
	institution.DefaultID = institutionDescID.Default.(func() uuid.UUID)
	legalholdMixin := schema.LegalHold{}.Mixin()
	legalholdMixinHooks0 := legalholdMixin[0].Hooks()
	legalholdHooks := schema.LegalHold{}.Hooks()
	legalhold.Hooks[0] = legalholdMixinHooks0[0]
	legalhold.Hooks[1] = legalholdMixinHooks0[1]
	legalhold.Hooks[2] = legalholdHooks[0]
	legalholdMixinFields0 := legalholdMixin[0].Fields()
	_ = legalholdMixinFields0
	legalholdFields := schema.LegalHold{}.Fields()
	_ = legalholdFields
	// legalholdDescCreatedAt is the schema descriptor for created_at field.
	legalholdDescCreatedAt := legalholdMixinFields0[1].Descriptor()
	// legalhold.DefaultCreatedAt holds the default value on creation for the created_at field.
	legalhold.DefaultCreatedAt = legalholdDescCreatedAt.Default.(func() time.Time)
	// legalholdDescReason is the schema descriptor for reason field.
	legalholdDescReason := legalholdFields[1].Descriptor()
	// legalhold.ReasonValidator is a validator for the "reason" field. It is called by the builders before save.
	legalhold.ReasonValidator = legalholdDescReason.Validators[0].(func(string) error)
	// legalholdDescID is the schema descriptor for id field.
	legalholdDescID := legalholdMixinFields0[0].Descriptor()
	// legalhold.DefaultID holds the default value on creation for the id field.
	legalhold.DefaultID = legalholdDescID.Default.(func() uuid.UUID)
	openrecordFields := schema.OpenRecord{}.Fields()
	_ = openrecordFields
	// openrecordDescID is the schema descriptor for id field.
	openrecordDescID := openrecordFields[0].Descriptor()
	// openrecord.DefaultID holds the default value on creation for the id field.
	openrecord.DefaultID = openrecordDescID.Default.(func() uuid.UUID)
	openingreviewMixin := schema.OpeningReview{}.Mixin()
	openingreviewMixinHooks0 := openingreviewMixin[0].Hooks()
	openingreviewHooks := schema.OpeningReview{}.Hooks()
	openingreview.Hooks[0] = openingreviewMixinHooks0[0]
	openingreview.Hooks[1] = openingreviewMixinHooks0[1]
	openingreview.Hooks[2] = openingreviewHooks[0]
	openingreviewMixinFields0 := openingreviewMixin[0].Fields()
	_ = openingreviewMixinFields0
	openingreviewFields := schema.OpeningReview{}.Fields()
	_ = openingreviewFields
	// openingreviewDescCreatedAt is the schema descriptor for created_at field.
	openingreviewDescCreatedAt := openingreviewMixinFields0[1].Descriptor()
	// openingreview.DefaultCreatedAt holds the default value on creation for the created_at field.
	openingreview.DefaultCreatedAt = openingreviewDescCreatedAt.Default.(func() time.Time)
	// openingreviewDescRemark is the schema descriptor for remark field.
	openingreviewDescRemark := openingreviewFields[4].Descriptor()
	// openingreview.RemarkValidator is a validator for the "remark" field. It is called by the builders before save.
	openingreview.RemarkValidator = openingreviewDescRemark.Validators[0].(func(string) error)
	// openingreviewDescID is the schema descriptor for id field.
	openingreviewDescID := openingreviewMixinFields0[0].Descriptor()
	// openingreview.DefaultID holds the default value on creation for the id field.
	openingreview.DefaultID = openingreviewDescID.Default.(func() uuid.UUID)
	patientMixin := schema.Patient{}.Mixin()
	patientMixinHooks0 := patientMixin[0].Hooks()
	patientMixinHooks1 := patientMixin[1].Hooks()
	patientHooks := schema.Patient{}.Hooks()
	patient.Hooks[0] = patientMixinHooks0[0]
	patient.Hooks[1] = patientMixinHooks0[1]
	patient.Hooks[2] = patientMixinHooks1[0]
	patient.Hooks[3] = patientHooks[0]
	patient.Hooks[4] = patientHooks[1]
	patientMixinFields0 := patientMixin[0].Fields()
	_ = patientMixinFields0
	patientMixinFields1 := patientMixin[1].Fields()
	_ = patientMixinFields1
	patientMixinFields2 := patientMixin[2].Fields()
	_ = patientMixinFields2
	patientFields := schema.Patient{}.Fields()
	_ = patientFields
	// patientDescCreatedAt is the schema descriptor for created_at field.
	patientDescCreatedAt := patientMixinFields0[1].Descriptor()
	// patient.DefaultCreatedAt holds the default value on creation for the created_at field.
	patient.DefaultCreatedAt = patientDescCreatedAt.Default.(func() time.Time)
	// patientDescUpdatedAt is the schema descriptor for updated_at field.
	patientDescUpdatedAt := patientMixinFields1[0].Descriptor()
	// patient.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	patient.DefaultUpdatedAt = patientDescUpdatedAt.Default.(func() time.Time)
	// patientDescVersion is the schema descriptor for version field.
	patientDescVersion := patientMixinFields1[1].Descriptor()
	// patient.DefaultVersion holds the default value on creation for the version field.
	patient.DefaultVersion = patientDescVersion.Default.(int64)
	// patientDescSearchText is the schema descriptor for search_text field.
	patientDescSearchText := patientMixinFields2[0].Descriptor()
	// patient.DefaultSearchText holds the default value on creation for the search_text field.
	patient.DefaultSearchText = patientDescSearchText.Default.(string)
	// patientDescFirstName is the schema descriptor for first_name field.
	patientDescFirstName := patientFields[2].Descriptor()
	// patient.FirstNameValidator is a validator for the "first_name" field. It is called by the builders before save.
	patient.FirstNameValidator = patientDescFirstName.Validators[0].(func(string) error)
	// patientDescLastName is the schema descriptor for last_name field.
	patientDescLastName := patientFields[3].Descriptor()
	// patient.LastNameValidator is a validator for the "last_name" field. It is called by the builders before save.
	patient.LastNameValidator = patientDescLastName.Validators[0].(func(string) error)
	// patientDescEmail is the schema descriptor for email field.
	patientDescEmail := patientFields[4].Descriptor()
	// patient.EmailValidator is a validator for the "email" field. It is called by the builders before save.
	patient.EmailValidator = patientDescEmail.Validators[0].(func(string) error)
	// patientDescPhone is the schema descriptor for phone field.
	patientDescPhone := patientFields[7].Descriptor()
	// patient.PhoneValidator is a validator for the "phone" field. It is called by the builders before save.
	patient.PhoneValidator = patientDescPhone.Validators[0].(func(string) error)
	// patientDescEmergencyContactName is the schema descriptor for emergency_contact_name field.
	patientDescEmergencyContactName := patientFields[8].Descriptor()
	// patient.EmergencyContactNameValidator is a validator for the "emergency_contact_name" field. It is called by the builders before save.
	patient.EmergencyContactNameValidator = patientDescEmergencyContactName.Validators[0].(func(string) error)
	// patientDescEmergencyContactPhone is the schema descriptor for emergency_contact_phone field.
	patientDescEmergencyContactPhone := patientFields[9].Descriptor()
	// patient.EmergencyContactPhoneValidator is a validator for the "emergency_contact_phone" field. It is called by the builders before save.
	patient.EmergencyContactPhoneValidator = patientDescEmergencyContactPhone.Validators[0].(func(string) error)
	// patientDescIsActive is the schema descriptor for is_active field.
	patientDescIsActive := patientFields[11].Descriptor()
	// patient.DefaultIsActive holds the default value on creation for the is_active field.
	patient.DefaultIsActive = patientDescIsActive.Default.(bool)
	// patientDescIsVerified is the schema descriptor for is_verified field.
	patientDescIsVerified := patientFields[12].Descriptor()
	// patient.DefaultIsVerified holds the default value on creation for the is_verified field.
	patient.DefaultIsVerified = patientDescIsVerified.Default.(bool)
	// patientDescID is the schema descriptor for id field.
	patientDescID := patientMixinFields0[0].Descriptor()
	// patient.DefaultID holds the default value on creation for the id field.
	patient.DefaultID = patientDescID.Default.(func() uuid.UUID)
	provisioningkeyMixin := schema.ProvisioningKey{}.Mixin()
	provisioningkeyMixinHooks0 := provisioningkeyMixin[0].Hooks()
	provisioningkey.Hooks[0] = provisioningkeyMixinHooks0[0]
	provisioningkey.Hooks[1] = provisioningkeyMixinHooks0[1]
	provisioningkeyMixinFields0 := provisioningkeyMixin[0].Fields()
	_ = provisioningkeyMixinFields0
	provisioningkeyFields := schema.ProvisioningKey{}.Fields()
	_ = provisioningkeyFields
	// provisioningkeyDescCreatedAt is the schema descriptor for created_at field.
	provisioningkeyDescCreatedAt := provisioningkeyMixinFields0[1].Descriptor()
	// provisioningkey.DefaultCreatedAt holds the default value on creation for the created_at field.
	provisioningkey.DefaultCreatedAt = provisioningkeyDescCreatedAt.Default.(func() time.Time)
	// provisioningkeyDescID is the schema descriptor for id field.
	provisioningkeyDescID := provisioningkeyMixinFields0[0].Descriptor()
	// provisioningkey.DefaultID holds the default value on creation for the id field.
	provisioningkey.DefaultID = provisioningkeyDescID.Default.(func() uuid.UUID)
	recordkeyMixin := schema.RecordKey{}.Mixin()
	recordkeyMixinHooks0 := recordkeyMixin[0].Hooks()
	recordkeyHooks := schema.RecordKey{}.Hooks()
	recordkey.Hooks[0] = recordkeyMixinHooks0[0]
	recordkey.Hooks[1] = recordkeyMixinHooks0[1]
	recordkey.Hooks[2] = recordkeyHooks[0]
	recordkeyMixinFields0 := recordkeyMixin[0].Fields()
	_ = recordkeyMixinFields0
	recordkeyFields := schema.RecordKey{}.Fields()
	_ = recordkeyFields
	// recordkeyDescCreatedAt is the schema descriptor for created_at field.
	recordkeyDescCreatedAt := recordkeyMixinFields0[1].Descriptor()
	// recordkey.DefaultCreatedAt holds the default value on creation for the created_at field.
	recordkey.DefaultCreatedAt = recordkeyDescCreatedAt.Default.(func() time.Time)
	// recordkeyDescWrappedBy is the schema descriptor for wrapped_by field.
	recordkeyDescWrappedBy := recordkeyFields[2].Descriptor()
	// recordkey.WrappedByValidator is a validator for the "wrapped_by" field. It is called by the builders before save.
	recordkey.WrappedByValidator = recordkeyDescWrappedBy.Validators[0].(func(string) error)
	// recordkeyDescID is the schema descriptor for id field.
	recordkeyDescID := recordkeyMixinFields0[0].Descriptor()
	// recordkey.DefaultID holds the default value on creation for the id field.
	recordkey.DefaultID = recordkeyDescID.Default.(func() uuid.UUID)
	recordopeningFields := schema.RecordOpening{}.Fields()
	_ = recordopeningFields
	// recordopeningDescID is the schema descriptor for id field.
	recordopeningDescID := recordopeningFields[0].Descriptor()
	// recordopening.DefaultID holds the default value on creation for the id field.
	recordopening.DefaultID = recordopeningDescID.Default.(func() uuid.UUID)
	sessionMixin := schema.Session{}.Mixin()
	sessionMixinHooks0 := sessionMixin[0].Hooks()
	sessionMixinHooks1 := sessionMixin[1].Hooks()
	sessionHooks := schema.Session{}.Hooks()
	session.Hooks[0] = sessionMixinHooks0[0]
	session.Hooks[1] = sessionMixinHooks0[1]
	session.Hooks[2] = sessionMixinHooks1[0]
	session.Hooks[3] = sessionHooks[0]
	sessionMixinFields0 := sessionMixin[0].Fields()
	_ = sessionMixinFields0
	sessionMixinFields1 := sessionMixin[1].Fields()
	_ = sessionMixinFields1
	sessionFields := schema.Session{}.Fields()
	_ = sessionFields
	// sessionDescCreatedAt is the schema descriptor for created_at field.
	sessionDescCreatedAt := sessionMixinFields0[1].Descriptor()
	// session.DefaultCreatedAt holds the default value on creation for the created_at field.
	session.DefaultCreatedAt = sessionDescCreatedAt.Default.(func() time.Time)
	// sessionDescUpdatedAt is the schema descriptor for updated_at field.
	sessionDescUpdatedAt := sessionMixinFields1[0].Descriptor()
	// session.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	session.DefaultUpdatedAt = sessionDescUpdatedAt.Default.(func() time.Time)
	// sessionDescVersion is the schema descriptor for version field.
	sessionDescVersion := sessionMixinFields1[1].Descriptor()
	// session.DefaultVersion holds the default value on creation for the version field.
	session.DefaultVersion = sessionDescVersion.Default.(int64)
	// sessionDescUserAgent is the schema descriptor for user_agent field.
	sessionDescUserAgent := sessionFields[7].Descriptor()
	// session.UserAgentValidator is a validator for the "user_agent" field. It is called by the builders before save.
	session.UserAgentValidator = sessionDescUserAgent.Validators[0].(func(string) error)
	// sessionDescID is the schema descriptor for id field.
	sessionDescID := sessionMixinFields0[0].Descriptor()
	// session.DefaultID holds the default value on creation for the id field.
	session.DefaultID = sessionDescID.Default.(func() uuid.UUID)
	specialtyMixin := schema.Specialty{}.Mixin()
	specialtyMixinHooks0 := specialtyMixin[0].Hooks()
	specialtyMixinHooks1 := specialtyMixin[1].Hooks()
	specialtyHooks := schema.Specialty{}.Hooks()
	specialty.Hooks[0] = specialtyMixinHooks0[0]
	specialty.Hooks[1] = specialtyMixinHooks0[1]
	specialty.Hooks[2] = specialtyMixinHooks1[0]
	specialty.Hooks[3] = specialtyHooks[0]
	specialtyMixinFields0 := specialtyMixin[0].Fields()
	_ = specialtyMixinFields0
	specialtyMixinFields1 := specialtyMixin[1].Fields()
	_ = specialtyMixinFields1
	specialtyFields := schema.Specialty{}.Fields()
	_ = specialtyFields
	// specialtyDescCreatedAt is the schema descriptor for created_at field.
	specialtyDescCreatedAt := specialtyMixinFields0[1].Descriptor()
	// specialty.DefaultCreatedAt holds the default value on creation for the created_at field.
	specialty.DefaultCreatedAt = specialtyDescCreatedAt.Default.(func() time.Time)
	// specialtyDescUpdatedAt is the schema descriptor for updated_at field.
	specialtyDescUpdatedAt := specialtyMixinFields1[0].Descriptor()
	// specialty.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	specialty.DefaultUpdatedAt = specialtyDescUpdatedAt.Default.(func() time.Time)
	// specialtyDescVersion is the schema descriptor for version field.
	specialtyDescVersion := specialtyMixinFields1[1].Descriptor()
	// specialty.DefaultVersion holds the default value on creation for the version field.
	specialty.DefaultVersion = specialtyDescVersion.Default.(int64)
	// specialtyDescName is the schema descriptor for name field.
	specialtyDescName := specialtyFields[0].Descriptor()
	// specialty.NameValidator is a validator for the "name" field. It is called by the builders before save.
	specialty.NameValidator = specialtyDescName.Validators[0].(func(string) error)
	// specialtyDescCategory is the schema descriptor for category field.
	specialtyDescCategory := specialtyFields[2].Descriptor()
	// specialty.CategoryValidator is a validator for the "category" field. It is called by the builders before save.
	specialty.CategoryValidator = specialtyDescCategory.Validators[0].(func(string) error)
	// specialtyDescIsActive is the schema descriptor for is_active field.
	specialtyDescIsActive := specialtyFields[3].Descriptor()
	// specialty.DefaultIsActive holds the default value on creation for the is_active field.
	specialty.DefaultIsActive = specialtyDescIsActive.Default.(bool)
	// specialtyDescID is the schema descriptor for id field.
	specialtyDescID := specialtyMixinFields0[0].Descriptor()
	// specialty.DefaultID holds the default value on creation for the id field.
	specialty.DefaultID = specialtyDescID.Default.(func() uuid.UUID)
	userMixin := schema.User{}.Mixin()
	userMixinHooks0 := userMixin[0].Hooks()
	userMixinHooks1 := userMixin[1].Hooks()
	userHooks := schema.User{}.Hooks()
	user.Hooks[0] = userMixinHooks0[0]
	user.Hooks[1] = userMixinHooks0[1]
	user.Hooks[2] = userMixinHooks1[0]
	user.Hooks[3] = userHooks[0]
	user.Hooks[4] = userHooks[1]
	userMixinFields0 := userMixin[0].Fields()
	_ = userMixinFields0
	userMixinFields1 := userMixin[1].Fields()
	_ = userMixinFields1
	userFields := schema.User{}.Fields()
	_ = userFields
	// userDescCreatedAt is the schema descriptor for created_at field.
	userDescCreatedAt := userMixinFields0[1].Descriptor()
	// user.DefaultCreatedAt holds the default value on creation for the created_at field.
	user.DefaultCreatedAt = userDescCreatedAt.Default.(func() time.Time)
	// userDescUpdatedAt is the schema descriptor for updated_at field.
	userDescUpdatedAt := userMixinFields1[0].Descriptor()
	// user.DefaultUpdatedAt holds the default value on creation for the updated_at field.
	user.DefaultUpdatedAt = userDescUpdatedAt.Default.(func() time.Time)
	// userDescVersion is the schema descriptor for version field.
	userDescVersion := userMixinFields1[1].Descriptor()
	// user.DefaultVersion holds the default value on creation for the version field.
	user.DefaultVersion = userDescVersion.Default.(int64)
	// userDescEmail is the schema descriptor for email field.
	userDescEmail := userFields[0].Descriptor()
	// user.EmailValidator is a validator for the "email" field. It is called by the builders before save.
	user.EmailValidator = userDescEmail.Validators[0].(func(string) error)
	// userDescPasswordHash is the schema descriptor for password_hash field.
	userDescPasswordHash := userFields[1].Descriptor()
	// user.PasswordHashValidator is a validator for the "password_hash" field. It is called by the builders before save.
	user.PasswordHashValidator = userDescPasswordHash.Validators[0].(func(string) error)
	// userDescIsActive is the schema descriptor for is_active field.
	userDescIsActive := userFields[8].Descriptor()
	// user.DefaultIsActive holds the default value on creation for the is_active field.
	user.DefaultIsActive = userDescIsActive.Default.(bool)
	// userDescIsVerified is the schema descriptor for is_verified field.
	userDescIsVerified := userFields[9].Descriptor()
	// user.DefaultIsVerified holds the default value on creation for the is_verified field.
	user.DefaultIsVerified = userDescIsVerified.Default.(bool)
	// userDescFailedLoginAttempts is the schema descriptor for failed_login_attempts field.
	userDescFailedLoginAttempts := userFields[10].Descriptor()
	// user.DefaultFailedLoginAttempts holds the default value on creation for the failed_login_attempts field.
	user.DefaultFailedLoginAttempts = userDescFailedLoginAttempts.Default.(int)
	// userDescID is the schema descriptor for id field.
	userDescID := userMixinFields0[0].Descriptor()
	// user.DefaultID holds the default value on creation for the id field.
	user.DefaultID = userDescID.Default.(func() uuid.UUID)
	wrappingkeyMixin := schema.WrappingKey{}.Mixin()
	wrappingkeyMixinHooks0 := wrappingkeyMixin[0].Hooks()
	wrappingkeyHooks := schema.WrappingKey{}.Hooks()
	wrappingkey.Hooks[0] = wrappingkeyMixinHooks0[0]
	wrappingkey.Hooks[1] = wrappingkeyMixinHooks0[1]
	wrappingkey.Hooks[2] = wrappingkeyHooks[0]
	wrappingkeyMixinFields0 := wrappingkeyMixin[0].Fields()
	_ = wrappingkeyMixinFields0
	wrappingkeyFields := schema.WrappingKey{}.Fields()
	_ = wrappingkeyFields
	// wrappingkeyDescCreatedAt is the schema descriptor for created_at field.
	wrappingkeyDescCreatedAt := wrappingkeyMixinFields0[1].Descriptor()
	// wrappingkey.DefaultCreatedAt holds the default value on creation for the created_at field.
	wrappingkey.DefaultCreatedAt = wrappingkeyDescCreatedAt.Default.(func() time.Time)
	// wrappingkeyDescFingerprint is the schema descriptor for fingerprint field.
	wrappingkeyDescFingerprint := wrappingkeyFields[0].Descriptor()
	// wrappingkey.FingerprintValidator is a validator for the "fingerprint" field. It is called by the builders before save.
	wrappingkey.FingerprintValidator = wrappingkeyDescFingerprint.Validators[0].(func(string) error)
	// wrappingkeyDescIsActive is the schema descriptor for is_active field.
	wrappingkeyDescIsActive := wrappingkeyFields[1].Descriptor()
	// wrappingkey.DefaultIsActive holds the default value on creation for the is_active field.
	wrappingkey.DefaultIsActive = wrappingkeyDescIsActive.Default.(bool)
	// wrappingkeyDescID is the schema descriptor for id field.
	wrappingkeyDescID := wrappingkeyMixinFields0[0].Descriptor()
	// wrappingkey.DefaultID holds the default value on creation for the id field.
	wrappingkey.DefaultID = wrappingkeyDescID.Default.(func() uuid.UUID)
}

const (
	Version = "v0.14.6"                                         // Version of ent codegen.
	Sum     = "h1:/f2696BpwuWAEEG6PVGWflg6+Inrpq4pRWuNlWz/Skk=" // Sum of ent codegen.
)
