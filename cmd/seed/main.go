// Command seed fills in what a new database starts with.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/command"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/seed"
)

func main() { command.Main(root()) }

func root() *cli.Command {
	return &cli.Command{
		Name:  "seed",
		Usage: "fill in the eight specialties and the default administrator",
		Description: "The administrator is made from ADMIN_EMAIL and ADMIN_PASSWORD when nobody can log in as one yet.\n" +
			"Running it again changes nothing: specialties keep the names they were given, administrators their\npasswords.",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "local", Usage: "accept a weak password: local development, on a server on this machine, only"},
		},
		Action: run,
	}
}

func run(ctx context.Context, c *cli.Command) error {
	cfg, err := database.FromEnv()
	if err != nil {
		return err
	}
	cfg.RedisURL = "" // nothing is kept there
	if c.Bool("local") {
		if err := onThisMachine(cfg.DatabaseURL); err != nil {
			return err
		}
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	added, err := seed.Run(actor.NewContext(ctx, actor.System("seed")), db, seed.Admin{
		Email: os.Getenv("ADMIN_EMAIL"), Password: os.Getenv("ADMIN_PASSWORD"), AnyPassword: c.Bool("local"),
	})
	if err != nil {
		return err
	}
	administrator := "there already"
	if added.Admin {
		administrator = "added"
	}
	_, err = fmt.Fprintf(c.Writer, "specialties: %d added; administrator: %s\n", added.Specialties, administrator)
	return err
}

var errNotLocal = errors.New("-local is for a server on this machine, and DATABASE_URL names another")

func onThisMachine(url string) error {
	cfg, err := postgres.Config(url, "")
	if err == nil && !postgres.Local(cfg) {
		err = errNotLocal
	}
	return err
}
