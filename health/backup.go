package health

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/predicthealth/database/internal/backup"
)

const noBackupURL = "BACKUP_URL is not set"

func (c *Checker) backups(ctx context.Context) (s backup.Status, err error) {
	bucket, err := backup.Open(ctx, c.cfg.BackupURL)
	if err != nil {
		return s, err
	}
	defer func() { _ = bucket.Close() }()
	return backup.ReadStatus(ctx, bucket)
}

func (c *Checker) backup(ctx context.Context) (Finding, error) {
	if c.cfg.BackupURL == "" {
		return notConfigured(noBackupURL), nil
	}
	s, err := c.backups(ctx)
	if err != nil {
		return Finding{}, err
	}
	if s.Newest == nil {
		if s.Damaged {
			return found(Critical, "no undamaged backup").withFigure("predicthealth.backup.damaged", 1), nil
		}
		return found(Critical, "no complete backup"), nil
	}
	old := time.Since(*s.Newest)
	// If none was verified, count from the oldest backup.
	verified := time.Since(*cmp.Or(s.Verified, s.Oldest))
	f := found(OK, "the newest backup is "+age(old.Seconds())+" old")
	switch {
	case s.Damaged:
		f = found(Critical, "the newest backup is damaged; the newest undamaged one is "+age(old.Seconds())+" old")
	case old > c.cfg.Limits.Backup:
		f.Status = Critical
	case verified > c.cfg.Limits.Verified:
		f.Status = Warning
	}
	if s.Looked != nil {
		looked := time.Since(*s.Looked).Seconds()
		f = f.withFigure("predicthealth.backup.timer.age", looked)
		if looked > c.cfg.Limits.BackupTimer.Seconds() {
			f.Status = worseOf(f.Status, Warning)
			f.Message += "; its timer last ran " + age(looked) + " ago"
		}
	}
	switch {
	case s.Verified == nil:
		f.Message += "; no backup was verified"
	case s.Verified.Equal(*s.Newest):
		f.Message += ", verified"
	default:
		f.Message += "; the newest verified backup is " + age(verified.Seconds()) + " old"
	}
	return f.withValue(old.Seconds()).withFigure("predicthealth.backup.damaged", boolValue(s.Damaged)).withFigure("predicthealth.backup.last_success.timestamp", float64(s.Newest.Unix())).
		withFigure("predicthealth.backup.age", old.Seconds()).withFigure("predicthealth.backup.verified.age", verified.Seconds()), nil
}

func (c *Checker) drill(ctx context.Context) (Finding, error) {
	if c.cfg.BackupURL == "" {
		return notConfigured(noBackupURL), nil
	}
	s, err := c.backups(ctx)
	if err != nil {
		return Finding{}, err
	}
	if s.Drill == nil {
		return found(Warning, "no restore drill was run"), nil
	}
	old := time.Since(s.Drill.At)
	f := found(OK, "the last drill succeeded "+age(old.Seconds())+" ago")
	switch {
	case !s.Drill.OK: // the reason is omitted: bin/backup reports it to users who may read backups
		f = found(Critical, "the last drill failed "+age(old.Seconds())+" ago")
	case old > c.cfg.Limits.Drill:
		f.Status = Warning
	}
	return f.withValue(old.Seconds()).withFigure("predicthealth.drill.last.timestamp", float64(s.Drill.At.Unix())).
		withFigure("predicthealth.drill.age", old.Seconds()).withFigure("predicthealth.drill.success", boolValue(s.Drill.OK)), nil
}

// recovery reports the last drill of point-in-time recovery. It is off until the first one.
func (c *Checker) recovery(ctx context.Context) (Finding, error) {
	if c.cfg.BackupURL == "" {
		return notConfigured(noBackupURL), nil
	}
	s, err := c.backups(ctx)
	if err != nil {
		return Finding{}, err
	}
	if s.Moment == nil {
		return notConfigured("point-in-time recovery was never drilled"), nil
	}
	old, took, lost := time.Since(s.Moment.At), time.Duration(s.Moment.Took), time.Duration(s.Moment.Lost)
	f := found(OK, fmt.Sprintf("the last recovery to a moment succeeded %s ago, in %s, with %s missing", age(old.Seconds()), took.Round(time.Second), lost.Round(time.Second)))
	switch {
	case !s.Moment.OK: // the reason is omitted: bin/backup reports it to users who may read backups
		f = found(Critical, "the last recovery to a moment failed "+age(old.Seconds())+" ago")
	case old > c.cfg.Limits.Recovery:
		f.Status = Warning
	}
	return f.withValue(old.Seconds()).withFigure("predicthealth.recovery.age", old.Seconds()).withFigure("predicthealth.recovery.success", boolValue(s.Moment.OK)).
		withFigure("predicthealth.recovery.duration", took.Seconds()).withFigure("predicthealth.recovery.missing", lost.Seconds()), nil
}
