package backup

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"gocloud.dev/blob"
	"gocloud.dev/gcerrors"
	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/internal/postgres"
)

// The ledger has an entry for each executed erasure, so that a restore of an older backup can repeat it. Its objects are
// erasures/00000000.txt, which begins it, and one for each entry, numbered from 1. An entry is a signed note
// (golang.org/x/mod/sumdb/note) that has the SHA-256 of the object before: an entry that was changed, removed or
// inserted is detected. One removed from the end is detected by the manifests of later backups, which have the number
// and the hash of the last entry. The table erasures has the truth; the ledger is derived from it.
const (
	ledgerRoot   = "erasures/"
	ledgerHeader = "predicthealth erasure v1\n"
	ledgerBegin  = "predicthealth ledger of erasures v1\n"
	ledgerTime   = "2006-01-02T15:04:05.000000Z"
)

// Erasure is an entry of the ledger. It has no personal data but the patient's ID.
type Erasure struct {
	Number   int       `json:"number"`
	Request  uuid.UUID `json:"request"`
	Patient  uuid.UUID `json:"patient"`
	Executed time.Time `json:"executed_at"`
}

// LedgerHead is the end of the ledger, in a manifest.
type LedgerHead struct {
	Entries int    `json:"entries"`
	SHA256  string `json:"sha256"`
}

// LedgerError reports that the ledger of erasures cannot be trusted, or is not there.
type LedgerError struct {
	Object string // the key of the first wrong object
	Reason string
}

func (e *LedgerError) Error() string {
	return fmt.Sprintf("the ledger of erasures: %s: %s", e.Object, e.Reason)
}

// ErrLedgerKey is returned for a ledger with entries without the public keys that verify them.
var ErrLedgerKey = errors.New("the ledger of erasures cannot be verified without the public keys: AUDIT_PUBLIC_KEY_FILE is not set")

// Ledger is the readable part of a ledger: all of it, unless ReadLedger also returns an error.
type Ledger struct {
	Erasures []Erasure
	hashes   []string // of the objects, from erasures/00000000.txt on
}

// Head returns the end of the ledger.
func (l *Ledger) Head() LedgerHead {
	return LedgerHead{len(l.hashes) - 1, l.hashes[len(l.hashes)-1]}
}

// Has reports whether the ledger has an entry for a request.
func (l *Ledger) Has(request uuid.UUID) bool {
	return slices.ContainsFunc(l.Erasures, func(e Erasure) bool { return e.Request == request })
}

// unfinished matches an entry that a program is still writing to a folder, or was when it was killed.
var unfinished = regexp.MustCompile(`^` + ledgerRoot + `\d{8,}\.txt\.[0-9a-f]+\.tmp$`)

// ledgerObjects lists the objects of the ledger.
func (b *Bucket) ledgerObjects(ctx context.Context) ([]*blob.ListObject, error) {
	all, err := b.objects(ctx, ledgerRoot)
	return slices.DeleteFunc(all, func(o *blob.ListObject) bool { return unfinished.MatchString(o.Key) }), err
}

func ledgerKey(number int) string { return fmt.Sprintf("%s%08d.txt", ledgerRoot, number) }

// ReadLedger reads and verifies the ledger. Beside an error it returns the entries whose own signature is valid. A ledger
// that was never begun is a [*LedgerError]; see [BeginLedger].
func ReadLedger(ctx context.Context, b *Bucket, keys note.Verifiers) (*Ledger, error) {
	all, err := b.ledgerObjects(ctx)
	if err != nil {
		return &Ledger{}, err
	}
	l := &Ledger{}
	var wrong error
	fail := func(err error) { wrong = cmpError(wrong, err) }
	texts := map[string][]byte{}
	for i, o := range all {
		if o.Key != ledgerKey(i) {
			fail(&LedgerError{ledgerKey(i), "it is missing"})
		}
		text, err := b.text(ctx, o.Key)
		if err != nil {
			return l, err
		}
		texts[o.Key] = text
	}
	if len(all) == 0 {
		fail(&LedgerError{ledgerKey(0), "it is missing"})
	}
	before := ""
	for i, o := range all {
		text := texts[o.Key]
		sum := sha256.Sum256(text)
		l.hashes = append(l.hashes, hex.EncodeToString(sum[:]))
		switch {
		case o.Key == ledgerKey(0):
			if string(text) != ledgerBegin {
				fail(&LedgerError{o.Key, "it was changed"})
			}
		case keys == nil:
			fail(ErrLedgerKey)
		default:
			e, previous, err := openErasure(text, keys)
			if err != nil {
				fail(&LedgerError{o.Key, err.Error()})
				break
			}
			l.Erasures = append(l.Erasures, e)
			if e.Number != i || previous != before {
				fail(&LedgerError{o.Key, "it does not follow the entry before it: one was removed, inserted or replaced"})
			}
		}
		before = l.hashes[i]
	}
	return l, wrong
}

