package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/predicthealth/database/internal/catalog"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/migrate"
)

// grant is a privilege of a role on a table, on all of its columns or on some.
type grant struct {
	privilege, table, role string
	columns                []string // empty for all
}

// words are the table's words for privileges. Others are shown by name.
var words = map[string]string{"SELECT": "read", "INSERT": "add", "UPDATE": "change"}

// dbParts are the parts that are read from a migrated database.
type dbParts struct {
	grants   []grant
	triggers string
	policies string
}

// readScratch migrates a scratch database on the server of DATABASE_URL and reads it.
func readScratch(ctx context.Context) (_ dbParts, err error) {
	url, drop, err := postgres.Scratch(ctx, os.Getenv("DATABASE_URL"), "docgen")
	if err != nil {
		return dbParts{}, err
	}
	defer func() { err = errors.Join(err, drop(context.WithoutCancel(ctx))) }()
	if _, err := migrate.Apply(ctx, url); err != nil {
		return dbParts{}, err
	}
	db, err := postgres.Open(ctx, url, "docgen")
	if err != nil {
		return dbParts{}, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return read(ctx, db)
}

func read(ctx context.Context, db *sql.DB) (dbParts, error) {
	grants, err := readGrants(ctx, db)
	if err != nil {
		return dbParts{}, err
	}
	triggers, err := triggersTable(ctx, db)
	if err != nil {
		return dbParts{}, err
	}
	policies, err := policiesTable(ctx, db)
	return dbParts{grants, triggers, policies}, err
}

func readGrants(ctx context.Context, db *sql.DB) ([]grant, error) {
	objects, err := catalog.Read(ctx, db)
	if err != nil {
		return nil, err
	}
	var all []grant
	for _, o := range objects {
		// SELECT on table users to auth_jwt_service; UPDATE on column users.email to auth_jwt_service
		w := strings.Fields(o.Name)
		if o.Kind != "grant" || len(w) != 6 || (w[2] != "table" && w[2] != "column") {
			continue
		}
		table, column, _ := strings.Cut(w[3], ".")
		i := slices.IndexFunc(all, func(g grant) bool { return g.privilege == w[0] && g.table == table && g.role == w[5] })
		if i < 0 {
			all = append(all, grant{privilege: w[0], table: table, role: w[5]})
			i = len(all) - 1
		}
		if column != "" {
			all[i].columns = append(all[i].columns, column)
		}
	}
	if len(all) == 0 {
		return nil, errors.New("the catalog has no grants")
	}
	return all, nil
}

// grantsTable returns a Markdown table of privileges by table and role, and below it a list of those limited to columns.
func grantsTable(all []grant) string {
	var tables, roles []string
	for _, g := range all {
		tables, roles = append(tables, g.table), append(roles, g.role)
	}
	slices.Sort(tables)
	slices.Sort(roles)
	tables, roles = slices.Compact(tables), slices.Compact(roles)
	var out, columns strings.Builder
	fmt.Fprintf(&out, "| | `%s` |\n|---|%s\n", strings.Join(roles, "` | `"), strings.Repeat("---|", len(roles)))
	for _, table := range tables {
		fmt.Fprintf(&out, "| `%s` |", table)
		for _, role := range roles {
			var cell []string
			for _, privilege := range []string{"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"} {
				for _, g := range all {
					if g.table != table || g.role != role || g.privilege != privilege {
						continue
					}
					word, ok := words[privilege]
					if !ok {
						word = privilege
					}
					if len(g.columns) > 0 {
						word += "\\*"
						fmt.Fprintf(&columns, "- `%s` on `%s`, %s: %s\n", role, table, strings.TrimSuffix(word, "\\*"), strings.Join(g.columns, ", "))
					}
					cell = append(cell, word)
				}
			}
			fmt.Fprintf(&out, " %s |", strings.Join(cell, ", "))
		}
		out.WriteString("\n")
	}
	fmt.Fprintf(&out, "\n<details><summary>\\* on these columns</summary>\n\n%s\n</details>\n", columns.String())
	return out.String()
}
