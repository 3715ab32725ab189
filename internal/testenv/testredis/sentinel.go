package testredis

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/internal/local"
)

// Failover is a primary and its replicas, and a Sentinel that promotes a replica when the primary does not answer for half a second.
type Failover struct {
	servers []*Server
	port    int // the Sentinel's
}

// WithSentinel starts a primary with a number of replicas, and a Sentinel that knows them.
func WithSentinel(t testing.TB, replicas int) *Failover {
	t.Helper()
	password := rand.Text()
	login := "masteruser replica\nmasterauth " + local.RedisUserPassword(password, "replica") + "\nrepl-diskless-sync-delay 0"
	f := &Failover{servers: []*Server{own(t, password, []string{login})}}
	for range replicas {
		follows := fmt.Sprintf("replicaof 127.0.0.1 %d", f.servers[0].port)
		f.servers = append(f.servers, own(t, password, []string{login, follows}))
	}
	var err error
	if f.port, err = local.FreePort(); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	conf := filepath.Join(dir, "sentinel.conf")
	if err := os.WriteFile(conf, fmt.Appendf(nil, "bind 127.0.0.1\nport %d\ndir %s\nsentinel monitor ours 127.0.0.1 %d 1\nsentinel auth-user ours sentinel\n"+
		"sentinel auth-pass ours %s\nsentinel down-after-milliseconds ours 500\nsentinel failover-timeout ours 3000\n",
		f.port, dir, f.servers[0].port, local.RedisUserPassword(password, "sentinel")), 0o600); err != nil {
		t.Fatal(err)
	}
	program, err := local.RedisServer()
	if err != nil {
		t.Fatal(err)
	}
	sentinel := exec.Command(program, conf, "--sentinel")
	if err := sentinel.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = sentinel.Process.Kill()
		_ = sentinel.Wait()
	})
	f.AwaitReplicas(t)
	return f
}

// ask asks the Sentinel until the answer is no error.
func (f *Failover) ask(t testing.TB, question func(context.Context, *redis.SentinelClient) error) {
	t.Helper()
	c := redis.NewSentinelClient(&redis.Options{Addr: fmt.Sprintf("127.0.0.1:%d", f.port)})
	defer func() { _ = c.Close() }()
	await(t, "ask Sentinel", func() error { return question(t.Context(), c) })
}

// URL returns the URL of whichever server is the primary, for a user of deploy/users.acl.
func (f *Failover) URL(user string) string {
	password := local.RedisUserPassword(f.servers[0].password, user)
	return fmt.Sprintf("redis://127.0.0.1:%d/0?master_name=ours&username=%s&password=%s", f.port, url.QueryEscape(user), url.QueryEscape(password))
}

// Primary returns the server that the Sentinel takes for the primary.
func (f *Failover) Primary(t testing.TB) (primary *Server) {
	t.Helper()
	f.ask(t, func(ctx context.Context, c *redis.SentinelClient) error {
		at, err := c.GetMasterAddrByName(ctx, "ours").Result()
		for _, s := range f.servers {
			if err == nil && at[1] == strconv.Itoa(s.port) {
				primary = s
			}
		}
		return err
	})
	return primary
}

// Replicas returns the other servers.
func (f *Failover) Replicas(t testing.TB) (replicas []*Server) {
	t.Helper()
	primary := f.Primary(t)
	for _, s := range f.servers {
		if s != primary {
			replicas = append(replicas, s)
		}
	}
	return replicas
}

// AwaitReplicas waits until no failover is under way and each of the other servers follows the primary.
func (f *Failover) AwaitReplicas(t testing.TB) {
	t.Helper()
	f.ask(t, func(ctx context.Context, c *redis.SentinelClient) error {
		primary, err := c.Master(ctx, "ours").Result()
		if err != nil {
			return err
		}
		replicas, err := c.Replicas(ctx, "ours").Result()
		follow := 0
		for _, r := range replicas {
			if r["flags"] == "slave" && r["master-link-status"] == "ok" && r["master-port"] == primary["port"] {
				follow++
			}
		}
		if err == nil && (primary["flags"] != "master" || follow != len(f.servers)-1) {
			err = fmt.Errorf("the primary is %q, and %d replicas follow it", primary["flags"], follow)
		}
		return err
	})
}

// AwaitOther waits until the Sentinel takes another server than that for the primary.
func (f *Failover) AwaitOther(t testing.TB, than *Server) {
	t.Helper()
	f.ask(t, func(ctx context.Context, c *redis.SentinelClient) error {
		primary, err := c.Master(ctx, "ours").Result()
		if err == nil && (primary["port"] == strconv.Itoa(than.port) || primary["flags"] != "master") {
			err = fmt.Errorf("the primary is at port %s, %q", primary["port"], primary["flags"])
		}
		return err
	})
}
