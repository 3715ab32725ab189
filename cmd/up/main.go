// Command up brings this checkout's own PostgreSQL and Redis up, migrated and seeded.
package main

import (
	"github.com/predicthealth/database/internal/local/bootstrap"
	"github.com/predicthealth/database/internal/program"
)

func main() { program.Main(bootstrap.Command()) }
