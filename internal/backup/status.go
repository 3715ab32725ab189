package backup

import (
	"cmp"
	"context"
	"errors"
	"time"
)

// Status is what a health check needs to know about the backups.
type Status struct {
	Backups  int        // complete ones
	Damaged  bool       // the newest that was ever complete is damaged, by its looks or as [Verify] found
	Oldest   *time.Time // when the oldest complete one was made
	Newest   *time.Time // when the newest complete one was made
	Verified *time.Time // when the newest of those that were read from end to end was made
	Drill    *Drill     // the last one; nil when there was none, or its record is damaged
	Looked   *time.Time // when a timer last asked whether a backup is due; nil where none does
	ReadAt   *time.Time // when a backup was last read from end to end
}

// ReadStatus says how the backups in the bucket stand. It needs no key.
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
	t, err := newest(ctx, b, timerRoot, func(t timer) time.Time { return t.At })
	if t != nil {
		s.Looked = &t.At
	}
	return s, err
}

// newest is the last of the records below root, without those that are damaged; nil where there is none.
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
