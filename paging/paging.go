// Package paging defines the pages of lists and of the audit trail. A list is read forward from a cursor. A cursor
// grants no access and identifies no person.
package paging

import "fmt"

const (
	// DefaultSize is the size of a Page whose Size is 0.
	DefaultSize = 50
	// MaxSize is the largest Size.
	MaxSize = 200
)

// Page selects a part of a list.
type Page struct {
	Size  int    // maximum number of rows; 0 means DefaultSize, more than MaxSize is a *PageError
	After string // Next of the previous page, with the same list and filter; empty for the first page
	Total Total  // whether to count, in an additional statement
}

// Total selects how to count a list.
type Total int

const (
	// NoTotal does not count.
	NoTotal Total = iota
	// Exact counts all rows that the actor sees and that match the filter; on a large table that takes longer
	// than the page. It is a separate statement after the page's, and may count rows that the page does not see.
	Exact
	// Estimated returns the planner's estimate and reads no rows. It may be far off with row policies or a
	// search; with filters by columns its magnitude is right after ANALYZE.
	Estimated
)

// Result is one page of a list.
type Result[T any] struct {
	Rows []T
	// Next is the cursor of the next page, and empty on the last one.
	Next string
	// Total is the number of rows on all pages, including those beyond a search's cap; nil with NoTotal.
	Total *int
	// Capped reports that a search has more rows than it returns; narrow it.
	Capped bool
}

// PageError reports an invalid Page.
type PageError struct{ Reason string }

func (e *PageError) Error() string { return "page: " + e.Reason }

// CursorError reports an invalid cursor, or one of another list or filter.
type CursorError struct{ Reason string }

func (e *CursorError) Error() string { return "cursor: " + e.Reason }

// Limit returns the maximum number of rows of the page. Errors: [*PageError].
func (p Page) Limit() (int, error) {
	switch {
	case p.Size < 0 || p.Size > MaxSize:
		return 0, &PageError{fmt.Sprintf("the size must be from 1 to %d, or 0 for %d", MaxSize, DefaultSize)}
	case p.Total < NoTotal || p.Total > Estimated:
		return 0, &PageError{"unknown kind of total"}
	case p.Size == 0:
		return DefaultSize, nil
	}
	return p.Size, nil
}
