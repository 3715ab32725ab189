package command

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// secrets are the variables that may stand in a file instead, which NAME_FILE names: so that a container
// is given no password in its environment, where many can read it.
var secrets = []string{
	"DATABASE_URL", "REDIS_URL", "ATLAS_DEV_URL", "ADMIN_PASSWORD", "BACKUP_URL", "BACKUP_RECIPIENTS",
}

// loadSecrets sets each that is not set from the file that its NAME_FILE names. Line breaks at the file's end
// are not part of it.
func loadSecrets() error {
	for _, name := range secrets {
		file, given := os.LookupEnv(name + "_FILE")
		if !given || file == "" {
			continue
		}
		if os.Getenv(name) != "" {
			return fmt.Errorf("%s and %s_FILE are both set; take one away", name, name)
		}
		content, err := os.ReadFile(file)
		if err != nil {
			return fmt.Errorf("%s_FILE cannot be read: %w", name, errors.Unwrap(err))
		}
		if err := os.Setenv(name, strings.TrimRight(string(content), "\r\n")); err != nil {
			return fmt.Errorf("%s_FILE names a file whose content cannot be a variable's", name)
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
