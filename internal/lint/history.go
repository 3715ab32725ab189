package lint

import (
	"bytes"
	"fmt"
)

// history reports files of the base branch that were changed or removed. Databases have applied them,
// and no other check finds it: an edited file with a new hash looks like an original.
func history(old, all []*file) []Finding {
	current := byName(all)
	var findings []Finding
	for _, f := range old {
		now := current[f.Name()]
		switch {
		case now == nil:
			findings = append(findings, Finding{f.Name(), 1, ruleHistory, "HI102",
				"was removed, but databases have applied it; restore it"})
		case !bytes.Equal(f.Bytes(), now.Bytes()):
			findings = append(findings, Finding{f.Name(), firstDifference(f.Bytes(), now.Bytes()), ruleHistory, "HI101",
				"was changed, but databases have applied the old file; restore it, and make the change in a new file"})
		}
	}
	return findings
}

// firstDifference returns the first line of b that differs from a.
func firstDifference(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return 1 + bytes.Count(b[:n], []byte("\n"))
}

// nonlinear reports a new file that a database on the base branch would refuse or never apply, because
// newer ones are already applied.
func nonlinear(old, all []*file, f *file) []problem {
	for _, other := range all {
		if other != f && other.Version() == f.Version() {
			return []problem{{rule: ruleNonlinear, code: "NL101",
				text: fmt.Sprintf("Version %s is also that of %s; give the file a newer version", f.Version(), other.Name())}}
		}
	}
	newest := ""
	for _, o := range old {
		newest = max(newest, o.Version())
	}
	if f.Version() > newest {
		return nil
	}
	return []problem{{rule: ruleNonlinear, code: "NL101",
		text: fmt.Sprintf("Version %s is not after %s, which the base branch has; give the file a newer version", f.Version(), newest)}}
}
