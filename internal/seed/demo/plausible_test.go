package demo_test

import (
	"runtime"
	"strconv"
	"testing"

	"github.com/predicthealth/database/internal/seed/demo"
)

// TestPlausible compares the population with rough real-world figures.
func TestPlausible(t *testing.T) {
	t.Parallel()
	db := seeded(t)
	fill(t, db, 4000)
	const (
		from = ` FROM patients p JOIN health_profiles h ON h.patient_id = p.id`
		age  = `extract(year FROM age('2026-01-01', date_of_birth))`
		bmi  = `(weight_kg / (height_cm / 100) ^ 2)`
	)
	share := func(what string) string { return `SELECT avg((` + what + `)::int)` + from }
	never := func(what string) string { return `SELECT count(*)` + from + ` WHERE ` + what }
	for query, want := range map[string][2]float64{
		`SELECT min(` + age + `)` + from: {0, 0},
		`SELECT max(` + age + `)` + from: {85, 95},
		`SELECT avg(` + age + `)` + from: {33, 48},

		`SELECT min(height_cm)` + from: {42, 60},
		`SELECT max(height_cm)` + from: {180, 205},
		`SELECT min(weight_kg)` + from: {2, 6},
		`SELECT max(weight_kg)` + from: {95, 200},
		`SELECT avg(height_cm)` + from + ` WHERE ` + age + ` BETWEEN 20 AND 60 AND gender = 'male'`:               {173, 178},
		`SELECT avg(height_cm)` + from + ` WHERE ` + age + ` BETWEEN 20 AND 60 AND gender = 'female'`:             {160, 165},
		`SELECT avg(` + bmi + `)` + from + ` WHERE ` + age + ` BETWEEN 30 AND 70`:                                 {24.5, 29},
		`SELECT corr(height_cm, ` + age + `)` + from + ` WHERE ` + age + ` < 18`:                                  {0.9, 1},
		share(`hypertension_diagnosis`) + ` WHERE ` + age + ` BETWEEN 20 AND 39`:                                  {0.02, 0.15},
		share(`hypertension_diagnosis`) + ` WHERE ` + age + ` BETWEEN 60 AND 79`:                                  {0.35, 0.7},
		share(`diabetes_diagnosis`) + ` WHERE ` + age + ` >= 18 AND ` + bmi + ` < 25`:                             {0.01, 0.08},
		share(`diabetes_diagnosis`) + ` WHERE ` + age + ` >= 18 AND ` + bmi + ` >= 30`:                            {0.06, 0.2},
		share(`has_heart_disease_history`) + ` WHERE ` + age + ` >= 60`:                                           {0.05, 0.25},
		share(`has_stroke_history`) + ` WHERE ` + age + ` >= 60`:                                                  {0.02, 0.15},
		never(`(hypertension_diagnosis OR has_stroke_history OR has_heart_disease_history) AND ` + age + ` < 18`): {0, 0},
		never(`smoking_years > greatest(0, ` + age + ` - 15) OR is_smoker <> (smoking_years > 0)`):                {0, 0},
		never(`NOT consumes_alcohol AND alcohol_frequency <> 'never' OR consumes_alcohol AND ` + age + ` < 16`):   {0, 0},
		never(`p.created_at::date < date_of_birth OR p.created_at NOT BETWEEN '2023-01-01' AND '2026-01-01'`):     {0, 0},
		share(`is_smoker`):                       {0.08, 0.2},
		share(`current_medications IS NOT NULL`): {0.15, 0.45},
		share(`allergies IS NOT NULL`):           {0.15, 0.25},

		share(`doctor_id IS NOT NULL`):                                             {0.83, 0.87},
		share(`gender IS NULL`):                                                    {0.01, 0.03},
		share(`gender = 'female'`):                                                 {0.45, 0.53},
		`SELECT count(DISTINCT validation_status)` + from:                          {4, 4},
		`SELECT count(DISTINCT gender)` + from:                                     {4, 4},
		`SELECT count(DISTINCT blood_type)` + from:                                 {8, 8},
		never(`validation_status = 'doctor_validated' AND doctor_id IS NULL`):      {0, 0},
		never(`p.first_name || p.last_name ~ '[^ -~]'`):                            {1000, 3500},
		never(`p.email ~ '[^a-z0-9.@-]' OR p.email !~ '@example\.(org|com|net)$'`): {0, 0},
		never(`p.phone !~ '^\+1-\d{3}-555-01\d\d$'`):                               {0, 0},

		// The busiest doctor has several times the average number of patients.
		`SELECT max(n) / avg(n) FROM (SELECT count(*) AS n FROM patients WHERE doctor_id IS NOT NULL GROUP BY doctor_id) AS d`:         {2, 20},
		`SELECT count(*) FROM patients p JOIN doctors d ON d.id = p.doctor_id WHERE p.created_at < d.created_at`:                       {0, 0},
		`SELECT count(*) FROM patients p JOIN doctors d ON d.id = p.doctor_id WHERE p.institution_id <> d.institution_id`:              {0, 0},
		`SELECT count(*) FROM doctors d JOIN medical_institutions i ON i.id = d.institution_id WHERE d.created_at < i.created_at`:      {0, 0},
		`SELECT count(*) FROM users u JOIN patients p ON p.id = u.patient_id WHERE (u.email, u.created_at) <> (p.email, p.created_at)`: {0, 0},
		`SELECT count(*) FROM patients p LEFT JOIN users u ON u.patient_id = p.id WHERE u.id IS NULL`:                                  {0, 0},
		`SELECT count(*) FROM users WHERE last_login < created_at OR last_failed_login > '2026-01-01'`:                                 {0, 0},
		`SELECT count(*) FROM patients WHERE substr(id::text, 15, 1) <> '7' OR substr(id::text, 20, 1) NOT IN ('8', '9', 'a', 'b')`:    {0, 0},
		`SELECT count(*) FROM patients WHERE search_text = ''`:                                                                         {0, 0},
		`SELECT reltuples FROM pg_class WHERE relname = 'patients'`:                                                                    {4000, 4000},
	} {
		got, err := strconv.ParseFloat(one(t, db, query), 64)
		if err != nil || got < want[0] || got > want[1] {
			t.Errorf("%s\n\tis %v; want %v to %v; %v", query, got, want[0], want[1], err)
		}
	}
}

// TestMemory: three times as many patients do not need more memory. It is not parallel, because it measures the heap of
// the process.
func TestMemory(t *testing.T) {
	peak := func(n int) (most uint64) {
		db := seeded(t)
		_, err := demo.Run(t.Context(), db, people(n), func(done, _ int) {
			if done%5_000 != 0 {
				return
			}
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
		})
		if err != nil {
			t.Fatal(err)
		}
		return most
	}
	small, large := peak(5_000), peak(15_000)
	if large > small+8<<20 {
		t.Errorf("%d MB for 15,000 patients, %d MB for 5,000", large>>20, small>>20)
	}
	t.Logf("%d MB for 15,000 patients, %d MB for 5,000", large>>20, small>>20)
}
