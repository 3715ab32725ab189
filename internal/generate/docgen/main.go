// Command readme keeps the generated parts of README.md, docs/tables.md and docs/security.md: the example, which is
// example_test.go's, the diagram, which is drawn from the tables that Ent's graph makes, the tables of grants, triggers and
// policies, which are read from the catalog of a database that the migrations make on the server of DATABASE_URL, the
// predicates, what each package imports, and what the entities declare. Without -write it only says whether they are current.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/predicthealth/database/internal/generate/attached"
)

func main() {
	write := flag.Bool("write", false, "write the pages")
	flag.Parse()
	found, err := onScratch(context.Background())
	if err == nil {
		err = run(".", found, *write)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "readme:", err)
		os.Exit(1)
	}
}

func run(root string, found found, write bool) error {
	example, err := example(root)
	if err != nil {
		return err
	}
	imports, err := imports(root)
	if err != nil {
		return err
	}
	graph, err := attached.Load(root + "/schema")
	if err != nil {
		return err
	}
	declared, err := attached.Page(graph)
	if err != nil {
		return err
	}
	err = keep(root+"/README.md", write, map[string]string{"example": example, "diagram": diagram(graph), "grants": grantsTable(found.grants), "imports": imports})
	predicates, perr := predicatesTable()
	return errors.Join(err, perr, keep(root+"/docs/tables.md", write, map[string]string{"declared": declared, "triggers": found.triggers}),
		keep(root+"/docs/security.md", write, map[string]string{"policies": found.policies, "predicates": predicates}))
}

// keep replaces a page's parts, or says that they are not current.
func keep(path string, write bool, parts map[string]string) error {
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	text := string(old)
	for part, content := range parts {
		if text, err = replace(text, part, content); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	switch {
	case text == string(old):
		return nil
	case write:
		return os.WriteFile(path, []byte(text), 0o644)
	}
	return fmt.Errorf("%s is not current; run `make generate`", filepath.Base(path))
}
