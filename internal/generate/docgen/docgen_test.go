package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/generate/attached"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

func TestPagesAreCurrent(t *testing.T) {
	t.Parallel()
	parts, err := read(t.Context(), testdb.SQL(t, testdb.URL(t)))
	if err != nil {
		t.Fatal(err)
	}
	if month := regexp.MustCompile(`_\d{4}_\d{2}`).FindString(parts.triggers); month != "" {
		t.Errorf("the table of triggers names a month, %s, and is stale in the next one", month)
	}
	for _, err := range []error{update("../../..", parts, false), updateCommands(t.Context(), "../../..", false)} {
		if err != nil {
			t.Error(err)
		}
	}
}

func TestDiagramShowsTheGraph(t *testing.T) {
	t.Parallel()
	graph, err := attached.Load("../../../schema")
	if err != nil {
		t.Fatal(err)
	}
	got := diagram(graph)
	for _, line := range []string{
		"doctors |o--o{ patients : doctor_id",
		"patients ||--o| health_profiles : patient_id",
		"patients |o--o| users : patient_id",
		"uuid patient_id FK, UK",
		"numeric_10_2 consultation_fee",
	} {
		if !strings.Contains(got, line) {
			t.Errorf("no line %q in\n%s", line, got)
		}
	}
}

func TestGrantsTable(t *testing.T) {
	t.Parallel()
	got := grantsTable([]grant{
		{privilege: "UPDATE", table: "b", role: "r", columns: []string{"x", "y"}},
		{privilege: "SELECT", table: "b", role: "r"},
		{privilege: "TRUNCATE", table: "a", role: "q"},
	})
	for _, line := range []string{"| | `q` | `r` |", "| `a` | TRUNCATE |  |", "| `b` |  | read, change\\* |", "- `r` on `b`, change: x, y"} {
		if !strings.Contains(got, line+"\n") {
			t.Errorf("no line %q in\n%s", line, got)
		}
	}
}

func TestSnippet(t *testing.T) {
	t.Parallel()
	source := []byte("package p\n\n// T is one.\ntype T struct{}\n\n// not this\n\n// m does.\nfunc (t *T) m() {\n\t_ = 1 // inside\n}\n\nfunc m() {}\n")
	got, err := snippet(source, []string{"T.m", "T"})
	if want := "```go\n// m does.\nfunc (t *T) m() {\n\t_ = 1 // inside\n}\n\n// T is one.\ntype T struct{}\n```\n"; got != want || err != nil {
		t.Errorf("got %s, %v; want %s", got, err, want)
	}
	if _, err := snippet(source, []string{"T.n"}); err == nil {
		t.Error("a name that is not declared is shown")
	}
}

// TestFoldersAreListed compares the page's list of folders with the tracked ones.
func TestFoldersAreListed(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../../docs/contributing.md")
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(page), "## The folders\n\n```\n")
	list, _, ok := strings.Cut(list, "```")
	if !ok {
		t.Fatal("the page has no list of folders")
	}
	var named []string
	for line := range strings.Lines(list) {
		if folder, _, ok := strings.Cut(line, "/"); ok && !strings.ContainsAny(folder, " .") {
			named = append(named, folder)
		}
	}
	files, err := exec.CommandContext(t.Context(), "git", "-C", "../../..", "ls-files").Output()
	if err != nil {
		t.Fatal(err)
	}
	var tracked []string
	for path := range strings.Lines(string(files)) {
		if folder, _, ok := strings.Cut(path, "/"); ok && !strings.HasPrefix(folder, ".") {
			tracked = append(tracked, folder)
		}
	}
	slices.Sort(named)
	slices.Sort(tracked)
	if tracked = slices.Compact(tracked); !slices.Equal(named, tracked) {
		t.Errorf("the README lists %v; tracked are %v", named, tracked)
	}
}

