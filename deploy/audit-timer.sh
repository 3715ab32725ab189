#!/bin/sh
# Where no scheduler is: the audit trail is verified, and anchored in AUDIT_ANCHORS, now and each AUDIT_EVERY
# seconds (a day). It is anchored whatever was found: an anchor of a broken trail is evidence, too.
set -u
every=${AUDIT_EVERY:-86400}
retry=${AUDIT_RETRY:-3600}
trap 'exit 0' TERM INT
while :; do
	pause=$every
	audit verify -anchor "$AUDIT_ANCHORS" || pause=$retry
	audit anchor -dir "$AUDIT_ANCHORS" || pause=$retry
	sleep "$pause" &
	wait $!
done
