package export_test

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/openings"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema"
	"github.com/predicthealth/database/schema/attach"
)

// decisions returns the decisions about the columns of each table of which something is exported. A test of
// internal/generate/attached fails for a column without one.
func decisions() map[string]attach.Person {
	all := map[string]attach.Person{}
	for _, e := range []ent.Interface{
		schema.Patient{}, schema.HealthProfile{}, schema.Doctor{}, schema.Institution{}, schema.User{}, schema.Session{}, schema.AccountToken{}, schema.RecordOpening{},
		schema.OpeningReview{}, schema.AuditLog{},
	} {
		var name string
		var person attach.Person
		for _, a := range e.Annotations() {
			switch a := a.(type) {
			case attach.Table:
				person = *a.Person
			case entsql.Annotation:
				name = a.Table
			case *entsql.Annotation:
				if a.Table != "" {
					name = a.Table
				}
			}
		}
		all[name] = person
	}
	return all
}

func exportedColumns(p attach.Person) []string {
	return slices.Concat(p.Identifies, p.Clinical, p.Kept)
}

// TestPageHasEachColumn: the table of docs/export.md has each column that is exported, and no other.
func TestPageHasEachColumn(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/export.md")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(page)) {
		cell, _, _ := strings.Cut(strings.TrimPrefix(line, "| "), " | ")
		for part := range strings.SplitSeq(cell, "; ") {
			if m := regexp.MustCompile("^`([a-z_]+)`: (.*)$").FindStringSubmatch(part); m != nil {
				for column := range strings.SplitSeq(m[2], ", ") {
					listed[m[1]+"."+strings.Trim(column, "`")] = true
				}
			}
		}
	}
	for table, p := range decisions() {
		for _, column := range exportedColumns(p) {
			if !listed[table+"."+column] {
				t.Errorf("docs/export.md does not say where %s.%s is", table, column)
			}
			delete(listed, table+"."+column)
		}
	}
	for column := range listed {
		t.Errorf("docs/export.md has %s, which is not exported", column)
	}
}

// TestEachColumnIsExportedOrNot: what is in the rows about a patient is in the bundle if it has to be, and otherwise is not.
func TestEachColumnIsExportedOrNot(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	declare := actor.WithPurpose(actor.WithAction(actor.NewContext(t.Context(), actor.Actor{
		Type: "doctor", ID: fx.stranger.ID, IP: addr("198.51.100.1"), UserAgent: "the stranger's browser", RequestID: "the stranger's request",
	}), "", "unconscious after an accident"), actor.Emergency)
	if _, err := fx.patients.OpenRecords(declare, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	asAdmin, admins := actor.NewContext(t.Context(), actor.Admin(fx.admin.ID)), testdb.OpenURL(t, testdb.As(t, fx.url, "service_admins"))
	emergencies, err := openings.Emergencies(asAdmin, admins, true, paging.Page{})
	if err != nil || len(emergencies.Rows) != 1 {
		t.Fatalf("%+v, %v", emergencies, err)
	}
	if err := openings.Review(asAdmin, admins, emergencies.Rows[0].ID, "confirmed by the ward"); err != nil {
		t.Fatal(err)
	}
	own := actor.NewContext(t.Context(), actor.Actor{Type: "patient", ID: fx.patient.ID, IP: addr("203.0.113.99"), UserAgent: "the patient's browser", RequestID: "the patient's request"})
	fx.patients.Patient.UpdateOneID(fx.patient.ID).SetPhone("+44 20 3").ExecX(own)
	bundle := exported(fx.process(t), t, fx.owner, fx.patient.ID)
	rows := map[string]string{
		"patients": "id = $1", "health_profiles": "patient_id = $1", "users": "patient_id = $1", "record_openings": "patient_id = $1 AND actor_type = 'doctor'", "opening_reviews": "patient_id = $1",
		"sessions": "user_id = (SELECT id FROM users WHERE patient_id = $1)", "account_tokens": "user_id = (SELECT id FROM users WHERE patient_id = $1)",
		"doctors": "id = (SELECT doctor_id FROM patients WHERE id = $1)", "medical_institutions": "id = (SELECT institution_id FROM patients WHERE id = $1)",
		"admin_audit_logs": "actor_id = $1",
	}
	shown := map[string]bool{}
	values := map[string]object{}
	for table, p := range decisions() {
		var text []byte
		if err := fx.sql.QueryRowContext(t.Context(), fmt.Sprintf("SELECT to_jsonb(t) FROM %s t WHERE %s", table, rows[table]), fx.patient.ID).Scan(&text); err != nil {
			t.Fatalf("%s: %v", table, err)
		}
		var row object
		if err := json.Unmarshal(text, &row); err != nil {
			t.Fatal(err)
		}
		values[table] = row
		for _, column := range exportedColumns(p) {
			shown[fmt.Sprint(row[column])] = true
			if row[column] == nil {
				t.Errorf("%s.%s is NULL, so that this test shows nothing", table, column)
			}
			if !has(bundle, column, row[column]) {
				t.Errorf("%s.%s, %v, is not in the bundle", table, column, row[column])
			}
		}
	}
	for table, p := range decisions() {
		for _, column := range slices.Concat(p.Withheld, p.Internal) {
			text, ok := values[table][column].(string)
			if _, err := time.Parse(time.RFC3339, text); !ok || err == nil || shown[text] {
				continue
			}
			if has(bundle, column, text) {
				t.Errorf("%s.%s, %s, is in the bundle", table, column, text)
			}
		}
	}
}

// has reports whether a bundle has a value of a column.
func has(bundle, column string, value any) bool {
	switch v := value.(type) {
	case bool: // as a parameter, or as one of these
		elsewhere := map[string]string{"is_active": `"active":true`, "is_smoker": `"77176002"`, "consumes_alcohol": `"219006"`, "success": `"outcome":"0"`}
		return strings.Contains(bundle, fmt.Sprintf(`"name":%q,"valueBoolean":%t`, column, v)) || strings.Contains(bundle, elsewhere[column])
	case string:
		if at, err := time.Parse(time.RFC3339, v); err == nil {
			v = at.UTC().Format("2006-01-02T15:04:05.999999Z")
		}
		if purpose := map[string]string{"emergency": `"ETREAT"`}[v]; purpose != "" {
			return strings.Contains(bundle, purpose)
		}
		v = strings.TrimSuffix(v, "/32")
		quoted, _ := json.Marshal(v)
		escaped := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(quoted[1 : len(quoted)-1]))
		return strings.Contains(bundle, escaped)
	case object: // the details of a change
		for changed := range v["changes"].(object) {
			if !strings.Contains(bundle, `"type":"`+changed+`"`) {
				return false
			}
		}
		return true
	case nil:
		return true
	}
	return strings.Contains(bundle, fmt.Sprintf(":%v", value)) || strings.Contains(bundle, fmt.Sprintf(`:"%v"`, value))
}
