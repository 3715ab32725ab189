package local

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/deploy"
)

func (s *Stack) redisDir() string { return filepath.Join(s.dir, "redis") }

// RedisLog is the path of the server's log.
func (s *Stack) RedisLog() string { return filepath.Join(s.redisDir(), "log") }

func (s *Stack) redisPIDFile() string { return filepath.Join(s.redisDir(), "pid") }

func (s *Stack) redisAlive() bool {
	_, alive := readPID(s.redisPIDFile(), s.dir)
	return alive
}

// redisAnswers reports whether the stack's server accepts connections.
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
	if err := waitForPort(ctx, "Redis", "-redis-port", s.RedisPort); err != nil {
		return err
	}
	if err := s.makeServerFolder(s.redisDir()); err != nil {
		return err
	}
	conf, users := filepath.Join(s.dir, "redis.conf"), filepath.Join(s.dir, "users.acl")
	if err := s.writeForServers(users, RedisUsers(s.RedisPassword)); err != nil {
		return err
	}
	if err := s.writeForServers(conf, RedisConf(s.redisDir(), s.RedisPort, users)); err != nil {
		return err
	}
	if out, err := s.run(bin.redis, conf, "--daemonize", "yes", "--logfile", s.RedisLog(),
		"--pidfile", s.redisPIDFile(), "--set-proc-title", "no"); err != nil {
		return fmt.Errorf("did not start: %s", lastLine(out, "***"))
	}
	return s.awaitRedis(ctx)
}

// awaitRedis waits until the server answers.
func (s *Stack) awaitRedis(ctx context.Context) error {
	ping := func() (struct{}, error) {
		client, err := cache.Open(ctx, s.RedisURL())
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, client.Close()
	}
	_, err := backoff.Retry(ctx, ping, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)),
		backoff.WithMaxElapsedTime(startTimeout/4))
	if err != nil {
		log, _ := os.ReadFile(s.RedisLog())
		if strings.Contains(string(log), "No space left on device") {
			return syscall.ENOSPC
		}
		return fmt.Errorf("did not start: %w (log: %s)", err, s.RedisLog())
	}
	return nil
}

// RedisConf is the configuration of a private Redis: that of deploy/, on loopback, with the data folder dir and the
// users of an ACL file.
func RedisConf(dir string, port int, users string) []byte {
	var conf bytes.Buffer
	conf.Write(deploy.RedisConf)
	fmt.Fprintf(&conf, "\nbind 127.0.0.1\nport %d\naclfile %q\ndir %q\n", port, users, dir)
	return conf.Bytes()
}

// RedisUsers are the users of deploy/ with passwords derived from one. The default user has that password and all
// permissions.
func RedisUsers(password string) []byte {
	line := regexp.MustCompile(`(?m)^user (\S+) (.*)$`)
	return line.ReplaceAllFunc(deploy.RedisUsers, func(l []byte) []byte {
		parts := line.FindSubmatch(l)
		name, rights := string(parts[1]), string(parts[2])
		if name == "default" {
			rights = "on ~* &* +@all"
		}
		sum := sha256.Sum256([]byte(RedisUserPassword(password, name)))
		return fmt.Appendf(nil, "user %s #%x %s", name, sum, rights)
	})
}

// RedisUser returns the user of deploy/users.acl for the role of a service, if there is one.
func RedisUser(role string) (user string, ok bool) {
	user = strings.ReplaceAll(role, "_", "-")
	return user, bytes.Contains(deploy.RedisUsers, []byte("user "+user+" "))
}

// RedisUserPassword returns the password of one of the users.
func RedisUserPassword(password, user string) string {
	if user == "default" {
		return password
	}
	return derivePassword(password, user)
}

func (s *Stack) stopRedis(ctx context.Context) error {
	pid, alive := readPID(s.redisPIDFile(), s.dir)
	if !alive {
		return nil
	}
	// It has nothing to save: PostgreSQL has all of its data.
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
	}, backoff.WithBackOff(backoff.NewConstantBackOff(20*time.Millisecond)), backoff.WithMaxElapsedTime(startTimeout/12))
	return err
}
