// Command audit reads, exports, verifies and anchors the audit trail.
package main

import "github.com/predicthealth/database/internal/command"

func main() { command.Main(root()) }