// cmpError returns the first error.
func cmpError(first, next error) error {
	if first != nil {
		return first
	}
	return next
}

// text reads a small object.
func (b *Bucket) text(ctx context.Context, key string) ([]byte, error) {
	r, err := b.NewReader(ctx, key, nil)
	if err != nil {
		return nil, missing(key, err)
	}
	defer func() { _ = r.Close() }()
	text, err := io.ReadAll(io.LimitReader(r, maxSealed))
	if err != nil {
		return nil, &StoreError{"read " + key, err}
	}
	return text, nil
}

func (e Erasure) text(previous string) string {
	return fmt.Sprintf("%snumber %d\nprevious %s\nrequest %s\npatient %s\nexecuted %s\n", ledgerHeader, e.Number, previous, e.Request, e.Patient, e.Executed.UTC().Format(ledgerTime))
}

var errEntry = errors.New("unknown version or format")

// openErasure verifies and parses an entry.
func openErasure(signed []byte, keys note.Verifiers) (e Erasure, previous string, err error) {
	n, err := note.Open(signed, keys)
	var unknown *note.UnverifiedNoteError
	switch {
	case errors.As(err, &unknown):
		return e, "", errors.New("it is not signed by any of the public keys")
	case err != nil:
		return e, "", errors.New("it is damaged, or its signature does not match its text")
	}
	return parseErasure(n.Text)
}

// parseErasure parses what text writes and nothing else.
func parseErasure(text string) (e Erasure, previous string, err error) {
	var request, patient, executed string
	if _, err := fmt.Sscanf(strings.TrimPrefix(text, ledgerHeader), "number %d\nprevious %s\nrequest %s\npatient %s\nexecuted %s\n", &e.Number, &previous, &request, &patient, &executed); err != nil {
		return e, "", errEntry
	}
	var errs [3]error
	e.Request, errs[0] = uuid.Parse(request)
	e.Patient, errs[1] = uuid.Parse(patient)
	e.Executed, errs[2] = time.Parse(ledgerTime, executed)
	if errors.Join(errs[:]...) != nil || e.text(previous) != text {
		return e, "", errEntry
	}
	return e, previous, nil
}

// BeginLedger begins the ledger if there is none. A restore refuses a bucket without one: it would not be known whether
// there were erasures.
func BeginLedger(ctx context.Context, b *Bucket) error {
	there, err := b.Exists(ctx, ledgerKey(0))
	if err != nil {
		return &StoreError{"read " + ledgerKey(0), err}
	}
	if there {
		return nil
	}
	all, err := b.ledgerObjects(ctx)
	if err != nil {
		return err
	}
	if len(all) > 0 {
		return &LedgerError{ledgerKey(0), "it is missing"}
	}
	_, err = b.add(ctx, ledgerKey(0), []byte(ledgerBegin))
	return err
}

// add creates an object, and reports false if another writer has.
func (b *Bucket) add(ctx context.Context, key string, text []byte) (bool, error) {
	err := b.WriteAll(ctx, key, text, &blob.WriterOptions{IfNotExist: true, ContentType: "text/plain; charset=utf-8"})
	if gcerrors.Code(err) == gcerrors.FailedPrecondition {
		return false, nil
	}
	if err != nil {
		return false, &StoreError{"write " + key, err}
	}
	return true, b.sync(key)
}

// maxLedgerAttempts bounds how often a writer begins again because another one was faster.
const maxLedgerAttempts = 20

// WriteLedger adds the executed erasures of a database that the ledger does not have, oldest first, and returns their
// number. It needs the tables' owner or predicthealth_backup. key may be nil if there is nothing to add.
func WriteLedger(ctx context.Context, b *Bucket, db *sql.DB, key note.Signer, keys note.Verifiers) (written int, err error) {
	executed, err := executedErasures(ctx, db)
	if err != nil {
		return 0, err
	}
	if err := BeginLedger(ctx, b); err != nil {
		return 0, err
	}
	for range maxLedgerAttempts {
		l, err := ReadLedger(ctx, b, keys)
		if err != nil {
			return written, err
		}
		n, all, err := l.add(ctx, b, executed, key, keys)
		written += n
		if err != nil || all {
			return written, err
		}
	}
	return written, errors.New("other programs write the ledger of erasures all the time")
}

