package plan

import (
	"context"
	"errors"
	"fmt"

	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	entschema "entgo.io/ent/dialect/sql/schema"

	"github.com/predicthealth/database/ent/migrate"
	pg "github.com/predicthealth/database/internal/postgres"
)

// buildDeclared makes in an empty database what the Ent schemas and schema/sql declare.
func buildDeclared(ctx context.Context, url string) (err error) {
	files, err := sqlFiles(nil)
	if err != nil {
		return err
	}
	db, err := pg.Open(ctx, url, application)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	run := func(first bool) error {
		for _, f := range files {
			if f.first != first {
				continue
			}
			if _, err := db.ExecContext(ctx, f.text); err != nil {
				return fmt.Errorf("%s: %w", f.marker(), err)
			}
		}
		return nil
	}
	if err := run(true); err != nil {
		return err
	}
	m, err := entschema.NewMigrate(sql.OpenDB(dialect.Postgres, db))
	if err != nil {
		return err
	}
	declared, err := m.StateReader(migrate.Tables...).ReadState(ctx)
	if err != nil {
		return fmt.Errorf("read the Ent schemas: %w", err)
	}
	drv, err := postgres.Open(db)
	if err != nil {
		return err
	}
	public := declared.Schemas[0]
	public.Name = "public" // Ent's is nameless
	changes, err := drv.SchemaDiff(schema.New("public"), public)
	if err != nil {
		return fmt.Errorf("read the Ent schemas: %w", err)
	}
	if err := drv.ApplyChanges(ctx, changes); err != nil {
		return fmt.Errorf("build the Ent schemas: %w", err)
	}
	return run(false)
}
