// Package backup makes logical backups of a database, and proves them by restoring them.
//
// A backup is what pg_dump writes of one snapshot, the cluster's roles as pg_dumpall writes them, and a
// manifest. Both parts go through age into the bucket as they are read; nothing that is not encrypted
// touches a disk on the way. The manifest is written last, and only then does the backup exist: what a
// create that was killed leaves behind has no manifest, is never taken for a backup, and goes with the next
// [Prune].
//
// In the bucket:
//
//	parts/NAME/database.dump.age            the two parts, without .age where nothing encrypts them
//	parts/NAME/roles.sql.age
//	backups/NAME/manifest.SHA256.json       what they hold, and what they must hash to
//	backups/NAME/verified.SHA256.json       when it was last read from end to end, or restored
//	drills/TIME.SHA256.json                 the last drill
//
// Each .json file carries in its name the hash of its content, so that a change of either is noticed, and
// a checksum tool can check it.
package backup
