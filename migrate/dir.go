package migrate

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"ariga.io/atlas/sql/migrate"
)

//go:embed migrations
var embedded embed.FS

// Files are the migrations that this program was built with, and their atlas.sum.
func Files() fs.FS {
	sub, err := fs.Sub(embedded, "migrations")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return sub
}

// DirectoryError reports that a directory of migrations does not match its atlas.sum: a file was edited, removed or
// inserted after it was recorded.
type DirectoryError struct {
	File   string // empty when atlas.sum itself is missing or malformed
	Reason string
}

func (e *DirectoryError) Error() string {
	if e.File == "" {
		return "migrations: " + e.Reason
	}
	return fmt.Sprintf("migrations: %s: %s", e.File, e.Reason)
}

// load reads a directory into memory and checks it against its atlas.sum.
func load(files fs.FS) (*migrate.MemDir, error) {
	dir, err := read(files, func(b []byte) []byte { return b })
	if err != nil {
		return nil, err
	}
	if err := validate(dir); err != nil {
		unix, readErr := read(files, func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")) })
		if readErr == nil && validate(unix) == nil {
			return nil, &DirectoryError{Reason: "the lines of the files end in CRLF, and atlas.sum was computed with LF; " +
				"check the files out again with git's core.autocrlf off, or with eol=lf in .gitattributes"}
		}
		return nil, err
	}
	return dir, checkUnique(dir)
}

// read reads a directory into memory and passes each file through convert.
func read(files fs.FS, convert func([]byte) []byte) (*migrate.MemDir, error) {
	dir := &migrate.MemDir{}
	names, err := fs.Glob(files, "*")
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	for _, name := range names {
		b, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read migrations: %w", err)
		}
		if err := dir.WriteFile(name, convert(b)); err != nil {
			return nil, fmt.Errorf("read migrations: %w", err)
		}
	}
	return dir, nil
}

// checkUnique refuses two files with the same version: the revision table is keyed by version.
func checkUnique(dir migrate.Dir) error {
	files, err := dir.Files()
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	for i := 1; i < len(files); i++ {
		if files[i].Version() == files[i-1].Version() {
			return &DirectoryError{File: files[i].Name(), Reason: "has the same version as " + files[i-1].Name() + "; give it a newer version"}
		}
	}
	return nil
}

func validate(dir migrate.Dir) error {
	err := migrate.Validate(dir)
	var sum *migrate.ChecksumError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &sum):
		return &DirectoryError{File: sum.File, Reason: sum.Reason.String() + " after atlas.sum was written"}
	case errors.Is(err, migrate.ErrChecksumNotFound):
		return &DirectoryError{Reason: "atlas.sum is missing"}
	case errors.Is(err, migrate.ErrChecksumFormat), errors.Is(err, migrate.ErrChecksumMismatch):
		return &DirectoryError{Reason: "atlas.sum is malformed"}
	}
	return fmt.Errorf("read migrations: %w", err)
}
