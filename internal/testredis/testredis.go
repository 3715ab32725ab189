// Package testredis gives each test package a real Redis process of its own, with the settings of
// deploy/redis.conf.
package testredis

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/local"
)

// URL is where the package's Redis is. It is started by the first test that asks, and ends with the
// test process, however that ends. Tests share it: each takes keys of its own.
func URL(t testing.TB) string {
	t.Helper()
	u, err := start()
	if err != nil {
		t.Fatalf("a test Redis: %v", err)
	}
	return u
}

// supervise runs Redis until its own standard input closes, which happens when the test process is
// gone, killed ones included; then it ends Redis and removes the folder.
const supervise = `trap '' INT; "$1" "$2/redis.conf" & server=$!; cat >/dev/null; kill $server; wait $server; rm -rf "$2"`

// pipes holds them open: a collected file would be closed.
var pipes []io.Closer

var start = sync.OnceValues(func() (string, error) {
	program, err := local.RedisServer()
	if err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp("", "predicthealth-redis-")
	if err != nil {
		return "", err
	}
	port, err := local.FreePort()
	if err != nil {
		return "", err
	}
	password := rand.Text()
	if err := os.WriteFile(filepath.Join(dir, "redis.conf"), local.RedisConf(dir, port, password), 0o600); err != nil {
		return "", err
	}
	cmd := exec.Command("sh", "-c", supervise, "sh", program, dir)
	pipe, err := cmd.StdinPipe()
	if err != nil {
		return "", err
	}
	pipes = append(pipes, pipe)
	if err := cmd.Start(); err != nil {
		return "", err
	}
	address := url.URL{Scheme: "redis", User: url.UserPassword("default", password), Host: fmt.Sprintf("127.0.0.1:%d", port), Path: "0"}
	ping := func() (struct{}, error) {
		client, err := cache.Open(context.Background(), address.String())
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, client.Close()
	}
	_, err = backoff.Retry(context.Background(), ping,
		backoff.WithBackOff(backoff.NewConstantBackOff(20*time.Millisecond)), backoff.WithMaxElapsedTime(10*time.Second))
	return address.String(), err
})
