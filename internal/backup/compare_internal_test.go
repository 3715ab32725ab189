package backup

import (
	"strings"
	"testing"
)

// TestDifferences: whatever a restore lacks or has too much is named.
func TestDifferences(t *testing.T) {
	t.Parallel()
	m := func() *Manifest {
		return &Manifest{
			Rows: map[string]int64{"public.patients": 5}, Version: "1", Audit: []AuditHead{{"system", 3, "ab"}},
			Objects: map[string]ObjectCount{"policy": {2, "x"}},
		}
	}
	is := contents{
		rows: map[string]int64{"public.patients": 5}, version: "1", audit: []AuditHead{{"system", 3, "ab"}},
		objects: map[string]ObjectCount{"policy": {2, "x"}},
	}
	if wrong := differences(m(), is, true); len(wrong) > 0 {
		t.Errorf("the same: %v", wrong)
	}
	for want, change := range map[string]func(*Manifest){
		"public.patients has 5 rows, and had 6": func(m *Manifest) { m.Rows["public.patients"] = 6 },
		"public.doctors has 0 rows, and had 1":  func(m *Manifest) { m.Rows["public.doctors"] = 1 },
		"public.patients has 5 rows, and had 0": func(m *Manifest) { m.Rows = nil },
		`2 of kind "policy", and there were 3`:  func(m *Manifest) { m.Objects["policy"] = ObjectCount{3, "x"} },
		`of kind "policy" some are defined`:     func(m *Manifest) { m.Objects["policy"] = ObjectCount{2, "y"} },
		`0 of kind "trigger"`:                   func(m *Manifest) { m.Objects["trigger"] = ObjectCount{1, "x"} },
		`migration version "1"`:                 func(m *Manifest) { m.Version = "2" },
		"the audit chains end elsewhere":        func(m *Manifest) { m.Audit[0].Length++ },
	} {
		other := m()
		change(other)
		if wrong := differences(other, is, true); len(wrong) != 1 || !strings.HasPrefix(wrong[0], want) {
			t.Errorf("got %v; want %s", wrong, want)
		}
	}
	other := m()
	other.Objects["policy"] = ObjectCount{2, "y"}
	if wrong := differences(other, is, false); len(wrong) > 0 {
		t.Errorf("on another major version: %v", wrong)
	}
}

// TestReasons of PostgreSQL's programs are one line, without rows and values.
func TestReasons(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"pg_restore: error: could not execute query: ERROR:  duplicate key value violates unique constraint \"users_email_key\"\nDETAIL:  Key (email)=(ben@mail) already exists.\n": `duplicate key value violates unique constraint "users_email_key"`,
		"pg_restore: while PROCESSING TOC:\npg_restore: error: COPY failed for table \"patients\": ERROR:  invalid input syntax for type date: \"Ben\"\nCONTEXT:  COPY patients":    `invalid input syntax for type date`,
		"pg_dump: error: aborting because of server version mismatch\n": "aborting because of server version mismatch",
		"pg_restore: warning: restoring large objects\n":                "",
	} {
		if got := reasonIn(text); got != want {
			t.Errorf("got %q; want %q", got, want)
		}
	}
}

// TestForeignRoles: nothing is run that pg_dumpall does not write.
func TestForeignRoles(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"DROP DATABASE predicthealth;", "CREATE ROLE a; DROP ROLE b;", "ALTER ROLE postgres WITH SUPERUSER;",
		"CREATE ROLE a SUPERUSER;", "GRANT a TO b; SELECT pg_read_file('x');", "CREATE ROLE \"unclosed;",
	} {
		if roles, grants, err := parseRoles(text); err == nil {
			t.Errorf("%s: %v, %v", text, roles, grants)
		}
	}
}
