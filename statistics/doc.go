// Package statistics counts patients, doctors and institutions. Row policies apply: rows that the actor may not
// see are not counted.
//
//	counts, err := statistics.Patients(ctx, db.Client)
//	fmt.Println(counts.Total, counts.ByGender[enum.GenderFemale], counts.Last30Days)
//
// Each call is one statement, so its numbers are consistent: the values of a map sum to Total. It reads every row
// that the actor sees, and costs accordingly (docs/performance.md); a dashboard of a whole platform should not run
// it for each visitor. A map has no entry for values without rows.
//
// Errors are the client's, wrapped: a [github.com/predicthealth/database.PermissionError] if the role may not read
// the table. With an error, the counts are zero.
package statistics
