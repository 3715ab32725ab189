package certs_test

import (
	"bytes"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/certs"
)

var servers = []certs.Server{{Name: "postgres", Hosts: []string{"postgres", "127.0.0.1"}}, {Name: "redis", Hosts: []string{"redis"}}}

func certOf(t *testing.T, dir, name string) *x509.Certificate {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(dir, name+".crt"))
	if err != nil {
		t.Fatal(err)
	}
	block, _ := pem.Decode(content)
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	return cert
}

func content(t *testing.T, dir string) []byte {
	t.Helper()
	var all []byte
	for _, file := range []string{"ca.crt", "ca.key", "postgres.crt", "postgres.key", "redis.crt", "redis.key"} {
		b, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b...)
	}
	return all
}

func mk(t *testing.T, dir string, servers []certs.Server, now time.Time) {
	t.Helper()
	if _, err := certs.Make(dir, servers, now); err != nil {
		t.Fatal(err)
	}
}

// TestMake: clients can verify the certificates, keys are private, and a second run changes nothing.
func TestMake(t *testing.T) {
	t.Parallel()
	dir, now := filepath.Join(t.TempDir(), "certs"), time.Now()
	mk(t, dir, servers, now)
	trusted := x509.NewCertPool()
	trusted.AddCert(certOf(t, dir, "ca"))
	for _, s := range servers {
		for _, host := range s.Hosts {
			if _, err := certOf(t, dir, s.Name).Verify(x509.VerifyOptions{Roots: trusted, DNSName: host}); err != nil {
				t.Errorf("%s as %s: %v", s.Name, host, err)
			}
		}
		if _, err := certOf(t, dir, s.Name).Verify(x509.VerifyOptions{Roots: trusted, DNSName: "elsewhere"}); err == nil {
			t.Errorf("%s is valid for another host", s.Name)
		}
		if info, err := os.Stat(filepath.Join(dir, s.Name+".key")); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", s.Name, info.Mode(), err)
		}
	}
	before := content(t, dir)
	mk(t, dir, servers, now.Add(300*24*time.Hour))
	if !bytes.Equal(before, content(t, dir)) {
		t.Error("a second run changed something")
	}
}

// TestRenewal: a server's certificate is renewed shortly before its expiry, for other hosts, and with another authority.
// An authority is never renewed.
func TestRenewal(t *testing.T) {
	t.Parallel()
	dir, now := t.TempDir(), time.Now()
	mk(t, dir, servers, now)
	ca, first := certOf(t, dir, "ca"), certOf(t, dir, "postgres")
	mk(t, dir, servers, first.NotAfter.Add(-29*24*time.Hour))
	second := certOf(t, dir, "postgres")
	if second.Equal(first) || !certOf(t, dir, "ca").Equal(ca) || !second.NotAfter.After(first.NotAfter) {
		t.Error("not renewed before its end")
	}
	guess := []certs.Server{{Name: "postgres", Hosts: []string{"a guess"}, Default: true}}
	mk(t, dir, guess, now)
	if !certOf(t, dir, "postgres").Equal(second) {
		t.Error("renewed for default hosts")
	}
	mk(t, dir, guess, second.NotAfter.Add(-29*24*time.Hour))
	if again := certOf(t, dir, "postgres"); again.Equal(second) || !slices.Equal(again.DNSNames, second.DNSNames) || len(again.IPAddresses) != len(second.IPAddresses) {
		t.Errorf("renewed for %v", again.DNSNames)
	}
	second = certOf(t, dir, "postgres")
	fewer := []certs.Server{{Name: "postgres", Hosts: []string{"postgres"}}}
	mk(t, dir, fewer, now)
	if third := certOf(t, dir, "postgres"); third.Equal(second) || len(third.IPAddresses) != 0 {
		t.Error("not renewed for fewer hosts")
	}
	other := t.TempDir()
	mk(t, other, fewer, now)
	for _, file := range []string{"ca.crt", "ca.key"} {
		b, err := os.ReadFile(filepath.Join(other, file))
		if err != nil {
			t.Fatal(err)
		}
		if old, err := os.ReadFile(filepath.Join(dir, file)); err == nil && file == "ca.crt" {
			b = append(b, old...) // for clients that still trust the old one
		}
		if err := os.WriteFile(filepath.Join(dir, file), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	mk(t, dir, fewer, now)
	if err := certOf(t, dir, "postgres").CheckSignatureFrom(certOf(t, other, "ca")); err != nil {
		t.Errorf("not renewed by the other authority: %v", err)
	}
	if _, err := certs.Make(dir, fewer, ca.NotAfter.Add(time.Hour)); err == nil {
		t.Error("an expired authority was used")
	}
}

// TestIncompleteAuthority: nothing is created or changed.
func TestIncompleteAuthority(t *testing.T) {
	t.Parallel()
	for _, gone := range []string{"ca.key", "ca.crt"} {
		dir := t.TempDir()
		mk(t, dir, servers, time.Now())
		if err := os.Remove(filepath.Join(dir, gone)); err != nil {
			t.Fatal(err)
		}
		if gone == "ca.key" { // the key may be elsewhere until it is needed
			mk(t, dir, servers, time.Now())
			if err := os.Remove(filepath.Join(dir, "postgres.crt")); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := certs.Make(dir, servers, time.Now()); !errors.Is(err, certs.ErrIncompleteAuthority) {
			t.Errorf("without %s: %v", gone, err)
		}
		if _, err := os.Stat(filepath.Join(dir, gone)); err == nil {
			t.Errorf("%s was created again", gone)
		}
	}
	dir := t.TempDir()
	mk(t, dir, servers, time.Now())
	other := t.TempDir()
	mk(t, other, servers, time.Now())
	b, err := os.ReadFile(filepath.Join(other, "ca.key"))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "ca.key"), b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	if _, err := certs.Make(dir, servers, time.Now()); err == nil {
		t.Error("another authority's key was used")
	}
}

// TestPeers: only the certificate of a cluster's machine is valid for clients, and a server that becomes one gets a new certificate.
func TestPeers(t *testing.T) {
	t.Parallel()
	dir, now := t.TempDir(), time.Now()
	server := certs.Server{Name: "db1", Hosts: []string{"db1", "localhost"}}
	mk(t, dir, []certs.Server{server}, now)
	trusted := x509.NewCertPool()
	trusted.AddCert(certOf(t, dir, "ca"))
	admitted := func() error {
		_, err := certOf(t, dir, "db1").Verify(x509.VerifyOptions{Roots: trusted, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}})
		return err
	}
	if admitted() == nil {
		t.Error("a server's certificate is valid for clients")
	}
	server.Peer = true
	mk(t, dir, []certs.Server{server}, now)
	if err := admitted(); err != nil {
		t.Error(err)
	}
	if _, err := certOf(t, dir, "db1").Verify(x509.VerifyOptions{Roots: trusted, DNSName: "localhost"}); err != nil {
		t.Errorf("as a server's: %v", err)
	}
}
