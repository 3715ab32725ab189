package adopttest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
)

// profile gives a patient a health profile. In generation 3 what it has of conditions is in tables of terms.
func (w *World) profile(patient *draft, flaw func(*draft)) {
	d := w.draft("health_profiles")
	d.set("patient_id", patient.there["id"])
	d.set("height_cm", fmt.Sprintf("%d.%02d", 150+w.dice.IntN(50), w.dice.IntN(100)))
	d.set("weight_kg", fmt.Sprintf("%d.%02d", 45+w.dice.IntN(70), w.dice.IntN(100)))
	d.set("blood_type", pick(w, "A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-"))
	d.set("is_smoker", "true")
	d.set("smoking_years", fmt.Sprint(w.dice.IntN(10)))
	d.set("consumes_alcohol", "true")
	d.set("alcohol_frequency", pick(w, "rarely", "occasionally", "regularly", "daily"))
	d.set("physical_activity_minutes_weekly", fmt.Sprint(w.dice.IntN(600)))
	if w.Generation == 3 {
		w.terms(d, false)
	} else {
		for _, name := range flags {
			d.set(name, fmt.Sprint(w.chance(0.3)))
		}
		d.set("preexisting_conditions_notes", "Asthma since "+w.date(1980, 2010)+".\nSee the file.")
		if w.chance(0.5) {
			d.set("current_medications", "Metformin 500 mg")
		}
		d.becomes("allergies", "pollen\r\ndust", "pollen\ndust")
	}
	if flaw != nil {
		flaw(d)
	}
	d.finish()
}

var flags = []string{
	"hypertension_diagnosis", "diabetes_diagnosis", "high_cholesterol_diagnosis", "has_stroke_history", "has_heart_disease_history",
	"family_history_diabetes", "family_history_hypertension", "family_history_heart_disease",
}

var profileFlaws = []func(*draft){
	no[draft], no[draft], no[draft],
	func(d *draft) { d.there["blood_type"], d.rule = "Z+", "health_profiles_blood_type_check" },
	func(d *draft) { d.becomes("blood_type", "o+", "O+") },
	func(d *draft) { d.becomes("blood_type", "", "") },
	func(d *draft) { d.there["height_cm"], d.rule = "5", "health_profiles_height_cm_check" },
	func(d *draft) { d.there["weight_kg"], d.rule = "501", "health_profiles_weight_kg_check" },
	func(d *draft) {
		d.there["alcohol_frequency"], d.rule = "never", "health_profiles_drinker_frequency_check"
	},
	func(d *draft) {
		d.there = d.there.with("alcohol_frequency", "")
		d.rule = "health_profiles_drinker_frequency_check"
	},
	func(d *draft) { d.there["smoking_years"], d.rule = "190", "health_profiles_smoking_years_age" },
	func(d *draft) { d.there["smoking_years"], d.rule = "-1", "health_profiles_smoking_years_check" },
	func(d *draft) { d.becomes("smoking_years", "", "0"); d.becomes("is_smoker", "", "false") },
	func(d *draft) {
		d.becomes("consumes_alcohol", "", "false")
		d.becomes("physical_activity_minutes_weekly", "", "0")
		if d.w.Generation != 3 {
			for _, name := range flags {
				d.becomes(name, "", "false")
			}
		}
	},
	func(d *draft) {
		d.withoutTerms()
		d.there["patient_id"], d.rule = d.w.id(), "health_profiles_patient_id_fkey"
	},
	func(d *draft) {
		d.withoutTerms()
		d.there, d.rule = d.there.with("patient_id", ""), "health_profiles_patient_id_not_null"
	},
	func(d *draft) {
		if d.w.Generation == 3 {
			d.there["notes"], d.rule = "a\u0007b", "health_profiles_preexisting_conditions_notes_check"
			return
		}
		d.there["allergies"], d.rule = "a\u0007b", "health_profiles_allergies_check"
	},
	func(d *draft) {
		if d.w.Generation != 3 {
			d.becomes("current_medications", " \n ", "")
		}
	},
}

