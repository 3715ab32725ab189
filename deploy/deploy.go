// Package deploy has the settings of PostgreSQL, PgBouncer and Redis, which are the same in every environment.
package deploy

import "embed"

// PostgresConf is postgresql.conf. The command that starts the server sets its address and port.
//
//go:embed postgresql.conf
var PostgresConf []byte

// RedisConf is redis.conf.
//
//go:embed redis.conf
var RedisConf []byte

// RedisUsers is users.acl: a user for each service, and one each for monitoring, replicas and Sentinel. None can
// log in before a password is added, and the default user is off. Redis allows no comments in the file;
// docs/cache.md describes it.
//
//go:embed users.acl
var RedisUsers []byte

// PgBouncerConf is pgbouncer.ini, for deployments with a pooler before PostgreSQL.
//
//go:embed pgbouncer.ini
var PgBouncerConf []byte

// Cluster has the files of a PostgreSQL cluster, by their paths in deploy/.
//
//go:embed patroni/patroni.yml patroni/etcd.env patroni/haproxy.cfg patroni/start.sh
//go:embed postgresql.conf pg_hba.conf postgres-init.sh pgbackrest/archive.conf pgbackrest/pgbackrest.conf
var Cluster embed.FS
