package list

import "fmt"

// SearchCap is the maximum number of rows of a search, over all pages.
const SearchCap = 1000

// FilterError reports a filter field whose value no row can have.
type FilterError struct {
	Field  string // e.g. Status
	Reason string
}

func (e *FilterError) Error() string { return fmt.Sprintf("filter by %s: %s", e.Field, e.Reason) }

// SearchError reports a text that cannot be searched for. It does not contain the text.
type SearchError struct{ Reason string }

func (e *SearchError) Error() string { return "search: " + e.Reason }
