//go:build linux

// Package container runs services of a compose file as containers of crun: each with its own processes, mounts, network
// address, user and capabilities, as with Docker, on machines without Docker. It needs Linux, crun, iproute2 and
// util-linux, and a test process in its own namespaces (Enter), whose end stops everything.
package container

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/compose-spec/compose-go/v2/types"
)

// Container is a started service.
type Container struct {
	Service types.ServiceConfig
	user    string
	host    *Host
	log     *os.File
	done    chan struct{} // closed once it has ended
	status  int           // valid after that
}

// Start starts a service.
func (h *Host) Start(service types.ServiceConfig, image Image) (*Container, error) {
	bundle := filepath.Join(h.dir, "bundles", service.Name)
	if err := os.RemoveAll(bundle); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(bundle, 0o700); err != nil {
		return nil, err
	}
	link := fmt.Sprint("link", h.links.Add(1))
	spec, err := h.spec(service, image, link)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", service.Name, err)
	}
	config, err := json.Marshal(spec)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(bundle, "config.json"), config, 0o600); err != nil {
		return nil, err
	}
	user := spec.Process.User
	c := &Container{Service: service, user: fmt.Sprintf("%d:%d", user.UID, user.GID), host: h, done: make(chan struct{})}
	if c.log, err = os.OpenFile(h.logOf(service.Name), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600); err != nil {
		return nil, err
	}
	cmd := h.crun(context.Background(), "run", "--bundle", bundle, service.Name)
	cmd.Stdout, cmd.Stderr = c.log, c.log
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		_ = cmd.Wait()
		c.status = cmd.ProcessState.ExitCode()
		// The kernel removes the link asynchronously, and until then a restarted service has its address twice. If it is gone
		// already, that is fine.
		_ = exec.CommandContext(context.Background(), h.ip, "link", "delete", link).Run() //nolint:gosec // our own words
		_ = c.log.Close()
		close(c.done)
	}()
	return c, nil
}

// Running reports whether it has not ended.
func (c *Container) Running() bool {
	select {
	case <-c.done:
		return false
	default:
		return true
	}
}

// Wait returns the exit status after the container has ended.
func (c *Container) Wait(ctx context.Context) (int, error) {
	select {
	case <-c.done:
		return c.status, nil
	case <-ctx.Done():
		return 0, fmt.Errorf("%s is still running: %w", c.Service.Name, ctx.Err())
	}
}

// Exec runs a command in the container as its user, and returns what it printed.
func (c *Container) Exec(ctx context.Context, command ...string) (string, error) {
	out, err := c.host.crun(ctx, append([]string{"exec", "--user", c.user, c.Service.Name}, command...)...).CombinedOutput()
	if err != nil {
		return string(out), fmt.Errorf("%s: %v: %w: %s", c.Service.Name, command, err, bytes.TrimSpace(out))
	}
	return string(out), nil
}

// Kill sends a signal to the container's first process.
func (c *Container) Kill(ctx context.Context, signal string) error {
	if out, err := c.host.crun(ctx, "kill", c.Service.Name, signal).CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", c.Service.Name, err, out)
	}
	return nil
}

// Stop stops it as Docker does, by the signal of its image, and returns an error if it does not end in time.
func (c *Container) Stop(ctx context.Context, signal string) error {
	if !c.Running() {
		return nil
	}
	if err := c.Kill(ctx, signal); err != nil {
		return err
	}
	grace := 10 * time.Second // Compose's default
	if c.Service.StopGracePeriod != nil {
		grace = time.Duration(*c.Service.StopGracePeriod)
	}
	waited, cancel := context.WithTimeout(ctx, grace)
	defer cancel()
	if _, err := c.Wait(waited); err != nil {
		return errors.Join(err, c.Kill(ctx, "KILL"))
	}
	return nil
}

// Healthy waits until the service's health check succeeds, at most as long as the check may take to become unhealthy.
func (c *Container) Healthy(ctx context.Context) error {
	check := c.Service.HealthCheck
	command := check.Test[1:]
	if check.Test[0] == "CMD-SHELL" {
		command = append([]string{"/bin/sh", "-c"}, command...)
	}
	most := time.Duration(*check.StartPeriod) + time.Duration(*check.Retries)*time.Duration(*check.Interval)
	_, err := backoff.Retry(ctx, func() (string, error) {
		if !c.Running() {
			return "", backoff.Permanent(fmt.Errorf("%s ended with status %d", c.Service.Name, c.status))
		}
		one, cancel := context.WithTimeout(ctx, time.Duration(*check.Timeout))
		defer cancel()
		return c.Exec(one, command...)
	}, backoff.WithBackOff(backoff.NewConstantBackOff(200*time.Millisecond)), backoff.WithMaxElapsedTime(most))
	return err
}

// PID is the container's first process, as seen from outside.
func (c *Container) PID(ctx context.Context) (int, error) {
	out, err := c.host.crun(ctx, "state", c.Service.Name).Output()
	if err != nil {
		return 0, err
	}
	var state struct{ Pid int }
	return state.Pid, json.Unmarshal(out, &state)
}

// Processes are the status files (proc(5)) of all its processes.
func (c *Container) Processes(ctx context.Context) ([]string, error) {
	first, err := c.PID(ctx)
	if err != nil {
		return nil, err
	}
	namespace, err := os.Readlink(fmt.Sprintf("/proc/%d/ns/pid", first))
	if err != nil {
		return nil, err
	}
	all, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		return nil, err
	}
	var statuses []string
	for _, process := range all {
		if in, err := os.Readlink(filepath.Join(process, "ns", "pid")); err != nil || in != namespace {
			continue // another container's, or ended meanwhile
		}
		status, err := os.ReadFile(filepath.Join(process, "status")) //nolint:gosec // a path of proc's
		if err == nil {
			statuses = append(statuses, string(status))
		}
	}
	return statuses, nil
}

// Log is the output of all its runs.
func (c *Container) Log() string {
	b, err := os.ReadFile(c.host.logOf(c.Service.Name))
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(string(b))
}
