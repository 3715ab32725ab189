#!/bin/sh
# Starts Redis with the users of users.acl, each with the password in the secret redis_USER. A user without that secret
# cannot log in. An unreadable or empty secret is an error. Arguments are passed to Redis. The settings are copied to a
# folder that Redis may write to, because Sentinel makes it save its primary there. With the secret redis_replica Redis
# can log in to a primary that it follows.
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
