package migrate

import (
	"context"
	"errors"
	"fmt"

	"github.com/predicthealth/database/internal/catalog"
	pg "github.com/predicthealth/database/internal/postgres"
)

// Difference is an object that differs between a database and what the migrations applied to it create: a table,
// column, constraint, index, function, trigger, view, policy, grant or extension.
type Difference struct {
	Change string `json:"change"`           // missing, extra or changed
	Kind   string `json:"kind"`             // e.g. trigger
	Name   string `json:"name"`             // e.g. users.users_touch
	Should string `json:"should,omitempty"` // its definition in the migrations; empty when extra
	Is     string `json:"is,omitempty"`     // its definition in the database; empty when missing
}

func (d Difference) String() string { return d.Change + ": " + d.Kind + " " + d.Name }

// Drift compares the database at url with a scratch database that the same migrations were applied to, and returns
// what differs. Without drift the result is empty; pending migrations are not drift. The database is not changed. The
// scratch database is created on the same server, or on that of [WithDevURL], and dropped.
func Drift(ctx context.Context, url string, opts ...Option) (_ []Difference, err error) {
	c := configure(opts)
	state, err := Status(ctx, url, opts...)
	if err != nil {
		return nil, err
	}
	if c.devURL == "" {
		c.devURL = url
	}
	scratch, drop, err := pg.Scratch(ctx, c.devURL, "drift")
	if err != nil {
		return nil, fmt.Errorf("a scratch database to compare with: %w", err)
	}
	defer func() { err = errors.Join(err, drop(context.WithoutCancel(ctx))) }()
	if state.Version != "" {
		if _, err := Apply(ctx, scratch, WithFiles(c.files), WithTo(state.Version)); err != nil {
			return nil, fmt.Errorf("build a database to compare with: %w", err)
		}
	}
	want, err := objects(ctx, scratch)
	if err != nil {
		return nil, err
	}
	got, err := objects(ctx, url)
	if err != nil {
		return nil, err
	}
	var all []Difference
	for _, d := range catalog.Compare(got, want) {
		out := Difference{Change: string(d.Change), Kind: d.Kind, Name: d.Name, Should: d.Definition, Is: d.Is}
		if d.Change == catalog.Extra {
			out.Should, out.Is = "", d.Definition
		}
		all = append(all, out)
	}
	return all, nil
}

func objects(ctx context.Context, url string) (_ []catalog.Object, err error) {
	db, err := pg.Open(ctx, url, application)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return catalog.Read(ctx, db)
}

// Validate checks that a directory of migrations (the embedded one, or that of [WithFiles]) matches
// its atlas.sum and that its files outside transactions can be run again. Errors:
// [*DirectoryError], [*StatementError].
func Validate(opts ...Option) error {
	dir, err := load(configure(opts).files)
	if err != nil {
		return err
	}
	files, err := dir.Files()
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	for _, f := range files {
		if err := checkFile(f); err != nil {
			return err
		}
	}
	return nil
}
