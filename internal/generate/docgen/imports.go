package main

import (
	"errors"
	"fmt"
	"go/build"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const module = "github.com/predicthealth/database"

// imports returns the imports within the module of each public package, in an order in which every line names only packages of earlier lines
// or internal ones.
func imports(root string) (string, error) {
	graph, err := readImports(root)
	if err != nil {
		return "", err
	}
	depth := map[string]int{}
	var measure func(name string) int
	measure = func(name string) int {
		if d, ok := depth[name]; ok {
			return d
		}
		depth[name] = 0
		d := 0
		for other := range graph[name] {
			d = max(d, measure(other)+1)
		}
		depth[name] = d
		return d
	}
	var packages []string
	width := 0
	for name := range graph {
		measure(name)
		if !strings.HasPrefix(name, "internal/") {
			packages, width = append(packages, name), max(width, len(name))
		}
	}
	slices.SortFunc(packages, func(a, b string) int {
		if d := depth[a] - depth[b]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var out strings.Builder
	out.WriteString("```\n")
	for _, name := range packages {
		names := slices.Sorted(maps.Keys(graph[name]))
		out.WriteString(strings.TrimRight(fmt.Sprintf("%-*s  %s", width, name, strings.Join(names, ", ")), " ") + "\n")
	}
	out.WriteString("```\n")
	return out.String(), nil
}

// readImports returns the module's import graph, without commands and tests.
func readImports(root string) (map[string]map[string]bool, error) {
	graph := map[string]map[string]bool{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		dir, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if _, err := os.Stat(filepath.Join(path, "go.mod")); (err == nil && dir != ".") || dir == "cmd" || dir == "ent/enttest" || (strings.HasPrefix(dir, ".") && dir != ".") {
			return filepath.SkipDir
		}
		pkg, err := build.ImportDir(path, 0)
		var none *build.NoGoError
		if errors.As(err, &none) || (err == nil && pkg.Name == "main") {
			return nil
		} else if err != nil {
			return err
		}
		from := packageName(dir)
		if graph[from] == nil {
			graph[from] = map[string]bool{}
		}
		for _, name := range pkg.Imports {
			if name == module {
				graph[from]["database"] = true
			} else if path, ok := strings.CutPrefix(name, module+"/"); ok && packageName(path) != from {
				graph[from][packageName(path)] = true
			}
		}
		return nil
	})
	return graph, err
}

// packageName returns the page's name of a package. Packages generated for one entity count as ent.
func packageName(dir string) string {
	switch {
	case dir == ".":
		return "database"
	case strings.HasPrefix(dir, "ent/") && dir != "ent/runtime":
		return "ent"
	}
	return dir
}
