package export

import "github.com/predicthealth/database/schema/enum"

const (
	loinc     = "http://loinc.org"
	snomed    = "http://snomed.info/sct"
	icd10     = "http://hl7.org/fhir/sid/icd-10"
	ucum      = "http://unitsofmeasure.org"
	dicom     = "http://dicom.nema.org/resources/ontology/DCM"
	hl7       = "http://terminology.hl7.org/CodeSystem/"
	actReason = hl7 + "v3-ActReason"
)

// The codes, with their sources. docs/export.md has them by column.
var (
	// Height and weight: the vital signs profiles of FHIR R4.
	bodyHeight = coded("Body height", coding{loinc, "8302-2", "Body height"})
	bodyWeight = coded("Body weight", coding{loinc, "29463-7", "Body weight"})
	// LOINC 882-1; the groups are those of SNOMED CT in the value set results-blood-group of HL7's International Patient Summary.
	bloodGroup  = coded("Blood group", coding{loinc, "882-1", "ABO and Rh group [Type] in Blood"})
	bloodGroups = map[enum.BloodType]coding{
		"A+": {snomed, "278149003", "Blood group A Rh(D) positive"}, "A-": {snomed, "278152006", "Blood group A Rh(D) negative"},
		"B+": {snomed, "278150003", "Blood group B Rh(D) positive"}, "B-": {snomed, "278153001", "Blood group B Rh(D) negative"},
		"AB+": {snomed, "278151004", "Blood group AB Rh(D) positive"}, "AB-": {snomed, "278154007", "Blood group AB Rh(D) negative"},
		"O+": {snomed, "278147001", "Blood group O Rh(D) positive"}, "O-": {snomed, "278148006", "Blood group O Rh(D) negative"},
	}
	// LOINC 72166-2, US Core; Smoker and Current non-smoker are SNOMED CT's. The duration is LOINC's.
	smokingStatus   = coded("Smoking status", coding{loinc, "72166-2", "Tobacco smoking status"})
	smoker          = coded("Smoker", coding{snomed, "77176002", "Smoker"})
	nonSmoker       = coded("Not a smoker now", coding{snomed, "160618006", "Current non-smoker"})
	tobaccoDuration = coded("Years of smoking", coding{loinc, "88029-4", "Tobacco use duration"})
	// LOINC 11331-6; the values are SNOMED CT's. No standard code has the frequencies.
	alcoholUse       = coded("Alcohol", coding{loinc, "11331-6", "History of Alcohol use"})
	alcoholFrequency = coded("How often")
	drinker          = coded("Drinks alcohol", coding{snomed, "219006", "Current drinker of alcohol"})
	nonDrinker       = coded("Does not drink alcohol now", coding{snomed, "105542008", "Current non-drinker of alcohol"})
	// HL7's Physical Activity guide: minutes per week.
	activity = coded("Physical activity", coding{loinc, "82290-8", "Frequency of moderate to vigorous aerobic physical activity"})

	// SNOMED CT, and ICD-10 of the WHO.
	hypertension  = coded("Hypertension", coding{snomed, "38341003", "Hypertensive disorder"}, coding{icd10, "I10", "Essential (primary) hypertension"})
	diabetes      = coded("Diabetes", coding{snomed, "73211009", "Diabetes mellitus"}, coding{icd10, "E14", "Unspecified diabetes mellitus"})
	cholesterol   = coded("High cholesterol", coding{snomed, "13644009", "Hypercholesterolemia"}, coding{icd10, "E78.0", "Pure hypercholesterolaemia"})
	heartDisease  = coded("Heart disease", coding{snomed, "56265001", "Heart disease"})
	strokeHistory = coded("Stroke in the past", coding{snomed, "275526006", "History of cerebrovascular accident"}, pastCirculatory)
	heartHistory  = coded("Heart disease in the past", pastCirculatory)

	pastCirculatory = coding{icd10, "Z86.7", "Personal history of diseases of the circulatory system"}

	vitalSigns    = coded("", coding{hl7 + "observation-category", "vital-signs", "Vital Signs"})
	socialHistory = coded("", coding{hl7 + "observation-category", "social-history", "Social History"})
	laboratory    = coded("", coding{hl7 + "observation-category", "laboratory", "Laboratory"})
	problem       = coded("", coding{hl7 + "condition-category", "problem-list-item", "Problem List Item"})
	active        = coded("", coding{hl7 + "condition-clinical", "active", "Active"})
	confirmed     = coded("", coding{hl7 + "condition-ver-status", "confirmed", "Confirmed"})
	allergyActive = coded("", coding{hl7 + "allergyintolerance-clinical", "active", "Active"})
	unconfirmed   = coded("", coding{hl7 + "allergyintolerance-verification", "unconfirmed", "Unconfirmed"})
	familyMember  = coded("", coding{hl7 + "v3-RoleCode", "FAMMEMB", "family member"})
	inEmergency   = coded("", coding{hl7 + "v2-0131", "C", "Emergency Contact"})

	// DICOM's events, in FHIR's value set of types of audit events.
	patientRecord  = coding{dicom, "110110", "Patient Record"}
	authentication = coding{dicom, "110114", "User Authentication"}
	userSecurity   = coding{dicom, "110137", "User Security Attributes Changed"}

	// HL7's purposes of use.
	purposes = map[enum.Purpose]coding{
		enum.PurposeTreatment: {actReason, "TREAT", "treatment"}, enum.PurposeEmergency: {actReason, "ETREAT", "Emergency Treatment"},
		enum.PurposeRegistration: {actReason, "PATADMIN", "patient administration"}, enum.PurposeOperations: {actReason, "HOPERAT", "healthcare operations"},
	}
)

func coded(text string, codes ...coding) concept { return concept{Coding: codes, Text: text} }
