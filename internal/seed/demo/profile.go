package demo

import (
	"fmt"
	"math"
	"strings"
	"time"
)

var profileColumns = strings.Fields(`id created_at patient_id height_cm weight_kg blood_type is_smoker smoking_years consumes_alcohol
	alcohol_frequency hypertension_diagnosis diabetes_diagnosis high_cholesterol_diagnosis has_stroke_history
	has_heart_disease_history family_history_diabetes family_history_hypertension family_history_heart_disease
	physical_activity_minutes_weekly preexisting_conditions_notes current_medications allergies`)

var (
	bloodTypes  = []share{{38, "O+"}, {7, "O-"}, {32, "A+"}, {6, "A-"}, {10, "B+"}, {2, "B-"}, {3, "AB+"}, {1, "AB-"}, {1, nil}}
	frequencies = []share{{38, "rarely"}, {37, "occasionally"}, {19, "regularly"}, {6, "daily"}}
)

// profile continues with the random numbers of the patient. Risks are realistic in kind, not in number: they rise with
// age and body mass, and one disease raises the risk of others.
func (m *generator) profile(i int, born, created time.Time, gender any) []any {
	age := reference.Sub(born).Hours() / 24 / 365.25
	height, bmi := m.height(age, gender), m.bodyMass(age)
	weight := max(bmi*height*height/1e4, 2)
	whole, adult := int(age), age >= 18

	smokes, smoked := whole > 15 && m.chance(0.18), 0
	if smokes {
		smoked = 1 + m.IntN(whole-15)
	}
	drinks := whole > 15 && m.chance(0.6)
	frequency := maybe(m.chance(0.7), "never")
	if drinks {
		frequency = weighed(m.dice, frequencies)
	}
	active := 5 * int(m.normal(200-age, 90, 0, 900)/5)
	if age < 3 {
		active = 0
	}
	inFamily := [3]bool{m.chance(0.22), m.chance(0.35), m.chance(0.2)} // diabetes, hypertension, heart disease

	above := bmi - 25
	hypertension := adult && m.logistic(-4.4+0.06*age+0.09*above+0.5*odds(inFamily[1]))
	diabetes := m.logistic(-6.0 + 0.05*age + 0.10*max(above, -5) + 0.8*odds(inFamily[0]))
	cholesterol := adult && m.logistic(-4.0+0.045*age+0.05*above)
	stroke := adult && m.logistic(-8.8+0.07*age+0.8*odds(hypertension)+0.4*odds(smokes))
	heart := adult && m.logistic(-8.4+0.075*age+0.8*odds(hypertension)+0.6*odds(smokes)+0.6*odds(inFamily[2]))

	var notes, medication []string
	for _, c := range []struct {
		has  bool
		note string
		drug []string
	}{
		{hypertension, "Hypertension", antihypertensives},
		{diabetes, "Diabetes mellitus", antidiabetics},
		{cholesterol, "Hypercholesterolaemia", statins},
		{stroke, "Stroke in history", []string{"Clopidogrel 75 mg daily"}},
		{heart, "Coronary heart disease", []string{"Aspirin 100 mg daily", "Bisoprolol 5 mg daily"}},
	} {
		if !c.has {
			continue
		}
		if m.chance(0.6) {
			notes = append(notes, fmt.Sprintf("%s, known since %d", c.note, reference.Year()-1-m.IntN(min(12, max(whole, 1)))))
		}
		if m.chance(0.85) {
			medication = append(medication, pick(m.dice, c.drug))
		}
	}
	if m.chance(0.08) {
		notes = append(notes, pick(m.dice, otherNotes))
	}
	measured := m.chance(0.95)
	return []any{
		id(profile, i), created, id(patient, i), maybe(measured, decimal(height)), maybe(measured, decimal(weight)),
		weighed(m.dice, bloodTypes), smokes, smoked, drinks, frequency, hypertension, diabetes, cholesterol, stroke, heart,
		inFamily[0], inFamily[1], inFamily[2], active, text(notes), text(medication), maybe(m.chance(0.2), pick(m.dice, allergies)),
	}
}

// heights and masses are means by age, with linear interpolation.
var (
	heights = [][3]float64{{0, 51, 50}, {1, 76, 74}, {2, 88, 86}, {6, 116, 115}, {10, 138, 138}, {13, 156, 157}, {18, 176, 163}, {60, 175, 161}, {96, 168, 154}}
	masses  = [][3]float64{{0, 13.5, 13.5}, {1, 17, 17}, {6, 15.5, 15.5}, {18, 22, 22}, {35, 26, 26}, {65, 27.5, 27.5}, {96, 25, 25}}
)

func (m *generator) height(age float64, gender any) float64 {
	column := 1
	if gender == "female" || gender != "male" && m.chance(0.5) {
		column = 2
	}
	return mean(heights, age, column) * m.normal(1, 0.04, 0.88, 1.12)
}

func (m *generator) bodyMass(age float64) float64 {
	return m.normal(mean(masses, age, 1), 0.8+0.2*min(age, 18), 11.5, 52)
}

func mean(table [][3]float64, age float64, column int) float64 {
	i := 1
	for i < len(table)-1 && table[i][0] < age {
		i++
	}
	a, b := table[i-1], table[i]
	return a[column] + (b[column]-a[column])*(age-a[0])/(b[0]-a[0])
}

// decimal rounds to one decimal place.
func decimal(x float64) string { return fmt.Sprintf("%.1f", math.Round(x*10)/10) }

func odds(has bool) float64 {
	if has {
		return 1
	}
	return 0
}

func text(parts []string) any { return maybe(len(parts) > 0, strings.Join(parts, "; ")) }
