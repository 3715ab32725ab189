package health

import (
	"context"
	"fmt"
	"strings"

	"github.com/predicthealth/database/internal/text"
)

func (c *Checker) openings(ctx context.Context) (Finding, error) {
	var thisMonth, nextMonth bool
	var unpartitioned, emergencies, unreviewed int64
	var undigested float64
	overdue := fmt.Sprintf("%d seconds", int64(c.cfg.Limits.Review.Seconds()))
	err := c.scan(ctx, "SELECT this_month, next_month, unpartitioned, emergencies, unreviewed, undigested FROM public.openings_state($1::interval)",
		[]any{overdue}, &thisMonth, &nextMonth, &unpartitioned, &emergencies, &unreviewed, &undigested)
	if err != nil {
		return Finding{}, err
	}
	s := OK
	var messages []string
	problem := func(is Status, message string, args ...any) {
		s = worseOf(s, is)
		messages = append(messages, fmt.Sprintf(message, args...))
	}
	const create = "run audit anchor, which creates partitions"
	if !thisMonth {
		problem(Critical, "this month's partition is missing: %s", create)
	}
	if unpartitioned > 0 {
		problem(Critical, "%s in the default partition: move them (docs/monitoring.md)", text.Count(unpartitioned, "opening is", "openings are"))
	}
	if !nextMonth {
		problem(Warning, "next month's partition is missing: %s", create)
	}
	if emergencies > 0 {
		problem(Warning, "%s in the last 24 hours", text.Count(emergencies, "emergency", "emergencies"))
	}
	if unreviewed > 0 {
		problem(Warning, "%s not reviewed within %s", text.Count(unreviewed, "emergency", "emergencies"), age(c.cfg.Limits.Review.Seconds()))
	}
	if c.cfg.Anchors != "" && undigested > c.cfg.Limits.Digest.Seconds() {
		problem(Warning, "an opening has been in no digest for %s: run audit anchor", age(undigested))
	}
	if s == OK {
		messages = []string{"partitions exist; no emergencies in the last 24 hours, none to review"}
	}
	f := found(s, strings.Join(messages, "; ")).withValue(float64(emergencies)).
		withLabeledFigure("predicthealth.openings.partition", "this", boolValue(thisMonth)).withLabeledFigure("predicthealth.openings.partition", "next", boolValue(nextMonth)).
		withFigure("predicthealth.openings.unpartitioned", float64(unpartitioned)).withFigure("predicthealth.openings.emergencies", float64(emergencies)).
		withFigure("predicthealth.openings.unreviewed", float64(unreviewed))
	if c.cfg.Anchors != "" {
		f = f.withFigure("predicthealth.openings.undigested", undigested)
	}
	return f, nil
}
