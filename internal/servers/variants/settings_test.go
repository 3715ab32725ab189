package variants_test

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// unchanged are the settings that keep their values, with the reason. All others are changed.
var unchanged = map[string]string{
	"local_preload_libraries": "a session does not start with a missing library", "session_preload_libraries": "likewise",
	"role": "it is the current role", "session_authorization": "likewise", "is_superuser": "read-only",
	"session_replication_role":      "only a superuser can set it, to disable triggers",
	"default_transaction_read_only": "it would make services read-only; tested with the migrations",
	"transaction_isolation":         "per transaction, without a default", "transaction_read_only": "likewise", "transaction_deferrable": "likewise", "seed": "likewise",
	"post_auth_delay": "only a delay", "debug_discard_caches": "only a delay", "log_statement_stats": "it excludes similar ones",
	"zero_damaged_pages": "for a damaged database", "ignore_checksum_failure": "likewise", "ignore_system_indexes": "likewise",
	"max_stack_depth": "limited by the kernel", "temp_file_limit": "the minimum is too small for a sort", "jit_provider": "a library",
	"dynamic_library_path": "the server's installation", "extension_destdir": "likewise", "extension_control_path": "likewise", "lc_messages": "only one value without translations",
	"log_parser_stats": "one of these is enough", "log_planner_stats": "likewise", "log_executor_stats": "likewise",
}

// values are the new values of settings for which otherValues finds none.
var values = map[string]string{
	"search_path": "pg_catalog", "TimeZone": "Asia/Kathmandu", "DateStyle": "SQL, DMY", "client_encoding": "LATIN1", "timezone_abbreviations": "India",
	"default_text_search_config": "pg_catalog.german", "lc_monetary": "C", "lc_numeric": "C", "lc_time": "C", "application_name": "it's \\ another",
	"temp_tablespaces": "none", "default_tablespace": "none", "default_table_access_method": "none", "statement_timeout": "1ms", "lock_timeout": "1ms",
	"idle_in_transaction_session_timeout": "1ms", "idle_session_timeout": "1ms", "work_mem": "64kB", "maintenance_work_mem": "1MB", "temp_buffers": "800kB",
	"log_min_duration_statement": "1h", "log_min_duration_sample": "1h", "backtrace_functions": "none", "wal_consistency_checking": "", "debug_io_direct": "",
	"createrole_self_grant": "set, inherit", "output_plugin_libraries": "pgoutput", "restrict_nonsystem_relation_kind": "", "unix_socket_directories": "", "tcp_user_timeout": "1min", "tcp_keepalives_idle": "1min",
	"tcp_keepalives_interval": "1min", "tcp_keepalives_count": "9", "client_connection_check_interval": "1s", "deadlock_timeout": "2s", "gin_fuzzy_search_limit": "1",
	"client_min_messages": "error", "log_min_messages": "panic", "log_min_error_statement": "panic",
}

// TestSettings: the settings of a role or database do not affect migrations, reads, comparisons, backups and
// monitoring.
func TestSettings(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "max_connections = 200\n")
	server.Start(t)
	super := server.Open(t, "postgres")
	s := &testDatabase{Server: server, database: "predicthealth", super: super}
	s.exec(t, super, logins, "CREATE DATABASE predicthealth OWNER owner", "CREATE ROLE tester SUPERUSER LOGIN")
	s.super = openBefore(t, s)
	set := otherValues(t, super)
	for name, value := range set {
		s.exec(t, super, fmt.Sprintf("ALTER ROLE ALL SET %s = %s", pq.QuoteIdentifier(name), pq.QuoteLiteral(value)))
	}
	t.Logf("%d settings", len(set))
	s.exec(t, super, "ALTER ROLE owner SET default_transaction_read_only = on", "ALTER DATABASE predicthealth SET search_path = ''")
	s.migrate(t)
	s.exec(t, super, "ALTER ROLE owner RESET default_transaction_read_only")
	s.useServices(t)
	s.verify(t)
}

// openBefore returns a connection that is opened before the settings are changed, and so does not have them.
func openBefore(t *testing.T, s *testDatabase) *sql.DB {
	t.Helper()
	db := s.Open(t, "predicthealth")
	db.SetMaxOpenConns(1)
	if err := db.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	return db
}

// otherValues returns the settings of a role or database, each with another value than the current one.
func otherValues(t *testing.T, db *sql.DB) map[string]string {
	t.Helper()
	rows, err := db.QueryContext(context.Background(), `SELECT name, vartype, setting, coalesce(min_val, ''), coalesce(max_val, ''), coalesce(enumvals, '{}')
		FROM pg_settings WHERE context IN ('user', 'superuser')`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	all := map[string]string{}
	for rows.Next() {
		var name, kind, current, least, most string
		var choices []string
		if err := rows.Scan(&name, &kind, &current, &least, &most, pq.Array(&choices)); err != nil {
			t.Fatal(err)
		}
		if unchanged[name] != "" {
			continue
		}
		value, given := values[name]
		switch {
		case given:
		case kind == "bool":
			value = map[string]string{"on": "off", "off": "on"}[current]
		case kind == "enum":
			for _, v := range choices {
				if v != current {
					value = v
				}
			}
		case kind == "string":
			t.Errorf("no other value for the setting %s (%q)", name, current)
			continue
		default:
			value = otherNumber(kind, current, least, most)
		}
		all[name] = value
	}
	if err := rows.Err(); err != nil || len(all) < 150 {
		t.Fatal(len(all), err)
	}
	return all
}

// otherNumber returns another number within bounds: twice or half the current one, or a bound.
func otherNumber(kind, current, least, most string) string {
	number := func(text string) float64 { f, _ := strconv.ParseFloat(text, 64); return f }
	for _, n := range []float64{number(current) * 2, number(current) / 2, number(most), number(least)} {
		if text := strings.TrimSuffix(strconv.FormatFloat(n, 'f', -1, 64), ".0"); n >= number(least) && n <= number(most) && n != number(current) {
			if kind == "integer" {
				text, _, _ = strings.Cut(text, ".")
			}
			return text
		}
	}
	return current
}
