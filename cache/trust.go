package cache

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/url"
	"os"
)

// rootCert is the parameter of REDIS_URL that names the certificate authorities, as in DATABASE_URL.
const rootCert = "sslrootcert"

// takeParameter removes a parameter from a URL, because go-redis rejects unknown ones, and returns its value.
func takeParameter(address, name string) (rest, value string, err error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", "", err
	}
	query, err := url.ParseQuery(u.RawQuery)
	if err != nil || !query.Has(name) {
		return address, "", err
	}
	value = query.Get(name)
	query.Del(name)
	u.RawQuery = query.Encode()
	if value == "" {
		return "", "", errors.New("no file name")
	}
	return u.String(), value, nil
}

// trust makes connections verify the server's certificate against the authorities in a file only.
func (s Servers) trust(file string) error {
	t := s.tls()
	if t == nil {
		return errors.New("REDIS_URL has sslrootcert but no TLS: use rediss://")
	}
	content, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("REDIS_URL's sslrootcert cannot be read: %w", errors.Unwrap(err))
	}
	t.RootCAs = x509.NewCertPool()
	if !t.RootCAs.AppendCertsFromPEM(content) {
		return errors.New("REDIS_URL's sslrootcert names a file without a certificate in PEM")
	}
	return nil
}
