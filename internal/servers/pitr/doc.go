// Package pitr tests point-in-time recovery, which is pgBackRest's work and nobody's code here, with the
// configuration of deploy/pgbackrest and the commands of docs/backup.md, as they stand there.
package pitr
