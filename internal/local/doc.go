// Package local runs private PostgreSQL and Redis servers for development and tests, from the
// binaries of the machine and with the settings of deploy/.
//
// A stack belongs to one checkout and has a name ("dev", "test"). It lives in a folder under the
// user's state folder, listens on loopback only, and is found again by whoever opens it next.
package local
