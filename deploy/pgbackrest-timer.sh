#!/bin/sh
# Physical backups with pgBackRest, without a scheduler: each BACKUP_LOOK seconds (default one hour) it creates the
# stanza if it is missing, checks archiving, and makes a backup if today has none. Each FULL_ROUNDS-th (7) is a
# full one, the others are differential. The time of the last backup is in the repository, so that a restart repeats
# nothing. A failed run is repeated after BACKUP_RETRY seconds (300). On a standby it does nothing. The argument once runs one
# round, for a scheduler.
set -u
look=${BACKUP_LOOK:-3600}
retry=${BACKUP_RETRY:-300}
child=
trap 'kill "$child" 2>/dev/null; wait; exit 0' TERM INT
# In the background, so that the shell handles signals immediately.
run() {
	"$@" &
	child=$!
	wait "$child"
}
# Prints the type of backup that is due: full, diff, or none. Labels are the server's local time.
due() {
	pgbackrest --stanza=predicthealth info | awk -v today="$(date +%Y%m%d)" -v rounds="${FULL_ROUNDS:-7}" '
		/full backup:/ { full = 1; since = 0 }
		/diff backup:/ { since++ }
		/(full|diff) backup:/ { n = split($NF, labels, "_"); last = substr(labels[n], 1, 8) }
		END { print last == today ? "none" : full && since < rounds - 1 ? "diff" : "full" }'
}
once() {
	# In a cluster the primary makes the backups, whichever machine it is.
	[ "$(psql --no-psqlrc --tuples-only --no-align --command 'SELECT pg_is_in_recovery()' postgres 2>/dev/null)" != t ] || return 0
	run pgbackrest --stanza=predicthealth stanza-create || return
	run pgbackrest --stanza=predicthealth check || return
	type=$(due)
	[ "$type" = none ] || run pgbackrest --stanza=predicthealth backup "--type=$type"
}
if [ "${1:-}" = once ]; then
	once
	exit
fi
while :; do
	pause=$look
	once || pause=$retry
	run sleep "$pause"
done
