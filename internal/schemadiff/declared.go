package schemadiff

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	entschema "entgo.io/ent/dialect/sql/schema"

	"github.com/predicthealth/database/ent/migrate"
	pg "github.com/predicthealth/database/internal/postgres"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// Schema is a declared schema: Ent's tables, and the SQL for what Ent cannot express.
type Schema struct {
	Tables []*entschema.Table
	Files  fs.FS // *.sql, as in schema/sql
}

// Product is the schema that this checkout declares.
func Product() Schema { return Schema{Tables: migrate.Tables, Files: sqlfiles.Files} }

// build creates the schema in an empty database. Files run in the order of their names; one that fails is retried
// after the others, as it may depend on them.
func (s Schema) build(ctx context.Context, url string) (err error) {
	files, err := s.files()
	if err != nil {
		return err
	}
	db, err := pg.Open(ctx, url, application)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var waiting []sqlFile
	for _, f := range files {
		if err := f.checkStatements(); err != nil {
			return err
		}
		if !f.first {
			waiting = append(waiting, f)
		} else if _, err := db.ExecContext(ctx, f.text); err != nil {
			return fmt.Errorf("%s: %w", f.path(), err)
		}
	}
	if err := s.buildTables(ctx, db); err != nil {
		return err
	}
	for len(waiting) > 0 {
		var again []sqlFile
		var failures error
		for _, f := range waiting {
			if _, err := db.ExecContext(ctx, f.text); err != nil {
				again, failures = append(again, f), errors.Join(failures, fmt.Errorf("%s: %w", f.path(), err))
			}
		}
		if len(again) == len(waiting) {
			return failures
		}
		waiting = again
	}
	return nil
}

func (s Schema) buildTables(ctx context.Context, db *stdsql.DB) error {
	m, err := entschema.NewMigrate(sql.OpenDB(dialect.Postgres, db))
	if err != nil {
		return err
	}
	declared, err := m.StateReader(s.Tables...).ReadState(ctx)
	if err != nil {
		return fmt.Errorf("read the Ent schemas: %w", err)
	}
	drv, err := postgres.Open(db)
	if err != nil {
		return err
	}
	public := declared.Schemas[0]
	public.Name = "public" // Ent leaves it empty
	public.Views = nil     // views are declared in schema/sql
	for _, t := range s.Tables {
		if err := partition(public, t); err != nil {
			return err
		}
	}
	changes, err := drv.SchemaDiff(schema.New("public"), public)
	if err != nil {
		return fmt.Errorf("read the Ent schemas: %w", err)
	}
	if err := drv.ApplyChanges(ctx, changes); err != nil {
		return fmt.Errorf("build the Ent schemas: %w", err)
	}
	return nil
}

const partitionByRange = "PARTITION BY RANGE ("

// partition makes a table with that Ent option partitioned: Ent passes no options to PostgreSQL. A primary key includes the column.
func partition(public *schema.Schema, declared *entschema.Table) error {
	if declared.Annotation == nil || declared.Annotation.Options == "" {
		return nil
	}
	t, _ := public.Table(declared.Name)
	name, ok := strings.CutPrefix(strings.TrimSuffix(declared.Annotation.Options, ")"), partitionByRange)
	c, exists := t.Column(name)
	if !ok || !exists {
		return fmt.Errorf("read the Ent schemas: the options of table %s are %q, not %s…)", t.Name, declared.Annotation.Options, partitionByRange)
	}
	t.AddAttrs(&postgres.Partition{T: postgres.PartitionTypeRange, Parts: []*postgres.PartitionPart{{C: c}}})
	id := t.PrimaryKey.Parts[0].C
	t.PrimaryKey.Parts = nil
	t.PrimaryKey.AddColumns(c, id)
	return nil
}
