#!/bin/sh
# Starts Redis with the users of users.acl, each with the password of the secret redis_USER; who has none
# cannot log in. A secret that cannot be read, or is empty, is an error. Arguments are Redis's own.
set -eu
conf=${REDIS_CONF:-/etc/redis}
secrets=${REDIS_SECRETS:-/run/secrets}
users=${REDIS_RUN:-/run/redis}/users.acl
umask 077
while read -r user name rights; do
	file=$secrets/redis_$name
	if [ -e "$file" ]; then
		password=$(tr -d '\r\n' <"$file")
		if [ -z "$password" ]; then
			echo "$file holds no password" >&2
			exit 1
		fi
		rights="#$(printf %s "$password" | sha256sum | cut -d' ' -f1) $rights"
	fi
	printf '%s %s %s\n' "$user" "$name" "$rights"
done <"$conf/users.acl" >"$users"
exec redis-server "$conf/redis.conf" --aclfile "$users" "$@"
