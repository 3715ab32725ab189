package health

import (
	"cmp"
	"context"
	"time"

	"github.com/predicthealth/database/internal/backup"
)

const noBackups = "no BACKUP_URL"

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
		return off(noBackups), nil
	}
	s, err := c.backups(ctx)
	if err != nil {
		return Finding{}, err
	}
	if s.Newest == nil {
		if s.Damaged {
			return found(Critical, "there is no backup that is not damaged").with("predicthealth.backup.damaged", 1), nil
		}
		return found(Critical, "there is no complete backup"), nil
	}
	old := time.Since(*s.Newest)
	// Where none was verified, nobody has read one for as long as there are any.
	verified := time.Since(*cmp.Or(s.Verified, s.Oldest))
	f := found(OK, "the newest is "+age(old.Seconds())+" old")
	switch {
	case s.Damaged:
		f = found(Critical, "the newest is damaged; the newest that is not is "+age(old.Seconds())+" old")
	case old > c.cfg.Limits.Backup:
		f.Status = Critical
	case verified > c.cfg.Limits.Verified:
		f.Status = Warning
	}
	if s.Looked != nil {
		looked := time.Since(*s.Looked).Seconds()
		f = f.with("predicthealth.backup.timer.age", looked)
		if looked > c.cfg.Limits.BackupTimer.Seconds() {
			f.Status = worse(f.Status, Warning)
			f.Message += "; its timer has not looked for " + age(looked)
		}
	}
	switch {
	case s.Verified == nil:
		f.Message += "; none was verified"
	case s.Verified.Equal(*s.Newest):
		f.Message += ", and verified"
	default:
		f.Message += "; the newest that was verified is " + age(verified.Seconds()) + " old"
	}
	return f.by(old.Seconds()).with("predicthealth.backup.damaged", state(s.Damaged)).with("predicthealth.backup.last_success.timestamp", float64(s.Newest.Unix())).
		with("predicthealth.backup.age", old.Seconds()).with("predicthealth.backup.verified.age", verified.Seconds()), nil
}

func (c *Checker) drill(ctx context.Context) (Finding, error) {
	if c.cfg.BackupURL == "" {
		return off(noBackups), nil
	}
	s, err := c.backups(ctx)
	if err != nil {
		return Finding{}, err
	}
	if s.Drill == nil {
		return found(Warning, "no restore was ever drilled"), nil
	}
	old := time.Since(s.Drill.At)
	f := found(OK, "it succeeded "+age(old.Seconds())+" ago")
	switch {
	case !s.Drill.OK: // why is not repeated: bin/backup says it to whoever may read backups
		f = found(Critical, "it failed, "+age(old.Seconds())+" ago")
	case old > c.cfg.Limits.Drill:
		f.Status = Warning
	}
	return f.by(old.Seconds()).with("predicthealth.drill.last.timestamp", float64(s.Drill.At.Unix())).
		with("predicthealth.drill.age", old.Seconds()).with("predicthealth.drill.success", state(s.Drill.OK)), nil
}
