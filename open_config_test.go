package database_test

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
)

const (
	secret = "p4ss-w0rd"
	remote = "postgres://u:" + secret + "@db.example.org/d"
)

func TestFromEnv(t *testing.T) {
	for name, value := range map[string]string{
		"DATABASE_URL": "postgres://somewhere/x", "REDIS_URL": "redis://cache.example.org/0", "REDIS_ALLOW_PLAINTEXT": "true",
		"DATABASE_MAX_OPEN_CONNS": "7", "DATABASE_STATEMENT_TIMEOUT": "1500ms", "DATABASE_MAX_IDLE_CONNS": "",
	} {
		t.Setenv(name, value)
	}
	cfg, err := database.FromEnv()
	if err != nil || cfg.DatabaseURL != "postgres://somewhere/x" || cfg.ApplicationName == "" ||
		cfg.MaxOpenConns != 7 || cfg.StatementTimeout != 1500*time.Millisecond || !cfg.RedisAllowPlaintext {
		t.Errorf("%+v, %v", cfg, err)
	}
}

// TestFromEnvReportsAll problems at once, each by the name of its variable, without values.
func TestFromEnvReportsAll(t *testing.T) {
	wrong := map[string]string{
		"DATABASE_URL": remote + "?sslmode=disable", "REDIS_URL": "http://u:" + secret + "@h", "APPLICATION_NAME": "a\nb" + secret,
		"DATABASE_MAX_OPEN_CONNS": secret, "DATABASE_MAX_IDLE_CONNS": "-1", "DATABASE_START_TIMEOUT": "30" + secret,
		"DATABASE_STATEMENT_TIMEOUT": "1000h", "DATABASE_ALLOW_PLAINTEXT": "per" + secret,
	}
	for name, value := range wrong {
		t.Setenv(name, value)
	}
	cfg, err := database.FromEnv()
	if err == nil || cfg != (database.Config{}) {
		t.Fatalf("%v, %v", cfg, err)
	}
	lines := strings.Split(err.Error(), "\n")
	for name := range wrong {
		named := 0
		for _, line := range lines {
			if strings.HasPrefix(line, name+" ") {
				named++
			}
		}
		if named != 1 {
			t.Errorf("%d lines about %s in\n%v", named, name, err)
		}
	}
	if len(lines) != len(wrong) || strings.Contains(err.Error(), secret) {
		t.Errorf("%d lines for %d mistakes, without a value, wanted:\n%v", len(lines), len(wrong), err)
	}
}

func TestValidate(t *testing.T) {
	t.Parallel()
	const local = "postgres://u:" + secret + "@localhost/d?sslmode=disable"
	for _, test := range []struct {
		cfg  database.Config
		want []string // the beginnings of the lines
	}{
		{database.Config{}, []string{"DATABASE_URL is not set"}},
		{database.Config{DatabaseURL: local}, nil},
		{database.Config{DatabaseURL: remote + "?sslmode=" + secret}, []string{"DATABASE_URL cannot be read"}},
		{database.Config{DatabaseURL: local, ReplicaURL: "postgres://u:" + secret + "@localhost,127.0.0.1/d?sslmode=disable&target_session_attrs=prefer-standby"}, nil},
		{database.Config{DatabaseURL: local, ReplicaURL: secret}, []string{"DATABASE_REPLICA_URL is not a URL"}},
		{database.Config{DatabaseURL: local, ReplicaURL: local + "&target_session_attrs=read-write"}, []string{"DATABASE_REPLICA_URL asks for a server that is not a standby"}},
		{database.Config{DatabaseURL: local, ReplicaURL: remote + "?sslmode=disable"}, []string{"DATABASE_REPLICA_URL allows a connection without TLS"}},
		{database.Config{DatabaseURL: local, MaxIdleConns: 10}, nil},
		{database.Config{DatabaseURL: local, MaxIdleConns: 11}, []string{"DATABASE_MAX_IDLE_CONNS is 11, more than the 10"}},
		{database.Config{DatabaseURL: local, MaxOpenConns: 2, MaxIdleConns: 3}, []string{"DATABASE_MAX_IDLE_CONNS is 3, more than the 2"}},
		{database.Config{DatabaseURL: local, ApplicationName: strings.Repeat("n", 64)}, []string{"APPLICATION_NAME"}},
		{database.Config{
			MaxOpenConns: -1, MaxIdleConns: -1, ConnMaxLifetime: -1, ConnMaxIdleTime: -1, ConnectTimeout: -1, StartTimeout: -1,
			StatementTimeout: -1, IdleInTransactionTimeout: -1, RedisURL: secret,
		}, []string{
			"DATABASE_URL", "REDIS_URL", "DATABASE_MAX_OPEN_CONNS", "DATABASE_MAX_IDLE_CONNS", "DATABASE_CONN_MAX_LIFETIME",
			"DATABASE_CONN_MAX_IDLE_TIME", "DATABASE_CONNECT_TIMEOUT", "DATABASE_START_TIMEOUT", "DATABASE_STATEMENT_TIMEOUT",
			"DATABASE_IDLE_IN_TRANSACTION_TIMEOUT",
		}},
	} {
		check(t, test.cfg, test.want...)
	}
}

