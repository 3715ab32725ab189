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
		Name: "lint", Usage: "report what is dangerous in the migrations that the base branch does not have", Action: lintNew,
		Description: "It runs the migrations in this checkout in a scratch database on the server of ATLAS_DEV_URL or DATABASE_URL. A finding\n" +
			"is suppressed by a line directly above its statement: -- atlas:nolint RULE reason\n\n  bin/local with bin/migrate lint -base origin/main",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "base", Value: "origin/main", Usage: "compare with the branch `REF`"},
			&cli.BoolFlag{Name: "json", Usage: "print the findings as a JSON array"},
		},
	}
}

func lintNew(ctx context.Context, c *cli.Command) error {
	if _, err := os.Stat(migrationsDir); err != nil {
		return fmt.Errorf("%s not found: run lint at the root of a checkout", migrationsDir)
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

// lintBase uses an empty base only if -base is not set and its default does not exist.
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
	_, err = fmt.Fprintf(out, "%s not found: linting every file, without a check for changes of older files\n", unknown.Ref)
	return &zip.Reader{}, err
}

func printFindings(c *cli.Command, findings []lint.Finding) error {
	if c.Bool("json") {
		if findings == nil {
			findings = []lint.Finding{} // encode as [], not null
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
