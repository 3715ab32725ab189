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

// marker names people, and is in no finding.
const marker = "M4rkerOfPeople"

// ofServer are the checks of what a whole server has, which the tests of other packages share: a server of their own has
// them, in server_test.go.
var ofServer = []string{"slots", "archiving", "disk", "wraparound", "settings", "certificate", "logins"}

// world is a data layer in which all is well.
type world struct {
	url   string // for the tables' owner
	owner *sql.DB
	redis *testredis.Server
	cfg   health.Config
	// identity is the file of the key that opens backups.
	identity string
	bucket   *backup.Bucket
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{url: testdb.URL(t), redis: testredis.Own(t)}
	w.owner = testdb.SQL(t, w.url)
	w.cfg = health.Config{
		Database: database.Config{
			DatabaseURL: testdb.As(t, w.url, "predicthealth_readonly"), RedisURL: w.redis.URL("monitor"), AllowPlaintext: true, RedisAllowPlaintext: true,
		},
		BackupURL: "file://" + t.TempDir(), Anchors: t.TempDir(),
		Only: slices.DeleteFunc(health.Checks(), func(name string) bool { return slices.Contains(ofServer, name) }),
	}
	db := testdb.OpenURL(t, w.url)
	ctx := actor.NewContext(t.Context(), actor.System("test"))
	for i := range 5 {
		admin := db.Admin.Create().SetFirstName(marker).SetLastName(marker).SetEmail(fmt.Sprintf("%s%d@mail.example", marker, i)).SaveX(ctx)
		acting := actor.NewContext(t.Context(), actor.Admin(admin.ID))
		for range 4 {
			if _, err := db.SQL().ExecContext(acting, "SELECT record_attempt('look', 'patients', gen_random_uuid(), true, $1)", `{"of": "`+marker+`"}`); err != nil {
				t.Fatal(err)
			}
		}
	}
	w.do(t, "DELETE FROM cache_invalidations")
	w.backUp(t)
	w.anchorAt(t, time.Now())
	return w
}

func (w *world) do(t *testing.T, query string, args ...any) {
	t.Helper()
	if _, err := w.owner.ExecContext(t.Context(), query, args...); err != nil {
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

// backUp makes a backup, verifies it, and drills a restore of it.
func (w *world) backUp(t *testing.T) {
	t.Helper()
	var public string
	w.identity, public = newIdentity(t)
	bucket, err := backup.Open(t.Context(), w.cfg.BackupURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = bucket.Close() })
	w.bucket = bucket
	to, err := backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{public}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Create(t.Context(), bucket, backup.Creation{DatabaseURL: testdb.As(t, w.url, "predicthealth_backup"), Encryption: to}); err != nil {
		t.Fatal(err)
	}
	if err := w.drill(t, w.identity); err != nil {
		t.Fatal(err)
	}
}

func (w *world) drill(t *testing.T, identity string) error {
	t.Helper()
	keys, err := backup.NewKeys(identity, "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = backup.RunDrill(t.Context(), w.bucket, backup.Restoration{DatabaseURL: w.url, Keys: keys})
	return err
}

func (w *world) verify(t *testing.T) error {
	t.Helper()
	keys, err := backup.NewKeys(w.identity, "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = backup.Verify(t.Context(), w.bucket, backup.Verification{Keys: keys})
	return err
}

// anchorAt leaves an anchor of that moment, and of no other.
func (w *world) anchorAt(t *testing.T, at time.Time) {
	t.Helper()
	private, public, err := audit.NewKey("test")
	if err != nil {
		t.Fatal(err)
	}
	key, err := audit.ParsePrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	heads, err := audit.Heads(t.Context(), w.owner)
	if err != nil {
		t.Fatal(err)
	}
	heads.Time = at
	signed, err := heads.Sign(key)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(w.cfg.Anchors, "anchor"), signed, 0o600); err != nil {
		t.Fatal(err)
	}
	w.cfg.AnchorKeys = public
}

func (w *world) checker(t *testing.T) *health.Checker {
	t.Helper()
	c, err := health.New(w.cfg)
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

// says makes all checks and fails the test unless these, and no others, are not ok.
func (w *world) says(t *testing.T, want map[string]health.Status) health.Report {
	t.Helper()
	r := w.checker(t).Check(t.Context())
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
		t.Errorf("%v; it names people: %s", err, text)
	}
	return r
}
