package local

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/deploy"
)

func (s *Stack) redisDir() string { return filepath.Join(s.dir, "redis") }

// RedisLog is the server's log.
func (s *Stack) RedisLog() string { return filepath.Join(s.redisDir(), "log") }

func (s *Stack) redisPIDFile() string { return filepath.Join(s.redisDir(), "pid") }

func (s *Stack) redisAlive() bool {
	_, alive := process(s.redisPIDFile(), s.dir)
	return alive
}

// redisAnswers says whether our server is up and takes connections.
func (s *Stack) redisAnswers(ctx context.Context) bool {
	if !s.redisAlive() {
		return false
	}
	client, err := cache.Open(ctx, s.RedisURL())
	if err != nil {
		return false
	}
	return client.Close() == nil
}

func (s *Stack) startRedis(ctx context.Context, bin *binaries) error {
	if s.redisAlive() {
		return s.awaitRedis(ctx)
	}
	if err := awaitPort(ctx, "Redis", "-redis-port", s.RedisPort); err != nil {
		return err
	}
	if err := s.own(s.redisDir()); err != nil {
		return err
	}
	conf := filepath.Join(s.dir, "redis.conf")
	if err := s.writeFor(conf, RedisConf(s.redisDir(), s.RedisPort, s.RedisPassword)); err != nil {
		return err
	}
	if out, err := s.run(bin.redis, conf, "--daemonize", "yes", "--logfile", s.RedisLog(),
		"--pidfile", s.redisPIDFile(), "--set-proc-title", "no"); err != nil {
		return fmt.Errorf("did not start: %s", lastLine(out, "***"))
	}
	return s.awaitRedis(ctx)
}

// awaitRedis waits until the server has loaded what it kept.
func (s *Stack) awaitRedis(ctx context.Context) error {
	ping := func() (struct{}, error) {
		client, err := cache.Open(ctx, s.RedisURL())
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, client.Close()
	}
	_, err := backoff.Retry(ctx, ping, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)),
		backoff.WithMaxElapsedTime(startWithin/4))
	if err != nil {
		log, _ := os.ReadFile(s.RedisLog())
		if strings.Contains(string(log), "No space left on device") {
			return syscall.ENOSPC
		}
		return fmt.Errorf("did not start: %w (log: %s)", err, s.RedisLog())
	}
	return nil
}

// RedisConf is the configuration of a private Redis: that of deploy/, on loopback, with its data in
// dir.
func RedisConf(dir string, port int, password string) []byte {
	var conf bytes.Buffer
	conf.Write(deploy.RedisConf)
	fmt.Fprintf(&conf, "\nbind 127.0.0.1\nport %d\nrequirepass %s\ndir %q\n", port, password, dir)
	return conf.Bytes()
}

func (s *Stack) stopRedis(ctx context.Context) error {
	pid, alive := process(s.redisPIDFile(), s.dir)
	if !alive {
		return nil
	}
	// Asked to end, Redis saves first, and stays where it cannot: on a full disk, say. What it was
	// told is in its append-only file already.
	var err error
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGKILL} {
		if err := syscall.Kill(pid, signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("Redis: did not stop: %w", err) //nolint:staticcheck // a name
		}
		if err = s.awaitRedisEnd(ctx); err == nil {
			break
		}
	}
	return err
}

func (s *Stack) awaitRedisEnd(ctx context.Context) error {
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		if s.redisAlive() {
			return struct{}{}, errors.New("Redis: did not stop") //nolint:staticcheck // a name
		}
		return struct{}{}, nil
	}, backoff.WithBackOff(backoff.NewConstantBackOff(20*time.Millisecond)), backoff.WithMaxElapsedTime(startWithin/12))
	return err
}
