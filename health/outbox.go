package health

import (
	"context"
	"fmt"
)

func (c *Checker) outbox(ctx context.Context) (Finding, error) {
	var pending, oldest float64
	err := c.scan(ctx, `SELECT count(created_at), coalesce(greatest(extract(epoch FROM now() - min(created_at)), 0), 0)
		FROM public.cache_invalidations`, nil, &pending, &oldest)
	if err != nil {
		return Finding{}, err
	}
	f := found(OK, "no pending changes")
	if pending > 0 {
		f.Message = fmt.Sprintf("%.0f changes pending, the oldest for %s", pending, age(oldest))
	}
	if oldest > c.cfg.Limits.Outbox.Seconds() {
		f.Status = Warning
	}
	return f.withValue(oldest).withFigure("predicthealth.outbox.pending", pending).withFigure("predicthealth.outbox.oldest", oldest), nil
}

func (c *Checker) accounts(ctx context.Context) (Finding, error) {
	var locked, failed int64
	err := c.scan(ctx, `SELECT count(*) FILTER (WHERE locked_until > now()), count(*) FILTER (WHERE last_failed_login > now() - interval '1 hour')
		FROM public.users`, nil, &locked, &failed)
	if err != nil {
		return Finding{}, err
	}
	s := OK
	if locked > c.cfg.Limits.LockedAccounts || failed > c.cfg.Limits.FailedLogins {
		s = Warning
	}
	return found(s, fmt.Sprintf("%d accounts locked; %d with a failed login in the last hour", locked, failed)).withValue(float64(failed)).
		withFigure("predicthealth.accounts.locked", float64(locked)).withFigure("predicthealth.accounts.failed_logins", float64(failed)), nil
}
