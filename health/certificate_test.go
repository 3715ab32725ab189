package health_test

import (
	"crypto/tls"
	"io"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/certs"
)

// serveTLS runs a server that completes TLS handshakes, after PostgreSQL's SSLRequest or at once.
func serveTLS(t *testing.T, dir, name string, sslRequest bool) string {
	t.Helper()
	pair, err := tls.LoadX509KeyPair(filepath.Join(dir, name+".crt"), filepath.Join(dir, name+".key"))
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer func() { _ = conn.Close() }()
				if sslRequest {
					if _, err := io.ReadFull(conn, make([]byte, 8)); err != nil {
						return
					}
					_, _ = conn.Write([]byte("S"))
				}
				_ = tls.Server(conn, &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}).HandshakeContext(t.Context())
			}()
		}
	}()
	return listener.Addr().String()
}

// TestCertificate: the expiry of each server's certificate, as a client sees it; also of an expired one.
func TestCertificate(t *testing.T) {
	t.Parallel()
	const life, day = 397 * 24 * time.Hour, 24 * time.Hour
	for _, c := range []struct {
		postgres, redis time.Duration // until expiry
		want            health.Status
		message         string
	}{
		{100 * day, 200 * day, health.OK, "the certificate of postgres at 127.0.0.1:"},
		{100 * day, 20 * day, health.Warning, "the certificate of redis at 127.0.0.1:"},
		{2 * day, 200 * day, health.Critical, "the certificate of postgres at 127.0.0.1:"},
		{-day, 200 * day, health.Critical, "the certificate of postgres at 127.0.0.1:"},
	} {
		addresses := map[string]string{}
		var roots []byte
		for name, left := range map[string]time.Duration{"postgres": c.postgres, "redis": c.redis} {
			dir := t.TempDir()
			if _, err := certs.Make(dir, []certs.Server{{Name: name, Hosts: []string{"127.0.0.1"}}}, time.Now().Add(left-life)); err != nil {
				t.Fatal(err)
			}
			addresses[name] = serveTLS(t, dir, name, name == "postgres")
			root, err := os.ReadFile(filepath.Join(dir, "ca.crt"))
			if err != nil {
				t.Fatal(err)
			}
			roots = append(roots, root...)
		}
		file := filepath.Join(t.TempDir(), "ca.crt")
		if err := os.WriteFile(file, roots, 0o600); err != nil {
			t.Fatal(err)
		}
		check := checkFunc(t, health.Config{
			Database: database.Config{
				DatabaseURL: "postgres://u:p@" + addresses["postgres"] + "/d?sslmode=verify-full&sslrootcert=" + file,
				RedisURL:    "rediss://u:p@" + addresses["redis"] + "/0",
			},
			Only: []string{"certificate"},
		})
		eventually(t, check, c.want, c.message)
		for _, f := range check().Figures {
			left := map[string]time.Duration{"postgres": c.postgres, "redis": c.redis}[f.Label]
			if off := time.Duration(f.Value*float64(time.Second)) - left; off > time.Hour || off < -time.Hour {
				t.Errorf("%s expires in %v s; want %s", f.Label, f.Value, left)
			}
		}
	}
}
