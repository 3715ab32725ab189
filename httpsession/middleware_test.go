package httpsession_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/httpsession"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/schema/enum"
)

// validator has one good token, and says what it was asked.
type validator struct {
	token   string
	session auth.Session
	err     error
	asked   []string
}

func (v *validator) Validate(_ context.Context, token string) (auth.Session, error) {
	v.asked = append(v.asked, token)
	switch {
	case v.err != nil:
		return auth.Session{}, v.err
	case token != v.token:
		return auth.Session{}, auth.ErrSession
	}
	return v.session, nil
}

var ada = auth.Session{ID: uuid.New(), UserID: uuid.New(), Type: enum.UserTypeDoctor, ReferenceID: uuid.New()}

// reached is a handler that notes who the request is of.
type reached struct {
	session auth.Session
	ok      bool
	actor   actor.Actor
	err     error
}

func (h *reached) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.session, h.ok = httpsession.FromContext(r.Context())
	h.actor, h.err = actor.FromContext(r.Context())
	w.WriteHeader(http.StatusNoContent)
}

func serve(h http.Handler, method string, header http.Header) (*httptest.ResponseRecorder, httpstatus.Problem) {
	r := httptest.NewRequest(method, "http://service.example/", nil)
	r.RemoteAddr, r.Header = "198.51.100.7:1", header
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var p httpstatus.Problem
	_ = json.Unmarshal(w.Body.Bytes(), &p) // none where it was let pass
	return w, p
}

func TestRequire(t *testing.T) {
	t.Parallel()
	v := &validator{token: "good", session: ada}
	var h reached
	w, _ := serve(httpsession.New(v).Require(&h), http.MethodGet, http.Header{
		"Authorization": {"Bearer good"}, "User-Agent": {"tests"}, "X-Request-Id": {"id-1"}, "X-Forwarded-For": {"203.0.113.9"},
	})
	want := actor.Actor{
		Type: enum.ActorTypeDoctor, ID: ada.ReferenceID, UserID: ada.UserID,
		IP: netip.MustParseAddr("198.51.100.7"), UserAgent: "tests", RequestID: "id-1",
	}
	if w.Code != http.StatusNoContent || !h.ok || h.session != ada || h.actor != want || h.err != nil {
		t.Errorf("%d: %+v, %+v, %v; want %+v", w.Code, h.session, h.actor, h.err, want)
	}
	if w.Header().Get("X-Request-Id") != "id-1" || len(v.asked) != 1 {
		t.Errorf("id %q, asked %d times", w.Header().Get("X-Request-Id"), len(v.asked))
	}
}

// TestIdentifyOutside: what Identify has found out holds, whatever the inner middleware trusts.
func TestIdentifyOutside(t *testing.T) {
	t.Parallel()
	v := &validator{token: "good", session: ada}
	var h reached
	outer := httpsession.New(v, httpsession.WithTrustedProxies(netip.MustParsePrefix("198.51.100.0/24")))
	w, _ := serve(outer.Identify(httpsession.New(v).Require(&h)), http.MethodGet, http.Header{
		"Authorization": {"Bearer good"}, "X-Forwarded-For": {"203.0.113.9"},
	})
	if h.actor.IP != netip.MustParseAddr("203.0.113.9") || h.actor.RequestID == "" || w.Header().Get("X-Request-Id") != h.actor.RequestID {
		t.Errorf("%+v, responded %q", h.actor, w.Header().Get("X-Request-Id"))
	}
}

