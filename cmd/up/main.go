// Command up starts this checkout's own PostgreSQL and Redis, migrates and seeds.
package main

import (
	"github.com/predicthealth/database/internal/local/bootstrap"
	"github.com/predicthealth/database/internal/program"
)

func main() { program.Main(bootstrap.Command()) }
