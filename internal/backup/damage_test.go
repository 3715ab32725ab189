package backup_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// refused checks that neither verify nor restore accepts the backup, that both return a one-line error, and that
// nothing was restored.
func (w *world) refused(t *testing.T, what, url string, keys backup.Keys, want error) {
	t.Helper()
	_, verr := backup.Verify(t.Context(), w.bucket, backup.Verification{Keys: keys})
	_, rerr := backup.Restore(t.Context(), w.bucket, backup.Restoration{DatabaseURL: url, Keys: keys})
	for step, err := range map[string]error{"verify": verr, "restore": rerr} {
		if err == nil || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), marker) {
			t.Errorf("%s: %s: got %v", what, step, err)
		}
		if want != nil && !errors.Is(err, want) {
			t.Errorf("%s: %s: got %v; want %v", what, step, err, want)
		}
	}
	isEmpty(t, url)
}

// TestDamage: a byte is flipped anywhere, a part is truncated, extended or missing.
func TestDamage(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 50)
	w.create(t)
	url := testdb.EmptyURL(t)
	for key, text := range w.files(t) {
		if strings.HasPrefix(key, "erasures/") {
			continue // the ledger, which belongs to no backup: TestLedgerRefused
		}
		for i := range 12 {
			at := rand.IntN(len(text))
			switch i { // also the ends, and age's header
			case 0:
				at = 0
			case 1:
				at = len(text) - 1
			case 2:
				at = min(40, len(text)-1)
			}
			flipped := slices.Clone(text)
			flipped[at] ^= byte(1 << rand.IntN(8))
			w.put(t, key, flipped)
			w.refused(t, key+" flipped", url, w.keys, nil)
		}
		w.put(t, key, text[:rand.IntN(len(text))])
		w.refused(t, key+" cut", url, w.keys, nil)
		w.put(t, key, append(slices.Clone(text), 0))
		w.refused(t, key+" grown", url, w.keys, nil)
		w.remove(t, key)
		w.refused(t, key+" gone", url, w.keys, nil)
		w.put(t, key, text)
	}
	if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Keys: w.keys}); err != nil {
		t.Errorf("repaired: %v", err)
	}
}

func TestWrongKey(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	w.create(t)
	url := testdb.EmptyURL(t)
	stranger, _ := newKey(t)
	w.refused(t, "another's key", url, keysOf(t, stranger), backup.ErrKey)
	w.refused(t, "no key", url, backup.Keys{}, backup.ErrKey)
}

// TestManifestOfAnother: another backup's manifest replaces or accompanies this one, or names the other's parts.
func TestManifestOfAnother(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	first, second := w.create(t), w.create(t)
	if first.Name > second.Name { // made in the same second
		first, second = second, first
	}
	url := testdb.EmptyURL(t)
	files := w.files(t)
	of := func(m *backup.Manifest) (key string, text []byte) {
		for key, text := range files {
			if strings.HasPrefix(key, "backups/"+m.Name+"/manifest.") {
				return key, text
			}
		}
		t.Fatal("no manifest")
		return "", nil
	}
	oldKey, oldText := of(first)
	newKey, newText := of(second)
	moved := strings.Replace(oldKey, first.Name, second.Name, 1)

	w.put(t, moved, oldText)
	w.refused(t, "two manifests", url, w.keys, nil)
	w.remove(t, newKey)
	w.refused(t, "another's manifest under its own hash", url, w.keys, nil)
	w.remove(t, moved)
	w.put(t, newKey, oldText)
	w.refused(t, "another's manifest under this one's hash", url, w.keys, nil)
	w.put(t, newKey, newText)
	for i, p := range second.Parts {
		w.put(t, p.Key, files[first.Parts[i].Key])
	}
	w.refused(t, "another's parts", url, w.keys, nil)
}

// TestDamagedMark: it neither proves anything nor removes anything.
func TestDamagedMark(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	w.create(t)
	if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Keys: w.keys}); err != nil {
		t.Fatal(err)
	}
	if e := w.list(t)[0]; e.Verified == nil {
		t.Fatal("not verified")
	}
	for key, text := range w.files(t) {
		if strings.Contains(key, "/verified.") {
			text[3] ^= 1
			w.put(t, key, text)
		}
	}
	if e := w.list(t)[0]; e.Verified != nil || e.State != backup.Complete {
		t.Errorf("%+v", e)
	}
}

// TestDamageIsRecorded: a damage found by a verification is in the listing and in the status until a later one reads
// the backup to its end; one that could not run has no effect.
func TestDamageIsRecorded(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 20)
	older, m := w.create(t), w.create(t)
	if m.Name < older.Name { // both made in the same second
		m = older
	}
	key := m.Parts[0].Key
	good := w.files(t)[key]
	bad := slices.Clone(good)
	bad[len(bad)/2] ^= 1
	verify := func(keys backup.Keys) error {
		_, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Name: m.Name, Keys: keys})
		return err
	}
	expect := func(damaged bool) {
		t.Helper()
		all := w.list(t)
		e := all[len(all)-1]
		s, err := backup.ReadStatus(t.Context(), w.bucket)
		if err != nil || s.Damaged != damaged || (e.State == backup.Damaged) != damaged || (e.Broken != nil) != damaged || (e.Problem != "") != damaged {
			t.Errorf("damaged: %v; the status %+v, the entry %+v, %v", damaged, s, e, err)
		}
		if want := map[bool]int{true: 1, false: 2}[damaged]; s.Backups != want {
			t.Errorf("%d complete backups; want %d", s.Backups, want)
		}
	}
	if err := verify(w.keys); err != nil {
		t.Fatal(err)
	}
	expect(false)
	w.put(t, key, bad)
	for range 2 { // it is checked again
		if err := verify(w.keys); err == nil {
			t.Fatal("a damaged backup was verified")
		}
		expect(true)
	}
	other, _ := newKey(t)
	if err := verify(keysOf(t, other)); !errors.Is(err, backup.ErrKey) {
		t.Errorf("with another key: %v", err)
	}
	expect(true)
	w.put(t, key, good)
	if err := verify(keysOf(t, other)); !errors.Is(err, backup.ErrKey) {
		t.Errorf("with another key: %v", err)
	}
	expect(true)
	if err := verify(w.keys); err != nil {
		t.Error(err)
	}
	expect(false)
}
