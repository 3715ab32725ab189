// Package tests3 runs an S3 server with one bucket for a test.
package tests3

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/internal/certs"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

const (
	// Bucket is the bucket of each server.
	Bucket = "backups"
	// Region is the region of each server.
	Region = "us-east-1"
)

var (
	// Key is the access key of all servers of the process.
	Key = "test" + rand.Text()
	// Secret is the secret of Key.
	Secret = rand.Text()
)

// Build builds the server if necessary, which may download modules. Otherwise New does.
func Build() error { _, err := gateway(); return err }

var gateway = sync.OnceValues(func() (string, error) {
	root, err := testdb.Root()
	if err != nil {
		return "", err
	}
	cmd := exec.Command("go", "tool", "-n", "versitygw")
	cmd.Dir = filepath.Join(root, "internal", "tools", "s3")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
	out, err := cmd.Output()
	return strings.TrimSpace(string(out)), err
})

// Server is an S3 server that runs until its test ends.
type Server struct {
	// Host is its name and port. They stay the same after a restart.
	Host string
	// URL is its endpoint.
	URL string
	// Folder has a subfolder for each bucket.
	Folder string
	// Authority is the CA certificate in PEM; "" without TLS.
	Authority string
	// Client uses Key and path-style addressing.
	Client *s3.Client

	address, certificates, meta string

	mu      sync.Mutex
	running *exec.Cmd
}

// New starts a server without TLS.
func New(t testing.TB) *Server {
	t.Helper()
	return start(t, &Server{Host: "127.0.0.1", address: "127.0.0.1"})
}

// NewTLS starts a server with TLS only, as localhost.
func NewTLS(t testing.TB) *Server {
	t.Helper()
	certificates := t.TempDir()
	if _, err := certs.Make(certificates, []certs.Server{{Name: "s3", Hosts: []string{"localhost"}}}, time.Now()); err != nil {
		t.Fatal(err)
	}
	return NewAt(t, "localhost", "127.0.0.1", certificates)
}

// NewAt starts a server with TLS only on an address of this machine. Host must be a name in the certificate s3.crt in the folder certificates,
// which [certs.Make] has written.
func NewAt(t testing.TB, host, address, certificates string) *Server {
	t.Helper()
	authority, err := os.ReadFile(filepath.Join(certificates, "ca.crt")) //nolint:gosec // a test's folder
	if err != nil {
		t.Fatal(err)
	}
	return start(t, &Server{Authority: string(authority), Host: host, address: address, certificates: certificates})
}

func start(t testing.TB, s *Server) *Server {
	t.Helper()
	port, err := local.FreePort()
	if err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{}
	s.Folder, s.meta = t.TempDir(), t.TempDir()
	s.address = net.JoinHostPort(s.address, strconv.Itoa(port))
	s.Host, s.URL = net.JoinHostPort(s.Host, strconv.Itoa(port)), "http://"
	// The host name may not resolve on this machine.
	transport.DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, s.address)
	}
	if s.certificates != "" {
		s.URL = "https://"
		trusted := x509.NewCertPool()
		trusted.AppendCertsFromPEM([]byte(s.Authority))
		transport.TLSClientConfig = &tls.Config{RootCAs: trusted, MinVersion: tls.VersionTLS12}
	}
	s.URL += s.Host
	s.Client = s3.New(s3.Options{
		BaseEndpoint: aws.String(s.URL), UsePathStyle: true, Region: Region, HTTPClient: &http.Client{Transport: transport},
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: Key, SecretAccessKey: Secret}, nil
		}),
	})
	t.Cleanup(s.Kill)
	s.Start(t)
	if _, err := s.Client.CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: aws.String(Bucket)}); err != nil {
		t.Fatal(err)
	}
	return s
}

// Start restarts a killed server on the same address with the same data, and waits until it accepts connections.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	program, err := gateway()
	if err != nil {
		t.Fatalf("build the S3 server: %v", err)
	}
	args := []string{"--port", s.address, "--quiet"}
	if s.certificates != "" {
		args = append(args, "--cert", filepath.Join(s.certificates, "s3.crt"), "--key", filepath.Join(s.certificates, "s3.key"))
	}
	cmd := exec.Command(program, append(args, "posix", "--sidecar", s.meta, s.Folder)...) //nolint:noctx // Kill ends it
	cmd.Env = append(os.Environ(), "ROOT_ACCESS_KEY_ID="+Key, "ROOT_ACCESS_KEY="+Key, "ROOT_SECRET_ACCESS_KEY="+Secret, "ROOT_SECRET_KEY="+Secret)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s.mu.Lock()
	s.running = cmd
	s.mu.Unlock()
	if _, err := backoff.Retry(t.Context(), func() (struct{}, error) {
		conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", s.address)
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, conn.Close()
	}, backoff.WithBackOff(backoff.NewConstantBackOff(10*time.Millisecond)), backoff.WithMaxElapsedTime(30*time.Second)); err != nil {
		t.Fatal(errors.Join(errors.New("the S3 server accepts no connections"), err))
	}
}

// Kill kills the server. Its data stays until the test ends.
func (s *Server) Kill() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running == nil {
		return
	}
	_ = s.running.Process.Kill()
	_ = s.running.Wait()
	s.running = nil
}
