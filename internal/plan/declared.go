package plan

import (
	"context"
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

// buildDeclared makes in an empty database the tables that the Ent schemas declare.
func buildDeclared(ctx context.Context, url string) (err error) {
	extensions, err := fs.ReadFile(sqlfiles.Files, sqlfiles.Extensions)
	if err != nil {
		return err
	}
	db, err := pg.Open(ctx, url, "predicthealth-plan")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, string(extensions)); err != nil {
		return fmt.Errorf("%s: %w", sqlfiles.Extensions, err)
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
	empty := schema.New("public")
	changes, err := drv.SchemaDiff(empty, rename(declared.Schemas[0]))
	if err != nil {
		return fmt.Errorf("read the Ent schemas: %w", err)
	}
	if err := drv.ApplyChanges(ctx, changes); err != nil {
		return fmt.Errorf("build the Ent schemas: %w", err)
	}
	return nil
}

// rename gives Ent's nameless schema the one name it has here.
func rename(s *schema.Schema) *schema.Schema {
	s.Name = "public"
	return s
}

// sqlFile is a file of schema/sql.
type sqlFile struct {
	name  string
	text  string
	first bool // runs before the tables are made
}

const sectionEnd = "-- end of "

func (f sqlFile) marker() string { return "schema/sql/" + f.name }

// section is how a migration carries the file. The two lines around it let the next plan find it.
func (f sqlFile) section() string {
	return fmt.Sprintf("\n-- %s\n%s\n%s%s\n", f.marker(), strings.TrimRight(f.text, "\n"), sectionEnd, f.marker())
}

// changedSQL are the files of schema/sql whose newest copy in the migrations is missing or another.
func changedSQL(migrations fs.FS) ([]sqlFile, error) {
	carried, err := allText(migrations)
	if err != nil {
		return nil, err
	}
	entries, err := fs.ReadDir(sqlfiles.Files, ".")
	if err != nil {
		return nil, err
	}
	var changed []sqlFile
	for _, e := range entries {
		b, err := fs.ReadFile(sqlfiles.Files, e.Name())
		if err != nil {
			return nil, err
		}
		f := sqlFile{name: e.Name(), text: string(b), first: e.Name() == sqlfiles.Extensions}
		if newestCopy(carried, f) != f.section() {
			changed = append(changed, f)
		}
	}
	return changed, nil
}

func newestCopy(carried string, f sqlFile) string {
	start := strings.LastIndex(carried, "\n-- "+f.marker()+"\n")
	if start < 0 {
		return ""
	}
	end := strings.Index(carried[start:], sectionEnd+f.marker()+"\n")
	if end < 0 {
		return ""
	}
	return carried[start : start+end+len(sectionEnd+f.marker()+"\n")]
}

// allText is every migration, oldest first.
func allText(migrations fs.FS) (string, error) {
	names, err := fs.Glob(migrations, "*.sql")
	if err != nil {
		return "", err
	}
	var all strings.Builder
	for _, name := range names {
		b, err := fs.ReadFile(migrations, name)
		if err != nil {
			return "", err
		}
		all.WriteString("\n")
		all.Write(b)
	}
	return all.String(), nil
}
