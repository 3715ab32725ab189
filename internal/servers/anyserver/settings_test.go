package anyserver_test

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

// keeps are the settings that stay as they are here, and why. Each other one gets another value.
var keeps = map[string]string{
	"local_preload_libraries": "a session whose library is missing does not start", "session_preload_libraries": "likewise",
	"role": "it is the role in force", "session_authorization": "likewise", "is_superuser": "nobody sets it",
	"session_replication_role":      "a superuser alone sets it, to switch triggers off",
	"default_transaction_read_only": "a login of a service that has it is to read only; tools are tried with it",
	"transaction_isolation":         "of a transaction, and none's default", "transaction_read_only": "likewise", "transaction_deferrable": "likewise", "seed": "likewise",
	"post_auth_delay": "it would only wait", "debug_discard_caches": "it would only wait", "log_statement_stats": "it excludes the others of its kind",
	"zero_damaged_pages": "it is for a damaged database", "ignore_checksum_failure": "likewise", "ignore_system_indexes": "likewise",
	"max_stack_depth": "the kernel bounds it", "temp_file_limit": "the least leaves no room for a sort", "jit_provider": "a library",
	"dynamic_library_path": "the server's installation", "extension_destdir": "likewise", "extension_control_path": "likewise", "lc_messages": "servers without translations have one value",
	"log_parser_stats": "one of a kind is enough", "log_planner_stats": "likewise", "log_executor_stats": "likewise",
}

// others are values that differ, where a rule would find none or one that says nothing.
var others = map[string]string{
	"search_path": "pg_catalog", "TimeZone": "Asia/Kathmandu", "DateStyle": "SQL, DMY", "client_encoding": "LATIN1", "timezone_abbreviations": "India",
	"default_text_search_config": "pg_catalog.german", "lc_monetary": "C", "lc_numeric": "C", "lc_time": "C", "application_name": "it's \\ another",
	"temp_tablespaces": "none", "default_tablespace": "none", "default_table_access_method": "none", "statement_timeout": "1ms", "lock_timeout": "1ms",
	"idle_in_transaction_session_timeout": "1ms", "idle_session_timeout": "1ms", "work_mem": "64kB", "maintenance_work_mem": "1MB", "temp_buffers": "800kB",
	"log_min_duration_statement": "1h", "log_min_duration_sample": "1h", "backtrace_functions": "none", "wal_consistency_checking": "", "debug_io_direct": "",
	"createrole_self_grant": "set, inherit", "output_plugin_libraries": "pgoutput", "restrict_nonsystem_relation_kind": "", "unix_socket_directories": "", "tcp_user_timeout": "1min", "tcp_keepalives_idle": "1min",
	"tcp_keepalives_interval": "1min", "tcp_keepalives_count": "9", "client_connection_check_interval": "1s", "deadlock_timeout": "2s", "gin_fuzzy_search_limit": "1",
	"client_min_messages": "error", "log_min_messages": "panic", "log_min_error_statement": "panic",
}

// TestSettings: what a login or a database has set makes no difference to what is migrated, read, compared, backed up
// and watched.
func TestSettings(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "max_connections = 200\n")
	server.Start(t)
	super := server.Open(t, "postgres")
	s := &site{Server: server, database: "predicthealth", super: super}
	s.exec(t, super, logins, "CREATE DATABASE predicthealth OWNER owner", "CREATE ROLE tester SUPERUSER LOGIN")
	s.super = testerOf(t, s)
	set := otherValues(t, super)
	for name, value := range set {
		s.exec(t, super, fmt.Sprintf("ALTER ROLE ALL SET %s = %s", pq.QuoteIdentifier(name), pq.QuoteLiteral(value)))
	}
	t.Logf("%d settings", len(set))
	s.exec(t, super, "ALTER ROLE owner SET default_transaction_read_only = on", "ALTER DATABASE predicthealth SET search_path = ''")
	s.migrate(t)
	s.exec(t, super, "ALTER ROLE owner RESET default_transaction_read_only")
	s.use(t)
	s.look(t)
}

// testerOf is a connection that none of the settings reach: it was there before.
func testerOf(t *testing.T, s *site) *sql.DB {
	t.Helper()
	db := s.Open(t, "predicthealth")
	db.SetMaxOpenConns(1)
	if err := db.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	return db
}

// otherValues are the settings that a login or a database can carry, each with another value than it has.
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
		var name, kind, is, least, most string
		var values []string
		if err := rows.Scan(&name, &kind, &is, &least, &most, pq.Array(&values)); err != nil {
			t.Fatal(err)
		}
		if keeps[name] != "" {
			continue
		}
		value, given := others[name]
		switch {
		case given:
		case kind == "bool":
			value = map[string]string{"on": "off", "off": "on"}[is]
		case kind == "enum":
			for _, v := range values {
				if v != is {
					value = v
				}
			}
		case kind == "string":
			t.Errorf("setting %s (%q) has no other value here", name, is)
			continue
		default:
			value = another(kind, is, least, most)
		}
		all[name] = value
	}
	if err := rows.Err(); err != nil || len(all) < 150 {
		t.Fatal(len(all), err)
	}
	return all
}

// another is a number within bounds: the double, the half, or the least.
func another(kind, is, least, most string) string {
	number := func(text string) float64 { f, _ := strconv.ParseFloat(text, 64); return f }
	for _, n := range []float64{number(is) * 2, number(is) / 2, number(most), number(least)} {
		if text := strings.TrimSuffix(strconv.FormatFloat(n, 'f', -1, 64), ".0"); n >= number(least) && n <= number(most) && n != number(is) {
			if kind == "integer" {
				text, _, _ = strings.Cut(text, ".")
			}
			return text
		}
	}
	return is
}
