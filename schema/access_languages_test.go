package schema_test

import (
	"context"
	"os"
	osexec "os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testguide"
	"github.com/predicthealth/database/schema/enum"
)

// languageExample runs an example of docs/security.md as service_patients.
type languageExample struct {
	file       string
	vars       map[string]string // DATABASE_URL, and the ids of the actors
	doc, other string            // the ids that the doctors docA and docB see, in order
	changed    func() string     // the ids of patients that were changed
}

func newLanguageExample(t *testing.T, name string) languageExample {
	t.Helper()
	owner, as := accessDB(t)
	w := languageExample{
		file: filepath.Join(t.TempDir(), "example"),
		vars: map[string]string{
			"DATABASE_URL": as["service_patients"], "DOCTOR": id("docA").String(), "OTHER": id("docB").String(), "INACTIVE": id("docOff").String(),
			"ADMIN": id("adm1").String(),
		},
		doc: patientsOf("docA"), other: patientsOf("docB"),
		changed: func() string {
			var ids string
			if err := owner.QueryRowContext(t.Context(),
				"SELECT coalesce(string_agg(id::text, ' ' ORDER BY id::text), '') FROM patients WHERE validation_status <> 'pending'").Scan(&ids); err != nil {
				t.Fatal(err)
			}
			return ids
		},
	}
	if err := os.WriteFile(w.file, []byte(testguide.Example(t, "../docs/security.md", name)), 0o600); err != nil {
		t.Fatal(err)
	}
	return w
}

// patientsOf returns the ids of the patients that a doctor sees.
func patientsOf(doctor string) string {
	var ids []string
	for _, r := range fixtureRows {
		if r.table == "patients" && sees("service_patients", testActor{enum.ActorTypeDoctor, doctor}, r) {
			ids = append(ids, r.id().String())
		}
	}
	slices.Sort(ids)
	return strings.Join(ids, " ")
}

// run runs the driver of an example and compares its output.
func (w languageExample) run(t *testing.T, cmd *osexec.Cmd, env []string, want ...string) {
	t.Helper()
	cmd.Env = append(os.Environ(), env...)
	for name, value := range w.vars {
		cmd.Env = append(cmd.Env, name+"="+value)
	}
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	got := strings.Split(strings.TrimSpace(string(out)), "\n")
	for i := range got {
		got[i] = strings.TrimSpace(got[i])
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v\n%s\ngot:\n%s\nwant:\n%s", err, stderr.String(), strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if changed := w.changed(); changed != w.other {
		t.Errorf("patients %q were changed; want only those that docB committed, %q", changed, w.other)
	}
}

// The tests of the other languages are skipped where the language is missing: this module needs neither to be built, changed or used.
// `make deps` installs both, so that CI runs them.

func TestLanguagesPython(t *testing.T) {
	t.Parallel()
	python, err := local.Python()
	if err != nil {
		t.Skip(err)
	}
	w := newLanguageExample(t, "sqlalchemy")
	cmd := osexec.CommandContext(t.Context(), python, "testdata/act_sqlalchemy.py", w.file)
	const none = "next without an actor:"
	w.run(t, cmd, nil, "before a value is set: LookupError", "doctor: "+w.doc, none, "inactive: PermissionError", none, "admin: 42501 actor_kind", none,
		"exception: KeyError", none, "other after a commit: "+w.other, "doctor after a savepoint: "+w.doc, "on after inactive:", none, "at once: True")
}

func TestLanguagesNode(t *testing.T) {
	t.Parallel()
	node, modules, err := local.Node()
	if err != nil {
		t.Skip(err)
	}
	w := newLanguageExample(t, "pg")
	cmd := osexec.CommandContext(t.Context(), node, "testdata/act_pg.js", w.file)
	const none = "next without an actor:"
	w.run(t, cmd, []string{"NODE_PATH=" + modules}, "doctor: "+w.doc, none, "inactive: the doctor is not active", none, "admin: 42501 actor_kind", none, "exception: failed", none,
		"other after a commit: "+w.other, "ignored error: the transaction was rolled back", "late query: the transaction has ended",
		"lost connection: true", "doctor after it: "+w.doc, "unanswered query: Query read timeout", "doctor after it: "+w.doc,
		"at once on 1: true", "at once on 3: true")
}

// TestLanguagesGo: `make bench` runs the example.
func TestLanguagesGo(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("../internal/bench/pipeline.go")
	if err != nil {
		t.Fatal(err)
	}
	if example := testguide.Example(t, "../docs/security.md", "pgx"); !strings.Contains(string(source), example) {
		t.Errorf("internal/bench/pipeline.go differs from the example:\n%s", example)
	}
}

func TestLanguagesPsql(t *testing.T) {
	t.Parallel()
	psql, err := local.Psql()
	if err != nil {
		t.Fatal(err)
	}
	w := newLanguageExample(t, "psql")
	const seen = "SELECT coalesce(string_agg(id::text, ' ' ORDER BY id::text), '') FROM patients;\n"
	file := func(text string) string {
		path := filepath.Join(t.TempDir(), "script.sql")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	const change = "UPDATE patients SET validation_status = 'doctor_validated';\n"
	next := file("SELECT 'next', count(*) FROM patients;\n")
	for _, c := range []struct {
		name, kind, id, script string
		stop                   string // ON_ERROR_STOP
		want                   string // expected output
		status                 int
		stderr                 string
	}{
		{"doctor", "doctor", "DOCTOR", seen, "1", w.doc + "\nnext|0", 0, ""},
		{"inactive", "doctor", "INACTIVE", seen, "1", "", 3, "the actor is not active"},
		{"inactive, going on", "doctor", "INACTIVE", change + seen, "0", "next|0", 0, "the actor is not active"},
		{"admin", "admin", "ADMIN", seen, "1", "", 3, "42501"},
		{"admin", "admin", "ADMIN", seen, "1", "", 3, "actor_kind"},
		{"admin, going on", "admin", "ADMIN", change + seen, "0", "next|0", 0, "actor_kind"},
		{"an error", "doctor", "DOCTOR", change + "SELECT 1 / 0;\n" + seen, "1", "", 3, "division by zero"},
		{"an error, going on", "doctor", "DOCTOR", change + "SELECT 1 / 0;\n" + seen, "0", "next|0", 0, "division by zero"},
		{"an invalid id", "doctor", "DATABASE_URL", seen, "1", "", 3, "22P02"},
		{"a commit", "doctor", "OTHER", change + seen, "1", w.other + "\nnext|0", 0, ""},
	} {
		out, stderr, status := psqlRun(t, psql, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP="+c.stop, "-v", "VERBOSITY=verbose", "-v", "kind="+c.kind, "-v", "id="+w.vars[c.id],
			"-v", "script="+file(c.script), "-f", w.file, "-f", next, w.vars["DATABASE_URL"])
		if out != c.want || status != c.status || !strings.Contains(stderr, c.stderr) || (c.stderr == "") != (stderr == "") {
			t.Errorf("%s: status %d, got:\n%s\nwant:\n%s\nstderr:\n%s", c.name, status, out, c.want, stderr)
		}
	}
	if changed := w.changed(); changed != w.other {
		t.Errorf("patients %q were changed; want %q", changed, w.other)
	}
}

func psqlRun(t *testing.T, psql string, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	var out, errs strings.Builder
	cmd := osexec.CommandContext(context.WithoutCancel(t.Context()), psql, args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(out.String()), errs.String(), cmd.ProcessState.ExitCode()
}
