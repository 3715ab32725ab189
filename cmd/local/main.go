// Command local runs this checkout's own PostgreSQL and Redis: for development, and for the tests.
package main

import (
	"github.com/predicthealth/database/internal/program"
)

func main() { program.Main(root()) }
