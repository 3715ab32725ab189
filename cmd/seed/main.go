// Command seed adds the initial data of a new database.
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
		Usage: "add the eight specialties and the default administrator, and for development a made-up population",
		Description: "The administrator is created from ADMIN_EMAIL and ADMIN_PASSWORD if there is no login of an administrator yet.\n" +
			"Running it again changes nothing: renamed specialties keep their names, administrators their\npasswords.\n\n" +
			"-demo adds a made-up population, in one transaction: institutions, doctors, patients with health\n" +
			"profiles, and their logins, which all have the password DEMO_PASSWORD (default: " + demo.DefaultPassword + ").\n" +
			"The same number adds the same people everywhere:\n\n  eval \"$(make env)\"; bin/seed -demo 1000",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "local", Usage: "accept a weak password; only for local development, on a server on this machine"},
			&cli.IntFlag{Name: "demo", Usage: "add `N` made-up patients, and institutions, doctors and logins in proportion; only on a server on this machine"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON: one object for each step"},
		},
		Action:   run,
		Commands: []*cli.Command{adminCommand()},
	}
}

func run(ctx context.Context, c *cli.Command) error {
	cfg, err := database.FromEnv()
	if err != nil {
		return err
	}
	if err := checkFlags(c, cfg.DatabaseURL); err != nil {
		return err
	}
	withRedis := cfg
	cfg.RedisURL = "" // seeding needs no Redis
	if err := initialData(ctx, c, cfg); err != nil {
		return err
	}
	if c.IsSet("demo") {
		if err := population(ctx, c, cfg.DatabaseURL); err != nil {
			return err
		}
	}
	return invalidate(ctx, withRedis)
}

// invalidate invalidates in Redis, if there is one, what changed.
func invalidate(ctx context.Context, cfg database.Config) error {
	if cfg.RedisURL == "" {
		return nil
	}
	db, err := database.Open(ctx, cfg)
	if err == nil {
		err = errors.Join(seed.DrainOutbox(actor.NewContext(ctx, actor.System("seed")), db), db.Close())
	}
	if err != nil {
		return fmt.Errorf("everything was added, but the cache was not invalidated, which a service will do: %w", err)
	}
	return nil
}

// checkFlags checks the flags before anything is written.
func checkFlags(c *cli.Command, url string) error {
	if n := c.Int("demo"); c.IsSet("demo") && (n < 1 || n > demo.MaxPatients) {
		return fmt.Errorf("-demo %d: %w", n, demo.ErrPatients)
	}
	for _, flag := range []string{"demo", "local"} {
		if c.IsSet(flag) {
			if err := requireLocal(url, flag); err != nil {
				return err
			}
		}
	}
	return nil
}

// initialData adds the specialties and the default administrator.
func initialData(ctx context.Context, c *cli.Command, cfg database.Config) error {
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
	administrator := "exists"
	if added.Admin {
		administrator = "added"
	}
	_, err = fmt.Fprintf(c.Writer, "specialties: %d added; administrator: %s\n", added.Specialties, administrator)
	return err
}

func requireLocal(url, flag string) error {
	cfg, err := postgres.Config(url, "")
	if err == nil && !postgres.Local(cfg) {
		err = fmt.Errorf("-%s is for a server on this machine, but DATABASE_URL is on another", flag)
	}
	return err
}
