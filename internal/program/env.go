package program

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"unicode/utf8"
)

// EnvFile is read from the working folder by every command. Variables of the environment take precedence.
const EnvFile = ".env"

// LoadEnv sets the variables of the file that the environment does not set. NAME and NAME_FILE count as one variable:
// either in the environment takes precedence over both in the file. A file that does not exist sets nothing. Errors
// have the line number, never its text, which may be a secret.
func LoadEnv(path string) error {
	values, err := ReadEnv(path)
	if err != nil {
		return err
	}
	given := map[string]bool{}
	for _, line := range os.Environ() {
		name, value, _ := strings.Cut(line, "=")
		if plain, file := strings.CutSuffix(name, "_FILE"); !file || value != "" { // an empty NAME_FILE counts as not set
			given[plain] = true
		}
	}
	for name, value := range values {
		if !given[strings.TrimSuffix(name, "_FILE")] {
			if err := os.Setenv(name, value); err != nil {
				return fmt.Errorf("%s: %s cannot be set in the environment", path, name)
			}
		}
	}
	return nil
}

// ReadEnv returns the variables of the file. It accepts what Docker Compose, direnv and editors on Windows write:
// NAME=value or NAME: value, optionally after export, a byte order mark, any line endings.
//
// Values are literal: "$" is not expanded. An unquoted value ends with its line, or before a "#" after white space;
// surrounding white space is removed. In single quotes, \' is the quote. In double quotes, \n, \r, \t, \\, \" and \$ are
// as in a shell. Quoted values may span lines. Of two lines with one name, the later one
// counts.
func ReadEnv(path string) (map[string]string, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", path, errors.Unwrap(err))
	}
	values, err := parseEnv(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return values, nil
}

var (
	errNotAssignment = errors.New("not NAME=value; correct it, or start again from .env.example")
	errUnclosed      = errors.New("its quoted value is not closed")
	errAfterQuote    = errors.New("there is text after its quoted value")
	errNotText       = errors.New("not UTF-8 text")
	errUTF16         = errors.New("the file is in UTF-16; save it as UTF-8")
)

// assignment matches the start of a line, up to its value.
var assignment = regexp.MustCompile(`^(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*(?:=|:[ \t]+|:$)[ \t]*`)

func parseEnv(b []byte) (map[string]string, error) {
	if bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) {
		return nil, errUTF16
	}
	text := strings.TrimPrefix(string(b), "\uFEFF")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	values := map[string]string{}
	for line := 1; text != ""; {
		name, value, end, err := parseAssignment(text)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		if name != "" {
			values[name] = value
		}
		line += strings.Count(text[:end], "\n")
		text = text[end:]
	}
	return values, nil
}

// parseAssignment reads the first line of text, with the lines that its value spans, and returns where the next one
// begins. A blank line or a comment has no name.
func parseAssignment(text string) (name, value string, end int, err error) {
	line, _, _ := strings.Cut(text, "\n")
	end = min(len(line)+1, len(text))
	blanks := len(line) - len(strings.TrimLeft(line, " \t"))
	if line = line[blanks:]; line == "" || line[0] == '#' {
		return "", "", end, nil
	}
	m := assignment.FindStringSubmatch(line)
	if m == nil {
		return "", "", 0, errNotAssignment
	}
	name, rest := m[1], line[len(m[0]):]
	if rest != "" && (rest[0] == '\'' || rest[0] == '"') {
		from := text[blanks+len(m[0]):]
		var n int
		if value, n, err = quoted(from); err != nil {
			return "", "", 0, err
		}
		tail, _, _ := strings.Cut(from[n:], "\n")
		end = min(len(text)-len(from)+n+len(tail)+1, len(text))
		if tail = strings.TrimLeft(tail, " \t"); tail != "" && tail[0] != '#' {
			return "", "", 0, errAfterQuote
		}
	} else {
		value = unquoted(rest)
	}
	if !utf8.ValidString(value) || strings.ContainsRune(value, 0) {
		return "", "", 0, errNotText
	}
	return name, value, end, nil
}

func unquoted(rest string) string {
	for i := range len(rest) {
		if rest[i] == '#' && (i == 0 || rest[i-1] == ' ' || rest[i-1] == '\t') {
			rest = rest[:i]
			break
		}
	}
	return strings.TrimRight(rest, " \t")
}

// quoted reads a quoted value, and returns its length.
func quoted(text string) (value string, length int, err error) {
	mark := text[0]
	var out strings.Builder
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == mark:
			return out.String(), i + 1, nil
		case c == '\\' && i+1 < len(text):
			if plain, ok := escaped(mark, text[i+1]); ok {
				out.WriteByte(plain)
				i++
				continue
			}
			out.WriteByte(c)
		default:
			out.WriteByte(c)
		}
	}
	return "", 0, errUnclosed
}

// escaped returns what a backslash before c means between quotes of the kind mark, if anything.
func escaped(mark, c byte) (byte, bool) {
	if c == mark {
		return c, true
	}
	if mark == '"' {
		switch c {
		case 'n':
			return '\n', true
		case 'r':
			return '\r', true
		case 't':
			return '\t', true
		case '\\', '$':
			return c, true
		}
	}
	return 0, false
}
