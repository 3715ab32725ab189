package backup

import (
	"context"
	"time"
)

// timer records that a timer checks regularly whether a backup is due.
type timer struct {
	At time.Time `json:"at"`
}

// Due reports whether the newest complete, undamaged backup is older than every. It records the time of the call in the
// bucket, so that a stopped timer is noticed before a backup is missing.
func Due(ctx context.Context, b *Bucket, every time.Duration, now time.Time) (bool, error) {
	if err := b.keepNewest(ctx, timerRoot, now.UTC(), timer{now.UTC()}); err != nil {
		return false, err
	}
	return due(ctx, b, every, now, func(s Status) *time.Time {
		if s.Damaged {
			return nil
		}
		return s.Newest
	})
}

// NoTimer removes Due's record, because no timer runs any more.
func NoTimer(ctx context.Context, b *Bucket) error {
	old, err := b.objects(ctx, timerRoot)
	for _, o := range old {
		if err == nil {
			err = b.remove(ctx, o.Key)
		}
	}
	return err
}

// VerifyDue reports whether no backup was read from end to end for that long, or the newest is damaged.
func VerifyDue(ctx context.Context, b *Bucket, every time.Duration, now time.Time) (bool, error) {
	return due(ctx, b, every, now, func(s Status) *time.Time {
		if s.Damaged {
			return nil
		}
		return s.ReadAt
	})
}

// DrillDue reports whether no drill has run for that long, or the last one failed.
func DrillDue(ctx context.Context, b *Bucket, every time.Duration, now time.Time) (bool, error) {
	return due(ctx, b, every, now, func(s Status) *time.Time {
		if s.Drill == nil || !s.Drill.OK {
			return nil
		}
		return &s.Drill.At
	})
}

// MomentDrillDue reports whether no drill of point-in-time recovery has run for that long, or the last one failed.
func MomentDrillDue(ctx context.Context, b *Bucket, every time.Duration, now time.Time) (bool, error) {
	return due(ctx, b, every, now, func(s Status) *time.Time {
		if s.Moment == nil || !s.Moment.OK {
			return nil
		}
		return &s.Moment.At
	})
}

func due(ctx context.Context, b *Bucket, every time.Duration, now time.Time, last func(Status) *time.Time) (bool, error) {
	s, err := ReadStatus(ctx, b)
	if err != nil {
		return false, err
	}
	at := last(s)
	return at == nil || now.Sub(*at) >= every, nil
}
