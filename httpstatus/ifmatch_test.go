package httpstatus_test

import (
	"errors"
	"math"
	"net/http"
	"strings"
	"testing"

	"github.com/predicthealth/database/httpstatus"
)

func request(ifMatch ...string) *http.Request {
	r := &http.Request{Header: http.Header{}}
	if len(ifMatch) > 0 {
		r.Header["If-Match"] = ifMatch
	}
	return r
}

func TestVersion(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		tags []string
		want int64
		ok   bool
		err  error
	}{
		{nil, 0, false, nil},
		{[]string{`"7"`}, 7, true, nil},
		{[]string{httpstatus.ETag(math.MaxInt64)}, math.MaxInt64, true, nil},

		{[]string{`W/"7"`}, 0, false, httpstatus.ErrNoMatch},
		{[]string{`""`}, 0, false, httpstatus.ErrNoMatch},
		{[]string{`"0"`}, 0, false, httpstatus.ErrNoMatch},
		{[]string{`"-7"`}, 0, false, httpstatus.ErrNoMatch},
		{[]string{`"+7"`}, 0, false, httpstatus.ErrNoMatch},
		{[]string{`"07"`}, 0, false, httpstatus.ErrNoMatch},
		{[]string{`"9223372036854775808"`}, 0, false, httpstatus.ErrNoMatch},
		{[]string{"\"\xff\""}, 0, false, httpstatus.ErrNoMatch}, // obs-text
		{[]string{`"` + strings.Repeat("9", 1<<20) + `"`}, 0, false, httpstatus.ErrNoMatch},

		{[]string{""}, 0, false, httpstatus.ErrIfMatch},
		{[]string{"*"}, 0, false, httpstatus.ErrIfMatch},
		{[]string{"7"}, 0, false, httpstatus.ErrIfMatch},
		{[]string{`"`}, 0, false, httpstatus.ErrIfMatch},
		{[]string{`"7`}, 0, false, httpstatus.ErrIfMatch},
		{[]string{`" 7"`}, 0, false, httpstatus.ErrIfMatch},
		{[]string{`w/"7"`}, 0, false, httpstatus.ErrIfMatch},
		{[]string{`"7", "8"`}, 0, false, httpstatus.ErrIfMatch},
		{[]string{`"7",`}, 0, false, httpstatus.ErrIfMatch},
		{[]string{`"7"`, `"7"`}, 0, false, httpstatus.ErrIfMatch},
		{[]string{"\"7\x00\""}, 0, false, httpstatus.ErrIfMatch},
	} {
		got, ok, err := httpstatus.Version(request(c.tags...))
		if got != c.want || ok != c.ok || !errors.Is(err, c.err) || (err == nil) != (c.err == nil) {
			t.Errorf("%.40q: %d, %v, %v", c.tags, got, ok, err)
		}
	}
}

// FuzzVersion: what is read is the only text of its version, and all else is refused.
func FuzzVersion(f *testing.F) {
	for _, s := range []string{``, `*`, `"7"`, `W/"7"`, `"07"`, `"7", "8"`, `"`, "\"\x7f\"", `"9223372036854775807"`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		version, ok, err := httpstatus.Version(request(s))
		switch status := httpstatus.Of(err); {
		case ok != (err == nil) || ok && (version < 1 || httpstatus.ETag(version) != s):
			t.Errorf("%q: %d, %v, %v", s, version, ok, err)
		case err != nil && status != http.StatusBadRequest && status != http.StatusPreconditionFailed:
			t.Errorf("%q: %d", s, status)
		}
	})
}
