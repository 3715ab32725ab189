// Package metric is the one list of what the monitor measures: the names that it exports, that the alert
// rules and the dashboard use, and that the guides explain.
package metric

import "strings"

// Kind is how a metric moves.
type Kind int

// Kinds of metrics, as OpenTelemetry has them.
const (
	Gauge   Kind = iota // goes up and down
	Counter             // only up, until its server restarts
)

// Metric is one figure.
type Metric struct {
	// Name is OpenTelemetry's: words between dots.
	Name string
	// Unit is UCUM's, as OpenTelemetry wants it: s, By, 1 for a ratio, {connection} for things counted.
	Unit string
	Kind Kind
	Help string
	// Labels are its attributes, in the names that Prometheus has for them.
	Labels []string
}

// Prometheus is the name under which the exporter of OpenTelemetry shows it: underscores for dots, the unit
// written out at the end, and _total for a counter.
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

// All are sorted by what they are about. A figure that cannot be had is not exported, so that nothing old
// or made up stands in its place; that it could not be had shows in predicthealth_check_success.
var All = []Metric{
	{Name: "predicthealth.postgres.up", Unit: "{state}", Help: "1 while PostgreSQL answers, else 0."},
	{Name: "predicthealth.postgres.connections.used", Unit: "{connection}", Help: "Connections of clients to PostgreSQL."},
	{Name: "predicthealth.postgres.connections.max", Unit: "{connection}", Help: "Connections that PostgreSQL takes from clients at most."},
	{Name: "predicthealth.postgres.connections.utilization", Unit: "1", Help: "Share of PostgreSQL's connections in use."},
	{Name: "predicthealth.postgres.oldest_transaction", Unit: "s", Help: "Age of the oldest open transaction."},
	{Name: "predicthealth.postgres.start.timestamp", Unit: "s", Help: "When PostgreSQL last began to take connections, in Unix time; also after a crash of one of its processes."},
	{Name: "predicthealth.postgres.recovered", Unit: "{state}", Help: "1 where it recovered then, from a crash or a base backup, else 0."},
	{Name: "predicthealth.postgres.lock.waiting", Unit: "{session}", Help: "Sessions that have waited for a lock for a second or more."},
	{Name: "predicthealth.postgres.lock.wait", Unit: "s", Help: "How long the session has waited that has waited longest for a lock."},
	{Name: "predicthealth.postgres.replication.lag", Unit: "s", Help: "How far a replica is behind.", Labels: []string{"replica"}},
	{Name: "predicthealth.postgres.replication.replicas", Unit: "{replica}", Help: "Replicas that this server feeds."},
	{Name: "predicthealth.postgres.replication.expected", Unit: "{replica}", Help: "Replicas that there should be, where -replicas says it."},
	{Name: "predicthealth.postgres.slot.kept", Unit: "By", Help: "Write-ahead log that a replication slot keeps.", Labels: []string{"slot"}},
	{Name: "predicthealth.postgres.slot.active", Unit: "{state}", Help: "1 while something reads from a replication slot, else 0.", Labels: []string{"slot"}},
	{Name: "predicthealth.postgres.archive.failing", Unit: "{state}", Help: "1 where the last attempt to archive a segment of the write-ahead log failed, else 0."},
	{Name: "predicthealth.postgres.archive.failures", Unit: "{attempt}", Kind: Counter, Help: "Attempts to archive a segment that failed."},
	{Name: "predicthealth.postgres.archive.waiting", Unit: "{segment}", Help: "Segments of the write-ahead log that wait to be archived."},
	{Name: "predicthealth.postgres.archive.oldest", Unit: "s", Help: "How long the segment has waited that has waited longest to be archived."},
	{Name: "predicthealth.postgres.disk.databases", Unit: "By", Help: "What all databases of the server take on disk."},
	{Name: "predicthealth.postgres.disk.wal", Unit: "By", Help: "What the write-ahead log takes on disk."},
	{Name: "predicthealth.postgres.disk.wal.max", Unit: "By", Help: "PostgreSQL's max_wal_size."},
	{Name: "predicthealth.postgres.disk.utilization", Unit: "1", Help: "Share of the disk that databases and log take, where -disk says its size."},
	{Name: "predicthealth.postgres.transaction.ids.utilization", Unit: "1", Help: "Share of the transaction ids that are in use: at 1 PostgreSQL takes no writes."},
	{Name: "predicthealth.postgres.settings.wrong", Unit: "{setting}", Help: "Settings that are off and that data or rules need."},
	{Name: "predicthealth.postgres.sessions", Unit: "{session}", Help: "Sessions of a service's logins.", Labels: []string{"role"}},
	{Name: "predicthealth.postgres.logins.shut", Unit: "{state}", Help: "1 where no login of a service's role may log in, else 0.", Labels: []string{"role"}},
	{Name: "predicthealth.certificate.left", Unit: "s", Help: "For how long a server's certificate is still good.", Labels: []string{"server"}},
	{Name: "predicthealth.postgres.dead_tuples", Unit: "1", Help: "Share of dead rows in a table that waits for vacuum.", Labels: []string{"table"}},
	{Name: "predicthealth.postgres.indexes.unused", Unit: "{index}", Help: "Indexes that nothing has read since statistics began."},
	{Name: "predicthealth.postgres.indexes.missing", Unit: "{table}", Help: "Tables that lack an index: large and mostly read without one, or searched for each row that a foreign key names."},
	{Name: "predicthealth.migrations.pending", Unit: "{migration}", Help: "Migrations of the monitor's version that the database lacks."},
	{Name: "predicthealth.migrations.drift", Unit: "{state}", Help: "1 where the database differs from what its migrations make, else 0."},
	{Name: "predicthealth.redis.up", Unit: "{state}", Help: "1 while Redis answers, else 0."},
	{Name: "predicthealth.redis.memory.used", Unit: "By", Help: "Memory that Redis uses for data."},
	{Name: "predicthealth.redis.memory.max", Unit: "By", Help: "Memory at which Redis forgets what was used longest ago."},
	{Name: "predicthealth.redis.evictions", Unit: "{key}", Kind: Counter, Help: "Keys that Redis forgot for want of memory."},
	{Name: "predicthealth.redis.keyspace.hits", Unit: "{lookup}", Kind: Counter, Help: "Lookups that found their key."},
	{Name: "predicthealth.redis.keyspace.misses", Unit: "{lookup}", Kind: Counter, Help: "Lookups that found nothing."},
	{Name: "predicthealth.outbox.pending", Unit: "{row}", Help: "Changes that the cache has not been told yet."},
	{Name: "predicthealth.outbox.oldest", Unit: "s", Help: "Age of the oldest change that the cache has not been told yet."},
	{Name: "predicthealth.backup.last_success.timestamp", Unit: "s", Help: "When the newest backup was made, in Unix time."},
	{Name: "predicthealth.backup.age", Unit: "s", Help: "Age of the newest backup."},
	{Name: "predicthealth.backup.damaged", Unit: "{state}", Help: "1 where the newest backup is damaged, else 0."},
	{Name: "predicthealth.backup.timer.age", Unit: "s", Help: "Since a timer last looked whether a backup is due."},
	{Name: "predicthealth.backup.verified.age", Unit: "s", Help: "Age of the newest backup that was read from end to end; while there is none, of the oldest backup."},
	{Name: "predicthealth.drill.last.timestamp", Unit: "s", Help: "When a restore was last drilled, in Unix time."},
	{Name: "predicthealth.drill.age", Unit: "s", Help: "Age of the last drill."},
	{Name: "predicthealth.drill.success", Unit: "{state}", Help: "1 where the last drill succeeded, else 0."},
	{Name: "predicthealth.audit.chain.broken", Unit: "{state}", Help: "1 where the audit trail's chain does not verify, else 0."},
	{Name: "predicthealth.audit.anchor.age", Unit: "s", Help: "Age of the audit trail's newest anchor."},
	{Name: "predicthealth.accounts.locked", Unit: "{account}", Help: "Logins that are locked now."},
	{Name: "predicthealth.accounts.failed_logins", Unit: "{login}", Help: "Accounts with a failed login in the last hour."},
	{Name: "predicthealth.check.duration", Unit: "s", Help: "How long a check took.", Labels: []string{"check"}},
	{Name: "predicthealth.check.status", Unit: "{state}", Help: "What a check has found: 0 ok, 1 warning, 2 unknown, 3 critical.", Labels: []string{"check"}},
	{Name: "predicthealth.check.success", Unit: "{state}", Help: "1 where a check could be made, else 0, whatever it found.", Labels: []string{"check"}},
}
