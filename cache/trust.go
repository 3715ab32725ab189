package cache

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/url"
	"os"
)

// rootCert is the parameter of REDIS_URL that names the authorities, as DATABASE_URL's is called.
const rootCert = "sslrootcert"

// takeParameter takes a parameter out of a URL: go-redis refuses what it does not know.
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
		return "", "", errors.New("names no file")
	}
	return u.String(), value, nil
}

// trust has connections verify the server's certificate by the authorities in a file alone.
func (s Servers) trust(file string) error {
	t := s.tls()
	if t == nil {
		return errors.New("REDIS_URL has sslrootcert and asks for no TLS: say rediss://")
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
