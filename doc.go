// Package database is PredictHealth's data layer: it opens the typed client that the services use.
//
//	cfg, err := database.FromEnv() // DATABASE_URL and other variables
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
// query, update and delete it, and edges between them. Login, PublicDoctor and Chart are read-only views. The first
// two are for actors that may not read all columns of a User or a Doctor.
//
// # The actor
//
// Every statement runs for an actor, which the context carries (package actor): a patient, a doctor, an
// institution, an admin, or a named process. Without one, a query or a mutation returns [actor.ErrNone] and is
// not sent. The driver sets the actor in PostgreSQL before each statement, in the same
// round trip, except on a connection that was idle for a second, where a change waits for the actor's answer. Row policies then restrict all statements, including joins, counts and plain SQL, to the rows
// that the actor may see. A row that the actor may not see is not found; a change that it may not make is a
// [*PermissionError]. A service connects as a role that limits its tables and the kinds of actors that it may
// set; see docs/security.md. [DB.SQL], and the client's own ExecContext and QueryContext, do not require an
// actor: without one they see no rows.
//
// Only the authentication service may read all columns of a User. Other services read a Login, and update a
// User by id: the returned entity lacks the columns that their role may not read.
//
// # Writing
//
// [DB.WithTx] runs several writes in one transaction, and retries it after a serialization failure or a deadlock.
// An outage is an error: [ErrUnavailable] and [ErrConnectionLost] mean that nothing took effect, [ErrOutcomeUnknown] that
// it may have. [WithFailoverWait] waits for what did not.
//
// An update of an entity (p.Update(), or UpdateOne) succeeds only if its row still has the version that was
// read; otherwise it returns a [*ConflictError]. AtVersion sets the expected version of an update by id.
// UpdateOneID without it overwrites any version, and so does an update of an entity selected without its
// version. A field that is not set keeps its value; its Clear method sets it to NULL. An update that sets
// nothing changes neither version nor updated_at, and writes no audit entry: for one row it returns the current
// row, or the error that an update would; for many rows it returns 0. A field set to its current value
// counts as set. If a builder sets, adds to and clears one field, the calls apply in their order; for an
// edge, Set takes precedence over Clear.
//
// Upserts are Ent's. UpdateNewValues overwrites with the defaults of fields that were not set, and checks no
// version; instead, name the columns to change (Update), or read and update. DoNothing keeps an existing
// row: Exec returns nil, ID returns [ErrNothingWritten]. Ignore is an update that sets each column to its own
// value, and increments the version. Values in Update bypass the client's hooks, but not PostgreSQL's rules.
// An upsert returns the row's id, which requires permission to see the row; Create and CreateBulk require only
// permission to insert.
//
// PostgreSQL enforces the rules of the domain, for every writer in every language. Its errors are of these types,
// for [errors.As]: [*DuplicateError], [*ReferenceError], [*RuleError], [*PermissionError]. Each names the
// table, the column and the rule; none repeats a value.
//
// # Running
//
// Each connection keeps its prepared statements, so that a query is planned once. Behind PgBouncer in transaction mode open with
// [WithTransactionPooler]. After a migration made a prepared statement stale, the statement, the
// change of one row or the WithTx that used it is retried.
//
// A [Config] bounds the pool and its timeouts. With a RedisURL, [DB.Cache] is the cache in that Redis, for packages
// auth and lookup, and a relay in this process invalidates what changes in PostgreSQL. [WithTelemetry] traces and
// measures both, without values.
package database
