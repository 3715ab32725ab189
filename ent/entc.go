//go:build ignore

// entc generates this package from the schemas in ../schema.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"

	"github.com/predicthealth/database/internal/generate/attached"
)

func main() {
	err := entc.Generate("../schema", &gen.Config{
		Target:  ".",
		Package: "github.com/predicthealth/database/ent",
		Schema:  "github.com/predicthealth/database/schema",
		Header:  "// Code generated from the schemas in schema/. DO NOT EDIT.",
		Features: []gen.Feature{
			gen.FeatureUpsert,
			gen.FeatureLock,
			gen.FeatureExecQuery,
		},
		Hooks: []gen.Hook{attachedFiles, patchUpserts, patchUpdates, patchGets, patchMutations},
	}, entc.TemplateDir("template"))
	if err != nil {
		log.Fatalf("ent: %v", err)
	}
}

// attachedFiles writes the files that package attached generates.
func attachedFiles(next gen.Generator) gen.Generator {
	return gen.GenerateFunc(func(g *gen.Graph) error {
		files, err := attached.Files(g)
		if err != nil {
			return err
		}
		for path, text := range files {
			if err := os.WriteFile(filepath.Join("..", path), []byte(text), 0o644); err != nil {
				return err
			}
		}
		return next.Generate(g)
	})
}

// patchMutations stores the entity an update is made from in its mutation (template/version.tmpl). Ent has no template hook in the
// functions that create one.
func patchMutations(next gen.Generator) gen.Generator {
	return gen.GenerateFunc(func(g *gen.Graph) error {
		if err := next.Generate(g); err != nil {
			return err
		}
		file := filepath.Join(g.Target, "mutation.go")
		code, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		text := string(code)
		for _, n := range g.MutableNodes() {
			if !isVersioned(n) {
				continue
			}
			const old = "\t\tm.id = &node.ID\n"
			before, after, ok := strings.Cut(text, "func with"+n.Name+"(node *"+n.Name+")")
			body, rest, ok2 := strings.Cut(after, old)
			if !ok || !ok2 || strings.Contains(body, "\n}\n") {
				return fmt.Errorf("%s: with%s does not contain %s", file, n.Name, strings.TrimSpace(old))
			}
			text = before + "func with" + n.Name + "(node *" + n.Name + ")" + body + "\t\tm.id, m.read = &node.ID, node\n" + rest
		}
		return os.WriteFile(file, []byte(text), 0o644)
	})
}

func isVersioned(n *gen.Type) bool {
	return slices.ContainsFunc(n.Fields, func(f *gen.Field) bool { return f.Name == "version" })
}

func isRecord(n *gen.Type) bool {
	a, ok := n.Annotations["Attach"].(map[string]any)
	return ok && a["Record"] != nil
}

// patchGets makes Get use a constant statement (template/get.tmpl). Ent has no template hook in it.
func patchGets(next gen.Generator) gen.Generator {
	return gen.GenerateFunc(func(g *gen.Graph) error {
		if err := next.Generate(g); err != nil {
			return err
		}
		file := filepath.Join(g.Target, "client.go")
		code, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for _, n := range g.MutableNodes() {
			old := "return c.Query().Where(" + n.Package() + ".ID(id)).Only(ctx)"
			switch {
			case !isVersioned(n) || isRecord(n):
				continue
			case !bytes.Contains(code, []byte(old)):
				return fmt.Errorf("%s does not contain %s", file, old)
			}
			code = bytes.ReplaceAll(code, []byte(old), []byte("return c.get(ctx, id)"))
		}
		return os.WriteFile(file, code, 0o644)
	})
}

// patchUpdates makes updates of one row run by the function of template/update_node.tmpl. Ent has no template hook around the statement.
func patchUpdates(next gen.Generator) gen.Generator {
	return gen.GenerateFunc(func(g *gen.Graph) error {
		if err := next.Generate(g); err != nil {
			return err
		}
		for _, n := range g.MutableNodes() {
			if !isVersioned(n) {
				continue
			}
			file := filepath.Join(g.Target, n.PackageDir()+"_update.go")
			code, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			const old = "sqlgraph.UpdateNode(ctx, _u.driver, _spec)"
			if !bytes.Contains(code, []byte(old)) {
				return fmt.Errorf("%s does not contain %s", file, old)
			}
			code = bytes.ReplaceAll(code, []byte(old), []byte("updateNode(ctx, _u.driver, _spec, &_u.mutation.affected, atVersion)"))
			if err := os.WriteFile(file, code, 0o644); err != nil {
				return err
			}
		}
		return nil
	})
}

// patchUpserts makes upserts return through the functions of template/upsert.tmpl. Ent has no template hook between a builder and the
// result of its statement, nor in the functions that make a new row an upsert.
func patchUpserts(next gen.Generator) gen.Generator {
	return gen.GenerateFunc(func(g *gen.Graph) error {
		if err := next.Generate(g); err != nil {
			return err
		}
		for _, n := range g.MutableNodes() {
			file := filepath.Join(g.Target, n.PackageDir()+"_create.go")
			code, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			replacements := map[string]string{
				"sqlgraph.CreateNode(ctx":   "createNode(ctx",
				"return u.create.Exec(ctx)": "return ignoreNothingWritten(u.create.Exec(ctx))",
				"err := u.create.Exec(ctx)": "err := u.Exec(ctx)", // in ExecX, to check the options
			}
			if isRecord(n) { // template/records.tmpl
				for _, set := range []string{"\t_c.conflict = opts\n", "\t_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))\n"} {
					replacements[set] = set + "\t_c.upserts()\n"
				}
			}
			for old, replacement := range replacements {
				if !bytes.Contains(code, []byte(old)) {
					return fmt.Errorf("%s does not contain %s", file, old)
				}
				code = bytes.ReplaceAll(code, []byte(old), []byte(replacement))
			}
			if err := os.WriteFile(file, code, 0o644); err != nil {
				return err
			}
		}
		return nil
	})
}
