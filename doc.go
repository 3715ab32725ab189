// Package database is PredictHealth's data layer: it opens the typed client that the services use.
//
//	cfg, err := database.FromEnv() // DATABASE_URL and what else the environment says
//	if err != nil {
//		return err
//	}
//	db, err := database.Open(ctx, cfg)
//	if err != nil {
//		return err
//	}
//	defer db.Close()
//
//	ctx = actor.NewContext(ctx, actor.Doctor(claims.ReferenceID))
//	patients, err := db.Patient.Query().Where(patient.LastName("Silva")).All(ctx)
//
// # The client
//
// The client is Ent's: package ent has one type for each entity of package schema, with builders to create,
// query, update and delete it and edges between them. Login, PublicDoctor and Chart are views, which are only
// read: the first two for those who may not read all of a User or a Doctor.
//
// # Who acts
//
// Every statement runs for an actor, whom the context carries (package actor): a patient, a doctor, an
// institution, an admin, or a process by its name. A query or a mutation for nobody is
// [actor.ErrNone], before PostgreSQL is asked. The driver tells PostgreSQL who acts before each
// statement, in one round trip for each checkout of a connection, and row policies show that actor's
// rows and no others, in joins, counts and plain SQL too. What an actor may not see is not found; what
// may be seen and not changed is a [*PermissionError]. A service connects as a role that bounds which
// tables it reaches and whom it may act for; docs/security.md has the whole of it. [DB.SQL], and the
// client's own ExecContext and QueryContext, ask for no actor: without one they see nothing.
//
// All of a User is the authentication service's to read. Others read a Login, and change a User by id:
// what comes back is without the columns that their role may not read.
//
// # Writing
//
// Several writes that belong together go into [DB.WithTx]: all of them happen or none, and what
// PostgreSQL ends for another transaction's sake is tried again. A connection that is lost is never
// papered over: [ErrConnectionLost] says that nothing happened, [ErrOutcomeUnknown] that it may have.
//
// An update made from an entity (p.Update(), or UpdateOne) happens only while its row is at the version
// that was read, and is a [*ConflictError] once another writer was first; AtVersion says so for an
// update by id. UpdateOneID alone overwrites whatever is there, and so does an update of an entity
// selected without its version. A field that is not set stays as it is; its Clear method sets it to NULL.
// An update that sets nothing changes nothing: neither version nor updated_at moves, and no audit entry is
// written. Of one row it returns the row as it is, or the error that an update would; of many rows it
// returns 0. A value that is set counts as set also where the column holds it already. When a builder
// sets, adds to and clears one field, the calls apply in their order; of one edge, Set prevails over Clear.
//
// An upsert is Ent's: UpdateNewValues writes the defaults of fields that were not set over what is there,
// and carries no version; name the columns to change instead (Update), or read and update. DoNothing leaves
// a row that is there as it is: Exec returns nil, ID returns [ErrNothingWritten]. Ignore is an update that
// sets each column to its own value, and moves the version. The values in Update bypass the client's
// hooks; PostgreSQL's rules hold for them. An upsert returns the row's id, which the actor must be
// permitted to see; Create and CreateBulk need no more than permission to add.
//
// The rules of the domain are kept by PostgreSQL, for every writer in every language. What it
// refuses comes back as one of these types, for [errors.As] to tell apart: [*DuplicateError],
// [*ReferenceError], [*RuleError], [*PermissionError]. Each names the table, the column and the rule;
// none repeats a value.
//
// # Running
//
// Each connection keeps the statements that it has prepared, so that a read is planned once;
// [WithStatementCache] turns that off for a pooler in transaction mode. What a migration makes stale is
// prepared and run again: a statement, a change of one row, a WithTx.
//
// A [Config] bounds the pool and says how long anything may take. With a RedisURL [DB.Cache] is what is kept
// in that Redis, for packages auth and lookup, and a relay there tells it what has changed in PostgreSQL. [WithTelemetry] traces and measures both, without a value in it.
package database
