package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// asProgram makes the test's own binary run the command, with a separate environment.
const asProgram = "AUDIT_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// fixture is a database with an audit trail, and a folder.
type fixture struct {
	url, dir string
	env      []string // besides the keys and the database
	db       *database.DB
	admin    uuid.UUID
}

// newFixture returns a database in which an admin has added n specialties.
func newFixture(t *testing.T, n int) *fixture {
	t.Helper()
	o := &fixture{url: testdb.URL(t), dir: t.TempDir()}
	o.db = testdb.OpenURL(t, o.url)
	o.admin = o.db.Admin.Create().SetFirstName("a").SetLastName("b").SetEmail("a@b").SaveX(testdb.Context(t)).ID
	ctx := actor.NewContext(t.Context(), actor.Actor{Type: "admin", ID: o.admin, UserAgent: "=cmd|' /C calc'!A0 \x1b[31m\u202e"})
	for i := range n {
		o.db.Specialty.Create().SetName(fmt.Sprint("n", i)).SetCategory("c").ExecX(ctx)
	}
	return o
}

func (o *fixture) command(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), binary, args...)
	cmd.Dir = o.dir
	cmd.Env = append(os.Environ(), asProgram+"=yes", "DATABASE_URL="+o.url, "AUDIT_KEY_FILE=private", "AUDIT_PUBLIC_KEY_FILE=public")
	cmd.Env = append(cmd.Env, o.env...)
	return cmd
}

