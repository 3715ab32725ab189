package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"filippo.io/age"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
)

// backupFigure backs up a million patients with bin/backup, which also encrypts, hashes and counts, and with pg_dump
// with the same compression, into the same folder.
var backupFigure = figure{name: "backup of 1,000,000 patients: bin/backup create / pg_dump -Fc", target: 1.2, rounds: 3, sides: []side{
	{name: "bin/backup", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		k, err := s.backups(ctx)
		if err != nil {
			return 0, err
		}
		if err := os.RemoveAll(k.bucket()); err != nil {
			return 0, err
		}
		return k.timed(k.command(ctx, k.url, "create", "-recipient", k.public))
	}},
	{name: "pg_dump", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		k, err := s.backups(ctx)
		if err != nil {
			return 0, err
		}
		return k.tool(ctx, k.url, "pg_dump", "--format=custom", "--enable-row-security", "--file="+k.bare())
	}},
}, remark: peak}

// restoreFigure restores it into an empty database, with the same number of connections. bin/backup also compares and
// analyzes the result.
var restoreFigure = figure{name: "restore of 1,000,000 patients by 2: bin/backup restore / pg_restore", rounds: 1, sides: []side{
	{name: "bin/backup", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		return s.refilled(ctx, func(k *backupSet, url string) (time.Duration, error) {
			if _, err := os.Stat(k.bucket()); err != nil {
				if _, err := timed(k.command(ctx, k.url, "create", "-recipient", k.public)); err != nil {
					return 0, err
				}
			}
			return k.timed(k.command(ctx, url, "restore", "-identity", k.identity, "-jobs", "2"))
		})
	}},
	{name: "pg_restore", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		return s.refilled(ctx, func(k *backupSet, url string) (time.Duration, error) {
			if _, err := os.Stat(k.bare()); err != nil {
				if _, err := k.tool(ctx, k.url, "pg_dump", "--format=custom", "--enable-row-security", "--file="+k.bare()); err != nil {
					return 0, err
				}
			}
			cfg, err := postgres.Config(url, "bench")
			if err != nil {
				return 0, err
			}
			return k.tool(ctx, url, "pg_restore", "--no-owner", "--jobs=2", "--exit-on-error", "--dbname="+cfg.Database, k.bare())
		})
	}},
}, remark: peak}

// peaked is the peak memory of bin/backup or of a program that it ran.
var peaked int64

func peak() string { return fmt.Sprintf("bin/backup's peak memory: %d MB", peaked>>20) }

// backupSet is the database, the folder of its backups, and their key.
type backupSet struct {
	url, folder, identity, public string
}

func (k *backupSet) bucket() string { return filepath.Join(k.folder, "bucket") }
func (k *backupSet) bare() string   { return filepath.Join(k.folder, "bare.dump") }

func (s *fixtures) backups(ctx context.Context) (*backupSet, error) {
	if s.kept != nil {
		return s.kept, nil
	}
	t, err := s.large(ctx)
	if err != nil {
		return nil, err
	}
	url, err := s.as(ctx, t.url, "predicthealth_backup")
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return os.RemoveAll(folder) })
	id, err := age.GenerateX25519Identity()
	if err != nil {
		return nil, err
	}
	k := &backupSet{url, folder, filepath.Join(folder, "key"), id.Recipient().String()}
	s.kept = k
	return k, os.WriteFile(k.identity, []byte(id.String()+"\n"), 0o600)
}

func (k *backupSet) command(ctx context.Context, url string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "bin/backup", append(args, "-json")...)
	cmd.Env = append(os.Environ(), "DATABASE_URL="+url, "BACKUP_URL=file://"+k.bucket())
	return cmd
}

// timed also records the program's memory.
func (k *backupSet) timed(cmd *exec.Cmd) (time.Duration, error) {
	took, err := timed(cmd)
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		peaked = max(peaked, int64(usage.Maxrss)<<10)
	}
	return took, err
}

func (k *backupSet) tool(ctx context.Context, url, name string, args ...string) (time.Duration, error) {
	program, err := local.PostgresProgram(name)
	if err != nil {
		return 0, err
	}
	cfg, err := postgres.Config(url, "bench")
	if err != nil {
		return 0, err
	}
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Env = postgres.Environment(cfg)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	start := time.Now()
	if err := cmd.Run(); err != nil {
		return 0, fmt.Errorf("%s: %w: %s", name, err, stderr.String())
	}
	return time.Since(start), nil
}

// refilled works on an empty database.
func (s *fixtures) refilled(ctx context.Context, fill func(k *backupSet, url string) (time.Duration, error)) (took time.Duration, err error) {
	k, err := s.backups(ctx)
	if err != nil {
		return 0, err
	}
	url, drop, err := postgres.Scratch(ctx, s.server, "bench")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, drop(context.WithoutCancel(ctx))) }()
	return fill(k, url)
}
