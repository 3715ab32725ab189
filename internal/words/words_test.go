package words

import (
	_ "embed"
	"os"
	"os/exec"
	"path"
	"regexp"
	"strings"
	"testing"
)

//go:embed words.txt
var list string

type word struct {
	pattern *regexp.Regexp
	instead string
	except  *regexp.Regexp // nil for none
}

func read(t *testing.T) []word {
	t.Helper()
	var words []word
	for line := range strings.Lines(list) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) < 2 || len(fields) > 3 {
			t.Fatalf("words.txt: %q has no two or three fields", line)
		}
		w := word{pattern: regexp.MustCompile("(?i)" + fields[0]), instead: fields[1]}
		if len(fields) == 3 {
			w.except = regexp.MustCompile(fields[2])
		}
		words = append(words, w)
	}
	return words
}

// TestPlainWords reads every tracked text file but migrations that have landed, which are never edited, and licences.
func TestPlainWords(t *testing.T) {
	t.Parallel()
	const root = "../.."
	words := read(t)
	tracked, err := exec.CommandContext(t.Context(), "git", "-C", root, "ls-files").Output()
	if err != nil {
		t.Fatal(err)
	}
	files := 0
	for file := range strings.Lines(string(tracked)) {
		file = strings.TrimSpace(file)
		if strings.HasPrefix(file, "migrate/migrations/") || strings.HasPrefix(file, "internal/words/") || (strings.HasPrefix(file, "ent/") && path.Ext(file) == ".go") || strings.Contains(file, "/testdata/") ||
			path.Base(file) == "LICENSE" || path.Ext(file) == ".sum" || path.Ext(file) == ".svg" {
			continue
		}
		text, err := os.ReadFile(path.Join(root, file))
		if err != nil {
			if os.IsNotExist(err) {
				continue // removed, and not committed yet
			}
			t.Fatal(err)
		}
		files++
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			for _, w := range words {
				if (w.except == nil || !w.except.MatchString(file)) && w.pattern.MatchString(line) {
					t.Errorf("%s:%d: %q; write: %s", file, n, w.pattern.FindString(line), w.instead)
				}
			}
		}
	}
	if files < 100 {
		t.Errorf("%d files were read", files)
	}
}

// TestWordsAreFound holds each pattern against a text that has it.
func TestWordsAreFound(t *testing.T) {
	t.Parallel()
	text := "PostgreSQL is told who acts; nobody acts. Redis forgets. It stands in the books."
	found := 0
	for _, w := range read(t) {
		if w.pattern.MatchString(text) {
			found++
		}
	}
	if found < 6 {
		t.Errorf("%d of the patterns match", found)
	}
}
