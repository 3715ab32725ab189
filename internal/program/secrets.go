package program

import (
	"errors"
	"fmt"
	"os"

	"github.com/predicthealth/database/internal/secret"
)

// secrets are the variables that may be read from a file instead (NAME_FILE).
var secrets = []string{
	"DATABASE_URL", "REDIS_URL", "ATLAS_DEV_URL", "ADMIN_PASSWORD", "DEMO_PASSWORD",
	"CLINICAL_KEY_URL", "BACKUP_URL", "BACKUP_RECIPIENTS", "BACKUP_DRILL_URL",
}

// loadSecrets sets each of them from its file, if any, and returns all errors.
func loadSecrets() error {
	var errs []error
	for _, name := range secrets {
		value, given, err := secret.FromFile(name)
		if err == nil && given {
			err = errors.Join(os.Setenv(name, value), os.Unsetenv(name+"_FILE")) // it has been read
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// FileFromEnv reads the file whose name is in a variable. what describes the content for the error.
func FileFromEnv(variable, what string) (string, error) {
	name := os.Getenv(variable)
	if name == "" {
		return "", fmt.Errorf("%s is not set to the file with %s", variable, what)
	}
	return secret.Read(variable, name)
}
