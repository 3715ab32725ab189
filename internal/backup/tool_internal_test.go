package backup

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// TestTools: the error names a pg_dump that is older than the server, and the package to install.
func TestTools(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("POSTGRES_BIN", folder)
	expect := func(major int, folder, want string) {
		t.Helper()
		found, err := findTools(t.Context(), major)
		if fmt.Sprint(err) != want || found.folder != folder {
			t.Errorf("of %d: found %+v, %v; want %s", major, found, err, want)
		}
	}
	expect(17, "", "this machine lacks pg_dump and pg_restore of PostgreSQL 17 or newer (Debian: postgresql-client-17)")
	script := "#!/bin/sh\necho 'pg_dump (PostgreSQL) 16.4 (Debian 16.4-1)'\n"
	if err := os.WriteFile(filepath.Join(folder, "pg_dump"), []byte(script), 0o700); err != nil { //nolint:gosec // it is a program
		t.Fatal(err)
	}
	expect(17, "", "pg_dump 16.4 is older than PostgreSQL 17; install its client programs (Debian: postgresql-client-17)")
	expect(16, folder, "<nil>")
	expect(15, folder, "<nil>")
}
