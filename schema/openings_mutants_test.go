package schema_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/predicthealth/database/schema/enum"
)

// TestOpeningMutantsAreCaught: the check of TestNoRecordArrivesUnopened fails for each rule that is missing.
func TestOpeningMutantsAreCaught(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	text := func(query string) string {
		var text string
		if err := s.owner.QueryRowContext(t.Context(), query).Scan(&text); err != nil {
			t.Fatal(err)
		}
		return text
	}
	opened := text("SELECT pg_get_functiondef('record_opened(uuid)'::regprocedure)")
	emergencies := text("SELECT pg_get_functiondef('emergencies_of(uuid)'::regprocedure)")
	charts := "CREATE OR REPLACE VIEW charts WITH (security_barrier = true) AS " + text("SELECT pg_get_viewdef('charts'::regclass)")
	profile := "h.patient_id"
	if version := text("SHOW server_version_num"); version >= "16" { // newer ones print columns of a single table without its name
		profile = "patient_id"
	}
	profiles := "CREATE OR REPLACE VIEW opened_health_profiles WITH (security_barrier = true) AS " + text("SELECT pg_get_viewdef('opened_health_profiles'::regclass)")
	visible := "EXISTS (SELECT FROM patients WHERE patients.id = health_profiles.patient_id)"
	policy := "ALTER POLICY patients_select ON health_profiles USING (CASE WHEN " + visible + " THEN record_opened(patient_id) ELSE false END)"
	const expiry, own = "o.expires_at OPERATOR(pg_catalog.>) pg_catalog.clock_timestamp()", "o.actor_id OPERATOR(pg_catalog.=) reader"
	without := func(statement, part, instead string) string {
		if !strings.Contains(statement, part) {
			t.Fatalf("%s does not contain %s", statement, part)
		}
		return strings.ReplaceAll(statement, part, instead)
	}
	for name, m := range map[string]struct{ worse, original string }{
		"own transaction": {without(opened, "o.transaction OPERATOR(pg_catalog.<>)", "o.transaction IS NOT NULL OR 0 OPERATOR(pg_catalog.<>)"), opened},
		"expiry":          {without(opened, expiry, "true"), opened},
		"actor":           {without(opened, own, "true"), opened},
		"no error":        {without(opened, "IF NOT FOUND THEN", "IF NOT FOUND THEN RETURN false;"), opened},
		"patient":         {without(opened, "o.patient_id OPERATOR(pg_catalog.=) patient", "true"), opened},
		"policy":          {"ALTER POLICY patients_select ON health_profiles USING (" + visible + ")", policy},
		"order":           {"ALTER POLICY patients_select ON health_profiles USING (record_opened(patient_id) AND " + visible + ")", policy},
		"chart":           {without(charts, "record_opened(h_1.patient_id)", "true"), charts},
		"view":            {without(profiles, "record_opened("+profile+")", "true"), profiles},
		"view's patients": {without(profiles, "sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active)", "p.is_active"), profiles},
		"purpose":         {without(emergencies, "purpose = 'emergency' AND", ""), emergencies},
	} {
		exec(t, s.owner, m.worse)
		if by := s.firstWrong(); by == "" {
			t.Errorf("not caught: %s", name)
		}
		exec(t, s.owner, m.original)
	}
	if by := s.firstWrong(); by != "" {
		t.Errorf("without a mutant: %s", by)
	}
}

// firstWrong runs cases that are likely to find a missing rule, and returns what is wrong with the first one that does.
func (s *stage) firstWrong() (wrong string) {
	defer func() {
		if err := recover(); err != nil {
			wrong = fmt.Sprint(err)
		}
	}()
	for _, state := range []string{"none", "same transaction", "expired", "another actor's", "another patient's", "emergency without purpose", "patient moved, emergency set"} {
		for _, name := range []string{"select", "plain columns of the table", "chart"} {
			for _, reader := range []string{"docA", "docB"} {
				for _, shape := range readShapes {
					c := openingCase{role: "service_patients", reader: testActor{enum.ActorTypeDoctor, reader}, patient: "patA", state: state, shape: shape}
					if shape.name != name {
						continue
					}
					if _, wrong := s.run(c); wrong != "" {
						return state + ", " + name + ": " + wrong
					}
				}
			}
		}
	}
	return ""
}
