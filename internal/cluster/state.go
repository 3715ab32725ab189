package cluster

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// starts bounds the start of a cluster: initdb and two base backups.
const starts = 3 * time.Minute

// ErrNoPrimary is returned while no node accepts changes.
var ErrNoPrimary = errors.New("the cluster has no primary")

// FindPrimary returns which of the nodes, all by default, is the primary by what its Patroni says, or [ErrNoPrimary].
func (c *Cluster) FindPrimary(ctx context.Context, nodes ...Node) (Node, error) {
	if len(nodes) == 0 {
		nodes = c.Nodes
	}
	client, err := c.rest()
	if err != nil {
		return Node{}, err
	}
	defer client.CloseIdleConnections()
	ctx, cancel := context.WithTimeout(ctx, time.Second) // of a silent node
	defer cancel()
	answers := make(chan *Node, len(nodes))
	for _, n := range nodes {
		go func() {
			if c.isPrimary(ctx, client, n) {
				answers <- &n
			} else {
				answers <- nil
			}
		}()
	}
	for range nodes {
		if n := <-answers; n != nil {
			return *n, nil
		}
	}
	return Node{}, ErrNoPrimary
}

func (*Cluster) isPrimary(ctx context.Context, client *http.Client, n Node) bool {
	request, err := http.NewRequestWithContext(ctx, http.MethodOptions, fmt.Sprintf("https://%s:%d/primary", n.Public, n.REST), nil)
	if err != nil {
		return false
	}
	response, err := client.Do(request)
	if err != nil {
		return false
	}
	return response.Body.Close() == nil && response.StatusCode == http.StatusOK
}

// rest returns a client of Patroni's REST interface.
func (c *Cluster) rest() (*http.Client, error) {
	authority, err := os.ReadFile(c.Authority())
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(authority)
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}}}, nil
}

// Streaming returns how many standbys follow the primary, and how many of them are synchronous. The primary may be any of the nodes.
func (c *Cluster) Streaming(ctx context.Context, nodes ...Node) (all, synchronous int, err error) {
	url, err := c.URL("postgres", "postgres", nodes...)
	if err != nil {
		return 0, 0, err
	}
	db, err := postgres.Open(ctx, url, "predicthealth-local")
	if err != nil {
		return 0, 0, err
	}
	defer func() { _ = db.Close() }()
	// pg_basebackup streams as well, under its own name.
	err = db.QueryRowContext(ctx, `SELECT count(*), count(*) FILTER (WHERE sync_state IN ('sync', 'quorum')) FROM pg_stat_replication
		WHERE state = 'streaming' AND application_name = ANY ($1)`, pq.Array(names)).Scan(&all, &synchronous)
	return all, synchronous, err
}

// await waits until every node but the primary follows it, one of them synchronously.
func (c *Cluster) await(ctx context.Context) error {
	err := until(ctx, starts, func() error {
		all, synchronous, err := c.Streaming(ctx, c.Nodes...)
		if err == nil && (all < len(c.Nodes)-1 || synchronous == 0) {
			err = fmt.Errorf("%d of %d standbys follow the primary, %d of them synchronously", all, len(c.Nodes)-1, synchronous)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("%w; the logs are in %s", err, c.dir)
	}
	return nil
}

// Await waits until the cluster is whole, for up to limit.
func (c *Cluster) Await(ctx context.Context, limit time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return c.await(ctx)
}

// Patronictl runs patronictl on a node.
func (c *Cluster) Patronictl(ctx context.Context, n Node, args ...string) (string, error) {
	cmd, err := c.command(ctx, n, "patronictl", append([]string{"-c", c.at(n, "conf/patroni.yml")}, args...)...)
	if err != nil {
		return "", err
	}
	password, err := c.Secret("patroni_password")
	if err != nil {
		return "", err
	}
	cmd.Env = append(cmd.Env, "PATRONI_RESTAPI_PASSWORD="+password)
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("patronictl: %w: %s", err, out)
	}
	return string(out), err
}
