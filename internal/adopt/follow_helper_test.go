package adopt_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
)

// writer makes changes of all kinds in a source, as its services do.
type writer struct {
	generation int
	db         *sql.DB
	dice       *rand.Rand
	ids        map[string][]string // of rows that move, by table
	serial     int
}

func newWriter(t testing.TB, m *move, w *adopttest.World) *writer {
	t.Helper()
	seed := rand.Uint64()
	t.Logf("seed of the writer %d", seed)
	all := &writer{generation: m.generation, db: m.source, dice: rand.New(rand.NewPCG(seed, 1)), ids: map[string][]string{}}
	for _, table := range []string{"doctor_specialties", "medical_institutions", "doctors", "patients"} {
		all.ids[table] = slices.Sorted(maps.Keys(w.Want[table]))
		if _, err := m.source.ExecContext(t.Context(), "UPDATE "+table+" SET created_at = coalesce(created_at, '2020-01-01'), updated_at = coalesce(updated_at, '2020-01-01')"); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func (w *writer) pick(table string) string { return w.ids[table][w.dice.IntN(len(w.ids[table]))] }

func (w *writer) text(what string) string {
	w.serial++
	return fmt.Sprintf("%s%d-%x", what, w.serial, w.dice.Uint32())
}

// step makes one change: some statements in one transaction.
func (w *writer) step(ctx context.Context) error {
	steps := []func() []string{w.changePatient, w.changeLogin, w.changeLogin, w.changeProfile, w.addPatient, w.addPatient, w.deletePatient, w.changeDoctor, w.replaceDoctor, w.replaceInstitution, w.changeStaff}
	if w.generation == 3 {
		steps = append(steps, w.changeContact, w.changeContact, w.changeTerms, w.changeTerms)
	}
	statements := steps[w.dice.IntN(len(steps))]()
	_, err := w.db.ExecContext(ctx, strings.Join(statements, ";\n"))
	var e *pq.Error
	if errors.As(err, &e) && e.Code == "25006" {
		return errClosed
	}
	if err != nil {
		return fmt.Errorf("%w: %s", err, statements)
	}
	return nil
}

var errClosed = errors.New("the source refuses writes")

func one(format string, args ...any) []string { return []string{fmt.Sprintf(format, args...)} }

func (w *writer) changePatient() []string {
	return one("UPDATE patients SET first_name = '%s ', updated_at = clock_timestamp() WHERE id = '%s'", w.text("Ana"), w.pick("patients"))
}

func (w *writer) changeLogin() []string { // without updated_at
	return one("UPDATE users SET failed_login_attempts = coalesce(failed_login_attempts, 0) + 1, email = '%s@New.example' WHERE reference_id = '%s' AND created_at < '2025-12-31'", w.text("u"), w.pick("patients"))
}

func (w *writer) changeProfile() []string {
	text := map[bool]string{true: "notes", false: "allergies"}[w.generation == 3]
	return one("UPDATE health_profiles SET weight_kg = %d.25, %s = '%s' WHERE patient_id = '%s'", 50+w.dice.IntN(50), text, w.text("dust "), w.pick("patients"))
}

func (w *writer) addPatient() (all []string) {
	id, email, name := uuid.NewString(), w.text("n")+"@new.example", w.text("Bo")
	if w.generation == 3 {
		all = append(one("INSERT INTO patients (id, doctor_id, first_name, last_name, date_of_birth) VALUES ('%s', '%s', '%s', 'Two', '1990-01-01')", id, w.pick("doctors"), name),
			fmt.Sprintf("INSERT INTO emails (entity_type, entity_id, email_address, is_primary) VALUES ('patient', '%s', '%s', true)", id, email))
	} else {
		all = one("INSERT INTO patients (id, doctor_id, first_name, last_name, date_of_birth, email, phone) VALUES ('%s', '%s', '%s', 'Two', '1990-01-01', '%s', '12345')", id, w.pick("doctors"), name, email)
	}
	w.ids["patients"] = append(w.ids["patients"], id)
	return append(all, fmt.Sprintf("INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('%s', '$2b$12$x', 'patient', '%s')", email, id),
		fmt.Sprintf("INSERT INTO health_profiles (patient_id, height_cm) VALUES ('%s', 170)", id))
}

func (w *writer) deletePatient() (all []string) {
	id := w.pick("patients")
	w.ids["patients"] = slices.DeleteFunc(w.ids["patients"], func(s string) bool { return s == id })
	all = append(one("DELETE FROM users WHERE reference_id = '%s'", id), fmt.Sprintf("DELETE FROM health_profiles WHERE patient_id = '%s'", id))
	if w.generation == 3 {
		all = append(all, fmt.Sprintf("DELETE FROM emails WHERE entity_id = '%[1]s'; DELETE FROM phones WHERE entity_id = '%[1]s'; DELETE FROM patient_conditions WHERE patient_id = '%[1]s'; "+
			"DELETE FROM patient_medications WHERE patient_id = '%[1]s'; DELETE FROM patient_allergies WHERE patient_id = '%[1]s'; DELETE FROM patient_family_history WHERE patient_id = '%[1]s'", id))
	}
	return append(all, fmt.Sprintf("DELETE FROM patients WHERE id = '%s'", id))
}

func (w *writer) changeDoctor() []string {
	return one("UPDATE doctors SET institution_id = '%s', specialty_id = '%s', consultation_fee = %d, is_active = %v, updated_at = clock_timestamp() WHERE id = '%s'",
		w.pick("medical_institutions"), w.pick("doctor_specialties"), w.dice.IntN(500), w.dice.IntN(4) > 0, w.pick("doctors"))
}

// replaceDoctor deletes a doctor, whose patients have another one.
func (w *writer) replaceDoctor() (all []string) {
	if len(w.ids["doctors"]) < 4 {
		return w.changeDoctor()
	}
	id := w.pick("doctors")
	w.ids["doctors"] = slices.DeleteFunc(w.ids["doctors"], func(s string) bool { return s == id })
	if w.generation == 3 {
		all = one("DELETE FROM emails WHERE entity_id = '%[1]s'; DELETE FROM phones WHERE entity_id = '%[1]s'", id)
	}
	return append(all, fmt.Sprintf("UPDATE patients SET doctor_id = '%s' WHERE doctor_id = '%s'", w.pick("doctors"), id),
		fmt.Sprintf("DELETE FROM users WHERE reference_id = '%s'", id), fmt.Sprintf("DELETE FROM doctors WHERE id = '%s'", id))
}

// replaceInstitution deletes an institution; its doctors then name one that is not there.
func (w *writer) replaceInstitution() (all []string) {
	if len(w.ids["medical_institutions"]) < 4 {
		return w.changeDoctor()
	}
	id := w.pick("medical_institutions")
	w.ids["medical_institutions"] = slices.DeleteFunc(w.ids["medical_institutions"], func(s string) bool { return s == id })
	if w.generation == 3 {
		all = one("DELETE FROM emails WHERE entity_id = '%[1]s'; DELETE FROM phones WHERE entity_id = '%[1]s'; DELETE FROM addresses WHERE entity_id = '%[1]s'", id)
	}
	return append(all, fmt.Sprintf("UPDATE patients SET institution_id = '%s' WHERE institution_id = '%s'", w.pick("medical_institutions"), id),
		fmt.Sprintf("DELETE FROM users WHERE reference_id = '%s'", id), fmt.Sprintf("DELETE FROM medical_institutions WHERE id = '%s'", id))
}

func (w *writer) changeStaff() []string {
	if w.generation == 1 {
		return one("INSERT INTO admin_audit_logs (admin_id, action, resource_type, details) SELECT id, 'update', 'patient', '{\"n\": %d}' FROM admins WHERE first_name <> E'\\u200b' ORDER BY id LIMIT 1", w.dice.IntN(100))
	}
	return one("UPDATE cms_users SET last_login = clock_timestamp(), is_active = %v WHERE id = (SELECT id FROM cms_users WHERE user_type = 'admin' ORDER BY id OFFSET %d LIMIT 1)", w.dice.IntN(2) > 0, w.dice.IntN(2))
}

func (w *writer) changeContact() []string {
	id := w.pick("patients")
	switch w.dice.IntN(3) {
	case 0:
		return one("UPDATE emails SET email_address = '%s@new.example' WHERE entity_id = '%s' AND is_primary", w.text("e"), id)
	case 1:
		return one("INSERT INTO phones (entity_type, entity_id, phone_number, created_at) VALUES ('patient', '%s', '%d', clock_timestamp())", id, 10000+w.dice.IntN(80000))
	}
	return one("DELETE FROM phones WHERE entity_id = '%s' AND entity_type = 'patient'", id)
}

func (w *writer) changeTerms() []string {
	id := w.pick("patients")
	if w.dice.IntN(2) == 0 {
		return one("DELETE FROM patient_conditions WHERE patient_id = '%s'", id)
	}
	return one("INSERT INTO patient_conditions (patient_id, condition_id, notes) SELECT '%s', id, '%s' FROM medical_conditions ORDER BY id LIMIT 1", id, w.text("since "))
}

// following is a run of [adopt.Follow].
type following struct {
	stop   context.CancelFunc
	ended  chan error
	mu     sync.Mutex
	rounds []adopt.Round
	errs   []error
	round  chan struct{} // after each
}

func (m *move) config() adopt.Config {
	return adopt.Config{Source: "old/db", By: "a tester", Keys: m.ring, LeaveOut: true, Editors: adopt.EditorsRefused, InstitutionTypes: map[string]string{}}
}

// follow begins to follow, and returns after the first round.
func (m *move) follow(t testing.TB) *following {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	f := &following{stop: stop, ended: make(chan error, 1), round: make(chan struct{}, 1)}
	go func() {
		f.ended <- adopt.Follow(ctx, m.source, m.target, m.config(), time.Millisecond, func(adopt.Report) error { return nil }, func(r adopt.Round, err error) {
			f.mu.Lock()
			f.rounds, f.errs = append(f.rounds, r), append(f.errs, err)
			f.mu.Unlock()
			select {
			case f.round <- struct{}{}:
			default:
			}
		})
	}()
	f.wait(t, 1)
	return f
}

// wait waits for so many rounds more.
func (f *following) wait(t testing.TB, rounds int) {
	t.Helper()
	for range rounds {
		select {
		case <-f.round:
		case err := <-f.ended:
			t.Fatalf("the end: %v", err)
		}
	}
}

func (f *following) end(t testing.TB) {
	t.Helper()
	f.stop()
	if err := <-f.ended; err != nil {
		t.Error(err)
	}
}

func (m *move) finish(t testing.TB, set func(*adopt.Config)) (adopt.Comparison, error) {
	t.Helper()
	cfg := m.config()
	if set != nil {
		set(&cfg)
	}
	return adopt.Finish(t.Context(), m.source, m.target, cfg, func(adopt.Round) {})
}

// sameAsMoved compares the target with another one, into which the source moves as it is now.
func (m *move) sameAsMoved(t testing.TB) {
	t.Helper()
	fresh := newMove(t, m.generation, m.ring != nil)
	fresh.source = m.source
	r := fresh.mustRun(t, nil)
	for _, c := range r.Tables {
		got, want := m.read(t, c.Table, nil, true), fresh.read(t, c.Table, nil, true)
		for id, row := range want {
			for column, v := range row {
				if at := column == "created_at" || column == "updated_at"; at && m.generation != 1 && (c.Table == "admins" || row["user_type"].String == "admin") {
					continue // that of the move
				}
				if is, ok := got[id][column]; !ok || is != v {
					t.Errorf("%s %s: %s is %q; want %q", c.Table, id, column, is.String, v.String)
				}
			}
			delete(got, id)
		}
		for id := range got {
			t.Errorf("%s %s is here and does not move", c.Table, id)
		}
	}
}
