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

// Problem is what is wrong with a line.
type Problem string

// The problems. A chain is told by its first one: nothing after it can be relied on.
const (
	// Altered is a line that is not the one which was written there: it was changed, put in, or moved.
	Altered Problem = "altered"
	// Missing is a line that was removed: in the midst, or with all after it.
	Missing Problem = "missing"
	// Extra is a line that was put in after the end of its chain.
	Extra Problem = "extra"
	// Recomputed is a line that is not the one which was signed ([Anchor]), in a chain that is right in
	// itself: somebody changed this line or one before it, and hashed the chain anew.
	Recomputed Problem = "recomputed"
	// HeadAltered says that the row of audit_heads, by which the chain goes on, does not name the last line.
	HeadAltered Problem = "head altered"
)

var explanations = map[Problem]string{
	Altered: "was changed, put in or moved", Missing: "was removed", Extra: "was put in after the end of the chain",
	Recomputed: "or one before it was changed and the chain hashed anew: it is not the line that was signed", HeadAltered: "is not what the chain's head names as its end",
}

// Break is the first line of a chain at which it is broken.
type Break struct {
	Chain   string    `json:"chain"`
	Seq     int64     `json:"seq"`
	ID      uuid.UUID `json:"id,omitzero"` // uuid.Nil for a line that is not there
	Problem Problem   `json:"problem"`
}

func (b Break) String() string {
	id := ""
	if b.ID != uuid.Nil {
		id = fmt.Sprintf(" (%s)", b.ID)
	}
	return fmt.Sprintf("%q: line %d%s %s", b.Chain, b.Seq, id, explanations[b.Problem])
}

// Report is what a verification has found.
type Report struct {
	Lines   int64   `json:"lines"`
	Chains  int     `json:"chains"`
	Anchors int     `json:"anchors"` // how many it was held against
	Breaks  []Break `json:"breaks"`  // by chain; empty for a trail that is whole
	// Restores are what anchors among them record of restores, the oldest first.
	Restores []Loss `json:"restores,omitempty"`
}

// BrokenError says that the trail is not whole.
type BrokenError struct{ Breaks []Break }

func (e *BrokenError) Error() string {
	more := ""
	if n := len(e.Breaks) - 1; n > 0 {
		more = fmt.Sprintf("; %d more chains are broken", n)
	}
	return fmt.Sprintf("the audit trail is broken: %s%s", e.Breaks[0], more)
}

// Err is a [*BrokenError] where something was found.
func (r Report) Err() error {
	if len(r.Breaks) == 0 {
		return nil
	}
	return &BrokenError{r.Breaks}
}

// Verifier verifies one trail: first what was archived of it, if it was, then what the database has.
type Verifier struct {
	mu       sync.Mutex // for chains, lines, and progress
	chains   map[string]*chain
	anchors  []Anchor
	records  []*record
	cut      *cut   // nil where nothing asks for it
	now      Anchor // where the chains ended in the database
	lines    int64
	progress func(lines int64)
	row      *row
}

// chain is how far one has been verified.
type chain struct {
	name     string
	seq      int64
	hash     []byte
	head     *Head  // nil where the database has none
	anchored []mark // by length
	broken   *Break
	lost     []mark // that are not in the trail
	// The last line before a cut, and when the first one after it was written.
	cut   *cut
	kept  Head
	since time.Time
}

// VerifyOption changes what a [Verifier] does.
type VerifyOption func(*Verifier)

// WithAnchors holds the trail against what was signed: it finds a tail that was cut off, a chain that is
// gone, and one that was hashed anew. An anchor that records a restore ([Restore]) has those which it sets aside
// count only up to where it says.
func WithAnchors(anchors ...Anchor) VerifyOption {
	return func(v *Verifier) { v.anchors = append(v.anchors, anchors...) }
}

// WithProgress has f called with the number of lines so far, now and then.
func WithProgress(f func(lines int64)) VerifyOption {
	return func(v *Verifier) { v.progress = f }
}

// NewVerifier returns a verifier.
func NewVerifier(opts ...VerifyOption) *Verifier {
	v := &Verifier{chains: map[string]*chain{}, progress: func(int64) {}, row: newRow()}
	for _, opt := range opts {
		opt(v)
	}
	v.hold()
	for _, c := range v.chains {
		slices.SortFunc(c.anchored, func(a, b mark) int { return cmp.Compare(a.Length, b.Length) })
	}
	return v
}

