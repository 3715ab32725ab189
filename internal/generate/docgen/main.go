// Command docgen keeps the generated parts of README.md and docs/: the example, which is example_test.go's; the reference of
// commands, which is their --help; the variables of .env.example; what each package imports; the tables of grants, triggers and
// policies, which are read from the catalog of a database that the migrations make on the server of DATABASE_URL; the
// predicates; the diagram and the table of what the entities declare; and the tutorial's code, which is that of examples/. Without -write it reports which pages are stale.
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
	catalog, err := readScratch(context.Background())
	if err == nil {
		err = run(context.Background(), ".", catalog, *write)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "docgen:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, root string, db dbParts, write bool) error {
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
	person, err := attached.PersonPage(graph)
	if err != nil {
		return err
	}
	predicates, err := predicatesTable()
	if err != nil {
		return err
	}
	variables, err := variablesTable(root)
	if err != nil {
		return err
	}
	tutorial, err := snippets(root, "docs/tutorial.md")
	if err != nil {
		return err
	}
	pages := map[string]map[string]string{
		"README.md":             {"example": example},
		"docs/configuration.md": {"variables": variables},
		"docs/contributing.md":  {"imports": imports},
		"docs/security.md":      {"grants": grantsTable(db.grants), "policies": db.policies, "predicates": predicates},
		"docs/tutorial.md":      tutorial,
		"docs/tables.md":        {"diagram": diagram(graph), "declared": declared, "person": person, "triggers": db.triggers},
	}
	switch commands, err := commandsReference(ctx, root); {
	case err == nil:
		pages["docs/commands.md"] = map[string]string{"commands": commands}
	case write && errors.Is(err, errBuild):
		fmt.Fprintln(os.Stderr, "docgen: docs/commands.md is left as it is:", err)
	default:
		return err
	}
	for page, parts := range pages {
		err = errors.Join(err, update(root+"/"+page, write, parts))
	}
	return err
}

// update replaces a page's parts, or fails if they are not current.
func update(path string, write bool, parts map[string]string) error {
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
