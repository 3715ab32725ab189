package deploy_test

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/predicthealth/database/deploy"
)

// A deployment writes the settings to files, adds a password to each user of Redis, and starts the servers with them.
func Example() {
	dir, err := os.MkdirTemp("", "settings")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	for name, text := range map[string][]byte{
		"postgresql.conf": deploy.PostgresConf, "redis.conf": deploy.RedisConf, "users.acl": deploy.RedisUsers,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o600); err != nil {
			log.Fatal(err)
		}
	}
	for line := range bytes.Lines(deploy.RedisUsers) {
		fields := bytes.Fields(line)
		fmt.Printf("%s %s\n", fields[1], fields[2])
	}
	// Output:
	// default off
	// auth-jwt-service on
	// service-admins on
	// service-doctors on
	// service-institutions on
	// service-patients on
	// monitor on
	// replica on
	// sentinel on
}
