// Package backup makes logical backups of a database, and proves them by restoring them.
//
// A backup consists of pg_dump's archive of one snapshot, the cluster's roles as pg_dumpall writes them, and a
// manifest. Both parts are encrypted with age as they are read, and streamed into the bucket: no plaintext reaches a
// disk. The manifest is written last, and makes the backup complete. A killed create leaves objects without a manifest,
// which never count as a backup and are removed by the next [Prune].
// In the bucket:
//
//	parts/NAME/database.dump.age            the two parts, without .age where nothing encrypts them
//
// the two parts, without .age if they are not encrypted
//
//	backups/NAME/manifest.SHA256.json       what they hold, and what they must hash to
//
// the contents, and their checksums
//
//	drills/TIME.SHA256.json                 the last drill
//
// The name of each .json file contains the hash of its content: a change of either is detected, and a checksum tool can
// verify it.
package backup
