package main

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/lint"
)

func lintCommand() *cli.Command {
	return &cli.Command{
		Name: "lint", Usage: "say what is dangerous about the migrations that the base branch does not have", Action: lintNew,
		Description: "It plays the migrations in this checkout on a scratch database on the server of ATLAS_DEV_URL or DATABASE_URL. A finding\n" +
			"is silenced by a line right above its statement: -- atlas:nolint RULE reason\n\n  bin/local with bin/migrate lint -base origin/main",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "base", Value: "origin/main", Usage: "the base branch is `REF`"},
			&cli.BoolFlag{Name: "json", Usage: "print the findings as a JSON array"},
		},
	}
}

func lintNew(ctx context.Context, c *cli.Command) error {
	if _, err := os.Stat(migrationsDir); err != nil {
		return fmt.Errorf("%s is not here: run lint at the root of a checkout", migrationsDir)
	}
	base, err := lintBase(ctx, c)
	if err != nil {
		return err
	}
	findings, err := lint.Run(ctx, scratchServer(), base, os.DirFS(migrationsDir))
	if err != nil {
		return err
	}
	for i := range findings {
		findings[i].File = path.Join(migrationsDir, findings[i].File)
	}
	if err := printFindings(c, findings); err != nil {
		return err
	}
	switch n := len(findings); n {
	case 0:
		return nil
	case 1:
		return errors.New("1 finding")
	default:
		return fmt.Errorf("%d findings", n)
	}
}

// lintBase falls back to no base only where nobody asked for one.
func lintBase(ctx context.Context, c *cli.Command) (fs.FS, error) {
	base, err := lint.Base(ctx, migrationsDir, c.String("base"))
	var unknown *lint.RefError
	if err == nil || c.IsSet("base") || !errors.As(err, &unknown) {
		return base, err
	}
	out := c.Root().Writer
	if c.Bool("json") {
		out = c.Root().ErrWriter
	}
	_, err = fmt.Fprintf(out, "there is no %s here: linting every file, and none is held against an older version\n", unknown.Ref)
	return &zip.Reader{}, err
}

func printFindings(c *cli.Command, findings []lint.Finding) error {
	if c.Bool("json") {
		if findings == nil {
			findings = []lint.Finding{} // an array, also when it is empty
		}
		out := json.NewEncoder(c.Root().Writer)
		out.SetIndent("", "  ")
		out.SetEscapeHTML(false)
		return out.Encode(findings)
	}
	for _, f := range findings {
		if _, err := fmt.Fprintln(c.Root().Writer, f); err != nil {
			return err
		}
	}
	if len(findings) == 0 {
		_, err := fmt.Fprintln(c.Root().Writer, "nothing found")
		return err
	}
	return nil
}
