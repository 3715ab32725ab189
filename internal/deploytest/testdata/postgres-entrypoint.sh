#!/bin/sh
# Simulates the entry point of PostgreSQL's image, as far as documented and used by the compose file: an empty folder
# gets a new cluster, which listens on its socket only while the scripts of /docker-entrypoint-initdb.d run.
set -eu
if [ "$1" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
	# shellcheck disable=SC2086 # several arguments
	initdb --pgdata="$PGDATA" --username=postgres --pwfile="$POSTGRES_PASSWORD_FILE" ${POSTGRES_INITDB_ARGS:-}
	"$@" -c listen_addresses= &
	server=$!
	until pg_isready --quiet; do
		kill -0 "$server"
		sleep 0.1
	done
	for script in /docker-entrypoint-initdb.d/*; do
		if [ -x "$script" ]; then "$script"; else . "$script"; fi
	done
	kill -INT "$server"
	wait "$server"
fi
exec "$@"
