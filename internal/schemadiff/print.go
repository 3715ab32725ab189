package schemadiff

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	entschema "entgo.io/ent/dialect/sql/schema"
)

// oldest is the first major version of PostgreSQL that the schema supports.
const oldest = "15"

// Declared returns the statements that create the declared schema in an empty database. It needs no
// server, and so cannot resolve dependencies between the files of schema/sql: they are in the order
// of their names.
func Declared(ctx context.Context) (string, error) {
	s := Product()
	files, err := s.files()
	if err != nil {
		return "", err
	}
	tables, err := entschema.DDL(ctx, entschema.DDLArgs{
		Dialect: dialect.Postgres,
		Version: oldest,
		// Views are declared in schema/sql.
		Tables: slices.DeleteFunc(slices.Clone(s.Tables), func(t *entschema.Table) bool { return t.View }),
	})
	if err != nil {
		return "", fmt.Errorf("read the Ent schemas: %w", err)
	}
	for _, t := range s.Tables {
		if tables, err = partitioned(tables, t); err != nil {
			return "", err
		}
	}
	var before, after strings.Builder
	for _, f := range files {
		if f.first {
			before.WriteString(f.section())
		} else {
			after.WriteString(f.section())
		}
	}
	return strings.TrimLeft(before.String(), "\n") + "\n" + withoutPositions(tables) + after.String(), nil
}

// partitioned makes a table with Ent's option for it partitioned, as partition does.
func partitioned(tables string, declared *entschema.Table) (string, error) {
	if declared.Annotation == nil || declared.Annotation.Options == "" {
		return tables, nil
	}
	column, ok := strings.CutPrefix(strings.TrimSuffix(declared.Annotation.Options, ")"), partitionByRange)
	before, rest, found := strings.Cut(tables, fmt.Sprintf("CREATE TABLE %q (\n", declared.Name))
	body, after, ended := strings.Cut(rest, "\n);\n")
	if !ok || !found || !ended {
		return "", fmt.Errorf("read the Ent schemas: cannot partition table %s by %q", declared.Name, declared.Annotation.Options)
	}
	body = strings.Replace(body, `PRIMARY KEY ("`, fmt.Sprintf(`PRIMARY KEY (%q, "`, column), 1)
	return fmt.Sprintf("%sCREATE TABLE %q (\n%s\n) PARTITION BY RANGE (%q);\n%s", before, declared.Name, body, column, after), nil
}

// withoutPositions removes the position of each entity in the source, which Ent does not know here.
func withoutPositions(tables string) string {
	for strings.HasPrefix(tables, "-- atlas:pos ") {
		_, tables, _ = strings.Cut(tables, "\n")
	}
	return strings.TrimLeft(tables, "\n")
}
