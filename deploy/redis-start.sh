#!/bin/sh
# Starts Redis with the users of users.acl, each with the password of the secret redis_USER; who has none
# cannot log in. Arguments are Redis's own.
set -eu
conf=${REDIS_CONF:-/etc/redis}
secrets=${REDIS_SECRETS:-/run/secrets}
users=${REDIS_RUN:-/run/redis}/users.acl
umask 077
while read -r user name rights; do
	if [ -s "$secrets/redis_$name" ]; then
		sum=$(tr -d '\r\n' <"$secrets/redis_$name" | sha256sum | cut -d' ' -f1)
		rights="#$sum $rights"
	fi
	printf '%s %s %s\n' "$user" "$name" "$rights"
done <"$conf/users.acl" >"$users"
exec redis-server "$conf/redis.conf" --aclfile "$users" "$@"
