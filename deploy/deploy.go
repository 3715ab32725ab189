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
