package httpsession_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/httpsession"
)

var trusted = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8"), netip.MustParsePrefix("fe80::/10"), {}}

// identify is what Identify finds out about a request, and the response's headers.
func identify(t testing.TB, remote string, header http.Header, proxies ...netip.Prefix) (c auth.Client, id string, out http.Header) {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.RemoteAddr, r.Header = remote, header
	w := httptest.NewRecorder()
	m := httpsession.New(nil, httpsession.WithTrustedProxies(proxies...))
	m.Identify(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		c, id = httpsession.Client(r), httpsession.RequestID(r.Context())
	})).ServeHTTP(w, r)
	return c, id, w.Header()
}

func TestClientIP(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		remote    string
		forwarded []string
		want      string // of trusted proxies
	}{
		{"198.51.100.7:1", nil, "198.51.100.7"},
		{"198.51.100.7:1", []string{"203.0.113.9"}, "198.51.100.7"}, // claimed by a client
		{"10.0.0.1:1", nil, "10.0.0.1"},
		{"10.0.0.1:1", []string{"203.0.113.9"}, "203.0.113.9"},
		{"10.0.0.1:1", []string{"1.2.3.4, 203.0.113.9"}, "203.0.113.9"},
		{"10.0.0.1:1", []string{"1.2.3.4,\t203.0.113.9 , 10.9.9.9"}, "203.0.113.9"},
		{"10.0.0.1:1", []string{"1.2.3.4", "203.0.113.9", "10.9.9.9"}, "203.0.113.9"}, // lines
		{"10.0.0.1:1", []string{"10.1.1.1, 10.2.2.2"}, "10.1.1.1"},                    // a client among the proxies
		{"10.0.0.1:1", []string{"203.0.113.9:4711"}, "203.0.113.9"},
		{"10.0.0.1:1", []string{"[2001:db8::9]:4711"}, "2001:db8::9"},
		{"10.0.0.1:1", []string{"::ffff:203.0.113.9"}, "203.0.113.9"},
		{"10.0.0.1:1", []string{"203.0.113.9, ::ffff:10.0.0.9"}, "203.0.113.9"}, // trusted as IPv4
		{"[::ffff:10.0.0.1]:1", []string{"203.0.113.9"}, "203.0.113.9"},
		{"[fd00::1]:1", []string{"2001:db8::9%eth0"}, "2001:db8::9"},
		{"[fe80::1%eth0]:1", []string{"203.0.113.9"}, "203.0.113.9"}, // trusted on every link
		{"[2001:db8::7%25]:1", nil, "2001:db8::7"},
		{"@", []string{"203.0.113.9"}, ""}, // a Unix socket
		{"", []string{"203.0.113.9"}, ""},

		// What is no address hides what is left of it.
		{"10.0.0.1:1", []string{""}, "10.0.0.1"},
		{"10.0.0.1:1", []string{","}, "10.0.0.1"},
		{"10.0.0.1:1", []string{"203.0.113.9,"}, "10.0.0.1"},
		{"10.0.0.1:1", []string{"203.0.113.9, unknown"}, "10.0.0.1"},
		{"10.0.0.1:1", []string{"203.0.113.9, , 10.2.2.2"}, "10.2.2.2"},
		{"10.0.0.1:1", []string{"203.0.113.9, 10.2.2.2, '; DROP TABLE users"}, "10.0.0.1"},
		{"10.0.0.1:1", []string{"203.0.113.9, 010.2.2.2"}, "10.0.0.1"},
		{"10.0.0.1:1", []string{"203.0.113.9, 10.2.2.2%eth0"}, "10.0.0.1"},
		{"10.0.0.1:1", []string{"203.0.113.9, fe80::1%" + strings.Repeat("z", 1<<20)}, "10.0.0.1"},
		{"10.0.0.1:1", []string{"garbage, 203.0.113.9"}, "203.0.113.9"},
		{"10.0.0.1:1", []string{"203.0.113.9" + strings.Repeat(",10.0.0.1", 1<<17)}, "203.0.113.9"},
	} {
		header := http.Header{"X-Forwarded-For": c.forwarded}
		if got, _, _ := identify(t, c.remote, header, trusted...); got.IP.IsValid() != (c.want != "") || got.IP.IsValid() && got.IP.String() != c.want {
			t.Errorf("%q, %.60q: %v; want %s", c.remote, c.forwarded, got.IP, c.want)
		}
		untrusting, _, _ := identify(t, c.remote, header)
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr, r.Header = c.remote, header
		remote, _ := netip.ParseAddrPort(c.remote)
		if want := remote.Addr().Unmap().WithZone(""); untrusting.IP != want || httpsession.Client(r).IP != want {
			t.Errorf("%q, %.60q: %v without proxies, %v without Identify; want %v", c.remote, c.forwarded, untrusting.IP, httpsession.Client(r).IP, want)
		}
	}
}

