package deploytest

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testguide"
)

var (
	// walked is a block of commands of the tutorial, and what the page says that it prints.
	walked = regexp.MustCompile("(?ms)^<!-- commands: walk -->\n```sh\n(.*?)^```\n```[a-z]*\n(.*?)^```$")
	// made is what differs from one run to another.
	made = regexp.MustCompile(`[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"next":"[^"]*"`)
)

// TestTutorial: in a new clone the tutorial's commands start the service, and print what the page shows.
func TestTutorial(t *testing.T) {
	t.Parallel()
	if _, err := local.Curl(); err != nil {
		t.Fatal(err)
	}
	page := filepath.Join(root, "docs", "tutorial.md")
	dir := scratchClone(t)
	shell := func(script string) *exec.Cmd {
		cmd := exec.CommandContext(t.Context(), "sh", "-euc", script)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "XDG_STATE_HOME="+filepath.Join(filepath.Dir(dir), "state"), "DATABASE_URL=", "REDIS_URL=", "LISTEN=127.0.0.1:0", cached)
		return cmd
	}
	run := func(script string) string {
		t.Helper()
		out, err := shell(script).Output()
		if err != nil {
			t.Fatalf("%s\n%v\n%s", script, err, out)
		}
		return string(out)
	}
	up, serve, ok := strings.Cut(testguide.Named(t, page, "start"), "\n")
	if !ok {
		t.Fatal("the page starts the service by one line")
	}
	t.Cleanup(func() {
		down := exec.Command("make", "down")
		down.Dir, down.Env = dir, shell("").Env
		if out, err := down.CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
	})
	run(up)
	api, stop := serving(t, shell(serve))

	blocks := walked.FindAllStringSubmatch(read(t, page), -1)
	const end = "\n-- end of a block --\n"
	var script strings.Builder
	for _, b := range blocks {
		script.WriteString(b[1] + "printf '" + strings.ReplaceAll(end, "\n", `\n`) + "'\n")
	}
	printed := strings.Split(run(strings.Replace(script.String(), "api=http://127.0.0.1:8080\n", "api=http://"+api+"\n", 1)), end)
	if len(blocks) < 5 || len(printed) != len(blocks)+1 {
		t.Fatalf("%d blocks printed %d times", len(blocks), len(printed))
	}
	for i, b := range blocks {
		got := strings.ReplaceAll(printed[i], "\r", "")
		if made.ReplaceAllString(got, "…") != made.ReplaceAllString(b[2], "…") {
			t.Errorf("%s\nprints\n%s\nand not\n%s", b[1], got, b[2])
		}
	}
	stop()
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// serving starts a command that serves, and returns where it listens and what stops it by a signal.
func serving(t *testing.T, cmd *exec.Cmd) (address string, stop func()) {
	t.Helper()
	out, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // as of a terminal, whose Ctrl-C all of them get
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill := func(s syscall.Signal) { _ = syscall.Kill(-cmd.Process.Pid, s) }
	t.Cleanup(func() { kill(syscall.SIGKILL) })
	lines := bufio.NewScanner(out)
	next := func(msg string) (address string) {
		t.Helper()
		var text strings.Builder
		for lines.Scan() {
			var line struct{ Msg, Address string }
			if json.Unmarshal(lines.Bytes(), &line) == nil && line.Msg == msg {
				return line.Address
			}
			text.WriteString(lines.Text() + "\n")
		}
		t.Fatalf("it never says %q:\n%s", msg, text.String())
		return ""
	}
	return next("listening"), func() {
		t.Helper()
		kill(syscall.SIGINT)
		next("stopping")
		for lines.Scan() {
			if strings.Contains(lines.Text(), "ERROR") {
				t.Error(lines.Text())
			}
		}
		_ = cmd.Wait() // make's status is that of an interrupt
	}
}
