package local

import (
	"context"
	"errors"
	"os"
	"os/exec"
)

// PgBackRest returns the path of pgbackrest, for the tests of point-in-time recovery.
func PgBackRest() (string, error) {
	path, err := exec.LookPath("pgbackrest")
	if err != nil {
		return "", &missingError{[]string{"pgBackRest"}}
	}
	return path, nil
}

// ServerFolder creates a temporary folder for the data of a test's own server, and returns a function that removes it.
func ServerFolder() (dir string, remove func() error, err error) {
	owner, err := serverAccount()
	if err != nil {
		return "", nil, err
	}
	if dir, err = os.MkdirTemp("", "predicthealth-server-"); err != nil {
		return "", nil, err
	}
	if owner != nil {
		err = os.Chown(dir, int(owner.uid), int(owner.gid))
	}
	remove = func() error { return os.RemoveAll(dir) }
	if err != nil {
		return "", nil, errors.Join(err, remove())
	}
	return dir, remove, nil
}

// ServerCommand returns a command that runs as the servers' user, in a folder that this user can enter.
func ServerCommand(ctx context.Context, program string, args ...string) (*exec.Cmd, error) {
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir = "/"
	return cmd, AsServers(cmd)
}
