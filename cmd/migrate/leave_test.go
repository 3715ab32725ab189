package main

import (
	"encoding/csv"
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestLeave: the report is the same in each format and has no personal data, nothing is written without -yes, and a target with tables is refused.
func TestLeave(t *testing.T) {
	from, here, to := testdb.EmptyURL(t), testdb.URL(t), testdb.EmptyURL(t)
	t.Setenv("DATABASE_URL", here)
	t.Setenv("CLINICAL_KEY_URL", "")
	t.Setenv("REDIS_URL", "")
	source, target := testdb.SQL(t, from), testdb.SQL(t, to)
	if err := adopttest.Create(t.Context(), source, 1); err != nil {
		t.Fatal(err)
	}
	const seed = 5
	w := adopttest.New(1, seed, 20)
	if err := w.Insert(t.Context(), source); err != nil {
		t.Fatal(err)
	}
	if _, err := run(t.Context(), "adopt", "-from", from, "-yes", "-leave-out"); err != nil {
		t.Fatal(err)
	}
	table, err := run(t.Context(), "leave", "-to", to)
	if err != nil || !strings.Contains(table, "as generation 1") || !strings.Contains(table, "stays here") {
		t.Errorf("%v: %s", err, table)
	}
	text, err := run(t.Context(), "leave", "-to", to, "-json", "-dry-run")
	var d adopt.Departure
	if err != nil || json.Unmarshal([]byte(text), &d) != nil || len(d.Tables) != 8 || len(d.Lost) == 0 || len(d.Changes) == 0 {
		t.Errorf("%v: %s", err, text)
	}
	lines, err := run(t.Context(), "leave", "-to", to, "-format", "csv")
	rows, parseErr := csv.NewReader(strings.NewReader(lines)).ReadAll()
	if err != nil || parseErr != nil {
		t.Errorf("%v, %v", err, parseErr)
	}
	counted := map[string]string{}
	for _, r := range rows {
		counted[strings.Join(r[:3], " ")] = r[3]
	}
	for _, c := range d.Lost {
		if n := strconv.FormatInt(c.Rows, 10); counted["stays "+c.Table+" "+c.Change] != n || !strings.Contains(table, c.Change) {
			t.Errorf("%+v is not in the other formats", c)
		}
	}
	for _, out := range []string{table, text, lines} {
		for _, personal := range []string{"old.example", "José", "Asthma", "pollen", "Main Street"} {
			if strings.Contains(out, personal) {
				t.Errorf("the report has %q", personal)
			}
		}
	}
	if _, err := run(t.Context(), "leave", "-to", to, "-yes"); err != nil {
		t.Error(err)
	}
	var patients int
	if err := target.QueryRowContext(t.Context(), "SELECT count(*) FROM patients").Scan(&patients); err != nil || patients != len(w.Want["patients"]) {
		t.Errorf("%d patients, %v", patients, err)
	}
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"no target": {nil, "-to is missing"},
		"no URL":    {[]string{"-to", "old s3cret"}, "-to: the URL is not a URL"},
		"both":      {[]string{"-to", to, "-yes", "-dry-run"}, "exclude each other"},
		"a format":  {[]string{"-to", to, "-format", "xml"}, "not one of table, json, csv"},
		"again":     {[]string{"-to", to}, "the target is not empty: it has public.admin_audit_logs"},
		"itself":    {[]string{"-to", here, "-yes"}, "the target is not empty"},
	} {
		if out, err := run(t.Context(), append([]string{"leave"}, c.args...)...); err == nil || !strings.Contains(err.Error(), c.want) ||
			strings.Contains(err.Error(), "s3cret") || strings.Contains(err.Error(), "\n") || out != "" {
			t.Errorf("%s: %v: %s", name, err, out)
		}
	}
}
