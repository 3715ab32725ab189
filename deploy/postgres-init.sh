#!/bin/sh
# In a new cluster: the role that owns the database, which is no superuser, and the database. What is there already
# stays as it is. After a major upgrade, again: from PostgreSQL 16 on the owner needs the ADMIN option on the roles of
# services and on their logins. (It is executable, so that the image's entrypoint runs it rather than sources it.)
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
SELECT to_regrole('predicthealth') IS NULL AS new \gset
\if :new
CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE PASSWORD :'password';
\endif
-- For what the monitor asks the owner (docs/monitoring.md).
GRANT pg_monitor TO predicthealth;
SELECT NOT EXISTS (SELECT FROM pg_database WHERE datname = 'predicthealth') AS new \gset
\if :new
CREATE DATABASE predicthealth OWNER predicthealth;
\endif
REVOKE CONNECT, TEMPORARY ON DATABASE postgres FROM PUBLIC;
-- From where a restore beside the database is swapped in, and a drill makes its own.
GRANT CONNECT ON DATABASE postgres TO predicthealth;
-- ADMIN on the roles to which the database grants something, and on their members; nothing of what those roles may do.
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
