package main

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
)

// chartFigure reads a patient's chart as an actor who sees it: with the client's method, and with a prepared join over
// the tables that is scanned into a struct. Both sides set the actor.
var chartFigure = figure{name: "chart: typed / hand-written join, prepared", target: 1.15, rounds: 7, sides: []side{
	each("typed", readsEach, (*mainData).chartTyped), each("by hand", readsEach, (*mainData).chartByHand),
}}

// chartAccessFigure is the cost of the actor and the policies.
var chartAccessFigure = figure{name: "chart: typed / by hand, no actor, no policies", target: 1.9, rounds: 7, sides: []side{
	each("typed", readsEach, (*mainData).chartTyped), each("by hand, no actor, no policies", readsEach, (*mainData).chartBare),
}}

func (w *mainData) chartTyped(ctx context.Context, _ *connection, s subject) error {
	_, err := w.forPatients.Chart.Get(actor.NewContext(ctx, s.actor), s.patient)
	return err
}

const selectChart = `SELECT p.id, p.version, p.first_name, p.last_name, p.email, p.date_of_birth, p.gender, p.phone, p.emergency_contact_name,
		p.emergency_contact_phone, p.validation_status, p.is_verified, h.id, h.version, h.height_cm, h.weight_kg, h.blood_type,
		h.is_smoker, h.smoking_years, h.consumes_alcohol, h.alcohol_frequency, h.hypertension_diagnosis, h.diabetes_diagnosis,
		h.high_cholesterol_diagnosis, h.has_stroke_history, h.has_heart_disease_history, h.family_history_diabetes,
		h.family_history_hypertension, h.family_history_heart_disease, h.physical_activity_minutes_weekly,
		h.preexisting_conditions_notes, h.current_medications, h.allergies, p.doctor_id, d.first_name, d.last_name, s.name,
		p.institution_id, i.name
	FROM patients p
		LEFT JOIN health_profiles h ON h.patient_id = p.id
		LEFT JOIN LATERAL (SELECT * FROM public_doctors WHERE id = p.doctor_id LIMIT 1) d ON true
		LEFT JOIN doctor_specialties s ON s.id = d.specialty_id
		LEFT JOIN medical_institutions i ON i.id = p.institution_id
	WHERE p.id = $1`

// selectOpenedChart is the same for a service, which reads the clinical columns through a view. LATERAL makes PostgreSQL use the index.
var selectOpenedChart = strings.Replace(selectChart, "LEFT JOIN health_profiles h ON h.patient_id = p.id",
	"LEFT JOIN LATERAL (SELECT * FROM opened_health_profiles WHERE patient_id = p.id LIMIT 1) h ON true", 1)

type chart struct {
	ID, Profile, Doctor, Institution                               *uuid.UUID
	Version, ProfileVersion                                        *int64
	First, Last, Email, Status                                     string
	Born                                                           time.Time
	Gender, Phone, EmergencyName, EmergencyPhone, Blood, Frequency *string
	Notes, Medications, Allergies, DoctorFirst, DoctorLast         *string
	Specialty, InstitutionName                                     *string
	Verified                                                       bool
	Height, Weight                                                 *float64
	Years, Minutes                                                 *int
	Smoker, Alcohol, Hypertension, Diabetes, Cholesterol           *bool
	Stroke, Heart, FamilyDiabetes, FamilyHypertension, FamilyHeart *bool
}

func (w *mainData) chartByHand(ctx context.Context, c *connection, s subject) error {
	if _, err := c.setActor.ExecContext(ctx, actorArguments(s.actor)...); err != nil {
		return err
	}
	var x chart
	return x.scan(c.chart.QueryRowContext(ctx, s.patient))
}

// chartBare is the same join as the owner, which bypasses the policies, without an actor.
func (w *mainData) chartBare(ctx context.Context, c *connection, s subject) error {
	var x chart
	return x.scan(c.ownerChart.QueryRowContext(ctx, s.patient))
}

func (x *chart) scan(row row) error {
	return row.Scan(&x.ID, &x.Version, &x.First, &x.Last, &x.Email, &x.Born, &x.Gender, &x.Phone,
		&x.EmergencyName, &x.EmergencyPhone, &x.Status, &x.Verified, &x.Profile, &x.ProfileVersion, &x.Height, &x.Weight, &x.Blood,
		&x.Smoker, &x.Years, &x.Alcohol, &x.Frequency, &x.Hypertension, &x.Diabetes, &x.Cholesterol, &x.Stroke, &x.Heart,
		&x.FamilyDiabetes, &x.FamilyHypertension, &x.FamilyHeart, &x.Minutes, &x.Notes, &x.Medications, &x.Allergies, &x.Doctor,
		&x.DoctorFirst, &x.DoctorLast, &x.Specialty, &x.Institution, &x.InstitutionName)
}
