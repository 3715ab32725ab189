package postgres

import (
	"errors"
	"fmt"
	"maps"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/lib/pq"
)

// Session has the defaults of a connection, which the URL overrides.
type Session struct {
	ApplicationName string
	// ConnectTimeout bounds one attempt to reach one server.
	ConnectTimeout time.Duration
	// StatementTimeout and IdleInTransactionTimeout are set on the server; 0 keeps the server's own.
	StatementTimeout         time.Duration
	IdleInTransactionTimeout time.Duration
	// Tool is set for the project's commands, whose sessions must not depend on the settings and timeouts of a
	// role or a database.
	Tool bool
}

// Config parses a postgres:// or postgresql:// URL. Errors never repeat it: it may hold a password.
func (s Session) Config(url string) (pq.Config, error) {
	if url == "" {
		return pq.Config{}, errors.New("DATABASE_URL is not set")
	}
	if !strings.HasPrefix(url, "postgres://") && !strings.HasPrefix(url, "postgresql://") {
		return pq.Config{}, errors.New("DATABASE_URL is not a URL of the form postgres://user:password@host:port/database")
	}
	u, err := parseURI(url)
	if err != nil {
		return pq.Config{}, fmt.Errorf("DATABASE_URL cannot be read: %w", err)
	}
	if err := dropLibpqOnly(&u); err != nil {
		return pq.Config{}, err
	}
	cfg, err := pq.NewConfig(u.keywords())
	if err != nil {
		return pq.Config{}, errors.New("DATABASE_URL cannot be read: a part of it, or one of the environment's PG… variables" + pgVariables() + ", is not what postgres://user:password@host:port/database?option=value allows")
	}
	if u.get("hostaddr") == "" {
		cfg.Hostaddr = netip.Addr{} // the URL names the server: PGHOSTADDR is ignored
	}
	if u.get("options") == "" {
		cfg.Options = "" // PGOPTIONS is ignored: it would undo timeouts and change the search path
	}
	if cfg.Database == "" {
		return pq.Config{}, errors.New("DATABASE_URL names no database: postgres://user:password@host:port/database")
	}
	if cfg.ConnectTimeout <= 0 { // lib/pq would wait without a limit
		cfg.ConnectTimeout = s.ConnectTimeout
	}
	if cfg.ApplicationName == "" {
		cfg.ApplicationName = s.ApplicationName
	}
	for setting, value := range s.settings() {
		addStartupSetting(&cfg, setting, value)
	}
	return cfg, nil
}

// Pinned are the settings that change what a statement means or how a value is formatted, with the values that this project
// requires. Each session sets them, as pg_dump does: a role or a database may have others (ALTER ROLE … SET).
var Pinned = map[string]string{
	"search_path": "public", "row_security": "on", "transform_null_equals": "off", "array_nulls": "on", "gin_fuzzy_search_limit": "0",
	"exit_on_error": "off", "standard_conforming_strings": "on", "backslash_quote": "safe_encoding", "quote_all_identifiers": "off",
	"client_min_messages": "notice", // a commit that no synchronous standby confirmed is a warning
	"timezone":            "UTC", "intervalstyle": "postgres", "bytea_output": "hex",
	"idle_session_timeout": "0", // a pool keeps idle connections, within its own bounds
}

// toolSettings are what tools set as well: no timeout ends them, and they write.
var toolSettings = map[string]string{
	"statement_timeout": "0", "lock_timeout": "0", "idle_in_transaction_session_timeout": "0",
	"default_transaction_read_only": "off", "default_transaction_isolation": "read committed", "default_transaction_deferrable": "off",
	"default_tablespace": "", "default_table_access_method": "heap", "check_function_bodies": "on",
	"password_encryption": "scram-sha-256",
}

var timeouts = [...]string{"statement_timeout", "idle_in_transaction_session_timeout"}

func (s Session) settings() map[string]string {
	all := maps.Clone(Pinned)
	if s.Tool {
		maps.Copy(all, toolSettings)
	}
	for i, d := range []time.Duration{s.StatementTimeout, s.IdleInTransactionTimeout} {
		if d > 0 { // rounded up to milliseconds: 0 would mean no timeout
			all[timeouts[i]] = strconv.FormatInt(int64((d+time.Millisecond-1)/time.Millisecond), 10)
		}
	}
	return all
}

// ExtractTransactionSettings removes from cfg's startup parameters those that a pooler rejects, and returns them by name:
// each transaction must set them.
func ExtractTransactionSettings(cfg *pq.Config) map[string]string {
	extracted := map[string]string{}
	for name, value := range cfg.Runtime {
		name := strings.ToLower(name)
		if _, pinned := Pinned[name]; pinned || slices.Contains(timeouts[:], name) {
			extracted[name] = value
		}
	}
	maps.DeleteFunc(cfg.Runtime, func(name, _ string) bool { _, is := extracted[strings.ToLower(name)]; return is })
	return extracted
}

// addStartupSetting adds a startup parameter, unless the URL has it as a parameter or in options=-c….
func addStartupSetting(cfg *pq.Config, setting, value string) {
	// -c name=value, -cname=value or --name=value, where a hyphen may stand for an underscore.
	inOptions := regexp.MustCompile(`(^|\s)(-c\s*|--)` + strings.ReplaceAll(setting, "_", "[_-]") + `\s*=`)
	if inOptions.MatchString(strings.ToLower(cfg.Options)) {
		return
	}
	for name := range cfg.Runtime {
		if strings.EqualFold(name, setting) {
			return
		}
	}
	if cfg.Runtime == nil {
		cfg.Runtime = map[string]string{}
	}
	cfg.Runtime[setting] = value
}
