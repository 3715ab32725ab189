package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"

	"github.com/predicthealth/database/internal/cluster"
)

// inside is set in the environment of a drill in namespaces of its own.
const inside = "PREDICTHEALTH_DRILL_NAMESPACES"

// enter runs this program again in its own mount, process and network namespaces. A user other than root becomes root in a user namespace,
// with the ids of /etc/subuid. tini reaps the servers' processes, whose parents end before them.
func enter(ctx context.Context) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	args := []string{"--mount", "--pid", "--net", "--fork", "--kill-child", "--mount-proc"}
	if os.Geteuid() != 0 {
		args = append([]string{"--user", "--map-root-user", "--map-auto"}, args...)
	}
	args = append(append(args, "tini", "-g", "--", self), os.Args[1:]...)
	cmd := exec.CommandContext(ctx, "unshare", args...) //nolint:gosec // our own words
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.Stdout, cmd.Stderr, cmd.Env = os.Stdout, os.Stderr, append(os.Environ(), inside+"=yes")
	return cmd.Run()
}

// Each node has two links: to the other nodes, and to its clients, of which this process is one.
const (
	peers    = "10.77.1."
	clients  = "10.77.2."
	hardware = "02:00:0a:4d:02:fe" // a bridge without a fixed address changes it with its links
)

// connect makes the network of the nodes.
func connect(ctx context.Context) ([]cluster.Node, error) {
	if err := syscall.Mount("none", "/run", "tmpfs", 0, ""); err != nil { // for ip-netns
		return nil, fmt.Errorf("mounting /run: %w", err)
	}
	if err := ip(ctx, "link set lo up", "link add peers type bridge", "link set peers up",
		"link add clients address "+hardware+" type bridge", "addr add "+clients+"254/24 dev clients", "link set clients up"); err != nil {
		return nil, err
	}
	var nodes []cluster.Node
	for i := range 3 {
		last := fmt.Sprint(i + 1)
		n := cluster.InNamespace(i, peers+last, clients+last)
		steps := []string{"netns add " + n.Namespace, "-n " + n.Namespace + " link set lo up"}
		for bridge, address := range map[string]string{"peers": n.Host, "clients": n.Public} {
			steps = append(steps, fmt.Sprintf("link add %s type veth peer name %s netns %s", link(n, bridge), bridge, n.Namespace),
				fmt.Sprintf("link set %s master %s up", link(n, bridge), bridge),
				fmt.Sprintf("-n %s addr add %s/24 dev %s", n.Namespace, address, bridge), fmt.Sprintf("-n %s link set %s up", n.Namespace, bridge))
		}
		if err := ip(ctx, steps...); err != nil {
			return nil, err
		}
		nodes = append(nodes, n)
	}
	return nodes, nil
}

func link(n cluster.Node, bridge string) string { return n.Name + "-" + bridge }

func ip(ctx context.Context, steps ...string) error {
	for _, step := range steps {
		if out, err := exec.CommandContext(ctx, "ip", strings.Fields(step)...).CombinedOutput(); err != nil { //nolint:gosec // our own words
			return fmt.Errorf("ip %s: %w: %s", step, err, out)
		}
	}
	return nil
}

// cut drops all packets of a node's links to the bridges.
func cut(ctx context.Context, n cluster.Node, bridges ...string) error {
	return setLinks(ctx, n, "down", bridges)
}

func mend(ctx context.Context, n cluster.Node, bridges ...string) error {
	return setLinks(ctx, n, "up", bridges)
}

func setLinks(ctx context.Context, n cluster.Node, state string, bridges []string) error {
	for _, bridge := range bridges {
		if err := ip(ctx, fmt.Sprintf("link set %s %s", link(n, bridge), state)); err != nil {
			return err
		}
	}
	return nil
}
