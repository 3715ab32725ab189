// Command up brings this checkout's own PostgreSQL and Redis up, migrated and seeded.
package main

import (
	"github.com/predicthealth/database/internal/command"
	"github.com/predicthealth/database/internal/local/up"
)

func main() { command.Main(up.Command()) }
