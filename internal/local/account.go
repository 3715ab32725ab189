package local

import (
	"errors"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// account is the unprivileged user that servers run as if root starts a stack: PostgreSQL refuses to
// run as root.
type account struct {
	name     string
	uid, gid uint32
}

func serverAccount() (*account, error) {
	if os.Geteuid() != 0 {
		return nil, nil // no other account is needed
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
		if err1 == nil && err2 == nil {
			return &account{name, uint32(uid), uint32(gid)}, nil
		}
	}
	return nil, errors.New("PostgreSQL refuses to run as root, and this machine has neither of the users postgres and nobody")
}

// makeServerFolder creates a folder that only the servers' user can enter.
func (s *Stack) makeServerFolder(path string) error {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return err
	}
	if s.owner == nil {
		return nil
	}
	return os.Chown(path, int(s.owner.uid), int(s.owner.gid))
}

// writeForServers writes a file of the stack's folder that only the servers' user can read.
func (s *Stack) writeForServers(path string, content []byte) error {
	if err := writeNew(path, content, 0o600); err != nil || s.owner == nil {
		return err
	}
	return os.Lchown(path, int(s.owner.uid), int(s.owner.gid))
}

// ServersUser is the name of the user that servers run as, or "" for the current user.
func ServersUser() string {
	account, err := serverAccount()
	if err != nil || account == nil {
		return ""
	}
	return account.name
}

// GiveToServers changes the owner of the paths to that user.
func GiveToServers(paths ...string) error {
	account, err := serverAccount()
	if err != nil || account == nil {
		return err
	}
	for _, path := range paths {
		if err := os.Lchown(path, int(account.uid), int(account.gid)); err != nil {
			return err
		}
	}
	return nil
}

// AsServers makes cmd run as that user.
func AsServers(cmd *exec.Cmd) error {
	account, err := serverAccount()
	if err == nil && account != nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: account.uid, Gid: account.gid}}
	}
	return err
}
