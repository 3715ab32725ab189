//go:build linux

package container

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/predicthealth/database/internal/local"
)

// Host runs the containers of one compose file, and holds what they share: a network and its names, volumes.
type Host struct {
	dir       string
	crunPath  string
	ip        string
	secrets   types.Secrets
	volumes   map[string]string // on this machine, by name
	addresses map[string]string // by service
	links     atomic.Int32      // the number created so far
}

// The containers' network: the host's address, followed by the services' addresses.
const (
	network = "10.89.7."
	bridge  = "containers"
	// Gateway is the host's own address.
	Gateway = network + "1"
)

// NewHost returns a host in an empty folder, which containers can also reach by the given names. Call it only inside
// Enter: it configures the process's network.
func NewHost(ctx context.Context, dir string, project *types.Project, names ...string) (*Host, error) {
	h := &Host{dir: dir, secrets: project.Secrets, volumes: map[string]string{}, addresses: map[string]string{}}
	var err error
	if h.crunPath, err = local.Crun(); err != nil {
		return nil, err
	}
	if h.ip, err = local.IP(); err != nil {
		return nil, err
	}
	for _, folder := range []string{"bundles", "logs", "volumes", "run"} {
		if err := os.Mkdir(filepath.Join(dir, folder), 0o711); err != nil {
			return nil, err
		}
	}
	hosts := "127.0.0.1 localhost\n"
	for _, name := range names {
		hosts += Gateway + " " + name + "\n"
	}
	for i, name := range project.ServiceNames() {
		h.addresses[name] = fmt.Sprint(network, i+2)
		hosts += h.addresses[name] + " " + name + "\n"
	}
	if err := os.WriteFile(filepath.Join(dir, "hosts"), []byte(hosts), 0o644); err != nil { //nolint:gosec // every user reads it
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "attach.sh"), []byte(attach), 0o600); err != nil {
		return nil, err
	}
	// A test may have no cgroups, and crun rejects some cgroup setups: hide them all.
	if err := syscall.Mount("none", "/sys/fs/cgroup", "tmpfs", 0, ""); err != nil {
		return nil, fmt.Errorf("hiding cgroups: %w", err)
	}
	// A bridge without a fixed address uses one of its links', and another once that link is removed: a container would
	// then not reach the host for a minute.
	for _, args := range []string{
		"link set lo up", "link add " + bridge + " address " + hardware(Gateway) + " type bridge", "addr add " + Gateway + "/24 dev " + bridge, "link set " + bridge + " up",
	} {
		if out, err := exec.CommandContext(ctx, h.ip, strings.Fields(args)...).CombinedOutput(); err != nil { //nolint:gosec // our own words
			return nil, fmt.Errorf("ip %s: %w: %s", args, err, out)
		}
	}
	return h, nil
}

// attach connects a new container to the network; crun writes its state to standard input. An IP address always has the
// same hardware address, otherwise others could not reach a restarted service for a while. The bridge forwards to a new
// link up to a second later, and a client that looked for the address until then would get "no route to host" after
// the container has started: the container announces its address once the bridge forwards.
const attach = `set -eu
ip=$1 name=$2 address=$3 hardware=$4
pid=$(tr -d '\n' | sed 's/.*"pid" *: *\([0-9]*\).*/\1/')
"$ip" link add "$name" type veth peer name eth0 address "$hardware" netns "$pid"
"$ip" link set "$name" master ` + bridge + ` up
nsenter --target "$pid" --net sh -euc '"$1" link set lo up; "$1" addr add "$2/24" dev eth0; "$1" link set eth0 up
	echo 1 >/proc/sys/net/ipv4/conf/eth0/arp_notify' sh "$ip" "$address"
i=0
until "$ip" -details link show "$name" | grep -q 'state forwarding'; do
	i=$((i + 1))
	[ "$i" -le 250 ] || { echo "$name forwards nothing" >&2; exit 1; }
	sleep 0.02
done
nsenter --target "$pid" --net "$ip" link set eth0 address "$hardware"
`

// Address is a service's, on the containers' network.
func (h *Host) Address(service string) string { return h.addresses[service] }

func (h *Host) logOf(service string) string { return filepath.Join(h.dir, "logs", service) }

func (h *Host) crun(ctx context.Context, args ...string) *exec.Cmd {
	args = append([]string{"--root", filepath.Join(h.dir, "run"), "--cgroup-manager", "disabled"}, args...)
	cmd := exec.CommandContext(ctx, h.crunPath, args...) //nolint:gosec // our own words
	cmd.Env = []string{"PATH=" + os.Getenv("PATH")}
	return cmd
}

// volume returns the folder of a named volume. While it is empty, its owner and mode are those of the folder that the
// image has in its place, if any.
func (h *Host) volume(name string, image Image, target string) (string, error) {
	path, known := h.volumes[name]
	if !known {
		path = filepath.Join(h.dir, "volumes", name)
		if err := os.Mkdir(path, 0o755); err != nil { //nolint:gosec // as Docker makes it
			return "", err
		}
		h.volumes[name] = path
	}
	entries, err := os.ReadDir(path)
	if err != nil || len(entries) > 0 {
		return path, err
	}
	owner, mode, err := image.folder(target)
	if errors.Is(err, os.ErrNotExist) {
		return path, nil
	} else if err != nil {
		return "", err
	}
	if err := os.Chown(path, owner[0], owner[1]); err != nil {
		return "", err
	}
	return path, os.Chmod(path, mode)
}
