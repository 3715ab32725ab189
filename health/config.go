package health

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/predicthealth/database"
)

// Config says where everything is. What is empty beside Database is not configured, and its checks are off.
type Config struct {
	// Database has the URLs of PostgreSQL, which is required, and of Redis; how to connect to them is said there
	// too. Required.
	Database database.Config
	// BackupURL is where backups are, as `backup create` has it.
	BackupURL string
	// Anchors is the file or folder in which the audit trail's signed anchors are; of a folder the newest file
	// counts.
	Anchors string
	// AnchorKeys are the public keys that verify anchors, one a line: required with Anchors.
	AnchorKeys string
	// Replicas is how many there should be. Default: any number.
	Replicas int
	// Disk is how many bytes the disk has that PostgreSQL's data folder is on, which SQL cannot see. Default: not known,
	// and what is used is compared with nothing.
	Disk int64
	// Only are the checks to make. Default: all.
	Only []string
	// Timeout bounds a check, SlowTimeout one of the slow checks. Default: 5s and 30s.
	Timeout, SlowTimeout time.Duration
	// Every is how often Watch makes a check, SlowEvery one of the slow checks. Default: 10s and 5m.
	Every, SlowEvery time.Duration
	// Limits are where ok ends. Default: [DefaultLimits].
	Limits *Limits
}

// Limits are where ok ends: more than that is a warning, or critical. deploy/prometheus/alerts.yaml has the same
// ones, with a time for which they must be passed.
type Limits struct {
	ConnectionsWarning, ConnectionsCritical float64       // share of PostgreSQL's connections in use
	Recovered                               time.Duration // a warning: since the server recovered from a crash
	Transaction                             time.Duration // a warning: the oldest open transaction's age
	LockWait                                time.Duration // a warning: how long a session has waited for a lock
	LockWaiters                             float64       // a warning: sessions that wait for locks
	Replication                             time.Duration // a warning: a replica's lag
	SlotKept, SlotAbandoned                 float64       // a warning: bytes of log that a replication slot keeps, and one that nobody reads
	Archive                                 time.Duration // critical: for how long the oldest segment of the log waits to be archived
	WAL                                     float64       // a warning: size of the log, in times of max_wal_size
	DiskWarning, DiskCritical               float64       // share of the disk in use
	IDsWarning, IDsCritical                 float64       // share of transaction ids in use
	CertificateWarning, CertificateCritical time.Duration // for how long a server's certificate is still good
	DeadRows                                float64       // a warning: a table's share of dead rows
	DeadRowsFrom                            int64         // dead rows below which a table does not matter
	LargeTable                              int64         // rows from which reads without an index matter
	RedisMemory, RedisEvictions             float64       // a warning, if both: share of the memory in use, and keys evicted a second
	Outbox                                  time.Duration // a warning: age of the oldest change that the cache was not told
	Backup                                  time.Duration // critical: age of the newest backup
	BackupTimer                             time.Duration // a warning: since a timer last looked whether a backup is due
	Verified                                time.Duration // a warning: age of the newest backup that was read from end to end
	Drill                                   time.Duration // a warning: age of the last drill
	Anchor                                  time.Duration // a warning: age of the audit trail's newest anchor
	FailedLogins, LockedAccounts            int64         // a warning
	ChainSince                              time.Duration // how far back the audit trail's lines are looked at
	ChainLines                              int           // how many of them at most
}

// DefaultLimits are those of the alert rules.
func DefaultLimits() Limits {
	return Limits{
		ConnectionsWarning: 0.7, ConnectionsCritical: 0.85, Recovered: time.Hour, Transaction: 15 * time.Minute, LockWait: 30 * time.Second, LockWaiters: 4,
		Replication: 30 * time.Second, SlotKept: 1 << 30, SlotAbandoned: 64 << 20, Archive: 15 * time.Minute, WAL: 2,
		DiskWarning: 0.8, DiskCritical: 0.9, IDsWarning: 0.25, IDsCritical: 0.5, CertificateWarning: 21 * 24 * time.Hour, CertificateCritical: 3 * 24 * time.Hour,
		DeadRows: 0.4, DeadRowsFrom: 10_000, LargeTable: 10_000, RedisMemory: 0.95, RedisEvictions: 10, Outbox: time.Minute,
		Backup: 36 * time.Hour, BackupTimer: 3 * time.Hour, Verified: 3 * 24 * time.Hour, Drill: 9 * 24 * time.Hour, Anchor: 26 * time.Hour, FailedLogins: 50, LockedAccounts: 20,
		ChainSince: 24 * time.Hour, ChainLines: 20_000,
	}
}

// Validate says all that is wrong at once. It repeats no value that may be secret.
func (c Config) Validate() error {
	errs := []error{c.Database.Validate()}
	for _, name := range c.Only {
		if !slices.Contains(Checks(), name) {
			errs = append(errs, fmt.Errorf("there is no check %q; there are %q", name, Checks()))
		}
	}
	if c.Replicas < 0 || c.Disk < 0 {
		errs = append(errs, errors.New("the number of replicas, or the size of the disk, is negative"))
	}
	if (c.Anchors == "") != (c.AnchorKeys == "") {
		errs = append(errs, errors.New("anchors and the public keys that verify them go together"))
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
