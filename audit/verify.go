package audit

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"
)

// Problem is what is wrong with an entry.
type Problem string

// The problems. Only a chain's first one is reported: nothing after it can be trusted.
const (
	// Altered means that the entry is not the one that was written: it was changed, inserted or moved.
	Altered Problem = "altered"
	// Missing means that the entry was removed, alone or with all after it.
	Missing Problem = "missing"
	// Extra means that the entry was inserted after the end of its chain.
	Extra Problem = "extra"
	// Recomputed means that the entry does not match the signed hash ([Anchor]), although its chain is consistent:
	// it or an earlier entry was changed, and the chain rehashed.
	Recomputed Problem = "recomputed"
	// HeadAltered means that the chain's row in audit_heads does not match its last entry.
	HeadAltered Problem = "head altered"
	// ValuesAltered means that the entry's values in audit_values do not match the digest in the entry, or have none.
	ValuesAltered Problem = "values altered"
	// ValuesMissing means that the entry's values were removed, although the person is not erased.
	ValuesMissing Problem = "values missing"
	// Backdated means that an opening was added more than a day after its time.
	Backdated Problem = "backdated"
)

var explanations = map[Problem]string{
	Altered: "was changed, inserted or moved", Missing: "was removed", Extra: "was inserted after the end of the chain",
	Recomputed: "or an earlier one was changed and the chain rehashed: it does not match the signed hash", HeadAltered: "does not match the chain's head",
	ValuesAltered: "has values that do not match its digest", ValuesMissing: "has lost its values, and the person is not erased",
}

// Break is the first broken entry of a chain.
type Break struct {
	Chain   string    `json:"chain"`
	Seq     int64     `json:"seq"`
	ID      uuid.UUID `json:"id,omitzero"` // uuid.Nil for a missing entry
	Problem Problem   `json:"problem"`
}

func (b Break) String() string {
	id := ""
	if b.ID != uuid.Nil {
		id = fmt.Sprintf(" (%s)", b.ID)
	}
	return fmt.Sprintf("%q: entry %d%s %s", b.Chain, b.Seq, id, explanations[b.Problem])
}

// Report is the result of a verification.
type Report struct {
	Entries int64   `json:"lines"`
	Chains  int     `json:"chains"`
	Anchors int     `json:"anchors"` // how many it was compared with
	Breaks  []Break `json:"breaks"`  // by chain; empty if the audit trail is intact
	// Restores are the losses of restores recorded by the anchors, oldest first.
	Restores []RestoreLoss `json:"restores,omitempty"`

	// Openings is the number of entries of record_openings, in the database and in the given archives, and Digests that of the digests
	// they were compared with. The chain of the digests is [DigestChain].
	Openings int64 `json:"openings"`
	Digests  int64 `json:"digests"`
	// Undigested is how many of the openings have no digest yet, and cannot be verified.
	Undigested int64 `json:"undigested_openings"`
	// Archived is how many openings have a digest and belong to months that were dropped, and were not in the given archives.
	Archived int64 `json:"archived_openings"`
	// BrokenOpenings is the number of broken openings. OpeningBreaks names them, the oldest 10,000 at most.
	BrokenOpenings int64          `json:"broken_openings"`
	OpeningBreaks  []OpeningBreak `json:"opening_breaks,omitempty"`
}

// BrokenError reports that the audit trail or the record of openings is broken.
type BrokenError struct {
	Breaks   []Break
	Openings []OpeningBreak
}

func (e *BrokenError) Error() string {
	if len(e.Breaks) == 0 {
		more := ""
		if n := len(e.Openings) - 1; n > 0 {
			more = fmt.Sprintf("; %d more are broken", n)
		}
		return fmt.Sprintf("the record of openings is broken: %s%s", e.Openings[0], more)
	}
	more := ""
	if n := len(e.Breaks) - 1; n > 0 {
		more = fmt.Sprintf("; %d more chains are broken", n)
	}
	if n := len(e.Openings); n > 0 {
		more += fmt.Sprintf("; %d openings are broken", n)
	}
	return fmt.Sprintf("the audit trail is broken: %s%s", e.Breaks[0], more)
}

