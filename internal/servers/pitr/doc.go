// Package pitr tests point-in-time recovery with pgBackRest, with the configuration of deploy/pgbackrest and the
// commands of docs/backup.md, and the drill of `backup moment`. Everything else of it is pgBackRest's.
package pitr
