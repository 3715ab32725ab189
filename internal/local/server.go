package local

import (
	"context"
	"errors"
	"os"
	"os/exec"
)

// PgBackRest is the path of pgbackrest, by which point-in-time recovery is tested.
func PgBackRest() (string, error) {
	path, err := exec.LookPath("pgbackrest")
	if err != nil {
		return "", &lackError{[]string{"pgBackRest"}}
	}
	return path, nil
}

// ServerFolder makes a temporary folder for what a server of a test's own keeps, and returns what removes it.
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

// ServerCommand is a program that runs as the user whom servers run as, in whatever folder that user can enter.
func ServerCommand(ctx context.Context, program string, args ...string) (*exec.Cmd, error) {
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir = "/"
	return cmd, AsServers(cmd)
}
