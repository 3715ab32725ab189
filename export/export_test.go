package export_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/export"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/openings"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// count returns the number of resources by type.
func count(t *testing.T, bundle string) map[string]int {
	t.Helper()
	n := map[string]int{}
	for kind, all := range resources(t, bundle) {
		n[kind] = len(all)
	}
	return n
}

// TestPatient: a patient's own export and an operator's have the same resources, and each has recorded itself.
func TestPatient(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	own := actor.NewContext(t.Context(), actor.Patient(fx.patient.ID))
	byOperator := exported(fx.process(t), t, fx.owner, fx.patient.ID)
	want := map[string]int{
		"Patient": 1, "Practitioner": 1, "Organization": 1, "Observation": 6, "Condition": 6, "FamilyMemberHistory": 3, "MedicationStatement": 1, "AllergyIntolerance": 1,
		"Parameters": 5, "AuditEvent": 3, // the patient and the profile were created, and the export; the fixture adds the login without an actor
	}
	got := count(t, byOperator)
	for kind, n := range want {
		if got[kind] != n {
			t.Errorf("%d of %s; want %d", got[kind], kind, n)
		}
	}
	byPatient := exported(own, t, fx.patients, fx.patient.ID)
	want["AuditEvent"]++
	if got := count(t, byPatient); !maps.Equal(got, want) {
		t.Errorf("the patient's own export has %v; want %v", got, want)
	}
	page, err := openings.Own(own, fx.patients, paging.Page{})
	if err != nil || len(page.Rows) != 1 || page.Rows[0].ReaderName != "export root" || page.Rows[0].ReaderType != enum.ActorTypeSystem || page.Rows[0].Purpose != actor.Operations {
		t.Errorf("the patient sees the operator's export as %+v, %v", page.Rows, err)
	}
	if !strings.Contains(byPatient, `"text":"request of 2026-11-25"`) {
		t.Error("the patient's export does not have the reason of the operator's")
	}
	var by string
	if err := fx.sql.QueryRowContext(t.Context(), "SELECT string_agg(chain, ' ') FROM admin_audit_logs WHERE action = 'export' AND resource_id = $1", fx.patient.ID).Scan(&by); err != nil ||
		by != "patient:"+fx.patient.ID.String() {
		t.Errorf("the audit trail has exports by %q, %v", by, err)
	}
	if !strings.Contains(byPatient, `"subtype":[{"display":"export"}]`) {
		t.Error("the patient's export does not have itself")
	}
}

