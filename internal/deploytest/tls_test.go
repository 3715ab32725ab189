package deploytest

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"filippo.io/age"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/certs"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testpgbouncer"
)

// changed returns a URL with another host, and with parameters set or, if empty, removed.
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

// TestRehearsal: in the compose file's deployment each service works with the secrets made for it, and only by TLS with
// a verified certificate.
func TestRehearsal(t *testing.T) {
	t.Parallel()
	r := rehearse(t)
	if report := r.ours(t, append(r.environment(t, "monitor"), "AUDIT_ANCHORS="), "monitor", "check", "-only", "outbox"); !strings.Contains(report, "no pending changes") {
		t.Errorf("seed did not invalidate what it changed: %s", report)
	}
	if _, err := certs.Make(r.at("foreign"), nil, time.Now()); err != nil {
		t.Fatal(err)
	}
	foreign := r.at("foreign/ca.crt")
	postgresURL, redisURL := r.secret(t, "service_patients_url"), r.secret(t, "service_patients_redis_url")
	redisURL = changed(t, redisURL, "", "", map[string]string{"dial_timeout": "5s", "read_timeout": "5s"}) // for a busy machine
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

	logins(t, r)
	watched(t, r)
	copied(t, r)
	throughPooler(t, r, postgresURL, foreign)
	for name, c := range map[string]struct{ url, want string }{
		"another authority":  {changed(t, postgresURL, "", "", map[string]string{"sslrootcert": foreign}), "unknown authority"},
		"the system's":       {changed(t, postgresURL, "", "", map[string]string{"sslrootcert": ""}), "certificate"},
		"another host":       {changed(t, postgresURL, "", "localhost", nil), "localhost"},
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
		"another host":      {changed(t, redisURL, "", "localhost", nil), "localhost"},
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

// watched: after a backup, a drill and an anchor of this deployment, each by its service of the compose file, the
// monitor reports no warning.
func watched(t *testing.T, r *rehearsal) {
	t.Helper()
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	public := r.ours(t, nil, "audit", "keygen", "-name", "rehearsal", "-out", r.at("secrets/audit_key"))
	for name, content := range map[string]string{
		"secrets/backup_recipients": key.Recipient().String(), "secrets/backup_identities": key.String(), "secrets/audit_public_keys": public,
	} {
		if err := os.WriteFile(r.at(name), []byte(content+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(r.at("anchors"), 0o700); err != nil {
		t.Fatal(err)
	}
	r.ours(t, r.environment(t, "backup"), "backup", "create")
	r.ours(t, r.environment(t, "backup"), "backup", "prune")
	r.ours(t, r.environment(t, "drill"), "backup", "verify")
	r.ours(t, r.environment(t, "drill"), "backup", "drill")
	r.ours(t, r.environment(t, "audit"), "audit", "verify", "-anchor", r.at("anchors"))
	r.ours(t, r.environment(t, "audit"), "audit", "anchor", "-dir", r.at("anchors"))
	r.ours(t, r.environment(t, "audit"), "audit", "verify", "-anchor", r.at("anchors"))
	if report := r.ours(t, r.environment(t, "monitor"), "monitor", "check", "-strict"); strings.Contains(report, "unknown") {
		t.Errorf("the monitor reports %s", report)
	}
}

// copied: pg_basebackup creates a replica by TLS, with a login that has REPLICATION.
func copied(t *testing.T, r *rehearsal) {
	t.Helper()
	const password = "a-password-for-the-replica"
	psql, err := local.PostgresProgram("psql")
	if err != nil {
		t.Fatal(err)
	}
	basebackup, err := local.PostgresProgram("pg_basebackup")
	if err != nil {
		t.Fatal(err)
	}
	made := r.theirs(t, nil, psql, "-h", r.at("run"), "-p", fmt.Sprint(r.postgres), "-U", "postgres", "-qc", "CREATE ROLE replicator REPLICATION LOGIN PASSWORD '"+password+"'")
	if out, err := made.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	at := fmt.Sprintf("host=127.0.0.1 port=%d user=replicator sslmode=verify-full sslrootcert=%s", r.postgres, r.at("secrets/ca.crt"))
	cmd := r.theirs(t, []string{"PGPASSWORD=" + password}, basebackup, "--pgdata", r.at("run/copy"), "--checkpoint=fast", "--dbname", at)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}

// throughPooler: a PgBouncer uses TLS on both sides, and verifies the server's certificate.
func throughPooler(t *testing.T, r *rehearsal, direct, foreign string) {
	t.Helper()
	start := func(authority string) string {
		t.Helper()
		p, err := testpgbouncer.Start(direct, "transaction", "client_tls_sslmode = require", "server_tls_sslmode = verify-full",
			"client_tls_cert_file = "+r.at("secrets/pgbouncer.crt"), "client_tls_key_file = "+r.at("secrets/pgbouncer.key"),
			"server_tls_ca_file = "+authority)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if t.Failed() {
				t.Log(p.Log())
			}
			_ = p.End()
		})
		pooled, err := p.URL(direct)
		if err != nil {
			t.Fatal(err)
		}
		return pooled
	}
	open := func(url string) error {
		t.Helper()
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, StartTimeout: 2 * time.Second}, database.WithStatementCache(0))
		if err != nil {
			return err
		}
		n, err := db.Specialty.Query().Count(actor.NewContext(t.Context(), actor.System("test")))
		if n != 8 {
			t.Errorf("%d specialties through the pooler", n)
		}
		return errors.Join(err, db.Close())
	}
	good := start(r.at("secrets/ca.crt"))
	if err := open(good); err != nil {
		t.Errorf("through the pooler: %v", err)
	}
	for name, url := range map[string]string{
		"a pooler whose certificate is another authority's":  changed(t, good, "", "", map[string]string{"sslrootcert": foreign}),
		"a pooler in plaintext":                              changed(t, good, "", "", map[string]string{"sslmode": "disable", "sslrootcert": ""}),
		"a pooler that does not know the server's authority": start(foreign),
	} {
		if err := open(url); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
}

// logins: each login with a secret can connect, and no other.
func logins(t *testing.T, r *rehearsal) {
	t.Helper()
	patient := map[string]string{"dial_timeout": "5s", "read_timeout": "5s"}
	users := map[string]string{"monitor": "monitor_redis_url"}
	for _, role := range postgres.Services {
		users[strings.ReplaceAll(role, "_", "-")] = role + "_redis_url"
	}
	for line := range strings.Lines(string(deployed(t, "users.acl"))) {
		user := strings.Fields(line)[1]
		if user == "default" {
			continue
		}
		if users[user] == "" { // replica and sentinel, which have no secret here
			stranger, err := url.Parse(changed(t, r.secret(t, "monitor_redis_url"), "", "", patient))
			if err != nil {
				t.Fatal(err)
			}
			stranger.User = url.UserPassword(user, "guessed")
			if client, err := cache.Open(t.Context(), stranger.String()); err == nil {
				_ = client.Close()
				t.Errorf("%s logs in to Redis without a secret", user)
			}
			continue
		}
		client, err := cache.Open(t.Context(), changed(t, r.secret(t, users[user]), "", "", patient))
		if err != nil {
			t.Errorf("%s in Redis: %v", user, err)
			continue
		}
		if got := client.Ping(t.Context()).Val(); got != "PONG" {
			t.Errorf("%s in Redis: %s", user, got)
		}
		_ = client.Close()
	}
	anonymous, err := url.Parse(changed(t, r.secret(t, "monitor_redis_url"), "", "", patient))
	if err != nil {
		t.Fatal(err)
	}
	anonymous.User = nil
	if client, err := cache.Open(t.Context(), anonymous.String()); err == nil {
		_ = client.Close()
		t.Error("Redis accepts connections without a user")
	}
	for _, role := range append([]string{"predicthealth_readonly", "predicthealth_backup"}, postgres.Services...) {
		db, err := postgres.Open(t.Context(), r.secret(t, role+"_url"), "test")
		if err != nil {
			t.Errorf("%s in PostgreSQL: %v", role, err)
			continue
		}
		var member bool
		if err := db.QueryRowContext(t.Context(), "SELECT pg_has_role($1, 'MEMBER') AND NOT pg_has_role('predicthealth', 'MEMBER')", role).Scan(&member); err != nil || !member {
			t.Errorf("%s in PostgreSQL: %v, %v", role, member, err)
		}
		_ = db.Close()
	}
}
