package backup

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

// Drill is the result of restoring the newest backup, as the bucket keeps it.
type Drill struct {
	At       time.Time `json:"at"`
	Backup   string    `json:"backup"`
	OK       bool      `json:"ok"`
	Problem  string    `json:"problem,omitempty"`
	Took     Duration  `json:"took_seconds"`
	Restored *Restored `json:"restored,omitempty"`
}

// RunDrill restores the newest complete backup into a database that it makes on the server of
// r.DatabaseURL, checks all that [Restore] checks, drops it again, and keeps the result in the bucket, good
// or bad. The error is that of the drill; the result is returned beside it.
func RunDrill(ctx context.Context, b *Bucket, r Restoration) (*Drill, error) {
	if r.Now == nil {
		r.Now = time.Now
	}
	begun := time.Now()
	d := &Drill{At: r.Now().UTC()}
	err := r.drill(ctx, b, d)
	d.Took, d.OK = Duration(time.Since(begun)), err == nil
	if err != nil {
		d.Problem = strings.Join(strings.Fields(err.Error()), " ")
		if ctx.Err() != nil {
			return d, err // an interrupted drill proves nothing about the backup
		}
	}
	return d, errors.Join(err, keepDrill(context.WithoutCancel(ctx), b, d))
}

func (r Restoration) drill(ctx context.Context, b *Bucket, d *Drill) (err error) {
	e, err := Find(ctx, b, r.Name)
	if err != nil {
		return err
	}
	d.Backup = e.Name
	a, err := r.read(ctx, b, e.Manifest)
	if err != nil {
		return fmt.Errorf("backup %s: %w", e.Name, err)
	}
	defer a.Close()
	s, err := openServer(ctx, r.DatabaseURL)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	if err := s.sweep(ctx); err != nil {
		return err
	}
	name, err := s.scratch(ctx, "")
	if err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err, s.drop(context.WithoutCancel(ctx), name), r.undoRoles(ctx, s.db, d.Restored))
	}()
	begun := time.Now()
	url, err := postgres.WithDatabase(r.DatabaseURL, name)
	if err != nil {
		return err
	}
	if d.Restored, err = r.into(ctx, a, url); err != nil {
		return fmt.Errorf("backup %s: %w", e.Name, err)
	}
	d.Restored.Database, d.Restored.Took = name, Duration(time.Since(begun))
	return e.remember(ctx, b, r.Now(), "")
}

func keepDrill(ctx context.Context, b *Bucket, d *Drill) error {
	old, err := b.objects(ctx, drillsRoot)
	if err != nil {
		return err
	}
	key, err := b.seal(ctx, drillsRoot+d.At.Format(nameTime), d)
	for _, o := range old {
		if err == nil && o.Key != key {
			err = b.remove(ctx, o.Key)
		}
	}
	return err
}

// Status is what a health check needs to know about the backups.
type Status struct {
	Backups  int        // complete ones
	Damaged  bool       // the newest that was ever complete is damaged, by its looks or as [Verify] found
	Oldest   *time.Time // when the oldest complete one was made
	Newest   *time.Time // when the newest complete one was made
	Verified *time.Time // when the newest of those that were read from end to end was made
	Drill    *Drill     // the last one; nil when there was none, or its record is damaged
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
		}
	}
	drills, err := b.objects(ctx, drillsRoot)
	if err != nil {
		return s, err
	}
	for _, o := range drills {
		var d Drill
		err := b.unseal(ctx, o.Key, &d)
		var damage *DamageError
		switch {
		case errors.As(err, &damage):
		case err != nil:
			return s, err
		case s.Drill == nil || d.At.After(s.Drill.At):
			s.Drill = &d
		}
	}
	return s, nil
}
