package deploytest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// cached are flags with which programs of a clone are built from packages that another clone, or the images' build, has compiled, and
// are linked sooner.
const cached = "GOFLAGS=-modcacherw -trimpath -ldflags=-w"

// scratchClone is a clone of this checkout, including its uncommitted files.
func scratchClone(t *testing.T) string {
	t.Helper()
	top, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	base := t.TempDir()
	for dir := base; dir != filepath.Dir(dir) && dir != os.TempDir(); dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o755); err != nil { // root's servers run as another user
			t.Fatal(err)
		}
	}
	dir := filepath.Join(base, "clone")
	clone := exec.CommandContext(t.Context(), "git", "clone", "-q", "file://"+top, dir)
	if out, err := clone.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, file := range checkout(t) {
		b, err := os.ReadFile(filepath.Join(root, file))
		if os.IsNotExist(err) { // removed, and not committed yet
			_ = os.Remove(filepath.Join(dir, file))
			continue
		}
		if err == nil {
			err = os.MkdirAll(filepath.Dir(filepath.Join(dir, file)), 0o755)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, file), b, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestChangingTheSchema: the README's steps work at the first try after any change: the generators do not link the
// client, which no longer matches the schema.
func TestChangingTheSchema(t *testing.T) {
	t.Parallel()
	dir := scratchClone(t)
	state := filepath.Join(filepath.Dir(dir), "state")
	run := func(name string, args ...string) string {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), name, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "XDG_STATE_HOME="+state, "DATABASE_URL=", "REDIS_URL=", cached)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
		}
		return string(out)
	}
	edit := func(file, old, changed string) {
		t.Helper()
		path := filepath.Join(dir, file)
		b, err := os.ReadFile(path)
		if err != nil || !strings.Contains(string(b), old) {
			t.Fatalf("%s has no %q, %v", file, old, err)
		}
		if err := os.WriteFile(path, []byte(strings.Replace(string(b), old, changed, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	holds := func(pattern string, wants ...string) {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("there is no %s, %v", pattern, err)
		}
		var all strings.Builder
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(b)
		}
		for _, want := range wants {
			if !strings.Contains(all.String(), want) {
				t.Errorf("%s: no %q", pattern, want)
			}
		}
	}

	// A field in the middle, an entity, a rule. A column with a CHECK, in a list's filter and the chart, needs its field,
	// its line among the chart's, and a row of the rules' test; a table with all options needs its file, and a row.
	// Everything else follows: generated code matches hand-written code, and the tests of both pass.
	edit("schema/patient.go", `		field.Bool("is_active")`, `		field.String("language").Optional().Nillable(),
		field.Int("triage_level").SchemaType(column("integer")).Optional().Nillable().
			Annotations(attach.Field{Filter: &attach.Filter{Name: "Triage"}}),
		field.Bool("is_active")`)
	edit("schema/patient.go", `			"patients_gender_check": `, `			"patients_triage_level_check": "triage_level BETWEEN 1 AND 5",
			"patients_gender_check": `)
	edit("schema/chart.go", `"validation_status", "is_verified")`, `"validation_status", "is_verified", "triage_level")`)
	edit("schema/rules_care_test.go", "var careRules = []rule{\n", `var careRules = []rule{
	{
		name: "patients_triage_level_check", kind: broken, column: "triage_level",
		accept: "UPDATE patients SET triage_level = 5", refuse: "UPDATE patients SET triage_level = 6",
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Patient.Update().SetTriageLevel(pick(good, 1, 0)).Exec(ctx)
		},
	},
	{
		name: "wards_beds_check", kind: broken, column: "beds",
		accept: "INSERT INTO wards (name, desk_email, beds) VALUES ('W', 'w@x.example', 1)", refuse: "INSERT INTO wards (name, desk_email, beds) VALUES ('W', 'w@x.example', 0)",
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.Ward.Create().SetName("W").SetDeskEmail("w@x.example").SetBeds(pick(good, 1, 0)).Exec(ctx)
		},
	},
`)
	edit("schema/sql/append_only.sql", "CREATE OR REPLACE", `CREATE OR REPLACE FUNCTION public.added_rule() RETURNS integer LANGUAGE sql RETURN 1;

CREATE OR REPLACE`)
	entity := `package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/mixin"
)

// Ward is added by a test.
type Ward struct{ ent.Schema }

// Mixin of the Ward.
func (Ward) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}, mixin.Search{Table: "wards", Function: "index_ward", Columns: []string{"name", "desk_email"}}}
}

// Fields of the Ward.
func (Ward) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").SchemaType(nameLength.column()).Validate(nameLength.check),
		field.String("desk_email").SchemaType(emailLength.column()).Validate(emailLength.check).Annotations(attach.Field{LowerCase: true}),
		field.Text("remarks").Optional().Nillable().Sensitive(),
		field.Int("beds").SchemaType(column("integer")),
	}
}

// Hooks of the Ward.
func (Ward) Hooks() []ent.Hook { return []ent.Hook{normalize(Ward{}.Fields())} }

// Annotations of the Ward.
func (Ward) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("wards"),
		attach.Table{Audit: &attach.Audit{Scope: attach.Admins}, Cache: publicCache("ward"), Statistics: []string{"beds"},
			Public: &attach.Public{Readers: []string{"service_doctors"}, Writer: "service_admins"}},
		checks("wards", Ward{}.Fields(), map[string]string{"wards_beds_check": "beds > 0"}),
	}
}
`
	if err := os.WriteFile(filepath.Join(dir, "schema", "ward.go"), []byte(entity), 0o600); err != nil {
		t.Fatal(err)
	}
	run("make", "generate")
	run("make", "migration", "name=test_adds")
	run("make", "generate")
	holds("ent/patient/where.go", "func LanguageEQ")
	holds("migrate/migrations/*_test_adds.sql", `"language"`, `"wards"`, "public.added_rule()", "TRIGGER wards_touch ", "TRIGGER wards_search ",
		"FUNCTION public.index_ward()", "TRIGGER wards_email ", "FUNCTION public.lower_desk_email()", "blank_to_null('remarks')", "record_change('ward')",
		"TRIGGER wards_audit_update ", "audit('admins', '{remarks}')", "CREATE POLICY readers ON public.wards", "ALTER TABLE public.wards ENABLE ROW LEVEL SECURITY",
		"GRANT SELECT ON public.wards TO predicthealth_backup", "GRANT SELECT (beds) ON public.wards TO predicthealth_readonly", "wards_beds_check")
	holds("migrate/schema.sql", "language", "CREATE TABLE public.wards", "added_rule()")
	holds("docs/tables.md", "wards {")
	holds("list/filters.go", "Triage        *int", "is(&c, f.Triage, patient.TriageLevel)")
	holds("schema/sql/tables.sql", "p.is_verified, p.triage_level,")
	holds("ent/chart/*.go", "func TriageLevelGT(")
	holds("cache/kind/kind.go", `Ward        = cache.Kind{Name: "ward"`, "case \"Ward\":")
	holds("deploy/users.acl", "service-admins on sanitize-payload resetchannels resetkeys ~ph:doctor:* ~ph:institution:* ~ph:specialty:* ~ph:ward:* ", "%W~ph:ward:* -@all +del")
	if out := run("make", "test", "PACKAGES=./internal/schemadiff ./schema",
		"TESTFLAGS=-v -run 'TestMigrationsAreCurrent|Rule|Column|Version|Length|Saved|Chart|InOrder'"); !strings.Contains(out, "--- PASS: TestMigrationsAreCurrent") ||
		!strings.Contains(out, "/patients_triage_level_check") || !strings.Contains(out, "/wards_beds_check") {
		t.Errorf("the tests did not run:\n%s", out)
	}
	run("go", "vet", "./...")

	// Fields renamed, and one removed with the entity and its use in schema/sql. (Other uses are for the developer to
	// change.)
	edit("schema/patient.go", `field.String("language")`, `field.String("tongue")`)
	edit("schema/institution.go", `		field.String("region_state").`, `		field.String("region").`)
	edit("schema/institution.go", `indexed("medical_institutions", "region_state")`, `indexed("medical_institutions", "region")`)
	edit("schema/doctor.go", `		field.Int("years_experience").
			SchemaType(column("integer")).Default(0).Annotations(entsql.Default("0")),
`, "")
	edit("schema/institution.go", `"region_state", "is_active"`, `"region", "is_active"`)
	edit("schema/doctor.go", `Validate(phoneLength.check).Optional().Nillable()`, `Validate(phoneLength.check).Optional().Nillable().Sensitive()`)
	edit("schema/doctor.go", `			"doctors_years_experience_check":    "years_experience BETWEEN 0 AND 80",
`, "")
	edit("schema/chart.go", `, "triage_level")`, ")")
	edit("schema/publicdoctor.go", `			"years_experience", "consultation_fee"`, `			"consultation_fee"`)
	if err := os.Remove(filepath.Join(dir, "schema", "ward.go")); err != nil {
		t.Fatal(err)
	}
	run("make", "generate")
	run("make", "migration", "name=test_takes_away")
	run("make", "generate")
	holds("ent/patient/where.go", "func TongueEQ")
	holds("migrate/migrations/*_test_takes_away.sql", "audit('admins', '{phone}')", `DROP COLUMN "region_state"`, `DROP COLUMN "years_experience"`, "DROP TABLE ", `"wards"`)
	holds("migrate/schema.sql", "tongue", " region ")
	if _, err := os.Stat(filepath.Join(dir, "ent", "ward.go")); !os.IsNotExist(err) {
		t.Errorf("the removed entity is still generated: %v", err)
	}
}

// TestWhatNeedsNoClient: these programs do not link the client.
func TestWhatNeedsNoClient(t *testing.T) {
	t.Parallel()
	for _, program := range []string{"cmd/local", "cmd/migrate", "cmd/schema", "cmd/deploy", "internal/generate/schemadump", "internal/generate/docgen"} {
		list := exec.CommandContext(t.Context(), "go", "list", "-deps", "./"+program)
		list.Dir = root
		out, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, client := range []string{"ent", "ent/runtime", "schema"} {
			if strings.Contains(string(out), "predicthealth/database/"+client+"\n") {
				t.Errorf("%s links %s", program, client)
			}
		}
	}
}
