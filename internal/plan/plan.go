// Package plan writes the next migration: it compares what the migrations make of an empty
// database with what the Ent schemas and schema/sql declare.
package plan

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"

	engine "github.com/predicthealth/database/migrate"

	pg "github.com/predicthealth/database/internal/postgres"
)

// Next returns the statements that bring a database at the newest of the given migrations to the
// declared schema, as the text of a migration file; empty when nothing is missing. It works on two
// scratch databases that it makes on the server of url, and drops.
func Next(ctx context.Context, url string, migrations fs.FS) (text string, err error) {
	before, dropBefore, err := pg.Scratch(ctx, url, "plan_before")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, dropBefore(context.WithoutCancel(ctx))) }()
	after, dropAfter, err := pg.Scratch(ctx, url, "plan_after")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, dropAfter(context.WithoutCancel(ctx))) }()

	if _, err := engine.Apply(ctx, before, engine.WithFiles(migrations)); err != nil {
		return "", err
	}
	sqlFiles, err := changedSQL(migrations)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	for _, f := range sqlFiles {
		if f.first {
			out.WriteString(f.section())
			if err := exec(ctx, before, f.text); err != nil {
				return "", err
			}
		}
	}
	tables, err := tableChanges(ctx, before, after)
	if err != nil {
		return "", err
	}
	out.WriteString(tables)
	for _, f := range sqlFiles {
		if !f.first {
			out.WriteString(f.section())
		}
	}
	return strings.TrimLeft(out.String(), "\n"), nil
}

// Write plans the next migration and, when there is something to do, writes it and atlas.sum into
// dir. It returns the new file's name, or "".
func Write(ctx context.Context, url string, dir *migrate.LocalDir, name string) (string, error) {
	text, err := Next(ctx, url, dir)
	if err != nil || text == "" {
		return "", err
	}
	file := fmt.Sprintf("%s_%s.sql", time.Now().UTC().Format("20060102150405"), name)
	if err := dir.WriteFile(file, []byte(text)); err != nil {
		return "", fmt.Errorf("write %s: %w", file, err)
	}
	sum, err := dir.Checksum()
	if err != nil {
		return "", fmt.Errorf("write atlas.sum: %w", err)
	}
	return file, migrate.WriteSumFile(dir, sum)
}

// tableChanges are the statements for what Ent can express: tables, columns, constraints, indexes.
func tableChanges(ctx context.Context, before, after string) (string, error) {
	if err := buildDeclared(ctx, after); err != nil {
		return "", err
	}
	from, closeFrom, err := inspect(ctx, before)
	if err != nil {
		return "", err
	}
	defer closeFrom()
	to, closeTo, err := inspect(ctx, after)
	if err != nil {
		return "", err
	}
	defer closeTo()
	changes, err := from.drv.SchemaDiff(from.public, to.public, schema.DiffNormalized())
	if err != nil {
		return "", fmt.Errorf("compare schemas: %w", err)
	}
	plan, err := from.drv.PlanChanges(ctx, "next", changes, func(o *migrate.PlanOptions) { o.Indent = "\t" })
	if err != nil {
		return "", fmt.Errorf("plan changes: %w", err)
	}
	var out strings.Builder
	for _, c := range plan.Changes {
		fmt.Fprintf(&out, "\n-- %s%s\n%s;\n", strings.ToUpper(c.Comment[:1]), c.Comment[1:], c.Cmd)
	}
	return out.String(), nil
}

type inspected struct {
	drv    migrate.Driver
	public *schema.Schema
}

func inspect(ctx context.Context, url string) (*inspected, func(), error) {
	db, err := pg.Open(ctx, url, "predicthealth-plan")
	if err != nil {
		return nil, nil, err
	}
	drv, err := postgres.Open(db)
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	public, err := drv.InspectSchema(ctx, "public", nil)
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return &inspected{drv, public}, func() { _ = db.Close() }, nil
}

func exec(ctx context.Context, url, statements string) (err error) {
	db, err := pg.Open(ctx, url, "predicthealth-plan")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	_, err = db.ExecContext(ctx, statements)
	return err
}
