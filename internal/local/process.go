package local

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// run runs a server's program as the servers' user and returns its output.
func (s *Stack) run(program string, args ...string) (string, error) {
	cmd := exec.Command(program, args...)
	cmd.Dir = "/"
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // an interrupt must not reach the servers
	if s.owner != nil {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: s.owner.uid, Gid: s.owner.gid}
	}
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// shellWord quotes s for a shell, through which pg_ctl passes the server's options.
func shellWord(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// readPID returns the process ID in a server's file, and whether that process is still the server: its command line
// contains mark. After a crash the ID may belong to another program.
func readPID(pidFile, mark string) (int, bool) {
	b, err := os.ReadFile(pidFile)
	if err != nil {
		return 0, false
	}
	first, _, _ := strings.Cut(string(b), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	if err != nil || pid <= 1 {
		return 0, false
	}
	line, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil { // no /proc, or no process
		line, _ = exec.Command("ps", "-o", "args=", "-p", strconv.Itoa(pid)).Output()
	}
	return pid, strings.Contains(string(line), mark)
}

// lastLine returns the last line of text that contains one of marks, from after the mark, or the last line.
func lastLine(text string, marks ...string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i := len(lines) - 1; i >= 0; i-- {
		for _, mark := range marks {
			if at := strings.Index(lines[i], mark); at >= 0 {
				return strings.TrimSpace(lines[i][at+len(mark):])
			}
		}
	}
	return strings.TrimSpace(lines[len(lines)-1])
}
