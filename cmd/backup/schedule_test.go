package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testdb"
)

func deployed(t *testing.T, pattern string) map[string]string {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob(filepath.Join(root, "deploy", pattern))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(paths), err)
	}
	all := map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(path)] = string(text)
	}
	return all
}

// understood makes sure that the program has a command with these flags.
func understood(t *testing.T, where, line string) {
	t.Helper()
	words := strings.Fields(line)
	s := newShell(t, "")
	if out, failure, err := s.run(t, append(words[1:], "--help")...); err != nil || !strings.Contains(out, "backup "+words[1]) {
		t.Errorf("%s: %s: %v: %s", where, line, err, failure)
	}
}

// TestUnits: systemd takes them, where there is one to ask, and the program what they start.
func TestUnits(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var paths []string
	for name, text := range deployed(t, "systemd/*") {
		for _, m := range regexp.MustCompile(`(?m)^ExecStart=(.*)$`).FindAllStringSubmatch(text, -1) {
			understood(t, name, m[1])
		}
		if timer, found := strings.CutSuffix(name, ".timer"); found && !strings.Contains(text, "OnCalendar=") {
			t.Errorf("%s.timer has no time", timer)
		}
		// Whoever asks has the program elsewhere, and not the user.
		text = strings.ReplaceAll(text, "/usr/local/bin/backup", os.Args[0])
		text = regexp.MustCompile(`(?m)^User=.*\n`).ReplaceAllString(text, "")
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		return // not a machine that has units
	}
	if out, err := exec.Command(analyze, append([]string{"verify", "--man=no"}, paths...)...).CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("systemd-analyze: %v: %s", err, out)
	}
}

// TestCrontab: each line has five fields for the time, a user, and commands that sh and the program take.
func TestCrontab(t *testing.T) {
	t.Parallel()
	line := regexp.MustCompile(`(?m)^(?:[0-9*,/-]+ ){4}[0-9*,/-]+\t[a-z-]+\t(.*)$`)
	for name, text := range deployed(t, "cron/*") {
		lines := line.FindAllStringSubmatch(text, -1)
		if len(lines) != 2 {
			t.Errorf("%s: %d lines", name, len(lines))
		}
		for _, m := range lines {
			if out, err := exec.Command("sh", "-n", "-c", m[1]).CombinedOutput(); err != nil {
				t.Errorf("%s: %s", m[1], out)
			}
			for _, run := range regexp.MustCompile(`backup (?:create|prune|drill)[^&;]*`).FindAllString(m[1], -1) {
				understood(t, name, run)
			}
		}
	}
}
