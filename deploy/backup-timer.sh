#!/bin/sh
# Where no scheduler is: looks each hour whether a backup is due, and one is each BACKUP_EVERY (24h); then away with
# what is past its time. With the argument drill, which needs the key: whether the newest backup is to be read to its end
# (each VERIFY_EVERY, 24h), or restored (each DRILL_EVERY, 168h). When something was done last is in the bucket, so
# that nothing is repeated because this was started anew. What failed is tried again after BACKUP_RETRY seconds (300).
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