// run returns what the command printed to both outputs, and whether its status was 0.
func (o *fixture) run(t *testing.T, args ...string) (out, errs string, ok bool) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := o.command(t, args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if err == nil != (cmd.ProcessState.ExitCode() == 0) {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String(), err == nil
}

func (o *fixture) must(t *testing.T, args ...string) string {
	t.Helper()
	out, errs, ok := o.run(t, args...)
	if !ok {
		t.Fatalf("%v: %s", args, errs)
	}
	return out
}

func lines(s string) []string { return strings.Split(strings.TrimSuffix(s, "\n"), "\n") }

func TestListAndExport(t *testing.T) {
	t.Parallel()
	o := newFixture(t, 7)
	first, more, ok := o.run(t, "list", "-size", "4", "-actor", "admin:"+o.admin.String())
	_, cursor, found := strings.Cut(strings.TrimSpace(more), "-after ")
	if !ok || len(lines(first)) != 4 || !found {
		t.Fatalf("%s%s", first, more)
	}
	second := o.must(t, "list", "-size", "4", "-actor", "admin:"+o.admin.String(), "-after", cursor)
	seen := map[int64]bool{}
	for _, line := range append(lines(first), lines(second)...) {
		var e audit.Entry
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		seen[e.Seq] = true
	}
	if len(seen) != 7 {
		t.Errorf("two pages have %v", seen)
	}
	table := o.must(t, "list", "-format", "table")
	if got := lines(table); len(got) != 8 || !strings.HasPrefix(got[0], "TIME") || !strings.Contains(got[1], `name: "n6"`) || strings.ContainsAny(table, "\x1b\u202e") {
		t.Errorf("a table is\n%q", table)
	}
	records, err := csv.NewReader(strings.NewReader(o.must(t, "export", "-format", "csv"))).ReadAll()
	if err != nil || len(records) != 8 || records[1][9][0] != '\'' {
		t.Errorf("%v: %q", err, records)
	}
	if out := o.must(t, "tail", "-n", "3", "-outcome", "success"); len(lines(out)) != 3 || !strings.Contains(lines(out)[2], `"n6"`) {
		t.Errorf("the tail is %s", out)
	}
	if out := o.must(t, "list", "-outcome", "failure"); out != "" {
		t.Errorf("failures: %s", out)
	}
	if out := o.must(t, "list", "-since", "1h", "-before", "2999-01-01", "-resource", "doctor_specialties", "-action", "create"); len(lines(out)) != 7 {
		t.Errorf("all filters: %s", out)
	}
}

func TestVerifyAndAnchor(t *testing.T) {
	t.Parallel()
	o := newFixture(t, 5)
	public := o.must(t, "keygen", "-name", "audit-2026", "-out", "private")
	if err := os.WriteFile(filepath.Join(o.dir, "public"), []byte(public), 0o600); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(filepath.Join(o.dir, "private")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the key's file: %v, %v", info, err)
	}
	o.must(t, "anchor", "-out", "anchors")
	if err := os.Mkdir(filepath.Join(o.dir, "each"), 0o700); err != nil {
		t.Fatal(err)
	}
	if out := o.must(t, "verify", "-anchor", "each"); !strings.Contains(out, "5 entries in 1 chains: intact") {
		t.Errorf("with no anchor yet: %s", out)
	}
	o.must(t, "anchor", "-dir", "each")
	o.must(t, "anchor", "-dir", "each")
	if out := o.must(t, "verify", "-anchor", "each"); !strings.Contains(out, "5 entries in 1 chains, checked against 2 anchors: intact") {
		t.Errorf("with those of a folder: %s", out)
	}
	if out := o.must(t, "verify", "-anchor", "anchors"); !strings.Contains(out, "5 entries in 1 chains, checked against 1 anchors: intact") {
		t.Error(out)
	}
	cut := time.Now().UTC().Format(time.RFC3339Nano)
	o.must(t, "export", "-before", cut, "-out", "archive.jsonl")
	sql := testdb.SQL(t, o.url)
	for _, statement := range []string{"ALTER TABLE admin_audit_logs DISABLE TRIGGER USER", "DELETE FROM admin_audit_logs WHERE seq <= 3"} {
		if _, err := sql.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	out, errs, ok := o.run(t, "verify")
	if ok || !strings.Contains(out, "entry 1 was removed") || !strings.HasPrefix(errs, "audit: the audit trail is broken") || strings.Count(errs, "\n") != 1 {
		t.Errorf("%s%s", out, errs)
	}
	first3 := strings.Join(lines(read(t, o, "archive.jsonl"))[:3], "\n")
	if err := os.WriteFile(filepath.Join(o.dir, "first3"), []byte(first3), 0o600); err != nil {
		t.Fatal(err)
	}
	o.must(t, "verify", "-archive", "first3", "-anchor", "anchors")
	if _, err := sql.ExecContext(t.Context(), "DELETE FROM admin_audit_logs WHERE seq = 5"); err != nil {
		t.Fatal(err)
	}
	if _, err := sql.ExecContext(t.Context(), "UPDATE audit_heads SET length = 4, hash = (SELECT hash FROM admin_audit_logs WHERE seq = 4)"); err != nil {
		t.Fatal(err)
	}
	o.must(t, "verify", "-archive", "first3")
	out, _, ok = o.run(t, "verify", "-archive", "first3", "-anchor", "anchors", "-json")
	var report audit.Report
	if err := json.Unmarshal([]byte(out), &report); ok || err != nil || len(report.Breaks) != 1 || report.Breaks[0].Seq != 5 || report.Breaks[0].Problem != audit.Missing {
		t.Errorf("%v: %s", err, out)
	}
}

func read(t *testing.T, o *fixture, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(o.dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestMistakes: each error is one line, without a secret, and leaves no file.
func TestMistakes(t *testing.T) {
	t.Parallel()
	o := newFixture(t, 1)
	for name, text := range map[string]string{"private": "PRIVATE+KEY+s3cret", "public": "s3cret", "there": "s3cret"} {
		if err := os.WriteFile(filepath.Join(o.dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{
		{"list", "-size", "-1"}, {"list", "-size", "201"}, {"list", "-after", "garbage"}, {"list", "-id", "x"}, {"list", "-since", "yesterday"}, {"list", "-outcome", "maybe"}, {"list", "-actor", "admin:0192…"}, {"list", "-actor", "x"}, {"list", "-actor", "system:"},
		{"list", "-format", "xml"}, {"list", "-admin", "x"}, {"list", "surplus"}, {"tail", "-n", "1000"}, {"export", "-out", "there"}, {"export", "-out", "no/such/folder"},
		{"anchor"}, {"verify", "-anchor", "there"}, {"verify", "-archive", "there"}, {"verify", "-archive", "nowhere"}, {"keygen", "-name", "with blanks", "-out", "k"},
		{"keygen", "-name", "n", "-out", "there"}, {"keygen", "-name", "n"}, {"nonsense"},
	} {
		_, errs, ok := o.run(t, args...)
		if ok || !strings.HasPrefix(errs, "audit: ") || strings.Count(errs, "\n") != 1 || strings.Contains(errs, "s3cret") {
			t.Errorf("%v: %q", args, errs)
		}
	}
	entries, err := os.ReadDir(o.dir)
	if err != nil || len(entries) != 3 || read(t, o, "there") != "s3cret" {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

// TestFollowedTail: tail -f prints new entries, and a signal ends it without an error.
func TestFollowedTail(t *testing.T) {
	t.Parallel()
	o := newFixture(t, 1)
	cmd := o.command(t, "tail", "-f", "-json")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(out)
	var e audit.Entry
	if err := dec.Decode(&e); err != nil || e.Seq != 1 {
		t.Fatal(err, e)
	}
	ctx := actor.NewContext(t.Context(), actor.Admin(o.admin))
	done := make(chan struct{})
	go func() {
		for i := 0; ctx.Err() == nil; i++ {
			_ = o.db.Specialty.Create().SetName(fmt.Sprint("followed", i)).SetCategory("c").Exec(ctx)
			select {
			case <-done:
				return
			case <-time.After(50 * time.Millisecond):
			}
		}
	}()
	if err := dec.Decode(&e); err != nil || !strings.Contains(string(e.Details), "followed") {
		t.Error(err, e)
	}
	close(done)
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}
