package lint

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"ariga.io/atlas/sql/migrate"

	pg "github.com/predicthealth/database/internal/postgres"
)

// Run lints every migration of files that base does not have, and checks that the others are
// unchanged. Both have their *.sql files at the root; base may have none. The migrations run in a
// scratch database that Run creates on the server of serverURL, and drops.
//
// The findings are sorted by file and line. A statement that PostgreSQL refuses is not a finding but
// an error, of type [*migrate.StatementError] of package migrate.
func Run(ctx context.Context, serverURL string, base, files fs.FS) (_ []Finding, err error) {
	old, err := read(base)
	if err != nil {
		return nil, err
	}
	all, err := read(files)
	if err != nil {
		return nil, err
	}
	findings := history(old, all)
	added := newFiles(old, all)
	if len(added) == 0 {
		return findings, nil
	}
	rewritten := len(findings) > 0
	url, drop, err := pg.Scratch(ctx, serverURL, "lint")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, drop(context.WithoutCancel(ctx))) }()
	s, err := open(ctx, url)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	for _, f := range old {
		if err := s.run(ctx, f, nil); err != nil {
			return nil, err
		}
	}
	for _, f := range added {
		problems, err := analyze(ctx, s, f)
		if err != nil && rewritten {
			return findings, nil // for example, a renamed file runs twice
		}
		if err != nil {
			return nil, err
		}
		problems = append(problems, nonlinear(old, all, f)...)
		findings = append(findings, suppress(f, problems)...)
	}
	sortFindings(findings)
	return findings, nil
}

func read(dir fs.FS) ([]*file, error) {
	names, err := fs.Glob(dir, "*.sql")
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	files := make([]*file, 0, len(names))
	for _, name := range names {
		b, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, fmt.Errorf("read migrations: %w", err)
		}
		f, err := parse(migrate.NewLocalFile(name, b))
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

func newFiles(old, all []*file) []*file {
	known := byName(old)
	var added []*file
	for _, f := range all {
		if known[f.Name()] == nil {
			added = append(added, f)
		}
	}
	return added
}

func byName(files []*file) map[string]*file {
	m := make(map[string]*file, len(files))
	for _, f := range files {
		m[f.Name()] = f
	}
	return m
}
