package migrate

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"

	"ariga.io/atlas/sql/postgres"

	"github.com/predicthealth/database/internal/v1"
)

// InstallV1 makes the schema v1 in the database at url: the tables of the first generation, for its services. All migrations must be applied.
// Where it is current, nothing changes. The lock is that of [Apply], and so are the errors.
func InstallV1(ctx context.Context, url string, opts ...Option) error {
	state, err := Status(ctx, url, opts...)
	switch {
	case err != nil:
		return err
	case len(state.Pending) > 0 || state.Version == "":
		return fmt.Errorf("%d migrations are pending; run bin/migrate apply first", len(state.Pending))
	}
	return changeV1(ctx, url, opts, v1.Install)
}

// RemoveV1 drops the schema v1. The roles of its services stay: they belong to the cluster. Where there is none, nothing changes.
func RemoveV1(ctx context.Context, url string, opts ...Option) error {
	return changeV1(ctx, url, opts, func(ctx context.Context, tx v1.Querier) error { return v1.Remove(ctx, tx, false) })
}

func changeV1(ctx context.Context, url string, opts []Option, change func(context.Context, v1.Querier) error) error {
	c := configure(opts)
	conn, done, err := connect(ctx, url)
	if err != nil {
		return err
	}
	defer done()
	if err := cleanSession(ctx, conn); err != nil {
		return err
	}
	drv, err := postgres.Open(conn)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	unlock, err := lock(ctx, drv, c)
	if err != nil {
		return err
	}
	defer func() { _ = unlock() }()
	return inTx(ctx, conn, change)
}

func inTx(ctx context.Context, conn *sql.Conn, change func(context.Context, v1.Querier) error) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if err := change(ctx, tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// removeV1 removes the schema v1, whose views would make migrations fail, if it is installed. Its comment then says that it is missing.
func removeV1(ctx context.Context, conn *sql.Conn, log *slog.Logger) error {
	state, err := v1.Read(ctx, conn)
	if err != nil || (state != v1.Current && state != v1.Outdated) {
		return err
	}
	log.InfoContext(ctx, "removing the schema v1 until the migrations are applied")
	return inTx(ctx, conn, func(ctx context.Context, tx v1.Querier) error { return v1.Remove(ctx, tx, true) })
}

// installV1 makes the schema v1 anew where it is installed and not current, or was removed.
func installV1(ctx context.Context, conn *sql.Conn, log *slog.Logger) error {
	state, err := v1.Read(ctx, conn)
	if err != nil || (state != v1.Outdated && state != v1.Removed) {
		return err
	}
	if err := inTx(ctx, conn, v1.Install); err != nil {
		return err
	}
	log.InfoContext(ctx, "installed the schema v1")
	return nil
}

// restoreV1 installs what removeV1 has removed, after the first file has failed: the database is as it was. If this program's schema v1 needs
// that file, it stays removed.
func restoreV1(ctx context.Context, conn *sql.Conn, log *slog.Logger) {
	err := cleanSession(ctx, conn)
	if err == nil {
		err = installV1(ctx, conn, log)
	}
	if err != nil {
		log.WarnContext(ctx, "the schema v1 stays removed until the migrations are applied", "error", err)
	}
}
