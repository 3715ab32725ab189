// Command readme keeps the generated parts of README.md: the example, which is example_test.go's,
// and the diagram, which is drawn from the tables that Ent's graph makes. Without -write it only
// says whether they are current.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	write := flag.Bool("write", false, "write README.md")
	flag.Parse()
	if err := run(".", *write); err != nil {
		fmt.Fprintln(os.Stderr, "readme:", err)
		os.Exit(1)
	}
}

func run(root string, write bool) error {
	path := root + "/README.md"
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	example, err := example(root)
	if err != nil {
		return err
	}
	text := string(old)
	for part, content := range map[string]string{"example": example, "diagram": diagram()} {
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
