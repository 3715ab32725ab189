#!/bin/sh
# In a new cluster, creates the database and the role that owns it, which is not a superuser. Existing objects are kept.
# Run it again after a major upgrade: since PostgreSQL 16 the owner needs the ADMIN option on the services' roles and on
# their logins. (It is executable, so that the image's entrypoint runs it instead of sourcing it.)
# An argument says how to connect, as Patroni passes it. REWIND_ROLE names the role that pg_rewind uses on the new primary after
# a failover; Patroni sets its password.
set -eu
file=${OWNER_PASSWORD_FILE:-/run/secrets/owner_password}
password=$(tr -d '\r\n' <"$file")
if [ -z "$password" ]; then
	echo "$file holds no password" >&2
	exit 1
fi
export password
psql --no-psqlrc --set ON_ERROR_STOP=1 --dbname "${1:-user=${POSTGRES_USER:-postgres} dbname=postgres}" <<'SQL'
\getenv password password
SELECT to_regrole('predicthealth') IS NULL AS new \gset
\if :new
CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE PASSWORD :'password';
\endif
-- For the monitor's checks that run as the owner (docs/monitoring.md).
GRANT pg_monitor TO predicthealth;
SELECT NOT EXISTS (SELECT FROM pg_database WHERE datname = 'predicthealth') AS new \gset
\if :new
CREATE DATABASE predicthealth OWNER predicthealth;
\endif
REVOKE CONNECT, TEMPORARY ON DATABASE postgres FROM PUBLIC;
-- A restore renames databases from here, and a drill creates its own.
GRANT CONNECT ON DATABASE postgres TO predicthealth;
\getenv rewind REWIND_ROLE
\if :{?rewind}
SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'rewind') AS new \gset
\if :new
CREATE ROLE :"rewind" LOGIN;
\endif
GRANT CONNECT ON DATABASE postgres TO :"rewind";
GRANT EXECUTE ON FUNCTION pg_ls_dir(text, boolean, boolean), pg_stat_file(text, boolean), pg_read_binary_file(text),
	pg_read_binary_file(text, bigint, bigint, boolean) TO :"rewind";
\endif
-- ADMIN on the roles that have privileges in the database, and on their members, without inheriting any of those
-- privileges.
WITH granted AS (
	SELECT refobjid AS id FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND deptype IN ('a', 'r')
		AND dbid = (SELECT oid FROM pg_database WHERE datname = 'predicthealth')
)
SELECT format('GRANT %I TO predicthealth WITH ADMIN TRUE, INHERIT FALSE, SET FALSE', rolname) FROM pg_roles r
WHERE current_setting('server_version_num')::int >= 160000 AND NOT rolsuper AND rolname <> 'predicthealth'
	AND NOT pg_has_role('predicthealth', oid, 'MEMBER WITH ADMIN OPTION')
	AND (oid IN (SELECT id FROM granted) OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid AND m.roleid IN (SELECT id FROM granted)))
ORDER BY rolname \gexec
SQL
