package bootstrap

import (
	"context"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/program"
)

// Command is the command line of cmd/up. It is a program of its own because it links the generated client: the
// programs that a change of the schema needs must build without it.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "up",
		Usage: "start this checkout's own PostgreSQL and Redis, migrate, seed, and print a summary",
		Description: "Running servers and existing data are not changed. If DATABASE_URL or REDIS_URL is set, in the environment or in\n" +
			".env, that server is used instead.\n\n  bin/up -postgres-port 0",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "postgres-port", Value: -1, HideDefault: true, Usage: "move PostgreSQL to `PORT` (0: a free one)"},
			&cli.IntFlag{Name: "redis-port", Value: -1, HideDefault: true, Usage: "move Redis to `PORT` (0: a free one)"},
		},
		Action: action,
	}
}

func action(ctx context.Context, c *cli.Command) error {
	log, err := program.Logger("MIGRATION_LOG_LEVEL")
	if err != nil {
		return err
	}
	stack, err := local.Open(".", local.Dev)
	if err != nil {
		return err
	}
	if c.IsSet("postgres-port") || c.IsSet("redis-port") {
		if err := stack.UsePorts(ctx, c.Int("postgres-port"), c.Int("redis-port")); err != nil {
			return err
		}
	}
	return Run(ctx, stack, Options{EnvFile: program.EnvFile, Out: c.Root().Writer, Log: log})
}
