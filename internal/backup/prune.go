package backup

import (
	"context"
	"errors"
	"slices"
	"time"

	"gocloud.dev/blob"
)

// DefaultRetention is the maximum age of a backup in days.
const DefaultRetention = 30

// unfinishedFor is how long something may be unfinished before it counts as left by a killed create. No create takes a
// day.
const unfinishedFor = 24 * time.Hour

// Retention configures [Prune].
type Retention struct {
	Days int // maximum age of a kept backup, in whole days of 24 hours
	Now  func() time.Time
}

// Pruned is the result of [Prune].
type Pruned struct {
	Removed []string `json:"removed"`  // backups that were too old
	Cleaned []string `json:"cleaned"`  // what killed runs left
	Kept    []string `json:"kept"`     // backups that stay
	TooOld  []string `json:"past_age"` // of Kept, those kept although they are too old
}

// Prune removes backups older than Days days, and what killed runs left. The newest complete backup and the newest
// verified one are kept, however old they are: a backup that was never read proves nothing. Damaged backups are kept
// for Days days too, for inspection.
func Prune(ctx context.Context, b *Bucket, r Retention) (*Pruned, error) {
	if r.Days < 1 {
		return nil, errors.New("backups are kept for at least one day")
	}
	if r.Now == nil {
		r.Now = time.Now
	}
	all, err := List(ctx, b)
	if err != nil {
		return nil, err
	}
	now := r.Now()
	keep := protected(all)
	done := &Pruned{}
	for _, e := range all {
		switch {
		case e.State == Incomplete:
			if !e.unfinished(now) {
				err = b.removeAll(ctx, e.marks, e.others, e.parts)
				done.Cleaned = append(done.Cleaned, e.Name)
			}
		case now.Sub(e.CreatedAt()) < time.Duration(r.Days+1)*24*time.Hour:
			done.Kept = append(done.Kept, e.Name)
			err = b.removeAll(ctx, old(e.others, now))
		case slices.Contains(keep, e):
			done.Kept, done.TooOld = append(done.Kept, e.Name), append(done.TooOld, e.Name)
		default:
			// The manifest first: without it the rest does not count as a backup.
			err = b.removeAll(ctx, e.manifests, e.marks, e.others, e.parts)
			done.Removed = append(done.Removed, e.Name)
		}
		if err != nil {
			return done, err
		}
	}
	return done, b.abortUploads(ctx, now.Add(-unfinishedFor))
}

// protected returns the newest complete and the newest verified backup.
func protected(all []*Entry) (keep []*Entry) {
	var verified bool
	for _, e := range slices.Backward(all) {
		if e.State != Complete {
			continue
		}
		if len(keep) == 0 || !verified && e.Verified != nil {
			keep = append(keep, e)
		}
		verified = verified || e.Verified != nil
	}
	return keep
}

// unfinished reports whether a create may still be running.
func (e *Entry) unfinished(now time.Time) bool {
	if now.Sub(e.CreatedAt()) < unfinishedFor {
		return true
	}
	for _, o := range slices.Concat(e.parts, e.others, e.marks) {
		if now.Sub(o.ModTime) < unfinishedFor && !o.ModTime.After(now) {
			return true
		}
	}
	return false
}

// old returns the objects that no create is writing any more.
func old(all []*blob.ListObject, now time.Time) []*blob.ListObject {
	return slices.DeleteFunc(slices.Clone(all), func(o *blob.ListObject) bool { return now.Sub(o.ModTime) < unfinishedFor })
}

func (b *Bucket) removeAll(ctx context.Context, groups ...[]*blob.ListObject) error {
	for _, group := range groups {
		for _, o := range group {
			if err := b.remove(ctx, o.Key); err != nil {
				return err
			}
		}
	}
	return nil
}
