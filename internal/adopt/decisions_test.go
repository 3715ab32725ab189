package adopt_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"
	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestOldPasswordsLogIn, and a hash of a lower cost is raised.
func TestOldPasswordsLogIn(t *testing.T) {
	t.Parallel()
	ofEach(t, func(t *testing.T, generation int) {
		m := newMove(t, generation, false)
		w := m.fill(t, 40)
		m.mustRun(t, nil)
		db := testdb.OpenURL(t, m.targetURL)
		accounts, err := auth.New(db, auth.Config{})
		if err != nil {
			t.Fatal(err)
		}
		if len(w.Passwords) < 3 {
			t.Errorf("%d logins", len(w.Passwords))
		}
		for email, password := range w.Passwords {
			if _, err := accounts.Login(testdb.Context(t), strings.ToUpper(email), password, auth.Client{}); err != nil {
				t.Errorf("%v", err)
			}
			var hash string
			if err := m.target.QueryRowContext(t.Context(), "SELECT password_hash FROM users WHERE email = $1", email).Scan(&hash); err != nil {
				t.Fatal(err)
			}
			if cost, err := bcrypt.Cost([]byte(hash)); err != nil || cost != auth.PasswordCost {
				t.Errorf("cost %d, %v", cost, err)
			}
		}
	})
}

// TestDecisions: with a word for an institution type, and a place for editors, the rows that lacked it move.
func TestDecisions(t *testing.T) {
	t.Parallel()
	m := newMove(t, 3, false)
	m.fill(t, 40)
	rules := func(r adopt.Report) (types, editors int) {
		for _, row := range r.Refused {
			if row.Rule == "medical_institutions_institution_type_check" {
				types++
			}
			if row.Rule == "cms_users_editor" {
				editors++
			}
		}
		return types, editors
	}
	before := m.mustRun(t, func(c *adopt.Config) { c.DryRun = true })
	types, editors := rules(before)
	if types == 0 || editors == 0 {
		t.Fatalf("%d institutions and %d editors are refused", types, editors)
	}
	r := m.mustRun(t, func(c *adopt.Config) {
		c.Editors, c.InstitutionTypes = adopt.EditorsInactive, map[string]string{"research": "hospital", "education": "hospital", "pharmacy": "insurer"}
	})
	if types, editors := rules(r); types != 0 || editors != 0 {
		t.Errorf("%d institutions and %d editors are still refused", types, editors)
	}
	m.editorsAre(t, r, "inactive", editors)
	other := newMove(t, 3, false)
	other.source = m.source
	r = other.mustRun(t, func(c *adopt.Config) { c.Editors = adopt.EditorsActive })
	other.editorsAre(t, r, "active", editors)
}

// editorsAre compares the active and inactive staff, and their logins, with the source.
func (m *move) editorsAre(t *testing.T, r adopt.Report, how string, editors int) {
	t.Helper()
	var admins, want int
	if err := m.source.QueryRowContext(t.Context(), "SELECT count(*) FROM cms_users WHERE is_active AND (user_type = 'admin' OR user_type = 'editor' AND $1 = 'active')", how).Scan(&want); err != nil {
		t.Fatal(err)
	}
	err := m.target.QueryRowContext(t.Context(), "SELECT count(*) FROM admins a JOIN users u ON u.admin_id = a.id WHERE a.is_active AND u.is_active").Scan(&admins)
	if err != nil || admins != want {
		t.Errorf("%d active admins, want %d, %v", admins, want, err)
	}
	if err := m.source.QueryRowContext(t.Context(), "SELECT count(*) FROM cms_users WHERE user_type IN ('admin', 'editor')").Scan(&want); err != nil {
		t.Fatal(err)
	}
	err = m.target.QueryRowContext(t.Context(), "SELECT count(*) FROM admins a JOIN users u ON u.admin_id = a.id AND u.is_active = a.is_active").Scan(&admins)
	if err != nil || admins != want {
		t.Errorf("%d admins, want %d, %v", admins, want, err)
	}
	if !slices.Contains(r.Changes, adopt.Changed{Table: "cms_users", Change: "user_type: an editor is an admin, " + how, Rows: int64(editors)}) {
		t.Errorf("%v has not %d editors", r.Changes, editors)
	}
}

// TestSeededTarget: doctors of a specialty whose name is here have that one.
func TestSeededTarget(t *testing.T) {
	t.Parallel()
	m := newMove(t, 1, false)
	if _, err := seed.Run(testdb.Context(t), testdb.OpenURL(t, m.targetURL), seed.Admin{Email: "root@new.example", Password: "correct horse battery staple"}); err != nil {
		t.Fatal(err)
	}
	const there = "00000000-0000-4000-8000-00000000000a"
	if _, err := m.source.ExecContext(t.Context(), `INSERT INTO doctor_specialties (id, name, category) VALUES ('`+there+`', 'Cardiology', 'Heart');
		INSERT INTO doctors (first_name, last_name, email, medical_license, specialty_id) VALUES ('Ada', 'One', 'ada@x', 'MD-1', '`+there+`')`); err != nil {
		t.Fatal(err)
	}
	m.mustRun(t, nil)
	var name, id string
	if err := m.target.QueryRowContext(t.Context(), "SELECT s.name, s.id FROM doctors d JOIN doctor_specialties s ON s.id = d.specialty_id").Scan(&name, &id); err != nil || name != "Cardiology" || id == there {
		t.Errorf("%q %s, %v", name, id, err)
	}
}

