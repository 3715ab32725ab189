package backup

import (
	"os/exec"
	"syscall"
)

// dieWithUs has the system end a program when this one is killed.
func dieWithUs(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL} }

// fileGoes says whether an open file can be removed and still be opened anew, by its descriptor.
const fileGoes = true
