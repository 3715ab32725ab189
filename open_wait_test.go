package database_test

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestOpenWaits for a server that first refuses connections, then closes one, then answers.
func TestOpenWaits(t *testing.T) {
	t.Parallel()
	direct, address := testdb.URL(t), unusedAddress(t)
	var lines []string
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: withHost(t, direct, address)}, logLines(func(line string) {
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
	if _, err := db.Specialty.Query().Count(testdb.Context(t)); err != nil {
		t.Error(err)
	}
	logged := strings.Join(lines, "")
	if len(lines) < 2 || !strings.Contains(lines[0], "attempt=1") || !strings.Contains(lines[0], "nothing listens") || strings.Contains(logged, "postgres://") {
		t.Errorf("logged %q", lines)
	}
}

// TestOpenStopsWaiting when its context ends, while nothing listens, and while a server accepts and does not answer.
func TestOpenStopsWaiting(t *testing.T) {
	t.Parallel()
	patient := database.Config{ConnectTimeout: time.Hour, StartTimeout: time.Hour}
	refusing, silent := patient, patient
	refusing.DatabaseURL = "postgres://u:" + secret + "@" + unusedAddress(t) + "/d?sslmode=disable"
	l := listen(t, "127.0.0.1:0")
	silent.DatabaseURL = "postgres://u:" + secret + "@" + l.Addr().String() + "/d?sslmode=disable"

	ctx, cancel := context.WithCancel(t.Context())
	if _, err := database.Open(ctx, refusing, logLines(func(string) { cancel() })); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	go serve(l, func(c net.Conn) { cancel(); _, _ = io.Copy(io.Discard, c) })
	if _, err := database.Open(ctx, silent); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	// StartTimeout.
	refusing.StartTimeout = 10 * time.Millisecond
	silent.StartTimeout = 10 * time.Millisecond
	for _, cfg := range []database.Config{refusing, silent} {
		_, err := database.Open(t.Context(), cfg, logLines(func(string) {}))
		if !errors.Is(err, context.DeadlineExceeded) || strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v", err)
		}
	}
}

// TestOpenFailsAtOnce: permanent errors are not retried.
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
			logLines(func(line string) { t.Errorf("%s: %s", want, line) }))
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%v; want one line with %q", err, want)
		}
	}
}
