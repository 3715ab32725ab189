package cluster

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/provisioning"
)

// Cluster is a cluster in a folder, running or not.
type Cluster struct {
	dir         string
	postgresBin string
	settings
}

// settings persist from one start to the next.
type settings struct {
	Nodes []Node
	// Primary and Standbys are HAProxy's ports, or 0 for a cluster without it.
	Primary, Standbys int
}

// Open returns the cluster of a folder. If there is none, it writes the configuration of one with the nodes, and with HAProxy if asked.
func Open(dir string, nodes func() ([]Node, error), haproxy bool) (*Cluster, error) {
	psql, err := local.Psql()
	if err != nil {
		return nil, err
	}
	c := &Cluster{dir: dir, postgresBin: filepath.Dir(psql)}
	switch err := c.load(); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return nil, err
	default:
		return c, c.configure()
	}
	if c.Nodes, err = nodes(); err != nil {
		return nil, err
	}
	for _, port := range []*int{&c.Primary, &c.Standbys} {
		if !haproxy {
			break
		}
		if *port, err = local.FreePort(); err != nil {
			return nil, err
		}
	}
	if err := c.configure(); err != nil {
		return nil, err
	}
	b, err := json.MarshalIndent(c.settings, "", "\t")
	if err != nil {
		return nil, err
	}
	return c, local.ReplaceFile(c.file(), b, 0o600)
}

// Load returns the cluster of a folder, or an error that wraps [fs.ErrNotExist].
func Load(dir string) (*Cluster, error) {
	c := &Cluster{dir: dir}
	return c, c.load()
}

func (c *Cluster) load() error {
	b, err := os.ReadFile(c.file())
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, &c.settings); err != nil {
		return fmt.Errorf("%s is malformed; delete its folder", c.file())
	}
	return nil
}

func (c *Cluster) file() string       { return filepath.Join(c.dir, "cluster.json") }
func (c *Cluster) certs() string      { return filepath.Join(c.dir, "certs") }
func (c *Cluster) secrets() string    { return filepath.Join(c.dir, "secrets") }
func (c *Cluster) repository() string { return filepath.Join(c.dir, "repository") }
func (c *Cluster) haproxy() string    { return filepath.Join(c.dir, "haproxy") }

// Authority is the file with the certificate of the authority that signed the servers' certificates.
func (c *Cluster) Authority() string { return filepath.Join(c.certs(), "ca.crt") }

// Secret is one of those that provisioning.WriteSecrets writes.
func (c *Cluster) Secret(name string) (string, error) {
	b, err := os.ReadFile(filepath.Join(c.secrets(), name))
	return strings.TrimSpace(string(b)), err
}

// Logins is the folder with the passwords of the services' logins.
func (c *Cluster) Logins() string { return filepath.Join(c.secrets(), provisioning.LoginsFolder) }

// URL names the nodes, in the given order, for the owner of the database, the superuser postgres, or a service's login.
func (c *Cluster) URL(user, database string, nodes ...Node) (string, error) {
	secret := provisioning.LoginsFolder + "/login_" + user
	switch user {
	case "predicthealth":
		secret = "owner_password"
	case "postgres":
		secret = "postgres_password"
	}
	password, err := c.Secret(secret)
	if err != nil {
		return "", err
	}
	var addresses []string
	for _, n := range nodes {
		addresses = append(addresses, n.Address())
	}
	u := url.URL{
		Scheme: "postgres", User: url.UserPassword(user, password), Host: strings.Join(addresses, ","), Path: database,
		RawQuery: "sslmode=verify-full&sslrootcert=" + url.QueryEscape(c.Authority()),
	}
	if len(nodes) > 1 {
		u.RawQuery += "&target_session_attrs=read-write"
	}
	return u.String(), nil
}

// Start starts the servers that do not run, and waits until the others follow the primary, one of them synchronously.
func (c *Cluster) Start(ctx context.Context) error {
	for _, n := range c.Nodes {
		if err := c.StartNode(ctx, n); err != nil {
			return err
		}
	}
	if c.Primary != 0 {
		if err := c.startHAProxy(ctx); err != nil {
			return err
		}
	}
	if err := c.await(ctx); err != nil {
		return err
	}
	return c.createStanza(ctx)
}

// createStanza begins the repository, into which the primary then archives. The timer of a deployment does so as well.
func (c *Cluster) createStanza(ctx context.Context) error {
	primary, err := c.FindPrimary(ctx)
	if err != nil {
		return err
	}
	cmd, err := c.command(ctx, primary, "pgbackrest", "--config-path="+c.at(primary, "conf"), "--stanza=predicthealth", "stanza-create")
	if err != nil {
		return err
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("pgbackrest: %w: %s", err, out)
	}
	return nil
}

// Stop stops the servers, the primary last.
func (c *Cluster) Stop(ctx context.Context) error {
	primary, _ := c.FindPrimary(ctx)
	nodes := append([]Node{}, c.Nodes...)
	for i, n := range nodes {
		if n.Name == primary.Name {
			nodes[i], nodes[len(nodes)-1] = nodes[len(nodes)-1], nodes[i]
		}
	}
	var errs []error
	for _, word := range []func(Node) string{c.patroni, c.etcd} {
		for _, n := range nodes {
			errs = append(errs, c.end(ctx, word(n)))
		}
	}
	return errors.Join(append(errs, c.end(ctx, filepath.Join(c.haproxy(), "haproxy.cfg")))...)
}

// Delete stops the servers and deletes the cluster.
func (c *Cluster) Delete(ctx context.Context) error {
	if err := c.Stop(ctx); err != nil {
		return err
	}
	for _, n := range c.Nodes {
		if err := c.Signal(n, syscall.SIGKILL); err != nil {
			return err
		}
	}
	return os.RemoveAll(c.dir)
}
