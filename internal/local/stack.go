package local

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/gofrs/flock"
)

// The names of a checkout's stacks.
const (
	Dev  = "dev"
	Test = "test"
	// Bench has the settings of production, like Dev. The others do not sync to disk: only a crash of the machine loses
	// data, and no test causes one.
	Bench = "bench"
	// Own is for a server that only one test uses, and may kill.
	Own = "own"
)

// ErrDown is returned when an operation needs a running stack.
var ErrDown = errors.New("the local servers are not up; start them with `make up`")

// Stack is a pair of servers, running or not.
type Stack struct {
	dir   string
	owner *account // that the servers run as; nil for the current user
	settings
}

// settings persist from one start to the next.
type settings struct {
	PostgresPort     int
	PostgresPassword string // of the superuser, postgres
	OwnerPassword    string // of the role that owns the database
	RedisPort        int
	RedisPassword    string
}

// The database of a stack, and its owner, which is not a superuser.
const (
	databaseName = "predicthealth"
	ownerRole    = "predicthealth"
)

// Open returns the named stack of the checkout at root. It creates and starts nothing.
func Open(root, name string) (*Stack, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	if real, err := filepath.EvalSymlinks(root); err == nil {
		root = real // one stack for all paths of a checkout
	}
	owner, err := serverAccount()
	if err != nil {
		return nil, err
	}
	state, err := stateFolder(owner)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(root))
	checkout := plainName(filepath.Base(root)) + "-" + hex.EncodeToString(sum[:4])
	return &Stack{dir: filepath.Join(state, "predicthealth", checkout, name), owner: owner}, nil
}

// DatabaseURL is the URL of the stack's PostgreSQL for the owner's role.
func (s *Stack) DatabaseURL() string {
	return s.postgresURL(ownerRole, s.OwnerPassword, databaseName)
}

func (s *Stack) postgresURL(user, password, database string) string {
	u := url.URL{
		Scheme: "postgres", User: url.UserPassword(user, password),
		Host: loopback(s.PostgresPort), Path: database, RawQuery: "sslmode=disable",
	}
	return u.String()
}

// RedisURL is the URL of the stack's Redis for a user with all permissions.
func (s *Stack) RedisURL() string { return s.RedisUserURL("default") }

// RedisUserURL is the URL of the stack's Redis for one of the users of deploy/users.acl.
func (s *Stack) RedisUserURL(user string) string {
	return RedisURL(s.RedisPort, user, RedisUserPassword(s.RedisPassword, user))
}

// RedisURL is the URL of a Redis on loopback.
func RedisURL(port int, user, password string) string {
	u := url.URL{Scheme: "redis", User: url.UserPassword(user, password), Host: loopback(port), Path: "0"}
	return u.String()
}

func loopback(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }

// Up starts the servers that are not running. On a running stack it changes nothing.
func (s *Stack) Up(ctx context.Context) error {
	return s.locked(ctx, func() error {
		bin, err := findBinaries()
		if err != nil {
			return err
		}
		if err := s.loadOrCreate(); err != nil {
			return err
		}
		if err := s.startPostgres(ctx, bin); err != nil {
			return s.failure("PostgreSQL", err)
		}
		if err := s.startRedis(ctx, bin); err != nil {
			return s.failure("Redis", err)
		}
		return nil
	})
}

// Running reports whether both servers accept connections. If so, the stack's URLs are valid afterwards.
func (s *Stack) Running(ctx context.Context) bool {
	return s.read() == nil && s.postgresAnswers(ctx) && s.redisAnswers(ctx)
}

// Down stops the servers. The data stays.
func (s *Stack) Down(ctx context.Context) error {
	if _, err := os.Stat(s.dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return s.locked(ctx, func() error {
		if err := errors.Join(s.stopRedis(ctx), s.stopPostgres()); err != nil {
			return err
		}
		return s.awaitPorts(ctx)
	})
}

// awaitPorts waits until the servers' ports are free: the kernel releases them a moment after a
// process has ended.
func (s *Stack) awaitPorts(ctx context.Context) error {
	if !s.Load() {
		return nil // without settings the ports are unknown
	}
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		return struct{}{}, errors.Join(
			checkPort("PostgreSQL", "-postgres-port", s.PostgresPort), checkPort("Redis", "-redis-port", s.RedisPort))
	}, backoff.WithBackOff(backoff.NewConstantBackOff(10*time.Millisecond)), backoff.WithMaxElapsedTime(5*time.Second))
	if ctx.Err() != nil {
		return err
	}
	return nil // if another program has taken one, the next Up reports it
}

