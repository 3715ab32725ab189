package postgres_test

import (
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/postgres"
)

// FuzzConfig: parsing any DATABASE_URL does not panic, and no error repeats it.
func FuzzConfig(f *testing.F) {
	for _, seed := range []string{
		"postgres://u:s3cret@h:1/d?sslmode=disable", "postgres://u:s3cret@[::1/d", "postgres://u:s3cret@h/d?x=%zz",
		"postgresql:///d?host=/tmp", "postgres://s3cret", "host=h password=s3cret", "postgres://u:s3cret@h:99999/d", "\x00",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cfg, err := postgres.Config(text, "fuzz")
		if err == nil {
			if cfg.Database == "" || cfg.ConnectTimeout <= 0 {
				t.Errorf("%q gives %q within %v", text, cfg.Database, cfg.ConnectTimeout)
			}
			return
		}
		if strings.Contains(err.Error(), "\n") || (len(text) > 40 && strings.Contains(err.Error(), text)) {
			t.Errorf("%q: %v", text, err)
		}
	})
}

func TestConfigErrorsKeepThePassword(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"postgres://u:s3cret@[::1/d", "postgres://u:s3cret@h:port/d", "postgres://u:s3cret@h/d?sslmode=s3cret",
		"mysql://u:s3cret@h/d", "u:s3cret@h", "postgres://u:s3cret@h/",
	} {
		if _, err := postgres.Config(text, "test"); err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: got %v", text, err)
		}
	}
}

// TestSessionTimeouts: whole milliseconds, rounded up: 0 would mean no timeout.
func TestSessionTimeouts(t *testing.T) {
	t.Parallel()
	for d, want := range map[time.Duration]string{0: "", 1: "1", time.Millisecond: "1", 1500 * time.Microsecond: "2", time.Minute: "60000"} {
		cfg, err := postgres.Session{StatementTimeout: d}.Config("postgres://u@h/d")
		if got := cfg.Runtime["statement_timeout"]; err != nil || got != want {
			t.Errorf("%v: %q, %v", d, got, err)
		}
	}
}

func TestWithDatabase(t *testing.T) {
	t.Parallel()
	got, err := postgres.WithDatabase("postgres://u:p%40@h:1/d?sslmode=disable&database=live&dbname=live", "o t")
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(got)
	if err != nil || u.Path != "/o t" || u.Query().Get("sslmode") != "disable" || strings.Contains(got, "live") {
		t.Errorf("got %s, %v", got, err)
	}
}

// TestPoolerAcceptsStartupSettings: deploy/pgbouncer.ini accepts the startup parameters of every connection.
func TestPoolerAcceptsStartupSettings(t *testing.T) {
	t.Parallel()
	_, after, _ := strings.Cut(string(deploy.PgBouncerConf), "ignore_startup_parameters = ")
	line, _, _ := strings.Cut(after, "\n")
	passed := strings.Split(line, ",")
	cfg, err := postgres.Config("postgres://u@h/d", "")
	if err != nil || len(cfg.Runtime) == 0 {
		t.Fatal(err)
	}
	for name := range cfg.Runtime {
		if !slices.Contains(passed, name) {
			t.Errorf("PgBouncer rejects %s", name)
		}
	}
}

// TestSettingsOfTheURL: they override those of every connection, in either form.
func TestSettingsOfTheURL(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"postgres://u@h/d?lock_timeout=7", "postgres://u@h/d?options=-c%20lock-timeout%3D7"} {
		cfg, err := postgres.Config(url, "")
		if got := cfg.Runtime["lock_timeout"]; err != nil || got == "0" || cfg.Runtime["search_path"] != "public" {
			t.Errorf("%s: %v, %v", url, cfg.Runtime, err)
		}
	}
}
