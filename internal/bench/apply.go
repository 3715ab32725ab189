package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"time"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/migrate"
)

// applyFigure applies all migrations to an empty database, with bin/migrate and as the same SQL with psql: one process
// each, from start to end.
var applyFigure = figure{name: "migrate apply / psql", target: 1.5, rounds: 21, sides: []side{
	{name: "bin/migrate", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		return s.onEmpty(ctx, func(url string) *exec.Cmd {
			cmd := exec.CommandContext(ctx, "bin/migrate", "apply")
			cmd.Env = append(os.Environ(), "DATABASE_URL="+url, "MIGRATION_LOG_LEVEL=ERROR")
			return cmd
		})
	}},
	{name: "psql", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		script, err := allSQL()
		if err != nil {
			return 0, err
		}
		psql, err := local.PostgresProgram("psql")
		if err != nil {
			return 0, err
		}
		return s.onEmpty(ctx, func(url string) *exec.Cmd {
			cmd := exec.CommandContext(ctx, psql, "--quiet", "--no-psqlrc", "--single-transaction", "--set=ON_ERROR_STOP=1", "--file=-", url)
			cmd.Stdin = bytes.NewReader(script)
			return cmd
		})
	}},
}}

func allSQL() ([]byte, error) {
	names, err := fs.Glob(migrate.Files(), "*.sql")
	if err != nil {
		return nil, err
	}
	var all bytes.Buffer
	for _, name := range names {
		b, err := fs.ReadFile(migrate.Files(), name)
		if err != nil {
			return nil, err
		}
		all.Write(b)
	}
	return all.Bytes(), nil
}

// onEmpty times a program on an empty database of its own.
func (s *fixtures) onEmpty(ctx context.Context, program func(url string) *exec.Cmd) (took time.Duration, err error) {
	url, drop, err := postgres.Scratch(ctx, s.server, "bench")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, drop(context.WithoutCancel(ctx))) }()
	return timed(program(url))
}

func timed(cmd *exec.Cmd) (time.Duration, error) {
	start := time.Now()
	out, err := cmd.CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("%w: %s", err, out)
	}
	return time.Since(start), nil
}
