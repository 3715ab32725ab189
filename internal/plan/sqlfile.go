package plan

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// sqlFile is a file of schema/sql.
type sqlFile struct {
	name    string
	text    string
	first   bool // runs before the tables are made
	changed bool // its newest copy in the migrations is another, or there is none
}

const sectionEnd = "-- end of "

func (f sqlFile) marker() string { return "schema/sql/" + f.name }

// section is how a migration carries the file. The two lines around it let the next plan find it.
func (f sqlFile) section() string {
	text := strings.TrimRight(f.text, " \t\n")
	if last := text[strings.LastIndex(text, "\n")+1:]; !strings.HasSuffix(text, ";") && !strings.HasPrefix(strings.TrimSpace(last), "--") {
		text += ";" // alone in its file the last statement can do without
	}
	return fmt.Sprintf("\n-- %s\n%s\n%s%s\n", f.marker(), text, sectionEnd, f.marker())
}

// sqlFiles are the named files of schema/sql, held against the migrations, where there are any.
func (s Schema) sqlFiles(migrations fs.FS, names []string) ([]sqlFile, error) {
	carried, err := allText(migrations)
	if err != nil {
		return nil, err
	}
	var files []sqlFile
	for _, name := range names {
		b, err := fs.ReadFile(s.Files, name)
		if err != nil {
			return nil, err
		}
		f := sqlFile{name: name, text: string(b), first: slices.Contains(sqlfiles.First, name)}
		f.changed = newestCopy(carried, f) != f.section()
		files = append(files, f)
	}
	return files, nil
}

// allFiles are those of schema/sql in the order of their names.
func (s Schema) allFiles() ([]sqlFile, error) {
	names, err := fs.Glob(s.Files, "*.sql")
	if err != nil {
		return nil, err
	}
	return s.sqlFiles(nil, names)
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
	if migrations == nil {
		return "", nil
	}
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
