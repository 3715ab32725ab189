package deploytest

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/certs"
)

// changed is a URL with another host, and parameters set or, where empty, taken away.
func changed(t *testing.T, raw, scheme, host string, parameters map[string]string) string {
	t.Helper()
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	if scheme != "" {
		u.Scheme = scheme
	}
	if host != "" {
		u.Host = host + ":" + u.Port()
	}
	q := u.Query()
	for name, value := range parameters {
		q.Del(name)
		if value != "" {
			q.Set(name, value)
		}
	}
	u.RawQuery = q.Encode()
	return u.String()
}

// TestRehearsal: what the compose file starts is a deployment in which each service works with the secrets
// made for it, and only by TLS with a certificate that is verified.
func TestRehearsal(t *testing.T) {
	t.Parallel()
	r := rehearse(t)
	if _, err := certs.Make(r.at("foreign"), nil, time.Now()); err != nil {
		t.Fatal(err)
	}
	foreign := r.at("foreign/ca.crt")
	postgresURL, redisURL := r.secret(t, "service_patients_url"), r.secret(t, "service_patients_redis_url")
	password := func(raw string) string {
		u, err := url.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		p, _ := u.User.Password()
		return p
	}
	open := func(t *testing.T, postgres, redis string) (*database.DB, error) {
		t.Helper()
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: postgres, RedisURL: redis, StartTimeout: 2 * time.Second})
		if err == nil {
			t.Cleanup(func() { _ = db.Close() })
		}
		return db, err
	}
	db, err := open(t, postgresURL, redisURL)
	if err != nil {
		t.Fatal(err)
	}
	ctx := actor.NewContext(t.Context(), actor.System("test"))
	if n, err := db.Specialty.Query().Count(ctx); err != nil || n != 8 {
		t.Errorf("%d specialties, %v", n, err)
	}
	var encrypted bool
	if err := db.SQL().QueryRowContext(ctx, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").Scan(&encrypted); err != nil || !encrypted {
		t.Errorf("encrypted: %v, %v", encrypted, err)
	}
	if err := db.Redis().Ping(ctx).Err(); err != nil {
		t.Errorf("Redis: %v", err)
	}

	for name, c := range map[string]struct{ url, want string }{
		"another authority":  {changed(t, postgresURL, "", "", map[string]string{"sslrootcert": foreign}), "unknown authority"},
		"the system's":       {changed(t, postgresURL, "", "", map[string]string{"sslrootcert": ""}), "certificate"},
		"another host":       {changed(t, postgresURL, "", "127.0.0.1", nil), "127.0.0.1"},
		"plaintext":          {changed(t, postgresURL, "", "", map[string]string{"sslmode": "disable", "sslrootcert": ""}), "no pg_hba.conf entry"},
		"another's password": {strings.Replace(postgresURL, password(postgresURL), password(redisURL), 1), "wrong password"},
	} {
		t.Run("PostgreSQL "+name, func(t *testing.T) {
			t.Parallel()
			_, err := open(t, c.url, "")
			if err == nil || !strings.Contains(err.Error(), c.want) && name != "plaintext" || strings.Contains(err.Error(), password(postgresURL)) {
				t.Errorf("got %v", err)
			}
		})
	}
	for name, c := range map[string]struct{ url, want string }{
		"another authority": {changed(t, redisURL, "", "", map[string]string{"sslrootcert": foreign}), "authority"},
		"the system's":      {changed(t, redisURL, "", "", map[string]string{"sslrootcert": ""}), "certificate"},
		"another host":      {changed(t, redisURL, "", "127.0.0.1", nil), "127.0.0.1"},
		"plaintext":         {changed(t, redisURL, "redis", "", map[string]string{"sslrootcert": ""}), ""},
		"no such file":      {changed(t, redisURL, "", "", map[string]string{"sslrootcert": r.at("none")}), "no such file"},
		"a key":             {changed(t, redisURL, "", "", map[string]string{"sslrootcert": r.at("secrets/ca.key")}), "without a certificate"},
	} {
		t.Run("Redis "+name, func(t *testing.T) {
			t.Parallel()
			client, err := cache.Open(t.Context(), c.url)
			if err == nil {
				_ = client.Close()
			}
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), password(redisURL)) {
				t.Errorf("got %v", err)
			}
		})
	}
}