// add writes the erasures that the ledger does not have. all is false if another writer has added an entry meanwhile.
func (l *Ledger) add(ctx context.Context, b *Bucket, erasures []Erasure, key note.Signer, keys note.Verifiers) (written int, all bool, err error) {
	for _, e := range erasures {
		if l.Has(e.Request) {
			continue
		}
		if key == nil {
			return written, false, errors.New("erasures are not in the ledger yet, and no private key signs them: AUDIT_KEY_FILE is not set")
		}
		if keys == nil {
			return written, false, errors.New("erasures are not in the ledger yet, and no public keys verify the private key that signs them: AUDIT_PUBLIC_KEY_FILE is not set")
		}
		head := l.Head()
		e.Number = head.Entries + 1
		signed, err := note.Sign(&note.Note{Text: e.text(head.SHA256)}, key)
		if err != nil {
			return written, false, fmt.Errorf("sign an entry of the ledger: %w", err)
		}
		if _, _, err := openErasure(signed, keys); err != nil {
			return written, false, errors.New("the public keys do not verify the private key that signs the ledger")
		}
		if added, err := b.add(ctx, ledgerKey(e.Number), signed); err != nil || !added {
			return written, false, err
		}
		sum := sha256.Sum256(signed)
		l.Erasures, l.hashes = append(l.Erasures, e), append(l.hashes, hex.EncodeToString(sum[:]))
		written++
	}
	return written, true, nil
}

// executedErasures returns the executed erasures of a database, or none for one of a release without them.
func executedErasures(ctx context.Context, db querier) (all []Erasure, err error) {
	var there bool
	if err := db.QueryRowContext(ctx, "SELECT to_regclass('public.erasures') IS NOT NULL").Scan(&there); err != nil || !there {
		return nil, sqlError("read the erasures", err)
	}
	rows, err := db.QueryContext(ctx, "SELECT id, patient_id, executed_at FROM public.erasures WHERE executed_at IS NOT NULL ORDER BY executed_at, id")
	if err != nil {
		return nil, sqlError("read the erasures", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var e Erasure
		if err := rows.Scan(&e.Request, &e.Patient, &e.Executed); err != nil {
			return nil, sqlError("read the erasures", err)
		}
		all = append(all, e)
	}
	return all, sqlError("read the erasures", rows.Err())
}

// checkHeads compares the ledger with the ends of it that manifests have.
func (l *Ledger) checkHeads(entries []*Entry) error {
	for _, e := range entries {
		if e.Manifest == nil || e.Manifest.Ledger == nil {
			continue
		}
		h := *e.Manifest.Ledger
		if h.Entries >= len(l.hashes) || h.Entries < 0 || l.hashes[h.Entries] != h.SHA256 {
			return &LedgerError{ledgerKey(h.Entries), "it is not the entry that the ledger had at the time of backup " + e.Name}
		}
	}
	return nil
}

// ErrNoErasures is returned for a database of a release before erasures: migrate it, and apply the ledger before the
// services start.
var ErrNoErasures = errors.New("the database is of a release without erasures: migrate it, and run bin/patient ledger -apply before the services start")

// applyErasure erases a patient. A patient whom the database never had gets the entry alone, so that the table and the
// ledger have the same entries.
const applyErasure = `WITH done AS (
		INSERT INTO public.erasures (id, created_at, patient_id, executed_at) SELECT $2, $3, $1, $3
		WHERE NOT EXISTS (SELECT FROM public.patients WHERE id = $1)
	)
	SELECT public.erase_patient(id, $2, NULL, $3) FROM public.patients WHERE id = $1`

// ApplyLedger executes in a database the erasures that it does not have, all in one transaction, and returns the number
// of patients. It runs as owner, the tables' owner, or as the session's role if that is "".
func ApplyLedger(ctx context.Context, db *sql.DB, owner string, erasures []Erasure) (applied int, err error) {
	if len(erasures) == 0 {
		return 0, nil
	}
	defer func() {
		if !errors.Is(err, ErrNoErasures) {
			err = sqlError("apply the erasures", err)
		}
	}()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer func() { _ = tx.Rollback() }()
	if owner != "" {
		if _, err := tx.ExecContext(ctx, "SET LOCAL ROLE "+pq.QuoteIdentifier(owner)); err != nil {
			return 0, err
		}
	}
	var there bool
	if err := tx.QueryRowContext(ctx, "SELECT to_regclass('public.erasures') IS NOT NULL").Scan(&there); err != nil {
		return 0, err
	}
	if !there {
		return 0, ErrNoErasures
	}
	if _, err := tx.ExecContext(ctx, "SELECT public.act('system', name => 'erasures of the ledger', action => 'erase', local => true)"); err != nil {
		return 0, err
	}
	for _, e := range erasures {
		var erased bool
		if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM public.erasures WHERE patient_id = $1 AND executed_at IS NOT NULL)", e.Patient).Scan(&erased); err != nil {
			return 0, err
		}
		if erased {
			continue
		}
		r, err := tx.ExecContext(ctx, applyErasure, e.Patient, e.Request, e.Executed)
		if err != nil {
			return 0, err
		}
		n, err := r.RowsAffected()
		if err != nil {
			return 0, err
		}
		applied += int(n)
	}
	return applied, tx.Commit()
}

