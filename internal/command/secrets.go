package command

import (
	"fmt"
	"os"

	"github.com/predicthealth/database/internal/secret"
)

// secrets are the variables that may stand in a file instead.
var secrets = []string{
	"DATABASE_URL", "REDIS_URL", "ATLAS_DEV_URL", "ADMIN_PASSWORD", "BACKUP_URL", "BACKUP_RECIPIENTS",
}

// loadSecrets sets each of them from its file, where there is one.
func loadSecrets() error {
	for _, name := range secrets {
		value, given, err := secret.FromFile(name)
		if err != nil {
			return err
		}
		if !given {
			continue
		}
		if err := os.Setenv(name, value); err != nil {
			return fmt.Errorf("%s_FILE names a file whose content cannot be a variable's", name)
		}
		if err := os.Unsetenv(name + "_FILE"); err != nil { // it has been read
			return err
		}
	}
	return nil
}

// FileOf reads the file that a variable names; what is what should be in it.
func FileOf(variable, what string) (string, error) {
	name := os.Getenv(variable)
	if name == "" {
		return "", fmt.Errorf("%s is not set: it names the file with %s", variable, what)
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return "", fmt.Errorf("%s: %w", variable, err)
	}
	return string(b), nil
}
