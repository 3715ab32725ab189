package auth_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestNamesInPasswords: a password that is provisioned, changed or reset may not be made of the person's names or
// addresses, or of those of the institution where they work or are treated.
func TestNamesInPasswords(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	f.exec(t, `UPDATE medical_institutions SET name = 'Clínica Ribera del Sol', contact_email = 'desk@altavista-salud.example'`)
	f.exec(t, `UPDATE patients SET first_name = 'Aránzazu', last_name = 'Etxeberria', institution_id = $1`, f.institution)
	f.exec(t, `UPDATE doctors SET first_name = 'Guillermina', last_name = 'Zubizarreta'`)
	ofInstitution := []string{"Ribera-del-Sol!", "clinicariberadelsol", "R1b3ra.d3l.S0l", "AltaVista-Salud7", "desk@altavista-salud.example"}

	for user, own := range map[uuid.UUID][]string{
		f.patientUser: {"Aranzazu.Etxeberria", "etxeberria-ARÁNZAZU", email, "4r4nz4zu3txeberria"},
		f.doctorUser:  {"Guillermina Zubizarreta", "ada@x-zubizarreta"},
	} {
		for _, password := range append(own, ofInstitution...) {
			if _, err := f.accounts.ChangePassword(t.Context(), user, right, password); !errors.Is(err, auth.ErrPasswordWeak) {
				t.Errorf("%q changed: %v", password, err)
			}
		}
		if _, err := f.accounts.ChangePassword(t.Context(), user, right, other); err != nil {
			t.Error(err)
		}
	}
	sent, err := f.accounts.RequestPasswordReset(t.Context(), email, client)
	if err != nil {
		t.Fatal(err)
	}
	for _, password := range append([]string{"Aranzazu.Etxeberria"}, ofInstitution...) {
		if _, err := f.accounts.ResetPassword(t.Context(), sent.Token, password, client); !errors.Is(err, auth.ErrPasswordWeak) {
			t.Errorf("%q after a reset: %v", password, err)
		}
	}

	asDoctor := actor.NewContext(t.Context(), actor.Doctor(f.doctor))
	for _, password := range append([]string{"Nicanor-Olazabal"}, ofInstitution...) {
		_, err := f.accountAdmin(t, "service_doctors").ProvisionDoctor(f.asAdmin(t), uuid.New(), auth.Credentials{Email: "n@mail.example", Password: password},
			func(d *ent.DoctorCreate) {
				d.SetFirstName("Nicanor").SetLastName("Olazábal").SetMedicalLicense("N1").SetInstitutionID(f.institution)
			})
		if !errors.Is(err, auth.ErrPasswordWeak) {
			t.Errorf("%q of a new doctor: %v", password, err)
		}
		_, err = f.accountAdmin(t, "service_patients").ProvisionPatient(asDoctor, uuid.New(), auth.Credentials{Email: "n@mail.example", Password: password},
			func(p *ent.PatientCreate, _ *ent.HealthProfileCreate) {
				p.SetFirstName("Nicanor").SetLastName("Olazábal").SetDateOfBirth(born).SetDoctorID(f.doctor).SetInstitutionID(f.institution)
			})
		if !errors.Is(err, auth.ErrPasswordWeak) {
			t.Errorf("%q of a new patient: %v", password, err)
		}
	}

	// No other role may read the words.
	for role, want := range map[string]string{"auth_jwt_service": "", "service_patients": "permission denied for function login_words"} {
		var words []byte
		err := testdb.SQL(t, testdb.As(t, f.url, role)).QueryRowContext(t.Context(), "SELECT login_words($1)", f.patientUser).Scan(&words)
		if want == "" && (err != nil || words != nil) || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s, without an actor, reads %q, %v", role, words, err)
		}
	}
}
