package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/seed/demo"
)

// copyFigure loads the population with package demo, which generates and copies it, and the same rows from files with
// psql's \copy: each in one transaction, into a migrated, empty database.
var copyFigure = figure{name: "COPY of 100,000 patients with logins and profiles: demo / psql \\copy", target: 1.5, rounds: 3, sides: []side{
	{name: "demo", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		return s.onMigrated(ctx, func(url string) (took time.Duration, err error) {
			db, err := postgres.Open(ctx, url, "bench")
			if err != nil {
				return 0, err
			}
			defer func() { err = errors.Join(err, db.Close()) }()
			start := time.Now()
			if _, err := demo.Run(ctx, db, demo.Population{Patients: patients, PasswordHash: "h"}, nil); err != nil {
				return 0, err
			}
			took = time.Since(start)
			return took, s.dump(ctx, db, url)
		})
	}},
	{name: "psql", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		psql, err := local.PostgresProgram("psql")
		if err != nil {
			return 0, err
		}
		return s.onMigrated(ctx, func(url string) (time.Duration, error) {
			cmd := exec.CommandContext(ctx, psql, "--quiet", "--no-psqlrc", "--single-transaction", "--set=ON_ERROR_STOP=1", "--file=-", url)
			cmd.Stdin = strings.NewReader(s.copies.script())
			return timed(cmd)
		})
	}},
}}

// onMigrated works on a migrated database of its own.
func (s *fixtures) onMigrated(ctx context.Context, work func(url string) (time.Duration, error)) (took time.Duration, err error) {
	url, drop, err := s.migrated(ctx)
	if drop != nil {
		defer func() { err = errors.Join(err, drop(context.WithoutCancel(ctx))) }()
	}
	if err != nil {
		return 0, err
	}
	return work(url)
}

// dumped are the rows of a population in files, one per table, referenced tables first.
type dumped struct {
	folder string
	tables [][2]string // name, columns
	last   string      // statements after them
}

func (d *dumped) script() string {
	var b bytes.Buffer
	for _, t := range d.tables {
		fmt.Fprintf(&b, "\\copy %s (%s) FROM '%s'\n", t[0], t[1], filepath.Join(d.folder, t[0]))
	}
	return b.String() + d.last
}

// dump writes the files once, without columns that triggers fill and rows that every database starts with.
func (s *fixtures) dump(ctx context.Context, db *sql.DB, url string) error {
	if s.copies != nil {
		return nil
	}
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	s.later(func(context.Context) error { return os.RemoveAll(folder) })
	d := &dumped{folder: folder}
	var script bytes.Buffer
	for _, table := range []string{"medical_institutions", "doctors", "patients", "health_profiles", "users"} {
		var columns string
		if err := db.QueryRowContext(ctx, `SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute
			WHERE attrelid = $1::regclass AND attnum > 0 AND attname NOT IN ('updated_at', 'version', 'search_text')`, table).Scan(&columns); err != nil {
			return err
		}
		d.tables = append(d.tables, [2]string{table, columns})
		condition, shown := "", columns
		switch table {
		case "users":
			condition = " WHERE user_type <> 'admin'"
		case "doctors", "medical_institutions": // deactivated after all referencing rows are copied
			shown = strings.Replace(columns, "is_active", "true", 1)
			var off string
			if err := db.QueryRowContext(ctx, "SELECT string_agg(quote_literal(id), ', ') FROM "+table+" WHERE NOT is_active").Scan(&off); err != nil {
				return err
			}
			d.last += fmt.Sprintf("UPDATE %s SET is_active = false WHERE id IN (%s);\n", table, off)
		}
		fmt.Fprintf(&script, "\\copy (SELECT %s FROM %s%s) TO '%s'\n", shown, table, condition, filepath.Join(folder, table))
	}
	psql, err := local.PostgresProgram("psql")
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, psql, "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--file=-", url)
	cmd.Stdin = &script
	if _, err := timed(cmd); err != nil {
		return err
	}
	s.copies = d
	return nil
}
