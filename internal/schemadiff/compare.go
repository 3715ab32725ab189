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

// comparison is what stands between the migrations and the declared schema.
type comparison struct {
	present  []catalog.Object // what the migrations make
	declared []catalog.Object // what is declared
	tables   []*migrate.Change
	leaving  []string        // what takes each table and column away that goes, or a column of which the type changes
	gone     map[string]bool // the names of the tables that go
	roles    string          // the server's part, when the migrations do not carry it as it is
}

func (c *comparison) nothing() bool {
	return len(catalog.Compare(c.present, c.declared)) == 0 && len(c.tables) == 0 && c.roles == ""
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
	c := &comparison{present: from.objects, declared: to.objects, gone: map[string]bool{}}
	if c.roles, err = declared.newRoles(migrations); err != nil {
		return nil, err
	}
	changes, err := postgresDiff(from.public, to.public)
	if err != nil {
		return nil, fmt.Errorf("compare tables: %w", err)
	}
	for _, change := range changes {
		c.noteLeaving(change)
	}
	plan, err := postgres.DefaultPlan.PlanChanges(ctx, "next", changes, func(o *migrate.PlanOptions) { o.Indent = "\t" })
	if err != nil {
		return nil, fmt.Errorf("plan changes of tables: %w", err)
	}
	c.tables = plan.Changes
	return c, nil
}

// postgresDiff compares tables only: views belong to schema/sql.
func postgresDiff(from, to *schema.Schema) ([]schema.Change, error) {
	from.Views, to.Views = nil, nil
	return postgres.DefaultDiff.SchemaDiff(from, to, schema.DiffNormalized())
}

// noteLeaving remembers what a view, a policy, a trigger or a function can stand in the way of.
func (c *comparison) noteLeaving(change schema.Change) {
	switch change := change.(type) {
	case *schema.DropTable:
		c.gone[change.T.Name] = true
		c.leaving = append(c.leaving, fmt.Sprintf("DROP TABLE public.%s", pq.QuoteIdentifier(change.T.Name)))
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
			c.leaving = append(c.leaving, fmt.Sprintf("ALTER TABLE public.%s DROP COLUMN %s", pq.QuoteIdentifier(change.T.Name), pq.QuoteIdentifier(column.Name)))
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

// readAll is read on a connection of its own.
func readAll(ctx context.Context, db *sql.DB) ([]catalog.Object, error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	return read(ctx, tx)
}

// read lists what a database is made of, with each name qualified by its schema: what makes an object is written into
// a migration, which another search_path may run. Comments in functions are no difference.
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
