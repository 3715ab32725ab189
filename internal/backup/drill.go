package backup

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

// Drill is the result of restoring the newest backup, as stored in the bucket.
type Drill struct {
	At       time.Time `json:"at"`
	Backup   string    `json:"backup"`
	OK       bool      `json:"ok"`
	Problem  string    `json:"problem,omitempty"`
	Took     Duration  `json:"took_seconds"`
	Restored *Restored `json:"restored,omitempty"`
}

// RunDrill restores the newest complete backup into a scratch database on the server of r.DatabaseURL, checks
// everything that [Restore] checks, drops the database, and stores the result in the bucket, whether it succeeded or
// failed. The error is the drill's; the result is also returned with it.
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
	return d, errors.Join(err, b.keepNewest(context.WithoutCancel(ctx), drillsRoot, d.At, d))
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
	if d.Restored, err = r.fillEmpty(ctx, a, url); err != nil {
		return fmt.Errorf("backup %s: %w", e.Name, err)
	}
	d.Restored.Notes = append(d.Restored.Notes, a.notes...)
	d.Restored.Database, d.Restored.Took = name, Duration(time.Since(begun))
	return e.writeMark(ctx, b, r.Now(), "")
}
