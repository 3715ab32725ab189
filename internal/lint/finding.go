package lint

import (
	"cmp"
	"fmt"
	"slices"

	"ariga.io/atlas/sql/migrate"
)

// Finding is a reason not to run a migration.
type Finding struct {
	File string `json:"file"` // its name within the directory
	Line int    `json:"line"` // from 1
	Rule string `json:"rule"`
	Code string `json:"code"`
	Text string `json:"text"`
}

func (f Finding) String() string {
	return fmt.Sprintf("%s:%d: %s (%s %s)", f.File, f.Line, f.Text, f.Rule, f.Code)
}

// The rules, by the names for directives.
const (
	ruleDestructive  = "destructive"
	ruleDataDepend   = "data_depend"
	ruleIncompatible = "incompatible"
	ruleNonlinear    = "nonlinear"
	ruleBlocking     = "blocking"
	ruleHistory      = "history"
	ruleNolint       = "nolint"
)

// problem is a finding that a directive may suppress. It belongs to a statement or, if stmt is nil,
// to the file.
type problem struct {
	stmt             *migrate.Stmt
	rule, code, text string
}

func sortFindings(all []Finding) {
	slices.SortFunc(all, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Text, b.Text))
	})
}
