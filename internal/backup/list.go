package backup

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"gocloud.dev/blob"
)

// State is the state of a backup in the bucket.
type State string

// States of a backup.
const (
	Complete   State = "complete"   // all parts exist with the right size; [Verify] reads them
	Incomplete State = "incomplete" // never finished, or partly pruned; the next [Prune] removes it
	Damaged    State = "damaged"    // something was lost or changed
)

// Entry is a backup in a listing.
type Entry struct {
	Name     string     `json:"name"`
	State    State      `json:"state"`
	Problem  string     `json:"problem,omitempty"`
	Manifest *Manifest  `json:"manifest,omitempty"`    // of a complete one
	Verified *time.Time `json:"verified_at,omitempty"` // when it was last read from end to end
	// Broken is when [Verify] found it damaged, unless a later run read it to its end.
	Broken *time.Time `json:"found_damaged_at,omitempty"`

	manifests, marks, parts, others []*blob.ListObject
}

// CreatedAt is the time of the backup.
func (e *Entry) CreatedAt() time.Time { return timeOf(e.Name) }

// List returns all backups in the bucket, the oldest first.
func List(ctx context.Context, b *Bucket) ([]*Entry, error) {
	byName := map[string]*Entry{}
	at := func(name string) *Entry {
		if byName[name] == nil {
			byName[name] = &Entry{Name: name}
		}
		return byName[name]
	}
	all, err := b.objects(ctx, backupsRoot)
	if err != nil {
		return nil, err
	}
	for _, o := range all {
		name := nameOf(o.Key, backupsRoot)
		if name == "" {
			continue
		}
		e := at(name)
		switch prefix := strings.TrimSuffix(o.Key, "."+sealedDigest(o.Key)+sealedSuffix); prefix {
		case manifestPrefix(name):
			e.manifests = append(e.manifests, o)
		case verifiedPrefix(name):
			e.marks = append(e.marks, o)
		default:
			e.others = append(e.others, o)
		}
	}
	if all, err = b.objects(ctx, partsRoot); err != nil {
		return nil, err
	}
	for _, o := range all {
		if name := nameOf(o.Key, partsRoot); name != "" {
			at(name).parts = append(at(name).parts, o)
		}
	}
	var entries []*Entry
	for _, e := range byName {
		if err := e.judge(ctx, b); err != nil {
			return nil, err
		}
		entries = append(entries, e)
	}
	slices.SortFunc(entries, func(a, b *Entry) int { return strings.Compare(a.Name, b.Name) })
	return entries, nil
}

// judge reads the manifest and sets the entry's state.
func (e *Entry) judge(ctx context.Context, b *Bucket) error {
	switch len(e.manifests) {
	case 0:
		e.State, e.Problem = Incomplete, "its creation or its removal was not finished"
		return nil
	case 1:
	default:
		e.State, e.Problem = Damaged, "it has more than one manifest"
		return nil
	}
	var m Manifest
	err := b.unseal(ctx, e.manifests[0].Key, &m)
	if err == nil {
		err = m.check(e.Name, e.manifests[0].Key)
	}
	if err == nil {
		err = e.checkSizes(&m)
	}
	var store *StoreError
	switch {
	case errors.As(err, &store):
		return err
	case err != nil:
		e.State, e.Problem = Damaged, err.Error()
		return nil //nolint:nilerr // the listing has it
	}
	e.State, e.Manifest = Complete, &m
	return e.readMarks(ctx, b)
}

func (e *Entry) checkSizes(m *Manifest) error {
	for _, p := range m.Parts {
		i := slices.IndexFunc(e.parts, func(o *blob.ListObject) bool { return o.Key == p.Key })
		if i < 0 {
			return &DamageError{p.Key, "it is missing"}
		}
		if e.parts[i].Size != p.Size {
			return &DamageError{p.Key, fmt.Sprintf("it has %d bytes instead of %d", e.parts[i].Size, p.Size)}
		}
	}
	return nil
}

// mark records that a backup was read from end to end, or that it was found damaged.
type mark struct {
	Manifest string    `json:"manifest"` // its hash
	At       time.Time `json:"at"`
	Problem  string    `json:"problem,omitempty"`
}

// readMarks uses the newest mark for this manifest; a damaged mark is ignored.
func (e *Entry) readMarks(ctx context.Context, b *Bucket) error {
	var newest mark
	for _, o := range e.marks {
		var m mark
		err := b.unseal(ctx, o.Key, &m)
		var store *StoreError
		if errors.As(err, &store) {
			return err
		}
		if err == nil && m.Manifest == sealedDigest(e.manifests[0].Key) && m.At.After(newest.At) {
			newest = m
		}
	}
	switch {
	case newest.At.IsZero():
	case newest.Problem == "":
		e.Verified = &newest.At
	default:
		e.State, e.Problem, e.Broken = Damaged, newest.Problem, &newest.At
	}
	return nil
}

// writeMark writes a mark, with a problem if there is one, and removes older ones.
func (e *Entry) writeMark(ctx context.Context, b *Bucket, now time.Time, problem string) error {
	key, err := b.seal(ctx, verifiedPrefix(e.Name), mark{sealedDigest(e.manifests[0].Key), now.UTC(), problem})
	for _, old := range e.marks {
		if old.Key != key && err == nil {
			err = b.remove(ctx, old.Key)
		}
	}
	return err
}

// Find returns the backup of that name, or for "" the newest one that was ever complete, which must still be complete:
// restoring an older one requires its name.
func Find(ctx context.Context, b *Bucket, name string) (*Entry, error) {
	all, err := List(ctx, b)
	if err != nil {
		return nil, err
	}
	for _, e := range slices.Backward(all) {
		if e.Name != name && (name != "" || e.State == Incomplete) {
			continue
		}
		if e.State != Complete && e.Broken == nil { // a damaged one may have been repaired, and is checked again
			return nil, fmt.Errorf("backup %s is %s: %s", e.Name, e.State, e.Problem)
		}
		return e, nil
	}
	if name != "" {
		return nil, fmt.Errorf("%w named %q", ErrNone, name)
	}
	return nil, ErrNone
}
