#!/bin/sh
# Where no scheduler is: the audit trail is verified, and anchored in AUDIT_ANCHORS, now and each AUDIT_EVERY
# seconds (a day). It is anchored whatever was found: an anchor of a broken trail is evidence, too.
set -u
every=${AUDIT_EVERY:-86400}
retry=${AUDIT_RETRY:-3600}
child=
trap 'kill "$child" 2>/dev/null; wait; exit 0' TERM INT
# In the background, where a signal is heard at once.
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
