package health

import (
	"context"
	"errors"
	"fmt"

	"github.com/predicthealth/database/migrate"
)

func (c *Checker) migrations(ctx context.Context) (Finding, error) {
	state, err := migrate.Status(ctx, c.cfg.Database.DatabaseURL)
	var history *migrate.HistoryError
	switch {
	case errors.As(err, &history):
		return found(Warning, err.Error()), nil
	case err != nil:
		return Finding{}, err
	}
	n := len(state.Pending)
	f := found(OK, "at "+state.Version+", nothing pending")
	if n > 0 {
		f = found(Warning, fmt.Sprintf("%d pending, the first %s", n, state.Pending[0].Name))
	}
	return f.withValue(float64(n)).withFigure("predicthealth.migrations.pending", float64(n)), nil
}

func (c *Checker) drift(ctx context.Context) (Finding, error) {
	status, err := migrate.Status(ctx, c.cfg.Database.DatabaseURL)
	switch {
	case err != nil:
		return Finding{}, err
	case len(status.Pending) > 0:
		return notConfigured("migrations are pending; only the newest version can be compared"), nil
	}
	all, err := migrate.Changed(ctx, c.pool)
	if errors.Is(err, migrate.ErrOtherRelease) {
		return notConfigured(err.Error()), nil
	}
	if err != nil {
		return Finding{}, c.explain(err)
	}
	f := found(OK, "the schema matches its migrations")
	if n := len(all); n > 0 {
		f = found(Warning, fmt.Sprintf("the schema differs from its migrations in %d objects: %s", n, all[0]))
	}
	return f.withValue(float64(len(all))).withFigure("predicthealth.migrations.drift", boolValue(len(all) > 0)), nil
}
