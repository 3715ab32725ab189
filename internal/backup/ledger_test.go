package backup_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// erasing is a world with two admins and the keys of the ledger.
type erasing struct {
	*world
	db     *sql.DB // of the owner
	key    note.Signer
	public note.Verifiers
	admins [2]uuid.UUID
}

func newErasing(t *testing.T, patients int) *erasing {
	t.Helper()
	w := &erasing{world: newWorld(t, patients)}
	w.db = testdb.SQL(t, w.owner)
	w.key, w.public = ledgerKeys(t)
	for i := range w.admins {
		if err := w.db.QueryRowContext(t.Context(), "INSERT INTO admins (email, first_name, last_name) VALUES ($1, 'A', 'B') RETURNING id", fmt.Sprintf("a%d@a.example", i)).Scan(&w.admins[i]); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

func ledgerKeys(t *testing.T) (note.Signer, note.Verifiers) {
	t.Helper()
	private, public, err := audit.NewKey("test")
	if err != nil {
		t.Fatal(err)
	}
	key, err := audit.ParsePrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := audit.ParsePublicKeys(public)
	if err != nil {
		t.Fatal(err)
	}
	return key, keys
}

// erase erases n patients, and returns their IDs.
func (w *erasing) erase(t *testing.T, n int) (erased []uuid.UUID) {
	t.Helper()
	conn, err := w.db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	for range n {
		var patient uuid.UUID
		err := conn.QueryRowContext(t.Context(), "SELECT id FROM patients WHERE first_name = $1 ORDER BY id LIMIT 1", marker).Scan(&patient)
		for i, statement := range []string{"SELECT request_erasure($1, 'r')", "SELECT confirm_erasure($1)"} {
			if err == nil {
				_, err = conn.ExecContext(t.Context(), "SELECT act('admin', $1)", w.admins[i].String())
			}
			if err == nil {
				_, err = conn.ExecContext(t.Context(), statement, patient)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		erased = append(erased, patient)
	}
	return erased
}

func (w *erasing) write(t *testing.T) (written int) {
	t.Helper()
	_, written, err := backup.WriteLedger(t.Context(), w.bucket, w.db, w.key, w.public)
	if err != nil {
		t.Fatal(err)
	}
	return written
}

func (w *erasing) restore(t *testing.T, name string, more func(*backup.Restoration)) (string, *backup.Restored, error) {
	t.Helper()
	url := testdb.EmptyURL(t)
	r := w.restoration(url)
	r.Name, r.LedgerKeys = name, w.public
	if more != nil {
		more(&r)
	}
	done, err := backup.Restore(t.Context(), w.bucket, r)
	return url, done, err
}

// isErased checks that patients are erased in a database, and stay so.
func isErased(t *testing.T, url string, patients []uuid.UUID) {
	t.Helper()
	db := testdb.SQL(t, url)
	for _, p := range patients {
		var traces int
		err := db.QueryRowContext(t.Context(), `SELECT (first_name <> 'Erased')::int + is_active::int + (SELECT count(*) FROM users WHERE patient_id = p.id)
			+ (SELECT count(*) FROM health_profiles h WHERE h.patient_id = p.id AND (allergies IS NOT NULL OR height_cm IS NOT NULL))
			+ (SELECT count(*) FROM audit_values v WHERE v.person_id = p.id) + (SELECT count(*) FROM record_keys k WHERE k.patient_id = p.id AND wrapped IS NOT NULL)
			FROM patients p WHERE id = $1`, p).Scan(&traces)
		if err != nil || traces != 0 {
			t.Errorf("%d traces of an erased patient, %v", traces, err)
		}
		if _, err := db.ExecContext(t.Context(), "UPDATE patients SET is_active = true WHERE id = $1", p); err == nil {
			t.Error("an erased patient was reactivated")
		}
	}
	if r, err := audit.Verify(t.Context(), db); err != nil || r.Err() != nil {
		t.Errorf("the audit trail after the erasures: %v, %v", r.Err(), err)
	}
}

// TestErasedStaysErased: a restore of a backup from before repeats the erasures, and one that does not read the ledger would bring the
// patients back.
func TestErasedStaysErased(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 30)
	old := w.create(t)
	if old.Ledger == nil || old.Ledger.Entries != 0 || old.LedgerProblem != "" {
		t.Errorf("the manifest: %+v, %s", old.Ledger, old.LedgerProblem)
	}
	erased := w.erase(t, 3)
	if n := w.write(t); n != 3 {
		t.Errorf("%d entries written", n)
	}
	if n := w.write(t); n != 0 {
		t.Errorf("%d entries written again", n)
	}
	newer := w.create(t)
	for _, c := range []struct {
		backup string
		jobs   int
		again  int
	}{{old.Name, 0, 3}, {old.Name, 2, 3}, {newer.Name, 0, 0}} {
		url, done, err := w.restore(t, c.backup, func(r *backup.Restoration) { r.Jobs, r.TempDir = c.jobs, t.TempDir() })
		if err != nil {
			t.Fatal(err)
		}
		if done.Erased != c.again || len(done.Notes) > 0 {
			t.Errorf("%+v: %d erased again, %q", c, done.Erased, done.Notes)
		}
		isErased(t, url, erased)
		if n := marked(t, url); n != 27 {
			t.Errorf("%+v: %d other patients", c, n)
		}
		if _, n, err := backup.WriteLedger(t.Context(), w.bucket, testdb.SQL(t, url), w.key, w.public); err != nil || n != 0 {
			t.Errorf("%+v: the ledger of the restored database: %d, %v", c, n, err)
		}
	}
	// Proof that the ledger does it: without its entries the patients are back.
	for i := range 3 {
		w.remove(t, fmt.Sprintf("erasures/%08d.txt", i+1))
	}
	url, done, err := w.restore(t, old.Name, func(r *backup.Restoration) { r.IncompleteLedger = true })
	if err != nil || done.Erased != 0 || marked(t, url) != 30 || len(done.Notes) == 0 {
		t.Errorf("without entries: %+v, %v", done, err)
	}
	d, err := backup.RunDrill(t.Context(), w.bucket, backup.Restoration{DatabaseURL: w.owner, Keys: w.keys, LedgerKeys: w.public})
	var wrong *backup.LedgerError
	if !errors.As(err, &wrong) || d.OK {
		t.Errorf("a drill with an incomplete ledger: %+v, %v", d, err)
	}
}

// TestLedgerRefused: each damage is found before the restore, leaves the database empty, and is accepted only with the flag.
func TestLedgerRefused(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 10)
	m := w.create(t)
	w.erase(t, 3)
	w.write(t)
	w.create(t)
	key := func(i int) string { return fmt.Sprintf("erasures/%08d.txt", i) }
	whole := w.files(t)
	forged, _ := ledgerKeys(t)
	other, err := note.Sign(&note.Note{Text: strings.Split(string(whole[key(2)]), "\n\n")[0] + "\n"}, forged)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		damage func()
		again  int
	}{
		"all removed":         {func() { _ = os.RemoveAll(filepath.Join(w.folder, "erasures")) }, 0},
		"the begin removed":   {func() { w.remove(t, key(0)) }, 3},
		"one removed":         {func() { w.remove(t, key(2)) }, 2},
		"the last removed":    {func() { w.remove(t, key(3)) }, 2},
		"a byte changed":      {func() { w.put(t, key(1), bytes.Replace(whole[key(1)], []byte("number 1"), []byte("number 7"), 1)) }, 2},
		"signed by another":   {func() { w.put(t, key(2), other) }, 2},
		"two exchanged":       {func() { w.put(t, key(1), whole[key(2)]); w.put(t, key(2), whole[key(1)]) }, 3},
		"one repeated":        {func() { w.put(t, key(4), whole[key(3)]) }, 3},
		"removed and renamed": {func() { w.put(t, key(2), whole[key(3)]); w.remove(t, key(3)) }, 2},
		"cut":                 {func() { w.put(t, key(3), whole[key(3)][:40]) }, 2},
		"a foreign object":    {func() { w.put(t, "erasures/note.txt", []byte("x")) }, 3},
	} {
		c.damage()
		url, _, err := w.restore(t, m.Name, nil)
		var wrong *backup.LedgerError
		if !errors.As(err, &wrong) {
			t.Errorf("%s: %v", name, err)
		} else {
			isEmpty(t, url)
		}
		if _, done, err := w.restore(t, m.Name, func(r *backup.Restoration) { r.IncompleteLedger = true }); err != nil || done.Erased != c.again || len(done.Notes) == 0 {
			t.Errorf("%s, with the flag: %+v, %v", name, done, err)
		}
		_ = os.RemoveAll(filepath.Join(w.folder, "erasures"))
		for k, text := range whole {
			if strings.HasPrefix(k, "erasures/") {
				w.put(t, k, text)
			}
		}
	}
	if _, _, err := w.restore(t, m.Name, func(r *backup.Restoration) { r.LedgerKeys = nil }); !errors.Is(err, backup.ErrLedgerKey) {
		t.Errorf("without keys: %v", err)
	}
	if _, done, err := w.restore(t, m.Name, nil); err != nil || done.Erased != 3 {
		t.Errorf("the whole ledger: %+v, %v", done, err)
	}
}

// TestLedgerBehind: an erasure stands while the store is away; the next create, or write, adds it.
func TestLedgerBehind(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 10)
	w.create(t)
	erased := w.erase(t, 2)
	if m := w.create(t); m.LedgerProblem == "" || m.Ledger == nil || m.Ledger.Entries != 0 {
		t.Errorf("a backup without the key: %+v, %q", m.Ledger, m.LedgerProblem)
	}
	m, err := backup.Create(t.Context(), w.bucket, backup.Creation{DatabaseURL: w.url, Encryption: w.to, LedgerKey: w.key, LedgerKeys: w.public})
	if err != nil || m.LedgerProblem != "" || m.Ledger.Entries != 2 {
		t.Errorf("a backup with the key: %+v, %v", m, err)
	}
	text := ""
	for k, b := range w.files(t) {
		if strings.HasPrefix(k, "erasures/") {
			text += string(b)
		}
	}
	for _, p := range erased {
		if !strings.Contains(text, p.String()) {
			t.Error("the ledger lacks a patient")
		}
	}
	if strings.Contains(text, marker) || strings.Contains(text, "@") {
		t.Errorf("personal data: %s", text)
	}
	// Over a database whose erasures the ledger does not have yet.
	var late uuid.UUID
	if err := w.db.QueryRowContext(t.Context(), "SELECT id FROM patients WHERE first_name = $1 LIMIT 1", marker).Scan(&late); err != nil {
		t.Fatal(err)
	}
	url := testdb.URL(t)
	old := testdb.SQL(t, url)
	if _, err := old.ExecContext(t.Context(), "INSERT INTO erasures (patient_id, executed_at) VALUES ($1, now())", late); err != nil {
		t.Fatal(err)
	}
	_ = old.Close()
	r := w.restoration(url)
	r.Name, r.LedgerKeys, r.Overwrite = m.Name, w.public, nameOf(t, url)
	done, err := backup.Restore(t.Context(), w.bucket, r)
	if err != nil || done.Erased != 1 {
		t.Fatalf("over a database: %+v, %v", done, err)
	}
	isErased(t, url, append(erased, late))
	for range 4 { // several writers at once
		w.erase(t, 1)
		var errs [3]error
		done := make(chan int)
		for i := range errs {
			go func() {
				_, _, errs[i] = backup.WriteLedger(t.Context(), w.bucket, w.db, w.key, w.public)
				done <- i
			}()
		}
		for range errs {
			<-done
		}
		if err := errors.Join(errs[:]...); err != nil {
			t.Error(err)
		}
	}
	if l, err := backup.ReadLedger(t.Context(), w.bucket, w.public); err != nil || len(l.Erasures) != 6 {
		t.Errorf("%d entries, %v", len(l.Erasures), err)
	}
}

