package database_test

import (
	"io"
	"log/slog"
	"net"
	"net/url"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database"
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

// eventually looks again and again, for ten seconds, until what it looks at is as it should be.
func eventually(t *testing.T, look func() error) {
	t.Helper()
	within(t, 10*time.Second, look)
}

// within is eventually with another limit.
func within(t *testing.T, limit time.Duration, look func() error) {
	t.Helper()
	_, err := backoff.Retry(t.Context(), func() (struct{}, error) { return struct{}{}, look() },
		backoff.WithBackOff(backoff.NewConstantBackOff(5*time.Millisecond)), backoff.WithMaxElapsedTime(limit))
	if err != nil {
		t.Errorf("within %v: %v", limit, err)
	}
}