// Delete stops the stack and deletes its data. It keeps ports and passwords, so that the URLs stay
// valid for the next data. Unreadable settings are deleted too.
func (s *Stack) Delete(ctx context.Context) error {
	if err := s.Down(ctx); err != nil {
		return err
	}
	dirs := []string{s.postgresDir(), s.redisDir()}
	if !s.Load() {
		dirs = []string{s.dir}
	}
	for _, dir := range dirs {
		if err := os.RemoveAll(dir); err != nil {
			return fmt.Errorf("delete the local servers' data: %w", err)
		}
	}
	return nil
}

// Load reads the stack's settings, after which its URLs are valid, whether it runs or not. It returns false before the
// first Up.
func (s *Stack) Load() bool { return s.read() == nil }

// Exclusively runs fn while no other program runs one for this stack.
func (s *Stack) Exclusively(ctx context.Context, fn func() error) error {
	return s.withLock(ctx, "turn", fn)
}

// UsePorts changes the ports of the stack, which must be down: 0 means a free port, a negative number no
// change.
func (s *Stack) UsePorts(ctx context.Context, postgres, redis int) error {
	return s.locked(ctx, func() error {
		if err := s.loadOrCreate(); err != nil {
			return err
		}
		if (postgres >= 0 && s.postgresAnswers(ctx)) || (redis >= 0 && s.redisAnswers(ctx)) {
			return errors.New("the local servers are up; stop them with `make down` before changing their ports")
		}
		if err := choosePort(&s.PostgresPort, postgres); err != nil {
			return err
		}
		if err := choosePort(&s.RedisPort, redis); err != nil {
			return err
		}
		if s.PostgresPort == s.RedisPort {
			return fmt.Errorf("PostgreSQL and Redis cannot both listen on port %d", s.RedisPort)
		}
		return s.write()
	})
}

func choosePort(port *int, wanted int) (err error) {
	switch {
	case wanted == 0:
		*port, err = FreePort()
	case wanted > 65535:
		return fmt.Errorf("%d is not a port from 1 to 65535", wanted)
	case wanted > 0:
		*port = wanted
	}
	return err
}

// locked runs fn while no other program changes the stack.
func (s *Stack) locked(ctx context.Context, fn func() error) error {
	return s.withLock(ctx, "lock", fn)
}

func (s *Stack) withLock(ctx context.Context, name string, fn func() error) error {
	if err := s.makeDir(); err != nil {
		return s.failure("the state folder", err)
	}
	lock := flock.New(filepath.Join(s.dir, name))
	if _, err := lock.TryLockContext(ctx, 50*time.Millisecond); err != nil {
		return s.failure("the state folder", err)
	}
	defer func() { _ = lock.Unlock() }()
	return fn()
}

func (s *Stack) settingsFile() string { return filepath.Join(s.dir, "stack.json") }

func (s *Stack) read() error {
	b, err := os.ReadFile(s.settingsFile())
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, &s.settings); err != nil {
		return fmt.Errorf("%s is malformed; `make reset` starts afresh", s.settingsFile())
	}
	return nil
}

// write replaces the settings file atomically.
func (s *Stack) write() error {
	b, err := json.MarshalIndent(s.settings, "", "\t")
	if err != nil {
		return err
	}
	return ReplaceFile(s.settingsFile(), b, 0o600)
}

// ReplaceFile writes a file atomically: it has the old or the new content, even after a kill.
func ReplaceFile(path string, content []byte, mode fs.FileMode) error {
	tmp := path + ".new"
	err := writeNew(tmp, content, mode)
	if err == nil {
		err = os.Rename(tmp, path)
	}
	if err != nil {
		_ = os.Remove(tmp)
	}
	return err
}

// writeNew writes a file that does not exist yet: never through a symbolic link in its place.
func writeNew(path string, content []byte, mode fs.FileMode) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return errors.Join(err, f.Chmod(mode), f.Close())
}

// plainName replaces characters that have a meaning for a shell or a server.
func plainName(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == '_' || r == '.' || (r >= '0' && r <= '9') || (r >= 'a' && r <= 'z') || (r >= 'A' && r <= 'Z') {
			return r
		}
		return '_'
	}, name)
}

// loadOrCreate reads the settings, or chooses them the first time.
func (s *Stack) loadOrCreate() error {
	err := s.read()
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	s.settings = settings{PostgresPassword: rand.Text(), OwnerPassword: rand.Text(), RedisPassword: rand.Text()}
	if err := choosePort(&s.PostgresPort, 0); err != nil {
		return err
	}
	if err := choosePort(&s.RedisPort, 0); err != nil {
		return err
	}
	if err := s.write(); err != nil {
		return s.failure("the state folder", err)
	}
	return nil
}
