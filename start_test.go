package database_test

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testdb"
)

// aLine is a logger that calls heard with each line.
func aLine(heard func(line string)) database.Option {
	return database.WithLogger(slog.New(slog.NewTextHandler(writer(heard), nil)))
}

type writer func(string)

func (w writer) Write(b []byte) (int, error) { w(string(b)); return len(b), nil }

// nobody is an address of this machine at which nothing listens.
func nobody(t *testing.T) string {
	t.Helper()
	l := listen(t, "127.0.0.1:0")
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return l.Addr().String()
}

// listen is closed when t ends.
func listen(t *testing.T, address string) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

// serve gives each connection to answer, and closes it after.
func serve(l net.Listener, answer func(net.Conn)) {
	for {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer func() { _ = conn.Close() }()
			answer(conn)
		}()
	}
}

// forward passes what connections say to address, and back.
func forward(address string) func(net.Conn) {
	return func(client net.Conn) {
		server, err := net.Dial("tcp", address)
		if err != nil {
			return
		}
		defer func() { _ = server.Close() }()
		go func() {
			_, _ = io.Copy(server, client)
			_ = server.Close()
		}()
		_, _ = io.Copy(client, server)
	}
}

// at is a URL with another address.
func at(t *testing.T, rawURL, address string) string {
	t.Helper()
	u, err := url.Parse(rawURL)
	if err != nil {
		t.Fatal(err)
	}
	u.Host = address
	return u.String()
}

func hostOf(t *testing.T, rawURL string) string {
	t.Helper()
	u, err := url.Parse(rawURL)
	if err != nil {
		t.Fatal(err)
	}
	return u.Host
}

// TestOpenWaits: for a server that first refuses, then hangs up, then is there.
func TestOpenWaits(t *testing.T) {
	t.Parallel()
	direct, address := testdb.URL(t), nobody(t)
	var lines []string
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: at(t, direct, address)}, aLine(func(line string) {
		if lines = append(lines, line); len(lines) > 1 {
			return
		}
		var once sync.Once
		go serve(listen(t, address), func(c net.Conn) {
			first := false
			once.Do(func() { first = true })
			if !first {
				forward(hostOf(t, direct))(c)
			}
		})
	}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.Specialty.Query().Count(t.Context()); err != nil {
		t.Error(err)
	}
	said := strings.Join(lines, "")
	if len(lines) < 2 || !strings.Contains(lines[0], "attempt=1") || !strings.Contains(lines[0], "nothing listens") || strings.Contains(said, "postgres://") {
		t.Errorf("logged %q", lines)
	}
}

// TestOpenStopsWaiting: with its context, while nothing listens, and while a server accepts and is silent.
func TestOpenStopsWaiting(t *testing.T) {
	t.Parallel()
	patient := database.Config{ConnectTimeout: time.Hour, StartTimeout: time.Hour}
	refusing, silent := patient, patient
	refusing.DatabaseURL = "postgres://u:" + secret + "@" + nobody(t) + "/d?sslmode=disable"
	l := listen(t, "127.0.0.1:0")
	silent.DatabaseURL = "postgres://u:" + secret + "@" + l.Addr().String() + "/d?sslmode=disable"

	ctx, cancel := context.WithCancel(t.Context())
	if _, err := database.Open(ctx, refusing, aLine(func(string) { cancel() })); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	go serve(l, func(c net.Conn) { cancel(); _, _ = io.Copy(io.Discard, c) })
	if _, err := database.Open(ctx, silent); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	// The start's own end says what was last seen.
	refusing.StartTimeout = 10 * time.Millisecond
	silent.StartTimeout = 10 * time.Millisecond
	for _, cfg := range []database.Config{refusing, silent} {
		_, err := database.Open(t.Context(), cfg, aLine(func(string) {}))
		if !errors.Is(err, context.DeadlineExceeded) || strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v", err)
		}
	}
}

// TestOpenFailsAtOnce: what waiting cannot mend is not waited for.
func TestOpenFailsAtOnce(t *testing.T) {
	t.Parallel()
	good := testdb.ServerURL(t)
	wrong, err := url.Parse(good)
	if err != nil {
		t.Fatal(err)
	}
	wrong.User = url.UserPassword(wrong.User.Username(), secret)
	nowhere, err := url.Parse(good)
	if err != nil {
		t.Fatal(err)
	}
	nowhere.Path = "/nowhere"

	certified := httptest.NewTLSServer(nil)
	t.Cleanup(certified.Close)
	plain, untrusted := listen(t, "127.0.0.1:0"), listen(t, "127.0.0.1:0")
	askForTLS := func(answer string) func(net.Conn) {
		return func(c net.Conn) {
			_, _ = io.ReadFull(c, make([]byte, 8))
			_, _ = io.WriteString(c, answer)
			if answer == "S" {
				_ = tls.Server(c, certified.TLS).Handshake()
			}
		}
	}
	go serve(plain, askForTLS("N"))
	go serve(untrusted, askForTLS("S"))
	for address, want := range map[string]string{
		wrong.String():   "wrong password",
		nowhere.String(): "there is no database",
		"postgres://u:" + secret + "@" + plain.Addr().String() + "/d":                                                      "offers no TLS",
		"postgres://u:" + secret + "@" + untrusted.Addr().String() + "/d?sslmode=verify-full":                              "certificate",
		"postgres://u:" + secret + "@" + plain.Addr().String() + "/d?sslmode=verify-full&sslrootcert=/none":                "no such file",
		"postgres://u:" + secret + "@" + plain.Addr().String() + "/d?sslmode=verify-full&sslrootcert=-----BEGIN+" + secret: "sslinline",
	} {
		_, err := database.Open(t.Context(), database.Config{DatabaseURL: address, StartTimeout: time.Hour},
			aLine(func(line string) { t.Errorf("%s: %s", want, line) }))
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%v; want one line with %q", err, want)
		}
	}
}

// TestTimeoutsAreInForce: those of the Config, unless the URL has its own.
func TestTimeoutsAreInForce(t *testing.T) {
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
		db, err := database.Open(t.Context(), test.cfg)
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
			t.Errorf("got %v; want %v", got, test.want)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: own, StatementTimeout: 500 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	_, err = db.SQL().ExecContext(t.Context(), "SELECT pg_sleep(60)")
	var server *pq.Error
	if !errors.As(err, &server) || server.Code != pqerror.QueryCanceled {
		t.Errorf("got %v", err)
	}
}

// TestPoolBounds: how many connections may be open and kept, and for how long.
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
	eventually(t, func() error {
		if s := idle.SQL().Stats(); s.MaxIdleTimeClosed == 0 || s.OpenConnections != 0 {
			return errors.New("an idle connection is kept")
		}
		return nil
	})
}

// eventually looks again and again, for ten seconds, until what it looks at is as it should be.
func eventually(t *testing.T, look func() error) {
	t.Helper()
	_, err := backoff.Retry(t.Context(), func() (struct{}, error) { return struct{}{}, look() },
		backoff.WithBackOff(backoff.NewConstantBackOff(5*time.Millisecond)), backoff.WithMaxElapsedTime(10*time.Second))
	if err != nil {
		t.Error(err)
	}
}
