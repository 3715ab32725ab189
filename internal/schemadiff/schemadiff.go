// Package schemadiff generates the next migration: it compares the schema that the migrations create in an empty
// database with the one that the Ent schemas and schema/sql declare, object by object, and returns only statements that
// it has executed.
package schemadiff

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"

	"github.com/predicthealth/database/internal/catalog"
	engine "github.com/predicthealth/database/migrate"

	pg "github.com/predicthealth/database/internal/postgres"
)

// Next returns the statements that bring a database at the newest of the given migrations to the
// declared schema, as the text of a migration file. If nothing differs, it is empty. It uses scratch
// databases that it creates on the server of url, and drops.
//
// The text has been applied to such a database, and the result has been compared with the declared
// schema.
func Next(ctx context.Context, url string, migrations fs.FS, declared Schema, opts ...Option) (text string, err error) {
	o := options{start: "template0"}
	for _, opt := range opts {
		opt(&o)
	}
	before, dropBefore, err := pg.ScratchFrom(ctx, url, "plan_before", o.start)
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
	if err := declared.build(ctx, after); err != nil {
		return "", err
	}
	c, err := compare(ctx, before, after, migrations, declared)
	if err != nil || c.empty() {
		return "", err
	}
	if text, err = c.write(ctx, before); err != nil {
		return "", err
	}
	return text, c.verify(ctx, before, text)
}

// Option changes how [Next] works.
type Option func(*options)

type options struct{ start string }

// WithStart applies the migrations to a copy of a database on the server that already has the first of them, instead
// of to an empty one. No client may be connected to it.
func WithStart(database string) Option { return func(o *options) { o.start = database } }

// Write generates the next migration and writes it and atlas.sum into dir. It returns the name of
// the new file, or "" if nothing differs.
func Write(ctx context.Context, url string, dir *migrate.LocalDir, name string) (string, error) {
	if name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return "", errors.New("the name of a migration consists of lower-case letters, digits and underscores, such as add_patient_language")
	}
	text, err := Next(ctx, url, dir, Product())
	if err != nil || text == "" {
		return "", err
	}
	version, err := nextVersion(dir)
	if err != nil {
		return "", err
	}
	file := fmt.Sprintf("%s_%s.sql", version, name)
	if err := dir.WriteFile(file, []byte(text)); err != nil {
		return "", fmt.Errorf("write %s: %w", file, err)
	}
	return file, Hash(dir)
}

// Hash writes atlas.sum for the files in dir.
func Hash(dir *migrate.LocalDir) error {
	sum, err := dir.Checksum()
	if err != nil {
		return fmt.Errorf("write atlas.sum: %w", err)
	}
	if err := migrate.WriteSumFile(dir, sum); err != nil {
		return fmt.Errorf("write atlas.sum: %w", err)
	}
	return nil
}

// nextVersion is the current time in Atlas's format or, if the newest file is not older than that,
// one second after that file.
func nextVersion(dir *migrate.LocalDir) (string, error) {
	const format = "20060102150405"
	files, err := dir.Files()
	if err != nil {
		return "", fmt.Errorf("read migrations: %w", err)
	}
	now := time.Now().UTC()
	if len(files) > 0 {
		newest, err := time.Parse(format, files[len(files)-1].Version())
		if err == nil && !now.Truncate(time.Second).After(newest) {
			now = newest.Add(time.Second)
		}
	}
	return now.Format(format), nil
}

// verify applies the whole text to the database at before, and is an error if the result differs from the declared
// schema.
func (c *comparison) verify(ctx context.Context, before, text string) (err error) {
	db, err := pg.Open(ctx, before, application)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, text); err != nil {
		return fmt.Errorf("the migration fails; write it by hand: %w", err)
	}
	objects, err := readAll(ctx, db)
	if err != nil {
		return err
	}
	if left := catalog.Compare(objects, c.declared); len(left) > 0 {
		return fmt.Errorf("the migration does not lead to the declared schema; write it by hand: %v", left)
	}
	return nil
}
