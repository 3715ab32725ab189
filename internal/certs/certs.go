// Package certs makes the certificates by which PredictHealth's servers prove who they are: an authority
// of the deployment's own, and one certificate for each server.
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
	// renewBefore is how long before its end a certificate is made anew.
	renewBefore = 30 * 24 * time.Hour
	// skew is how far a peer's clock may be behind.
	skew = time.Hour
)

// Server is who gets a certificate: a name for its files, and the hosts and addresses by which clients
// know it.
type Server struct {
	Name  string
	Hosts []string
	// Default says that Hosts are a guess: for a certificate that is there, those that it has stay.
	Default bool
}

// Made says what Make did to a certificate.
type Made struct {
	File  string // of the certificate
	New   bool
	Until time.Time
}

// ErrHalfAuthority is returned where an authority's key is there without its certificate, or is not there and a certificate
// is to be signed: making both anew would turn away everybody who trusts the one that was.
var ErrHalfAuthority = errors.New("the authority's certificate and key are not both there; put the missing one back, or choose another folder")

// Make sees that dir holds ca.crt and ca.key, and NAME.crt and NAME.key for each server. What is there
// stays: an authority always, a server's certificate until it is within 30 days of its end, of another
// authority, or for other hosts. ca.crt may hold further certificates after its own, those of the
// authorities before or after it; ca.key may be elsewhere while nothing is to be signed. Keys are readable by their
// owner alone.
func Make(dir string, servers []Server, now time.Time) ([]Made, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	ca, made, err := authority(dir, now)
	if err != nil {
		return nil, err
	}
	all := []Made{made}
	for _, s := range servers {
		made, err := ca.serve(dir, s, now)
		if err != nil {
			return nil, fmt.Errorf("the certificate of %s: %w", s.Name, err)
		}
		all = append(all, made)
	}
	return all, nil
}

type pair struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func authority(dir string, now time.Time) (*pair, Made, error) {
	crt, key := filepath.Join(dir, "ca.crt"), filepath.Join(dir, "ca.key")
	have, err := readPair(crt, key)
	if have != nil && errors.Is(err, fs.ErrNotExist) {
		err = nil // it is kept elsewhere, and missed where something is to be signed
	}
	switch {
	case err == nil && !have.cert.IsCA:
		return nil, Made{}, fmt.Errorf("%s is no authority's certificate", crt)
	case err == nil && now.After(have.cert.NotAfter):
		return nil, Made{}, fmt.Errorf("%s ended on %s; the guide to deployment says how to change to another authority", crt, have.cert.NotAfter.Format(time.DateOnly))
	case err == nil:
		return have, Made{File: crt, Until: have.cert.NotAfter}, nil
	case !errors.Is(err, fs.ErrNotExist):
		return nil, Made{}, err
	}
	if _, err := os.Lstat(key); err == nil {
		return nil, Made{}, fmt.Errorf("%s: %w", dir, ErrHalfAuthority)
	}
	template := &x509.Certificate{
		Subject:  pkix.Name{Organization: []string{"PredictHealth"}, CommonName: "PredictHealth data layer, " + now.UTC().Format(time.DateOnly)},
		NotAfter: now.Add(authorityLife), IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true,
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	made, err := issue(template, nil, now)
	if err != nil {
		return nil, Made{}, err
	}
	return made, Made{crt, true, template.NotAfter}, made.write(crt, key)
}

func (ca *pair) serve(dir string, s Server, now time.Time) (Made, error) {
	crt, key := filepath.Join(dir, s.Name+".crt"), filepath.Join(dir, s.Name+".key")
	have, err := readPair(crt, key)
	if err == nil && s.Default {
		s.Hosts = slices.Clone(have.cert.DNSNames)
		for _, ip := range have.cert.IPAddresses {
			s.Hosts = append(s.Hosts, ip.String())
		}
	}
	if err == nil && ca.stillGood(have.cert, s, now) {
		return Made{File: crt, Until: have.cert.NotAfter}, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Made{}, err
	}
	if ca.key == nil {
		return Made{}, fmt.Errorf("%s: %w", dir, ErrHalfAuthority)
	}
	template := &x509.Certificate{
		Subject: pkix.Name{Organization: []string{"PredictHealth"}, CommonName: s.Name}, NotAfter: earlier(now.Add(serverLife), ca.cert.NotAfter),
		BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	for _, h := range s.Hosts {
		if ip := net.ParseIP(h); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, h)
		}
	}
	made, err := issue(template, ca, now)
	if err != nil {
		return Made{}, err
	}
	return Made{crt, true, template.NotAfter}, made.write(crt, key)
}

func (ca *pair) stillGood(cert *x509.Certificate, s Server, now time.Time) bool {
	for _, h := range s.Hosts {
		if cert.VerifyHostname(h) != nil {
			return false
		}
	}
	if len(cert.DNSNames)+len(cert.IPAddresses) != len(slices.Compact(slices.Sorted(slices.Values(s.Hosts)))) {
		return false
	}
	return cert.CheckSignatureFrom(ca.cert) == nil && now.Add(renewBefore).Before(cert.NotAfter)
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// issue makes a key and its certificate, signed by ca, or by itself where there is none.
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
