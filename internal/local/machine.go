package local

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
)

// account is the unprivileged user that servers run as when a stack is started by root:
// PostgreSQL refuses to run as root.
type account struct {
	name     string
	uid, gid uint32
}

func serverAccount() (*account, error) {
	if os.Geteuid() != 0 {
		return nil, nil // no other account is needed
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
		if err1 == nil && err2 == nil {
			return &account{name, uint32(uid), uint32(gid)}, nil
		}
	}
	return nil, errors.New("PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody to run it as")
}

// stateFolder is XDG_STATE_HOME, or ~/.local/state; for root, whose home others cannot enter,
// /var/lib instead.
func stateFolder(servers *account) (string, error) {
	if dir := os.Getenv("XDG_STATE_HOME"); dir != "" {
		if servers != nil && !enterable(dir) {
			return "", fmt.Errorf("XDG_STATE_HOME=%s: the servers run as user %s, who cannot enter that folder; give others the right to (chmod o+x), or choose another", dir, servers.name)
		}
		return filepath.Abs(dir)
	}
	home, err := os.UserHomeDir()
	if err == nil && (servers == nil || enterable(filepath.Join(home, ".local", "state"))) {
		return filepath.Join(home, ".local", "state"), nil
	}
	if servers != nil {
		return "/var/lib", nil
	}
	return "", errors.New("neither HOME nor XDG_STATE_HOME is set: nowhere to keep the local servers' data")
}

// enterable says whether every user may pass through dir and the folders above it, as far as they
// exist; what does not is made so.
func enterable(dir string) bool {
	for {
		info, err := os.Stat(dir)
		if err == nil && info.Mode().Perm()&0o001 == 0 {
			return false
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return true
		}
		dir = parent
	}
}

// run runs a server's program as the servers' user and returns what it printed.
func (s *Stack) run(program string, args ...string) (string, error) {
	cmd := exec.Command(program, args...)
	cmd.Dir = "/"
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // an interrupt is for us, not for the servers
	if s.owner != nil {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: s.owner.uid, Gid: s.owner.gid}
	}
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// own makes a folder that belongs to the servers' user and nobody else.
func (s *Stack) own(path string) error {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return err
	}
	if s.owner == nil {
		return nil
	}
	return os.Chown(path, int(s.owner.uid), int(s.owner.gid))
}

// writeFor writes a file of the stack's own folder that the servers' user alone may read.
func (s *Stack) writeFor(path string, content []byte) error {
	if err := writeNew(path, content, 0o600); err != nil || s.owner == nil {
		return err
	}
	return os.Lchown(path, int(s.owner.uid), int(s.owner.gid))
}

// shellWord makes one word of s for a shell, through which pg_ctl passes the server's options.
func shellWord(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// makeDir makes the stack's folder, which the servers' user may pass through but not list.
func (s *Stack) makeDir() error {
	if err := os.MkdirAll(s.dir, 0o711); err != nil {
		return err
	}
	if s.owner == nil {
		return nil
	}
	// Whatever the umask is: the folder, the checkout's and our own.
	for dir, level := s.dir, 0; level < 3; dir, level = filepath.Dir(dir), level+1 {
		if err := os.Chmod(dir, 0o711); err != nil {
			return err
		}
	}
	if !enterable(s.dir) {
		return fmt.Errorf("user %s, whom the servers run as, cannot enter %s: %w", s.owner.name, s.dir, syscall.EACCES)
	}
	return nil
}

// process returns the id that a server left in its file, and whether that is still the server: its
// command line says mark. After a crash another program may have the id.
func process(pidFile, mark string) (int, bool) {
	b, err := os.ReadFile(pidFile)
	if err != nil {
		return 0, false
	}
	first, _, _ := strings.Cut(string(b), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	if err != nil || pid <= 1 {
		return 0, false
	}
	line, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil { // no /proc, or no process
		line, _ = exec.Command("ps", "-o", "args=", "-p", strconv.Itoa(pid)).Output()
	}
	return pid, strings.Contains(string(line), mark)
}

// failure says in one line what is wrong and what to do about it, where we know.
func (s *Stack) failure(what string, err error) error {
	var server *pq.Error
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), strings.Contains(err.Error(), "No space left on device"),
		errors.As(err, &server) && server.Code == pqerror.DiskFull:
		return fmt.Errorf("%s: no space left for %s; free some, or set XDG_STATE_HOME to a folder on another disk", what, s.dir)
	case errors.Is(err, syscall.EACCES), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.EPERM):
		return fmt.Errorf("%s: %s cannot be written; set XDG_STATE_HOME to a folder that can", what, s.dir)
	}
	var connect *postgres.ConnectError
	if errors.As(err, &connect) {
		return err // it names the server itself
	}
	return fmt.Errorf("%s: %w", what, err)
}

