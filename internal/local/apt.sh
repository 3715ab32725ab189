set -eu
export DEBIAN_FRONTEND=noninteractive
# $1: "servers" installs what the local stack needs, "all" also what the tests need, "languages" what the examples in other languages need,
# "cluster" what a cluster of PostgreSQL servers needs.
# Debian's packages start a server each. This prevents it: the local stack runs
# its own servers.
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
	apt-get install -y --no-install-recommends python3-sqlalchemy python3-psycopg2 python3-cryptography python3-nacl
	# node-pg needs Debian's nodejs. Another nodejs brings npm.
	apt-get install -y --no-install-recommends nodejs node-pg || npm install -g pg
	exit
fi
if [ "$1" = cluster ]; then
	apt-get install -y --no-install-recommends postgresql postgresql-contrib patroni etcd-server haproxy pgbackrest python3-psycopg2 python3-idna iproute2 tini uidmap
	exit
fi
apt-get install -y --no-install-recommends postgresql postgresql-contrib redis-server
[ "$1" = all ] || exit 0
apt-get install -y --no-install-recommends pgbackrest curl crun tini iproute2 uidmap
# What Debian 12 has too old, or not at all, is unpacked beside the system: a PgBouncer of 1.21 or newer, and the PostgreSQL that the test of
# an upgrade upgrades to.
newer=/usr/local/lib/predicthealth
. /etc/os-release
if [ ! -x $newer/pgbouncer-debian13/bin/pgbouncer ]; then
	candidate=$(apt-cache policy pgbouncer | sed -n 's/^ *Candidate: //p')
	if [ "${VERSION_CODENAME-}" = bookworm ] && dpkg --compare-versions "$candidate" lt 1.21; then
		apt-get install -y --no-install-recommends debian-archive-keyring
		unpack trixie $newer/pgbouncer-debian13 pgbouncer
	else
		apt-get install -y --no-install-recommends pgbouncer
	fi
fi
case ${VERSION_CODENAME-} in
bookworm) postgres $newer 17 ;;
trixie) postgres $newer 18 ;;
esac
command -v promtool >/dev/null && exit 0
# Install only promtool from its package, not a server that starts with the machine.
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"; [ -z "${mine-}" ] || rm -f "$policy"' EXIT
chmod 755 "$fresh"
cd "$fresh"
apt-get download prometheus
dpkg-deb -x prometheus_*.deb .
install -m 755 usr/bin/promtool /usr/local/bin/promtool
