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
		Usage: "make what a deployment needs before its first start",
		Description: "Certificates, secrets, and the logins of services. Running any of it again changes nothing that is\n" +
			"there and still good. docs/deploy.md says when, and how to rotate each.\n\n" +
			"  deploy certs; deploy secrets; DATABASE_URL_FILE=deploy/secrets/owner_url deploy logins deploy/secrets/logins",
		Commands: []*cli.Command{
			{
				Name: "certs", Usage: "make an authority, and a certificate for each server", Action: makeCerts, DisableSliceFlagSeparator: true,
				Description: "It writes ca.crt, ca.key, and NAME.crt and NAME.key for each server. An authority that is there stays; a\n" +
					"server's certificate is made anew within 30 days of its end, for the hosts that it has, or for others where\n" +
					"-server says so. Keys are readable by their owner alone: as root, by user 999 of the servers' images.\n\n" +
					"  deploy certs -server postgres=db.example.org,10.0.0.5 -server redis=cache.example.org",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "dir", Value: "deploy/certs", Usage: "write into this `FOLDER`"},
					&cli.StringSliceFlag{
						Name: "server", Usage: "a `NAME=HOST,HOST` by which clients know a server",
						Value: []string{"postgres=postgres,localhost,127.0.0.1", "redis=redis,localhost,127.0.0.1", "pgbouncer=pgbouncer,localhost,127.0.0.1"},
					},
					jsonFlag(),
				},
			},
			{
				Name: "secrets", Usage: "make random passwords, and the URLs with them, that are not there yet", Action: makeSecrets,
				Description: "One file a secret, readable by its owner alone. As root each is given to the user who reads it in its\n" +
					"container: 999 for PostgreSQL and Redis, 65532 for the commands.\n\n" +
					"  deploy secrets -postgres db.example.org:5432 -redis cache.example.org:6379",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "dir", Value: "deploy/secrets", Usage: "write into this `FOLDER`"},
					&cli.StringFlag{Name: "postgres", Value: "postgres:5432", Usage: "the `HOST:PORT` of PostgreSQL, as services see it"},
					&cli.StringFlag{Name: "redis", Value: "redis:6379", Usage: "the `HOST:PORT` of Redis, as services see it"},
					&cli.StringFlag{Name: "authority", Value: "/run/secrets/ca.crt", Usage: "the `FILE` of the authority, as services see it"},
					jsonFlag(),
				},
			},
			{
				Name: "logins", ArgsUsage: "FOLDER", Usage: "give the services' logins in the database at DATABASE_URL the passwords of a folder", Action: logins,
				Description: "Files are login_ROLE_a and login_ROLE_b, with a password each; who has no file any more is let in no more.\n" +
					"After a migration, as the database's owner:\n\n" +
					"  DATABASE_URL_FILE=/run/secrets/owner_url deploy logins /run/logins",
				Flags: []cli.Flag{jsonFlag()},
			},
		},
	}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: "json", Usage: "for machines: one JSON array"} }

func makeCerts(_ context.Context, c *cli.Command) error {
	var servers []certs.Server
	guess := !c.IsSet("server")
	for _, given := range c.StringSlice("server") {
		name, hosts, ok := strings.Cut(given, "=")
		if !ok || name == "" || hosts == "" || strings.ContainsAny(name, "/.") || name == "ca" {
			return fmt.Errorf("-server %s is not NAME=HOST,HOST", given)
		}
		servers = append(servers, certs.Server{Name: name, Hosts: strings.Split(hosts, ","), Default: guess})
	}
	made, err := certs.Make(c.String("dir"), servers, time.Now())
	if err != nil {
		return err
	}
	for _, m := range made[1:] {
		key := strings.TrimSuffix(m.File, ".crt") + ".key"
		if m.New && os.Geteuid() == 0 {
			if err := os.Lchown(key, provisioning.ServersUser, provisioning.ServersUser); err != nil {
				return err
			}
		}
	}
	return show(c, made, func(w io.Writer) {
		for _, m := range made {
			_, _ = fmt.Fprintf(w, "%s\t%s\tuntil %s\n", m.File, news(m.New), m.Until.Format(time.DateOnly))
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
			_, _ = fmt.Fprintf(w, "%s\t%s\tread by user %d\n", r.File, news(r.New), r.Reader)
		}
		if os.Geteuid() != 0 {
			_, _ = fmt.Fprintln(w, "not root: give each file to the user who reads it (chown)")
		}
	})
}

func logins(ctx context.Context, c *cli.Command) error {
	if c.Args().Len() != 1 {
		return errors.New("logins takes one argument: the folder of the files; see deploy logins --help")
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
			state := "let in"
			if l.Disabled {
				state = "shut out"
			}
			_, _ = fmt.Fprintf(w, "%s\t%s\ta member of %s\n", l.Name, state, l.Role)
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

func news(made bool) string {
	if made {
		return "made"
	}
	return "there already"
}
