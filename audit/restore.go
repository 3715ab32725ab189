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

// Restore describes a restore, or a failover that lost writes, as recorded in an [Anchor]: the database went back
// to an earlier state, so entries anchored in between are no longer in the audit trail.
type Restore struct {
	// From is the source of the state, such as the name of a backup or a standby. Reason is why. Each is one line of
	// at most 200 characters, kept for ever and unencrypted: do not name a person.
	From, Reason string
	// After is the moment that the database went back to, and Before the moment of the restore: entries written
	// between them are lost.
	After, Before time.Time
	// Kept is the end of each chain at After. A chain that is not in it had no entries yet.
	Kept []Head
	// SetAside are the anchors taken between After and Before that the audit trail contradicts, by the SHA-256 of
	// their text. Verification applies them only up to Kept; no other anchor is affected.
	SetAside []Hash
}

// RestoreError reports why a restore was not recorded.
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

// RecordRestore returns the anchor to sign after a restore: the current ends of the chains, and r. r needs From,
// Reason and After. A zero Before is replaced by the time of the first entry since, or now. A nil Kept is replaced
// by the entries written until After; one from a backup's manifest is compared with the audit trail. SetAside is
// computed from anchors, which must be all anchors, including those of earlier restores.
//
// It reads the audit trail twice: once for these values, and once to verify it against the anchors and the record,
// as later calls of [Verify] do. The report is that of the second pass and includes chains broken without any
// anchor. A chain that only an anchor breaks lacks more than the restore lost: that is a [*RestoreError] that wraps
// a [*BrokenError]. An impossible r is a [*RestoreError] that wraps none. newVerifier defaults to [NewVerifier]; pass
// one to read archives first.
func RecordRestore(ctx context.Context, db *sql.DB, r Restore, anchors []Anchor, newVerifier func(...VerifyOption) (*Verifier, error)) (Anchor, Report, error) {
	if newVerifier == nil {
		newVerifier = func(opts ...VerifyOption) (*Verifier, error) { return NewVerifier(opts...), nil }
	}
	r.After, r.Before = r.After.UTC().Truncate(time.Microsecond), r.Before.UTC().Truncate(time.Microsecond)
	if err := r.checkText(); err != nil {
		return Anchor{}, Report{}, err
	}
	first, err := newVerifier(withRestorePoint(r), WithAnchors(anchors...))
	if err != nil {
		return Anchor{}, Report{}, err
	}
	firstReport, err := first.Trail(ctx, db)
	if err != nil {
		return Anchor{}, Report{}, err
	}
	record := first.current
	var since time.Time
	if r.Kept, since = first.restoredState(); since.IsZero() {
		since = record.Time
	}
	if r.Before.IsZero() {
		r.Before = since
	}
	if !r.After.Before(r.Before) || r.Before.After(record.Time) {
		return Anchor{}, Report{}, &RestoreError{Reason: fmt.Sprintf("the database cannot have gone back to %s at %s: PostgreSQL's clock is %s",
			r.After.Format(time.RFC3339), r.Before.Format(time.RFC3339), record.Time.Format(time.RFC3339))}
	}
	r.SetAside = nil
	contradicted := first.contradicted()
	for _, a := range anchors {
		if d := a.digest(); r.between(a.Time) && contradicted[d] && !slices.Contains(r.SetAside, d) {
			r.SetAside = append(r.SetAside, d)
		}
	}
	record.Restore = &r
	second, err := newVerifier(WithAnchors(anchors...), WithAnchors(record))
	if err != nil {
		return Anchor{}, Report{}, err
	}
	report, err := second.Trail(ctx, db)
	if err != nil {
		return Anchor{}, Report{}, err
	}
	unexplained := slices.DeleteFunc(slices.Clone(report.Breaks), func(b Break) bool {
		return slices.ContainsFunc(firstReport.Breaks, func(own Break) bool { return own.Chain == b.Chain })
	})
	if len(unexplained) > 0 {
		return Anchor{}, report, &RestoreError{"more entries are missing than were written since " + r.After.Format(time.RFC3339), &BrokenError{Breaks: unexplained}}
	}
	return record, report, nil
}

// maxText is the maximum number of characters of From and Reason.
const maxText = 200

func (r *Restore) checkText() error {
	for what, text := range map[string]string{"the source of the restore": r.From, "the reason": r.Reason} {
		if strings.TrimSpace(text) == "" || utf8.RuneCountInString(text) > maxText || strings.ContainsFunc(text, func(c rune) bool { return !unicode.IsPrint(c) }) {
			return &RestoreError{Reason: fmt.Sprintf("%s must be one line of 1 to %d characters", what, maxText)}
		}
	}
	return nil
}

func (r *Restore) between(t time.Time) bool { return t.After(r.After) && t.Before(r.Before) }

// write appends the form that parse reads to an anchor's text.
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
		err = errFormat
	}
	return err
}

// restorePoint separates the entries that the database had at a restored state from those written since.
type restorePoint struct {
	after       time.Time
	kept        []Head // nil: use the entries' times
	keptLengths map[string]int64
}

// withRestorePoint makes the verifier find the end of each chain at the restored state, and collect the anchors
// that contradict the audit trail instead of reporting them as breaks.
func withRestorePoint(r Restore) VerifyOption {
	return func(v *Verifier) { v.restorePoint = &restorePoint{r.After, r.Kept, lengths(r.Kept)} }
}

func lengths(heads []Head) map[string]int64 {
	ends := make(map[string]int64, len(heads))
	for _, h := range heads {
		ends[h.Chain] = h.Length
	}
	return ends
}

// observe records the last kept entry of a chain, or the time of the first entry since. Call it in order.
func (p *restorePoint) observe(c *chain, r *row) {
	switch {
	case !c.firstAfter.IsZero():
	case p.kept == nil && !r.created.After(p.after), p.kept != nil && c.seq <= p.keptLengths[c.name]:
		c.lastKept = Head{c.name, c.seq, Hash(c.hash)}
	default:
		c.firstAfter = r.created.UTC()
	}
}

// contradicted returns the anchors that have signed entries which are not in the audit trail.
func (v *Verifier) contradicted() map[Hash]bool {
	all := map[Hash]bool{}
	for _, c := range v.chains {
		for _, m := range c.unmatched {
			all[m.anchor] = true
		}
	}
	return all
}

// restoredState returns the ends of the chains at the restored state, and when the first entry since was written.
func (v *Verifier) restoredState() (kept []Head, since time.Time) {
	for _, c := range v.chains {
		if c.lastKept.Length > 0 {
			kept = append(kept, c.lastKept)
		}
		if !c.firstAfter.IsZero() && (since.IsZero() || c.firstAfter.Before(since)) {
			since = c.firstAfter
		}
	}
	if v.restorePoint.kept != nil {
		kept = slices.DeleteFunc(slices.Clone(v.restorePoint.kept), func(h Head) bool { return h.Length == 0 })
	}
	slices.SortFunc(kept, func(a, b Head) int { return cmp.Compare(a.Chain, b.Chain) })
	return kept, since
}
