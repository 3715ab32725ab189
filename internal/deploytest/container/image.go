//go:build linux

package container

import (
	"fmt"
	"os"
	"syscall"

	securejoin "github.com/cyphar/filepath-securejoin"
	"github.com/opencontainers/runtime-spec/specs-go"
)

// Image is a container's template: files and the image's configuration.
type Image struct {
	Root                string        // its files
	Mounts              []specs.Mount // over them
	Entrypoint, Command []string
	Env                 []string // NAME=value
	User                string   // uid or uid:gid; empty is root
	StopSignal          string   // empty is TERM
}

// folder returns the owner and mode of a folder in the image, or os.ErrNotExist.
func (i Image) folder(path string) (owner [2]int, mode os.FileMode, err error) {
	// As seen by programs in the container, whose /var/run is a link to /run.
	at, err := securejoin.SecureJoin(i.Root, path)
	if err != nil {
		return owner, 0, err
	}
	info, err := os.Stat(at)
	if err != nil {
		return owner, 0, err
	}
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return owner, 0, fmt.Errorf("%s has no owner", at)
	}
	return [2]int{int(s.Uid), int(s.Gid)}, info.Mode(), nil
}
