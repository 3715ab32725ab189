package pitr_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testguide"
)

// commands returns those of docs/backup.md below the comment with that name.
func commands(t *testing.T, name string) string {
	t.Helper()
	return testguide.Named(t, path(t, "docs/backup.md"), name)
}

// file returns the text of a file of the checkout.
func file(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(path(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func path(t *testing.T, name string) string {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(root, filepath.FromSlash(name))
}
