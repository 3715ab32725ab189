package main

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestAdopt: the report is the same in each format and names no person, nothing moves without -yes, and refused rows are left out only if the
// caller says so.
func TestAdopt(t *testing.T) {
	from, to := testdb.EmptyURL(t), testdb.URL(t)
	t.Setenv("DATABASE_URL", to)
	t.Setenv("CLINICAL_KEY_URL", "")
	t.Setenv("REDIS_URL", "")
	source, target := testdb.SQL(t, from), testdb.SQL(t, to)
	if err := adopttest.Create(t.Context(), source, 3); err != nil {
		t.Fatal(err)
	}
	const seed = 5
	w := adopttest.New(3, seed, 20)
	if err := w.Insert(t.Context(), source); err != nil {
		t.Fatal(err)
	}
	patients := func() (n int) {
		t.Helper()
		if err := target.QueryRowContext(t.Context(), "SELECT count(*) FROM patients").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	table, err := run(t.Context(), "adopt", "-from", from)
	if err != nil || !strings.Contains(table, "is of generation 3") || !strings.Contains(table, "refused, by rule") || !strings.Contains(table, "not for this database: cms_permissions, cms_role_permissions, cms_roles, sexes, system_settings") {
		t.Errorf("%v: %s", err, table)
	}
	text, err := run(t.Context(), "adopt", "-from", from, "-format", "json", "-dry-run")
	var report adopt.Report
	if err != nil || json.Unmarshal([]byte(text), &report) != nil || len(report.Refused) != len(w.Refused) || len(report.NotKept) != len(w.NotKept) {
		t.Errorf("%v: %s", err, text)
	}
	lines, err := run(t.Context(), "adopt", "-from", from, "-format", "csv")
	rows, parseErr := csv.NewReader(strings.NewReader(lines)).ReadAll()
	refused := 0
	for _, r := range rows {
		if r[0] == "refused row" {
			refused++
			if !strings.Contains(table, r[2]) || !w.Refused[r[1]+" "+r[2]+" "+r[3]] {
				t.Errorf("%q", r)
			}
		}
	}
	if err != nil || parseErr != nil || refused != len(w.Refused) {
		t.Errorf("%d refused rows of %d, %v, %v", refused, len(w.Refused), err, parseErr)
	}
	for _, out := range []string{table, text, lines} {
		for _, personal := range []string{"old.example", "OLD.EXAMPLE", "José", "Asthma", "Sleeps badly", "Main Street"} {
			if strings.Contains(out, personal) {
				t.Errorf("the report has %q", personal)
			}
		}
	}
	if _, err := run(t.Context(), "adopt", "-from", from, "-yes"); err == nil || !strings.Contains(err.Error(), "-leave-out") || patients() != 0 {
		t.Errorf("%v, and %d patients", err, patients())
	}
	if _, err := run(t.Context(), "adopt", "-from", from, "-yes", "-leave-out"); err != nil || patients() != len(w.Want["patients"]) {
		t.Errorf("%v, and %d patients", err, patients())
	}
}

// TestAdoptRefuses: what is wrong is one line, without a password.
func TestAdoptRefuses(t *testing.T) {
	to := testdb.URL(t)
	t.Setenv("DATABASE_URL", to)
	t.Setenv("CLINICAL_KEY_URL", "")
	t.Setenv("REDIS_URL", "")
	wrong, err := postgres.WithUser(to, "stranger", "s3cret")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"no source":         {nil, "-from is missing"},
		"no URL":            {[]string{"-from", "old s3cret"}, "-from: the URL is not a URL"},
		"wrong credentials": {[]string{"-from", wrong}, `user "stranger" is refused`},
		"an empty database": {[]string{"-from", testdb.EmptyURL(t)}, "the source has no tables"},
		"its own schema":    {[]string{"-from", to}, "of no known generation"},
		"both":              {[]string{"-from", to, "-yes", "-dry-run"}, "exclude each other"},
		"a format":          {[]string{"-from", to, "-format", "xml"}, "not one of table, json, csv"},
		"a type":            {[]string{"-from", to, "-map-institution-type", "research=lab"}, "not WORD=TYPE"},
		"editors":           {[]string{"-from", to, "-editors", "all"}, "not one of refuse, inactive, active"},
	} {
		if out, err := run(t.Context(), append([]string{"adopt"}, c.args...)...); err == nil || !strings.Contains(err.Error(), c.want) ||
			strings.Contains(err.Error(), "s3cret") || strings.Contains(err.Error(), "\n") || out != "" {
			t.Errorf("%s: %v: %s", name, err, out)
		}
	}
	t.Setenv("DATABASE_URL", testdb.EmptyURL(t))
	if _, err := run(t.Context(), "adopt", "-from", to); err == nil || !strings.Contains(err.Error(), "run bin/migrate apply first") {
		t.Errorf("a target without tables: %v", err)
	}
}