// TestLedgerFarBehind: one run writes all entries, however many are missing.
func TestLedgerFarBehind(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 1)
	if _, err := w.db.ExecContext(t.Context(), "INSERT INTO erasures (patient_id, executed_at) SELECT gen_random_uuid(), now() FROM generate_series(1, 50)"); err != nil {
		t.Fatal(err)
	}
	if n := w.write(t); n != 50 {
		t.Errorf("%d entries written", n)
	}
	w.put(t, "erasures/00000051.txt.18b3f0c2d4e5a607.tmp", nil) // by a writer that was killed
	if l, err := backup.ReadLedger(t.Context(), w.bucket, w.public); err != nil || len(l.Erasures) != 50 {
		t.Errorf("%d entries, %v", len(l.Erasures), err)
	}
}

// TestErasedBeforeVisible: a backup of a database that went back names entries of the ledger that its dump does not have.
func TestErasedBeforeVisible(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 5)
	before := w.create(t)
	erased := w.erase(t, 1)
	w.write(t)
	_, done, err := w.restore(t, before.Name, nil)
	if err != nil || done.Erased != 1 {
		t.Fatalf("%+v, %v", done, err)
	}
	back := testdb.EmptyURL(t)
	if err := withoutLedger(t, w, before, back); err != nil {
		t.Fatal(err)
	}
	m, err := backup.Create(t.Context(), w.bucket, backup.Creation{DatabaseURL: testdb.As(t, back, "predicthealth_backup"), Encryption: w.to, LedgerKeys: w.public})
	if err != nil || m.Ledger == nil || m.Ledger.Entries != 1 {
		t.Fatalf("%+v, %v", m, err)
	}
	var filled string
	url, done, err := w.restore(t, m.Name, func(r *backup.Restoration) {
		r.VerifyAudit = func(ctx context.Context, db *sql.DB) error { // before the ledger is applied
			return db.QueryRowContext(ctx, "SELECT current_database()").Scan(&filled)
		}
	})
	if err != nil || done.Erased != 1 {
		t.Fatalf("%+v, %v", done, err)
	}
	if filled == nameOf(t, url) {
		t.Error("the patient was visible before the erasure")
	}
	isErased(t, url, erased)
}

