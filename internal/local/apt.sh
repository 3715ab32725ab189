set -eu
export DEBIAN_FRONTEND=noninteractive
# Debian's packages start a server of their own each. None is wanted here: the local stack brings
# its own, on its own ports.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
	trap 'rm -f "$policy"' EXIT
	trap 'exit 130' INT TERM HUP
	printf '#!/bin/sh\nexit 101\n' >"$policy"
	chmod +x "$policy"
fi
apt-get update
apt-get install -y --no-install-recommends postgresql postgresql-contrib redis-server pgbackrest
