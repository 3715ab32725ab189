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
# Has sources, lists and a cache of its own, so that the system's apt stays as it is. apt verifies Debian's signature.
unpack_pgbouncer() (
	apt-get install -y --no-install-recommends debian-archive-keyring
	mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	chmod 755 "$work"
	mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/root"
	echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$work/sources.list"
	cat >"$work/apt.conf" <<-EOF
		Dir::Etc::sourcelist "$work/sources.list";
		Dir::Etc::sourceparts "-";
		Dir::State::lists "$work/lists";
		Dir::State::status "/dev/null";
		Dir::Cache "$work/cache";
		Acquire::Languages "none";
		Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
		Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
		APT::Sandbox::User "root";
	EOF
	export APT_CONFIG="$work/apt.conf"
	apt-get update
	cd "$work"
	apt-get download pgbouncer libc6 libgcc-s1 libevent-2.1-7t64 libssl3t64 zlib1g libzstd1 libcares2 libpam0g libaudit1 libcap-ng0 libsystemd0 libcap2
	for package in *.deb; do dpkg-deb -x "$package" root; done
	loader=$(cd root && echo usr/lib/*/ld-linux*.so.*)
	libraries=$(dirname "$loader")
	mkdir -p "$newer"
	cp -a root/usr "$newer/"
	cat >pgbouncer <<-EOF
		#!/bin/sh
		exec $newer/$loader --library-path $newer/$libraries $newer/usr/sbin/pgbouncer "\$@"
	EOF
	sh pgbouncer --version
	install -m 755 pgbouncer "$newer/pgbouncer"
)
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
# Debian 12 has PgBouncer 1.18. That of Debian 13 is unpacked with its libraries beside the system, which keeps its own.
newer=/usr/local/lib/predicthealth/pgbouncer
if [ ! -x $newer/pgbouncer ]; then
	candidate=$(apt-cache policy pgbouncer | sed -n 's/^ *Candidate: //p')
	. /etc/os-release
	if [ "${VERSION_CODENAME-}" = bookworm ] && dpkg --compare-versions "$candidate" lt 1.21; then
		unpack_pgbouncer
	else
		apt-get install -y --no-install-recommends pgbouncer
	fi
fi
command -v promtool >/dev/null && exit 0
# Install only promtool from its package, not a server that starts with the machine.
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"; [ -z "${mine-}" ] || rm -f "$policy"' EXIT
chmod 755 "$fresh"
cd "$fresh"
apt-get download prometheus
dpkg-deb -x prometheus_*.deb .
install -m 755 usr/bin/promtool /usr/local/bin/promtool
