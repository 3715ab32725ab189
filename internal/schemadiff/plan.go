// Package plan writes the next migration: it compares what the migrations make of an empty database
// with what the Ent schemas and schema/sql declare, object by object, and does not return a plan that it has not tried.
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
// declared schema, as the text of a migration file; empty when nothing is missing. It works on
// scratch databases that it makes on the server of url, and drops.
//
// What is returned has been applied to such a database, which then was, object by object, what is
// declared.
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
	if err != nil || c.nothing() {
		return "", err
	}
	if text, err = c.write(ctx, before); err != nil {
		return "", err
	}
	return text, c.try(ctx, before, text)
}

// Option changes how [Next] works.
type Option func(*options)

type options struct{ start string }

// WithStart has the migrations applied to a copy of a database of the server in which the first of them are, instead
// of an empty one. Nobody may be connected to it.
func WithStart(database string) Option { return func(o *options) { o.start = database } }

// Write plans the next migration and, when there is something to do, writes it and atlas.sum into
// dir. It returns the new file's name, or "".
func Write(ctx context.Context, url string, dir *migrate.LocalDir, name string) (string, error) {
	if name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return "", errors.New("a migration's name is made of small letters, digits and underscores: add_patient_language")
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

// Hash writes atlas.sum for the files as they are.
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

// nextVersion is the time now in Atlas's format, or, where a file of this second or of a faster
// clock is there, just after the newest.
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

// try applies the whole text, as a migration will, to the database at before, and says how the result is not what is
// declared.
func (c *comparison) try(ctx context.Context, before, text string) (err error) {
	db, err := pg.Open(ctx, before, application)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, text); err != nil {
		return fmt.Errorf("the planned statements fail; write this one by hand: %w", err)
	}
	is, err := readAll(ctx, db)
	if err != nil {
		return err
	}
	if left := catalog.Compare(is, c.declared); len(left) > 0 {
		return fmt.Errorf("the planned statements do not reach the declared schema; write this one by hand: %v", left)
	}
	return nil
}
