package pitr_test

import (
	"os"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/tests3"
)

// noRetry makes pgBackRest fail at once if a connection fails.
const noRetry = "PGBACKREST_IO_TIMEOUT=1"

// TestWrongSecret: with a wrong passphrase, key or authority a restore reports it, leaves the machine unchanged
// and prints no secret. With the right ones it continues.
func TestWrongSecret(t *testing.T) {
	t.Parallel()
	bucket, foreign := tests3.NewTLS(t), tests3.NewTLS(t)
	m := newMachine(t, noRetry)
	m.createSecret(t, bucket)
	secret := m.read(t, "checkout/"+repositoryConf)
	_, passphrase, _ := strings.Cut(secret, "repo1-cipher-pass=")
	passphrase = strings.TrimSpace(passphrase)
	m.sh(t, commands(t, "install"))
	m.sh(t, "systemctl restart postgresql && pgbackrest --stanza=predicthealth stanza-create && systemctl stop postgresql")
	for name, c := range map[string]struct{ option, value, authority, want string }{
		"the passphrase":      {"repo1-cipher-pass", "another", bucket.Authority, "unable to load info file"},
		"the key":             {"repo1-s3-key", "another", bucket.Authority, "unable to load info file"},
		"the key's secret":    {"repo1-s3-key-secret", "another", bucket.Authority, "403"},
		"the authority":       {"repo1-s3-uri-style", "path", foreign.Authority, "unable to verify certificate"},
		"the host's name":     {"repo1-s3-endpoint", strings.Replace(bucket.Host, "localhost", "127.0.0.1", 1), bucket.Authority, "unable to find hostname"},
		"the bucket":          {"repo1-s3-bucket", "another", bucket.Authority, "FileMissingError"},
		"nothing but backups": {"repo1-s3-uri-style", "path", bucket.Authority, "no backup set"},
	} {
		m.installSecret(t, fill(t, secret, c.option, c.value), c.authority)
		m.sh(t, commands(t, "install"))
		empty := m.at("empty")
		out, err := m.try(t, "mkdir "+empty+" && pgbackrest --stanza=predicthealth restore --pg1-path="+empty)
		if err == nil || !strings.Contains(out, c.want) {
			t.Errorf("%s is wrong: %v: %s", name, err, out)
		}
		if strings.Contains(out, passphrase) || strings.Contains(out, tests3.Secret) {
			t.Errorf("%s is wrong: a secret is printed: %s", name, out)
		}
		if entries, err := os.ReadDir(empty); err != nil || len(entries) > 0 {
			t.Errorf("%s is wrong: %d files are left, %v", name, len(entries), err)
		}
		m.sh(t, "rm -r "+empty)
	}
}

// TestUnreachableBucket: the S3 server is down while WAL is archived. PostgreSQL works on and keeps its WAL, which
// reaches the bucket once that is back.
func TestUnreachableBucket(t *testing.T) {
	t.Parallel()
	bucket := tests3.NewTLS(t)
	m := newMachine(t, noRetry)
	m.createSecret(t, bucket)
	m.sh(t, commands(t, "install"))
	m.sh(t, "systemctl restart postgresql && pgbackrest --stanza=predicthealth stanza-create && pgbackrest --stanza=predicthealth check")
	db := m.open(t)
	run(t, db, "CREATE TABLE visits (n int PRIMARY KEY)")
	bucket.Kill()
	var first, last string
	for _, segment := range []*string{&first, &last} {
		run(t, db, "INSERT INTO visits SELECT count(*) FROM visits")
		if err := db.QueryRowContext(t.Context(), "SELECT pg_walfile_name(pg_switch_wal())").Scan(segment); err != nil {
			t.Fatal(err)
		}
	}
	until(t, isTrue(t, db, "SELECT failed_count > 0 FROM pg_stat_archiver"))
	kept := isTrue(t, db, "SELECT count(*) = 2 FROM pg_ls_waldir() w JOIN pg_ls_archive_statusdir() s ON s.name = w.name || '.ready' WHERE w.name IN ($1, $2)", first, last)
	if err := kept(); err != nil {
		t.Errorf("the WAL is not kept: %v", err)
	}
	run(t, db, "INSERT INTO visits SELECT count(*) FROM visits")

	bucket.Start(t)
	until(t, isTrue(t, db, "SELECT last_archived_wal >= $1 FROM pg_stat_archiver", last))
	m.sh(t, "pgbackrest --stanza=predicthealth check")
	archive := m.sh(t, "pgbackrest repo-ls --recurse archive/predicthealth")
	for _, segment := range []string{first, last} {
		if !strings.Contains(archive, segment) {
			t.Errorf("%s is not in the bucket", segment)
		}
	}
}
