package database

// ReplicaReads returns how many reads for standbys were answered by one, and by the primary instead.
func (db *DB) ReplicaReads() (byStandby, byPrimary int64) { return db.replicas.Counts() }
