// Package rewind tests that a former primary follows the new one after a failover, with the role and the grants of
// deploy/postgres-init.sh. The project has no code for it.
package rewind
