package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	atlas "ariga.io/atlas/sql/migrate"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/schemadiff"
	"github.com/predicthealth/database/internal/v1"
	"github.com/predicthealth/database/migrate"
)

// migrationsDir is where `diff` writes, relative to the checkout.
const migrationsDir = "migrate/migrations"

func root() *cli.Command {
	return &cli.Command{
		Name:  "migrate",
		Usage: "migrate the database at DATABASE_URL to the newest version of the schema",
		Description: "The migrations are embedded in this program. MIGRATION_LOG_LEVEL sets what it logs (DEBUG, INFO, WARN,\n" +
			"ERROR); DEBUG logs every statement with the time it took. The manual is docs/migrations.md.\n\n" +
			"  bin/migrate apply -dry-run | less\n" +
			"  bin/migrate apply\n" +
			"  bin/migrate status -drift",
		Commands: []*cli.Command{
			{
				Name: "apply", Usage: "apply the pending migrations", Action: apply,
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "to", Usage: "stop after this `VERSION`"},
					&cli.BoolFlag{Name: "dry-run", Usage: "print the SQL that would be executed, and execute nothing"},
					&cli.StringFlag{Name: "baseline", Usage: "record a database without recorded migrations as being at `VERSION`"},
					&cli.BoolFlag{Name: "json", Usage: "print the files that were applied as JSON"},
				},
				Description: "Each file and its row in the revision table are one transaction. If two programs run at once, one applies and\nthe other waits. Running it again changes nothing.\n\n" +
					"  bin/migrate apply -to 20261124161411\n  bin/migrate apply -baseline 20261123172454      # a database without recorded migrations",
			},
			{
				Name: "status", Usage: "print what was applied and what is pending", Action: status,
				Description: "  bin/migrate status -json | jq -r '.pending[]'",
				Flags: []cli.Flag{
					&cli.BoolFlag{Name: "json", Usage: "print JSON"},
					&cli.BoolFlag{Name: "drift", Usage: "also print how the database differs from its migrations; exit status 1 if it does"},
					&cli.StringFlag{Name: "dev-url", Usage: "with -drift: the server for the scratch database (default: that of DATABASE_URL)", Sources: cli.EnvVars("ATLAS_DEV_URL")},
				},
			},
			{
				Name: "validate", Usage: "check the migrations in this checkout against their atlas.sum", Action: validate,
				Description: "  bin/migrate validate",
			},
			{
				Name: "hash", Usage: "write atlas.sum for the migrations in this checkout", Action: hash,
				Description: "For an edited file that was never applied anywhere. Applied files are never edited.\n\n  bin/migrate hash",
			},
			{
				Name: "diff", ArgsUsage: "NAME", Usage: "write the migration that the schemas in this checkout still need", Action: diff,
				Description: "It compares the schema that the migrations create with the one that schema/ declares, in two\nscratch databases on the server of ATLAS_DEV_URL or, without it, of DATABASE_URL.\n\n  bin/migrate diff add_patient_language",
			},
			lintCommand(),
			adoptCommand(),
			leaveCommand(),
			v1Command(),
		},
	}
}

func apply(ctx context.Context, c *cli.Command) error {
	log, err := program.Logger("MIGRATION_LOG_LEVEL")
	if err != nil {
		return err
	}
	if c.Bool("dry-run") {
		return dryRun(ctx, c)
	}
	applied, err := migrate.Apply(ctx, os.Getenv("DATABASE_URL"), migrate.WithLogger(log),
		migrate.WithTo(c.String("to")), migrate.WithBaseline(c.String("baseline")))
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string][]string{"applied": append([]string{}, applied...)})
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
	if c.Bool("json") {
		return statusJSON(ctx, c, state)
	}
	w := tabwriter.NewWriter(c.Root().Writer, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "VERSION\tNAME\tAPPLIED\tTOOK\tBY")
	for _, r := range state.Applied {
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", r.Version, r.Description,
			r.AppliedAt.UTC().Format(time.DateTime), r.Took.Round(time.Millisecond), r.By)
	}
	for _, f := range state.Pending {
		version, name, _ := strings.Cut(strings.TrimSuffix(f.Name, ".sql"), "_")
		_, _ = fmt.Fprintf(w, "%s\t%s\tpending\t\t\n", version, name)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if v1.State(state.V1) != v1.Absent {
		if _, err := fmt.Fprintln(c.Root().Writer, "\nschema v1: "+v1States[v1.State(state.V1)]); err != nil {
			return err
		}
	}
	if !c.Bool("drift") {
		return nil
	}
	return drift(ctx, c)
}