// TestPlaintext: to another machine only with the option that allows it, to this one always.
func TestPlaintext(t *testing.T) {
	t.Parallel()
	const refused = "DATABASE_URL allows a connection without TLS"
	for query, want := range map[string]string{
		"":                                                               "",
		"sslmode=require":                                                "",
		"sslmode=verify-full":                                            "",
		"sslmode=disable":                                                refused,
		"sslmode=allow":                                                  refused,
		"sslmode=prefer":                                                 refused,
		"sslmode=disable&host=127.0.0.1":                                 "",
		"sslmode=disable&host=127.8.9.1":                                 "",
		"sslmode=disable&host=::1":                                       "",
		"sslmode=disable&host=LOCALHOST":                                 "",
		"sslmode=disable&host=/var/run/postgresql":                       "",
		"host=/var/run/postgresql":                                       "",
		"sslmode=disable&host=0.0.0.0":                                   refused,
		"sslmode=disable&host=localhost.example.org":                     refused,
		"sslmode=disable&host=localhost,127.0.0.1":                       "",
		"sslmode=disable&host=localhost,db.example.org":                  refused,
		"sslmode=disable&host=db.example.org,localhost":                  refused,
		"sslmode=require&host=localhost,db.example.org":                  "",
		"sslmode=require&host=/var/run/postgresql,db.example.org":        refused, // lib/pq then uses no TLS for both
		"sslmode=disable&host=localhost&hostaddr=10.0.0.1":               refused,
		"sslmode=disable&host=db.example.org&hostaddr=127.0.0.1":         "",
		"sslmode=disable&host=localhost,localhost&hostaddr=::1,10.0.0.1": refused,
	} {
		url := remote
		if strings.Contains(query, "host=") { // the URL's own host would take precedence
			url = "postgres://u:" + secret + "@/d"
		}
		cfg := database.Config{DatabaseURL: url + "?" + query}
		if want == "" {
			check(t, cfg)
		} else {
			check(t, cfg, want)
		}
		cfg.AllowPlaintext = true
		check(t, cfg)
	}
	for url, want := range map[string]bool{
		"redis://:" + secret + "@cache.example.org/0": false, "rediss://:" + secret + "@cache.example.org/0": true,
		"redis://:" + secret + "@127.0.0.1:6379/0": true, "redis://[::1]:6379": true, "redis://localhost": true, "redis://": true,
		"unix://u:" + secret + "@/run/redis.sock": true, "redis://10.0.0.1:6379": false,
	} {
		cfg := database.Config{DatabaseURL: remote, RedisURL: url}
		if want {
			check(t, cfg)
		} else {
			check(t, cfg, "REDIS_URL is a connection without TLS")
		}
		cfg.RedisAllowPlaintext = true
		check(t, cfg)
	}
}

// check compares the beginnings of the lines of Validate's error with want, and Open's error with Validate's.
func check(t *testing.T, cfg database.Config, want ...string) {
	t.Helper()
	err := cfg.Validate()
	if len(want) == 0 {
		if err != nil {
			t.Errorf("%s: %v", cfg.DatabaseURL, err)
		}
		return
	}
	if err == nil {
		t.Errorf("%s %s: no error", cfg.DatabaseURL, cfg.RedisURL)
		return
	}
	lines := strings.Split(err.Error(), "\n")
	ok := len(lines) == len(want)
	for i := range min(len(lines), len(want)) {
		ok = ok && strings.HasPrefix(lines[i], want[i])
	}
	if !ok || strings.Contains(err.Error(), secret) {
		t.Errorf("%s %s: %v; want %q", cfg.DatabaseURL, cfg.RedisURL, err, want)
	}
	if _, opened := database.Open(t.Context(), cfg); opened == nil || opened.Error() != "database: "+err.Error() {
		t.Errorf("Open returns %v; want %v", opened, err)
	}
}