// withoutLedger restores a backup as a recovery to its moment does.
func withoutLedger(t *testing.T, w *erasing, m *backup.Manifest, url string) error {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(w.folder)); err != nil {
		return err
	}
	if err := os.RemoveAll(filepath.Join(folder, "erasures")); err != nil {
		return err
	}
	r := w.restoration(url)
	r.Name, r.IncompleteLedger = m.Name, true
	_, err := backup.Restore(t.Context(), open(t, "file://"+folder), r)
	return err
}

// TestErasedDuringRestore: the services of the database that is replaced, and of others, erase patients while the new one is filled.
func TestErasedDuringRestore(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 10)
	m := w.create(t)
	url := testdb.EmptyURL(t)
	r := w.restoration(url)
	r.Name, r.LedgerKeys, r.Overwrite = m.Name, w.public, nameOf(t, url)
	if _, err := backup.Restore(t.Context(), w.bucket, r); err != nil {
		t.Fatal(err)
	}
	var erased []uuid.UUID
	r.VerifyAudit = func(context.Context, *sql.DB) error {
		erased = w.erase(t, 1) // by another database, through the ledger
		w.write(t)
		replaced := *w
		replaced.db = testdb.SQL(t, url)
		if _, err := replaced.db.ExecContext(t.Context(), "SELECT act('system', name => 'test')"); err != nil {
			return err
		}
		if _, err := replaced.db.ExecContext(t.Context(), "UPDATE patients SET first_name = 'Late' WHERE id = $1", erased[0]); err != nil {
			return err
		}
		erased = append(erased, replaced.erase(t, 1)...)
		return replaced.db.Close()
	}
	done, err := backup.Restore(t.Context(), w.bucket, r)
	if err != nil || done.Erased != 2 || erased[0] == erased[1] {
		t.Errorf("%+v, %v", done, err)
	}
	isErased(t, url, erased)
	if n := marked(t, url); n != 8 {
		t.Errorf("%d other patients", n)
	}
}