// statusJSON prints the status as JSON.
func statusJSON(ctx context.Context, c *cli.Command, state *migrate.State) error {
	type revision struct {
		Version     string    `json:"version"`
		Name        string    `json:"name"`
		AppliedAt   time.Time `json:"applied_at"`
		TookSeconds float64   `json:"took_seconds"`
		By          string    `json:"by"`
	}
	out := struct {
		Version string               `json:"version"`
		Applied []revision           `json:"applied"`
		Pending []string             `json:"pending"`
		V1      string               `json:"v1"`
		Drift   []migrate.Difference `json:"drift,omitempty"`
	}{state.Version, []revision{}, []string{}, state.V1, nil}
	for _, r := range state.Applied {
		out.Applied = append(out.Applied, revision{r.Version, r.Description, r.AppliedAt.UTC(), r.Took.Seconds(), r.By})
	}
	for _, f := range state.Pending {
		out.Pending = append(out.Pending, f.Name)
	}
	var err error
	if c.Bool("drift") {
		if out.Drift, err = migrate.Drift(ctx, os.Getenv("DATABASE_URL"), migrate.WithDevURL(c.String("dev-url"))); err != nil {
			return err
		}
		err = drifted(out.Drift)
	}
	enc := json.NewEncoder(c.Root().Writer)
	enc.SetEscapeHTML(false)
	return errors.Join(enc.Encode(out), err)
}

// drifted is an error if there are differences.
func drifted(differences []migrate.Difference) error {
	if len(differences) > 0 {
		return fmt.Errorf("the database differs from its migrations in %d objects", len(differences))
	}
	return nil
}

// drift prints the differences, and is an error if there are any.
func drift(ctx context.Context, c *cli.Command) error {
	differences, err := migrate.Drift(ctx, os.Getenv("DATABASE_URL"), migrate.WithDevURL(c.String("dev-url")))
	if err != nil {
		return err
	}
	for _, d := range differences {
		if _, err := fmt.Fprintln(c.Root().Writer, d); err != nil {
			return err
		}
	}
	if err := drifted(differences); err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.Root().Writer, "no drift: the database matches its migrations")
	return err
}

func dryRun(ctx context.Context, c *cli.Command) error {
	if c.IsSet("baseline") {
		return errors.New("-baseline writes to the database; leave out -dry-run or -baseline")
	}
	state, err := migrate.Status(ctx, os.Getenv("DATABASE_URL"), migrate.WithTo(c.String("to")))
	if err != nil {
		return err
	}
	for _, f := range state.Pending {
		if _, err := fmt.Fprintf(c.Root().Writer, "-- %s\n%s\n", f.Name, f.SQL); err != nil {
			return err
		}
	}
	return nil
}

func validate(context.Context, *cli.Command) error {
	if _, err := migrations(); err != nil {
		return err
	}
	return migrate.Validate(migrate.WithFiles(os.DirFS(migrationsDir)))
}

func hash(context.Context, *cli.Command) error {
	dir, err := migrations()
	if err != nil {
		return err
	}
	return schemadiff.Hash(dir)
}

// scratchServer is where diff and lint create their scratch databases: the server of ATLAS_DEV_URL,
// if set, or of DATABASE_URL.
func scratchServer() string { return cmp.Or(os.Getenv("ATLAS_DEV_URL"), os.Getenv("DATABASE_URL")) }

// migrations opens the directory of the checkout, for diff, validate and hash.
func migrations() (*atlas.LocalDir, error) {
	dir, err := atlas.NewLocalDir(migrationsDir)
	if err != nil {
		return nil, fmt.Errorf("%s not found: run this at the root of a checkout", migrationsDir)
	}
	return dir, nil
}

func diff(ctx context.Context, c *cli.Command) error {
	if c.Args().Len() != 1 {
		return fmt.Errorf("diff takes one argument: the name of the migration, such as add_patient_language")
	}
	dir, err := migrations()
	if err != nil {
		return err
	}
	file, err := schemadiff.Write(ctx, scratchServer(), dir, c.Args().First())
	if err != nil {
		return err
	}
	if file == "" {
		_, err = fmt.Fprintln(c.Root().Writer, "nothing to write: the migrations create all that the schemas declare")
		return err
	}
	_, err = fmt.Fprintf(c.Root().Writer, "wrote %s/%s\n", migrationsDir, file)
	return err
}
