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

// Session is what each connection asks for where the URL does not say otherwise.
type Session struct {
	ApplicationName string
	// ConnectTimeout bounds one attempt to reach one server.
	ConnectTimeout time.Duration
	// StatementTimeout and IdleInTransactionTimeout are the server's; 0 leaves its own.
	StatementTimeout         time.Duration
	IdleInTransactionTimeout time.Duration
	// Tool is a program of ours rather than a service: what it does must not depend on what a service's or a
	// database's settings bound.
	Tool bool
}

// Config reads a postgres:// or postgresql:// URL. Errors never repeat it: it may hold a password.
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
		cfg.Hostaddr = netip.Addr{} // the URL names the server, whatever PGHOSTADDR says
	}
	if u.get("options") == "" {
		cfg.Options = "" // nor is PGOPTIONS heard, which would undo timeouts and move the search path
	}
	if cfg.Database == "" {
		return pq.Config{}, errors.New("DATABASE_URL names no database: postgres://user:password@host:port/database")
	}
	if cfg.ConnectTimeout <= 0 { // lib/pq would wait for ever
		cfg.ConnectTimeout = s.ConnectTimeout
	}
	if cfg.ApplicationName == "" {
		cfg.ApplicationName = s.ApplicationName
	}
	for setting, value := range s.settings() {
		send(&cfg, setting, value)
	}
	return cfg, nil
}

// Pinned are the settings on which it depends what a statement means or how a value is written, with the values that
// this project takes for granted: a login's or a database's own (ALTER ROLE … SET) would change both. As pg_dump
// does, each session asks for them.
var Pinned = map[string]string{
	"search_path": "public", "row_security": "on", "transform_null_equals": "off", "array_nulls": "on", "gin_fuzzy_search_limit": "0",
	"exit_on_error": "off", "standard_conforming_strings": "on", "backslash_quote": "safe_encoding", "quote_all_identifiers": "off",
	"timezone": "UTC", "intervalstyle": "postgres", "bytea_output": "hex",
	"idle_session_timeout": "0", // a pool keeps connections while nobody needs them, and has bounds of its own
}

// ofTools are what tools ask for beside these: nothing ends them but who started them, and they write.
var ofTools = map[string]string{
	"statement_timeout": "0", "lock_timeout": "0", "idle_in_transaction_session_timeout": "0",
	"default_transaction_read_only": "off", "default_transaction_isolation": "read committed", "default_transaction_deferrable": "off",
	"default_tablespace": "", "default_table_access_method": "heap", "check_function_bodies": "on", "client_min_messages": "notice",
	"password_encryption": "scram-sha-256",
}

var timeouts = [...]string{"statement_timeout", "idle_in_transaction_session_timeout"}

func (s Session) settings() map[string]string {
	all := maps.Clone(Pinned)
	if s.Tool {
		maps.Copy(all, ofTools)
	}
	for i, d := range []time.Duration{s.StatementTimeout, s.IdleInTransactionTimeout} {
		if d > 0 { // in whole milliseconds, and never 0, which would be no timeout at all
			all[timeouts[i]] = strconv.FormatInt(int64((d+time.Millisecond-1)/time.Millisecond), 10)
		}
	}
	return all
}

// TakeSettings takes out of what is sent when a connection starts, by name, what a pooler refuses there: each
// transaction is to set it.
func TakeSettings(cfg *pq.Config) map[string]string {
	taken := map[string]string{}
	for name, value := range cfg.Runtime {
		name := strings.ToLower(name)
		if _, pinned := Pinned[name]; pinned || slices.Contains(timeouts[:], name) {
			taken[name] = value
		}
	}
	maps.DeleteFunc(cfg.Runtime, func(name, _ string) bool { _, is := taken[strings.ToLower(name)]; return is })
	return taken
}

// send has a setting sent along when a connection starts, unless the URL has it, as an option of its own or in
// options=-c….
func send(cfg *pq.Config, setting, value string) {
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
