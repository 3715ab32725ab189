package main

import (
	"context"
	"fmt"
	"os"
	"text/tabwriter"
	"time"

	atlas "ariga.io/atlas/sql/migrate"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/command"
	"github.com/predicthealth/database/internal/plan"
	"github.com/predicthealth/database/migrate"
)

// migrationsDir is where `diff` writes, seen from the checkout.
const migrationsDir = "migrate/migrations"

func root() *cli.Command {
	return &cli.Command{
		Name:  "migrate",
		Usage: "bring the database at DATABASE_URL to the newest version of the schema",
		Description: "The migrations are those that this program was built with. MIGRATION_LOG_LEVEL is how much it says\n" +
			"(DEBUG, INFO, WARN, ERROR); DEBUG prints every statement with the time it took.",
		Commands: []*cli.Command{
			{
				Name: "apply", Usage: "apply what is pending", Action: apply,
				Description: "Each file runs in one transaction with its line in the books. Of two at once, one applies and\nthe other waits. Running it again changes nothing.",
			},
			{Name: "status", Usage: "say what was applied and what is pending", Action: status},
			{
				Name: "diff", ArgsUsage: "NAME", Usage: "write the migration that the schemas in this checkout still need", Action: diff,
				Description: "It compares what the migrations make of an empty database with what schema/ declares, on two\nscratch databases on the server of DATABASE_URL.",
			},
		},
	}
}

func apply(ctx context.Context, c *cli.Command) error {
	log, err := command.Logger("MIGRATION_LOG_LEVEL")
	if err != nil {
		return err
	}
	applied, err := migrate.Apply(ctx, os.Getenv("DATABASE_URL"), migrate.WithLogger(log))
	if err != nil {
		return err
	}
	if len(applied) == 0 {
		_, err = fmt.Fprintln(c.Root().Writer, "nothing to apply: the database is up to date")
		return err
	}
	_, err = fmt.Fprintf(c.Root().Writer, "applied %d, up to %s\n", len(applied), applied[len(applied)-1])
	return err
}

func status(ctx context.Context, c *cli.Command) error {
	state, err := migrate.Status(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(c.Root().Writer, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "VERSION\tNAME\tAPPLIED\tTOOK\tBY")
	for _, r := range state.Applied {
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", r.Version, r.Description,
			r.AppliedAt.UTC().Format(time.DateTime), r.Took.Round(time.Millisecond), r.By)
	}
	for _, name := range state.Pending {
		_, _ = fmt.Fprintf(w, "%s\tpending\n", name)
	}
	return w.Flush()
}

func diff(ctx context.Context, c *cli.Command) error {
	if c.Args().Len() != 1 {
		return fmt.Errorf("diff takes one argument: a name for the migration, such as add_patient_language")
	}
	dir, err := atlas.NewLocalDir(migrationsDir)
	if err != nil {
		return fmt.Errorf("%s is not here: run diff at the root of a checkout", migrationsDir)
	}
	file, err := plan.Write(ctx, os.Getenv("DATABASE_URL"), dir, c.Args().First())
	if err != nil {
		return err
	}
	if file == "" {
		_, err = fmt.Fprintln(c.Root().Writer, "nothing to write: the migrations have all that the schemas declare")
		return err
	}
	_, err = fmt.Fprintf(c.Root().Writer, "wrote %s/%s\n", migrationsDir, file)
	return err
}
