package deploytest

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// understood checks that the program has a command with these flags.
func understood(t *testing.T, where, line string) {
	t.Helper()
	words := strings.Fields(line)
	if _, err := os.Stat(script(t, words[0])); err == nil {
		return // TestTimerScripts checks these
	}
	out, err := exec.Command(filepath.Join(programs(t), words[0]), append(words[1:], "--help")...).CombinedOutput()
	if err != nil || !strings.Contains(string(out), words[0]+" "+words[1]) {
		t.Errorf("%s: %s: %v: %s", where, line, err, out)
	}
}

// script returns the script that is installed under this name.
func script(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join(root, "deploy", name+".sh"))
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func deployedIn(t *testing.T, folder string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(root, "deploy", folder))
	if err != nil || len(entries) == 0 {
		t.Fatalf("%s: %d files, %v", folder, len(entries), err)
	}
	all := map[string]string{}
	for _, e := range entries {
		all[e.Name()] = string(deployed(t, folder+"/"+e.Name()))
	}
	return all
}

var started = regexp.MustCompile(`(?m)^Exec(?:Start|StopPost)=/usr/local/bin/(.*)$`)

// TestUnits: systemd accepts the units, if it is installed, and the programs accept their commands; each has a timer,
// or keeps running.
func TestUnits(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var paths []string
	units := deployedIn(t, "systemd")
	for name, text := range units {
		if timed, found := strings.CutSuffix(name, ".timer"); found {
			if units[timed+".service"] == "" || !strings.Contains(text, "OnCalendar=") {
				t.Errorf("%s has no time, or nothing to start", name)
			}
		} else if units[strings.TrimSuffix(name, ".service")+".timer"] == "" && !strings.Contains(text, "Restart=always") || !started.MatchString(text) {
			t.Errorf("nothing starts %s, or it starts nothing", name)
		}
		for _, m := range started.FindAllStringSubmatch(text, -1) {
			understood(t, name, m[1])
		}
		// This machine has other program paths, and lacks the users.
		text = strings.ReplaceAll(text, "/usr/local/bin/pgbackrest-timer", script(t, "pgbackrest-timer"))
		text = strings.ReplaceAll(text, "/usr/local/bin", programs(t))
		text = regexp.MustCompile(`(?m)^User=.*\n`).ReplaceAllString(text, "")
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		return // not a machine with systemd
	}
	if out, err := exec.Command(analyze, append([]string{"verify", "--man=no"}, paths...)...).CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("systemd-analyze: %v: %s", err, out)
	}
}

// TestCrontab: each line has five fields for the time, a user, and commands that sh and the programs accept; and cron
// runs the same nightly and weekly commands as the units.
func TestCrontab(t *testing.T) {
	t.Parallel()
	line := regexp.MustCompile(`(?m)^(?:[0-9*,/-]+ ){4}[0-9*,/-]+\t[a-z-]+\t(.*)$`)
	runs := map[string]bool{}
	for name, text := range deployedIn(t, "cron") {
		if lines, times := line.FindAllStringSubmatch(text, -1), strings.Count(text, " * * "); len(lines) != times {
			t.Errorf("%s: of %d lines cron would accept %d", name, times, len(lines))
		}
		for _, m := range line.FindAllStringSubmatch(text, -1) {
			if out, err := exec.Command("sh", "-n", "-c", m[1]).CombinedOutput(); err != nil {
				t.Errorf("%s: %s", m[1], out)
			}
			for _, run := range regexp.MustCompile(`(?:(?:backup|audit) (?:create|prune|drill|moment|verify|anchor)|pgbackrest-timer once)[^&;]*`).FindAllString(m[1], -1) {
				understood(t, name, run)
				runs[strings.Join(strings.Fields(run)[:2], " ")] = true
			}
		}
	}
	for name, text := range deployedIn(t, "systemd") {
		if strings.Contains(text, "Restart=always") {
			continue
		}
		for _, m := range started.FindAllStringSubmatch(text, -1) {
			if what := strings.Join(strings.Fields(m[1])[:2], " "); !runs[what] {
				t.Errorf("%s runs %s, and no line of cron does", name, what)
			}
		}
	}
}

// TestTimerScripts checks the commands and their order in images without a scheduler: a failed one is repeated, and
// does not count as done.
func TestTimerScripts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ script, argument, fails, want string }{
		{"backup-timer.sh", "", "", "backup create -every 24h, backup prune, backup create -every 24h, backup prune"},
		{"backup-timer.sh", "", "backup create -every 24h", "backup create -every 24h, backup create -every 24h, backup create -every 24h"},
		{"backup-timer.sh", "", "backup prune", "backup create -every 24h, backup prune, backup create -every 24h, backup prune"},
		{"backup-timer.sh", "drill", "", "backup drill -every 168h, backup verify -every 24h, backup drill -every 168h"},
		{"backup-timer.sh", "drill", "backup drill -every 168h", "backup drill -every 168h, backup drill -every 168h"},
		{"audit-timer.sh", "", "", "audit verify -anchor /anchors, audit anchor -dir /anchors, audit verify -anchor /anchors"},
		{"audit-timer.sh", "", "audit verify -anchor /anchors", "audit verify -anchor /anchors, audit anchor -dir /anchors, audit verify -anchor /anchors"},
	} {
		dir := t.TempDir()
		// Replaces the programs: it records its arguments, and ends the script after enough calls.
		const double = "#!/bin/sh\ncalled=\"${0##*/} $*\"\necho \"$called\" >>\"$CALLS\"\n[ \"$(wc -l <\"$CALLS\")\" -lt \"$ENOUGH\" ] || kill -TERM $PPID\n[ \"$called\" != \"$FAILS\" ]\n"
		for _, name := range []string{"backup", "audit"} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(double), 0o700); err != nil { //nolint:gosec // it is run
				t.Fatal(err)
			}
		}
		calls := filepath.Join(dir, "calls")
		if err := os.WriteFile(calls, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		script, err := filepath.Abs(filepath.Join(root, "deploy", c.script))
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.CommandContext(t.Context(), "sh", append([]string{script}, strings.Fields(c.argument)...)...)
		cmd.Env = []string{
			"PATH=" + dir + ":" + os.Getenv("PATH"), "CALLS=" + calls, "FAILS=" + c.fails, "ENOUGH=" + strconv.Itoa(strings.Count(c.want, ",")+1),
			"BACKUP_LOOK=0", "BACKUP_RETRY=0", "AUDIT_EVERY=0", "AUDIT_RETRY=0", "AUDIT_ANCHORS=/anchors",
		}
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s %s: %v: %s", c.script, c.argument, err, out)
		}
		did, err := os.ReadFile(calls)
		if got := strings.Join(strings.Split(strings.TrimSpace(string(did)), "\n"), ", "); err != nil || got != c.want {
			t.Errorf("%s %s, where %q fails, ran %s; want %s; %v", c.script, c.argument, c.fails, got, c.want, err)
		}
	}
}
