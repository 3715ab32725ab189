package cluster

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/internal/local"
)

// ends bounds the end of a server.
const ends = time.Minute

// StartNode starts etcd and Patroni of a node, unless they run. Patroni starts PostgreSQL.
func (c *Cluster) StartNode(ctx context.Context, n Node) error {
	if len(find(c.etcd(n))) == 0 {
		env, err := c.etcdEnv(n)
		if err != nil {
			return err
		}
		if err := c.start(ctx, n, "etcd", env, "etcd", strings.Fields(c.etcd(n))...); err != nil {
			return err
		}
	}
	if len(find(c.patroni(n))) > 0 {
		return nil
	}
	return c.start(ctx, n, "patroni", []string{
		"NODE=" + n.Name, "PATRONI_SECRETS=" + c.at(n, "secrets"), "PATRONI_CONFIG=" + c.patroni(n),
		fmt.Sprintf("POSTGRES_ADDRESS=%s:%d", n.Host, n.Postgres), fmt.Sprintf("RESTAPI_ADDRESS=%s:%d", n.Host, n.REST),
	}, "sh", c.at(n, "conf/start.sh"))
}

// etcd and patroni are in the command lines of a node's servers.
func (c *Cluster) etcd(n Node) string    { return "--data-dir " + c.at(n, "etcd") }
func (c *Cluster) patroni(n Node) string { return c.at(n, "conf/patroni.yml") }

// etcdEnv returns the variables of etcd.env, without that of the folder, which is a flag here.
func (c *Cluster) etcdEnv(n Node) (env []string, err error) {
	content, err := os.ReadFile(c.at(n, "conf/etcd.env"))
	for line := range strings.Lines(string(content)) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "ETCD_") && !strings.HasPrefix(line, "ETCD_DATA_DIR=") {
			env = append(env, line)
		}
	}
	return env, err
}

func (c *Cluster) startHAProxy(ctx context.Context) error {
	conf := filepath.Join(c.haproxy(), "haproxy.cfg")
	if len(find(conf)) > 0 {
		return nil
	}
	return c.start(ctx, Node{}, filepath.Join(c.haproxy(), "log"), nil, "/usr/sbin/haproxy", "-db", "-f", conf)
}

// start starts a server that goes on after this process ends. Its output is in a file of the node.
func (c *Cluster) start(ctx context.Context, n Node, log string, env []string, program string, args ...string) error {
	cmd, err := c.command(ctx, n, program, args...)
	if err != nil {
		return err
	}
	if !filepath.IsAbs(log) {
		log = c.at(n, log+".log")
	}
	out, err := os.OpenFile(log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600) //nolint:gosec // ours
	if err != nil {
		return err
	}
	defer func() { _ = out.Close() }()
	cmd.Env = append(cmd.Env, env...)
	cmd.Stdout, cmd.Stderr = out, out
	cmd.Cancel = func() error { return nil }
	if cmd.SysProcAttr == nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{}
	}
	cmd.SysProcAttr.Setsid = true // an interrupt must not reach the servers
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("%s: %w", program, err)
	}
	go func() { _ = cmd.Wait() }()
	return nil
}

// command returns a command of the servers' user, in the node's network.
func (c *Cluster) command(ctx context.Context, n Node, program string, args ...string) (*exec.Cmd, error) {
	cmd, err := local.ServerCommand(context.WithoutCancel(ctx), program, args...)
	if err != nil {
		return nil, err
	}
	if n.Namespace != "" {
		enter := []string{"--net=/run/netns/" + n.Namespace}
		if attr := cmd.SysProcAttr; attr != nil && attr.Credential != nil {
			enter = append(enter, fmt.Sprint("--setgid=", attr.Credential.Gid), fmt.Sprint("--setuid=", attr.Credential.Uid))
		}
		cmd = exec.CommandContext(context.WithoutCancel(ctx), "nsenter", append(append(enter, program), args...)...) //nolint:gosec // our own words
		cmd.Dir = "/"
	}
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C.UTF-8"}
	return cmd, nil
}

// find returns the processes whose command line has a word. Their children's have others.
func find(word string) []int {
	var pids []int
	files, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, file := range files {
		line, err := os.ReadFile(file)
		if err != nil || !bytes.Contains(append(bytes.ReplaceAll(line, []byte{0}, []byte{' '}), ' '), []byte(word)) {
			continue
		}
		if pid, err := strconv.Atoi(filepath.Base(filepath.Dir(file))); err == nil && pid != os.Getpid() {
			pids = append(pids, pid)
		}
	}
	return pids
}

// processes returns all of a node's processes: those that name its folder, and their children.
func (c *Cluster) processes(n Node) []int {
	pids := find(c.at(n, "") + "/")
	ours := map[int]bool{}
	for _, pid := range pids {
		ours[pid] = true
	}
	files, _ := filepath.Glob("/proc/[0-9]*/stat")
	for grown := true; grown; {
		grown = false
		for _, file := range files {
			stat, err := os.ReadFile(file)
			if err != nil {
				continue
			}
			_, after, _ := strings.Cut(string(stat), ") ")
			fields := strings.Fields(after)
			pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(file)))
			if len(fields) < 2 || fields[0] == "Z" || ours[pid] {
				continue
			}
			if parent, err := strconv.Atoi(fields[1]); err == nil && ours[parent] {
				ours[pid], grown = true, true
				pids = append(pids, pid)
			}
		}
	}
	return pids
}

// Signal sends a signal to all of a node's processes, until there is no process that has not got it.
func (c *Cluster) Signal(n Node, s syscall.Signal) error {
	sent := map[int]bool{}
	for more := true; more; {
		more = false
		for _, pid := range c.processes(n) {
			if sent[pid] {
				continue
			}
			sent[pid], more = true, true
			if err := syscall.Kill(pid, s); err != nil && !errors.Is(err, syscall.ESRCH) {
				return err
			}
		}
	}
	return nil
}

// end ends the processes of a configuration file in order, and waits for them.
func (c *Cluster) end(ctx context.Context, word string) error {
	for _, pid := range find(word) {
		_ = syscall.Kill(pid, syscall.SIGTERM)
	}
	return until(ctx, ends, func() error {
		if pids := find(word); len(pids) > 0 {
			return fmt.Errorf("process %d has not ended: %s", pids[0], word)
		}
		return nil
	})
}

// until calls check until it returns nil.
func until(ctx context.Context, limit time.Duration, check func() error) error {
	_, err := backoff.Retry(ctx, func() (struct{}, error) { return struct{}{}, check() },
		backoff.WithBackOff(backoff.NewConstantBackOff(100*time.Millisecond)), backoff.WithMaxElapsedTime(limit))
	return err
}
