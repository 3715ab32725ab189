package cluster

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/certs"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/provisioning"
)

// configure writes each node's certificates, secrets and settings. Existing secrets are kept.
func (c *Cluster) configure() error {
	var servers []certs.Server
	var addresses []string
	for _, n := range c.Nodes {
		hosts := slices.Compact(slices.Sorted(slices.Values([]string{n.Name, n.Host, n.Public, "localhost", "127.0.0.1"})))
		servers = append(servers, certs.Server{Name: n.Name, Hosts: hosts, Peer: true})
		addresses = append(addresses, n.Address())
	}
	if _, err := certs.Make(c.certs(), servers, time.Now()); err != nil {
		return err
	}
	if _, err := provisioning.WriteSecrets(c.secrets(), provisioning.Hosts{Postgres: strings.Join(addresses, ","), Redis: "none", Authority: c.Authority()}); err != nil {
		return err
	}
	if err := makeFolder(filepath.Join(c.dir, "nodes"), false); err != nil {
		return err
	}
	if err := makeFolder(c.repository(), true); err != nil {
		return err
	}
	for _, n := range c.Nodes {
		if err := c.configureNode(n); err != nil {
			return err
		}
	}
	return c.configureHAProxy()
}

func (c *Cluster) configureNode(n Node) error {
	for _, folder := range []string{"", "secrets", "conf", "run", "etcd", "spool"} {
		if err := makeFolder(c.at(n, folder), true); err != nil {
			return err
		}
	}
	for name, from := range map[string]string{
		"ca.crt": c.Authority(), "db.crt": filepath.Join(c.certs(), n.Name+".crt"), "db.key": filepath.Join(c.certs(), n.Name+".key"),
	} {
		if err := copyFile(from, c.at(n, "secrets/"+name)); err != nil {
			return err
		}
	}
	for _, name := range []string{"postgres_password", "owner_password", "replication_password", "rewind_password", "patroni_password"} {
		if err := copyFile(filepath.Join(c.secrets(), name), c.at(n, "secrets/"+name)); err != nil {
			return err
		}
	}
	for _, path := range []string{
		"patroni/patroni.yml", "patroni/etcd.env", "patroni/start.sh", "postgresql.conf", "pg_hba.conf", "postgres-init.sh", "pgbackrest/archive.conf", "pgbackrest/pgbackrest.conf",
	} {
		content, err := deploy.Cluster.ReadFile(path)
		if err != nil {
			return err
		}
		text := c.paths(n).Replace(string(content))
		switch name := filepath.Base(path); {
		case name == "pgbackrest.conf":
			text, err = c.inFolder(n, text)
		case name == "pg_hba.conf" && local.ServersUser() != "postgres": // the servers' user has another name
			text = strings.Replace(text, "peer", "trust", 1)
		}
		if err != nil {
			return err
		}
		if err := writeFile(c.at(n, "conf/"+filepath.Base(path)), text, 0o700); err != nil { // some are scripts
			return err
		}
	}
	return nil
}

// inFolder makes pgBackRest's repository a folder of this machine, with the passphrase that a deployment has in repository.conf.
func (c *Cluster) inFolder(n Node, text string) (string, error) {
	secret, err := os.ReadFile(filepath.Join(c.secrets(), "owner_password")) // as random as one of its own
	if err != nil {
		return "", err
	}
	return strings.NewReplacer("repo1-type=s3", "repo1-type=posix", "repo1-path=/pgbackrest", "repo1-path="+c.repository(),
		"[global]", fmt.Sprintf("[global]\nrepo1-cipher-pass=%s\nlock-path=%s\nspool-path=%s", secret, c.at(n, "run"), c.at(n, "spool")),
		"[predicthealth]", fmt.Sprintf("[predicthealth]\npg1-port=%d\npg1-socket-path=%s\npg1-user=postgres", n.Postgres, c.at(n, "run"))).Replace(text), nil
}

func (c *Cluster) configureHAProxy() error {
	if c.Primary == 0 {
		return nil
	}
	if err := makeFolder(c.haproxy(), true); err != nil {
		return err
	}
	content, err := deploy.Cluster.ReadFile("patroni/haproxy.cfg")
	if err != nil {
		return err
	}
	if err := copyFile(c.Authority(), filepath.Join(c.haproxy(), "ca.crt")); err != nil {
		return err
	}
	own := strings.NewReplacer("bind :5432", fmt.Sprint("bind 127.0.0.1:", c.Primary), "bind :5433", fmt.Sprint("bind 127.0.0.1:", c.Standbys), "/run/secrets", c.haproxy())
	text := c.paths(c.Nodes[0]).Replace(own.Replace(string(content)))
	return writeFile(filepath.Join(c.haproxy(), "haproxy.cfg"), text, 0o600)
}

// makeFolder makes a folder of the servers' user, or one through which it can pass.
func makeFolder(path string, servers bool) error {
	if err := os.MkdirAll(path, 0o711); err != nil { //nolint:gosec // the servers run as another user
		return err
	}
	if !servers {
		return nil
	}
	return errors.Join(os.Chmod(path, 0o700), local.GiveToServers(path)) //nolint:gosec // a folder
}

func copyFile(from, to string) error {
	content, err := os.ReadFile(from) //nolint:gosec // ours
	if err != nil {
		return err
	}
	return writeFile(to, string(content), 0o600)
}

// writeFile writes a file of the servers' user.
func writeFile(path, text string, mode fs.FileMode) error {
	return errors.Join(local.ReplaceFile(path, []byte(text), mode), local.GiveToServers(path))
}
