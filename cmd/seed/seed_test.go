package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// asProgram makes the test's own binary run the command, in a process that can be killed.
const asProgram = "SEED_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

func command(t *testing.T, url string, args ...string) *exec.Cmd {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), binary, args...)
	cmd.Dir = t.TempDir() // without a .env
	cmd.Env = append(os.Environ(), asProgram+"=yes", "DATABASE_URL="+url, "DEMO_PASSWORD=",
		"ADMIN_EMAIL=root@predicthealth.example", "ADMIN_PASSWORD=correct horse battery staple")
	return cmd
}

func TestDemo(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	var out, progress bytes.Buffer
	cmd := command(t, url, "-demo", "3000")
	cmd.Stdout, cmd.Stderr = &out, &progress
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s", err, &progress)
	}
	if !strings.Contains(out.String(), "added 3000 made-up patients, 60 doctors, 6 institutions") || !strings.Contains(out.String(), demo.DefaultPassword) {
		t.Errorf("printed %s", &out)
	}
	// A pipe gets lines, not a bar.
	line := regexp.MustCompile(`^\d+ %: \d+ of 9132 rows\n$`)
	lines := strings.SplitAfter(strings.TrimSpace(progress.String())+"\n", "\n")
	lines = lines[:len(lines)-1]
	if len(lines) > 10 || lines[len(lines)-1] != "100 %: 9132 of 9132 rows\n" {
		t.Errorf("progress: %q", lines)
	}
	for _, l := range lines {
		if !line.MatchString(l) {
			t.Errorf("progress: %q", l)
		}
	}
	var hashes int
	var hash string
	row := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT count(DISTINCT password_hash), max(password_hash) FROM users WHERE user_type <> 'admin'")
	if err := row.Scan(&hashes, &hash); err != nil || hashes != 1 || bcrypt.CompareHashAndPassword([]byte(hash), []byte(demo.DefaultPassword)) != nil {
		t.Errorf("%d hashes, %v", hashes, err)
	}
	again, err := command(t, url, "-demo", "5").CombinedOutput()
	if err != nil || !strings.Contains(string(again), "exists already and was not changed: the database has 3000 patients") {
		t.Errorf("again: %v: %s", err, again)
	}
	machine, err := command(t, url, "-json", "-demo", "5").Output()
	const want = `{"specialties_added":0,"administrator_added":false}
{"institutions":6,"doctors":60,"patients":3000,"existed":true}
`
	if err != nil || string(machine) != want {
		t.Errorf("as JSON: %v: %s", err, machine)
	}
}

// TestEnded: ended by a signal, the program leaves no row of the population.
func TestEnded(t *testing.T) {
	t.Parallel()
	for _, sig := range []syscall.Signal{syscall.SIGKILL, syscall.SIGINT, syscall.SIGTERM} {
		t.Run(sig.String(), func(t *testing.T) {
			t.Parallel()
			url := testdb.URL(t)
			cmd := command(t, url, "-demo", "20000")
			progress, err := cmd.StderrPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			output := bufio.NewScanner(progress)
			if !output.Scan() || !strings.HasPrefix(output.Text(), "10 %") {
				t.Errorf("began with %q", output.Text())
			}
			if err := cmd.Process.Signal(sig); err != nil {
				t.Fatal(err)
			}
			last := ""
			for output.Scan() {
				last = output.Text()
			}
			if err := cmd.Wait(); err == nil {
				t.Error("it succeeded")
			}
			if sig != syscall.SIGKILL && last != "seed: interrupted" {
				t.Errorf("ended with %q", last)
			}
			db := testdb.SQL(t, url)
			var sessions, rows int
			for sessions = 1; sessions > 0; runtime.Gosched() { // the server detects it after a while
				row := db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'seed'")
				if err := row.Scan(&sessions); err != nil {
					t.Fatal(err)
				}
			}
			row := db.QueryRowContext(t.Context(), `SELECT (SELECT count(*) FROM medical_institutions) + (SELECT count(*) FROM doctors)
				+ (SELECT count(*) FROM patients) + (SELECT count(*) FROM health_profiles) + (SELECT count(*) FROM users WHERE user_type <> 'admin')`)
			if err := row.Scan(&rows); err != nil || rows != 0 {
				t.Errorf("%d rows are left, %v", rows, err)
			}
		})
	}
}

