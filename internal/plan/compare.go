package plan

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"

	"github.com/predicthealth/database/internal/catalog"
	pg "github.com/predicthealth/database/internal/postgres"
)

const application = "predicthealth-plan"

// comparison is what stands between the migrations and the declared schema.
type comparison struct {
	present     []catalog.Object // what the migrations make
	declared    []catalog.Object // what is declared
	differences []catalog.Difference
	tables      []*migrate.Change // Atlas's statements for tables, columns, constraints and indexes
	altered     map[string]bool   // tables of which a column changes its type or goes, or that go
	files       []sqlFile         // schema/sql
}

func (c *comparison) nothing() bool {
	return len(c.differences) == 0 && len(c.tables) == 0 && !slices.ContainsFunc(c.files, func(f sqlFile) bool { return f.changed })
}

func compare(ctx context.Context, before, after string, migrations fs.FS, declared Schema, order []string) (*comparison, error) {
	from, err := inspect(ctx, before)
	if err != nil {
		return nil, err
	}
	to, err := inspect(ctx, after)
	if err != nil {
		return nil, err
	}
	c := &comparison{present: from.objects, declared: to.objects, altered: map[string]bool{}}
	c.differences = catalog.Compare(from.objects, to.objects)
	if c.files, err = declared.sqlFiles(migrations, order); err != nil {
		return nil, err
	}
	changes, err := postgresDiff(from.public, to.public)
	if err != nil {
		return nil, fmt.Errorf("compare tables: %w", err)
	}
	for _, change := range changes {
		c.noteAltered(change)
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

// noteAltered remembers tables whose change a view, a policy or a trigger can stand in the way of.
func (c *comparison) noteAltered(change schema.Change) {
	switch change := change.(type) {
	case *schema.DropTable:
		c.altered[change.T.Name] = true
	case *schema.ModifyTable:
		for _, sub := range change.Changes {
			switch sub.(type) {
			case *schema.ModifyColumn, *schema.DropColumn:
				c.altered[change.T.Name] = true
			}
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
	objects, err := catalog.Read(ctx, db)
	return &inspected{public, objects}, err
}

// inPlace replaces what changed where it stands, and drops what is gone.
func (c *comparison) inPlace() draft {
	return c.write(func(o catalog.Object) bool { return c.gone(o) || (o.Kind == "view" && c.changed(o)) || c.lessStrict(o) }, false)
}

// lessStrict is what a file can give and never takes away: forced row security, grant options.
func (c *comparison) lessStrict(o catalog.Object) bool {
	return (o.Kind == "row security" || o.Kind == "grant") && c.changed(o)
}

// aroundTables also takes down what can stand in the way: all that looks at a table whose columns
// change, every view, and functions that changed, whose kind of result may have.
func (c *comparison) aroundTables() draft { return c.write(c.inTheWay, false) }

// aroundTablesWithEveryFile is for triggers and policies whose names no file spells out, being made in a loop.
func (c *comparison) aroundTablesWithEveryFile() draft { return c.write(c.inTheWay, true) }

func (c *comparison) inTheWay(o catalog.Object) bool {
	switch o.Kind {
	case "policy", "trigger", "rule":
		return c.gone(o) || c.changed(o) || c.altered[o.Table]
	case "view", "materialized view":
		return true
	}
	return c.gone(o) || c.lessStrict(o) || (o.Kind == "function" && c.changed(o))
}

// fromTheGround takes down everything that schema/sql makes, and makes it again.
func (c *comparison) fromTheGround() draft {
	return c.write(func(o catalog.Object) bool {
		return c.gone(o) || c.lessStrict(o) || (slices.Contains(dropOrder, o.Kind) && o.Kind != "grant" && o.Kind != "row security")
	}, true)
}

func (c *comparison) gone(o catalog.Object) bool    { return c.has(o, catalog.Extra) }
func (c *comparison) changed(o catalog.Object) bool { return c.has(o, catalog.Changed) }

func (c *comparison) has(o catalog.Object, change catalog.Change) bool {
	return slices.ContainsFunc(c.differences, func(d catalog.Difference) bool {
		return d.Change == change && d.Kind == o.Kind && d.Name == o.Name
	})
}

// dropOrder is the order in which what schema/sql makes can go: what looks at others first.
var dropOrder = []string{"grant", "row security", "policy", "trigger", "rule", "view", "materialized view", "function"}

// draft is a migration to be tried: what it drops, and the files of schema/sql that it carries
// though their text is the same.
type draft struct {
	dropped []catalog.Object
	every   bool // all of them; else those that make again what was dropped
}

// write drafts a migration that drops what down says.
func (c *comparison) write(down func(catalog.Object) bool, every bool) draft {
	d := draft{every: every}
	for _, o := range c.present {
		if o.Drop != "" && down(o) && !c.stays(o) {
			d.dropped = append(d.dropped, o)
		}
	}
	slices.SortStableFunc(d.dropped, func(a, b catalog.Object) int {
		return cmp.Compare(rank(a.Kind), rank(b.Kind))
	})
	return d
}

// stays says of a function that tables' constraints name: it is replaced where it stands.
func (c *comparison) stays(o catalog.Object) bool {
	return o.Kind == "function" && !c.gone(o) && slices.ContainsFunc(c.files, func(f sqlFile) bool {
		return f.first && strings.Contains(f.text, "FUNCTION public."+lastName(o)+"(")
	})
}

// text puts a draft together: it drops what is to be dropped, changes the tables, and carries the
// files of schema/sql that changed or are needed again.
func (c *comparison) text(d draft) string {
	dropped := d.dropped
	var out strings.Builder
	for _, f := range c.files {
		if f.first && f.changed {
			out.WriteString(f.section())
		}
	}
	for _, o := range dropped {
		if !c.goesWithItsTable(o) {
			fmt.Fprintf(&out, "\n-- Drop %s %s\n%s;\n", o.Kind, o.Name, o.Drop)
		}
	}
	for _, t := range c.tables {
		fmt.Fprintf(&out, "\n-- %s%s\n%s;\n", strings.ToUpper(t.Comment[:1]), t.Comment[1:], t.Cmd)
	}
	for _, f := range c.files {
		if !f.first && (f.changed || d.every || c.needed(f, dropped)) {
			out.WriteString(f.section())
		}
	}
	return strings.TrimLeft(out.String(), "\n")
}

// rank puts what is taken from an object before what drops it, and what is not in dropOrder last.
func rank(kind string) int {
	if i := slices.Index(dropOrder, kind); i >= 0 {
		return i
	}
	return len(dropOrder)
}

// goesWithItsTable: a grant on something that is dropped needs no statement of its own.
func (c *comparison) goesWithItsTable(o catalog.Object) bool {
	if o.Kind != "grant" && o.Kind != "row security" {
		return false
	}
	return o.Table != "" && !slices.ContainsFunc(c.declared, func(d catalog.Object) bool {
		switch d.Kind {
		case "table", "view", "materialized view", "sequence":
			return d.Table == o.Table
		case "function":
			return d.Name == o.Table
		}
		return false
	})
}

// needed says whether a file speaks of something that was dropped, or that is missing or another.
func (c *comparison) needed(f sqlFile, dropped []catalog.Object) bool {
	for _, o := range dropped {
		if strings.Contains(f.text, lastName(o)) && !c.gone(o) {
			return true
		}
	}
	for _, d := range c.differences {
		if d.Change != catalog.Extra && slices.Contains(dropOrder, d.Kind) && strings.Contains(f.text, lastName(d.Object)) &&
			!c.mentioned(lastName(d.Object)) {
			return true
		}
	}
	return false
}

// mentioned says whether a file that is carried anyway, being new or another, speaks of name, and so is
// likely to make it.
func (c *comparison) mentioned(name string) bool {
	return slices.ContainsFunc(c.files, func(f sqlFile) bool { return f.changed && strings.Contains(f.text, name) })
}

// lastName is an object's own name: touch of touch(), users_email of users.users_email.
func lastName(o catalog.Object) string {
	name, _, _ := strings.Cut(o.Name, "(")
	if o.Kind != "function" {
		name = name[strings.LastIndex(name, ".")+1:]
	}
	return name
}

func databaseOf(rawURL string) string {
	u, err := url.Parse(rawURL)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Path, "/")
}
