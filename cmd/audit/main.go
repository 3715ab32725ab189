// Command audit reads, exports, verifies and anchors the audit trail.
package main

import "github.com/predicthealth/database/internal/program"

func main() { program.Main(root()) }
