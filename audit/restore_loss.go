package audit

import (
	"fmt"
	"slices"
	"time"
)

// RestoreLoss summarizes what a recorded restore ([Restore]) removed and verification therefore accepts.
type RestoreLoss struct {
	From     string    `json:"from"`
	After    time.Time `json:"after"`
	Before   time.Time `json:"before"`
	Recorded time.Time `json:"recorded"`
	Signer   string    `json:"signer,omitempty"`
	Anchors  int       `json:"anchors"` // how many of the given anchors were set aside
	// Entries is how many signed entries since After are missing, and Chains in how many chains. Entries written
	// after the last anchor were never signed and are not counted, so more may be missing.
	Entries int64 `json:"lines"`
	Chains  int   `json:"chains"`
}

func (l RestoreLoss) String() string {
	return fmt.Sprintf("restored from %q to the state of %s at %s, recorded at %s: %d anchors were set aside; at least %d entries in %d chains are lost",
		l.From, l.After.Format(time.RFC3339), l.Before.Format(time.RFC3339), l.Recorded.Format(time.RFC3339), l.Anchors, l.Entries, l.Chains)
}

// signedHead is the end of a chain as signed by an anchor.
type signedHead struct {
	Head
	anchor Hash
	// setAsideBy are the restore records that set it aside.
	setAsideBy []*restoreRecord
	// observed is true while a restore is being recorded: a mismatch is collected, not a break.
	observed bool
}

// required reports whether the signed entry must be in the audit trail.
func (m signedHead) required() bool { return !m.observed && len(m.setAsideBy) == 0 }

// restoreRecord is an anchor that records a restore.
type restoreRecord struct {
	*Restore
	keptLengths map[string]int64 // the kept length of each chain
	setAside    map[Hash]bool
	loss        RestoreLoss
}

// precedes reports whether the restore had happened when an anchor was taken.
func (r *restoreRecord) precedes(a Anchor, digest Hash) bool {
	return a.Time.After(r.After) && !r.setAside[digest]
}

// restoreRecords returns the records among anchors, without duplicates, oldest first.
func restoreRecords(anchors []Anchor) (all []*restoreRecord) {
	seen := map[Hash]bool{}
	for _, a := range anchors {
		r := a.Restore
		if r == nil || seen[a.digest()] {
			continue
		}
		seen[a.digest()] = true
		one := &restoreRecord{Restore: r, keptLengths: lengths(r.Kept), setAside: map[Hash]bool{}}
		for _, h := range r.SetAside {
			one.setAside[h] = true
		}
		one.loss = RestoreLoss{From: r.From, After: r.After, Before: r.Before, Recorded: a.Time, Signer: a.Signer}
		all = append(all, one)
	}
	slices.SortFunc(all, func(a, b *restoreRecord) int { return a.loss.Recorded.Compare(b.loss.Recorded) })
	return all
}

// applyAnchors assigns the signed heads to their chains, with the restore records that set them aside.
func (v *Verifier) applyAnchors() {
	v.restoreRecords = restoreRecords(v.anchors)
	seen := map[Hash]bool{}
	for _, a := range v.anchors {
		digest := a.digest()
		if seen[digest] {
			continue
		}
		seen[digest] = true
		var partial []*restoreRecord // set aside only entries beyond those kept
		var whole []*restoreRecord   // set aside the whole anchor
		for _, r := range v.restoreRecords {
			switch {
			case !r.setAside[digest] || !r.between(a.Time):
				continue
			case v.afterEarlierRestore(r, a, digest):
				whole = append(whole, r)
			default:
				partial = append(partial, r)
			}
			r.loss.Anchors++
		}
		heads := a.Heads
		if a.Restore != nil {
			heads = slices.Concat(heads, a.Restore.Kept)
		}
		for _, h := range heads {
			m := signedHead{Head: h, anchor: digest, setAsideBy: slices.Clone(whole), observed: v.restorePoint != nil}
			for _, r := range partial {
				if h.Length > r.keptLengths[h.Chain] {
					m.setAsideBy = append(m.setAsideBy, r)
				}
			}
			c := v.chain([]byte(h.Chain))
			c.anchored = append(c.anchored, m)
		}
	}
}

// afterEarlierRestore reports whether an anchor was taken after another restore, to a state before the one that r
// went back to; then the chains may have diverged earlier than r.Kept shows. It happens after a restore of the wrong
// backup that r corrected.
func (v *Verifier) afterEarlierRestore(r *restoreRecord, a Anchor, digest Hash) bool {
	return slices.ContainsFunc(v.restoreRecords, func(other *restoreRecord) bool {
		return other.After.Before(r.After) && other.Before.After(r.After) && other.precedes(a, digest)
	})
}

// losses returns the losses accepted because of the restore records, oldest first.
func (v *Verifier) losses() (all []RestoreLoss) {
	for _, r := range v.restoreRecords {
		l := r.loss
		for _, c := range v.chains {
			var most int64
			for _, m := range c.unmatched {
				if slices.Contains(m.setAsideBy, r) {
					most = max(most, m.Length-r.keptLengths[c.name], 1)
				}
			}
			l.Entries += most
			l.Chains += int(min(most, 1))
		}
		all = append(all, l)
	}
	return all
}
