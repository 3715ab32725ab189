#!/bin/sh
# Where no scheduler is: a backup now and each BACKUP_EVERY seconds (a day), then away with what is past
# its time; with the argument drill, a drill instead. A failed one is tried again after BACKUP_RETRY seconds
# (5 minutes); the monitor tells how old the newest is.
set -u
every=${BACKUP_EVERY:-86400}
retry=${BACKUP_RETRY:-300}
once() {
	case ${1:-} in
	drill) backup drill ;;
	*) backup create && backup prune ;;
	esac
}
trap 'exit 0' TERM INT
while :; do
	pause=$every
	once "$@" || pause=$retry
	sleep "$pause" &
	wait $!
done