// TestErasedStaysErased: an erasure deletes the values of imported audit entries about the patient, and another run brings back no login.
func TestErasedStaysErased(t *testing.T) {
	t.Parallel()
	m := newMove(t, 1, true)
	w := m.fill(t, 40)
	const profile = "00000000-0000-4000-8000-0000000000aa"
	var patient, login, entry string
	var entries []string
	for id, v := range w.Want["users"] {
		if v["patient_id"] != "" {
			patient, login = v["patient_id"], id
		}
	}
	for id, v := range w.Want["admin_audit_logs"] {
		if v["changes"] != "{}" {
			entry = id
		}
	}
	about := func(resource string) string {
		t.Helper()
		var id string
		if err := m.source.QueryRowContext(t.Context(), `INSERT INTO admin_audit_logs (admin_id, action, resource_type, resource_id, details)
			SELECT admin_id, 'update', 'patient', $1, '{"name": "Ana"}' FROM admin_audit_logs WHERE id = $2 RETURNING id`, resource, entry).Scan(&id); err != nil {
			t.Fatal(err)
		}
		return id
	}
	if _, err := m.source.ExecContext(t.Context(), "INSERT INTO health_profiles (id, patient_id) VALUES ($1, $2) ON CONFLICT (patient_id) DO UPDATE SET id = excluded.id", profile, patient); err != nil {
		t.Fatal(err)
	}
	subjects := []string{patient, profile, login}
	for _, s := range subjects {
		entries = append(entries, about(s))
	}
	m.mustRun(t, nil)
	values := func() (n int) {
		t.Helper()
		if err := m.target.QueryRowContext(t.Context(), "SELECT count(*) FROM audit_values WHERE id = ANY ($1)", pq.Array(entries)).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	if n := values(); n != 3 {
		t.Errorf("%d values of the entry before", n)
	}
	if _, err := m.target.ExecContext(t.Context(), "SELECT erase_patient($1, gen_random_uuid(), NULL, now())", patient); err != nil {
		t.Fatal(err)
	}
	if n := values(); n != 0 {
		t.Errorf("%d values of the entry after", n)
	}
	for _, s := range subjects {
		entries = append(entries, about(s))
	}
	r := m.mustRun(t, nil)
	if !asSet(r.Refused)["users "+login+" users_patient_erased"] {
		t.Error("the login is not refused")
	}
	for _, id := range entries[3:] {
		if !asSet(r.NotKept)["admin_audit_logs "+id+" details: not kept, the patient is erased"] {
			t.Errorf("the entry %s is not listed", id)
		}
	}
	if n := values(); n != 0 {
		t.Errorf("%d values of the entries after another run", n)
	}
	if _, err := m.target.ExecContext(t.Context(), "DELETE FROM health_profiles WHERE patient_id = $1", patient); err != nil {
		t.Fatal(err)
	}
	if _, err := m.target.ExecContext(t.Context(), "DELETE FROM patients WHERE id = $1", patient); err != nil {
		t.Fatal(err)
	}
	if r := m.mustRun(t, nil); !asSet(r.Refused)["patients "+patient+" patients_erased"] {
		t.Error("the patient is not refused")
	}
}

// TestStaffOfTwoGenerations: equal numbers of the staff are other people, and a number that has another e-mail address is a conflict.
func TestStaffOfTwoGenerations(t *testing.T) {
	t.Parallel()
	m := newMove(t, 2, false)
	other := newMove(t, 3, false)
	again := newMove(t, 2, false)
	for i, s := range []*move{m, other, again} {
		s.target = m.target
		if _, err := s.source.ExecContext(t.Context(), `INSERT INTO cms_users (id, email, password_hash, first_name, last_name, user_type)
			VALUES (1, $1, '$2b$12$WApznUPhDubN0oeveSXHp.Rk0rMhwV9hPzAdWyUVO6kOOxnqBiOPG', 'Ada', 'One', 'admin')`, fmt.Sprintf("ada%d@old.example", i)); err != nil {
			t.Fatal(err)
		}
	}
	for _, s := range []*move{m, other} {
		if r := s.mustRun(t, nil); len(r.Refused)+len(r.Conflicts) > 0 {
			t.Errorf("%v, %v", r.Refused, r.Conflicts)
		}
	}
	var admins int
	if err := m.target.QueryRowContext(t.Context(), "SELECT count(*) FROM admins JOIN users ON users.admin_id = admins.id").Scan(&admins); err != nil || admins != 2 {
		t.Errorf("%d admins, %v", admins, err)
	}
	r := again.mustRun(t, nil)
	if len(r.Conflicts) != 2 || r.Conflicts[0] != (adopt.Row{Table: "cms_users", ID: "1", Rule: "another e-mail address here"}) {
		t.Errorf("%v", r.Conflicts)
	}
}
