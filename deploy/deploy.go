// Package deploy holds the settings that servers run with, wherever they run.
package deploy

import _ "embed"

// PostgresConf is postgresql.conf.
//
//go:embed postgresql.conf
var PostgresConf []byte

// RedisConf is redis.conf.
//
//go:embed redis.conf
var RedisConf []byte

// RedisUsers is users.acl: a user for each service and one for monitoring, none of whom can log in
// before a password is added, and the default user, who is off. Redis takes no comments in it;
// docs/cache.md explains it.
//
//go:embed users.acl
var RedisUsers []byte

// PgBouncerConf is pgbouncer.ini, for those who put a pooler before PostgreSQL.
//
//go:embed pgbouncer.ini
var PgBouncerConf []byte
