// Command backup makes backups of a database, checks them, restores them, and removes old ones.
package main

import "github.com/predicthealth/database/internal/program"

func main() { program.Main(root()) }