// Err returns a [*BrokenError] if a chain or an opening is broken.
func (r Report) Err() error {
	if len(r.Breaks) == 0 && len(r.OpeningBreaks) == 0 {
		return nil
	}
	return &BrokenError{r.Breaks, r.OpeningBreaks}
}

// Verifier verifies one audit trail: archives first, if any, then the database.
type Verifier struct {
	mu             sync.Mutex // for chains, entries and progress
	chains         map[string]*chain
	anchors        []Anchor
	restoreRecords []*restoreRecord
	restorePoint   *restorePoint // nil unless a restore is being recorded
	current        Anchor        // the ends of the chains in the database
	entries        int64
	openings       openingState
	progress       func(entries int64)
	row            *row
}

// chain is the state of the verification of one chain.
type chain struct {
	name      string
	seq       int64
	hash      []byte
	head      *Head        // nil if the database has none
	anchored  []signedHead // by length
	broken    *Break
	unmatched []signedHead // not in the audit trail
	// The last entry at the restore point, and the time of the first one after it.
	restorePoint *restorePoint
	lastKept     Head
	firstAfter   time.Time
}

// VerifyOption configures a [Verifier].
type VerifyOption func(*Verifier)

// WithAnchors compares the audit trail with anchors. That finds a truncated, removed or rehashed chain. Anchors that
// a recorded restore ([Restore]) sets aside apply only up to the entries it kept.
func WithAnchors(anchors ...Anchor) VerifyOption {
	return func(v *Verifier) { v.anchors = append(v.anchors, anchors...) }
}

// WithProgress calls f periodically with the number of entries verified so far.
func WithProgress(f func(entries int64)) VerifyOption {
	return func(v *Verifier) { v.progress = f }
}

// NewVerifier returns a Verifier with the given options.
func NewVerifier(opts ...VerifyOption) *Verifier {
	v := &Verifier{chains: map[string]*chain{}, openings: newOpeningState(), progress: func(int64) {}, row: newRow()}
	for _, opt := range opts {
		opt(v)
	}
	v.applyAnchors()
	for _, c := range v.chains {
		slices.SortFunc(c.anchored, func(a, b signedHead) int { return cmp.Compare(a.Length, b.Length) })
	}
	return v
}

// Verify verifies every chain in db, and the openings, in one snapshot. It requires the tables' owner or
// predicthealth_backup. Broken chains and openings are in the report, not an error. It reads every entry once and
// needs memory for every chain, and for the largest digest of openings.
func Verify(ctx context.Context, db *sql.DB, opts ...VerifyOption) (Report, error) {
	return NewVerifier(opts...).Trail(ctx, db)
}

// Trail verifies the database, after any archives that were read ([Verifier.Archive]).
func (v *Verifier) Trail(ctx context.Context, db *sql.DB) (_ Report, err error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	defer func() {
		if rerr := tx.Rollback(); !errors.Is(rerr, sql.ErrTxDone) {
			err = errors.Join(err, rerr)
		}
	}()
	if v.current, err = anchorOf(ctx, tx); err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	heads := v.current.Heads
	for i := range heads {
		v.chain([]byte(heads[i].Chain)).head = &heads[i]
	}
	if err := v.verifyOpenings(ctx, tx, openingScan{}); err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	heads = slices.DeleteFunc(slices.Clone(heads), func(h Head) bool { return h.Chain == DigestChain })
	if err := v.scanAll(ctx, db, tx, heads); err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	for _, c := range v.chains {
		c.finish()
	}
	if err := v.verifyValues(ctx, tx); err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	return v.Report(), nil
}

func (v *Verifier) chain(name []byte) *chain {
	v.mu.Lock()
	defer v.mu.Unlock()
	c, ok := v.chains[string(name)]
	if !ok {
		c = &chain{name: string(name), restorePoint: v.restorePoint}
		v.chains[c.name] = c
	}
	return c
}

