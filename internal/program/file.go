package program

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// WriteFile creates the file of a flag with what write writes, or none if it fails. It overwrites no file.
func WriteFile(flag, name string, mode os.FileMode, write func(io.Writer) error) (err error) {
	if _, err := os.Lstat(name); err == nil {
		return fmt.Errorf("%s: %s exists already, and is not overwritten", flag, name)
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".part-*")
	if err != nil {
		return fmt.Errorf("%s: %w", flag, err)
	}
	defer func() { _ = os.Remove(f.Name()) }()
	if err := errors.Join(write(f), f.Chmod(mode), f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := os.Link(f.Name(), name); err != nil { // unlike a rename, it never overwrites a file
		return fmt.Errorf("%s: %w", flag, err)
	}
	return nil
}
