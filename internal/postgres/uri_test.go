package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lib/pq"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestURIs: each is parsed as psql parses it.
func TestURIs(t *testing.T) {
	for _, name := range []string{"PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "PGSSLMODE"} {
		t.Setenv(name, "") // restores it after the test
		_ = os.Unsetenv(name)
	}
	for uri, want := range map[string]string{
		"postgres://u:p@127.0.0.1:1,127.0.0.1:5433/d":      "u p 127.0.0.1:1,127.0.0.1:5433 d",
		"postgres://u:p@h1,h2:5/d":                         "u p h1:5432,h2:5 d",
		"postgres://u:p@h1:6,h2/d":                         "u p h1:6,h2:5432 d",
		"postgres://u@[::1]:5,[fe80::2]/d":                 "u  ::1:5,fe80::2:5432 d",
		"postgresql://u@[::1]/d?x=1":                       "u  ::1:5432 d x=1",
		"postgres://u:a+b%2B%20c@h/d":                      "u a+b+ c h:5432 d",
		"postgres://h/d?user=u&password=a+b":               "u a+b h:5432 d",
		"postgres://u:pa:ss@h/d%2Fe%3Df%20g":               "u pa:ss h:5432 d/e=f g",
		"postgres://u:it's%5C@h/a=b%20host=c":              `u it's\ h:5432 a=b host=c`,
		"postgres://u@%2Fvar%2Frun/d":                      "u  /var/run:5432 d",
		"postgres://u@/d?host=/tmp&port=7":                 "u  /tmp:7 d",
		"postgres://u@h/d?dbname=e":                        "u  h:5432 e",
		"postgres://u@h/d?ssl=true":                        "u  h:5432 d sslmode=require",
		"postgres://u@h/d?channel_binding=prefer":          "u  h:5432 d",
		"postgres://u@h/d?gssencmode=disable&keepalives=1": "u  h:5432 d",
		"postgres://u@h/d?channel_binding=require":         "channel_binding is not supported",
		"postgres://u@h/d?keepalives_idle=5":               "keepalives_idle is not supported",
		"postgres://u@h/d?requirepeer=postgres":            "requirepeer is not supported",
		"postgres://u@h/d?ssl=false":                       "ssl takes no other value",
		"postgres://u@h:0/d":                               "a port in it",
		"postgres://u@h:1,i:x/d":                           "a port in it",
		"postgres://u@[::1/d":                              "is not closed",
		"postgres://u@h/d?x":                               "name=value",
		"postgres://u:%00@h/d":                             "hexadecimal",
		"postgres://u:s%@h/d":                              "hexadecimal",
	} {
		cfg, err := postgres.Config(uri, "")
		sent := map[string]bool{} // the defaults of every connection
		if plain, err := postgres.Config("postgres://h/d", ""); err == nil {
			for name, value := range plain.Runtime {
				sent[name] = cfg.Runtime[name] == value
			}
		}
		if err != nil {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v; want %q", uri, err, want)
			}
			continue
		}
		hosts := []string{fmt.Sprintf("%s:%d", cfg.Host, cfg.Port)}
		for _, m := range cfg.Multi {
			hosts = append(hosts, fmt.Sprintf("%s:%d", m.Host, m.Port))
		}
		got := fmt.Sprintf("%s %s %s %s", cfg.User, cfg.Password, strings.Join(hosts, ","), cfg.Database)
		if strings.Contains(uri, "ssl=") {
			got += " sslmode=" + string(cfg.SSLMode)
		}
		for name, value := range cfg.Runtime {
			if !sent[name] {
				got += " " + name + "=" + value
			}
		}
		if got != want {
			t.Errorf("%s: %q; want %q", uri, got, want)
		}
	}
}

// TestRewrittenURIs: WithDatabase and WithUser change nothing else in a URI.
func TestRewrittenURIs(t *testing.T) {
	t.Parallel()
	text := rapid.StringMatching(`[^\x00]{1,20}`)
	rapid.Check(t, func(t *rapid.T) {
		user, password, database := text.Draw(t, "user"), text.Draw(t, "password"), text.Draw(t, "database")
		hosts := rapid.SampledFrom([]string{"h", "h:5", "h1:5,h2:6", "[::1]:5,h", "%2Ftmp"}).Draw(t, "hosts")
		first := "postgres://u:p@" + hosts + "/live?sslmode=verify-full&options=-c+geqo=off&password=old&dbname=live"
		moved, err := postgres.WithDatabase(first, database)
		if err != nil {
			t.Fatal(err)
		}
		if moved, err = postgres.WithUser(moved, user, password); err != nil {
			t.Fatal(err)
		}
		was, err := postgres.Config(first, "")
		if err != nil {
			t.Fatal(err)
		}
		is, err := postgres.Config(moved, "")
		if err != nil || is.User != user || is.Password != password || is.Database != database {
			t.Fatalf("%s: %q %q %q, %v", moved, is.User, is.Password, is.Database, err)
		}
		if is.Host != was.Host || is.Port != was.Port || !slices.Equal(is.Multi, was.Multi) || is.SSLMode != was.SSLMode || is.Options != "-c geqo=off" {
			t.Fatalf("%s: %+v, was %+v", moved, is, was)
		}
	})
}

