#!/bin/sh
# Starts Patroni as the machine NODE (db1, db2, db3), a host name under which the others reach it, with the passwords in the
# secrets postgres_password, replication_password, rewind_password and patroni_password.
set -eu
secrets=${PATRONI_SECRETS:-/run/secrets}
secret() {
	value=$(tr -d '\r\n' <"$secrets/$1")
	if [ -z "$value" ]; then
		echo "$1 holds no password" >&2
		exit 1
	fi
}
secret postgres_password
export PATRONI_SUPERUSER_PASSWORD="$value"
secret replication_password
export PATRONI_REPLICATION_PASSWORD="$value"
secret rewind_password
export PATRONI_REWIND_PASSWORD="$value" REWIND_ROLE=rewind
secret patroni_password
export PATRONI_RESTAPI_PASSWORD="$value"
export PATRONI_NAME="$NODE" PATRONI_POSTGRESQL_CONNECT_ADDRESS="${POSTGRES_ADDRESS:-$NODE:5432}" PATRONI_RESTAPI_CONNECT_ADDRESS="${RESTAPI_ADDRESS:-$NODE:8008}"
export OWNER_PASSWORD_FILE="$secrets/owner_password"
exec patroni "${PATRONI_CONFIG:-/etc/patroni/patroni.yml}"
