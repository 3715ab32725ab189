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

// The stacks that a checkout has.
const (
	Dev  = "dev"
	Test = "test"
	// Bench has the settings of production, as Dev has. Test does not wait for the disk: only a crash of the machine,
	// which no test provokes, loses what is not there yet.
	Bench = "bench"
)

// ErrDown is returned when a stack is asked for something that needs it up.
var ErrDown = errors.New("the local servers are not up; start them with `make up`")

// Stack is a pair of servers, running or not.
type Stack struct {
	dir   string
	owner *account // whom the servers run as; nil for oneself
	settings
}

// settings are what must stay the same from one start to the next.
type settings struct {
	PostgresPort     int
	PostgresPassword string // of the superuser, postgres
	OwnerPassword    string // of the role that owns the database
	RedisPort        int
	RedisPassword    string
}

// The database that a stack holds, and the role that owns it, which is no superuser.
const (
	databaseName = "predicthealth"
	ownerRole    = "predicthealth"
)

// Open finds the named stack of the checkout at root, or lays out a new one; it starts nothing.
func Open(root, name string) (*Stack, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	if real, err := filepath.EvalSymlinks(root); err == nil {
		root = real // one checkout, by whatever path one comes to it
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

// DatabaseURL is where the stack's PostgreSQL is.
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

// RedisURL is where the stack's Redis is, for a user who may do everything.
func (s *Stack) RedisURL() string { return s.RedisUserURL("default") }

// RedisUserURL is where the stack's Redis is, for one of the users of deploy/users.acl.
func (s *Stack) RedisUserURL(user string) string {
	return RedisURL(s.RedisPort, user, RedisUserPassword(s.RedisPassword, user))
}

// RedisURL is where a Redis on loopback is.
func RedisURL(port int, user, password string) string {
	u := url.URL{Scheme: "redis", User: url.UserPassword(user, password), Host: loopback(port), Path: "0"}
	return u.String()
}

func loopback(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }

// Up starts what is not running. What is there stays as it is: Up on a stack that is up changes
// nothing.
func (s *Stack) Up(ctx context.Context) error {
	return s.locked(ctx, func() error {
		bin, err := findBinaries()
		if err != nil {
			return err
		}
		if err := s.layOut(); err != nil {
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

// Running says whether both servers answer, and makes the stack's URLs known if so.
func (s *Stack) Running(ctx context.Context) bool {
	return s.read() == nil && s.postgresAnswers(ctx) && s.redisAnswers(ctx)
}

// Down stops what is running; data stays.
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

// awaitPorts waits until the servers' ports are free again: the system closes them a moment after a
// process looks gone.
func (s *Stack) awaitPorts(ctx context.Context) error {
	if !s.Known() {
		return nil // nobody knows which
	}
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		return struct{}{}, errors.Join(
			portFree("PostgreSQL", "-postgres-port", s.PostgresPort), portFree("Redis", "-redis-port", s.RedisPort))
	}, backoff.WithBackOff(backoff.NewConstantBackOff(10*time.Millisecond)), backoff.WithMaxElapsedTime(5*time.Second))
	if ctx.Err() != nil {
		return err
	}
	return nil // somebody else took one meanwhile, which concerns the next Up
}

// Delete stops the stack and removes its data. It keeps ports and passwords, so that what was told
// where the servers are finds the next ones there; garbled, they go too.
func (s *Stack) Delete(ctx context.Context) error {
	if err := s.Down(ctx); err != nil {
		return err
	}
	gone := []string{s.postgresDir(), s.redisDir()}
	if !s.Known() {
		gone = []string{s.dir}
	}
	for _, dir := range gone {
		if err := os.RemoveAll(dir); err != nil {
			return fmt.Errorf("delete the local servers' data: %w", err)
		}
	}
	return nil
}

// Known makes the stack's URLs known, whether it runs or not; false before the first Up.
func (s *Stack) Known() bool { return s.read() == nil }

// Exclusively runs fn while no other program runs one on this stack.
func (s *Stack) Exclusively(ctx context.Context, fn func() error) error {
	return s.withLock(ctx, "turn", fn)
}

// UsePorts moves the stack, which must be down, to other ports: 0 for a free one, a negative number
// for no change.
func (s *Stack) UsePorts(ctx context.Context, postgres, redis int) error {
	return s.locked(ctx, func() error {
		if err := s.layOut(); err != nil {
			return err
		}
		if (postgres >= 0 && s.postgresAnswers(ctx)) || (redis >= 0 && s.redisAnswers(ctx)) {
			return errors.New("the local servers are up; stop them with `make down` before you give them other ports")
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
		return fmt.Errorf("%d is no port: they go from 1 to 65535", wanted)
	case wanted > 0:
		*port = wanted
	}
	return err
}

// locked runs fn while no other program works on the stack.
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
		return fmt.Errorf("%s is garbled; `make reset` starts afresh", s.settingsFile())
	}
	return nil
}

// write replaces the settings file in one step, so that a kill leaves the old or the new one.
func (s *Stack) write() error {
	b, err := json.MarshalIndent(s.settings, "", "\t")
	if err != nil {
		return err
	}
	return ReplaceFile(s.settingsFile(), b, 0o600)
}

// ReplaceFile writes a file in one step: a reader, or a kill, finds the old content or the new one.
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

// writeNew writes a file that is not there yet: never through a link that somebody put in its place.
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

// plainName keeps what no shell and no server reads as anything but a name.
func plainName(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == '_' || r == '.' || (r >= '0' && r <= '9') || (r >= 'a' && r <= 'z') || (r >= 'A' && r <= 'Z') {
			return r
		}
		return '_'
	}, name)
}

// layOut reads the settings, or chooses them the first time.
func (s *Stack) layOut() error {
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
