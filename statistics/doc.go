// Package statistics counts patients, doctors and institutions, as whoever acts sees them: what a row
// policy hides is not counted.
//
//	counts, err := statistics.Patients(ctx, db.Client)
//	fmt.Println(counts.Total, counts.ByGender[enum.GenderFemale], counts.Last30Days)
//
// Each call is one statement, so that its figures are of one moment and add up: the values of a map sum
// to Total. It reads every row that the actor sees, which takes as long as that takes (docs/performance.md);
// a dashboard of a whole platform should not ask anew for each visitor. A map has no entry for what no
// row has.
//
// Errors are the client's, wrapped: [github.com/predicthealth/database.PermissionError] where the role
// may not read the table. None of them comes with figures.
package statistics
