// Command migrate brings a PostgreSQL database to the newest version of the schema.
package main

import "github.com/predicthealth/database/internal/command"

func main() { command.Main(root()) }
