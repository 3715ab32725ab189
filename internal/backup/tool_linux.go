package backup

import (
	"os/exec"
	"syscall"
)

// killWithParent makes the system kill a program when this process is killed.
func killWithParent(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}

// fileGoes reports whether an open file can be removed and still be opened again by its descriptor.
const fileGoes = true
