package v1_test

import (
	"encoding/json"
	"maps"
	"os"
	osexec "os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// difference is a step whose result is another one than in the first generation's database.
type difference struct {
	before, now string
	named       string // how docs/moving-in.md names it
}

var differences = map[string]difference{
	"primary key of patients":                               {"['id']", "[]", "there are no keys"},
	"names of tables":                                       {"True", "False", "`get_view_names`"},
	"an admin's update, with a blank phone":                 {"('Quality', '', True)", "('Quality', None, True)", "stores blank optional text"},
	"an audit entry is changed":                             {"1", "error 42501", "changes or deletes an audit entry"},
	"an institution with its login in one flush":            {"('Desk@River.example', False)", "('desk@river.example', False)", "e-mail address in capitals"},
	"a login by an address in capitals":                     {"1", "0", "e-mail address in capitals"},
	"an institution of an unknown type":                     {"research", "error 23514 medical_institutions_institution_type_check", "a word that no enumeration has"},
	"a specialty":                                           {"Cardiology of the heart", "error 42501", "adds, changes or deletes a specialty"},
	"flags that were not given":                             {"(None, None)", "(False, 0)", "NULL where a value is required"},
	"the same licence in other letters":                     {"md 1", "error 23505 doctors_medical_license_folded_key", "second spelling"},
	"an e-mail address in other letters":                    {"ADA@old.example", "error 23505 doctors_email_key", "second spelling"},
	"a negative fee":                                        {"1", "error 23514 doctors_consultation_fee_check", "a value that a rule refuses"},
	"INSERT … ON CONFLICT":                                  {"None", "error 42P10", "`INSERT … ON CONFLICT (column)`"},
	"created_at of the service":                             {"True", "False", "`created_at`"},
	"a doctor who is not there":                             {"Silva", "error 23503 patients_doctor_id_fkey", "a reference to a row that is not there"},
	"neither doctor nor institution":                        {"Silva", "error 23514 patients_doctor_or_institution_check", "a value that a rule refuses"},
	"an unknown gender":                                     {"unknown", "error 23514 patients_gender_check", "a word that no enumeration has"},
	"half an emergency contact":                             {"Eva", "error 23514 patients_emergency_contact_check", "a value that a rule refuses"},
	"a login of a patient who is not there":                 {"patient", "error 23503 users_patient_id_fkey", "adds a login before its owner"},
	"a login of another kind":                               {"admin", "error 42501 v1_user_type", "`v1_user_type`"},
	"logins of other kinds":                                 {"True", "False", "logins of other kinds"},
	"hashes for another service":                            {"$2b$12$hash of patient", "None", "`password_hash`"},
	"a patient is deleted, and their profile and login are": {"(1, 1)", "(0, 0)", "a deleted person"},
	"a doctor with patients is deleted":                     {"1", "error 23514 patients_doctor_or_institution_check", "a doctor or an institution that patients need"},
	"an admin's login is deleted, and the admin is":         {"0", "1", "a deleted login of an admin"},
	"entries of a deleted admin":                            {"0", "1", "entries of a deleted admin"},
}

// TestServices: services as the first generation's do the same in its schema and in v1, but for the differences that the guide names. It is
// skipped where Python's libraries are missing: `make deps` installs them, so that CI runs it.
func TestServices(t *testing.T) {
	t.Parallel()
	python, err := local.Python()
	if err != nil {
		t.Skip(err)
	}
	first := testdb.EmptyURL(t)
	if err := adopttest.Create(t.Context(), testdb.SQL(t, first), 1); err != nil {
		t.Fatal(err)
	}
	o := newOld(t)
	before, now := map[string]string{}, map[string]string{}
	for _, service := range postgres.Services {
		before[service] = first
		now[service], _ = o.login(t, "v1_"+service)
	}
	guide, err := os.ReadFile("../../docs/moving-in.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(guide), "\n## The old services\n")
	section, _, _ = strings.Cut(section, "\n## ")
	was, is := steps(t, python, before), steps(t, python, now)
	for _, step := range slices.Sorted(maps.Keys(was)) {
		d, differs := differences[step]
		switch {
		case !differs && was[step] != is[step]:
			t.Errorf("%s: %s; in v1 %s", step, was[step], is[step])
		case differs && (was[step] != d.before || is[step] != d.now):
			t.Errorf("%s: %s, in v1 %s; want %s and %s", step, was[step], is[step], d.before, d.now)
		case differs && !strings.Contains(section, d.named):
			t.Errorf("docs/moving-in.md does not name %q: %s", d.named, step)
		}
	}
	for step := range differences {
		if _, ok := was[step]; !ok {
			t.Errorf("no step %s", step)
		}
	}
	if got := one(t, o.owner, "SELECT string_agg(DISTINCT chain, ' ' ORDER BY chain) FROM admin_audit_logs"); got !=
		"system:v1:auth_jwt_service system:v1:service_admins system:v1:service_doctors system:v1:service_institutions system:v1:service_patients" {
		t.Errorf("the audit trail has the chains %s", got)
	}
}

// steps runs the services, and returns the results of their steps.
func steps(t *testing.T, python string, urls map[string]string) map[string]string {
	t.Helper()
	text, err := json.Marshal(urls)
	if err != nil {
		t.Fatal(err)
	}
	cmd := osexec.CommandContext(t.Context(), python, "testdata/services.py")
	cmd.Env = append(os.Environ(), "URLS="+string(text))
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	all := map[string]string{}
	for line := range strings.Lines(string(out)) {
		step, result, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		all[step] = result
	}
	if len(all) < 80 {
		t.Errorf("%d steps", len(all))
	}
	return all
}
