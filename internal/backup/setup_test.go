package backup_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// marker is in patients' names and records, and must appear nowhere else.
const marker = "M4rkerOfPatients"

// world is a database with patients, a bucket, and the key of its backups.
type world struct {
	owner    string // the URL of the database, for its owner
	url      string // the URL for a login of predicthealth_backup
	folder   string
	bucket   *backup.Bucket
	to       backup.Encryption
	keys     backup.Keys
	identity string // the file of the private key
	public   string
}

func newWorld(t testing.TB, patients int) *world {
	t.Helper()
	w := &world{owner: testdb.URL(t), folder: t.TempDir()}
	db := testdb.SQL(t, w.owner)
	if _, err := db.ExecContext(t.Context(), "INSERT INTO doctor_specialties (name, category) VALUES ('Cardiology', 'Specialty')"); err != nil {
		t.Fatal(err)
	}
	if _, err := demo.Run(t.Context(), db, demo.Population{Patients: patients, PasswordHash: "h"}, nil); err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		"UPDATE patients SET first_name = '" + marker + "'",
		"UPDATE health_profiles SET allergies = '" + marker + "'",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	w.url = testdb.As(t, w.owner, "predicthealth_backup")
	w.bucket = open(t, "file://"+w.folder)
	w.identity, w.public = newKey(t)
	w.keys = keysOf(t, w.identity)
	var err error
	if w.to, err = backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{w.public}}); err != nil {
		t.Fatal(err)
	}
	return w
}

func open(t testing.TB, url string) *backup.Bucket {
	t.Helper()
	b, err := backup.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return b
}

// newKey returns an identity file and its public key.
func newKey(t testing.TB) (file, public string) {
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

func keysOf(t testing.TB, identity string) backup.Keys {
	t.Helper()
	keys, err := backup.NewKeys(identity, "")
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

func (w *world) create(t testing.TB) *backup.Manifest {
	t.Helper()
	m, err := backup.Create(t.Context(), w.bucket, backup.Creation{DatabaseURL: w.url, Encryption: w.to})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (w *world) restoration(url string) backup.Restoration {
	return backup.Restoration{DatabaseURL: url, Keys: w.keys}
}

func (w *world) list(t testing.TB) []*backup.Entry {
	t.Helper()
	all, err := backup.List(t.Context(), w.bucket)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// files are the objects of the folder, by key.
func (w *world) files(t testing.TB) map[string][]byte { return filesIn(t, w.folder) }

func filesIn(t testing.TB, folder string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		all[strings.TrimPrefix(path, folder+"/")] = text
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func (w *world) put(t testing.TB, key string, text []byte) {
	t.Helper()
	path := filepath.Join(w.folder, key)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
}

func (w *world) remove(t testing.TB, key string) {
	t.Helper()
	if err := os.Remove(filepath.Join(w.folder, key)); err != nil {
		t.Fatal(err)
	}
}

func noMarker(t testing.TB, folder string) {
	t.Helper()
	for key, text := range filesIn(t, folder) {
		if bytes.Contains(text, []byte(marker)) {
			t.Errorf("%s holds the marker", key)
		}
	}
}

// isEmpty checks that nothing was restored.
func isEmpty(t testing.TB, url string) {
	t.Helper()
	var n int
	err := testdb.SQL(t, url).QueryRowContext(t.Context(),
		"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace").Scan(&n)
	if err != nil || n != 0 {
		t.Errorf("%d relations were restored, %v", n, err)
	}
}

// marked counts the restored patients.
func marked(t testing.TB, url string) (n int) {
	t.Helper()
	if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT count(*) FROM patients WHERE first_name = $1", marker).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