// Explain says of an error that came of the stack's own servers what to do about it, where we know.
func (s *Stack) Explain(err error) error {
	if err == nil {
		return nil
	}
	if out := s.failure("PostgreSQL", err); strings.Contains(out.Error(), "XDG_STATE_HOME") {
		return out
	}
	return err
}

// roomFor is the least free space with which servers are started: what an empty database takes,
// and some.
const roomFor = 100 << 20

// checkRoom fails where the disk is all but full: servers that run out of space in the middle of
// their start say many things.
func (s *Stack) checkRoom() error {
	var disk syscall.Statfs_t
	if err := syscall.Statfs(s.dir, &disk); err != nil {
		return err
	}
	if disk.Bavail*uint64(disk.Bsize) < roomFor {
		return fmt.Errorf("less than %d MB are free: %w", roomFor>>20, syscall.ENOSPC)
	}
	return nil
}

// The ports that servers get lie below those that systems lend to outgoing connections (32768 and up on
// Linux, 49152 on macOS): a lent one would be taken while the server is down. A Redis of a Cluster takes a
// second port, so many above its own.
const (
	firstPort = 12000
	lastPort  = 21999
	busAbove  = 10000
)

var held struct {
	sync.Mutex
	ports []net.PacketConn
}

// FreePort is a port on loopback that nothing listens on, nor on the one that a Redis of a Cluster takes with it. No
// other process gets it from FreePort as long as this one lives, whether anything listens on it or not.
func FreePort() (int, error) {
	for range 1000 {
		port := firstPort + rand.IntN(lastPort-firstPort+1)
		// Servers listen by TCP. The same port of UDP is nobody's, and tells other processes that this one is taken;
		// it is freed when this process ends, however it does.
		claim, err := net.ListenPacket("udp", loopback(port))
		if err != nil {
			continue
		}
		if free(port) {
			held.Lock()
			held.ports = append(held.ports, claim)
			held.Unlock()
			return port, nil
		}
		_ = claim.Close()
	}
	return 0, fmt.Errorf("no port from %d to %d is free on 127.0.0.1", firstPort, lastPort)
}

func free(port int) bool { return refuses(port) && refuses(port+busAbove) }

// refuses says that nothing listens on a port. To listen there for a try could hold it for longer: a process that is
// started meanwhile has a copy of the socket until it runs its own program.
func refuses(port int) bool {
	conn, err := net.DialTimeout("tcp", loopback(port), time.Second)
	if err == nil {
		_ = conn.Close()
	}
	return errors.Is(err, syscall.ECONNREFUSED)
}

// portFree returns an error that says what to do when something else listens on the port.
func portFree(server, option string, port int) error {
	l, err := net.Listen("tcp", loopback(port))
	if err != nil && !errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("port %d cannot be listened on: %w; choose a free one with `bin/up %s 0`", port, errors.Unwrap(err), option)
	}
	if err != nil {
		return fmt.Errorf("port %d, where this checkout's %s listens, is in use by another program; stop that program, or choose a free port with `bin/up %s 0`", port, server, option)
	}
	return l.Close()
}

// awaitPort is portFree with some patience: a server that was killed holds its port a moment longer.
func awaitPort(ctx context.Context, server, option string, port int) error {
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		return struct{}{}, portFree(server, option, port)
	}, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)), backoff.WithMaxElapsedTime(3*time.Second))
	return err
}

// lastLine returns the last line of text that says what went wrong.
func lastLine(text string, marks ...string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i := len(lines) - 1; i >= 0; i-- {
		for _, mark := range marks {
			if at := strings.Index(lines[i], mark); at >= 0 {
				return strings.TrimSpace(lines[i][at+len(mark):])
			}
		}
	}
	return strings.TrimSpace(lines[len(lines)-1])
}

// ServersUser is the name of the user that servers run as, or "" for oneself.
func ServersUser() string {
	account, err := serverAccount()
	if err != nil || account == nil {
		return ""
	}
	return account.name
}

// GiveToServers makes the paths that user's own.
func GiveToServers(paths ...string) error {
	account, err := serverAccount()
	if err != nil || account == nil {
		return err
	}
	for _, path := range paths {
		if err := os.Lchown(path, int(account.uid), int(account.gid)); err != nil {
			return err
		}
	}
	return nil
}

// AsServers has cmd run as that user.
func AsServers(cmd *exec.Cmd) error {
	account, err := serverAccount()
	if err == nil && account != nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: account.uid, Gid: account.gid}}
	}
	return err
}
