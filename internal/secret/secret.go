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
// whether it names one. It is an error that NAME is set beside it, that the file cannot be read, or that nothing
// stands in it. No error repeats what stands in it, nor its name, in whose place a secret may have been given.
func FromFile(name string) (value string, given bool, err error) {
	variable := name + "_FILE"
	file := os.Getenv(variable)
	if file == "" {
		return "", false, nil
	}
	if os.Getenv(name) != "" {
		return "", false, fmt.Errorf("%s and %s are both set; take one away", name, variable)
	}
	content, err := Read(variable, file)
	if err != nil {
		return "", false, err
	}
	if value = strings.TrimRight(content, "\r\n"); value == "" || strings.ContainsRune(value, 0) {
		return "", false, fmt.Errorf("%s names a file that is empty, or holds what no variable can", variable)
	}
	return value, true, nil
}

// Read returns what stands in a file. Errors call it what, and do not name it, as FromFile's do not.
func Read(what, file string) (string, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("%s cannot be read: %w", what, errors.Unwrap(err))
	}
	return string(content), nil
}
