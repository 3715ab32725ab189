package adopt

import (
	"encoding/json"
	"fmt"
	"strings"
)

// profiles3 are the health profiles of all patients who have one, or any term. Terms become lines of text; those that have a flag here set it.
func profiles3(c columns) load {
	const table = "health_profiles"
	terms := func(as, of, names, key string, fields ...string) string {
		for i := range fields {
			fields[i] += "::text"
		}
		return fmt.Sprintf(" LEFT JOIN (SELECT x.patient_id, json_agg(json_build_array(t.name::text, %s) ORDER BY t.name, x.ctid) AS terms, min(%s) AS created, max(%s) AS touched FROM %s x JOIN %s t ON t.id = x.%s GROUP BY 1) %s ON %[7]s.patient_id = p.id",
			strings.Join(fields, ", "), c.optionalAs("x", of+".created_at", "timestamptz"), lastChange(c, of), of, names, key, as)
	}
	const anyTerm = "coalesce(pc.patient_id, pm.patient_id, pa.patient_id, pf.patient_id)"
	created := "coalesce(" + c.optionalAs("h", table+".created_at", "timestamptz") + ", least(pc.created, pm.created, pa.created, pf.created), " + c.optionalAs("p", "patients.created_at", "timestamptz") + ")"
	l := load{
		table: table, source: table,
		from: "patients p LEFT JOIN " + table + " h ON h.patient_id = p.id LEFT JOIN blood_types b ON b.id = h.blood_type_id" +
			terms("pc", "patient_conditions", "medical_conditions", "condition_id", "x.diagnosis_date", "x.notes") +
			terms("pm", "patient_medications", "medications", "medication_id", "x.dosage", "x.frequency", "x.start_date") +
			terms("pa", "patient_allergies", "allergies", "allergy_id", "x.severity", "x.reaction_description") +
			terms("pf", "patient_family_history", "medical_conditions", "condition_id", "x.relative_type", "x.notes"),
		only: "h.id IS NOT NULL OR " + anyTerm + " IS NOT NULL",
		columns: all([][2]string{{"id", "coalesce(h.id::text, '" + deriving + table + "/' || p.id)"}, {"patient_id", "p.id"}, {"created_at", created},
			{"updated_at", "greatest(coalesce(" + c.optionalAs("h", table+".updated_at", "timestamptz") + ", " + created + "), pc.touched, pm.touched, pa.touched, pf.touched)"}},
			without(plain(c, "h", table, measured...), "blood_type"), [][2]string{{"blood_type", "b.name"}}),
		derived: []string{"id"},
		changes: [][2]string{{"h.id IS NULL", "id: a new profile has the terms"}},
		compose: composeTerms,
	}
	for _, name := range flags {
		l.columns = append(l.columns, [2]string{name, "NULL"})
	}
	for _, name := range clinicalTexts {
		l.columns = append(l.columns, [2]string{name, "NULL"})
	}
	l.columns = append(l.columns, [2]string{"_notes", "h.notes"}, [2]string{"_conditions", "pc.terms"}, [2]string{"_medications", "pm.terms"},
		[2]string{"_allergies", "pa.terms"}, [2]string{"_family", "pf.terms"})
	return l
}

// conditionFlags and familyFlags are the conditions that have a flag, by their name in lower case.
var (
	conditionFlags = map[string]string{
		"hypertension": "hypertension_diagnosis", anyDiabetes: "diabetes_diagnosis", "high cholesterol": "high_cholesterol_diagnosis",
		"stroke history": "has_stroke_history", "heart disease history": "has_heart_disease_history",
	}
	familyFlags = map[string]string{
		"hypertension": "family_history_hypertension", anyDiabetes: "family_history_diabetes", "diabetes": "family_history_diabetes",
		"heart disease": "family_history_heart_disease", "heart disease history": "family_history_heart_disease",
	}
)

// anyDiabetes is the name of a condition, and of all whose name has more words after it.
const anyDiabetes = "diabetes mellitus"

// conditionName is the name of a condition in the maps of flags.
func conditionName(name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	if strings.HasPrefix(name, anyDiabetes+" ") {
		return anyDiabetes
	}
	return name
}

// composeTerms sets the flags and the texts of a profile.
func composeTerms(r *row) error {
	for _, name := range flags {
		r.set(name, "false")
	}
	conditions, err := termsOf(r, "_conditions", kindCondition)
	if err != nil {
		return err
	}
	family, err := termsOf(r, "_family", kindFamily)
	if err != nil {
		return err
	}
	for _, kind := range []struct {
		terms []Term
		flags map[string]string
	}{{conditions, conditionFlags}, {family, familyFlags}} {
		for _, t := range kind.terms {
			if flag, ok := kind.flags[conditionName(t.Name)]; ok {
				r.set(flag, "true")
			}
		}
	}
	notes, _ := r.get("_notes")
	setText(r, "preexisting_conditions_notes", FormatTerms(append(conditions, family...), notes))
	for _, kind := range []struct{ input, kind, column string }{{"_medications", kindMedication, "current_medications"}, {"_allergies", kindAllergy, "allergies"}} {
		terms, err := termsOf(r, kind.input, kind.kind)
		if err != nil {
			return err
		}
		setText(r, kind.column, FormatTerms(terms, ""))
	}
	return nil
}

func setText(r *row, column, text string) {
	if text == "" {
		r.setNull(column)
		return
	}
	r.set(column, text)
}

// termsOf reads the terms of one kind: arrays of the name and what termFields has of the kind.
func termsOf(r *row, input, kind string) ([]Term, error) {
	text, ok := r.get(input)
	if !ok {
		return nil, nil
	}
	var read [][]*string
	if err := json.Unmarshal([]byte(text), &read); err != nil {
		return nil, fmt.Errorf("the terms of a patient: %w", err)
	}
	terms := make([]Term, len(read))
	for i, values := range read {
		terms[i] = Term{Kind: kind, Known: make([]string, len(values)-1)}
		for j, v := range values {
			switch {
			case v == nil:
			case j == 0:
				terms[i].Name = *v
			default:
				terms[i].Known[j-1] = *v
			}
		}
	}
	return terms, nil
}
