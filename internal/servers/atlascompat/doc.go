// Package interplay holds the tests in which the migration engine and the real Atlas CLI work on
// the same databases: each goes on where the other stopped, and each waits for the other.
//
// The CLI is the one that internal/tools/atlas names, built from source. Go keeps the program in
// its build cache, so that only the first run takes long.
package atlascompat
