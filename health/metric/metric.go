// Package metric lists the monitor's metrics: the names that it exports and that the alert rules, the dashboard and the
// guides use.
package metric

import "strings"

// Kind is the kind of a metric.
type Kind int

// Kinds of metrics, as in OpenTelemetry.
const (
	Gauge   Kind = iota // can go up and down
	Counter             // only increases, until its server restarts
)

// Metric describes one metric.
type Metric struct {
	// Name is the OpenTelemetry name: words separated by dots.
	Name string
	// Unit is a UCUM unit, as in OpenTelemetry: s, By, 1 for a ratio, {connection} for things counted.
	Unit string
	Kind Kind
	Help string
	// Labels are its attributes, by their Prometheus names.
	Labels []string
}

// Prometheus returns the name that OpenTelemetry's Prometheus exporter uses: underscores for dots, a suffix for the
// unit, and _total for a counter.
func (m Metric) Prometheus() string {
	name := strings.ReplaceAll(m.Name, ".", "_")
	suffix := map[string]string{"s": "_seconds", "By": "_bytes", "1": "_ratio"}[m.Unit]
	if !strings.HasSuffix(name, suffix) {
		name += suffix
	}
	if m.Kind == Counter {
		name += "_total"
	}
	return name
}

// All lists all metrics, by subject. A value that could not be measured is not exported, so that no outdated value
// remains; predicthealth_check_success then is 0.
var All = []Metric{
	{Name: "predicthealth.postgres.up", Unit: "{state}", Help: "1 if PostgreSQL answers, else 0."},
	{Name: "predicthealth.postgres.connections.used", Unit: "{connection}", Help: "Client connections to PostgreSQL."},
	{Name: "predicthealth.postgres.connections.max", Unit: "{connection}", Help: "Maximum number of client connections to PostgreSQL."},
	{Name: "predicthealth.postgres.connections.utilization", Unit: "1", Help: "Used share of PostgreSQL's connections."},
	{Name: "predicthealth.postgres.oldest_transaction", Unit: "s", Help: "Age of the oldest open transaction."},
	{Name: "predicthealth.postgres.start.timestamp", Unit: "s", Help: "Unix time at which PostgreSQL last began to accept connections, including after a crash of a server process."},
	{Name: "predicthealth.postgres.recovered", Unit: "{state}", Help: "1 if PostgreSQL's last start recovered from a crash or a base backup, else 0."},
	{Name: "predicthealth.postgres.lock.waiting", Unit: "{session}", Help: "Sessions that have waited for a lock for a second or more."},
	{Name: "predicthealth.postgres.lock.wait", Unit: "s", Help: "Longest current wait for a lock."},
	{Name: "predicthealth.postgres.replication.lag", Unit: "s", Help: "Lag of a replica.", Labels: []string{"replica"}},
	{Name: "predicthealth.postgres.replication.replicas", Unit: "{replica}", Help: "Replicas connected to this server."},
	{Name: "predicthealth.postgres.replication.expected", Unit: "{replica}", Help: "Expected replicas, if -replicas is set."},
	{Name: "predicthealth.postgres.slot.kept", Unit: "By", Help: "Write-ahead log retained by a replication slot.", Labels: []string{"slot"}},
	{Name: "predicthealth.postgres.slot.active", Unit: "{state}", Help: "1 if a replication slot is active, else 0.", Labels: []string{"slot"}},
	{Name: "predicthealth.postgres.archive.failing", Unit: "{state}", Help: "1 if the last attempt to archive a WAL segment failed, else 0."},
	{Name: "predicthealth.postgres.archive.failures", Unit: "{attempt}", Kind: Counter, Help: "Failed attempts to archive a WAL segment."},
	{Name: "predicthealth.postgres.archive.waiting", Unit: "{segment}", Help: "WAL segments waiting to be archived."},
	{Name: "predicthealth.postgres.archive.oldest", Unit: "s", Help: "Wait of the oldest WAL segment to be archived."},
	{Name: "predicthealth.postgres.disk.databases", Unit: "By", Help: "Disk space used by all databases of the server."},
	{Name: "predicthealth.postgres.disk.wal", Unit: "By", Help: "Disk space used by the write-ahead log."},
	{Name: "predicthealth.postgres.disk.wal.max", Unit: "By", Help: "PostgreSQL's max_wal_size."},
	{Name: "predicthealth.postgres.disk.utilization", Unit: "1", Help: "Share of the disk used by databases and write-ahead log, if -disk is set."},
	{Name: "predicthealth.postgres.transaction.ids.utilization", Unit: "1", Help: "Used share of the transaction IDs; at 1 PostgreSQL refuses writes."},
	{Name: "predicthealth.postgres.settings.wrong", Unit: "{setting}", Help: "Required settings with a wrong value."},
	{Name: "predicthealth.postgres.sessions", Unit: "{session}", Help: "Sessions of a service's logins.", Labels: []string{"role"}},
	{Name: "predicthealth.postgres.logins.shut", Unit: "{state}", Help: "1 if no login of a service's role can log in, else 0.", Labels: []string{"role"}},
	{Name: "predicthealth.postgres.old.sessions", Unit: "{session}", Help: "Sessions of the logins of a service of the first generation, to which no row policies apply.", Labels: []string{"role"}},
	{Name: "predicthealth.certificate.left", Unit: "s", Help: "Remaining validity of a server's certificate.", Labels: []string{"server"}},
	{Name: "predicthealth.postgres.dead_tuples", Unit: "1", Help: "Share of dead rows in a table.", Labels: []string{"table"}},
	{Name: "predicthealth.postgres.indexes.unused", Unit: "{index}", Help: "Indexes unused since the statistics were reset."},
	{Name: "predicthealth.postgres.indexes.missing", Unit: "{table}", Help: "Tables that lack an index: large and mostly scanned sequentially, or with an unindexed foreign key."},
	{Name: "predicthealth.migrations.pending", Unit: "{migration}", Help: "Migrations of the monitor's version not applied to the database."},
	{Name: "predicthealth.migrations.drift", Unit: "{state}", Help: "1 if the schema differs from its migrations, else 0."},
	{Name: "predicthealth.redis.up", Unit: "{state}", Help: "1 if Redis answers, else 0."},
	{Name: "predicthealth.redis.memory.used", Unit: "By", Help: "Memory that Redis uses for data."},
	{Name: "predicthealth.redis.memory.max", Unit: "By", Help: "Memory limit above which Redis evicts keys."},
	{Name: "predicthealth.redis.evictions", Unit: "{key}", Kind: Counter, Help: "Keys evicted by Redis because of its memory limit."},
	{Name: "predicthealth.redis.keyspace.hits", Unit: "{lookup}", Kind: Counter, Help: "Lookups that found their key."},
	{Name: "predicthealth.redis.keyspace.misses", Unit: "{lookup}", Kind: Counter, Help: "Lookups that found no key."},
	{Name: "predicthealth.redis.replicas", Unit: "{replica}", Help: "Replicas connected to Redis, in a Cluster to all its primaries."},
	{Name: "predicthealth.redis.replicas.expected", Unit: "{replica}", Help: "Expected replicas of Redis, if -redis-replicas is set."},
	{Name: "predicthealth.outbox.pending", Unit: "{row}", Help: "Changes not yet relayed to the cache."},
	{Name: "predicthealth.outbox.oldest", Unit: "s", Help: "Age of the oldest change not yet relayed to the cache."},
	{Name: "predicthealth.backup.last_success.timestamp", Unit: "s", Help: "Unix time of the newest backup."},
	{Name: "predicthealth.backup.age", Unit: "s", Help: "Age of the newest backup."},
	{Name: "predicthealth.backup.damaged", Unit: "{state}", Help: "1 if the newest backup is damaged, else 0."},
	{Name: "predicthealth.backup.timer.age", Unit: "s", Help: "Time since the backup timer last ran."},
	{Name: "predicthealth.backup.verified.age", Unit: "s", Help: "Age of the newest verified backup, or of the oldest backup if none was verified."},
	{Name: "predicthealth.drill.last.timestamp", Unit: "s", Help: "Unix time of the last restore drill."},
	{Name: "predicthealth.drill.age", Unit: "s", Help: "Age of the last restore drill."},
	{Name: "predicthealth.drill.success", Unit: "{state}", Help: "1 if the last restore drill succeeded, else 0."},
	{Name: "predicthealth.recovery.age", Unit: "s", Help: "Age of the last drill of point-in-time recovery."},
	{Name: "predicthealth.recovery.success", Unit: "{state}", Help: "1 if the last drill of point-in-time recovery succeeded, else 0."},
	{Name: "predicthealth.recovery.duration", Unit: "s", Help: "How long the last drill of point-in-time recovery took until the server accepted connections."},
	{Name: "predicthealth.recovery.missing", Unit: "s", Help: "How far the state that the last drill of point-in-time recovery restored was behind its moment."},
	{Name: "predicthealth.audit.chain.broken", Unit: "{state}", Help: "1 if a chain of the audit trail is broken, else 0."},
	{Name: "predicthealth.audit.anchor.age", Unit: "s", Help: "Age of the audit trail's newest anchor."},
	{Name: "predicthealth.openings.emergencies", Unit: "{emergency}", Help: "Emergencies declared in the last 24 hours to open a patient's record."},
	{Name: "predicthealth.openings.unreviewed", Unit: "{emergency}", Help: "Emergencies that no admin has reviewed within three days."},
	{Name: "predicthealth.openings.partition", Unit: "{state}", Help: "1 if the openings of this month, or of the next one, have a partition, else 0.", Labels: []string{"month"}},
	{Name: "predicthealth.openings.unpartitioned", Unit: "{row}", Help: "Openings in the default partition."},
	{Name: "predicthealth.openings.undigested", Unit: "s", Help: "Age of the oldest opening in no digest, if anchors are configured."},
	{Name: "predicthealth.erasures.pending", Unit: "{request}", Help: "Erasures of patients that were requested within a day and are not confirmed."},
	{Name: "predicthealth.erasures.holds", Unit: "{patient}", Help: "Patients on legal hold."},
	{Name: "predicthealth.erasures.unwritten", Unit: "{erasure}", Help: "Erasures that are not in the ledger beside the backups."},
	{Name: "predicthealth.erasures.unapplied", Unit: "{erasure}", Help: "Erasures of the ledger that the database does not have."},
	{Name: "predicthealth.accounts.locked", Unit: "{account}", Help: "Logins that are locked now."},
	{Name: "predicthealth.accounts.failed_logins", Unit: "{login}", Help: "Accounts with a failed login in the last hour."},
	{Name: "predicthealth.check.duration", Unit: "s", Help: "Duration of a check.", Labels: []string{"check"}},
	{Name: "predicthealth.check.status", Unit: "{state}", Help: "Status of a check: 0 ok, 1 warning, 2 unknown, 3 critical.", Labels: []string{"check"}},
	{Name: "predicthealth.check.success", Unit: "{state}", Help: "1 if a check could run, whatever its status, else 0.", Labels: []string{"check"}},
}
