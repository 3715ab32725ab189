package pitr_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/predicthealth/database/internal/testdb"
)

// commands are those of docs/backup.md below a comment with their name.
func commands(t *testing.T, name string) string {
	t.Helper()
	page := file(t, "docs/backup.md")
	m := regexp.MustCompile("(?s)<!-- commands: " + name + " -->\n```sh\n(.*?)```\n").FindStringSubmatch(page)
	if m == nil {
		t.Fatalf("docs/backup.md has no commands %q", name)
	}
	return m[1]
}

// file is one of the checkout.
func file(t *testing.T, name string) string {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
