//go:build ignore

// entc generates this package from the schemas in ../schema.
package main

import (
	"log"

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
	}, entc.TemplateDir("template"))
	if err != nil {
		log.Fatalf("ent: %v", err)
	}
}
