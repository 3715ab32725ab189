// Package openings lists the entries about opened patients' records: who has read a record, when and why. A doctor, an
// institution or an admin opens a record before reading it, and the database commits an entry first. While the record
// is open, for fifteen minutes, further reads by the same reader add no entry. A patient's own reads need none.
//
//	page, err := openings.Own(ctx, db, paging.Page{})            // a patient: who has read mine?
//	page, err := openings.Of(ctx, db, patient, paging.Page{})    // an admin: who has read that one?
//	page, err := openings.Emergencies(ctx, db, true, paging.Page{})
//	err := openings.Review(ctx, db, page.Rows[0].ID, "confirmed by the ward")
//
// Lists are newest first, by opened_at and then id, and each page begins by index where the previous one ended. They
// are read outside of a transaction of the caller.
//
// Errors: [*database.PermissionError] for an actor or a role that a function is not for, [*paging.PageError],
// [*paging.CursorError]; for an encrypted reason [*clinical.KeyError] and [*clinical.DamagedError]; others are the
// client's, wrapped. With an error, no rows are returned.
package openings
