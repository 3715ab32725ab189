package audit

import (
	"fmt"
	"slices"
	"time"
)

// Loss is what a recorded restore ([Restore]) has verification accept.
type Loss struct {
	From     string    `json:"from"`
	After    time.Time `json:"after"`
	Before   time.Time `json:"before"`
	Recorded time.Time `json:"recorded"`
	Signer   string    `json:"signer,omitempty"`
	Anchors  int       `json:"anchors"` // how many of those at hand were set aside
	// Lines is how many lines since After were signed and are not in this trail, and Chains of how many chains they
	// are. They may be more: what was written after the last anchor was never signed, and is not counted.
	Lines  int64 `json:"lines"`
	Chains int   `json:"chains"`
}

func (l Loss) String() string {
	return fmt.Sprintf("restored from %q to the state of %s at %s, recorded at %s: %d anchors were set aside; at least %d lines in %d chains are not in this trail",
		l.From, l.After.Format(time.RFC3339), l.Before.Format(time.RFC3339), l.Recorded.Format(time.RFC3339), l.Anchors, l.Lines, l.Chains)
}

// mark is a line that was signed.
type mark struct {
	Head
	anchor Hash
	// by are the records that have it set aside.
	by []*record
	// free is a mark that is only looked at.
	free bool
}

// binds reports whether the line has to be there.
func (m mark) binds() bool { return !m.free && len(m.by) == 0 }

// record is an anchor that records a restore.
type record struct {
	*Restore
	ends  map[string]int64 // how far each chain goes that was kept
	aside map[Hash]bool
	loss  Loss
}

// precedes reports whether the restore had happened when an anchor was taken.
func (r *record) precedes(a Anchor, digest Hash) bool {
	return a.Time.After(r.After) && !r.aside[digest]
}

// records are those among anchors, each once.
func records(anchors []Anchor) (all []*record) {
	seen := map[Hash]bool{}
	for _, a := range anchors {
		r := a.Restore
		if r == nil || seen[a.digest()] {
			continue
		}
		seen[a.digest()] = true
		one := &record{Restore: r, ends: lengths(r.Kept), aside: map[Hash]bool{}}
		for _, h := range r.SetAside {
			one.aside[h] = true
		}
		one.loss = Loss{From: r.From, After: r.After, Before: r.Before, Recorded: a.Time, Signer: a.Signer}
		all = append(all, one)
	}
	slices.SortFunc(all, func(a, b *record) int { return a.loss.Recorded.Compare(b.loss.Recorded) })
	return all
}

// hold notes which lines the anchors have signed, and which of them records of restores have set aside.
func (v *Verifier) hold() {
	v.records = records(v.anchors)
	seen := map[Hash]bool{}
	for _, a := range v.anchors {
		digest := a.digest()
		if seen[digest] {
			continue
		}
		seen[digest] = true
		var by []*record    // those that set the anchor aside as far as it goes beyond what was kept
		var whole []*record // those that set all of it aside
		for _, r := range v.records {
			switch {
			case !r.aside[digest] || !r.between(a.Time):
				continue
			case v.elsewhere(r, a, digest):
				whole = append(whole, r)
			default:
				by = append(by, r)
			}
			r.loss.Anchors++
		}
		heads := a.Heads
		if a.Restore != nil {
			heads = slices.Concat(heads, a.Restore.Kept)
		}
		for _, h := range heads {
			m := mark{Head: h, anchor: digest, by: slices.Clone(whole), free: v.cut != nil}
			for _, r := range by {
				if h.Length > r.ends[h.Chain] {
					m.by = append(m.by, r)
				}
			}
			c := v.chain([]byte(h.Chain))
			c.anchored = append(c.anchored, m)
		}
	}
}

// elsewhere reports whether an anchor was taken after another restore, to before the state that r went back to: then
// they may have less in common than r has kept. So it is after a restore of the wrong backup, which r made good.
func (v *Verifier) elsewhere(r *record, a Anchor, digest Hash) bool {
	return slices.ContainsFunc(v.records, func(other *record) bool {
		return other.After.Before(r.After) && other.Before.After(r.After) && other.precedes(a, digest)
	})
}

// losses are what the records of restores have had accepted, the oldest first.
func (v *Verifier) losses() (all []Loss) {
	for _, r := range v.records {
		l := r.loss
		for _, c := range v.chains {
			var most int64
			for _, m := range c.lost {
				if slices.Contains(m.by, r) {
					most = max(most, m.Length-r.ends[c.name], 1)
				}
			}
			l.Lines += most
			l.Chains += int(min(most, 1))
		}
		all = append(all, l)
	}
	return all
}
