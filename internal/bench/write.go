package main

import (
	"context"
	"database/sql"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
)

const writesEach = 100

// createFigure is a patient, their login and their health profile in one transaction, for their doctor.
var createFigure = figure{name: "create patient, login, profile: Ent / hand-written, prepared", target: 1.4, rounds: 7, sides: []side{
	creating("Ent", (*mainData).createByEnt), creating("by hand", (*mainData).createByHand),
}}

func creating(name string, create func(*mainData, context.Context, *writer, uuid.UUID) error) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		w, err := s.mainData(ctx)
		if err != nil {
			return 0, err
		}
		return parallel(writesEach, func(i int) error { return create(w, ctx, w.writers[i], pick(w.doctors)) })
	}}
}

// writer is a connection with the hand-written side's prepared statements.
type writer struct {
	conn                             *sql.Conn
	setActor, patient, user, profile *sql.Stmt
}

var born = civil.Date{Year: 1980, Month: time.January, Day: 1}

func (w *mainData) createByEnt(ctx context.Context, _ *writer, doctor uuid.UUID) error {
	ctx = actor.NewContext(ctx, actor.Doctor(doctor))
	return w.forPatients.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		email := uuid.NewString() + "@patient.example"
		p, err := tx.Patient.Create().SetFirstName("First").SetLastName("Last").SetEmail(email).SetDateOfBirth(born).
			SetPhone("555").SetDoctorID(doctor).Save(ctx)
		if err != nil {
			return err
		}
		if err := tx.User.Create().SetEmail(email).SetPasswordHash("h").SetPatient(p).Exec(ctx); err != nil {
			return err
		}
		return tx.HealthProfile.Create().SetPatient(p).SetHeightCm(170).SetWeightKg(70).Exec(ctx)
	})
}

// The columns that the client sends.
const (
	insertPatient = `INSERT INTO patients (id, created_at, updated_at, version, search_text, first_name, last_name, email, date_of_birth,
		phone, validation_status, is_active, is_verified, doctor_id) VALUES ($1, $2, $3, 1, '', $4, $5, $6, $7, $8, 'pending', true, false, $9)`
	insertUser = `INSERT INTO users (id, created_at, updated_at, version, email, password_hash, user_type, reference_id, is_active, is_verified,
		failed_login_attempts, patient_id) VALUES ($1, $2, $3, 1, $4, $5, 'patient', $6, true, false, 0, $6)`
	insertProfile = `INSERT INTO health_profiles (id, created_at, updated_at, version, height_cm, weight_kg, is_smoker, smoking_years,
		consumes_alcohol, hypertension_diagnosis, diabetes_diagnosis, high_cholesterol_diagnosis, has_stroke_history,
		has_heart_disease_history, family_history_diabetes, family_history_hypertension, family_history_heart_disease,
		physical_activity_minutes_weekly, patient_id) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`
)

func (w *mainData) createByHand(ctx context.Context, c *writer, doctor uuid.UUID) (err error) {
	tx, err := c.conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = tx.Rollback()
		}
	}()
	if _, err := c.setActor.ExecContext(ctx, actorArguments(actor.Doctor(doctor))...); err != nil {
		return err
	}
	id, email, now := uuid.Must(uuid.NewV7()), uuid.NewString()+"@patient.example", time.Now()
	if _, err := c.patient.ExecContext(ctx, id, now, now, "First", "Last", email, born, "555", doctor); err != nil {
		return err
	}
	if _, err := c.user.ExecContext(ctx, uuid.Must(uuid.NewV7()), now, now, email, "h", id); err != nil {
		return err
	}
	if _, err := c.profile.ExecContext(ctx, uuid.Must(uuid.NewV7()), now, now, 170, 70, false, 0, false, false, false, false,
		false, false, false, false, false, 0, id); err != nil {
		return err
	}
	return tx.Commit()
}
