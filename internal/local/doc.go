// Package local runs private PostgreSQL and Redis servers for development and tests, with the
// programs of the machine and the settings of deploy/.
//
// A stack belongs to one checkout and has a name ("dev", "test"). Its data is in a folder below the
// user's state folder, where every later [Open] finds it. It listens only on loopback.
package local
