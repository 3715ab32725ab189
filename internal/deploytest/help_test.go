package deploytest

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// commandLine is a line of a help's list of commands.
var commandLine = regexp.MustCompile(`(?m)^   ([a-z][a-z-]*)(?:, [a-z, ]+)?  +\S`)

// TestHelp: each command of each program has a description and an example that can be typed as shown, shells complete
// it, and commands with results for programs print them as JSON.
func TestHelp(t *testing.T) {
	t.Parallel()
	forPeople := map[string]bool{ // the exit status is their result, or their output is not this project's
		"audit anchor": true, "audit keygen": true, "audit restored": true, "local env": true, "local psql": true, "local with": true, "local measure": true, "up": true,
		"local deps": true, "local down": true, "local delete": true, "local cluster": true, "migrate diff": true, "migrate hash": true, "migrate validate": true,
		"monitor serve": true, "schema": true, "keys create": true, "keys encrypt": true, "keys rotate": true,
		"patient erase": true, "patient confirm": true, "patient ledger": true, "patient release": true,
		"patient export": true, "patient history": true, // print JSON and nothing else
	}
	entries, err := os.ReadDir(programs(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, program := range entries {
		words := []string{program.Name()}
		help := helpOf(t, words)
		list := ""
		if _, after, found := strings.Cut(help, "\nCOMMANDS:\n"); found {
			list, _, _ = strings.Cut(after, "\n\n")
		}
		subs := commandLine.FindAllStringSubmatch(list, -1)
		if len(subs) == 0 {
			checkHelp(t, words, help, !forPeople[program.Name()])
		}
		for _, m := range subs {
			if m[1] == "help" {
				continue
			}
			words := []string{program.Name(), m[1]}
			checkHelp(t, words, helpOf(t, words), !forPeople[strings.Join(words, " ")])
		}
		completion, err := exec.Command(filepath.Join(programs(t), program.Name()), "completion", "bash").Output()
		if err != nil || !strings.Contains(string(completion), program.Name()) {
			t.Errorf("%s completion bash: %v: %s", program.Name(), err, completion)
		}
	}
}

func helpOf(t *testing.T, words []string) string {
	t.Helper()
	cmd := exec.Command(filepath.Join(programs(t), words[0]), append(words[1:], "--help")...)
	cmd.Dir, cmd.Env = t.TempDir(), []string{}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("%v --help: %v: %s", words, err, out)
	}
	return string(out)
}

func checkHelp(t *testing.T, words []string, help string, machine bool) {
	t.Helper()
	line := strings.Join(words, " ")
	example := regexp.MustCompile(`(?m)^     .*(?:bin/)?` + line + `\b`)
	if _, described, _ := strings.Cut(help, "\nDESCRIPTION:\n"); !example.MatchString(described) {
		t.Errorf("%s --help has no example:\n%s", line, help)
	}
	if has := strings.Contains(help, "--json"); has != machine {
		t.Errorf("%s prints JSON: %v; for programs: %v", line, has, machine)
	}
}
