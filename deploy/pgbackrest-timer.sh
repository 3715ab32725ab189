#!/bin/sh
# Backups of the server's files, by pgBackRest, where no scheduler is: each BACKUP_LOOK seconds (an hour) the stanza is
# made, where it is missing, archiving is checked, and a backup is made where there is none of today. Each FULL_ROUNDS-th
# (7) is a full one, the others hold what has changed since. When one was made last is in the repository, so that
# nothing is repeated because this was started anew. What failed is tried again after BACKUP_RETRY seconds (300). With the
# argument once: one round, for a scheduler.
set -u
look=${BACKUP_LOOK:-3600}
retry=${BACKUP_RETRY:-300}
child=
trap 'kill "$child" 2>/dev/null; wait; exit 0' TERM INT
# In the background, where a signal is heard at once.
run() {
	"$@" &
	child=$!
	wait "$child"
}
# What kind of backup is due: full, diff, or none. Labels are the server's local time.
due() {
	pgbackrest --stanza=predicthealth info | awk -v today="$(date +%Y%m%d)" -v rounds="${FULL_ROUNDS:-7}" '
		/full backup:/ { full = 1; since = 0 }
		/diff backup:/ { since++ }
		/(full|diff) backup:/ { n = split($NF, labels, "_"); last = substr(labels[n], 1, 8) }
		END { print last == today ? "none" : full && since < rounds - 1 ? "diff" : "full" }'
}
once() {
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
