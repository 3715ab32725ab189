#!/bin/sh
# Starts Redis with the users of users.acl, each with the password of the secret redis_USER; who has none
# cannot log in. A secret that cannot be read, or is empty, is an error. Arguments are Redis's own. The settings are copied
# to where Redis may write: Sentinel has it keep there whom it follows. Where there is the secret redis_replica, that is how it
# logs in where it follows another.
set -eu
conf=${REDIS_CONF:-/etc/redis}
secrets=${REDIS_SECRETS:-/run/secrets}
run=${REDIS_RUN:-/run/redis}
umask 077
secret() {
	password=$(tr -d '\r\n' <"$1")
	if [ -z "$password" ]; then
		echo "$1 holds no password" >&2
		exit 1
	fi
}
while read -r user name rights; do
	file=$secrets/redis_$name
	if [ -e "$file" ]; then
		secret "$file"
		rights="#$(printf %s "$password" | sha256sum | cut -d' ' -f1) $rights"
	fi
	printf '%s %s %s\n' "$user" "$name" "$rights"
done <"$conf/users.acl" >"$run/users.acl"
cat "$conf/redis.conf" >"$run/redis.conf"
if [ -e "$secrets/redis_replica" ]; then
	secret "$secrets/redis_replica"
	printf 'masteruser replica\nmasterauth %s\n' "$password" >>"$run/redis.conf"
fi
exec redis-server "$run/redis.conf" --aclfile "$run/users.acl" "$@"
