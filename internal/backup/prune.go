package backup

import (
	"context"
	"errors"
	"slices"
	"time"

	"gocloud.dev/blob"
)

// DefaultRetention is how many days old a backup may grow.
const DefaultRetention = 30

// unfinishedFor is how long something may look unfinished before it is taken for the leaving of a create
// that was killed. No create takes a day.
const unfinishedFor = 24 * time.Hour

// Retention is what to keep.
type Retention struct {
	Days int // how many days old a backup may be and stay; whole days of 24 hours
	Now  func() time.Time
}

// Pruned says what went and what stays.
type Pruned struct {
	Removed []string `json:"removed"`  // backups that were too old
	Cleaned []string `json:"cleaned"`  // leavings of killed runs
	Kept    []string `json:"kept"`     // backups that stay
	TooOld  []string `json:"past_age"` // of those, the ones that stay though they are too old
}

// Prune removes backups that are more than Days days old, and what killed runs left. The newest complete
// backup stays, and the newest verified one, however old they are: a backup that was never read proves
// nothing. So does a damaged one while it is young enough, for whoever wants to look at it.
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
			// The manifest first: without it nothing takes the rest for a backup.
			err = b.removeAll(ctx, e.manifests, e.marks, e.others, e.parts)
			done.Removed = append(done.Removed, e.Name)
		}
		if err != nil {
			return done, err
		}
	}
	return done, b.abortUploads(ctx, now.Add(-unfinishedFor))
}

// protected are the newest complete and the newest verified backup.
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

// unfinished says whether somebody may still be at work on it.
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

// old are the objects that nobody is writing any more.
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
