package health

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/predicthealth/database"
)

// Config configures a Checker. Except for Database, empty fields disable the checks that need them.
type Config struct {
	// Database has the URLs of PostgreSQL, which is required, and of Redis, and their connection settings.
	Database database.Config
	// BackupURL is the location of the backups, as for `backup create`.
	BackupURL string
	// Anchors is the file, or the folder, of the audit trail's signed anchors; in a folder the newest file is
	// used.
	Anchors string
	// AnchorKeys are the public keys that verify anchors, one per line. Required with Anchors.
	AnchorKeys string
	// Replicas is the expected number of replicas. Default: any number.
	Replicas int
	// RedisReplicas is the expected number of Redis replicas, in a Cluster of all its primaries. Default: any number.
	RedisReplicas int
	// Disk is the size in bytes of the disk with PostgreSQL's data directory, which SQL cannot read. Default:
	// unknown; disk use is then not compared.
	Disk int64
	// Only lists the checks to run. Default: all.
	Only []string
	// Timeout bounds a check, SlowTimeout a slow one. Default: 5s and 30s.
	Timeout, SlowTimeout time.Duration
	// Every is the interval of a check in Watch, SlowEvery that of a slow one. Default: 10s and 5m.
	Every, SlowEvery time.Duration
	// Limits are the thresholds. Default: [DefaultLimits].
	Limits *Limits
}

// Limits are the thresholds above which a check is a warning, or critical. deploy/prometheus/alerts.yaml has the same
// thresholds, with durations.
type Limits struct {
	ConnectionsWarning, ConnectionsCritical float64       // used share of PostgreSQL's connections
	Recovered                               time.Duration // warning: time since the server recovered from a crash
	Transaction                             time.Duration // warning: age of the oldest open transaction
	LockWait                                time.Duration // warning: longest wait for a lock
	LockWaiters                             float64       // warning: sessions waiting for locks
	Replication                             time.Duration // warning: a replica's lag
	SlotKept, SlotAbandoned                 float64       // warning: bytes of WAL retained by a replication slot, and by an inactive one
	Archive                                 time.Duration // critical: wait of the oldest WAL segment to be archived
	WAL                                     float64       // warning: size of the WAL, as a multiple of max_wal_size
	DiskWarning, DiskCritical               float64       // used share of the disk
	IDsWarning, IDsCritical                 float64       // used share of transaction IDs
	CertificateWarning, CertificateCritical time.Duration // remaining validity of a server's certificate
	DeadRows                                float64       // warning: share of dead rows in a table
	DeadRowsFrom                            int64         // dead rows below which a table is ignored
	LargeTable                              int64         // rows above which sequential scans count
	RedisMemory, RedisEvictions             float64       // warning, if both are exceeded: used share of the memory, and evicted keys per second
	Outbox                                  time.Duration // warning: age of the oldest change not relayed to the cache
	Backup                                  time.Duration // critical: age of the newest backup
	BackupTimer                             time.Duration // warning: time since the backup timer last ran
	Verified                                time.Duration // warning: age of the newest verified backup
	Drill                                   time.Duration // warning: age of the last restore drill
	Recovery                                time.Duration // warning: age of the last drill of point-in-time recovery
	Anchor                                  time.Duration // warning: age of the newest audit anchor
	Review                                  time.Duration // warning: age of an emergency that no admin has reviewed
	Digest                                  time.Duration // warning: age of the oldest opening in no digest
	FailedLogins, LockedAccounts            int64         // warning
	ChainSince                              time.Duration // maximum age of the audit entries to verify
	ChainLines                              int           // maximum number of them
}

// DefaultLimits returns the thresholds of the alert rules.
func DefaultLimits() Limits {
	return Limits{
		ConnectionsWarning: 0.7, ConnectionsCritical: 0.85, Recovered: time.Hour, Transaction: 15 * time.Minute, LockWait: 30 * time.Second, LockWaiters: 4,
		Replication: 30 * time.Second, SlotKept: 1 << 30, SlotAbandoned: 64 << 20, Archive: 15 * time.Minute, WAL: 2,
		DiskWarning: 0.8, DiskCritical: 0.9, IDsWarning: 0.25, IDsCritical: 0.5, CertificateWarning: 21 * 24 * time.Hour, CertificateCritical: 3 * 24 * time.Hour,
		DeadRows: 0.4, DeadRowsFrom: 10_000, LargeTable: 10_000, RedisMemory: 0.95, RedisEvictions: 10, Outbox: time.Minute,
		Backup: 36 * time.Hour, BackupTimer: 3 * time.Hour, Verified: 3 * 24 * time.Hour, Drill: 9 * 24 * time.Hour, Recovery: 8 * 24 * time.Hour, Anchor: 26 * time.Hour,
		Review: 3 * 24 * time.Hour, Digest: 10 * time.Minute, FailedLogins: 50, LockedAccounts: 20,
		ChainSince: 24 * time.Hour, ChainLines: 20_000,
	}
}

// Validate returns all errors at once, without values that may be secret.
func (c Config) Validate() error {
	errs := []error{c.Database.Validate()}
	for _, name := range c.Only {
		if !slices.Contains(Checks(), name) {
			errs = append(errs, fmt.Errorf("unknown check %q; the checks are %q", name, Checks()))
		}
	}
	if c.Replicas < 0 || c.RedisReplicas < 0 || c.Disk < 0 {
		errs = append(errs, errors.New("fields Replicas, RedisReplicas and Disk must not be negative"))
	}
	if (c.Anchors == "") != (c.AnchorKeys == "") {
		errs = append(errs, errors.New("fields Anchors and AnchorKeys, the public keys, must be set together"))
	}
	return errors.Join(errs...)
}

func (c Config) withDefaults() Config {
	c.Timeout = cmp.Or(c.Timeout, 5*time.Second)
	c.SlowTimeout = cmp.Or(c.SlowTimeout, 30*time.Second)
	c.Every = cmp.Or(c.Every, 10*time.Second)
	c.SlowEvery = cmp.Or(c.SlowEvery, 5*time.Minute)
	if c.Limits == nil {
		limits := DefaultLimits()
		c.Limits = &limits
	}
	return c
}
