package postgres

import (
	"errors"
	"fmt"
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
	setTimeout(&cfg, timeouts[0], s.StatementTimeout)
	setTimeout(&cfg, timeouts[1], s.IdleInTransactionTimeout)
	return cfg, nil
}

var timeouts = [...]string{"statement_timeout", "idle_in_transaction_session_timeout"}

// TakeTimeouts takes what bounds statements and transactions out of what is sent when a connection
// starts, by name: a pooler refuses it there, and each transaction is to set it.
func TakeTimeouts(cfg *pq.Config) map[string]string {
	taken := map[string]string{}
	for name, value := range cfg.Runtime {
		if slices.Contains(timeouts[:], strings.ToLower(name)) {
			taken[strings.ToLower(name)] = value
			delete(cfg.Runtime, name)
		}
	}
	return taken
}

// setTimeout sends a timeout along when a connection starts, unless the URL has the setting, as an
// option of its own or in options=-c….
func setTimeout(cfg *pq.Config, setting string, d time.Duration) {
	// -c name=value, -cname=value or --name=value, where a hyphen may stand for an underscore.
	inOptions := regexp.MustCompile(`(^|\s)(-c\s*|--)` + strings.ReplaceAll(setting, "_", "[_-]") + `\s*=`)
	if d <= 0 || inOptions.MatchString(strings.ToLower(cfg.Options)) {
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
	// In whole milliseconds, and never 0, which would be no timeout at all.
	cfg.Runtime[setting] = strconv.FormatInt(int64((d+time.Millisecond-1)/time.Millisecond), 10)
}