// TestConfigHidesPasswords when it is printed or logged, and shows the other fields.
func TestConfigHidesPasswords(t *testing.T) {
	t.Parallel()
	cfg := database.Config{DatabaseURL: remote, ReplicaURL: remote, RedisURL: "redis://:" + secret + "@h", MaxOpenConns: 7}
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).Info("starting", "config", cfg)
	for _, text := range []string{fmt.Sprint(cfg), fmt.Sprintf("%+v", cfg), log.String()} {
		if strings.Contains(text, secret) || !strings.Contains(text, "MaxOpenConns:7") {
			t.Error(text)
		}
	}
}

// TestFromEnvWithFiles: the URLs come from files, as containers get secrets.
func TestFromEnvWithFiles(t *testing.T) {
	for _, name := range []string{"DATABASE_URL", "REDIS_URL", "REDIS_URL_FILE"} {
		t.Setenv(name, "") // restores it after the test
		_ = os.Unsetenv(name)
	}
	file := filepath.Join(t.TempDir(), "url")
	if err := os.WriteFile(file, []byte("postgres://u:p4ss-w0rd@127.0.0.1/d\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("DATABASE_URL_FILE", file)
	if c, err := database.FromEnv(); err != nil || c.DatabaseURL != "postgres://u:p4ss-w0rd@127.0.0.1/d" {
		t.Errorf("%v, %v", c, err)
	}
	t.Setenv("DATABASE_URL", "postgres://u:p4ss-w0rd@127.0.0.1/e")
	if _, err := database.FromEnv(); err == nil || !strings.Contains(err.Error(), "both set") || strings.Contains(err.Error(), "p4ss") {
		t.Errorf("both: %v", err)
	}
	t.Setenv("DATABASE_URL", "")
	t.Setenv("DATABASE_URL_FILE", file+".none")
	t.Setenv("REDIS_URL_FILE", file+".neither")
	t.Setenv("DATABASE_MAX_OPEN_CONNS", "many")
	_, err := database.FromEnv()
	for _, want := range []string{"DATABASE_URL_FILE cannot be read", "REDIS_URL_FILE cannot be read", "DATABASE_MAX_OPEN_CONNS is not"} {
		if err == nil || !strings.Contains(err.Error(), want) || strings.Count(err.Error(), "\n") != 2 {
			t.Errorf("no %q: %v", want, err)
		}
	}
}

// TestLocalKeysStayLocal: a key on this machine is for a PostgreSQL on this machine, unless allowed, and no error and no log has it.
func TestLocalKeysStayLocal(t *testing.T) {
	t.Parallel()
	for _, key := range []string{localKey(), "file:///etc/" + secret, "awskms:///arn " + localKey()} {
		for host, refused := range map[string]bool{"db.example.org": true, "127.0.0.1": false, "localhost": false} {
			cfg := database.Config{DatabaseURL: "postgres://u:p@" + host + "/d?sslmode=verify-full", ClinicalKeyURL: key}
			err := cfg.Validate()
			if (err != nil) != refused || (err != nil && (!strings.Contains(err.Error(), "CLINICAL_KEY_URL") || strings.Contains(err.Error(), key))) {
				t.Errorf("%s: %v", host, err)
			}
			cfg.ClinicalAllowLocalKey = true
			if err := cfg.Validate(); err != nil {
				t.Errorf("%s, allowed: %v", host, err)
			}
			if strings.Contains(cfg.String(), key) {
				t.Error("the configuration prints the key")
			}
		}
	}
	cfg := database.Config{DatabaseURL: "postgres://u:p@db.example.org/d", ClinicalKeyURL: "awskms:///arn:aws:kms:x"}
	if err := cfg.Validate(); err != nil {
		t.Errorf("a key service: %v", err)
	}
}
