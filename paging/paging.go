// Package paging says which part of a list to read, and what came: for package list and for the audit trail. A list is read
// forward, from a cursor on; a cursor grants nothing and names nobody.
package paging

import "fmt"

const (
	// DefaultSize is the Size of a Page that names none.
	DefaultSize = 50
	// MaxSize is the largest Size.
	MaxSize = 200
)

// Page says which part of a list to read.
type Page struct {
	Size  int    // how many rows at most; 0 is DefaultSize, more than MaxSize is a *PageError
	After string // the Next of the page before, of the same list and filter; empty for the first page
	Total Total  // whether to count, which is a statement more
}

// Total says how to count a list.
type Total int

const (
	// NoTotal does not count.
	NoTotal Total = iota
	// Exact counts the rows that the actor sees and the filter lets through, all of them: on a large
	// table that takes longer than the page. It is a statement after the page's, and may know of rows
	// that the page does not.
	Exact
	// Estimated asks the planner how many rows it expects, and reads none. It may be far off where a
	// policy or a search decides: right in magnitude for filters by columns, after ANALYZE.
	Estimated
)

// Result is one page of a list.
type Result[T any] struct {
	Rows []T
	// Next is the cursor of the next page, and empty on the last one.
	Next string
	// Total is how many rows there are over all pages, beyond what a search gives too; nil with NoTotal.
	Total *int
	// Capped says that there are more, which a search does not give: it wants narrowing.
	Capped bool
}

// PageError says that a page cannot be given.
type PageError struct{ Reason string }

func (e *PageError) Error() string { return "page: " + e.Reason }

// CursorError says that a cursor is none, or is another list's or another filter's.
type CursorError struct{ Reason string }

func (e *CursorError) Error() string { return "cursor: " + e.Reason }

// Limit is how many rows the page has at most. Errors: [*PageError].
func (p Page) Limit() (int, error) {
	switch {
	case p.Size < 0 || p.Size > MaxSize:
		return 0, &PageError{fmt.Sprintf("the size must be from 1 to %d, or 0 for %d", MaxSize, DefaultSize)}
	case p.Total < NoTotal || p.Total > Estimated:
		return 0, &PageError{"there is no such kind of total"}
	case p.Size == 0:
		return DefaultSize, nil
	}
	return p.Size, nil
}
