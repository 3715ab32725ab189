//go:build ignore

// entc generates this package from the schemas in ../schema.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
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
		Hooks: []gen.Hook{answered},
	}, entc.TemplateDir("template"))
	if err != nil {
		log.Fatalf("ent: %v", err)
	}
}

// answered has upserts answer by the functions of template/upsert.tmpl: Ent's templates have no place
// between a builder and what its statement returns.
func answered(next gen.Generator) gen.Generator {
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
			for old, replacement := range map[string]string{
				"sqlgraph.CreateNode(ctx":   "createNode(ctx",
				"return u.create.Exec(ctx)": "return executed(u.create.Exec(ctx))",
				"err := u.create.Exec(ctx)": "err := u.Exec(ctx)", // ExecX, without the check of its options
			} {
				if !bytes.Contains(code, []byte(old)) {
					return fmt.Errorf("%s: no %s", file, old)
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
