package adopt_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestOldPasswordsLogIn, and a hash of a lower cost is raised.
func TestOldPasswordsLogIn(t *testing.T) {
	t.Parallel()
	for _, generation := range generations {
		t.Run(fmt.Sprint("generation ", generation), func(t *testing.T) {
			t.Parallel()
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
	var active int
	err := m.target.QueryRowContext(t.Context(), "SELECT count(*) FROM admins").Scan(&active)
	if err != nil || active <= editors {
		t.Errorf("%d admins, %v", active, err)
	}
	inactive := 0
	for _, c := range r.Changes {
		if c.Table == "cms_users" && strings.Contains(c.Change, "an editor is an admin, inactive") {
			inactive = int(c.Rows)
		}
	}
	if inactive != editors {
		t.Errorf("%d of %d editors", inactive, editors)
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
	var patient, login, entry string
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
	if _, err := m.source.ExecContext(t.Context(), "UPDATE admin_audit_logs SET resource_id = $1 WHERE id = $2", patient, entry); err != nil {
		t.Fatal(err)
	}
	m.mustRun(t, nil)
	values := func() (n int) {
		t.Helper()
		if err := m.target.QueryRowContext(t.Context(), "SELECT count(*) FROM audit_values WHERE id = $1", entry).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	if n := values(); n != 1 {
		t.Errorf("%d values of the entry before", n)
	}
	if _, err := m.target.ExecContext(t.Context(), "SELECT erase_patient($1, gen_random_uuid(), NULL, now())", patient); err != nil {
		t.Fatal(err)
	}
	if n := values(); n != 0 {
		t.Errorf("%d values of the entry after", n)
	}
	r := m.mustRun(t, nil)
	if !asSet(r.Refused)["users "+login+" users_patient_erased"] {
		t.Error("the login is not refused")
	}
}
