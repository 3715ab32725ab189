package deploytest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/internal/local"
)

// node is a Redis started by redis-start.sh.
type node struct {
	run  string
	port int
	cmd  *exec.Cmd
}

func (n *node) start(t *testing.T, secrets string, args ...string) {
	t.Helper()
	conf, err := filepath.Abs(filepath.Join(root, "deploy"))
	if err != nil {
		t.Fatal(err)
	}
	n.cmd = exec.CommandContext(t.Context(), "sh", append([]string{filepath.Join(conf, "redis-start.sh"), "--port", fmt.Sprint(n.port), "--bind", "127.0.0.1", "--dir", n.run}, args...)...)
	n.cmd.Env = append(os.Environ(), "REDIS_CONF="+conf, "REDIS_SECRETS="+secrets, "REDIS_RUN="+n.run)
	if err := n.cmd.Start(); err != nil {
		t.Fatal(err)
	}
}

func (n *node) kill() {
	_ = n.cmd.Process.Kill()
	_ = n.cmd.Wait()
}

func port(t *testing.T) int {
	t.Helper()
	p, err := local.FreePort()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func until(t *testing.T, what string, f func(context.Context) error) {
	t.Helper()
	if _, err := backoff.Retry(t.Context(), func() (struct{}, error) { return struct{}{}, f(t.Context()) },
		backoff.WithBackOff(backoff.NewConstantBackOff(100*time.Millisecond)), backoff.WithMaxElapsedTime(90*time.Second)); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

// TestSentinelFailsOver: a replica connects as its own user, Sentinel promotes it as its own user, and each Redis saves
// its new primary without writing the settings in deploy/.
func TestSentinelFailsOver(t *testing.T) {
	t.Parallel()
	secrets := t.TempDir()
	for _, user := range []string{"replica", "sentinel", "monitor"} {
		if err := os.WriteFile(filepath.Join(secrets, "redis_"+user), []byte("s3cret-of-"+user+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	first, second := &node{run: t.TempDir(), port: port(t)}, &node{run: t.TempDir(), port: port(t)}
	first.start(t, secrets)
	t.Cleanup(func() { first.kill() })
	second.start(t, secrets, "--replicaof", fmt.Sprintf("127.0.0.1 %d", first.port))
	t.Cleanup(func() { second.kill() })
	info := func(ctx context.Context, n *node) (string, error) {
		c := redis.NewClient(&redis.Options{Addr: fmt.Sprintf("127.0.0.1:%d", n.port), Username: "monitor", Password: "s3cret-of-monitor", Protocol: 2, MaxRetries: -1})
		defer func() { _ = c.Close() }()
		return c.Info(ctx, "replication").Result()
	}
	follows := func(n *node, want string) func(context.Context) error {
		return func(ctx context.Context) error {
			text, err := info(ctx, n)
			if err == nil && !strings.Contains(text, want) {
				err = errors.New(text)
			}
			return err
		}
	}
	until(t, "the replica follows", follows(second, "master_link_status:up"))

	at, dir := port(t), t.TempDir()
	conf := filepath.Join(dir, "sentinel.conf")
	if err := os.WriteFile(conf, fmt.Appendf(nil, "bind 127.0.0.1\nport %d\ndir %s\nsentinel monitor ours 127.0.0.1 %d 1\nsentinel auth-user ours sentinel\n"+
		"sentinel auth-pass ours s3cret-of-sentinel\nsentinel down-after-milliseconds ours 3000\nsentinel failover-timeout ours 10000\n", at, dir, first.port), 0o600); err != nil {
		t.Fatal(err)
	}
	program, err := local.RedisServer()
	if err != nil {
		t.Fatal(err)
	}
	sentinel := exec.CommandContext(t.Context(), program, conf, "--sentinel")
	if err := sentinel.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = sentinel.Process.Kill(); _ = sentinel.Wait() })
	asked := redis.NewSentinelClient(&redis.Options{Addr: fmt.Sprintf("127.0.0.1:%d", at)})
	defer func() { _ = asked.Close() }()
	until(t, "Sentinel knows both", func(ctx context.Context) error {
		all, err := asked.Replicas(ctx, "ours").Result()
		if err == nil && (len(all) != 1 || all[0]["master-link-status"] != "ok") {
			err = fmt.Errorf("%v", all)
		}
		return err
	})

	if err := first.cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	_ = first.cmd.Wait()
	until(t, "the replica is the primary", follows(second, "role:master"))
	// Until Sentinel has seen that, it would make the old primary a primary again.
	until(t, "Sentinel knows the new primary", func(ctx context.Context) error {
		at, err := asked.GetMasterAddrByName(ctx, "ours").Result()
		if err == nil && at[1] != fmt.Sprint(second.port) {
			err = fmt.Errorf("%v", at)
		}
		return err
	})
	first.start(t, secrets)
	// One is the primary and the other follows it; and each has saved that, which differs from its start. (On a machine
	// too busy to answer Sentinel they may have changed roles again.)
	until(t, "one follows the other", func(ctx context.Context) error {
		for primary, replica := range map[*node]*node{first: second, second: first} {
			if follows(primary, "role:master")(ctx) == nil && follows(replica, "master_link_status:up")(ctx) == nil {
				for n, want := range map[*node]bool{primary: false, replica: true} {
					text, err := os.ReadFile(filepath.Join(n.run, "redis.conf"))
					if kept := strings.Contains(string(text), "\nreplicaof "); err != nil || kept != want {
						return fmt.Errorf("it has saved the primary: %v, want %v; %w", kept, want, err)
					}
				}
				return nil
			}
		}
		return errors.New("there are two primaries, or none")
	})
}