// FuzzForwarded: the client is the last address of the list that is not trusted, as splitting all of it finds.
func FuzzForwarded(f *testing.F) {
	f.Add("10.0.0.1:1", "203.0.113.9, 10.1.1.1", "10.2.2.2")
	f.Add("[fe80::1%eth0]:1", "", ",")
	f.Add("10.0.0.1:1", "[::ffff:10.0.0.1]:80", "\x00")
	f.Fuzz(func(t *testing.T, remote, one, two string) {
		got, _, _ := identify(t, remote, http.Header{"X-Forwarded-For": {one, two}}, trusted...)
		want := addr(remote)
		list := strings.Split(one+","+two, ",")
		slices.Reverse(list)
		for _, s := range list {
			next := addr(strings.Trim(s, " \t"))
			if !next.IsValid() || !slices.ContainsFunc(trusted, func(p netip.Prefix) bool { return p.Contains(want) }) {
				break
			}
			want = next
		}
		if got.IP != want || got.IP.Zone() != "" || got.IP.Is4In6() {
			t.Errorf("%q, %q, %q: %v; want %v", remote, one, two, got.IP, want)
		}
	})
}

func addr(s string) netip.Addr {
	a, err := netip.ParseAddr(s)
	if err != nil {
		withPort, _ := netip.ParseAddrPort(s)
		a = withPort.Addr()
	}
	if len(s) > 100 {
		return netip.Addr{}
	}
	return a.Unmap().WithZone("")
}

func TestRequestID(t *testing.T) {
	t.Parallel()
	for _, kept := range []string{"a", "0190b3a4-7b1c-7def-8abc-0123456789ab", "Root=1-67891233-abcdef012345678912345678", strings.Repeat("x", 128)} {
		c, id, out := identify(t, "198.51.100.7:1", http.Header{"X-Request-Id": {kept}})
		if c.RequestID != kept || id != kept || !slices.Equal(out["X-Request-Id"], []string{kept}) {
			t.Errorf("%q becomes %q, %q, %q", kept, c.RequestID, id, out["X-Request-Id"])
		}
	}
	for _, refused := range [][]string{
		nil, {""}, {strings.Repeat("x", 129)}, {strings.Repeat("x", 1<<20)}, {"a b"}, {"a\r\nSet-Cookie: x=y"}, {"a\x00"}, {"a\x1b[2J"},
		{"é"}, {"\xff"}, {`a"b`}, {"a,b"}, {"<script>"}, {"a", "a"},
	} {
		c, id, out := identify(t, "198.51.100.7:1", http.Header{"X-Request-Id": refused})
		made, err := uuid.Parse(c.RequestID)
		if err != nil || made.Version() != 7 || id != c.RequestID || !slices.Equal(out["X-Request-Id"], []string{id}) {
			t.Errorf("%.40q becomes %q, %q, %q", refused, c.RequestID, id, out["X-Request-Id"])
		}
	}
	if _, one, _ := identify(t, "", nil); one == "" {
		t.Error("no id")
	} else if _, two, _ := identify(t, "", nil); one == two {
		t.Error("two requests have one id")
	}
}

// TestUserAgent is cut as it is kept.
func TestUserAgent(t *testing.T) {
	t.Parallel()
	header := http.Header{"User-Agent": {"tests\x00" + strings.Repeat("x", 1<<20)}}
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.Header = header
	c, _, _ := identify(t, "", header)
	if want := "tests" + strings.Repeat("x", 507); c.UserAgent != want || httpsession.Client(r).UserAgent != want {
		t.Errorf("%d bytes, %d without Identify", len(c.UserAgent), len(httpsession.Client(r).UserAgent))
	}
}
