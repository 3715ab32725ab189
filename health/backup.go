package health

import (
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
		return found(Critical, "there is no complete backup"), nil
	}
	old := time.Since(*s.Newest)
	verified := s.Verified != nil && !s.Verified.Before(*s.Newest)
	f := found(OK, "the newest is "+age(old.Seconds())+" old, and verified")
	switch {
	case old > c.cfg.Limits.Backup:
		f = found(Critical, "the newest is "+age(old.Seconds())+" old")
	case !verified:
		f = found(OK, "the newest is "+age(old.Seconds())+" old, and not verified yet")
		if old > unverified {
			f.Status = Warning
		}
	}
	return f.by(old.Seconds()).with("predicthealth.backup.last_success.timestamp", float64(s.Newest.Unix())).
		with("predicthealth.backup.age", old.Seconds()).with("predicthealth.backup.verified", state(verified)), nil
}

// unverified is how old a backup may be that nobody has read.
const unverified = 6 * time.Hour

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
