#!/bin/sh
# Where no scheduler is: a backup now and each BACKUP_EVERY seconds (a day), then away with what is past
# its time. With the argument drill, which needs the key: the newest backup is read to its end instead, and each
# DRILL_ROUNDS-th time (7), the first included, restored. What failed is tried again after BACKUP_RETRY seconds
# (5 minutes), but no backup for what prune did not remove; the monitor tells how old the newest of each is.
set -u
every=${BACKUP_EVERY:-86400}
retry=${BACKUP_RETRY:-300}
rounds=${DRILL_ROUNDS:-7}
round=0
child=
trap 'kill "$child" 2>/dev/null; wait; exit 0' TERM INT
# In the background, where a signal is heard at once.
run() {
	"$@" &
	child=$!
	wait "$child"
}
once() {
	case "${1:-}:$((round % rounds))" in
	drill:0) run backup drill ;;
	drill:*) run backup verify ;;
	*)
		run backup create || return 1
		run backup prune || return 0
		;;
	esac
}
while :; do
	pause=$every
	if once "$@"; then round=$((round + 1)); else pause=$retry; fi
	run sleep "$pause"
done