// TestRefused: what does not pass, and what the client receives.
func TestRefused(t *testing.T) {
	t.Parallel()
	const missing, invalid = httpstatus.Challenge, httpstatus.Challenge + `, error="invalid_token"`
	long := strings.Repeat("x", 1<<20)
	for name, c := range map[string]struct {
		authorization []string
		err           error // of the validator
		kinds         []enum.UserType
		status        int
		kind          string
		challenge     string
		asked         int
	}{
		"nothing":            {nil, nil, nil, 401, "session", missing, 0},
		"empty":              {[]string{""}, nil, nil, 401, "session", missing, 0},
		"no token":           {[]string{"Bearer"}, nil, nil, 401, "session", missing, 0},
		"an empty token":     {[]string{"Bearer "}, nil, nil, 401, "session", missing, 0},
		"padding alone":      {[]string{"Bearer =="}, nil, nil, 401, "session", missing, 0},
		"another scheme":     {[]string{"Basic good"}, nil, nil, 401, "session", missing, 0},
		"no scheme":          {[]string{"good"}, nil, nil, 401, "session", missing, 0},
		"two blanks":         {[]string{"Bearer  good"}, nil, nil, 401, "session", missing, 0},
		"a tab":              {[]string{"Bearer\tgood"}, nil, nil, 401, "session", missing, 0},
		"two tokens":         {[]string{"Bearer good good"}, nil, nil, 401, "session", missing, 0},
		"a list":             {[]string{"Bearer good, Bearer good"}, nil, nil, 401, "session", missing, 0},
		"two headers":        {[]string{"Bearer good", "Bearer good"}, nil, nil, 401, "session", missing, 0},
		"another and a good": {[]string{"Basic x", "Bearer good"}, nil, nil, 401, "session", missing, 0},
		"a control":          {[]string{"Bearer good\x00"}, nil, nil, 401, "session", missing, 0},
		"no ASCII":           {[]string{"Bearer góod"}, nil, nil, 401, "session", missing, 0},
		"a bad token":        {[]string{"Bearer bad"}, nil, nil, 401, "session", invalid, 1},
		"a long token":       {[]string{"Bearer " + long}, nil, nil, 401, "session", invalid, 1},
		"a copied token":     {[]string{"Bearer good"}, &auth.ReuseError{}, nil, 401, "session", invalid, 1},
		"another kind":       {[]string{"Bearer good"}, nil, []enum.UserType{enum.UserTypePatient, enum.UserTypeAdmin}, 403, "permission", "", 1},
		"not found out":      {[]string{"Bearer good"}, errors.New("s3cret"), nil, 503, "unavailable", "", 1},
		"not allowed to ask": {[]string{"Bearer good"}, fmt.Errorf("validate: %w", auth.ErrNoAccount), nil, 503, "unavailable", "", 1},
		"the client left":    {[]string{"Bearer good"}, context.Canceled, nil, 503, "canceled", "", 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := &validator{token: "good", session: ada, err: c.err}
			var h reached
			header := http.Header{"X-Request-Id": {"id-1"}}
			if c.authorization != nil {
				header["Authorization"] = c.authorization
			}
			w, p := serve(httpsession.New(v, httpsession.WithLogger(slog.New(slog.DiscardHandler))).Require(&h, c.kinds...), http.MethodGet, header)
			if w.Code != c.status || p.Type != "urn:predicthealth:problem:"+c.kind || h.ok || len(v.asked) != c.asked {
				t.Errorf("%d %s, reached %v, asked %d times", w.Code, w.Body, h.ok, len(v.asked))
			}
			if got := w.Header().Get("WWW-Authenticate"); got != c.challenge || w.Header().Get("X-Request-Id") != "id-1" {
				t.Errorf("challenge %q, id %q", got, w.Header().Get("X-Request-Id"))
			}
			if strings.Contains(w.Body.String(), "s3cret") {
				t.Errorf("the cause: %s", w.Body)
			}
		})
	}
}

// TestScheme: RFC 6750 and RFC 9110 have it in any letter case.
func TestScheme(t *testing.T) {
	t.Parallel()
	for _, scheme := range []string{"Bearer", "bearer", "BEARER"} {
		var h reached
		if _, _ = serve(httpsession.New(&validator{token: "a-._~+/0==", session: ada}).Require(&h), http.MethodGet, http.Header{"Authorization": {scheme + " a-._~+/0=="}}); !h.ok {
			t.Errorf("%s is refused", scheme)
		}
	}
}

// TestKinds: any of them.
func TestKinds(t *testing.T) {
	t.Parallel()
	var h reached
	v := &validator{token: "good", session: ada}
	if _, _ = serve(httpsession.New(v).Require(&h, enum.UserTypePatient, enum.UserTypeDoctor), http.MethodGet, http.Header{"Authorization": {"Bearer good"}}); !h.ok {
		t.Error("a doctor is refused")
	}
}

