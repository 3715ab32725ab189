// Package sql holds what Ent cannot express: extensions, functions and triggers. Each file is the
// current definition of one concern and safe to run again; it reaches databases only as text that a
// migration carries.
package sql

import "embed"

// Files are the *.sql files of this folder.
//
//go:embed *.sql
var Files embed.FS

// Extensions is the file that must run before Ent's tables are made; all others run after them.
const Extensions = "extensions.sql"
