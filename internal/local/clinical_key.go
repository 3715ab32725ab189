package local

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/predicthealth/database/clinical"
)

// clinicalKeyFile is beside the data that it protects, which is why such a key is for development only.
func (s *Stack) clinicalKeyFile() string { return filepath.Join(s.dir, "clinical.key") }

// MakeClinicalKey makes the key of clinical text, if there is none yet.
func (s *Stack) MakeClinicalKey() error {
	if _, err := os.Stat(s.clinicalKeyFile()); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := ReplaceFile(s.clinicalKeyFile(), []byte(clinical.NewLocalKey()+"\n"), 0o600); err != nil {
		return fmt.Errorf("the key of clinical text: %w", err)
	}
	return nil
}
