//go:build linux

package container

import (
	"os"
	"os/exec"
	"testing"
)

// inside is set in the environment of a test that runs in its own namespaces.
const inside = "PREDICTHEALTH_TEST_NAMESPACES"

// Enter runs a test again in its own mount, process and network namespaces, and fails if that fails. A user other than
// root becomes root in a user namespace, with the ids of /etc/subuid. Inside it returns true, and the test continues;
// outside it returns false when the test is over.
func Enter(t *testing.T, env ...string) bool {
	t.Helper()
	if os.Getenv(inside) == t.Name() {
		return true
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	args := []string{"--mount", "--pid", "--net", "--ipc", "--uts", "--fork", "--kill-child", "--mount-proc"}
	if os.Geteuid() != 0 {
		args = append([]string{"--user", "--map-root-user", "--map-auto"}, args...)
	}
	args = append(args, self, "-test.v", "-test.run", "^"+t.Name()+"$", "-test.timeout", "15m")
	cmd := exec.CommandContext(t.Context(), "unshare", args...)
	cmd.Env = append(append(os.Environ(), env...), inside+"="+t.Name())
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("in namespaces of its own: %v\n%s", err, out)
	} else if testing.Verbose() {
		t.Logf("%s", out)
	}
	return false
}
