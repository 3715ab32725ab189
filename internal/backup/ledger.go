package backup

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"gocloud.dev/blob"
	"golang.org/x/mod/sumdb/note"
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
	fail := func(err error) {
		if wrong == nil {
			wrong = err
		}
	}
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
		l.hashes = append(l.hashes, digest(text))
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
