package lint

import (
	"cmp"
	"fmt"
	"slices"

	"ariga.io/atlas/sql/migrate"
)

// Finding is one reason not to run a migration as it is.
type Finding struct {
	File string `json:"file"` // its name in the directory
	Line int    `json:"line"` // from 1
	Rule string `json:"rule"`
	Code string `json:"code"`
	Text string `json:"text"`
}

func (f Finding) String() string {
	return fmt.Sprintf("%s:%d: %s (%s %s)", f.File, f.Line, f.Text, f.Rule, f.Code)
}

// The rules, as a directive names them.
const (
	ruleDestructive  = "destructive"
	ruleDataDepend   = "data_depend"
	ruleIncompatible = "incompatible"
	ruleNonlinear    = "nonlinear"
	ruleBlocking     = "blocking"
	ruleHistory      = "history"
	ruleNolint       = "nolint"
)

// problem is a finding that a directive may still silence. It belongs to a statement, or, where stmt
// is nil, to the file.
type problem struct {
	stmt             *migrate.Stmt
	rule, code, text string
}

func sortFindings(all []Finding) {
	slices.SortFunc(all, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Text, b.Text))
	})
}
