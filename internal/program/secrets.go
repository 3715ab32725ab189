package program

import (
	"errors"
	"fmt"
	"os"

	"github.com/predicthealth/database/internal/secret"
)

// secrets are the variables that may stand in a file instead.
var secrets = []string{
	"DATABASE_URL", "REDIS_URL", "ATLAS_DEV_URL", "ADMIN_PASSWORD", "DEMO_PASSWORD",
	"BACKUP_URL", "BACKUP_RECIPIENTS", "BACKUP_DRILL_URL",
}

// loadSecrets sets each of them from its file, where there is one, and says all that is wrong.
func loadSecrets() error {
	var errs []error
	for _, name := range secrets {
		value, given, err := secret.FromFile(name)
		if err == nil && given {
			err = errors.Join(os.Setenv(name, value), os.Unsetenv(name+"_FILE")) // which has been read
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// FileOf reads the file that a variable names; what is what should be in it.
func FileOf(variable, what string) (string, error) {
	name := os.Getenv(variable)
	if name == "" {
		return "", fmt.Errorf("%s is not set: it names the file with %s", variable, what)
	}
	return secret.Read(variable, name)
}
