// Package adopt moves one of PredictHealth's older databases into this one, and back: what bin/migrate adopt and bin/migrate leave run.
//
// The three generations of the older schema are in generation1.go to generation3.go: each says by which tables and columns it is
// recognised, and by which query a row of the source becomes a row of a table here. All that comes after is the same for the three:
//
//  1. The rows are read in one snapshot, brought into the form in which text is stored here, and copied into temporary tables of the target
//     (stage.go). Clinical text stays in the source until it is moved.
//  2. The target's own catalog decides which of them may stay: its CHECK constraints, lengths, unique indexes and foreign keys, read from
//     pg_constraint, are applied to the temporary tables (rules.go), and a row that breaks one is refused by the constraint's name. The rules
//     of triggers are repeated in plan.go, and that of clinical texts, which PostgreSQL cannot read once encrypted, in stored.go.
//  3. The report says what moves, what changes on the way, and what is refused (report.go).
//  4. The rows are inserted in batches, with clinical text encrypted (move.go, texts.go), and the audit trail records it (trail.go).
//
// Everything on the target is one transaction. A dry run ends it after the report.
//
// The way back is in leave.go: leave_tables.go has the query for each table of generation 1, and leave_report.go counts what it does not have.
package adopt
