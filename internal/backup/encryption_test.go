package backup_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

func file(t testing.TB, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestEncryptionIsChosen: exactly one kind must be chosen, and errors contain no key.
func TestEncryptionIsChosen(t *testing.T) {
	t.Parallel()
	_, public := newKey(t)
	secret := "AGE-SECRET-KEY-1" + strings.Repeat("Q", 58)
	for name, c := range map[string]struct {
		backup.EncryptionConfig
		want error
	}{
		"nothing":           {backup.EncryptionConfig{}, backup.ErrNoEncryption},
		"two":               {backup.EncryptionConfig{Recipients: []string{public}, Unencrypted: true}, backup.ErrTwoEncryptions},
		"no key":            {backup.EncryptionConfig{Recipients: []string{"age1nonsense"}}, nil},
		"a private key":     {backup.EncryptionConfig{Recipients: []string{secret}}, nil},
		"no such file":      {backup.EncryptionConfig{PassphraseFile: "/nowhere"}, os.ErrNotExist},
		"an empty password": {backup.EncryptionConfig{PassphraseFile: file(t, "\nsecond line")}, nil},
	} {
		_, err := backup.NewEncryption(c.EncryptionConfig)
		if err == nil || strings.Contains(err.Error(), secret) || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	for name, path := range map[string]string{"nothing": file(t, ""), "garbage": file(t, secret+"x"), "nowhere": "/nowhere"} {
		if _, err := backup.NewKeys(path, ""); err == nil || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, err := backup.Create(t.Context(), open(t, "file://"+t.TempDir()), backup.Creation{}); !errors.Is(err, backup.ErrNoEncryption) {
		t.Errorf("create: got %v", err)
	}
}

// TestWaysToEncrypt: each kind is decrypted by its own key, and a backup for two recipients by either.
func TestWaysToEncrypt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	secondFile, second := newKey(t)
	passphrase := file(t, "correct horse\n")
	phraseKeys, err := backup.NewKeys("", passphrase)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		config backup.EncryptionConfig
		keys   []backup.Keys
	}{
		{backup.EncryptionConfig{Recipients: []string{w.public, second}}, []backup.Keys{w.keys, keysOf(t, secondFile)}},
		{backup.EncryptionConfig{PassphraseFile: passphrase}, []backup.Keys{phraseKeys}},
		{backup.EncryptionConfig{Unencrypted: true}, []backup.Keys{{}}},
	} {
		w.bucket = open(t, "file://"+t.TempDir())
		if w.to, err = backup.NewEncryption(c.config); err != nil {
			t.Fatal(err)
		}
		w.create(t)
		for _, keys := range c.keys {
			if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Keys: keys}); err != nil {
				t.Errorf("%+v: %v", c.config, err)
			}
		}
	}
	wrong, err := backup.NewKeys("", file(t, "another"))
	if err != nil {
		t.Fatal(err)
	}
	w.bucket = open(t, "file://"+t.TempDir())
	if w.to, err = backup.NewEncryption(backup.EncryptionConfig{PassphraseFile: passphrase}); err != nil {
		t.Fatal(err)
	}
	w.create(t)
	w.refused(t, "another passphrase", testdb.EmptyURL(t), wrong, backup.ErrKey)
}

// TestBadURLs: errors do not contain the URL.
func TestBadURLs(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"", "s3cret", "ftp://s3cret@h/", "file://", "file://s3cret/x", "file:///tmp?s3cret=1", "s3://", "s3://b?s3cret=1", "s3://u:s3cret@b?x=%zz", ":s3cret"} {
		if b, err := backup.Open(t.Context(), url); err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%q: %v, %v", url, b, err)
		}
	}
}
