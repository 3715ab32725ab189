package certs

import (
	"os"
	"syscall"
)

// keepOwner gives f the owner of the file that it replaces, if that exists and the process runs as root.
func keepOwner(file string, f *os.File) error {
	info, err := os.Lstat(file)
	if err != nil || os.Geteuid() != 0 {
		return nil //nolint:nilerr // a new file
	}
	was, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return nil
	}
	return f.Chown(int(was.Uid), int(was.Gid))
}
