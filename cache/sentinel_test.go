package cache_test

import (
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestSentinel: with a master found by Sentinel, everything but the first level works.
func TestSentinel(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t)
	owner, err := url.Parse(server.URL("default"))
	if err != nil {
		t.Fatal(err)
	}
	host, redisPort, err := net.SplitHostPort(owner.Host)
	if err != nil {
		t.Fatal(err)
	}
	password, _ := owner.User.Password()
	port, err := local.FreePort()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	conf := filepath.Join(dir, "sentinel.conf")
	text := fmt.Sprintf("bind 127.0.0.1\nport %d\ndir %s\nsentinel monitor ours %s %s 1\nsentinel auth-pass ours %s\n", port, dir, host, redisPort, password)
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
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
	at, err := url.Parse(server.URL("service-patients"))
	if err != nil {
		t.Fatal(err)
	}
	own, _ := at.User.Password()
	c := connect(t, fmt.Sprintf("redis://127.0.0.1:%d/0?master_name=ours&username=%s&password=%s", port, url.QueryEscape(at.User.Username()), url.QueryEscape(own)))
	poll.UntilTrue(t, 20*time.Second, "the sentinel knows the master", func() bool { return c.Check(t.Context()) == nil })
	entries := cache.NewEntries[int64](c, cache.Kind{Name: "doctor", TTL: time.Minute, Shared: true})
	var s source
	s.commit("x")
	for range 3 {
		if v, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || v != 1 {
			t.Errorf("%d, %v", v, err)
		}
	}
	if s.loads.Load() != 1 {
		t.Errorf("%d loads", s.loads.Load())
	}
	if err := entries.Invalidate(t.Context(), "x"); err != nil {
		t.Error(err)
	}
	if state := c.State(); state.FirstLevel != "off" || state.Breaker != "closed" {
		t.Errorf("%+v", state)
	}
}
