// Package upgrade tests docs/upgrade.md: its commands move a database with clients from the oldest to the newest major version of
// PostgreSQL that the machine has. The package has only tests.
package upgrade
