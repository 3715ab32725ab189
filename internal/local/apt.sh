set -eu
export DEBIAN_FRONTEND=noninteractive
# $1: what the local stack needs ("servers"), or also what the tests need ("all"); or what the examples in other languages need ("languages").
# Debian's packages start a server of their own each. None is wanted here: the local stack brings
# its own, on its own ports.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
	mine=yes
	trap 'rm -f "$policy"' EXIT
	trap 'exit 130' INT TERM HUP
	printf '#!/bin/sh\nexit 101\n' >"$policy"
	chmod +x "$policy"
fi
apt-get update
if [ "$1" = languages ]; then
	apt-get install -y --no-install-recommends python3-sqlalchemy python3-psycopg2
	# node-pg needs Debian's nodejs. Another nodejs brings npm.
	apt-get install -y --no-install-recommends nodejs node-pg || npm install -g pg
	exit
fi
apt-get install -y --no-install-recommends postgresql postgresql-contrib redis-server
[ "$1" = all ] || exit 0
apt-get install -y --no-install-recommends pgbouncer pgbackrest crun tini iproute2 uidmap
command -v promtool >/dev/null && exit 0
# Of the package that has promtool nothing else is wanted: not a server that starts with the machine.
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"; [ -z "${mine-}" ] || rm -f "$policy"' EXIT
chmod 755 "$fresh"
cd "$fresh"
apt-get download prometheus
dpkg-deb -x prometheus_*.deb .
install -m 755 usr/bin/promtool /usr/local/bin/promtool
