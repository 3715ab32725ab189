package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

// assignment is a line of .env.example: a variable with its default or an example.
var assignment = regexp.MustCompile(`^#?([A-Z][A-Z0-9_]*)=(.*)$`)

// variablesTable returns a table of what .env.example lists. A comment is about the variables below it, down to the next comment.
func variablesTable(root string) (string, error) {
	text, err := os.ReadFile(root + "/.env.example")
	if err != nil {
		return "", err
	}
	_, body, ok := strings.Cut(string(text), "\n\n") // after what is said of the file itself
	if !ok {
		return "", fmt.Errorf(".env.example has no section")
	}
	var out strings.Builder
	out.WriteString("| variable, with its default or an example | meaning |\n|---|---|\n")
	var names, meaning []string
	flush := func() {
		if len(names) > 0 {
			fmt.Fprintf(&out, "| %s | %s |\n", strings.Join(names, "<br>"), cell(strings.Join(meaning, " ")))
			names, meaning = nil, nil
		}
	}
	for line := range strings.Lines(body) {
		line = strings.TrimSpace(line)
		switch m := assignment.FindStringSubmatch(line); {
		case m != nil:
			names = append(names, "`"+strings.TrimSuffix(m[1]+"="+cell(m[2]), "=")+"`")
		case line == "":
			flush()
			meaning = nil
		default:
			flush()
			meaning = append(meaning, strings.TrimSpace(strings.TrimPrefix(line, "#")))
		}
	}
	flush()
	return out.String(), nil
}
