package list

import "fmt"

// SearchCap is how many rows a search gives over all its pages.
const SearchCap = 1000

// FilterError says that a field of a filter has a value that no row can have.
type FilterError struct {
	Field  string // e.g. Status
	Reason string
}

func (e *FilterError) Error() string { return fmt.Sprintf("filter by %s: %s", e.Field, e.Reason) }

// SearchError says that a text cannot be searched for. It does not repeat the text.
type SearchError struct{ Reason string }

func (e *SearchError) Error() string { return "search: " + e.Reason }
