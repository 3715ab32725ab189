package export

import (
	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
)

// clinical writes the health profile. Its values have no time of their own: they are as of the profile's last change.
func (x *exporter) clinical(h *ent.HealthProfile) {
	p := profile{x, h}
	p.measured("height_cm", bodyHeight, h.HeightCm, "cm")
	p.measured("weight_kg", bodyWeight, h.WeightKg, "kg")
	p.blood()
	p.smoking()
	p.alcohol()
	active := p.observation("physical_activity_minutes_weekly", socialHistory, activity)
	active.ValueQuantity = measure(float64(h.PhysicalActivityMinutesWeekly), "min/wk", "min/wk")
	x.add(active)
	for _, d := range []struct {
		column    string
		diagnosed bool
		code      concept
		past      bool
	}{
		{"hypertension_diagnosis", h.HypertensionDiagnosis, hypertension, false},
		{"diabetes_diagnosis", h.DiabetesDiagnosis, diabetes, false},
		{"high_cholesterol_diagnosis", h.HighCholesterolDiagnosis, cholesterol, false},
		{"has_stroke_history", h.HasStrokeHistory, strokeHistory, true},
		{"has_heart_disease_history", h.HasHeartDiseaseHistory, heartHistory, true},
	} {
		if d.diagnosed {
			p.diagnosis(d.column, d.code, d.past)
		}
	}
	for _, f := range []struct {
		column string
		has    bool
		code   concept
	}{
		{"family_history_diabetes", h.FamilyHistoryDiabetes, diabetes},
		{"family_history_hypertension", h.FamilyHistoryHypertension, hypertension},
		{"family_history_heart_disease", h.FamilyHistoryHeartDisease, heartDisease},
	} {
		if f.has {
			x.add(familyMemberHistory{
				resource: p.resource("FamilyMemberHistory", f.column), Status: "partial", Patient: refer(x.patient), Relationship: familyMember, Condition: []familyCondition{{f.code}},
			})
		}
	}
	p.notes()
	x.row("health_profiles", h.ID, []column{
		{"created_at", h.CreatedAt},
		{"hypertension_diagnosis", h.HypertensionDiagnosis}, {"diabetes_diagnosis", h.DiabetesDiagnosis}, {"high_cholesterol_diagnosis", h.HighCholesterolDiagnosis},
		{"has_stroke_history", h.HasStrokeHistory}, {"has_heart_disease_history", h.HasHeartDiseaseHistory}, {"family_history_diabetes", h.FamilyHistoryDiabetes},
		{"family_history_hypertension", h.FamilyHistoryHypertension}, {"family_history_heart_disease", h.FamilyHistoryHeartDisease},
	})
}

// profile is a health profile, of which each resource is one column, or two.
type profile struct {
	*exporter

	row *ent.HealthProfile
}

// resource returns the resource of a column, whose id is the same in each export.
func (p profile) resource(kind, column string) resource {
	return versioned(kind, uuid.NewSHA1(p.row.ID, []byte(column)), p.row.Version, p.row.UpdatedAt)
}

func (p profile) observation(column string, category, code concept) observation {
	return observation{
		resource: p.resource("Observation", column), Status: "final", Category: []concept{category}, Code: code, Subject: refer(p.patient),
		EffectiveDateTime: instant(p.row.UpdatedAt),
	}
}

func measure(value float64, unit, code string) *quantity { return &quantity{value, unit, ucum, code} }

func (p profile) measured(column string, code concept, value *float64, unit string) {
	if value == nil {
		return
	}
	o := p.observation(column, vitalSigns, code)
	o.ValueQuantity = measure(*value, unit, unit)
	p.add(o)
}

func (p profile) blood() {
	if p.row.BloodType == nil {
		return
	}
	o, group := p.observation("blood_type", laboratory, bloodGroup), coded(string(*p.row.BloodType), bloodGroups[*p.row.BloodType])
	o.ValueCodeableConcept = &group
	p.add(o)
}

func (p profile) smoking() {
	o, value := p.observation("is_smoker", socialHistory, smokingStatus), nonSmoker
	if p.row.IsSmoker {
		value = smoker
	}
	o.ValueCodeableConcept = &value
	o.Component = []component{{Code: tobaccoDuration, ValueQuantity: measure(float64(p.row.SmokingYears), "years", "a")}}
	p.add(o)
}

func (p profile) alcohol() {
	o, value := p.observation("consumes_alcohol", socialHistory, alcoholUse), nonDrinker
	if p.row.ConsumesAlcohol {
		value = drinker
	}
	o.ValueCodeableConcept = &value
	if p.row.AlcoholFrequency != nil {
		often := coded(string(*p.row.AlcoholFrequency))
		o.Component = []component{{Code: alcoholFrequency, ValueCodeableConcept: &often}}
	}
	p.add(o)
}

// diagnosis writes a condition. One of the past has no clinical status: the database does not know whether it is over.
func (p profile) diagnosis(column string, code concept, past bool) {
	c := condition{resource: p.resource("Condition", column), Code: &code, Subject: refer(p.patient)}
	if !past {
		c.ClinicalStatus, c.VerificationStatus, c.Category = &active, &confirmed, []concept{problem}
	}
	p.add(c)
}

// notes writes the clinical texts. The client has decrypted them.
func (p profile) notes() {
	if t := p.row.PreexistingConditionsNotes; t != nil {
		p.add(condition{resource: p.resource("Condition", "preexisting_conditions_notes"), Subject: refer(p.patient), Note: []annotation{{*t}}})
	}
	if t := p.row.CurrentMedications; t != nil {
		p.add(medicationStatement{
			resource: p.resource("MedicationStatement", "current_medications"), Status: "active", MedicationCodeableConcept: coded(*t), Subject: refer(p.patient),
		})
	}
	if t := p.row.Allergies; t != nil {
		p.add(allergyIntolerance{
			resource: p.resource("AllergyIntolerance", "allergies"), ClinicalStatus: allergyActive, VerificationStatus: unconfirmed, Code: coded(*t), Patient: refer(p.patient),
		})
	}
}
