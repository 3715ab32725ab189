// Package database is PredictHealth's data layer: it opens the typed client that the services use.
//
//	db, err := database.Open(ctx, database.Config{DatabaseURL: os.Getenv("DATABASE_URL")})
//	if err != nil {
//		return err
//	}
//	defer db.Close()
//	doctor, err := db.Doctor.Query().Where(doctor.MedicalLicense("MD-1042")).Only(ctx)
//
// The client is Ent's: package ent has one type for each entity (User, Institution, Specialty,
// Doctor, Patient, HealthProfile, Admin, AuditLog), with builders to create, query, update and
// delete it and edges between them.
//
// Several writes that belong together go into [DB.WithTx]: all of them happen or none, and what
// PostgreSQL ends for another transaction's sake is tried again.
//
// An update made from an entity (p.Update(), or UpdateOne) happens only while its row is at the version
// that was read, and is a [*ConflictError] once another writer was first; AtVersion says so for an
// update by id. UpdateOneID alone overwrites whatever is there, and so does an update of an entity
// selected without its version. A field that is not set stays as it is; its Clear method sets it to NULL.
//
// Each connection keeps the statements that it has prepared, so that a read is one round trip and
// is planned once; [WithStatementCache] turns that off for a pooler in transaction mode. What a
// migration makes stale is prepared and run again: a statement, a change of one row, a WithTx.
//
// A [Config] bounds the pool and says how long anything may take. With a RedisURL [DB.Redis] is the
// client of that Redis. [WithTelemetry] traces and measures both, without a value in it.
//
// The rules of the domain are kept by PostgreSQL, for every writer in every language. What it
// refuses comes back as one of three types, for [errors.As] to tell apart: [*DuplicateError],
// [*ReferenceError] and [*RuleError]. Each names the table, the column and the rule; none repeats
// a value.
package database
