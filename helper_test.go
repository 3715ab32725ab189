package database_test

import (
	"io"
	"log/slog"
	"net"
	"net/url"
	"testing"

	"github.com/predicthealth/database"
)

// logLines returns an option with a logger that calls onLine with each line.
func logLines(onLine func(line string)) database.Option {
	return database.WithLogger(slog.New(slog.NewTextHandler(writer(onLine), nil)))
}

type writer func(string)

func (w writer) Write(b []byte) (int, error) { w(string(b)); return len(b), nil }

// unusedAddress returns a local address at which nothing listens.
func unusedAddress(t *testing.T) string {
	t.Helper()
	l := listen(t, "127.0.0.1:0")
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return l.Addr().String()
}

// listen returns a listener that is closed when t ends.
func listen(t *testing.T, address string) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

// serve calls answer with each connection, and then closes it.
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

// forward returns an answer for serve that forwards connections to address.
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

// withHost returns rawURL with another address.
func withHost(t *testing.T, rawURL, address string) string {
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
