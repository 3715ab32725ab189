// Command migrate brings a PostgreSQL database to the newest version of the schema.
package main

import "github.com/predicthealth/database/internal/program"

func main() { program.Main(root()) }
