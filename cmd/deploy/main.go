// Command deploy creates what a deployment needs before its first start.
package main

import "github.com/predicthealth/database/internal/program"

func main() { program.Main(root()) }