func TestRefused(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	for name, c := range map[string]struct{ url, n, password, want string }{
		"none":                {url, "0", "", "-demo 0: the number of patients must be from 1"},
		"fewer than none":     {url, "-3", "", "-demo -3"},
		"too many":            {url, "10000001", "", "from 1 to 10000000"},
		"no number":           {url, "many", "", "--help"},
		"another machine":     {"postgres://u:s3cret@db.example.org/d", "5", "", "-demo is for a server on this machine"},
		"a password too long": {url, "5", strings.Repeat("x", 73), "DEMO_PASSWORD: password is longer"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cmd := command(t, c.url, "-demo="+c.n)
			cmd.Env = append(cmd.Env, "DEMO_PASSWORD="+c.password)
			out, err := cmd.CombinedOutput()
			if err == nil || !strings.Contains(string(out), c.want) || strings.Contains(string(out), "s3cret") {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	var n int
	row := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT count(*) FROM patients")
	if err := row.Scan(&n); err != nil || n != 0 {
		t.Errorf("%d patients, %v", n, err)
	}
}

// TestLines: each tenth is printed once, whatever the steps.
func TestLines(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	progress, finish := progressOn(&out)
	for done := range 25 {
		progress(done+1, 25)
	}
	finish()
	if got := strings.Count(out.String(), "\n"); got != 10 || !strings.HasSuffix(out.String(), fmt.Sprintf("100 %%: %d of %d rows\n", 25, 25)) {
		t.Errorf("%d lines: %s", got, &out)
	}
}

// TestAdmin: an administrator adds another one, whose login works for the same command. What is refused prints one line and adds none.
func TestAdmin(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	run := func(args ...string) (string, error) {
		cmd := command(t, url, args...)
		for name, text := range map[string]string{"eve": "correct horse battery staple\n", "ivo": "nine quiet otters swim upstream\n", "weak": "ivo\n"} {
			if err := os.WriteFile(filepath.Join(cmd.Dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := run(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	admin := func(as, file, password, email string) []string {
		return []string{"admin", "-admin", as, "-password-file", file, "-first-name", "Ivo", "-last-name", "Ash", "-new-password-file", password, email}
	}
	const eve, ivo = "root@predicthealth.example", "ivo@clinic.example"
	db := testdb.SQL(t, url)
	for _, c := range []struct {
		args []string
		want string
	}{
		{admin(eve, "ivo", "ivo", ivo), "the login of the acting admin: "},
		{admin(eve, "eve", "weak", ivo), "the new administrator: "},
		{admin(eve, "eve", "none", ivo), "-new-password-file cannot be read"},
		{admin(eve, "none", "ivo", ivo), "-password-file cannot be read"},
		{admin("", "eve", "ivo", ivo), "-admin is missing"},
		{admin(eve, "eve", "ivo", "ivo"), "the new administrator: "},
		{admin(eve, "eve", "ivo", eve), "the new administrator: "},
		{[]string{"admin", "-admin", eve, "-first-name", "Ivo", "-last-name", "Ash", ivo}, "there is no terminal to ask for the admin's password; give -password-file"},
	} {
		out, err := run(c.args...)
		if err == nil || !strings.HasPrefix(out, "seed: "+c.want) || strings.Count(out, "\n") != 1 {
			t.Errorf("%v: %v, %q; want %q", c.args, err, out, c.want)
		}
	}
	var admins int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM admins").Scan(&admins); err != nil || admins != 1 {
		t.Errorf("%d administrators, %v", admins, err)
	}
	if out, err := run(admin(eve, "eve", "ivo", ivo)...); err != nil || !strings.HasPrefix(out, "administrator ") {
		t.Fatalf("%v: %s", err, out)
	}
	if out, err := run(admin(ivo, "ivo", "eve", "third@clinic.example")...); err != nil {
		t.Errorf("by the new administrator: %v: %s", err, out)
	}
	var by string
	err := db.QueryRowContext(t.Context(), `SELECT string_agg(DISTINCT a.email, ' ') FROM admin_audit_logs l JOIN admins a ON a.id = l.actor_id
		WHERE l.resource_type = 'admins' AND l.details ->> 'operation' = 'create' AND l.resource_id = (SELECT id FROM admins WHERE email = $1)`, ivo).Scan(&by)
	if err != nil || by != eve {
		t.Errorf("the audit trail has %q, %v", by, err)
	}
}