// terms gives a profile of generation 3 its terms and, unless they are alone, notes.
func (w *World) terms(d *draft, alone bool) {
	patient := d.there["patient_id"]
	var lines []string
	for _, name := range flags {
		d.here[name] = "false"
	}
	for _, c := range []struct{ name, flag string }{
		{"Asthma", ""}, {"Diabetes Insipidus", ""}, {"Diabetes Mellitus", "diabetes_diagnosis"}, {"Diabetes Mellitus Type 2", "diabetes_diagnosis"}, {"Heart Disease History", "has_heart_disease_history"},
		{"High Cholesterol", "high_cholesterol_diagnosis"}, {"Hypertension", "hypertension_diagnosis"}, {"Hypertension excluded", ""}, {"Stroke History", "has_stroke_history"},
	} {
		if !w.chance(0.3) {
			continue
		}
		at := w.date(2000, 2020)
		w.add("patient_conditions", Values{"patient_id": patient, "condition_id": w.word("medical_conditions", c.name), "diagnosis_date": at, "notes": "mild | stable\nno \\ change"})
		lines = append(lines, "Condition: "+c.name+" | diagnosed: "+at+` | notes: mild \| stable\nno \\ change`)
		if c.flag != "" {
			d.here[c.flag] = "true"
		}
	}
	for _, c := range []struct{ name, flag string }{{"Asthma", ""}, {"Diabetes Insipidus", ""}, {"Heart Disease History", "family_history_heart_disease"}, {"Hypertension", "family_history_hypertension"}} {
		if !w.chance(0.2) {
			continue
		}
		w.add("patient_family_history", Values{"patient_id": patient, "condition_id": w.word("medical_conditions", c.name), "relative_type": "mother"})
		lines = append(lines, "Family: "+c.name+" | relative: mother")
		if c.flag != "" {
			d.here[c.flag] = "true"
		}
	}
	if !alone && w.chance(0.6) {
		d.there["notes"] = "Sleeps badly.\nSee the file."
		if len(lines) > 0 {
			lines = append(lines, "Notes:")
		}
		lines = append(lines, d.there["notes"])
	}
	if len(lines) > 0 {
		d.here["preexisting_conditions_notes"] = strings.Join(lines, "\n")
	}
	if w.chance(0.4) {
		w.add("patient_medications", Values{"patient_id": patient, "medication_id": w.word("medications", "Metformin"), "dosage": "500 mg", "start_date": "2020-02-03"})
		d.here["current_medications"] = "Medication: Metformin | dosage: 500 mg | since: 2020-02-03"
	}
	if w.chance(0.4) {
		w.add("patient_allergies", Values{"patient_id": patient, "allergy_id": w.word("allergies", "Penicillin"), "severity": "severe", "reaction_description": "rash"})
		d.here["allergies"] = "Allergy: Penicillin | severity: severe | reaction: rash"
	}
}

// withoutTerms removes the terms of the patient of a profile, which are a profile without it.
func (d *draft) withoutTerms() {
	for _, table := range []string{"patient_conditions", "patient_medications", "patient_allergies", "patient_family_history"} {
		d.w.there[table] = slices.DeleteFunc(d.w.there[table], func(v Values) bool { return v["patient_id"] == d.there["patient_id"] })
	}
}

// termsAlone gives a patient of generation 3 terms, and no profile of which they could be.
func (w *World) termsAlone(patient *draft) {
	d := &draft{w: w, table: "health_profiles", there: Values{"patient_id": patient.there["id"]}, here: Values{}}
	w.terms(d, true)
	if d.here["preexisting_conditions_notes"]+d.here["current_medications"]+d.here["allergies"] == "" {
		return
	}
	for column, value := range map[string]string{
		"id": uuid.NewSHA1(uuid.NameSpaceOID, []byte("predicthealth/adopt/health_profiles/"+patient.there["id"])).String(), "patient_id": patient.there["id"],
		"is_smoker": "false", "smoking_years": "0", "consumes_alcohol": "false", "physical_activity_minutes_weekly": "0",
	} {
		d.here[column] = value
	}
	w.want("health_profiles", d.here)
}
