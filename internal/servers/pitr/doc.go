// Package pitr tests point-in-time recovery with pgBackRest, with the configuration of deploy/pgbackrest and the
// commands of docs/backup.md. The project has no code for it.
package pitr
