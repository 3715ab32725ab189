// Command seed fills in what a new database starts with.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/seed/demo"
)

func main() { program.Main(root()) }

func root() *cli.Command {
	return &cli.Command{
		Name:  "seed",
		Usage: "fill in the eight specialties and the default administrator, and for development a made-up population",
		Description: "The administrator is made from ADMIN_EMAIL and ADMIN_PASSWORD when nobody can log in as one yet.\n" +
			"Running it again changes nothing: specialties keep the names they were given, administrators their\npasswords.\n\n" +
			"-demo adds a made-up population, in one transaction: institutions, doctors, patients with health\n" +
			"profiles, and their logins, which all have the password DEMO_PASSWORD (" + demo.DefaultPassword + " where that\n" +
			"is not set). The same number makes the same people everywhere:\n\n  eval \"$(make env)\"; bin/seed -demo 1000",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "local", Usage: "accept a weak password: local development, on a server on this machine, only"},
			&cli.IntFlag{Name: "demo", Usage: "add `N` made-up patients, and institutions, doctors and logins in proportion: on a server on this machine only"},
			&cli.BoolFlag{Name: "json", Usage: "print what was added as JSON, one object for each step"},
		},
		Action: run,
	}
}

func run(ctx context.Context, c *cli.Command) error {
	cfg, err := database.FromEnv()
	if err != nil {
		return err
	}
	if err := refuse(c, cfg.DatabaseURL); err != nil {
		return err
	}
	withRedis := cfg
	cfg.RedisURL = "" // nothing is kept there
	if err := basic(ctx, c, cfg); err != nil {
		return err
	}
	if c.IsSet("demo") {
		if err := population(ctx, c, cfg.DatabaseURL); err != nil {
			return err
		}
	}
	return tell(ctx, withRedis)
}

// tell has Redis, where there is one, forget what changed.
func tell(ctx context.Context, cfg database.Config) error {
	if cfg.RedisURL == "" {
		return nil
	}
	db, err := database.Open(ctx, cfg)
	if err == nil {
		err = errors.Join(seed.DrainOutbox(actor.NewContext(ctx, actor.System("seed")), db), db.Close())
	}
	if err != nil {
		return fmt.Errorf("all of it is there, but Redis could not be told, and a service will do so: %w", err)
	}
	return nil
}

// refuse says no before anything is written.
func refuse(c *cli.Command, url string) error {
	if n := c.Int("demo"); c.IsSet("demo") && (n < 1 || n > demo.MaxPatients) {
		return fmt.Errorf("-demo %d: %w", n, demo.ErrPatients)
	}
	for _, flag := range []string{"demo", "local"} {
		if c.IsSet(flag) {
			if err := onThisMachine(url, flag); err != nil {
				return err
			}
		}
	}
	return nil
}

// basic is what every database starts with.
func basic(ctx context.Context, c *cli.Command, cfg database.Config) error {
	db, err := database.Open(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	added, err := seed.Run(actor.NewContext(ctx, actor.System("seed")), db, seed.Admin{
		Email: os.Getenv("ADMIN_EMAIL"), Password: os.Getenv("ADMIN_PASSWORD"), AllowWeakPassword: c.Bool("local"),
	})
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Writer).Encode(added)
	}
	administrator := "there already"
	if added.Admin {
		administrator = "added"
	}
	_, err = fmt.Fprintf(c.Writer, "specialties: %d added; administrator: %s\n", added.Specialties, administrator)
	return err
}

func onThisMachine(url, flag string) error {
	cfg, err := postgres.Config(url, "")
	if err == nil && !postgres.Local(cfg) {
		err = fmt.Errorf("-%s is for a server on this machine, and DATABASE_URL names another", flag)
	}
	return err
}
