#!/bin/sh
# Once, in a new cluster: the role that owns the database, which is no superuser, and the database.
set -eu
exec psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\set password `cat "${OWNER_PASSWORD_FILE:-/run/secrets/owner_password}"`
CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE PASSWORD :'password';
-- For the monitor: how old transactions are (docs/monitoring.md).
GRANT pg_read_all_stats TO predicthealth;
CREATE DATABASE predicthealth OWNER predicthealth;
REVOKE CONNECT, TEMPORARY ON DATABASE postgres FROM PUBLIC;
SQL
