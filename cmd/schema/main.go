// Command schema prints the schema that this source tree declares.
package main

import (
	"context"
	"errors"
	"io"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/schemadiff"
)

func main() { program.Main(root()) }

func root() *cli.Command {
	return &cli.Command{
		Name:  "schema",
		Usage: "print the SQL of the schema that the Ent schemas and schema/sql declare",
		Description: "The statements create the schema in an empty database. The command needs no server. The Atlas CLI\n" +
			"reads the desired state from it (atlas.hcl).\n\n  bin/schema | psql --set ON_ERROR_STOP=1 scratch",
		Action: run,
	}
}

func run(ctx context.Context, c *cli.Command) error {
	if c.Args().Present() {
		return errors.New("schema takes no arguments; see schema --help")
	}
	declared, err := schemadiff.Declared(ctx)
	if err != nil {
		return err
	}
	_, err = io.WriteString(c.Root().Writer, declared)
	return err
}