// TestAwkwardNames: connections of the client and of PostgreSQL's programs succeed with a database named like a connection
// string, a password that SASLprep changes, and a first host where nothing listens.
func TestAwkwardNames(t *testing.T) {
	t.Parallel()
	server := testdb.EmptyURL(t)
	const name = `a=b host=c it's \`
	admin := testdb.SQL(t, server)
	run := func(statement string) {
		t.Helper()
		if _, err := admin.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	database, role := name+postgres.RandomName(), "test_"+postgres.RandomName()
	run("CREATE DATABASE " + pq.QuoteIdentifier(database))
	t.Cleanup(func() { _ = postgres.DropDatabase(context.WithoutCancel(t.Context()), server, database) })
	const password = "no\u00a0break\u00adsoft ﬁ"
	run(fmt.Sprintf("CREATE ROLE %s LOGIN PASSWORD %s", role, pq.QuoteLiteral(password)))
	t.Cleanup(func() { _, _ = admin.ExecContext(context.WithoutCancel(t.Context()), "DROP ROLE "+role) })
	url, err := postgres.WithDatabase(server, database)
	if err != nil {
		t.Fatal(err)
	}
	if url, err = postgres.WithUser(url, role, password); err != nil {
		t.Fatal(err)
	}
	before, after, _ := strings.Cut(url, "@")
	url = before + "@127.0.0.1:1," + after
	db, err := postgres.Open(t.Context(), url, "test")
	if err != nil {
		t.Fatal(err)
	}
	var is string
	if err := errors.Join(db.QueryRowContext(t.Context(), "SELECT current_database()").Scan(&is), db.Close()); err != nil || is != database {
		t.Errorf("%q, %v", is, err)
	}
	cfg, err := postgres.Config(url, "test")
	if err != nil {
		t.Fatal(err)
	}
	for program, args := range map[string][]string{
		"pg_dumpall": {"--roles-only", "--no-role-passwords", "--database=" + postgres.DatabaseArgument(database)},
		"pg_dump":    {"--schema-only"},
		"psql":       {"-c", "SELECT"},
	} {
		path, err := local.PostgresProgram(program)
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.CommandContext(t.Context(), path, args...)
		cmd.Env = postgres.Environment(cfg)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %.300s", program, err, out)
		}
	}
}

// refusing starts a server that rejects the password of each login, and counts them.
func refusing(t *testing.T) (address string, logins *atomic.Int64) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	logins = new(atomic.Int64)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			logins.Add(1)
			go func() {
				defer func() { _ = c.Close() }()
				if _, err := io.ReadAtLeast(c, make([]byte, 1024), 8); err != nil {
					return
				}
				fields := "SFATAL\x00C28P01\x00Mno\x00\x00"
				_, _ = c.Write(append([]byte{'E', 0, 0, 0, byte(4 + len(fields))}, fields...))
			}()
		}
	}()
	return l.Addr().String(), logins
}

// TestPreferStandbyEnds where no server can be used: lib/pq alone would try without end.
func TestPreferStandbyEnds(t *testing.T) {
	t.Parallel()
	address, logins := refusing(t)
	for _, hosts := range []string{"127.0.0.1:1", address, address + ",127.0.0.1:1"} {
		url := "postgres://u:p@" + hosts + "/d?sslmode=disable&target_session_attrs=prefer-standby"
		logins.Store(0)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		_, err := postgres.Open(ctx, url, "test")
		var connect *postgres.ConnectError
		if !errors.As(err, &connect) || ctx.Err() != nil {
			t.Errorf("%s: %v", hosts, err)
		} else if !strings.Contains(connect.Address, strings.Split(hosts, ",")[0]) || strings.Contains(connect.Reason, "\n") {
			t.Errorf("%s: %v", hosts, err)
		}
		if n := logins.Load(); n > 2 {
			t.Errorf("%s: %d logins", hosts, n)
		}
		cancel()
	}
	url := testdb.EmptyURL(t) + "&target_session_attrs=prefer-standby"
	db, err := postgres.Open(t.Context(), url, "test")
	if err != nil {
		t.Fatalf("a primary alone: %v", err)
	}
	_ = db.Close()
}