// TestErasedAtLastMoment: the ledger is read again when no other program can connect to the database that is replaced, and after an empty
// one was filled.
func TestErasedAtLastMoment(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 10)
	m := w.create(t)
	var erased []uuid.UUID
	empty, done, err := w.restore(t, m.Name, func(r *backup.Restoration) {
		r.VerifyAudit = func(context.Context, *sql.DB) error {
			erased = w.erase(t, 1)
			w.write(t)
			return nil
		}
	})
	if err != nil || done.Erased != 1 || len(done.Notes) > 0 {
		t.Fatalf("into an empty database: %+v, %v", done, err)
	}
	isErased(t, empty, erased)

	erased = append(erased, w.erase(t, 1)...)
	url := testdb.URL(t)
	held := testdb.SQL(t, url) // the restore waits for its end, then ends the access
	if err := held.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	failed := make(chan error, 1)
	go func() {
		r := w.restoration(url)
		r.Name, r.LedgerKeys, r.Overwrite = m.Name, w.public, nameOf(t, url)
		var err error
		done, err = backup.Restore(t.Context(), w.bucket, r)
		failed <- err
	}()
	until(t, func() bool {
		var waits bool
		err := w.db.QueryRowContext(t.Context(), "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = $1 AND query = 'SELECT pg_backend_pid()')", nameOf(t, url)).Scan(&waits)
		return err == nil && waits
	})
	if n := w.write(t); n != 1 {
		t.Errorf("%d entries written", n)
	}
	_ = held.Close()
	if err := <-failed; err != nil || done.Erased != 2 {
		t.Fatalf("over a database: %+v, %v", done, err)
	}
	isErased(t, url, erased)
	if n := marked(t, url); n != 8 {
		t.Errorf("%d other patients", n)
	}
}