// TestImports: every line names only packages of earlier lines or internal ones.
func TestImports(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	for path, text := range map[string]string{
		"a.go": `package database; import _ "` + module + `/ent/user"`, "a_test.go": `package database; import _ "` + module + `/z"`,
		"ent/ent.go": `package ent; import _ "` + module + `/internal/driver"`, "ent/user/user.go": `package user; import _ "` + module + `/ent"`,
		"internal/driver/driver.go": `package driver; import _ "` + module + `/z"`, "z/z.go": `package z; import _ "net"`,
		"cmd/tool/main.go": `package main; import _ "` + module + `"`, "ent/entc.go": "//go:build ignore\n\npackage main; import _ \"" + module + "\"",
	} {
		path = filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := imports(root)
	if want := "```\nz\nent       internal/driver\ndatabase  ent\n```\n"; err != nil || got != want {
		t.Errorf("%v\n%s", err, got)
	}
}

// TestEveryVariableIsListed: what a command or Open reads from the environment is in .env.example.
func TestEveryVariableIsListed(t *testing.T) {
	t.Parallel()
	const root = "../../.."
	example, err := os.ReadFile(root + "/.env.example")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(example)) {
		if m := assignment.FindStringSubmatch(strings.TrimSpace(line)); m != nil {
			listed[m[1]] = true
		}
	}
	tracked, err := exec.CommandContext(t.Context(), "git", "-C", root, "ls-files", "*.go").Output()
	if err != nil {
		t.Fatal(err)
	}
	// Of this product: PATH and HOME are the system's.
	ours := regexp.MustCompile(`"((?:DATABASE|REDIS|CLINICAL|BACKUP|AUDIT|MONITOR|ADMIN|DEMO|MIGRATION|POSTGRES|ATLAS|APPLICATION)_[A-Z0-9_]+)"`)
	read := map[string]bool{}
	for path := range strings.Lines(string(tracked)) {
		path = strings.TrimSpace(path)
		if strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "internal/deploytest/") || strings.HasPrefix(path, "internal/bench/") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, path))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range ours.FindAllStringSubmatch(string(text), -1) {
			read[m[1]] = true
		}
	}
	for name := range read {
		if !listed[name] && !listed[strings.TrimSuffix(name, "_FILE")] {
			t.Errorf("%s is read and not in .env.example", name)
		}
	}
	for name := range listed {
		if !read[name] && !read[strings.TrimSuffix(name, "_FILE")] {
			t.Errorf("%s is in .env.example and not read", name)
		}
	}
}

var (
	quoted   = regexp.MustCompile("`([^`\n]+)`")
	aFile    = regexp.MustCompile(`^[\w./-]+\.(go|sql|txt)$`)
	aTest    = regexp.MustCompile(`^Test\w+$`)
	aFolder  = regexp.MustCompile(`^[a-z]+(/[a-z0-9_.-]+)*/$|^internal/[a-z0-9/]+$`)
	testFunc = regexp.MustCompile(`(?m)^func (Test\w+)\(`)
)

// TestGuideNamesWhatExists: the files, folders and tests that the maintainers' guide names are there.
func TestGuideNamesWhatExists(t *testing.T) {
	t.Parallel()
	const root = "../../.."
	guide, err := os.ReadFile(root + "/docs/contributing.md")
	if err != nil {
		t.Fatal(err)
	}
	tracked, err := exec.CommandContext(t.Context(), "git", "-C", root, "ls-files").Output()
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{} // paths, the names of files, and tests
	for path := range strings.Lines(string(tracked)) {
		path = strings.TrimSpace(path)
		names[path], names[filepath.Base(path)] = true, true
		if strings.HasSuffix(path, "_test.go") {
			text, err := os.ReadFile(filepath.Join(root, path))
			if err != nil && !os.IsNotExist(err) {
				t.Fatal(err)
			}
			for _, m := range testFunc.FindAllStringSubmatch(string(text), -1) {
				names[m[1]] = true
			}
		}
	}
	found := 0
	for _, m := range quoted.FindAllStringSubmatch(string(guide), -1) {
		name := m[1]
		switch {
		case aFolder.MatchString(name):
			if _, err := os.Stat(filepath.Join(root, name)); err != nil {
				t.Errorf("there is no folder %s", name)
			}
		case aFile.MatchString(name), aTest.MatchString(name):
			if !names[name] {
				t.Errorf("there is no %s", name)
			}
		default:
			continue
		}
		found++
	}
	if found < 30 {
		t.Errorf("%d names were found", found)
	}
}
