// Command schemadump writes migrate/schema.sql, the whole schema as pg_dump prints it, which shows every effect of a migration in a review,
// and migrate/catalog.sum, which programs compare to detect drift. Without -write it fails if the files are not current. It uses the server
// of DATABASE_URL. Both files are the same on PostgreSQL 15 to 18.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"

	"github.com/predicthealth/database/internal/catalog"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/migrate"
)

const (
	path     = "migrate/schema.sql"
	sumsPath = "migrate/catalog.sum"
)

func main() {
	write := flag.Bool("write", false, "write "+path+" and "+sumsPath)
	flag.Parse()
	if err := run(context.Background(), os.Getenv("DATABASE_URL"), ".", *write); err != nil {
		fmt.Fprintln(os.Stderr, "schemadump:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, url, root string, write bool) (err error) {
	scratch, drop, err := postgres.Scratch(ctx, url, "schemadump")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, drop(context.WithoutCancel(ctx))) }()
	if _, err := migrate.Apply(ctx, scratch); err != nil {
		return err
	}
	text, err := Dump(ctx, scratch)
	if err != nil {
		return err
	}
	sums, err := sums(ctx, scratch)
	if err != nil {
		return err
	}
	for path, text := range map[string]string{path: text, sumsPath: sums} {
		file := root + "/" + path
		if write {
			if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
				return err
			}
		} else if old, err := os.ReadFile(file); err != nil || string(old) != text {
			return fmt.Errorf("%s is not current; run `make generate`", path)
		}
	}
	return nil
}

func sums(ctx context.Context, url string) (_ string, err error) {
	db, err := postgres.Open(ctx, url, "schemadump")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return migrate.CatalogSums(ctx, db)
}

// Dump returns the schema of a database as pg_dump prints it, without what differs between runs and versions of pg_dump.
func Dump(ctx context.Context, url string) (string, error) {
	cfg, err := postgres.Config(url, "schemadump")
	if err != nil {
		return "", err
	}
	program, err := local.PostgresProgram("pg_dump")
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, program, "--schema-only", "--no-owner", "--exclude-schema=atlas_schema_revisions", "--exclude-table=public.record_openings_*")
	cmd.Env = postgres.Environment(cfg)
	var out, failure bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &failure
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("pg_dump: %s", strings.TrimSpace(failure.String()))
	}
	return normalise(out.String()), nil
}

var (
	// pg_dump's versions, random tokens, session settings and comment frames.
	noise = regexp.MustCompile(`(?m)^(-- Dumped .*|\\(un)?restrict .*|SET .*|SELECT pg_catalog\.set_config.*|--|-- PostgreSQL database dump.*)\n`)
	blank = regexp.MustCompile(`\n{3,}`)
	named = regexp.MustCompile(`(?m)^-- Name: (.*); Type: (.*); Schema: .*$`)
	view  = regexp.MustCompile(`(?ms)^CREATE (?:MATERIALIZED )?VIEW .*?;$`)
)

func normalise(dump string) string {
	text := noise.ReplaceAllString(dump, "")
	text = named.ReplaceAllString(text, "-- $2 $1")
	text = view.ReplaceAllStringFunc(text, catalog.Unqualify)
	text = blank.ReplaceAllString(text, "\n\n")
	return "-- The schema after all migrations. Written by `make generate`; do not edit.\n\n" + strings.TrimSpace(text) + "\n"
}
