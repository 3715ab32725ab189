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
	commands := flag.Bool("commands", false, "the reference of commands alone, which needs their programs and no database")
	flag.Parse()
	if err := pages(context.Background(), *commands, *write); err != nil {
		fmt.Fprintln(os.Stderr, "docgen:", err)
		os.Exit(1)
	}
}

func pages(ctx context.Context, commands, write bool) error {
	if commands {
		return updateCommands(ctx, ".", write)
	}
	catalog, err := readScratch(ctx)
	if err != nil {
		return err
	}
	return update(".", catalog, write)
}

// updateCommands updates the only page that needs the client: a change of the schema may not compile yet.
func updateCommands(ctx context.Context, root string, write bool) error {
	reference, err := commandsReference(ctx, root)
	if err != nil {
		return err
	}
	return replaceParts(root+"/docs/commands.md", write, "make reference", map[string]string{"commands": reference})
}

func update(root string, db dbParts, write bool) error {
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
	for page, parts := range pages {
		err = errors.Join(err, replaceParts(root+"/"+page, write, "make generate", parts))
	}
	return err
}

// replaceParts replaces a page's parts, or fails if they are not current and names the target that writes them.
func replaceParts(path string, write bool, target string, parts map[string]string) error {
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
	return fmt.Errorf("%s is not current; run `%s`", filepath.Base(path), target)
}
