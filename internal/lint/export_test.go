package lint

import (
	"context"
	"io/fs"
	"testing"

	"ariga.io/atlas/sql/migrate"

	"github.com/predicthealth/database/internal/postgres"
)

// Linter returns a function that works like Run, for many new files on one scratch database and the same base: each
// file is rolled back.
func Linter(t *testing.T, serverURL string, base fs.FS) func(name, text string) ([]Finding, error) {
	t.Helper()
	old, err := read(base)
	if err != nil {
		t.Fatal(err)
	}
	url, drop, err := postgres.Scratch(t.Context(), serverURL, "lint")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := drop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	s, err := open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.close() })
	for _, f := range old {
		if err := s.run(t.Context(), f, nil); err != nil {
			t.Fatal(err)
		}
	}
	s.end = "ROLLBACK"
	return func(name, text string) ([]Finding, error) {
		f, err := parse(migrate.NewLocalFile(name, []byte(text)))
		if err != nil {
			return nil, err
		}
		problems, err := analyze(t.Context(), s, f)
		if err != nil {
			return nil, err
		}
		findings := suppress(f, problems)
		sortFindings(findings)
		return findings, nil
	}
}
