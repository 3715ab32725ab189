package audit

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Restore is what an [Anchor] records of a restore, or of a failover that lost writes: that the database went
// back to an earlier state, so that what was anchored in between is no longer in the trail.
type Restore struct {
	// From is what the state came from: a backup's name, a standby's. Reason is why. Both are one line, of at
	// most 200 characters, kept for ever and in the clear: neither names a person.
	From, Reason string
	// After is the moment that the database went back to, and Before the one at which it did: what was written
	// between them is lost.
	After, Before time.Time
	// Kept is where each chain ended at After. A chain that is not in it had no line yet.
	Kept []Head
	// SetAside are the anchors of between After and Before that the trail does not agree with, each by the SHA-256
	// of its text. They are held against it only as far as Kept goes; no other anchor is affected.
	SetAside []Hash
}

// RestoreError says why a restore is not recorded.
type RestoreError struct {
	Reason string
	err    error // a *BrokenError, or nil
}

func (e *RestoreError) Error() string {
	if e.err != nil {
		return fmt.Sprintf("the restore is not recorded: %s: %v", e.Reason, e.err)
	}
	return "the restore is not recorded: " + e.Reason
}

func (e *RestoreError) Unwrap() error { return e.err }

// RecordRestore returns the anchor to sign after a restore: where the chains end now, and r. Of r it needs
// From, Reason and After. Before is, where it is zero, when the first line since was written, or now. Kept is,
// where it is nil, what was written until After; where a backup's manifest says it, it is held against the trail.
// SetAside it finds among anchors, which are all there are, those of earlier restores included.
//
// It reads the trail twice: to find that, and to verify it against the anchors and the record, as [Verify] does from
// then on. The report is of the second time, and a chain that is broken in itself is in it. One that is broken by an
// anchor only misses more than the restore took: that is a [*RestoreError], which wraps a [*BrokenError]. For an r
// that cannot be it wraps none. newVerifier is [NewVerifier] where it is nil, and otherwise has archives read.
func RecordRestore(ctx context.Context, db *sql.DB, r Restore, anchors []Anchor, newVerifier func(...VerifyOption) (*Verifier, error)) (Anchor, Report, error) {
	if newVerifier == nil {
		newVerifier = func(opts ...VerifyOption) (*Verifier, error) { return NewVerifier(opts...), nil }
	}
	r.After, r.Before = r.After.UTC().Truncate(time.Microsecond), r.Before.UTC().Truncate(time.Microsecond)
	if err := r.checkText(); err != nil {
		return Anchor{}, Report{}, err
	}
	alone, err := newVerifier(withCut(r), WithAnchors(anchors...))
	if err != nil {
		return Anchor{}, Report{}, err
	}
	itself, err := alone.Trail(ctx, db)
	if err != nil {
		return Anchor{}, Report{}, err
	}
	record := alone.now
	var since time.Time
	if r.Kept, since = alone.cutAt(); since.IsZero() {
		since = record.Time
	}
	if r.Before.IsZero() {
		r.Before = since
	}
	if !r.After.Before(r.Before) || r.Before.After(record.Time) {
		return Anchor{}, Report{}, &RestoreError{Reason: fmt.Sprintf("the database cannot have gone back to %s at %s, where PostgreSQL's clock says %s",
			r.After.Format(time.RFC3339), r.Before.Format(time.RFC3339), record.Time.Format(time.RFC3339))}
	}
	r.SetAside = nil
	lost := alone.lost()
	for _, a := range anchors {
		if d := a.digest(); r.between(a.Time) && lost[d] && !slices.Contains(r.SetAside, d) {
			r.SetAside = append(r.SetAside, d)
		}
	}
	record.Restore = &r
	held, err := newVerifier(WithAnchors(anchors...), WithAnchors(record))
	if err != nil {
		return Anchor{}, Report{}, err
	}
	report, err := held.Trail(ctx, db)
	if err != nil {
		return Anchor{}, Report{}, err
	}
	unexplained := slices.DeleteFunc(slices.Clone(report.Breaks), func(b Break) bool {
		return slices.ContainsFunc(itself.Breaks, func(own Break) bool { return own.Chain == b.Chain })
	})
	if len(unexplained) > 0 {
		return Anchor{}, report, &RestoreError{"more is missing than was written since " + r.After.Format(time.RFC3339), &BrokenError{unexplained}}
	}
	return record, report, nil
}

