package certs

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
)

// readPair reads the first certificate of a file, and its key. If only the key does not exist, it returns the
// certificate and the error.
func readPair(crt, key string) (*pair, error) {
	cert, err := readBlock(crt, "CERTIFICATE")
	if err != nil {
		return nil, err
	}
	var p pair
	if p.cert, err = x509.ParseCertificate(cert); err != nil {
		return nil, fmt.Errorf("%s has no readable certificate", crt)
	}
	private, err := readBlock(key, "PRIVATE KEY")
	if err != nil {
		return &p, err
	}
	parsed, err := x509.ParsePKCS8PrivateKey(private)
	if err != nil {
		return nil, fmt.Errorf("%s has no readable key", key)
	}
	var ok bool
	if p.key, ok = parsed.(*ecdsa.PrivateKey); !ok || !p.key.PublicKey.Equal(p.cert.PublicKey) {
		return nil, fmt.Errorf("%s is not the key of %s", key, crt)
	}
	return &p, nil
}

func readBlock(file, kind string) ([]byte, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(content)
	if block == nil || block.Type != kind {
		return nil, fmt.Errorf("%s does not begin with a PEM block %s", file, kind)
	}
	return block.Bytes, nil
}

// write replaces both files, the key first, so that a new certificate is beside an old key only for
// a moment.
func (p *pair) write(crt, key string) error {
	private, err := x509.MarshalPKCS8PrivateKey(p.key)
	if err != nil {
		return err
	}
	if err := replace(key, 0o600, &pem.Block{Type: "PRIVATE KEY", Bytes: private}); err != nil {
		return err
	}
	return replace(crt, 0o644, &pem.Block{Type: "CERTIFICATE", Bytes: p.cert.Raw})
}

// replace writes a file atomically, and keeps the owner of an existing one.
func replace(file string, mode os.FileMode, block *pem.Block) error {
	fresh := file + ".new"
	if err := os.Remove(fresh); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(fresh, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	err = errors.Join(pem.Encode(f, block), f.Chmod(mode), keepOwner(file, f), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(fresh, file)
	}
	if err != nil {
		_ = os.Remove(fresh)
	}
	return err
}
