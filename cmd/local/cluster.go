package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/cluster"
	"github.com/predicthealth/database/internal/local"
)

func clusterCommand() *cli.Command {
	return &cli.Command{
		Name: "cluster", Usage: "a PostgreSQL cluster of three nodes, with Patroni, etcd and HAProxy",
		Description: "The servers listen on loopback, with the settings of deploy/patroni. Its data are beside those of the other servers.\n\n" +
			"  bin/local cluster start && bin/local cluster ctl list",
		Commands: []*cli.Command{
			{Name: "start", Usage: "start the servers that do not run, and wait until the cluster is whole", Action: startCluster},
			{Name: "stop", Usage: "stop the servers and keep the data", Action: withCluster(func(ctx context.Context, _ *cli.Command, c *cluster.Cluster) error { return c.Stop(ctx) })},
			{Name: "delete", Usage: "stop the servers and delete their data", Action: withCluster(func(ctx context.Context, _ *cli.Command, c *cluster.Cluster) error { return c.Delete(ctx) })},
			{Name: "env", Usage: "print DATABASE_URL, ADMIN_EMAIL and ADMIN_PASSWORD as lines for a shell", Action: withCluster(clusterEnv)},
			{Name: "ctl", ArgsUsage: "[ARGUMENT...]", Usage: "run patronictl, with its arguments", SkipFlagParsing: true, Action: withCluster(patronictl)},
		},
	}
}

func startCluster(ctx context.Context, c *cli.Command) error {
	if err := local.InstallMissing(ctx, c.Root().Writer, local.ForCluster); err != nil {
		return err
	}
	dir, err := local.ClusterFolder(".")
	if err != nil {
		return err
	}
	servers, err := cluster.Open(dir, cluster.OnLoopback, true)
	if err != nil {
		return err
	}
	if err := servers.Start(ctx); err != nil {
		return err
	}
	out := c.Root().Writer
	for _, n := range servers.Nodes {
		if _, err := fmt.Fprintf(out, "%s       PostgreSQL %s, Patroni https://%s:%d\n", n.Name, n.Address(), n.Public, n.REST); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(out, "HAProxy   primary 127.0.0.1:%d, standbys 127.0.0.1:%d\nFolder    %s\n", servers.Primary, servers.Standbys, dir)
	return err
}

// withCluster passes the checkout's cluster, which must exist.
func withCluster(do func(context.Context, *cli.Command, *cluster.Cluster) error) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) error {
		dir, err := local.ClusterFolder(".")
		if err != nil {
			return err
		}
		servers, err := cluster.Load(dir)
		if errors.Is(err, fs.ErrNotExist) {
			return errors.New("there is no cluster; `make cluster` starts one")
		} else if err != nil {
			return err
		}
		return do(ctx, c, servers)
	}
}

func clusterEnv(_ context.Context, c *cli.Command, servers *cluster.Cluster) error {
	url, err := servers.URL("predicthealth", "predicthealth", servers.Nodes...)
	if err != nil {
		return err
	}
	password, err := servers.Secret("admin_password")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.Root().Writer, "export DATABASE_URL=%s\nexport ADMIN_EMAIL=admin@predicthealth.local\nexport ADMIN_PASSWORD=%s\n", quote(url), quote(password))
	return err
}

func patronictl(ctx context.Context, c *cli.Command, servers *cluster.Cluster) error {
	out, err := servers.Patronictl(ctx, servers.Nodes[0], c.Args().Slice()...)
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(c.Root().Writer, out)
	return err
}
