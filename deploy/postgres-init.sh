#!/bin/sh
# Once, in a new cluster: the role that owns the database, which is no superuser, and the database. (It is
# executable, so that the image's entrypoint runs it rather than sources it.)
set -eu
file=${OWNER_PASSWORD_FILE:-/run/secrets/owner_password}
password=$(tr -d '\r\n' <"$file")
if [ -z "$password" ]; then
	echo "$file holds no password" >&2
	exit 1
fi
export password
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv password password
CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE PASSWORD :'password';
-- For what the monitor asks the owner (docs/monitoring.md).
GRANT pg_monitor TO predicthealth;
CREATE DATABASE predicthealth OWNER predicthealth;
REVOKE CONNECT, TEMPORARY ON DATABASE postgres FROM PUBLIC;
-- From where a restore beside the database is swapped in, and a drill makes its own.
GRANT CONNECT ON DATABASE postgres TO predicthealth;
SQL
