package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/v1"
)

// TestV1: it changes nothing without a flag, and lists the logins.
func TestV1(t *testing.T) {
	url := testdb.URL(t)
	t.Setenv("DATABASE_URL", url)
	for _, c := range []struct{ args, want string }{
		{"", "not installed"}, {"-install", "installed and current"}, {"-install", "installed and current"}, {"", "installed and current"},
	} {
		out, err := run(t.Context(), append([]string{"v1"}, strings.Fields(c.args)...)...)
		if err != nil || !strings.HasPrefix(out, c.want) {
			t.Errorf("%s: %v: %s", c.args, err, out)
		}
	}
	cfg, err := pq.NewConfig(testdb.As(t, url, "v1_service_patients"))
	if err != nil {
		t.Fatal(err)
	}
	find := func() (found v1.Login) {
		t.Helper()
		out, err := run(t.Context(), "v1", "-json")
		var state struct {
			State  v1.State
			Logins []v1.Login
		}
		if err := json.Unmarshal([]byte(out), &state); err != nil || state.State != v1.Current {
			t.Errorf("%s: %v", out, err)
		}
		for _, l := range state.Logins { // the roles belong to the cluster, which other tests use
			if l.Name == cfg.User {
				found = l
			}
		}
		if err != nil || found.Role != "v1_service_patients" {
			t.Errorf("%v: %+v", err, found)
		}
		return found
	}
	if find().Path {
		t.Error("the login has the search_path already")
	}
	if out, err := run(t.Context(), "v1"); err != nil || !strings.Contains(out, "its search_path is not v1") {
		t.Errorf("%v: %s", err, out)
	}
	execute(t, url, "ALTER ROLE "+pq.QuoteIdentifier(cfg.User)+" SET search_path = v1")
	if !find().Path {
		t.Error("the login has another search_path")
	}
	out, err := run(t.Context(), "status", "-json")
	if err != nil || !strings.Contains(out, `"v1":"current"`) {
		t.Errorf("%v: %s", err, out)
	}
	if out, err := run(t.Context(), "status"); err != nil || !strings.Contains(out, "schema v1: installed and current") {
		t.Errorf("%v: %s", err, out)
	}
	if _, err := run(t.Context(), "v1", "-install", "-remove"); err == nil {
		t.Error("-install and -remove together")
	}
	if out, err := run(t.Context(), "v1", "-remove"); err != nil || !strings.HasPrefix(out, "not installed") {
		t.Errorf("%v: %s", err, out)
	}
}
