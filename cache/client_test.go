package cache_test

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

func TestOpen(t *testing.T) {
	t.Parallel()
	client, err := cache.Open(t.Context(), testredis.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = client.Close() }()
	if err := client.Set(t.Context(), t.Name(), "v", time.Minute).Err(); err != nil {
		t.Fatal(err)
	}
	if got := client.Get(t.Context(), t.Name()).Val(); got != "v" {
		t.Errorf("got %q", got)
	}
}

// TestOpenErrors: the error explains the problem in one line, without the password.
func TestOpenErrors(t *testing.T) {
	t.Parallel()
	const password = "p4ss-w0rd"
	good, err := url.Parse(testredis.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := closed.Close(); err != nil {
		t.Fatal(err)
	}
	number := *good
	number.Path = "/9999"
	for address, want := range map[string]string{
		"":              "not set",
		number.String(): "no database of that number",
		"redis://:" + password + "@127.0.0.1:x/0":                   "not a URL of the form",
		"http://" + password:                                        "not a URL of the form",
		fmt.Sprintf("redis://:%s@%s/0", password, closed.Addr()):    "nothing listens",
		fmt.Sprintf("redis://u:%s@%s/0", password, good.Host):       "wrong user or password",
		fmt.Sprintf("redis://default:%s@%s/0", password, good.Host): "wrong user or password",
	} {
		_, err := cache.Open(t.Context(), address)
		if refuses := want == "wrong user or password" || want == "no database of that number"; errors.Is(err, cache.ErrRefused) != refuses {
			t.Errorf("%s: %v", want, err)
		}
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), password) || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v; want one line that contains %q", err, want)
		}
	}
}
