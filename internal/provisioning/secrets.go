// Package provisioning creates what a deployment needs before its first start: the secrets, and the
// logins of the services in the database.
package provisioning

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/predicthealth/database/internal/postgres"
)

// The user IDs in the images that read secrets.
const (
	ServersUser  = 999   // in the images of PostgreSQL and Redis
	CommandsUser = 65532 // in this project's images
)

// Secret is a file with a secret of a deployment.
type Secret struct {
	Name string // of the file, relative to the folder of secrets
	// Reader is the user ID, in the container, of the process that reads it.
	Reader int
	// New is true if it was created by this run.
	New     bool
	content func(value func(string) (string, error)) (string, error)
}

// Hosts are the servers' addresses as the services use them, and the path of the CA certificate in the
// containers. Postgres may be several, separated by commas; the URLs then ask for the one that accepts changes.
type Hosts struct{ Postgres, Redis, Authority string }

// LoginsFolder has the passwords of the services' logins. Its files change with every rotation, so that [Logins] gets
// the folder, not the files.
const LoginsFolder = "logins"

// operators are the roles of commands: the monitor and backups.
var operators = []string{"predicthealth_readonly", "predicthealth_backup"}

// Secrets returns the secrets of a deployment. Passwords are random; a URL contains the password of its login.
func Secrets(h Hosts) []Secret {
	all := []Secret{
		{Name: "postgres_password", Reader: ServersUser, content: random},
		{Name: "owner_password", Reader: ServersUser, content: random},
		{Name: "replication_password", Reader: ServersUser, content: random}, // this and the next two for a cluster only
		{Name: "rewind_password", Reader: ServersUser, content: random},
		{Name: "patroni_password", Reader: ServersUser, content: random},
		{Name: "owner_url", Reader: CommandsUser, content: h.postgres("predicthealth", "owner_password")},
		{Name: "admin_password", Reader: CommandsUser, content: random},
		{Name: "redis_monitor", Reader: ServersUser, content: random},
		{Name: "monitor_redis_url", Reader: CommandsUser, content: h.redis("monitor")},
	}
	for _, role := range append(operators, postgres.Services...) {
		login := role + "_a"
		all = append(all,
			Secret{Name: LoginsFolder + "/login_" + login, Reader: CommandsUser, content: random},
			Secret{Name: role + "_url", Reader: CommandsUser, content: h.postgres(login, LoginsFolder+"/login_"+login)})
	}
	for _, role := range postgres.Services {
		user := strings.ReplaceAll(role, "_", "-")
		all = append(all,
			Secret{Name: "redis_" + user, Reader: ServersUser, content: random},
			Secret{Name: role + "_redis_url", Reader: CommandsUser, content: h.redis(user)})
	}
	return all
}

func random(func(string) (string, error)) (string, error) { return rand.Text(), nil }

func (h Hosts) postgres(user, password string) func(func(string) (string, error)) (string, error) {
	return func(value func(string) (string, error)) (string, error) {
		secret, err := value(password)
		u := url.URL{
			Scheme: "postgres", User: url.UserPassword(user, secret), Host: h.Postgres, Path: "predicthealth",
			RawQuery: "sslmode=verify-full&sslrootcert=" + h.Authority,
		}
		if strings.Contains(h.Postgres, ",") {
			u.RawQuery += "&target_session_attrs=read-write"
		}
		return u.String(), err
	}
}

func (h Hosts) redis(user string) func(func(string) (string, error)) (string, error) {
	return func(value func(string) (string, error)) (string, error) {
		secret, err := value("redis_" + user)
		u := url.URL{
			Scheme: "rediss", User: url.UserPassword(user, secret), Host: h.Redis, Path: "0", RawQuery: "sslrootcert=" + h.Authority,
		}
		return u.String(), err
	}
}

// WriteSecrets creates the secrets that do not exist in dir. Existing files are not changed. Each file is readable only
// by its owner; if run as root, that is its reader.
func WriteSecrets(dir string, h Hosts) ([]Secret, error) {
	if err := os.MkdirAll(filepath.Join(dir, LoginsFolder), 0o755); err != nil {
		return nil, err
	}
	value := func(name string) (string, error) {
		b, err := os.ReadFile(filepath.Join(dir, name))
		return strings.TrimRight(string(b), "\r\n"), err
	}
	all := Secrets(h)
	for i := range all {
		s := &all[i]
		_, err := os.Lstat(filepath.Join(dir, s.Name))
		if err == nil {
			continue
		} else if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		// A password precedes the URL that contains it.
		content, err := s.content(value)
		if err == nil {
			err = writeFile(filepath.Join(dir, s.Name), content, s.Reader)
		}
		if err != nil {
			return nil, fmt.Errorf("the secret %s: %w", s.Name, err)
		}
		s.New = true
	}
	return all, nil
}

// writeFile creates a file atomically.
func writeFile(path, content string, reader int) error {
	fresh := path + ".new"
	if err := os.Remove(fresh); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(fresh, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.WriteString(content)
	if err == nil && os.Geteuid() == 0 {
		err = f.Chown(reader, reader)
	}
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(fresh, path)
	}
	return err
}
