package database_test

import (
	"context"
	"errors"
	"io"
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestTimeoutsApply: those of the Config, unless the URL has its own.
func TestTimeoutsApply(t *testing.T) {
	t.Parallel()
	own := testdb.URL(t)
	with := func(key, value string) string {
		u, err := url.Parse(own)
		if err != nil {
			t.Fatal(err)
		}
		q := u.Query()
		q.Set(key, value)
		u.RawQuery = q.Encode()
		return u.String()
	}
	mine := database.Config{StatementTimeout: 90 * time.Second, IdleInTransactionTimeout: 150 * time.Second}
	for _, test := range []struct {
		url  string
		cfg  database.Config
		want []string
	}{
		{own, database.Config{}, []string{"30s", "1min", "predicthealth"}},
		{own, mine, []string{"90s", "150s", "predicthealth"}},
		{own, database.Config{ApplicationName: "a'b"}, []string{"30s", "1min", "a'b"}},
		{with("Statement_Timeout", "0"), mine, []string{"0", "150s", "predicthealth"}},
		{with("options", "-c statement-timeout=7s"), mine, []string{"7s", "150s", "predicthealth"}},
		{with("idle_in_transaction_session_timeout", "0"), mine, []string{"90s", "0", "predicthealth"}},
		{with("application_name", "mine"), mine, []string{"90s", "150s", "mine"}},
	} {
		test.cfg.DatabaseURL = test.url
		for _, statements := range []int{256, 0} { // at the start of a session, and in each transaction
			db, err := database.Open(t.Context(), test.cfg, database.WithStatementCache(statements))
			if err != nil {
				t.Fatal(err)
			}
			var got [3]string
			for i, name := range []string{"statement_timeout", "idle_in_transaction_session_timeout", "application_name"} {
				if err := db.SQL().QueryRowContext(t.Context(), "SHOW "+name).Scan(&got[i]); err != nil {
					t.Error(err)
				}
			}
			if !slices.Equal(got[:], test.want) {
				t.Errorf("keeping %d statements: got %v; want %v", statements, got, test.want)
			}
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	for _, statements := range []int{256, 0} {
		cfg := database.Config{DatabaseURL: own, StatementTimeout: 500 * time.Millisecond}
		db, err := database.Open(t.Context(), cfg, database.WithStatementCache(statements))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = db.Close() }()
		_, err = db.SQL().ExecContext(t.Context(), "SELECT pg_sleep(60)")
		var server *pq.Error
		if !errors.As(err, &server) || server.Code != pqerror.QueryCanceled {
			t.Errorf("keeping %d statements: got %v", statements, err)
		}
	}
}

// TestPoolBounds on the number, the age and the idle time of connections.
func TestPoolBounds(t *testing.T) {
	t.Parallel()
	own := testdb.URL(t)
	open := func(cfg database.Config) *database.DB {
		cfg.DatabaseURL = own
		db, err := database.Open(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		return db
	}
	db := open(database.Config{MaxOpenConns: 2, MaxIdleConns: 1})
	var held []io.Closer
	for range 2 {
		conn, err := db.SQL().Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, conn)
	}
	short, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := db.SQL().Conn(short); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a third connection: %v", err)
	}
	for _, conn := range held {
		if err := conn.Close(); err != nil {
			t.Error(err)
		}
	}
	if s := db.SQL().Stats(); s.Idle != 1 || s.MaxIdleClosed != 1 {
		t.Errorf("%+v", s)
	}
	if s := open(database.Config{}).SQL().Stats(); s.MaxOpenConnections != 10 {
		t.Errorf("by default: %+v", s)
	}

	aging := open(database.Config{ConnMaxLifetime: time.Nanosecond})
	if _, err := aging.SQL().ExecContext(t.Context(), "SELECT 1"); err != nil || aging.SQL().Stats().MaxLifetimeClosed == 0 {
		t.Errorf("%v, %+v", err, aging.SQL().Stats())
	}
	idle := open(database.Config{ConnMaxIdleTime: time.Nanosecond})
	poll.Until(t, 10*time.Second, func() error {
		if s := idle.SQL().Stats(); s.MaxIdleTimeClosed == 0 || s.OpenConnections != 0 {
			return errors.New("an idle connection is kept")
		}
		return nil
	})
}
