// Package secret reads variables that may stand in a file instead, which NAME_FILE names: a container is then given no
// password in its environment, where many can read it.
package secret

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// FromFile returns what the file says that the variable NAME_FILE names, without the line breaks at its end, and
// whether it names one. It is an error that NAME is set beside it, or that the file cannot be read; no error repeats
// what stands in it.
func FromFile(name string) (value string, given bool, err error) {
	file := os.Getenv(name + "_FILE")
	if file == "" {
		return "", false, nil
	}
	if os.Getenv(name) != "" {
		return "", false, fmt.Errorf("%s and %s_FILE are both set; take one away", name, name)
	}
	content, err := os.ReadFile(file)
	if err != nil {
		return "", false, fmt.Errorf("%s_FILE cannot be read: %w", name, errors.Unwrap(err))
	}
	return strings.TrimRight(string(content), "\r\n"), true, nil
}