func TestCookie(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		method string
		header http.Header
		status int
	}{
		"a cookie":                 {"GET", http.Header{"Cookie": {"other=1; session=good"}}, 204},
		"of the same site":         {"POST", http.Header{"Cookie": {"session=good"}, "Sec-Fetch-Site": {"same-origin"}}, 204},
		"of no browser":            {"POST", http.Header{"Cookie": {"session=good"}}, 204},
		"of another site":          {"POST", http.Header{"Cookie": {"session=good"}, "Sec-Fetch-Site": {"cross-site"}}, 403},
		"of another origin":        {"DELETE", http.Header{"Cookie": {"session=good"}, "Origin": {"https://evil.example"}}, 403},
		"a link of another site":   {"GET", http.Header{"Cookie": {"session=good"}, "Sec-Fetch-Site": {"cross-site"}}, 204},
		"a token of another site":  {"POST", http.Header{"Authorization": {"Bearer good"}, "Cookie": {"session=bad"}, "Sec-Fetch-Site": {"cross-site"}}, 204},
		"two of the name":          {"GET", http.Header{"Cookie": {"session=good; session=bad"}}, 401},
		"two lines":                {"GET", http.Header{"Cookie": {"session=good", "session=good"}}, 401},
		"another name":             {"GET", http.Header{"Cookie": {"Session=good"}}, 401},
		"a bad one":                {"GET", http.Header{"Cookie": {"session=bad"}}, 401},
		"an empty one":             {"GET", http.Header{"Cookie": {"session="}}, 401},
		"beside another scheme":    {"GET", http.Header{"Authorization": {"Basic x"}, "Cookie": {"session=good"}}, 401},
		"beside two of the header": {"GET", http.Header{"Authorization": {"Bearer x", "Bearer y"}, "Cookie": {"session=good"}}, 401},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var h reached
			v := &validator{token: "good", session: ada}
			if w, _ := serve(httpsession.New(v, httpsession.WithCookie("session")).Require(&h), c.method, c.header); w.Code != c.status || h.ok != (c.status == 204) {
				t.Errorf("%d %s; want %d", w.Code, w.Body, c.status)
			}
			h = reached{}
			if w, _ := serve(httpsession.New(v).Require(&h), c.method, c.header); h.ok && c.header["Authorization"] == nil {
				t.Errorf("without the option: %d", w.Code)
			}
		})
	}
}

// TestLog: why a session could not be validated, with the request and without the token; nothing of a client that left.
func TestLog(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log := httpsession.WithLogger(slog.New(slog.NewTextHandler(&out, nil)))
	for _, err := range []error{nil, auth.ErrSession, context.Canceled} {
		_, _ = serve(httpsession.New(&validator{err: err}, log).Require(&reached{}), http.MethodGet, http.Header{"Authorization": {"Bearer t0ken"}})
	}
	if out.Len() > 0 {
		t.Errorf("%s", out.String())
	}
	_, _ = serve(httpsession.New(&validator{err: errors.New("the cause")}, log).Require(&reached{}), http.MethodGet, http.Header{"Authorization": {"Bearer t0ken"}, "X-Request-Id": {"id-1"}})
	if text := out.String(); !strings.Contains(text, "the cause") || !strings.Contains(text, "id-1") || strings.Contains(text, "t0ken") {
		t.Errorf("%s", text)
	}
}

// TestWithoutRequire: nothing is there, and nothing fails.
func TestWithoutRequire(t *testing.T) {
	t.Parallel()
	if _, ok := httpsession.FromContext(t.Context()); ok || httpsession.RequestID(t.Context()) != "" {
		t.Error("a session, or an id")
	}
	var h reached
	_, _ = serve(httpsession.New(nil).Identify(&h), http.MethodGet, http.Header{"Authorization": {"Bearer good"}})
	if h.ok || !errors.Is(h.err, actor.ErrNone) {
		t.Errorf("%+v", h)
	}
}

// TestPassesThrough: a handler has the server's own ResponseWriter, and its panics reach the server.
func TestPassesThrough(t *testing.T) {
	t.Parallel()
	m := httpsession.New(&validator{token: "good", session: ada})
	inner := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if _, ok := w.(http.Flusher); !ok {
			t.Error("no Flusher")
		}
		if err := http.NewResponseController(w).Flush(); err != nil {
			t.Error(err)
		}
		panic(http.ErrAbortHandler)
	})
	recovered := make(chan any, 1)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			recovered <- v
			panic(v)
		}()
		m.Identify(m.Require(inner)).ServeHTTP(w, r)
	}))
	defer server.Close()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer good")
	resp, err := server.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	if v := <-recovered; v != http.ErrAbortHandler { //nolint:errorlint // the value itself
		t.Errorf("recovered %v", v)
	}
}

// FuzzToken: what is a token is all that follows the scheme of the only header, and nothing that a header or a log could be
// broken by.
func FuzzToken(f *testing.F) {
	for _, s := range []string{"", "Bearer", "Bearer a", "bearer a==", "Bearer a b", "Bearer a=b", "Basic a", "Bearer a\r\nX: y"} {
		f.Add(s)
	}
	m := httpsession.New(nil)
	f.Fuzz(func(t *testing.T, s string) {
		r := &http.Request{Header: http.Header{"Authorization": {s}}}
		token, ok := m.Token(r)
		if ok != (token != "") || ok && (len(s) != len("Bearer ")+len(token) || !strings.HasSuffix(s, " "+token) || strings.ContainsAny(token, " ,;\"\\\r\n\t\x00")) {
			t.Errorf("%q: %q, %v", s, token, ok)
		}
		r.Header.Add("Authorization", s)
		if _, ok := m.Token(r); ok {
			t.Errorf("%q twice is taken", s)
		}
	})
}