// TestOpeningsAndChanges: the readers and the changes of a record are in its export, with the names of the readers and the patient's own address.
func TestOpeningsAndChanges(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	asDoctor := actor.NewContext(t.Context(), actor.Actor{Type: enum.ActorTypeDoctor, ID: fx.doctor.ID, IP: addr("198.51.100.77"), UserAgent: "doctor's browser"})
	profile := fx.patients.HealthProfile.Query().OnlyX(actor.NewContext(t.Context(), actor.Patient(fx.patient.ID)))
	if _, err := fx.patients.Chart.Get(asDoctor, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	fx.patients.HealthProfile.UpdateOneID(profile.ID).SetWeightKg(66).SetAllergies("Penicillin, latex").ExecX(asDoctor)
	own := actor.NewContext(t.Context(), actor.Actor{Type: enum.ActorTypePatient, ID: fx.patient.ID, IP: addr("203.0.113.99"), UserAgent: "patient's browser"})
	fx.patients.Patient.UpdateOneID(fx.patient.ID).SetPhone("+44 20 3").ExecX(own)
	bundle := exported(own, t, fx.patients, fx.patient.ID)
	var opening, weight, phone object
	for _, e := range resources(t, bundle)["AuditEvent"] {
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		switch text := string(b); {
		case strings.Contains(text, `"code":"TREAT"`):
			opening = e
		case strings.Contains(text, "weight_kg") && e["action"] == "U":
			weight = e
		case strings.Contains(text, `+44 20 3`):
			phone = e
		}
	}
	doctor := "urn:uuid:" + fx.doctor.ID.String()
	for name, c := range map[string]struct {
		event object
		want  []string
		not   []string
	}{
		"opening": {opening, []string{`"reference":"` + doctor, "Ada Okafor", `"action":"R"`, "Riverside"}, []string{"198.51.100.77", "doctor's browser"}},
		"weight": {
			weight, []string{`"reference":"` + doctor, `{\"to\": 66.00, \"from\": 64.50}`, `"type":"allergies","valueString":"{\"hidden\": true}"`},
			[]string{"198.51.100.77", "doctor's browser"},
		},
		"phone": {phone, []string{`"reference":"urn:uuid:` + fx.patient.ID.String(), "203.0.113.99", "patient's browser", "+44 20 1"}, nil},
	} {
		b, err := json.Marshal(c.event)
		if err != nil || c.event == nil {
			t.Fatalf("%s: there is none (%v)", name, err)
		}
		for _, w := range c.want {
			if !strings.Contains(string(b), w) {
				t.Errorf("%s: no %s in %s", name, w, b)
			}
		}
		for _, w := range c.not {
			if strings.Contains(bundle, w) {
				t.Errorf("%s: %s is in the bundle", name, w)
			}
		}
	}
}

// TestRefused: only the patient and a process of the owner export a record; no other attempt shows whether there is a patient.
func TestRefused(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	other, missing := fx.other.ID, uuid.New()
	admins := testdb.OpenURL(t, testdb.As(t, fx.url, "service_admins"))
	auth := testdb.OpenURL(t, testdb.As(t, fx.url, "auth_jwt_service"))
	for name, c := range map[string]struct {
		db    *database.DB
		actor actor.Actor
		id    uuid.UUID
	}{
		"another patient":                 {fx.patients, actor.Patient(fx.patient.ID), other},
		"another patient, as the owner":   {fx.owner, actor.Patient(fx.patient.ID), other},
		"a patient, and no such one":      {fx.patients, actor.Patient(fx.patient.ID), missing},
		"the doctor":                      {fx.patients, actor.Doctor(fx.doctor.ID), other},
		"the institution":                 {fx.patients, actor.Institution(fx.clinic.ID), fx.patient.ID},
		"an admin":                        {admins, actor.Admin(fx.admin.ID), other},
		"an admin, as the owner":          {fx.owner, actor.Admin(fx.admin.ID), other},
		"a process of a service":          {fx.patients, actor.System("nightly"), other},
		"a process of service_admins":     {admins, actor.System("nightly"), other},
		"a process of authentication":     {auth, actor.System("nightly"), other},
		"a process, and no such patient":  {fx.patients, actor.System("nightly"), missing},
		"the patient, by another service": {admins, actor.Patient(other), other},
	} {
		var out bytes.Buffer
		err := export.Patient(actor.NewContext(t.Context(), c.actor), c.db, c.id, &out)
		if !errors.As(err, new(*database.PermissionError)) || out.Len() > 0 {
			t.Errorf("%s: %v\n%s", name, err, out.String())
		}
	}
	if err := export.Patient(t.Context(), fx.owner, other, new(bytes.Buffer)); !errors.Is(err, actor.ErrNone) {
		t.Errorf("without an actor: %v", err)
	}
	if err := export.Patient(fx.process(t), fx.owner, missing, new(bytes.Buffer)); !ent.IsNotFound(err) {
		t.Errorf("no such patient: %v", err)
	}
	for what, n := range map[string]int{"record_openings": 0, "admin_audit_logs WHERE action = 'export'": 0} {
		if got := number(t, fx, "SELECT count(*) FROM "+what); got != n {
			t.Errorf("%d entries in %s", got, what)
		}
	}
	for _, function := range []string{"names", "users", "sessions", "account_tokens", "admin_audit_logs"} {
		for name, c := range map[string]struct {
			db    *database.DB
			actor actor.Actor
		}{
			"another patient": {fx.patients, actor.Patient(fx.patient.ID)}, "the doctor": {fx.patients, actor.Doctor(fx.doctor.ID)},
			"a process": {fx.patients, actor.System("nightly")}, "an admin": {admins, actor.Admin(fx.admin.ID)}, "the owner's admin": {fx.owner, actor.Admin(fx.admin.ID)},
		} {
			_, err := c.db.SQL().ExecContext(actor.NewContext(t.Context(), c.actor), "SELECT * FROM exported_"+function+"($1)", other)
			if !errors.As(err, new(*database.PermissionError)) {
				t.Errorf("exported_%s by %s: %v", function, name, err)
			}
		}
	}
}

// TestRestricted: a patient who is deactivated after the session has set them as its actor exports nothing, and no export is recorded. A process does it.
func TestRestricted(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	db := testdb.SQL(t, testdb.As(t, fx.url, "service_patients"))
	db.SetMaxOpenConns(1)
	if err := testdb.SetActor(t.Context(), db, actor.Patient(fx.patient.ID)); err != nil {
		t.Fatal(err)
	}
	fx.owner.Patient.UpdateOne(fx.patient).SetIsActive(false).ExecX(fx.ctx)
	for _, function := range []string{"record_export", "exported_names", "exported_users", "exported_sessions", "exported_account_tokens", "exported_admin_audit_logs"} {
		var refused *pq.Error
		if _, err := db.ExecContext(t.Context(), "SELECT "+function+"($1)", fx.patient.ID); !errors.As(err, &refused) || refused.Constraint != "patients_export" {
			t.Errorf("%s: %v", function, err)
		}
	}
	if n := number(t, fx, "SELECT count(*) FROM admin_audit_logs WHERE action = 'export'"); n != 0 {
		t.Errorf("%d exports are recorded", n)
	}
	exported(fx.process(t), t, fx.owner, fx.patient.ID)
}

func number(t *testing.T, fx *fixture, query string) (n int) {
	t.Helper()
	if err := fx.sql.QueryRowContext(t.Context(), query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestLittle: a patient with nothing but a name, of a doctor who was deactivated, and one of an institution only.
func TestLittle(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	add := func(email string) *ent.PatientCreate {
		return fx.owner.Patient.Create().SetFirstName("A").SetLastName("B").SetEmail(email).SetDateOfBirth(civil.Date{Year: 1875, Month: 1, Day: 1})
	}
	little := add("little@p.example").SetDoctor(fx.doctor).SaveX(fx.ctx)
	fx.doctor.Update().SetIsActive(false).ExecX(fx.ctx)
	got := count(t, exported(actor.NewContext(t.Context(), actor.Patient(little.ID)), t, fx.patients, little.ID))
	want := map[string]int{"Patient": 1, "Practitioner": 1, "Parameters": 1, "AuditEvent": 2} // created and exported
	if !same(got, want) {
		t.Errorf("a patient with nothing: %v; want %v", got, want)
	}
	institutional := add("institution@p.example").SetInstitution(fx.clinic).SaveX(fx.ctx)
	got = count(t, exported(fx.process(t), t, fx.owner, institutional.ID))
	want = map[string]int{"Patient": 1, "Organization": 1, "Parameters": 1, "AuditEvent": 2}
	if !same(got, want) {
		t.Errorf("a patient of an institution: %v; want %v", got, want)
	}
	institutional.Update().SetIsActive(false).ExecX(fx.ctx)
	var out bytes.Buffer
	if err := export.Patient(actor.NewContext(t.Context(), actor.Patient(institutional.ID)), fx.patients, institutional.ID, &out); err == nil || out.Len() > 0 {
		t.Errorf("a deactivated patient has exported their record: %v", err)
	}
	if bundle := exported(fx.process(t), t, fx.owner, institutional.ID); !strings.Contains(bundle, `"active":false`) {
		t.Error("an operator's export of a deactivated patient is active")
	}
}

// TestErased: the false and 0 that an erasure sets are no observations.
func TestErased(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	if _, err := fx.sql.ExecContext(t.Context(), "SELECT erase_patient($1, gen_random_uuid(), NULL, now())", fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	bundle := exported(fx.process(t), t, fx.owner, fx.patient.ID)
	got := count(t, bundle)
	for _, kind := range []string{"Observation", "Condition", "FamilyMemberHistory", "MedicationStatement", "AllergyIntolerance"} {
		if got[kind] != 0 {
			t.Errorf("an erased patient has %d resources %s", got[kind], kind)
		}
	}
	if got["Patient"] != 1 || got["AuditEvent"] == 0 || strings.Contains(bundle, "hypertension_diagnosis\",\"valueBoolean") {
		t.Errorf("the export of an erased patient has %v", got)
	}
}

func same(a, b map[string]int) bool {
	if len(a) != len(b) {
		return false
	}
	for k, n := range a {
		if b[k] != n {
			return false
		}
	}
	return true
}

// TestNothingOfOthers: of other people, the bundle has the names of those who treat, and nothing else.
func TestNothingOfOthers(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	asDoctor := actor.NewContext(t.Context(), actor.Doctor(fx.doctor.ID))
	for _, p := range []*ent.Patient{fx.patient, fx.other} {
		if _, err := fx.patients.Chart.Get(asDoctor, p.ID); err != nil {
			t.Fatal(err)
		}
		exported(fx.process(t), t, fx.owner, p.ID)
	}
	for _, bundle := range []string{
		exported(fx.process(t), t, fx.owner, fx.patient.ID), exported(actor.NewContext(t.Context(), actor.Patient(fx.patient.ID)), t, fx.patients, fx.patient.ID),
	} {
		for _, theirs := range []string{
			fx.other.ID.String(), "arker", "Latex of another", // another patient
			"o@d.example", "MD-1", "+33 222 222", "r@i.example", "+33 111 111", "River Road", "INST-1", "hospital", // those who treat
			"secret-hash", "$2a$", "token_hash\":", // secrets
		} {
			if strings.Contains(bundle, theirs) {
				t.Errorf("%s is in the bundle", theirs)
			}
		}
		for _, name := range []string{"Okafor", "Riverside"} {
			if !strings.Contains(bundle, name) {
				t.Errorf("%s is not in the bundle", name)
			}
		}
	}
}

// TestSnapshot: what is changed while the bundle is written is not in it.
func TestSnapshot(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	if _, err := fx.sql.ExecContext(t.Context(), `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, reason, transaction)
		SELECT now(), now(), $1, 'system', 'r', 'operations', repeat('x', 500), 3 FROM generate_series(1, 1000)`, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	var out writer
	out.first = func() {
		fx.owner.Patient.UpdateOneID(fx.patient.ID).SetPhone("+44 20 9").ExecX(fx.ctx)
	}
	if err := export.Patient(fx.process(t), fx.owner, fx.patient.ID, &out); err != nil {
		t.Fatal(err)
	}
	valid(t, out.String())
	if strings.Contains(out.String(), "+44 20 9") {
		t.Error("a change made after the first bytes were written is in the bundle")
	}
}

// writer calls first before the first write, and fails from the write failing on, if that is not 0.
type writer struct {
	bytes.Buffer

	first   func()
	failing int
	writes  int
}

var errFull = errors.New("no space left on device")

func (w *writer) Write(b []byte) (int, error) {
	if w.writes++; w.writes == 1 && w.first != nil {
		w.first()
	}
	if w.failing > 0 && w.writes >= w.failing {
		return 0, errFull
	}
	return w.Buffer.Write(b)
}

// TestOutputFails: an error of the output ends the export, early or late, and returns the connection.
func TestOutputFails(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	if _, err := fx.sql.ExecContext(t.Context(), `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, reason, transaction)
		SELECT now(), now(), $1, 'system', 'r', 'operations', repeat('x', 500), 3 FROM generate_series(1, 1000)`, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	for _, at := range []int{1, 2, 5} {
		out := writer{failing: at}
		if err := export.Patient(fx.process(t), fx.owner, fx.patient.ID, &out); !errors.Is(err, errFull) || out.writes != at {
			t.Errorf("write %d: %v after %d writes", at, err, out.writes)
		}
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = full.Close() }()
	if err := export.Patient(fx.process(t), fx.owner, fx.other.ID, full); err == nil {
		t.Error("a full disk is no error")
	}
	ctx, cancel := context.WithCancel(fx.process(t))
	stopped := writer{first: cancel}
	if err := export.Patient(ctx, fx.owner, fx.patient.ID, &stopped); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
	poll.UntilTrue(t, time.Minute, "the connections are returned to the pool", func() bool { return fx.owner.SQL().Stats().InUse == 0 })
}

// TestIDsAreStable: a resource has the same id in each export.
func TestIDsAreStable(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	ids := func() (all []string) {
		for kind, rs := range resources(t, exported(fx.process(t), t, fx.owner, fx.patient.ID)) {
			for _, r := range rs {
				if kind != "AuditEvent" {
					all = append(all, r["id"].(string))
				}
			}
		}
		slices.Sort(all)
		return all
	}
	if a, b := ids(), ids(); !slices.Equal(a, b) {
		t.Errorf("%v\n%v", a, b)
	}
}