// verifyStored is verifyNext for an entry of the database, where a chain may continue after the end its head names.
func (v *Verifier) verifyStored(r *row, last **chain) {
	if *last == nil || (*last).name != string(r.chain) {
		*last = v.chain(r.chain)
	}
	c := *last
	if c.broken == nil && c.head != nil && r.seq > c.head.Length && r.seq == c.seq+1 && bytes.Equal(c.hash, c.head.Hash[:]) {
		c.breakAt(r, Extra)
	}
	c.verifyEntry(r)
}

// addEntries counts verified entries and reports progress.
func (v *Verifier) addEntries(n int64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.entries += n
	v.progress(v.entries + v.openings.rows)
}

// verifyEntry verifies the next entry of a chain of the audit trail.
func (c *chain) verifyEntry(r *row) {
	switch {
	case c.broken != nil:
	case c.name == DigestChain: // only digests are in it
		c.breakAt(r, Extra)
	default:
		c.verifyNext(r, r.computeHash(c.hash))
	}
}

// verifyNext verifies the next entry of a chain, for which sum was computed.
func (c *chain) verifyNext(r *row, sum [sha256.Size]byte) {
	if c.broken != nil {
		return
	}
	if r.seq > c.seq+1 {
		c.broken = &Break{Chain: c.name, Seq: c.seq + 1, Problem: Missing}
		return
	}
	if r.seq != c.seq+1 || !bytes.Equal(sum[:], r.hash) {
		c.breakAt(r, Altered)
		return
	}
	c.seq, c.hash = r.seq, append(c.hash[:0], sum[:]...)
	if c.restorePoint != nil {
		c.restorePoint.observe(c, r)
	}
	for len(c.anchored) > 0 && c.anchored[0].Length <= c.seq {
		if m := c.anchored[0]; m.Length == c.seq && m.Hash != sum {
			if m.required() {
				c.breakAt(r, Recomputed)
				return
			}
			c.unmatched = append(c.unmatched, m)
		}
		c.anchored = c.anchored[1:]
	}
}

func (c *chain) breakAt(r *row, p Problem) {
	b := Break{Chain: c.name, Seq: r.seq, Problem: p}
	if id, err := uuid.ParseBytes(r.id); err == nil {
		b.ID = id
	}
	c.broken = &b
}

// finish finds entries missing at the end, compared with the chain's head and the anchors.
func (c *chain) finish() {
	if c.broken != nil {
		return
	}
	var hash [sha256.Size]byte
	copy(hash[:], c.hash)
	c.unmatched = append(c.unmatched, c.anchored...)
	switch {
	case slices.ContainsFunc(c.anchored, signedHead.required), c.head != nil && c.head.Length > c.seq:
		c.broken = &Break{Chain: c.name, Seq: c.seq + 1, Problem: Missing}
	case c.head == nil && c.seq > 0, c.head != nil && (c.head.Length != c.seq || (c.seq > 0 && c.head.Hash != hash)):
		c.broken = &Break{Chain: c.name, Seq: c.seq, Problem: HeadAltered}
	}
}

// Report returns the result so far. After archives alone, missing entries at the end are not reported.
func (v *Verifier) Report() Report {
	r := Report{Entries: v.entries, Anchors: len(v.anchors), Breaks: []Break{}, Restores: v.losses()}
	for _, c := range v.chains {
		if c.broken != nil {
			r.Breaks = append(r.Breaks, *c.broken)
		}
		if c.name == DigestChain {
			r.Digests = c.seq
		} else if c.seq > 0 || c.head != nil || c.broken != nil { // not a chain known only from anchors set aside
			r.Chains++
		}
	}
	v.openings.report(&r)
	slices.SortFunc(r.Breaks, func(a, b Break) int { return bytes.Compare([]byte(a.Chain), []byte(b.Chain)) })
	return r
}
