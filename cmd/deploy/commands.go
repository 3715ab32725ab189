package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/certs"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/provisioning"
)

func root() *cli.Command {
	return &cli.Command{
		Name:  "deploy",
		Usage: "create what a deployment needs before its first start",
		Description: "It creates certificates, secrets, and the logins of services. Running it again keeps what exists and is\n" +
			"valid. docs/deploy.md describes when to run it, and how to rotate each.\n\n" +
			"  deploy certs; deploy secrets; DATABASE_URL_FILE=deploy/secrets/owner_url deploy logins deploy/secrets/logins",
		Commands: []*cli.Command{
			{
				Name: "certs", Usage: "create an authority, and a certificate for each server", Action: makeCerts, DisableSliceFlagSeparator: true,
				Description: "It writes ca.crt, ca.key, and NAME.crt and NAME.key for each server. An existing authority is kept. A server's\n" +
					"certificate is renewed within 30 days of its expiry, for its current hosts, or if -server sets other ones. Keys\n" +
					"are readable only by their owner: as root, by user 999 of the servers' images.\n\n" +
					"  deploy certs -server postgres=db.example.org,10.0.0.5 -server redis=cache.example.org",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "dir", Value: "deploy/certs", Usage: "write into this `FOLDER`"},
					&cli.StringSliceFlag{
						Name: "server", Usage: "`NAME=HOST,HOST` for a server and the hosts that clients use",
						Value: []string{"postgres=postgres,localhost,127.0.0.1", "redis=redis,localhost,127.0.0.1", "pgbouncer=pgbouncer,localhost,127.0.0.1"},
					},
					&cli.StringSliceFlag{Name: "peer", Usage: "`NAME=HOST,HOST` for a machine of a cluster, whose certificate etcd and Patroni also take from a client"},
					jsonFlag(),
				},
			},
			{
				Name: "secrets", Usage: "create the missing random passwords, and the URLs that contain them", Action: makeSecrets,
				Description: "Each secret is a file that is readable only by its owner. As root, that is the user that reads it in its\n" +
					"container: 999 for PostgreSQL and Redis, 65532 for the commands.\n\n" +
					"  deploy secrets -postgres db.example.org:5432 -redis cache.example.org:6379",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "dir", Value: "deploy/secrets", Usage: "write into this `FOLDER`"},
					&cli.StringFlag{Name: "postgres", Value: "postgres:5432", Usage: "`HOST:PORT` of PostgreSQL for the services; for a cluster several, separated by commas"},
					&cli.StringFlag{Name: "redis", Value: "redis:6379", Usage: "`HOST:PORT` of Redis for the services"},
					&cli.StringFlag{Name: "authority", Value: "/run/secrets/ca.crt", Usage: "`FILE` of the authority's certificate for the services"},
					jsonFlag(),
				},
			},
			{
				Name: "logins", ArgsUsage: "FOLDER", Usage: "set the passwords of the services' logins in the database at DATABASE_URL from a folder", Action: logins,
				Description: "Files are login_ROLE_a and login_ROLE_b, with a password each. Of a role with a file, a login without one is disabled.\n" +
					"Run it after a migration, as the database's owner:\n\n" +
					"  DATABASE_URL_FILE=/run/secrets/owner_url deploy logins /run/logins",
				Flags: []cli.Flag{jsonFlag()},
			},
		},
	}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: "json", Usage: "print JSON: one array"} }

func makeCerts(_ context.Context, c *cli.Command) error {
	var servers []certs.Server
	for _, flag := range []string{"server", "peer"} {
		for _, given := range c.StringSlice(flag) {
			name, hosts, ok := strings.Cut(given, "=")
			if !ok || name == "" || hosts == "" || strings.ContainsAny(name, "/.") || name == "ca" {
				return fmt.Errorf("-%s %s is not NAME=HOST,HOST", flag, given)
			}
			servers = append(servers, certs.Server{Name: name, Hosts: strings.Split(hosts, ","), Default: !c.IsSet(flag), Peer: flag == "peer"})
		}
	}
	results, err := certs.Make(c.String("dir"), servers, time.Now())
	if err != nil {
		return err
	}
	for _, m := range results[1:] {
		key := strings.TrimSuffix(m.File, ".crt") + ".key"
		if m.New && os.Geteuid() == 0 {
			if err := os.Lchown(key, provisioning.ServersUser, provisioning.ServersUser); err != nil {
				return err
			}
		}
	}
	return show(c, results, func(w io.Writer) {
		for _, m := range results {
			_, _ = fmt.Fprintf(w, "%s\t%s\tvalid until %s\n", m.File, state(m.New), m.Until.Format(time.DateOnly))
		}
	})
}

func makeSecrets(_ context.Context, c *cli.Command) error {
	all, err := provisioning.WriteSecrets(c.String("dir"), provisioning.Hosts{
		Postgres: c.String("postgres"), Redis: c.String("redis"), Authority: c.String("authority"),
	})
	if err != nil {
		return err
	}
	type row struct {
		File   string
		New    bool
		Reader int
	}
	rows := make([]row, len(all))
	for i, s := range all {
		rows[i] = row{s.Name, s.New, s.Reader}
	}
	return show(c, rows, func(w io.Writer) {
		for _, r := range rows {
			_, _ = fmt.Fprintf(w, "%s\t%s\tread by user %d\n", r.File, state(r.New), r.Reader)
		}
		if os.Geteuid() != 0 {
			_, _ = fmt.Fprintln(w, "not run as root: change the owner of each file to the user that reads it (chown)")
		}
	})
}

func logins(ctx context.Context, c *cli.Command) error {
	if c.Args().Len() != 1 {
		return errors.New("logins takes one argument: the folder with the files; see deploy logins --help")
	}
	db, err := postgres.Open(ctx, os.Getenv("DATABASE_URL"), "deploy")
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	done, err := provisioning.Logins(ctx, db, c.Args().First())
	if err != nil {
		return err
	}
	return show(c, done, func(w io.Writer) {
		for _, l := range done {
			state := "enabled"
			if l.Disabled {
				state = "disabled"
			}
			_, _ = fmt.Fprintf(w, "%s\t%s\tmember of %s\n", l.Name, state, l.Role)
		}
	})
}

func show(c *cli.Command, value any, table func(io.Writer)) error {
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(value)
	}
	w := tabwriter.NewWriter(c.Root().Writer, 0, 0, 2, ' ', 0)
	table(w)
	return w.Flush()
}

func state(isNew bool) string {
	if isNew {
		return "created"
	}
	return "exists"
}
