// Package secret reads values that may come from a file, which the variable NAME_FILE names, so that a container needs no
// password in its environment, which other processes can read.
package secret

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// FromFile returns the contents of the file that the variable NAME_FILE names, without the line breaks at its end, and
// whether NAME_FILE is set. It is an error if NAME is set, too, or if the file cannot be read, is empty or contains a NUL.
// No error repeats the contents or the file's name: a secret may have been given in its place.
func FromFile(name string) (value string, given bool, err error) {
	variable := name + "_FILE"
	file := os.Getenv(variable)
	if file == "" {
		return "", false, nil
	}
	if os.Getenv(name) != "" {
		return "", false, fmt.Errorf("%s and %s are both set; unset one", name, variable)
	}
	content, err := Read(variable, file)
	if err != nil {
		return "", false, err
	}
	if value = strings.TrimRight(content, "\r\n"); value == "" || strings.ContainsRune(value, 0) {
		return "", false, fmt.Errorf("%s names a file that is empty or contains a NUL character", variable)
	}
	return value, true, nil
}

// Read returns the contents of a file. Errors contain what instead of the file's name.
func Read(what, file string) (string, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("%s cannot be read: %w", what, errors.Unwrap(err))
	}
	return string(content), nil
}
