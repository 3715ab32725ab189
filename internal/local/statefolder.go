package local

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// stateFolder is XDG_STATE_HOME or ~/.local/state, or /var/lib for root, whose home other users
// cannot enter.
func stateFolder(servers *account) (string, error) {
	if dir := os.Getenv("XDG_STATE_HOME"); dir != "" {
		if servers != nil && !isTraversable(dir) {
			return "", fmt.Errorf("XDG_STATE_HOME=%s: the servers run as user %s, which cannot enter that folder; run chmod o+x on it, or choose another", dir, servers.name)
		}
		return filepath.Abs(dir)
	}
	home, err := os.UserHomeDir()
	if err == nil && (servers == nil || isTraversable(filepath.Join(home, ".local", "state"))) {
		return filepath.Join(home, ".local", "state"), nil
	}
	if servers != nil {
		return "/var/lib", nil
	}
	return "", errors.New("neither HOME nor XDG_STATE_HOME is set, so the local servers have no data folder")
}

// ClusterFolder creates the folder of the checkout's PostgreSQL cluster, if there is none, and returns its path.
func ClusterFolder(root string) (string, error) {
	s, err := Open(root, "cluster")
	if err != nil {
		return "", err
	}
	return s.dir, s.makeDir()
}

// isTraversable reports whether every user may pass through those of dir and its parents that exist. The others are
// created that way.
func isTraversable(dir string) bool {
	for {
		info, err := os.Stat(dir)
		if err == nil && info.Mode().Perm()&0o001 == 0 {
			return false
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return true
		}
		dir = parent
	}
}

// makeDir creates the stack's folder, which the servers' user may pass through but not list.
func (s *Stack) makeDir() error {
	if err := os.MkdirAll(s.dir, 0o711); err != nil {
		return err
	}
	if s.owner == nil {
		return nil
	}
	// Independent of the umask: the stack's folder, the checkout's, and predicthealth/.
	for dir, level := s.dir, 0; level < 3; dir, level = filepath.Dir(dir), level+1 {
		if err := os.Chmod(dir, 0o711); err != nil {
			return err
		}
	}
	if !isTraversable(s.dir) {
		return fmt.Errorf("user %s, which the servers run as, cannot enter %s: %w", s.owner.name, s.dir, syscall.EACCES)
	}
	return nil
}

// minFreeSpace is required to start servers: the size of an empty database and some more.
const minFreeSpace = 100 << 20

// checkFreeSpace fails if the disk is nearly full: a server that runs out of space while it starts reports unclear
// errors.
func (s *Stack) checkFreeSpace() error {
	var disk syscall.Statfs_t
	if err := syscall.Statfs(s.dir, &disk); err != nil {
		return err
	}
	if disk.Bavail*uint64(disk.Bsize) < minFreeSpace {
		return fmt.Errorf("less than %d MB are free: %w", minFreeSpace>>20, syscall.ENOSPC)
	}
	return nil
}
