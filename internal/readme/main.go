// Command readme keeps the generated parts of README.md: the example, which is example_test.go's, the
// diagram, which is drawn from the tables that Ent's graph makes, the table of grants, which is
// read from the catalog of a database that the migrations make on the server of DATABASE_URL, and what each package
// imports. Without -write it only says whether they are current.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
)

func main() {
	write := flag.Bool("write", false, "write README.md")
	flag.Parse()
	grants, err := onScratch(context.Background())
	if err == nil {
		err = run(".", grants, *write)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "readme:", err)
		os.Exit(1)
	}
}

func run(root string, grants []grant, write bool) error {
	path := root + "/README.md"
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	example, err := example(root)
	if err != nil {
		return err
	}
	imports, err := imports(root)
	if err != nil {
		return err
	}
	text := string(old)
	for part, content := range map[string]string{"example": example, "diagram": diagram(), "grants": grantsTable(grants), "imports": imports} {
		if text, err = replace(text, part, content); err != nil {
			return err
		}
	}
	switch {
	case text == string(old):
		return nil
	case write:
		return os.WriteFile(path, []byte(text), 0o644)
	}
	return fmt.Errorf("README.md is not current; run `make generate`")
}
