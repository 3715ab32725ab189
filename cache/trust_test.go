package cache_test

import (
	"crypto/tls"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/certs"
)

// TestRootCert: in each form of the URL only the named authorities are trusted. The deployment tests try them
// with a real server.
func TestRootCert(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if _, err := certs.Make(dir, nil, time.Now()); err != nil {
		t.Fatal(err)
	}
	ca, key := filepath.Join(dir, "ca.crt"), filepath.Join(dir, "ca.key")
	for _, url := range []string{"rediss://u:p@h:1/0?", "rediss://a:1/0?master_name=m&addr=b:2&", "rediss://u:p@a:1?addr=b:2&"} {
		s, err := cache.Parse(url + "sslrootcert=" + ca)
		if err != nil {
			t.Errorf("%s: %v", url, err)
			continue
		}
		var config *tls.Config
		switch {
		case s.Standalone != nil:
			config = s.Standalone.TLSConfig
		case s.Sentinel != nil:
			config = s.Sentinel.TLSConfig
		case s.Cluster != nil:
			config = s.Cluster.TLSConfig
		}
		if config == nil || config.RootCAs == nil || config.InsecureSkipVerify || !s.Encrypted() {
			t.Errorf("%s: %+v", url, config)
		}
	}
	content, err := os.ReadFile(key)
	if err != nil {
		t.Fatal(err)
	}
	for url, want := range map[string]string{
		"redis://u:p4ss-w0rd@h?sslrootcert=" + ca:         "rediss://",
		"rediss://u:p4ss-w0rd@h?sslrootcert=" + ca + "no": "no such file",
		"rediss://u:p4ss-w0rd@h?sslrootcert=" + key:       "without a certificate",
		"rediss://u:p4ss-w0rd@h?sslrootcert=":             "not a URL",
	} {
		_, err := cache.Parse(url)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "p4ss") || strings.Contains(err.Error(), string(content)) {
			t.Errorf("%s: %v", url, err)
		}
	}
}
