// Package list reads doctors, patients, institutions and specialties page by page.
//
//	page, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Specialty: "Cardiology", Search: "okafor"}, paging.Page{Size: 20})
//	…
//	next, err := list.Doctors(ctx, db.Client, sameFilter, paging.Page{Size: 20, After: page.Next})
//
// # Filters
//
// A filter's zero fields are ignored; all others must match. Row policies apply in addition: rows that the actor may
// not see are neither listed nor counted.
//
// # Order
//
// Newest first, by created_at and then id, neither of which changes: a row that exists during all pages is on exactly
// one of them, whatever is inserted and deleted meanwhile. Each page begins by index where the previous one ended, and
// costs the same as the first.
//
// # Search
//
// A search finds rows that contain every word, in any order, in names, e-mail addresses and licenses; it also finds
// doctors whose specialty's name contains all words. Letter case, diacritics, apostrophes, hyphens and dots are
// ignored; %, _ and \ are literal. The best matches come first: whole words, then prefixes, then matches within words,
// then doctors found by their specialty only; newest first among equals. A search ends after [SearchCap] rows, and
// ranks all matches to choose them. A row whose name changes between pages may be skipped or repeated.
//
// A word of three or more letters or digits matches anywhere in a word, a shorter one only at the beginning; in
// scripts without spaces between words, two letters match anywhere. A search without letters or digits, or of more than
// 200 characters, is refused.
//
// # Errors
//
// [*paging.PageError], [*paging.CursorError], [*FilterError] and [*SearchError] report invalid input; no query runs.
// Other errors are the client's, wrapped. With an error, no rows are returned.
package list
