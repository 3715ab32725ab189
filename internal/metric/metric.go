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
	{Name: "predicthealth.postgres.replication.lag", Unit: "s", Help: "How far a replica is behind.", Labels: []string{"replica"}},
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
