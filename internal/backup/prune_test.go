package backup_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/backup"
)

// copyAs stores a copy of a backup with another day in its name, and returns the name.
func (w *world) copyAs(t testing.TB, m *backup.Manifest, at time.Time) string {
	t.Helper()
	was := m.Name
	text, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	_, random, _ := strings.Cut(was, "-")
	name := at.UTC().Format("20060102T150405Z") + "-" + random
	var other backup.Manifest
	if err := json.Unmarshal([]byte(strings.ReplaceAll(string(text), was, name)), &other); err != nil {
		t.Fatal(err)
	}
	other.CreatedAt = at
	for i, p := range other.Parts {
		part, err := os.ReadFile(filepath.Join(w.folder, m.Parts[i].Key))
		if err != nil {
			t.Fatal(err)
		}
		w.put(t, p.Key, part)
	}
	if text, err = json.Marshal(other); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(text)
	w.put(t, "backups/"+name+"/manifest."+hex.EncodeToString(sum[:])+".json", text)
	return name
}

// TestRetention: forty days of backups, of which only the oldest was verified.
func TestRetention(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	m := w.create(t)
	var names []string // by age in days
	for day := range 40 {
		if day == 0 {
			names = append(names, m.Name)
			continue
		}
		names = append(names, w.copyAs(t, m, m.CreatedAt.AddDate(0, 0, -day)))
	}
	if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Name: names[38], Keys: w.keys}); err != nil {
		t.Fatal(err)
	}
	prune := func(after time.Duration) *backup.Pruned {
		t.Helper()
		done, err := backup.Prune(t.Context(), w.bucket, backup.Retention{Days: 30, Now: func() time.Time { return m.CreatedAt.Add(after) }})
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	// At any time of the day, 30 days old is kept and 31 is not.
	for _, hour := range []time.Duration{0, 1, 23} {
		prune(hour * time.Hour)
		var want []string
		for day := 30; day >= 0; day-- {
			want = append(want, names[day])
		}
		want = append([]string{names[38]}, want...)
		var got []string
		for _, e := range w.list(t) {
			got = append(got, e.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("after %d hours: %d left: %v", hour, len(got), got)
		}
	}
	// Once a younger one is verified, the old one is removed.
	if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Name: names[10], Keys: w.keys}); err != nil {
		t.Fatal(err)
	}
	if done := prune(0); !slices.Equal(done.Removed, []string{names[38]}) {
		t.Errorf("removed %v", done.Removed)
	}
	// After a year the newest and the newest verified are left.
	done := prune(365 * 24 * time.Hour)
	if !slices.Equal(done.Kept, []string{names[10], names[0]}) || !slices.Equal(done.TooOld, done.Kept) {
		t.Errorf("kept %v", done.Kept)
	}
	if w.allGood(t) != 2 {
		t.Error("the backups that are left are not intact")
	}
}

// TestUnfinishedIsKept while a create may be running.
func TestUnfinishedIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	m := w.create(t)
	name := "20260101T000000Z-0a0a0a0a"
	w.put(t, "parts/"+name+"/database.dump.age", []byte("begun"))
	w.put(t, "backups/"+m.Name+"/stray", []byte("x"))
	if _, err := backup.Prune(t.Context(), w.bucket, inDays(0)); err != nil {
		t.Fatal(err)
	}
	if _, there := w.files(t)["parts/"+name+"/database.dump.age"]; !there {
		t.Error("it was removed immediately")
	}
	done, err := backup.Prune(t.Context(), w.bucket, inDays(2))
	if err != nil || !slices.Equal(done.Cleaned, []string{name}) || len(w.files(t)) != 4 {
		t.Errorf("%+v, %v, %d files", done, err, len(w.files(t)))
	}
	if _, err := backup.Prune(t.Context(), w.bucket, backup.Retention{Days: 0}); err == nil {
		t.Error("a retention of zero days was accepted")
	}
}

// inDays is the default retention, so many days from now.
func inDays(days int) backup.Retention {
	return backup.Retention{Days: 30, Now: func() time.Time { return time.Now().AddDate(0, 0, days) }}
}
