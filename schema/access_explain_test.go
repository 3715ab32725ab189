package schema_test

import (
	"errors"
	"fmt"
	"hash/crc32"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/access"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestExplainAgrees with the expected result for each role, actor and row.
func TestExplainAgrees(t *testing.T) {
	t.Parallel()
	owner, _ := accessDB(t)
	for _, role := range serviceRoles {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			for _, w := range actors {
				for _, r := range fixtureRows {
					for relation, table := range tablesOf {
						if r.table != table || (r.by != "" && !strings.HasSuffix(r.name, "emergency") && !strings.HasSuffix(r.name, "patB")) || crc32.ChecksumIEEE([]byte(role+w.String()+relation+r.name))%8 != 0 {
							continue // a fixed eighth of the cases: all of them take minutes
						}
						q := access.Question{Role: role, Table: relation, ID: r.id(), Purpose: w.purpose()}
						if w.kind != "" {
							q.Actor = w.actor()
						}
						answers, err := access.Explain(t.Context(), owner, q)
						if errors.Is(err, access.ErrNoRow) && relation == "logins" {
							continue
						}
						if err != nil {
							t.Fatalf("%s: %s %s: %v", w, relation, r.name, err)
						}
						as := r
						as.table = relation
						for _, a := range answers {
							var want bool
							switch a.Operation {
							case "SELECT":
								want = strings.Contains(granted[role][relation], "S") && sees(role, w, as) && (!isShut(role, w, relation) || relation == "record_openings" && r.kind == string(enum.PurposeEmergency))
							case "UPDATE":
								want = false
								for _, column := range columnsOf[relation] {
									want = want || changes(role, w, r, column) == happens
								}
							case "INSERT":
								added := r
								added.institution = "" // Explain does not consider triggers
								if r.table == "patients" {
									added = r
								}
								want = adds(role, w, added) != denied
							case "DELETE":
								want = deletes(role, w, r) == happens
							}
							if a.Condition.Holds != want {
								t.Errorf("%s: %s of %s %s: %v; want %v:\n%s", w, a.Operation, relation, r.name, a.Condition.Holds, want, printed(a.Condition, 0))
							}
						}
					}
				}
			}
		})
	}
}

func printed(c access.Condition, depth int) string {
	text := fmt.Sprintf("%s%v %s %s\n", strings.Repeat("\t", depth), c.Holds, c.Need, c.Text)
	for _, p := range c.Parts {
		text += printed(p, depth+1)
	}
	return text
}

// TestExplainNamesWhatFails: the failing condition and its place, but no value of the row.
func TestExplainNamesWhatFails(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, "UPDATE patients SET phone = '555-777' WHERE id = $1", id("patB"))
	answers, err := access.Explain(t.Context(), owner, access.Question{Role: "service_patients", Actor: actor.Doctor(id("docA")), Table: "health_profiles", ID: id("profile-patB")})
	if err != nil {
		t.Fatal(err)
	}
	text := printed(answers[0].Condition, 0)
	for _, want := range []string{"policy patients_select", "sees_patient_as(acting_patient(), ", "false  doctor_id = acting_doctor", "true  is_active"} {
		if !strings.Contains(text, want) {
			t.Errorf("the output lacks %q:\n%s", want, text)
		}
	}
	for _, never := range []string{"555-777", id("docB").String(), id("patB").String(), "patb@x"} {
		if strings.Contains(text, never) {
			t.Errorf("the output contains %q:\n%s", never, text)
		}
	}
	for name, q := range map[string]access.Question{
		"no row":   {Role: "service_patients", Table: "patients", ID: uuid.New()},
		"no view":  {Role: "service_patients", Table: "charts", ID: uuid.New()},
		"no table": {Role: "service_patients", Table: `patients"; DROP TABLE users; --`, ID: id("patA")},
		"no id":    {Role: "service_patients", Table: "audit_heads", ID: id("patA")},
		"no role":  {Role: "missing'; --", Table: "patients", ID: id("patA")},
		"no kind":  {Role: "service_patients", Actor: actor.Actor{Type: "superuser", ID: id("docA")}, Table: "patients", ID: id("patA")},
	} {
		if _, err := access.Explain(t.Context(), owner, q); err == nil || errors.Is(err, access.ErrNoRow) != (name == "no row" || name == "no view") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := access.Explain(t.Context(), testdb.SQL(t, as["service_patients"]), access.Question{Role: "service_patients", Table: "patients", ID: id("patA")}); err == nil {
		t.Error("a service may call Explain")
	}
	// Through the client's pool, which sets the actor itself.
	db := testdb.OpenURL(t, testdb.URL(t))
	insertFixture(t, db.SQL())
	// No actor, though the context has one.
	acting := actor.NewContext(t.Context(), actor.Doctor(id("docA")))
	if answers, err := access.Explain(acting, db.SQL(), access.Question{Role: "service_patients", Table: "patients", ID: id("patA")}); err != nil || answers[0].Condition.Holds {
		t.Errorf("without an actor: %v, %v", answers, err)
	}
	for w, want := range map[testActor]bool{{enum.ActorTypeDoctor, "docA"}: true, {enum.ActorTypeDoctor, "docB"}: false} {
		answers, err := access.Explain(testdb.Context(t), db.SQL(), access.Question{Role: "service_patients", Actor: w.actor(), Table: "charts", ID: id("patA")})
		if err != nil || answers[0].Condition.Holds != want {
			t.Errorf("%s: %v, %v; want %v", w, answers, err, want)
		}
	}
}
