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

// imports says what each package that others may import imports of the module, so that every line names only what
// stands above it or is internal.
func imports(root string) (string, error) {
	graph, err := readImports(root)
	if err != nil {
		return "", err
	}
	depth := map[string]int{}
	var measure func(room string) int
	measure = func(room string) int {
		if d, ok := depth[room]; ok {
			return d
		}
		depth[room] = 0
		d := 0
		for other := range graph[room] {
			d = max(d, measure(other)+1)
		}
		depth[room] = d
		return d
	}
	var rooms []string
	width := 0
	for room := range graph {
		measure(room)
		if !strings.HasPrefix(room, "internal/") {
			rooms, width = append(rooms, room), max(width, len(room))
		}
	}
	slices.SortFunc(rooms, func(a, b string) int {
		if d := depth[a] - depth[b]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var out strings.Builder
	out.WriteString("```\n")
	for _, room := range rooms {
		names := slices.Sorted(maps.Keys(graph[room]))
		out.WriteString(strings.TrimRight(fmt.Sprintf("%-*s  %s", width, room, strings.Join(names, ", ")), " ") + "\n")
	}
	out.WriteString("```\n")
	return out.String(), nil
}

// readImports is the module's graph, without programs and tests: which room imports which.
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
		from := room(dir)
		if graph[from] == nil {
			graph[from] = map[string]bool{}
		}
		for _, name := range pkg.Imports {
			if name == module {
				graph[from]["database"] = true
			} else if name, ok := strings.CutPrefix(name, module+"/"); ok && room(name) != from {
				graph[from][room(name)] = true
			}
		}
		return nil
	})
	return graph, err
}

// room is how the page calls a package: those that are generated for one entity are of ent.
func room(dir string) string {
	switch {
	case dir == ".":
		return "database"
	case strings.HasPrefix(dir, "ent/") && dir != "ent/runtime":
		return "ent"
	}
	return dir
}
