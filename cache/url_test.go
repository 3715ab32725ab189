package cache_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
)

func TestParse(t *testing.T) {
	t.Parallel()
	for url, want := range map[string]struct {
		form      string
		encrypted bool
		hosts     []string
	}{
		"redis://u:p@h:1/0":                       {"standalone", false, []string{"h"}},
		"rediss://u:p@h:1/0":                      {"standalone", true, []string{"h"}},
		"rediss://h?skip_verify=true":             {"standalone", false, []string{"h"}},
		"unix://u:p@/run/redis.sock?db=0":         {"standalone", false, nil},
		"redis://a:1/0?master_name=m&addr=b:2":    {"sentinel", false, []string{"a", "b"}},
		"rediss://a:1/0?master_name=m&username=u": {"sentinel", true, []string{"a"}},
		"redis://u:p@a:1?addr=b:2&addr=c:3":       {"cluster", false, []string{"a", "b", "c"}},
		"rediss://u:p@a:1?addr=b:2":               {"cluster", true, []string{"a", "b"}},
	} {
		s, err := cache.Parse(url)
		if err != nil {
			t.Errorf("%s: %v", url, err)
			continue
		}
		form := map[bool]string{s.Standalone != nil: "standalone", s.Sentinel != nil: "sentinel", s.Cluster != nil: "cluster"}[true]
		if form != want.form || s.Encrypted() != want.encrypted || !slices.Equal(s.Hosts(), want.hosts) {
			t.Errorf("%s: %s, encrypted %v, hosts %v", url, form, s.Encrypted(), s.Hosts())
		}
		c, err := cache.Connect(url)
		if err != nil {
			t.Errorf("%s: %v", url, err)
			continue
		}
		if err := c.Close(); err != nil {
			t.Errorf("%s: close: %v", url, err)
		}
	}
	const secret = "p4ss-w0rd"
	for _, url := range []string{
		"", "p4ss-w0rd", "http://u:p4ss-w0rd@h", "redis://u:p4ss-w0rd@h:x/0", "redis://u:p4ss-w0rd@h/0?p4ss-w0rd=1", "redis://u:p4ss-w0rd@h/x",
		"unix://u:p4ss-w0rd@/run/redis.sock?master_name=m", "redis://u:p4ss-w0rd@h?addr=p4ss-w0rd", "redis://u:p4ss-w0rd@h?read_timeout=p4ss-w0rd",
		"redis://u:p4ss-w0rd@h?%zz", "redis://u:p4ss-w0rd@h?addr=b:2&read_only=true", "redis://u:p4ss-w0rd@h?master_name=m&route_randomly=true",
	} {
		if _, err := cache.Parse(url); err == nil || strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: got %v", url, err)
		}
	}
	s, err := cache.Parse("redis://h?read_timeout=3s")
	if err != nil || s.Standalone.ReadTimeout != 3*time.Second || s.Standalone.DialTimeout != cache.DefaultTimeout || !s.Standalone.ContextTimeoutEnabled {
		t.Errorf("%+v, %v", s.Standalone, err)
	}
}
