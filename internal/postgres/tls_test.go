package postgres_test

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/certs"
	"github.com/predicthealth/database/internal/postgres"
)

// serve runs a server that accepts any login: encrypted by pair, or without TLS.
func serve(t *testing.T, pair *tls.Certificate, version uint16) (port string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	login := func(conn net.Conn) error {
		request := make([]byte, 8)
		if _, err := io.ReadFull(conn, request); err != nil {
			return err
		}
		if pair == nil {
			_, err := conn.Write([]byte("N"))
			return err
		}
		if _, err := conn.Write([]byte("S")); err != nil {
			return err
		}
		secure := tls.Server(conn, &tls.Config{Certificates: []tls.Certificate{*pair}, MinVersion: version})
		length := make([]byte, 4)
		if _, err := io.ReadFull(secure, length); err != nil {
			return err
		}
		if _, err := io.CopyN(io.Discard, secure, int64(binary.BigEndian.Uint32(length))-4); err != nil {
			return err
		}
		// AuthenticationOk and ReadyForQuery
		if _, err := secure.Write([]byte{'R', 0, 0, 0, 8, 0, 0, 0, 0, 'Z', 0, 0, 0, 5, 'I'}); err != nil {
			return err
		}
		_, err := io.Copy(io.Discard, secure)
		return err
	}
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer func() { _ = conn.Close() }()
				_ = login(conn)
			}()
		}
	}()
	_, port, _ = net.SplitHostPort(listener.Addr().String())
	return port
}

// TestEncryption: the dialer connects where lib/pq's own TLS does, and nowhere else.
func TestEncryption(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	now := time.Now()
	if _, err := certs.Make(dir, []certs.Server{{Name: "server", Hosts: []string{"localhost"}}}, now); err != nil {
		t.Fatal(err)
	}
	if _, err := certs.Make(filepath.Join(dir, "foreign"), nil, now); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "garbage"), []byte("no certificate"), 0o600); err != nil {
		t.Fatal(err)
	}
	pair, err := tls.LoadX509KeyPair(filepath.Join(dir, "server.crt"), filepath.Join(dir, "server.key"))
	if err != nil {
		t.Fatal(err)
	}
	ports := map[string]string{"1.2": serve(t, &pair, tls.VersionTLS12), "1.3": serve(t, &pair, tls.VersionTLS13), "none": serve(t, nil, 0)}
	connected := map[string]bool{}
	for version, port := range ports {
		for _, host := range []string{"localhost", "127.0.0.1"} {
			for _, mode := range []string{"", "&sslmode=require", "&sslmode=verify-ca", "&sslmode=verify-full"} {
				for _, root := range []string{"", "ca.crt", "foreign/ca.crt", "missing", "garbage"} {
					for _, more := range []string{"", "&ssl_max_protocol_version=TLSv1.2", "&sslsni=0"} {
						query := mode + more
						if root != "" {
							query += "&sslrootcert=" + filepath.Join(dir, root)
						}
						name := strings.Join([]string{version, host, mode, root, more}, " ")
						cfg, err := postgres.Config("postgres://u:p@"+host+":"+port+"/d?connect_timeout=10"+query, "test")
						if err != nil {
							t.Fatal(err)
						}
						connected[name] = sameOutcome(t, name, cfg)
					}
				}
			}
		}
	}
	for name, want := range map[string]bool{
		"1.2 localhost &sslmode=verify-full ca.crt ":                                  true,
		"1.3 localhost &sslmode=verify-full ca.crt ":                                  true,
		"1.2 127.0.0.1 &sslmode=verify-full ca.crt ":                                  false, // another name
		"1.2 127.0.0.1 &sslmode=verify-ca ca.crt ":                                    true,
		"1.2 localhost &sslmode=verify-full foreign/ca.crt ":                          false,
		"1.2 localhost &sslmode=verify-ca foreign/ca.crt ":                            false,
		"1.2 localhost &sslmode=require foreign/ca.crt ":                              false,
		"1.2 localhost &sslmode=require missing ":                                     true,
		"1.2 localhost &sslmode=verify-full  ":                                        false, // the system's roots
		"1.2 localhost   ":                                                            true,
		"none localhost   ":                                                           false,
		"1.3 localhost &sslmode=verify-full ca.crt &ssl_max_protocol_version=TLSv1.2": false,
		"1.2 localhost &sslmode=verify-full ca.crt &ssl_max_protocol_version=TLSv1.2": true,
		"1.2 localhost &sslmode=verify-full ca.crt &sslsni=0":                         true,
		"1.2 localhost &sslmode=verify-full garbage ":                                 false,
		"1.2 localhost &sslmode=verify-full missing ":                                 false,
	} {
		if got, ok := connected[name]; !ok || got != want {
			t.Errorf("%s: connected %t, %t", name, got, ok)
		}
	}
}

// sameOutcome connects with the dialer's TLS and with lib/pq's, and returns whether it could.
func sameOutcome(t *testing.T, name string, cfg pq.Config) bool {
	t.Helper()
	theirs, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		t.Fatal(err)
	}
	them, theirErr := theirs.Connect(t.Context())
	ahead := false
	us, ourErr := postgres.Connector(cfg).Connect(postgres.WithSocket(t.Context(), func(s *postgres.Socket) { ahead = s.SendsAhead() }))
	switch {
	case (ourErr == nil) != (theirErr == nil):
		t.Errorf("%s: ours %v, lib/pq's %v", name, ourErr, theirErr)
	case errors.Is(theirErr, pq.ErrSSLNotSupported) != errors.Is(ourErr, pq.ErrSSLNotSupported):
		t.Errorf("%s: ours %v, lib/pq's %v", name, ourErr, theirErr)
	case ourErr == nil && !ahead:
		t.Errorf("%s: messages cannot be sent ahead", name)
	}
	if theirErr == nil {
		_ = them.Close()
	}
	if ourErr == nil {
		_ = us.Close()
	}
	return ourErr == nil
}

// TestEncryptionIsAborted: a server that does not answer the request for TLS, or stops in the handshake, is left when the context ends.
func TestEncryptionIsAborted(t *testing.T) {
	t.Parallel()
	for _, answer := range []string{"", "S"} {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = listener.Close() })
		asked := make(chan struct{})
		go func() {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = io.ReadFull(conn, make([]byte, 8))
			_, _ = conn.Write([]byte(answer))
			close(asked)
			_, _ = io.Copy(io.Discard, conn)
			_ = conn.Close()
		}()
		cfg, err := postgres.Config(fmt.Sprintf("postgres://u:p@%s/d?sslmode=require", listener.Addr()), "test")
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() {
			_, err := postgres.Connector(cfg).Connect(ctx)
			done <- err
		}()
		<-asked
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("after %q: %v", answer, err)
		}
	}
}
