// Package list reads doctors, patients, institutions and specialties page by page.
//
//	page, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Specialty: "Cardiology", Search: "okafor"}, page.Request{Size: 20})
//	…
//	next, err := list.Doctors(ctx, db.Client, sameFilter, page.Request{Size: 20, After: page.Next})
//
// # Filters
//
// A filter's zero fields ask nothing; those that are set must all hold. What the actor may not see is not
// listed and not counted: the filters stand beside the row policies, never instead of them.
//
// # Order
//
// Newest first, by created_at and then id, both of which never change: a row that is there from the first
// page to the last is on exactly one of them, whatever is added and deleted meanwhile. A page starts
// where the one before it ended, by index, and costs what the first one cost.
//
// # Search
//
// A row is found that has every word, in any order, in names, e-mail addresses and licences; a doctor too whose
// specialty's name has them all. Letter case, marks on letters, apostrophes, hyphens and dots do not matter;
// %, _ and \ mean themselves. The best come first: whole words, then beginnings of words, then
// what is found within a word, then a doctor's specialty alone; newest first among equals. A search ends
// after [SearchCap] rows, and ranks all that it finds to choose them. While it is paged through, a row whose name changes may move past the cursor.
//
// A word of three letters or digits is found anywhere in a word, a shorter one at its beginning; in scripts that set
// no blanks between words two letters are found anywhere in a word. Without any letter or digit a search is refused, and so
// is one of more than 200 characters.
//
// # Errors
//
// [*paging.PageError], [*paging.CursorError], [*FilterError] and [*SearchError] are the caller's, and PostgreSQL was not
// asked. Every other is the client's, wrapped. None of them comes with rows.
package list
