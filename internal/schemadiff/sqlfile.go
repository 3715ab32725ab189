package schemadiff

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/predicthealth/database/internal/statement"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// sqlFile is a file of schema/sql.
type sqlFile struct {
	name  string
	text  string
	first bool // runs before the tables are created
}

// files returns the files of schema/sql in the order of their names.
func (s Schema) files() ([]sqlFile, error) {
	names, err := fs.Glob(s.Files, "*.sql")
	if err != nil {
		return nil, err
	}
	var files []sqlFile
	for _, name := range names {
		b, err := fs.ReadFile(s.Files, name)
		if err != nil {
			return nil, err
		}
		files = append(files, sqlFile{name, string(b), slices.Contains(sqlfiles.First, name)})
	}
	return files, nil
}

func (f sqlFile) path() string { return "schema/sql/" + f.name }

const sectionEnd = "-- end of "

// section returns the file between two comments with its path.
func (f sqlFile) section() string {
	text := strings.TrimRight(f.text, " \t\n")
	if last := text[strings.LastIndex(text, "\n")+1:]; !strings.HasSuffix(text, ";") && !strings.HasPrefix(strings.TrimSpace(last), "--") {
		text += ";" // optional at the end of a file
	}
	return fmt.Sprintf("\n-- %s\n%s\n%s%s\n", f.path(), text, sectionEnd, f.path())
}

// supported are the statements whose effect the catalog shows. Those in a DO need no check: their effect is compared.
var supported = []string{
	"ALTER FUNCTION", "ALTER INDEX", "ALTER POLICY", "ALTER PROCEDURE", "ALTER TABLE", "ALTER TRIGGER", "ALTER VIEW", "COMMENT ON", "CREATE EXTENSION", "CREATE FUNCTION",
	"CREATE INDEX", "CREATE MATERIALIZED VIEW", "CREATE POLICY", "CREATE PROCEDURE", "CREATE RULE", "CREATE STATISTICS", "CREATE TABLE",
	"CREATE TRIGGER", "CREATE VIEW", "DO", "DROP", "GRANT", "REVOKE",
}

// modifiers are the words between CREATE and the kind of object.
var modifiers = []string{"OR", "REPLACE", "UNIQUE", "CONSTRAINT", "RECURSIVE"}

// checkStatements refuses statements whose effect a comparison of catalogs does not show: no migration would contain
// them.
func (f sqlFile) checkStatements() error {
	if f.name == sqlfiles.Roles {
		return nil
	}
	all, err := statement.Split(f.text)
	if err != nil {
		return fmt.Errorf("%s: %w", f.path(), err)
	}
	for _, s := range all {
		words := strings.Join(slices.DeleteFunc(slices.Clone(s.Words), func(w string) bool { return slices.Contains(modifiers, w) }), " ")
		if !slices.ContainsFunc(supported, func(v string) bool { return strings.HasPrefix(words+" ", v+" ") }) {
			return fmt.Errorf("%s:%d: %s is not supported here; write it in a migration by hand", f.path(), 1+strings.Count(f.text[:s.Pos], "\n"),
				strings.Join(s.Words[:min(2, len(s.Words))], " "))
		}
	}
	return nil
}

// newRoles returns the section of roles.sql, or "" if its newest copy in the migrations has the same statements.
func (s Schema) newRoles(migrations fs.FS) (string, error) {
	b, err := fs.ReadFile(s.Files, sqlfiles.Roles)
	if err != nil {
		return "", err
	}
	f := sqlFile{name: sqlfiles.Roles, text: string(b)}
	copied, err := newestCopy(migrations, f)
	if err != nil {
		return "", err
	}
	old, err := statement.Bare(copied)
	if err != nil {
		return "", err
	}
	current, err := statement.Bare(f.section())
	if err != nil || current == old {
		return "", err
	}
	return f.section(), nil
}

func newestCopy(migrations fs.FS, f sqlFile) (string, error) {
	names, err := fs.Glob(migrations, "*.sql")
	if err != nil {
		return "", err
	}
	for _, name := range slices.Backward(names) {
		b, err := fs.ReadFile(migrations, name)
		if err != nil {
			return "", err
		}
		_, after, found := strings.Cut("\n"+string(b), "\n-- "+f.path()+"\n")
		if text, _, closed := strings.Cut(after, sectionEnd+f.path()+"\n"); found && closed {
			return text, nil
		}
	}
	return "", nil
}
