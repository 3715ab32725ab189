#!/bin/sh
# Without a scheduler: verifies the audit trail and anchors it in AUDIT_ANCHORS, at the start and every AUDIT_EVERY
# seconds (default one day). It also anchors after a failed verification: an anchor of a broken trail is evidence, too.
set -u
every=${AUDIT_EVERY:-86400}
retry=${AUDIT_RETRY:-3600}
child=
trap 'kill "$child" 2>/dev/null; wait; exit 0' TERM INT
# In the background, so that the shell handles signals immediately.
run() {
	"$@" &
	child=$!
	wait "$child"
}
while :; do
	pause=$every
	run audit verify -anchor "$AUDIT_ANCHORS" || pause=$retry
	run audit anchor -dir "$AUDIT_ANCHORS" || pause=$retry
	run sleep "$pause"
done
