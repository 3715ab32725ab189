// Package atlascompat tests the migration engine and the Atlas CLI on the same databases: each continues where the
// other stopped, and each waits for the other.
//
// The CLI is that of internal/tools/atlas, built from source. It stays in Go's build cache, so that
// only the first run takes long.
package atlascompat
