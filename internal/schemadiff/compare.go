package schemadiff

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"
	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/catalog"
	pg "github.com/predicthealth/database/internal/postgres"
)

const application = "predicthealth-plan"

// comparison is the difference between the schema that the migrations create and the declared one.
type comparison struct {
	current       []catalog.Object // what the migrations create
	declared      []catalog.Object
	tables        []*migrate.Change // Atlas's plan for tables
	dropped       []string          // a DROP statement for each table or column that is dropped or changes its type
	droppedTables map[string]bool
	roles         string // the section of roles.sql, if the newest copy in the migrations differs
}

func (c *comparison) empty() bool {
	return len(catalog.Compare(c.current, c.declared)) == 0 && len(c.tables) == 0 && c.roles == ""
}

func compare(ctx context.Context, before, after string, migrations fs.FS, declared Schema) (*comparison, error) {
	from, err := inspect(ctx, before)
	if err != nil {
		return nil, err
	}
	to, err := inspect(ctx, after)
	if err != nil {
		return nil, err
	}
	c := &comparison{current: from.objects, declared: to.objects, droppedTables: map[string]bool{}}
	if c.roles, err = declared.newRoles(migrations); err != nil {
		return nil, err
	}
	changes, err := diffTables(from.public, to.public)
	if err != nil {
		return nil, fmt.Errorf("compare tables: %w", err)
	}
	for _, change := range changes {
		c.addDropped(change)
	}
	plan, err := postgres.DefaultPlan.PlanChanges(ctx, "next", changes, func(o *migrate.PlanOptions) { o.Indent = "\t" })
	if err != nil {
		return nil, fmt.Errorf("plan changes of tables: %w", err)
	}
	c.tables = plan.Changes
	return c, nil
}

// diffTables ignores views: those are declared in schema/sql.
func diffTables(from, to *schema.Schema) ([]schema.Change, error) {
	from.Views, to.Views = nil, nil
	return postgres.DefaultDiff.SchemaDiff(from, to, schema.DiffNormalized())
}

// addDropped records the tables and columns that views, policies, triggers and functions can block.
func (c *comparison) addDropped(change schema.Change) {
	switch change := change.(type) {
	case *schema.DropTable:
		c.droppedTables[change.T.Name] = true
		c.dropped = append(c.dropped, fmt.Sprintf("DROP TABLE public.%s", pq.QuoteIdentifier(change.T.Name)))
	case *schema.ModifyTable:
		for _, sub := range change.Changes {
			var column *schema.Column
			switch sub := sub.(type) {
			case *schema.ModifyColumn:
				if sub.Change&^(schema.ChangeNull|schema.ChangeDefault|schema.ChangeComment) == schema.NoChange {
					continue
				}
				column = sub.From
			case *schema.DropColumn:
				column = sub.C
			default:
				continue
			}
			c.dropped = append(c.dropped, fmt.Sprintf("ALTER TABLE public.%s DROP COLUMN %s", pq.QuoteIdentifier(change.T.Name), pq.QuoteIdentifier(column.Name)))
		}
	}
}

type inspected struct {
	public  *schema.Schema
	objects []catalog.Object
}

func inspect(ctx context.Context, url string) (_ *inspected, err error) {
	db, err := pg.Open(ctx, url, application)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	drv, err := postgres.Open(db)
	if err != nil {
		return nil, err
	}
	public, err := drv.InspectSchema(ctx, "public", nil)
	if err != nil {
		return nil, err
	}
	objects, err := readAll(ctx, db)
	return &inspected{public, objects}, err
}

// readAll is read in its own transaction.
func readAll(ctx context.Context, db *sql.DB) ([]catalog.Object, error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	return read(ctx, tx)
}

// read lists the objects of a database, with qualified names: the statements go into a migration that may run with
// another search_path. Comments in functions are ignored.
func read(ctx context.Context, tx *sql.Tx) ([]catalog.Object, error) {
	if _, err := tx.ExecContext(ctx, "SET LOCAL search_path = ''"); err != nil {
		return nil, err
	}
	objects, err := catalog.Read(ctx, tx)
	if err != nil {
		return nil, err
	}
	_, err = tx.ExecContext(ctx, "SET LOCAL search_path TO DEFAULT")
	return catalog.Bare(objects), err
}
