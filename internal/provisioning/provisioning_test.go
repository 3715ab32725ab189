package provisioning_test

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/provisioning"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

var hosts = provisioning.Hosts{Postgres: "postgres:5432", Redis: "redis:6379", Authority: "/run/secrets/ca.crt"}

func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	files := os.DirFS(dir)
	if err := fs.WalkDir(files, ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := fs.ReadFile(files, path)
		all[path] = string(b)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

// TestSecrets: passwords are random and private, URLs have the password of their login, and a
// second run only adds what is missing.
func TestSecrets(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "secrets")
	all, err := provisioning.WriteSecrets(dir, hosts)
	if err != nil {
		t.Fatal(err)
	}
	before := contents(t, dir)
	seen := map[string]string{}
	for _, s := range all {
		info, err := os.Stat(filepath.Join(dir, s.Name))
		if err != nil || info.Mode().Perm() != 0o600 || !s.New {
			t.Errorf("%s: %v, %v", s.Name, info.Mode(), err)
		}
		if other, twice := seen[before[s.Name]]; twice || len(before[s.Name]) < 20 {
			t.Errorf("%s is too short, or the same as %s", s.Name, other)
		}
		seen[before[s.Name]] = s.Name
	}
	for _, role := range postgres.Services {
		u, err := url.Parse(before[role+"_url"])
		if err != nil {
			t.Fatal(err)
		}
		password, _ := u.User.Password()
		if u.User.Username() != role+"_a" || password != before["logins/login_"+role+"_a"] || u.Query().Get("sslmode") != "verify-full" {
			t.Errorf("%s has another URL", role)
		}
		if _, err := cache.Parse(strings.Replace(before[role+"_redis_url"], "?sslrootcert=/run/secrets/ca.crt", "", 1)); err != nil {
			t.Errorf("%s in Redis: %v", role, err)
		}
	}
	if err := os.Remove(filepath.Join(dir, "service_patients_url")); err != nil {
		t.Fatal(err)
	}
	if _, err := provisioning.WriteSecrets(dir, hosts); err != nil || !maps.Equal(before, contents(t, dir)) {
		t.Errorf("a second run changed something: %v", err)
	}
}

// TestSecretsOfACluster: with several hosts, URLs ask for the one that accepts changes.
func TestSecretsOfACluster(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if _, err := provisioning.WriteSecrets(dir, provisioning.Hosts{Postgres: "db1:5432,db2:5433", Redis: "redis:6379", Authority: "/run/secrets/ca.crt"}); err != nil {
		t.Fatal(err)
	}
	cfg, err := postgres.Config(strings.Replace(contents(t, dir)["owner_url"], "sslmode=verify-full&sslrootcert=/run/secrets/ca.crt", "sslmode=disable", 1), "test")
	if err != nil {
		t.Fatal(err)
	}
	if all := postgres.Hosts(cfg); cfg.TargetSessionAttrs != pq.TargetSessionAttrsReadWrite || len(all) != 2 || all[1].Host != "db2" || all[1].Port != 5433 {
		t.Errorf("%+v", all)
	}
}

// TestLogins: services move from one login to the other, and both can connect meanwhile.
func TestLogins(t *testing.T) {
	// Roles belong to the cluster, so this test is not parallel.
	owner := testdb.URL(t)
	db := testdb.SQL(t, owner)
	t.Cleanup(func() {
		own, err := postgres.Open(context.WithoutCancel(t.Context()), owner, "test")
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = own.Close() }()
		for _, suffix := range []string{"_a", "_b"} {
			if _, err := own.Exec("DROP ROLE IF EXISTS service_patients" + suffix); err != nil {
				t.Error(err)
			}
		}
	})
	dir := t.TempDir()
	write := func(name, password string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(password+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	align := func() {
		t.Helper()
		if _, err := provisioning.Logins(t.Context(), db, dir); err != nil {
			t.Fatal(err)
		}
	}
	canConnect := func(login, password string, want bool) {
		t.Helper()
		at, err := postgres.WithUser(owner, login, password)
		if err != nil {
			t.Fatal(err)
		}
		pool, err := postgres.Open(t.Context(), at, "test")
		if (err == nil) != want {
			t.Errorf("%s with %s: %v", login, password, err)
		}
		if err != nil {
			return
		}
		defer func() { _ = pool.Close() }()
		var member string
		if err := pool.QueryRow("SELECT string_agg(rolname, ' ') FROM pg_roles WHERE pg_has_role(oid, 'MEMBER') AND rolname <> current_user").Scan(&member); err != nil || member != "service_patients" {
			t.Errorf("%s is a member of %s, %v", login, member, err)
		}
	}
	write("other", "not a login")
	if _, err := provisioning.Logins(t.Context(), db, dir); err == nil {
		t.Error("a folder without files of logins was accepted")
	}
	const first, second, third = "first-password-of-them", "second-password-of-them", "third-password'of\\them"
	write("login_service_patients_a", first)
	align()
	canConnect("service_patients_a", first, true)
	align() // sets the same verifier, so that a pooler's copy stays valid
	canConnect("service_patients_a", first, true)
	write("login_service_patients_b", second)
	align()
	canConnect("service_patients_a", first, true)
	canConnect("service_patients_b", second, true)
	if err := os.Remove(filepath.Join(dir, "login_service_patients_a")); err != nil {
		t.Fatal(err)
	}
	align()
	canConnect("service_patients_a", first, false)
	canConnect("service_patients_b", second, true)
	write("login_service_patients_a", third)
	align()
	canConnect("service_patients_a", first, false)
	canConnect("service_patients_a", third, true)

	for name, password := range map[string]string{"login_service_patients_a": "short", "login_predicthealth_a": third, "login_postgres_b": third} {
		bad := t.TempDir()
		if err := os.WriteFile(filepath.Join(bad, name), []byte(password), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := provisioning.Logins(t.Context(), db, bad)
		var server *pq.Error
		if err == nil || errors.As(err, &server) || strings.Contains(err.Error(), third) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
