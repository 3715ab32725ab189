package cache_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestTLS: the server's certificate must be trusted by the system and valid for the host. The client runs in a
// process of its own, whose system trusts the test's authority.
func TestTLS(t *testing.T) {
	if u := os.Getenv("CACHE_TEST_TLS"); u != "" {
		client, err := cache.Open(t.Context(), u)
		if err != nil {
			fmt.Println("refused:", err)
			return
		}
		fmt.Println("connected:", client.Do(t.Context(), "PING").Val())
		_ = client.Close()
		return
	}
	t.Parallel()
	dir := t.TempDir()
	authority, key := certify(t, dir, "ours", nil, nil, net.IPv4(127, 0, 0, 1))
	certify(t, dir, "another", authority, key, net.IPv4(127, 0, 0, 9))
	certify(t, dir, "foreign", nil, nil, net.IPv4(127, 0, 0, 1))
	for _, c := range []struct{ name, certificate, trusted, scheme, want string }{
		{"trusted", "ours", "ours", "rediss", "connected: PONG"},
		{"of another host", "another", "ours", "rediss", "refused"},
		{"not trusted", "ours", "foreign", "rediss", "refused"},
		{"plaintext", "ours", "ours", "redis", "refused"},
	} {
		port, err := local.FreePort()
		if err != nil {
			t.Fatal(err)
		}
		at := func(what string) string { return filepath.Join(dir, c.certificate+what) }
		server := testredis.Own(t, fmt.Sprint("tls-port ", port), "tls-cert-file "+at(".crt"), "tls-key-file "+at(".key"), "tls-ca-cert-file "+at(".crt"), "tls-auth-clients no")
		u, err := url.Parse(server.URL("service-patients"))
		if err != nil {
			t.Fatal(err)
		}
		u.Scheme, u.Host = c.scheme, fmt.Sprint("127.0.0.1:", port)
		cmd := exec.Command(os.Args[0], "-test.run=^TestTLS$") //nolint:gosec // this program
		cmd.Env = append(os.Environ(), "CACHE_TEST_TLS="+u.String(), "SSL_CERT_FILE="+filepath.Join(dir, c.trusted+".crt"), "SSL_CERT_DIR="+dir+"/none")
		out, err := cmd.CombinedOutput()
		if password, _ := u.User.Password(); err != nil || !strings.Contains(string(out), c.want) || strings.Contains(string(out), password) {
			t.Errorf("%s: %v, %s", c.name, err, out)
		}
	}
}

// certify writes a certificate for an address and its key, signed by an authority or by itself.
func certify(t *testing.T, dir, name string, authority *x509.Certificate, signer *ecdsa.PrivateKey, ip net.IP) (*x509.Certificate, *ecdsa.PrivateKey) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name}, IPAddresses: []net.IP{ip},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	if authority == nil {
		authority, signer = c, key
	}
	der, err := x509.CreateCertificate(rand.Reader, c, authority, key.Public(), signer)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for file, block := range map[string]*pem.Block{".crt": {Type: "CERTIFICATE", Bytes: der}, ".key": {Type: "EC PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(filepath.Join(dir, name+file), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return c, key
}
