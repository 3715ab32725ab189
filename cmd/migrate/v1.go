package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/v1"
	"github.com/predicthealth/database/migrate"
)

func v1Command() *cli.Command {
	return &cli.Command{
		Name: "v1", Usage: "the first generation's tables, for its services: print whether they are installed, and who uses them", Action: schemaV1,
		Description: "Views with the tables, columns and spellings of the first generation, in a schema of its own, and a role for each of\n" +
			"its services. Logins are made by hand. bin/migrate apply removes the schema before it applies migrations and installs it\n" +
			"again afterwards; before another tool migrates, -remove does. The manual is docs/moving-in.md.\n\n" +
			"  bin/migrate v1\n  bin/migrate v1 -install\n  bin/migrate v1 -remove",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "install", Usage: "install the schema, or make it anew if another release did"},
			&cli.BoolFlag{Name: "remove", Usage: "drop the schema; its roles stay"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON"},
		},
	}
}

// v1States says what each state of the schema means.
var v1States = map[v1.State]string{
	v1.Absent:   "not installed",
	v1.Current:  "installed and current",
	v1.Outdated: "installed by another release; bin/migrate apply makes it anew",
	v1.Removed:  "removed for migrations; bin/migrate apply installs it again",
	v1.Foreign:  "there is another schema of this name, which bin/migrate did not make",
}

func schemaV1(ctx context.Context, c *cli.Command) error {
	url := os.Getenv("DATABASE_URL")
	var err error
	switch {
	case c.Bool("install") && c.Bool("remove"):
		return errors.New("-install and -remove exclude each other")
	case c.Bool("install"):
		err = migrate.InstallV1(ctx, url)
	case c.Bool("remove"):
		err = migrate.RemoveV1(ctx, url)
	}
	if err != nil {
		return err
	}
	db, err := postgres.Open(ctx, url, "predicthealth-migrate")
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	state, err := v1.Read(ctx, db)
	if err != nil {
		return err
	}
	logins, err := v1.Logins(ctx, db)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string]any{"state": state, "logins": append([]v1.Login{}, logins...)})
	}
	if _, err := fmt.Fprintln(c.Root().Writer, v1States[state]); err != nil || len(logins) == 0 {
		return err
	}
	w := tabwriter.NewWriter(c.Root().Writer, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "ROLE\tLOGIN\tSESSIONS\t")
	for _, l := range logins {
		note := ""
		switch {
		case !l.CanLogIn:
			note = "cannot log in"
		case !l.Path:
			note = "its search_path is not v1"
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%d\t%s\n", l.Role, l.Name, l.Sessions, note)
	}
	return w.Flush()
}