// Verify verifies every chain of the trail of db, as it is at one moment. It needs the tables' owner, or
// predicthealth_backup. What is wrong is in the report, not an error. It takes a pass over all lines, and
// memory for every chain.
func Verify(ctx context.Context, db *sql.DB, opts ...VerifyOption) (Report, error) {
	return NewVerifier(opts...).Trail(ctx, db)
}

// Trail verifies what the database has, after what was read of an archive ([Verifier.Archive]).
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
	if v.now, err = anchorOf(ctx, tx); err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	heads := v.now.Heads
	for i := range heads {
		v.chain([]byte(heads[i].Chain)).head = &heads[i]
	}
	if err := v.scanAll(ctx, db, tx, heads); err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	for _, c := range v.chains {
		c.end()
	}
	return v.Report(), nil
}

func (v *Verifier) chain(name []byte) *chain {
	v.mu.Lock()
	defer v.mu.Unlock()
	c, ok := v.chains[string(name)]
	if !ok {
		c = &chain{name: string(name), cut: v.cut}
		v.chains[c.name] = c
	}
	return c
}

// lookInDatabase is look, for a line after which the database may say that the chain ends.
func (v *Verifier) lookInDatabase(r *row, last **chain) {
	if *last == nil || (*last).name != string(r.chain) {
		*last = v.chain(r.chain)
	}
	c := *last
	if c.broken == nil && c.head != nil && r.seq > c.head.Length && r.seq == c.seq+1 && bytes.Equal(c.hash, c.head.Hash[:]) {
		c.breakAt(r, Extra)
	}
	c.look(r)
}

// count adds to the lines that were looked at.
func (v *Verifier) count(lines int64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.lines += lines
	v.progress(v.lines)
}

// look verifies the next line of a chain.
func (c *chain) look(r *row) {
	if c.broken != nil {
		return
	}
	if r.seq > c.seq+1 {
		c.broken = &Break{Chain: c.name, Seq: c.seq + 1, Problem: Missing}
		return
	}
	sum := r.sum(c.hash)
	if r.seq != c.seq+1 || !bytes.Equal(sum[:], r.hash) {
		c.breakAt(r, Altered)
		return
	}
	c.seq, c.hash = r.seq, append(c.hash[:0], sum[:]...)
	if c.cut != nil {
		c.cut.note(c, r)
	}
	for len(c.anchored) > 0 && c.anchored[0].Length <= c.seq {
		if m := c.anchored[0]; m.Length == c.seq && m.Hash != sum {
			if m.binds() {
				c.breakAt(r, Recomputed)
				return
			}
			c.lost = append(c.lost, m)
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

// end finds what is missing after the last line, by the chain's head or by what was signed.
func (c *chain) end() {
	if c.broken != nil {
		return
	}
	var hash [sha256.Size]byte
	copy(hash[:], c.hash)
	c.lost = append(c.lost, c.anchored...)
	switch {
	case slices.ContainsFunc(c.anchored, mark.binds), c.head != nil && c.head.Length > c.seq:
		c.broken = &Break{Chain: c.name, Seq: c.seq + 1, Problem: Missing}
	case c.head == nil && c.seq > 0, c.head != nil && (c.head.Length != c.seq || (c.seq > 0 && c.head.Hash != hash)):
		c.broken = &Break{Chain: c.name, Seq: c.seq, Problem: HeadAltered}
	}
}

// Report is what was found so far. After archives alone, a tail that is missing is none of it.
func (v *Verifier) Report() Report {
	r := Report{Lines: v.lines, Anchors: len(v.anchors), Breaks: []Break{}, Restores: v.losses()}
	for _, c := range v.chains {
		if c.broken != nil {
			r.Breaks = append(r.Breaks, *c.broken)
		}
		if c.seq > 0 || c.head != nil || c.broken != nil { // not one that is known by what was set aside alone
			r.Chains++
		}
	}
	slices.SortFunc(r.Breaks, func(a, b Break) int { return bytes.Compare([]byte(a.Chain), []byte(b.Chain)) })
	return r
}
