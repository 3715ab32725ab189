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
	return f.by(float64(n)).with("predicthealth.migrations.pending", float64(n)), nil
}

func (c *Checker) drift(ctx context.Context) (Finding, error) {
	books, err := migrate.Status(ctx, c.cfg.Database.DatabaseURL)
	switch {
	case err != nil:
		return Finding{}, err
	case len(books.Pending) > 0:
		return off("migrations are pending, and only the newest version is compared"), nil
	}
	all, err := migrate.Changed(ctx, c.pool)
	if errors.Is(err, migrate.ErrOtherRelease) {
		return off(err.Error()), nil
	}
	if err != nil {
		return Finding{}, c.explain(err)
	}
	f := found(OK, "it is what its migrations make")
	if n := len(all); n > 0 {
		f = found(Warning, fmt.Sprintf("it differs from what its migrations make in %d things: %s", n, all[0]))
	}
	return f.by(float64(len(all))).with("predicthealth.migrations.drift", state(len(all) > 0)), nil
}
