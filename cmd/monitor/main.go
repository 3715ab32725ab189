// Command monitor reports the health of every component, once, or to Prometheus and to probes.
package main

import "github.com/predicthealth/database/internal/program"

func main() { program.Main(root()) }
