package backup

import (
	"cmp"
	"context"
	"errors"
	"time"
)

// Status summarizes the backups in a bucket, for a health check.
type Status struct {
	Backups  int        // complete ones
	Damaged  bool       // the newest that was ever complete is damaged, by its sizes or according to [Verify]
	Oldest   *time.Time // the time of the oldest complete one
	Newest   *time.Time // the time of the newest complete one
	Verified *time.Time // the time of the newest one that was read from end to end
	Drill    *Drill     // the last one; nil if there was none, or its record is damaged
	Moment   *Moment    // the last drill of point-in-time recovery; nil as for Drill
	Looked   *time.Time // when a timer last checked whether a backup is due; nil without a timer
	ReadAt   *time.Time // when a backup was last read from end to end
}

// ReadStatus reads the state of the backups in the bucket. It needs no key.
func ReadStatus(ctx context.Context, b *Bucket) (Status, error) {
	var s Status
	all, err := List(ctx, b)
	if err != nil {
		return s, err
	}
	for _, e := range all {
		if e.State != Incomplete {
			s.Damaged = e.State == Damaged
		}
		if e.State != Complete {
			continue
		}
		s.Backups++
		at := e.Manifest.CreatedAt
		s.Newest = &at
		s.Oldest = cmp.Or(s.Oldest, &at)
		if e.Verified != nil {
			s.Verified = &at
			if s.ReadAt == nil || e.Verified.After(*s.ReadAt) {
				s.ReadAt = e.Verified
			}
		}
	}
	if s.Drill, err = newest(ctx, b, drillsRoot, func(d Drill) time.Time { return d.At }); err != nil {
		return s, err
	}
	if s.Moment, err = newest(ctx, b, momentsRoot, func(m Moment) time.Time { return m.At }); err != nil {
		return s, err
	}
	t, err := newest(ctx, b, timerRoot, func(t timer) time.Time { return t.At })
	if t != nil {
		s.Looked = &t.At
	}
	return s, err
}

// newest returns the last undamaged record below root, or nil.
func newest[T any](ctx context.Context, b *Bucket, root string, at func(T) time.Time) (*T, error) {
	all, err := b.objects(ctx, root)
	if err != nil {
		return nil, err
	}
	var last *T
	for _, o := range all {
		var one T
		err := b.unseal(ctx, o.Key, &one)
		var damage *DamageError
		switch {
		case errors.As(err, &damage):
		case err != nil:
			return nil, err
		case last == nil || at(one).After(at(*last)):
			last = &one
		}
	}
	return last, nil
}

// keepNewest writes a record below root, and removes older ones.
func (b *Bucket) keepNewest(ctx context.Context, root string, at time.Time, record any) error {
	old, err := b.objects(ctx, root)
	if err != nil {
		return err
	}
	key, err := b.seal(ctx, root+at.Format(nameTime), record)
	for _, o := range old {
		if err == nil && o.Key != key {
			err = b.remove(ctx, o.Key)
		}
	}
	return err
}