// LedgerEntries reads the ledger for the monitor, which has no keys: it does not verify it. An entry is never changed, and is
// read once.
type LedgerEntries struct {
	mu   sync.Mutex
	read map[string]Erasure // by the object's key
}

// Read returns the entries. There are none in a ledger that was never begun.
func (l *LedgerEntries) Read(ctx context.Context, b *Bucket) ([]Erasure, error) {
	objects, err := b.ledgerObjects(ctx)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.read == nil {
		l.read = map[string]Erasure{}
	}
	var all []Erasure
	for _, o := range objects {
		if o.Key == ledgerKey(0) {
			continue
		}
		e, known := l.read[o.Key]
		if !known {
			signed, err := b.text(ctx, o.Key)
			if err != nil {
				return nil, err
			}
			text, _, _ := strings.Cut(string(signed), "\n\n")
			if e, _, err = parseErasure(text + "\n"); err != nil {
				return nil, &LedgerError{o.Key, err.Error()}
			}
			l.read[o.Key] = e
		}
		all = append(all, e)
	}
	return all, nil
}

// keepErasures adds the erasures of the database that is replaced, which may not be in the ledger yet.
func (r Restoration) keepErasures(ctx context.Context, a *archive, db querier) error {
	executed, err := executedErasures(ctx, db)
	if err != nil && r.IncompleteLedger {
		a.note("the erasures of the database that was replaced may not have been applied: " + err.Error())
		return nil
	}
	a.keep(executed)
	return err
}

// keep adds the erasures that the ledger did not have when it was read.
func (a *archive) keep(erasures []Erasure) {
	for _, e := range erasures {
		if !a.ledger.Has(e.Request) {
			a.ledger.Erasures = append(a.ledger.Erasures, e)
		}
	}
}

// keepLate adds the erasures since the restore began. Afterwards others cannot connect to the database that is replaced.
func (r Restoration) keepLate(ctx context.Context, a *archive, s *server, target string) error {
	l, notes, err := r.ledgerOf(ctx, a.bucket)
	if err != nil {
		return err
	}
	a.note(notes...)
	a.keep(l.Erasures)
	db, err := postgres.Open(ctx, r.DatabaseURL, applicationName)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	conn, err := db.Conn(ctx)
	if err != nil {
		return sqlError("read the erasures", err)
	}
	defer func() { _ = conn.Close() }()
	var pid int
	if err := conn.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		return sqlError("read the erasures", err)
	}
	if err := s.bar(ctx, target, pid); err != nil {
		return err
	}
	return r.keepErasures(ctx, a, conn)
}

// applyLate repeats in the scratch database the erasures from number n on of those that were kept.
func (r Restoration) applyLate(ctx context.Context, a *archive, url string, n int) (applied int, err error) {
	if len(a.ledger.Erasures) == n {
		return 0, nil
	}
	db, err := postgres.Open(ctx, url, applicationName)
	if err != nil {
		return 0, err
	}
	defer func() { _ = db.Close() }()
	owner, err := ownerOf(ctx, db)
	if err != nil {
		return 0, err
	}
	return r.apply(ctx, a, db, owner, a.ledger.Erasures[n:])
}

// apply is [ApplyLedger], with a note instead of ErrNoErasures if the ledger may be incomplete.
func (r Restoration) apply(ctx context.Context, a *archive, db *sql.DB, owner string, erasures []Erasure) (applied int, err error) {
	applied, err = ApplyLedger(ctx, db, owner, erasures)
	if errors.Is(err, ErrNoErasures) && r.IncompleteLedger {
		a.note("the erasures of the ledger are not applied: " + err.Error())
		return 0, nil
	}
	return applied, err
}

// note adds notes for the operator, each once.
func (a *archive) note(notes ...string) {
	for _, n := range notes {
		if !slices.Contains(a.notes, n) {
			a.notes = append(a.notes, n)
		}
	}
}

// ledgerOf reads the ledger for a restore. Without IncompleteLedger it must be complete.
func (r Restoration) ledgerOf(ctx context.Context, b *Bucket) (*Ledger, []string, error) {
	l, err := ReadLedger(ctx, b, r.LedgerKeys)
	if err == nil {
		var all []*Entry
		if all, err = List(ctx, b); err == nil {
			err = l.checkHeads(all)
		}
	}
	switch {
	case err == nil:
		return l, nil, nil
	case !r.IncompleteLedger:
		return nil, nil, err
	}
	return l, []string{"not all erasures may have been applied: " + err.Error()}, nil
}
