// Package databasetest gives a service's test a migrated PostgreSQL database and a Redis that are the test's alone.
//
//	world := databasetest.New(t)
//	ada := world.Owner.Doctor.Create(). … .SaveX(asTest) // arrange, as the tables' owner
//	db := world.As("service_patients")                   // act, as the service does: row policies hold
//
// Tests may run in parallel, and so may the test binaries of go test ./... . The first one on a server runs the
// migrations, which takes seconds, into a template database; every [New] copies that, which takes some tens of
// milliseconds. A database holds no rows: not the specialties nor the administrator that bin/seed adds.
// A test that needs a server that is missing fails, and is never skipped.
//
// # Servers
//
// DATABASE_URL names the PostgreSQL server, which must be one for tests, and not a PgBouncer before it. The URL's user
// needs CREATEDB and CREATEROLE, and owns the tables in every test. The migrations create the services' roles, which
// belong to the whole server. A running test takes about five connections. The database that the URL names is not
// changed. Only databases and logins that this package made are dropped: test_<process>_<random> with its test, or, after a
// test that is killed, by the next run. The templates, template_<hash>, stay, one for each version of the schema and
// each user.
//
// Without DATABASE_URL the test starts a server from the programs on this machine: PostgreSQL 15 or newer with its
// contrib modules, and Redis, which Debian has as postgresql, postgresql-contrib and redis-server. POSTGRES_BIN names
// the folder of PostgreSQL's programs where they are not found. The server belongs to the module under test. It listens
// on loopback, on a free port and with a random password, runs as the user postgres or nobody if root started it, and
// goes on running for the next run. `bin/local down` of a checkout of this module, run in the root folder of the module
// under test, stops it; `bin/local delete` deletes its data too. The data and the log are in
// $XDG_STATE_HOME/predicthealth/<folder>-<hash>/test, by default under ~/.local/state, or for root, whose home other
// users cannot enter, under /var/lib.
//
// Without REDIS_URL each test has a Redis process of its own, with the settings and the users of production: a client
// of [Database.As] is the service's user there, and reaches only the service's keys. It ends with the test, also with one
// that is killed.
//
// With REDIS_URL, which must name one server and no Sentinel or Cluster, each test has one of its databases. It is empty
// at the start, and is emptied at the end. One that holds data of another program is never used. Keys in the
// database that the URL names record which are in use. The rest of the server is shared: memory and eviction, settings, users and
// channels. FLUSHALL deletes every test's data. Each client is the URL's user, whatever its role, and the cache has no
// first level, which needs database 0. A test waits for a database for up to a minute; Redis has 16, unless its setting
// databases says otherwise.
//
// The package is for tests: a service's program must not import it.
package databasetest