// maxText is how many characters From and Reason may have.
const maxText = 200

func (r *Restore) checkText() error {
	for what, text := range map[string]string{"what it was restored from": r.From, "the reason": r.Reason} {
		if strings.TrimSpace(text) == "" || utf8.RuneCountInString(text) > maxText || strings.ContainsFunc(text, func(c rune) bool { return !unicode.IsPrint(c) }) {
			return &RestoreError{Reason: fmt.Sprintf("%s is one line of 1 to %d characters", what, maxText)}
		}
	}
	return nil
}

func (r *Restore) between(t time.Time) bool { return t.After(r.After) && t.Before(r.Before) }

// write appends to an anchor's text what parse reads.
func (r *Restore) write(text *strings.Builder) {
	fmt.Fprintf(text, "restored %s\nreason %s\n", strconv.QuoteToASCII(r.From), strconv.QuoteToASCII(r.Reason))
	fmt.Fprintf(text, "after %s\nbefore %s\n", r.After.Format(timeLayout), r.Before.Format(timeLayout))
	writeHeads(text, "kept", r.Kept)
	for _, h := range r.SetAside {
		fmt.Fprintf(text, "aside %s\n", h)
	}
}

func (r *Restore) parse(word, rest string) (err error) {
	switch word {
	case "restored":
		r.From, err = strconv.Unquote(rest)
	case "reason":
		r.Reason, err = strconv.Unquote(rest)
	case "after":
		r.After, err = time.Parse(timeLayout, rest)
	case "before":
		r.Before, err = time.Parse(timeLayout, rest)
	case "kept":
		r.Kept, err = appendHead(r.Kept, rest)
	case "aside":
		var h Hash
		err = h.UnmarshalText([]byte(rest))
		r.SetAside = append(r.SetAside, h)
	default:
		err = errVersion
	}
	return err
}

// cut tells the lines that the database had at a moment it went back to from those written since.
type cut struct {
	after time.Time
	kept  []Head // nil where the lines' times say it
	ends  map[string]int64
}

// withCut has the verifier find where each chain ended when the database went back, and which anchors do not agree
// with the trail, instead of holding it against them.
func withCut(r Restore) VerifyOption {
	return func(v *Verifier) { v.cut = &cut{r.After, r.Kept, lengths(r.Kept)} }
}

func lengths(heads []Head) map[string]int64 {
	ends := make(map[string]int64, len(heads))
	for _, h := range heads {
		ends[h.Chain] = h.Length
	}
	return ends
}

// note remembers, of a line that follows those before it, the last that was kept, or the time of the first since.
func (k *cut) note(c *chain, r *row) {
	switch {
	case !c.since.IsZero():
	case k.kept == nil && !r.created.After(k.after), k.kept != nil && c.seq <= k.ends[c.name]:
		c.kept = Head{c.name, c.seq, Hash(c.hash)}
	default:
		c.since = r.created.UTC()
	}
}

// lost are the anchors that have signed what is not in the trail.
func (v *Verifier) lost() map[Hash]bool {
	all := map[Hash]bool{}
	for _, c := range v.chains {
		for _, m := range c.lost {
			all[m.anchor] = true
		}
	}
	return all
}

// cutAt is where the chains ended when the database went back, and when the first line since was written.
func (v *Verifier) cutAt() (kept []Head, since time.Time) {
	for _, c := range v.chains {
		if c.kept.Length > 0 {
			kept = append(kept, c.kept)
		}
		if !c.since.IsZero() && (since.IsZero() || c.since.Before(since)) {
			since = c.since
		}
	}
	if v.cut.kept != nil {
		kept = slices.DeleteFunc(slices.Clone(v.cut.kept), func(h Head) bool { return h.Length == 0 })
	}
	slices.SortFunc(kept, func(a, b Head) int { return cmp.Compare(a.Chain, b.Chain) })
	return kept, since
}
