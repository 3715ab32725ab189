package backup

import (
	"context"
	"time"
)

// timer says that something looks by itself whether a backup is due.
type timer struct {
	At time.Time `json:"at"`
}

// Due says whether the newest complete backup is older than every; one that was found damaged is none. It leaves word
// that it was asked, so that a timer that has stopped shows before a backup is missing.
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

// NoTimer removes what Due left: nothing looks by itself any more.
func NoTimer(ctx context.Context, b *Bucket) error {
	old, err := b.objects(ctx, timerRoot)
	for _, o := range old {
		if err == nil {
			err = b.remove(ctx, o.Key)
		}
	}
	return err
}

// VerifyDue says whether no backup was read from end to end for that long, or the newest is damaged.
func VerifyDue(ctx context.Context, b *Bucket, every time.Duration, now time.Time) (bool, error) {
	return due(ctx, b, every, now, func(s Status) *time.Time {
		if s.Damaged {
			return nil
		}
		return s.ReadAt
	})
}

// DrillDue says whether no restore was drilled for that long, or the last drill failed.
func DrillDue(ctx context.Context, b *Bucket, every time.Duration, now time.Time) (bool, error) {
	return due(ctx, b, every, now, func(s Status) *time.Time {
		if s.Drill == nil || !s.Drill.OK {
			return nil
		}
		return &s.Drill.At
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
