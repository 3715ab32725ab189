package health_test

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"filippo.io/age"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// marker is in people's names, and must be in no finding.
const marker = "M4rkerOfPeople"

// serverChecks are checks of the whole server, which other packages' tests share; server_test.go tests them on a server
// of its own.
var serverChecks = []string{"slots", "archiving", "disk", "wraparound", "settings", "certificate", "logins"}

// fixture is a healthy data layer.
type fixture struct {
	url   string // as the tables' owner
	owner *sql.DB
	redis *testredis.Server
	cfg   health.Config
	// identity is the file of the key that decrypts backups.
	identity string
	bucket   *backup.Bucket
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	fx := &fixture{url: testdb.URL(t), redis: testredis.Own(t)}
	fx.owner = testdb.SQL(t, fx.url)
	fx.cfg = health.Config{
		Database: database.Config{
			DatabaseURL: testdb.As(t, fx.url, "predicthealth_readonly"), RedisURL: fx.redis.URL("monitor"), AllowPlaintext: true, RedisAllowPlaintext: true,
		},
		BackupURL: "file://" + t.TempDir(), Anchors: t.TempDir(),
		Only: slices.DeleteFunc(health.Checks(), func(name string) bool { return slices.Contains(serverChecks, name) }),
	}
	db := testdb.OpenURL(t, fx.url)
	ctx := actor.NewContext(t.Context(), actor.System("test"))
	for i := range 5 {
		admin := db.Admin.Create().SetFirstName(marker).SetLastName(marker).SetEmail(fmt.Sprintf("%s%d@mail.example", marker, i)).SaveX(ctx)
		asAdmin := actor.NewContext(t.Context(), actor.Admin(admin.ID))
		for range 4 {
			if _, err := db.SQL().ExecContext(asAdmin, "SELECT record_attempt('look', 'patients', gen_random_uuid(), true, $1)", `{"of": "`+marker+`"}`); err != nil {
				t.Fatal(err)
			}
		}
	}
	fx.do(t, "DELETE FROM cache_invalidations")
	fx.backUp(t)
	fx.anchorAt(t, time.Now())
	return fx
}

func (fx *fixture) do(t *testing.T, query string, args ...any) {
	t.Helper()
	if _, err := fx.owner.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func newIdentity(t *testing.T) (file, public string) {
	t.Helper()
	id, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(file, []byte(id.String()+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return file, id.Recipient().String()
}

// backUp creates a backup, and drills a restore of it.
func (fx *fixture) backUp(t *testing.T) {
	t.Helper()
	var public string
	fx.identity, public = newIdentity(t)
	bucket, err := backup.Open(t.Context(), fx.cfg.BackupURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = bucket.Close() })
	fx.bucket = bucket
	to, err := backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{public}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Create(t.Context(), bucket, backup.Creation{DatabaseURL: testdb.As(t, fx.url, "predicthealth_backup"), Encryption: to}); err != nil {
		t.Fatal(err)
	}
	if err := fx.drill(t, fx.identity); err != nil {
		t.Fatal(err)
	}
	fx.recovered(t, true)
}

// recovered stores the result of a drill of point-in-time recovery, which needs a server of its own.
func (fx *fixture) recovered(t *testing.T, ok bool) {
	t.Helper()
	if err := fx.bucket.KeepMoment(t.Context(), &backup.Moment{At: time.Now(), OK: ok, Took: backup.Duration(time.Minute), Lost: backup.Duration(2 * time.Second)}); err != nil {
		t.Fatal(err)
	}
}

func (fx *fixture) drill(t *testing.T, identity string) error {
	t.Helper()
	keys, err := backup.NewKeys(identity, "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = backup.RunDrill(t.Context(), fx.bucket, backup.Restoration{DatabaseURL: fx.url, Keys: keys})
	return err
}

func (fx *fixture) verify(t *testing.T) error {
	t.Helper()
	keys, err := backup.NewKeys(fx.identity, "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = backup.Verify(t.Context(), fx.bucket, backup.Verification{Keys: keys})
	return err
}

// anchorAt replaces the anchor by one with the time at.
func (fx *fixture) anchorAt(t *testing.T, at time.Time) {
	t.Helper()
	private, public, err := audit.NewKey("test")
	if err != nil {
		t.Fatal(err)
	}
	key, err := audit.ParsePrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	heads, err := audit.Heads(t.Context(), fx.owner)
	if err != nil {
		t.Fatal(err)
	}
	heads.Time = at
	signed, err := heads.Sign(key)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(fx.cfg.Anchors, "anchor"), signed, 0o600); err != nil {
		t.Fatal(err)
	}
	fx.cfg.AnchorKeys = public
}

func (fx *fixture) checker(t *testing.T) *health.Checker {
	t.Helper()
	c, err := health.New(fx.cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// expect runs all checks, and fails the test unless exactly the checks in want are not ok.
func (fx *fixture) expect(t *testing.T, want map[string]health.Status) health.Report {
	t.Helper()
	r := fx.checker(t).Check(t.Context())
	for _, f := range r.Findings {
		expected := want[f.Name]
		if expected == "" {
			expected = health.OK
		}
		if f.Status != expected || f.Message == "" || strings.Contains(f.Message, "\n") {
			t.Errorf("%s is %s: %s; want %s", f.Name, f.Status, f.Message, expected)
		}
	}
	text, err := json.Marshal(r)
	if err != nil || strings.Contains(string(text), marker) || strings.Contains(string(text), "@") {
		t.Errorf("%v; the report identifies a person: %s", err, text)
	}
	return r
}
