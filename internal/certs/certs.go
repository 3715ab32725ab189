// Package certs creates the servers' TLS certificates: a certificate authority for the deployment, and a
// certificate for each server.
package certs

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"
)

const (
	authorityLife = 10 * 365 * 24 * time.Hour
	serverLife    = 397 * 24 * time.Hour
	// renewBefore is the time before its expiry when a certificate is renewed.
	renewBefore = 30 * 24 * time.Hour
	// skew is the tolerance for a peer's clock that is slow.
	skew = time.Hour
)

// Server is a server that gets a certificate: the base name of its files, and the host names and addresses
// that clients use.
type Server struct {
	Name  string
	Hosts []string
	// Default marks Hosts as defaults: an existing certificate keeps its own.
	Default bool
	// Peer makes the certificate valid for clients, too: a cluster's machines connect to each other.
	Peer bool
}

// Result is what Make did with a certificate.
type Result struct {
	File  string // of the certificate
	New   bool
	Until time.Time
}

// ErrIncompleteAuthority is returned if an authority's key exists without its certificate, or if the key is missing and a
// certificate must be signed. A new authority would invalidate every client's trust in the old one.
var ErrIncompleteAuthority = errors.New("the authority's certificate or key is missing; put it back, or choose another folder")

// Make creates ca.crt and ca.key in dir, and NAME.crt and NAME.key for each server. Existing files are kept: an
// authority always; a server's certificate unless it expires within 30 days, is from another authority, or is for
// other hosts. ca.crt may have further certificates after its own, of the authorities before or after it. ca.key may be
// elsewhere while nothing must be signed. Keys are readable only by their
// owner.
func Make(dir string, servers []Server, now time.Time) ([]Result, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	ca, result, err := authority(dir, now)
	if err != nil {
		return nil, err
	}
	all := []Result{result}
	for _, s := range servers {
		result, err := ca.issueFor(dir, s, now)
		if err != nil {
			return nil, fmt.Errorf("the certificate of %s: %w", s.Name, err)
		}
		all = append(all, result)
	}
	return all, nil
}

type pair struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func authority(dir string, now time.Time) (*pair, Result, error) {
	crt, key := filepath.Join(dir, "ca.crt"), filepath.Join(dir, "ca.key")
	have, err := readPair(crt, key)
	if have != nil && errors.Is(err, fs.ErrNotExist) {
		err = nil // kept elsewhere: an error only if something must be signed
	}
	switch {
	case err == nil && !have.cert.IsCA:
		return nil, Result{}, fmt.Errorf("%s is not a certificate of an authority", crt)
	case err == nil && now.After(have.cert.NotAfter):
		return nil, Result{}, fmt.Errorf("%s expired on %s; docs/deploy.md describes the change to another authority", crt, have.cert.NotAfter.Format(time.DateOnly))
	case err == nil:
		return have, Result{File: crt, Until: have.cert.NotAfter}, nil
	case !errors.Is(err, fs.ErrNotExist):
		return nil, Result{}, err
	}
	if _, err := os.Lstat(key); err == nil {
		return nil, Result{}, fmt.Errorf("%s: %w", dir, ErrIncompleteAuthority)
	}
	template := &x509.Certificate{
		Subject:  pkix.Name{Organization: []string{"PredictHealth"}, CommonName: "PredictHealth data layer, " + now.UTC().Format(time.DateOnly)},
		NotAfter: now.Add(authorityLife), IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true,
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	ca, err := issue(template, nil, now)
	if err != nil {
		return nil, Result{}, err
	}
	return ca, Result{crt, true, template.NotAfter}, ca.write(crt, key)
}

func (ca *pair) issueFor(dir string, s Server, now time.Time) (Result, error) {
	crt, key := filepath.Join(dir, s.Name+".crt"), filepath.Join(dir, s.Name+".key")
	have, err := readPair(crt, key)
	if err == nil && s.Default {
		s.Hosts = slices.Clone(have.cert.DNSNames)
		for _, ip := range have.cert.IPAddresses {
			s.Hosts = append(s.Hosts, ip.String())
		}
	}
	if err == nil && ca.isValid(have.cert, s, now) {
		return Result{File: crt, Until: have.cert.NotAfter}, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Result{}, err
	}
	if ca.key == nil {
		return Result{}, fmt.Errorf("%s: %w", dir, ErrIncompleteAuthority)
	}
	template := &x509.Certificate{
		Subject: pkix.Name{Organization: []string{"PredictHealth"}, CommonName: s.Name}, NotAfter: earlier(now.Add(serverLife), ca.cert.NotAfter),
		BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	if s.Peer {
		template.ExtKeyUsage = append(template.ExtKeyUsage, x509.ExtKeyUsageClientAuth)
	}
	for _, h := range s.Hosts {
		if ip := net.ParseIP(h); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, h)
		}
	}
	issued, err := issue(template, ca, now)
	if err != nil {
		return Result{}, err
	}
	return Result{crt, true, template.NotAfter}, issued.write(crt, key)
}

func (ca *pair) isValid(cert *x509.Certificate, s Server, now time.Time) bool {
	for _, h := range s.Hosts {
		if cert.VerifyHostname(h) != nil {
			return false
		}
	}
	if len(cert.DNSNames)+len(cert.IPAddresses) != len(slices.Compact(slices.Sorted(slices.Values(s.Hosts)))) {
		return false
	}
	return slices.Contains(cert.ExtKeyUsage, x509.ExtKeyUsageClientAuth) == s.Peer && cert.CheckSignatureFrom(ca.cert) == nil && now.Add(renewBefore).Before(cert.NotAfter)
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// issue creates a key and its certificate, signed by ca or, if ca is nil, self-signed.
func issue(template *x509.Certificate, ca *pair, now time.Time) (*pair, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return nil, err
	}
	template.SerialNumber, template.NotBefore = serial, now.Add(-skew)
	parent := pair{template, key}
	if ca != nil {
		parent = *ca
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent.cert, key.Public(), parent.key)
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	return &pair{cert, key}, err
}
