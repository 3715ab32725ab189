#!/bin/sh
# Without a scheduler: checks each hour whether a backup is due, makes one each BACKUP_EVERY (24h), then prunes. With
# the argument drill, which needs the key: checks whether the newest backup is due to be verified (each VERIFY_EVERY,
# 24h) or restored (each DRILL_EVERY, 168h). The times of the last runs are in the bucket, so that a restart repeats
# nothing. A failed run is repeated after BACKUP_RETRY seconds (300).
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
once() {
	if [ "${1:-}" = drill ]; then
		run backup drill -every "${DRILL_EVERY:-168h}" && run backup verify -every "${VERIFY_EVERY:-24h}"
	else
		run backup create -every "${BACKUP_EVERY:-24h}" && run backup prune
	fi
}
while :; do
	pause=$look
	once "$@" || pause=$retry
	run sleep "$pause"
done
