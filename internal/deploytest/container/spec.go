//go:build linux

package container

import (
	"cmp"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/opencontainers/runtime-spec/specs-go"
)

// Root's capabilities in a Docker container (https://docs.docker.com/engine/security/#linux-kernel-capabilities).
var capabilities = []string{
	"CAP_AUDIT_WRITE", "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_MKNOD",
	"CAP_NET_BIND_SERVICE", "CAP_NET_RAW", "CAP_SETFCAP", "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID", "CAP_SYS_CHROOT",
}

// spec is a service's container. Memory and processor limits are omitted: they need cgroups, which a test may not have.
func (h *Host) spec(service types.ServiceConfig, image Image, link string) (*specs.Spec, error) {
	process, err := processOf(service, image)
	if err != nil {
		return nil, err
	}
	mounts, err := h.mounts(service, image)
	if err != nil {
		return nil, err
	}
	return &specs.Spec{
		Version:  "1.0.0",
		Process:  process,
		Root:     &specs.Root{Path: image.Root, Readonly: service.ReadOnly},
		Hostname: service.Name,
		Mounts:   mounts,
		Hooks: &specs.Hooks{CreateRuntime: []specs.Hook{{
			Path: "/bin/sh", Args: []string{"sh", filepath.Join(h.dir, "attach.sh"), h.ip, link, h.addresses[service.Name], hardware(h.addresses[service.Name])},
			Env: []string{"PATH=/usr/sbin:/usr/bin:/sbin:/bin"},
		}}},
		Linux: &specs.Linux{Namespaces: []specs.LinuxNamespace{
			{Type: specs.PIDNamespace}, {Type: specs.MountNamespace}, {Type: specs.NetworkNamespace}, {Type: specs.IPCNamespace}, {Type: specs.UTSNamespace},
		}},
	}, nil
}

// hardware is the hardware address for an IP address, derived as by Docker: locally administered, with the same bytes.
func hardware(address string) string {
	ip := net.ParseIP(address).To4()
	return net.HardwareAddr(append([]byte{2, 0x42}, ip...)).String()
}

func processOf(service types.ServiceConfig, image Image) (*specs.Process, error) {
	entrypoint, command := image.Entrypoint, image.Command
	if service.Entrypoint != nil {
		entrypoint, command = service.Entrypoint, nil
	}
	if service.Command != nil {
		command = service.Command
	}
	env := slices.Concat([]string{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}, image.Env)
	for name, value := range service.Environment {
		if value != nil {
			env = append(env, name+"="+*value)
		}
	}
	user := image.User
	if service.User != "" {
		user = service.User
	}
	id, err := userOf(user)
	if err != nil {
		return nil, err
	}
	bounding := capabilities
	if slices.Contains(service.CapDrop, "ALL") {
		bounding = service.CapAdd
	}
	rights := &specs.LinuxCapabilities{Bounding: bounding}
	if id.UID == 0 {
		rights.Effective, rights.Permitted = bounding, bounding
	}
	return &specs.Process{
		Args: slices.Concat(entrypoint, command), Env: env, Cwd: "/", User: id, Capabilities: rights,
		NoNewPrivileges: slices.Contains(service.SecurityOpt, "no-new-privileges:true"),
	}, nil
}

func userOf(user string) (id specs.User, err error) {
	if user == "" {
		return id, nil
	}
	first, second, both := strings.Cut(user, ":")
	uid, err := strconv.ParseUint(first, 10, 32)
	if err != nil {
		return id, fmt.Errorf("user %s is not numeric", user)
	}
	gid := uint64(0)
	if both {
		if gid, err = strconv.ParseUint(second, 10, 32); err != nil {
			return id, fmt.Errorf("user %s is not numeric", user)
		}
	}
	return specs.User{UID: uint32(uid), GID: uint32(gid)}, nil
}

func (h *Host) mounts(service types.ServiceConfig, image Image) ([]specs.Mount, error) {
	shared := int64(64 << 20)
	if service.ShmSize > 0 {
		shared = int64(service.ShmSize)
	}
	all := slices.Concat(image.Mounts, []specs.Mount{
		{Destination: "/proc", Type: "proc", Source: "proc", Options: []string{"nosuid", "noexec", "nodev"}},
		{Destination: "/dev", Type: "tmpfs", Source: "tmpfs", Options: []string{"nosuid", "strictatime", "mode=755", "size=65536k"}},
		{Destination: "/dev/shm", Type: "tmpfs", Source: "shm", Options: []string{"nosuid", "noexec", "nodev", "mode=1777", fmt.Sprint("size=", shared)}},
		Bind(filepath.Join(h.dir, "hosts"), "/etc/hosts", true),
	})
	for _, on := range service.Tmpfs {
		path, options, _ := strings.Cut(on, ":")
		all = append(all, specs.Mount{Destination: path, Type: "tmpfs", Source: "tmpfs", Options: append([]string{"nosuid", "nodev"}, strings.Split(options, ",")...)})
	}
	for _, v := range service.Volumes {
		source := v.Source
		if v.Type == types.VolumeTypeVolume {
			var err error
			if source, err = h.volume(v.Source, image, v.Target); err != nil {
				return nil, err
			}
		} else if _, err := os.Stat(source); os.IsNotExist(err) && v.Bind != nil && bool(v.Bind.CreateHostPath) {
			if err := os.MkdirAll(source, 0o755); err != nil { //nolint:gosec // as Docker makes it
				return nil, err
			}
		}
		all = append(all, Bind(source, v.Target, v.ReadOnly))
	}
	for _, secret := range service.Secrets {
		target := secret.Target
		if !filepath.IsAbs(target) {
			target = filepath.Join("/run/secrets", cmp.Or(target, secret.Source))
		}
		all = append(all, Bind(h.secrets[secret.Source].File, target, true))
	}
	return all, nil
}

// Bind is a mount of a file or folder of the machine.
func Bind(source, target string, readOnly bool) specs.Mount {
	options := []string{"rbind", "rprivate"}
	if readOnly {
		options = append(options, "ro")
	}
	return specs.Mount{Destination: target, Type: "bind", Source: source, Options: options}
}
