package httpstatus_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/httpstatus"
)

type response struct {
	status int
	header http.Header
	length int64
	body   string
}

// respond is what a client receives of a handler that fails.
func respond(t *testing.T, method string, header http.Header, err error) response {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, of := range []string{"Content-Length", "ETag", "Last-Modified"} {
			w.Header().Set(of, "1")
		}
		w.Header().Set("Content-Type", "text/html")
		httpstatus.Write(w, r, err)
	}))
	t.Cleanup(server.Close)
	req, rerr := http.NewRequestWithContext(t.Context(), method, server.URL, nil)
	if rerr != nil {
		t.Fatal(rerr)
	}
	for name, values := range header {
		req.Header[name] = values
	}
	resp, rerr := server.Client().Do(req)
	if rerr != nil {
		t.Fatal(rerr)
	}
	defer func() { _ = resp.Body.Close() }()
	body, rerr := io.ReadAll(resp.Body)
	if rerr != nil {
		t.Fatal(rerr)
	}
	return response{resp.StatusCode, resp.Header, resp.ContentLength, string(body)}
}

func TestWrite(t *testing.T) {
	t.Parallel()
	got := respond(t, http.MethodPost, nil, &database.DuplicateError{Table: "patients", Column: "email", Constraint: "patients_email_key"})
	for name, want := range map[string]string{
		"Content-Type": "application/problem+json", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
		"Etag": "", "Last-Modified": "", "Retry-After": "", "Www-Authenticate": "",
	} {
		if value := got.header.Get(name); value != want {
			t.Errorf("%s: %q; want %q", name, value, want)
		}
	}
	want := `{"type":"urn:predicthealth:problem:duplicate","title":"A value that must be unique is already in use.","status":409,"field":"email","rule":"patients_email_key"}`
	if got.status != http.StatusConflict || got.body != want {
		t.Errorf("%d %s; want %s", got.status, got.body, want)
	}
}

// TestWriteHeaders: which statuses come with which header.
func TestWriteHeaders(t *testing.T) {
	t.Parallel()
	ifMatch := http.Header{"If-Match": {`"1"`}}
	for name, c := range map[string]struct {
		err    error
		header http.Header
		status int
		name   string
		want   string
	}{
		"a limit":                 {err: &auth.LimitError{RetryAfter: 90*time.Second + 1}, status: 429, name: "Retry-After", want: "91"},
		"a limit of no time":      {err: &auth.LimitError{}, status: 429, name: "Retry-After", want: "1"},
		"overload":                {err: auth.ErrOverloaded, status: 503, name: "Retry-After", want: "1"},
		"no session":              {err: auth.ErrSession, status: 401, name: "WWW-Authenticate", want: httpstatus.Challenge},
		"wrong password":          {err: auth.ErrCredentials, status: 401, name: "WWW-Authenticate", want: httpstatus.Challenge},
		"a stale version":         {err: &database.ConflictError{}, status: 409},
		"one of If-Match":         {err: &database.ConflictError{}, header: ifMatch, status: 412},
		"another conflict":        {err: &database.DuplicateError{}, header: ifMatch, status: 409},
		"nothing there":           {err: auth.ErrNoAccount, header: ifMatch, status: 404},
		"a service's own":         {err: httpstatus.Problem{Status: 415}, status: 415},
		"one that is no refusal":  {err: httpstatus.Problem{Status: 200}, status: 500},
		"one that is no status":   {err: httpstatus.Problem{Status: 1000}, status: 500},
		"one of its own to retry": {err: httpstatus.Problem{Status: 503, RetryAfter: time.Millisecond}, status: 503, name: "Retry-After", want: "1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := respond(t, http.MethodPut, c.header, c.err)
			var p httpstatus.Problem
			if err := json.Unmarshal([]byte(got.body), &p); err != nil || p.Status != c.status || p.Type == "" || p.Title == "" {
				t.Errorf("%v: %s", err, got.body)
			}
			if got.status != c.status || c.name != "" && got.header.Get(c.name) != c.want {
				t.Errorf("%d, %s: %q", got.status, c.name, got.header.Get(c.name))
			}
		})
	}
}

// TestWriteWithoutBody: HEAD has the headers of GET; a 304 has none of a body.
func TestWriteWithoutBody(t *testing.T) {
	t.Parallel()
	get := respond(t, http.MethodGet, nil, auth.ErrNoAccount)
	head := respond(t, http.MethodHead, nil, auth.ErrNoAccount)
	if head.body != "" || head.status != 404 || head.length != int64(len(get.body)) || head.header.Get("Content-Type") != get.header.Get("Content-Type") {
		t.Errorf("HEAD: %+v; GET: %+v", head, get)
	}
	recorder := httptest.NewRecorder() // which net/http's own care does not reach
	httpstatus.Write(recorder, httptest.NewRequest(http.MethodHead, "/", nil), auth.ErrNoAccount)
	if recorder.Body.Len() > 0 {
		t.Errorf("HEAD: %s", recorder.Body)
	}
	recorder = httptest.NewRecorder()
	httpstatus.Write(recorder, httptest.NewRequest(http.MethodGet, "/", nil), httpstatus.Problem{Status: http.StatusNotModified})
	if recorder.Code != 304 || recorder.Body.Len() > 0 || recorder.Header().Get("Content-Type") != "" || recorder.Header().Get("Content-Length") != "" {
		t.Errorf("304: %d %v %s", recorder.Code, recorder.Header(), recorder.Body)
	}
	recorder = httptest.NewRecorder()
	httpstatus.Write(recorder, httptest.NewRequest(http.MethodGet, "/", nil), nil)
	if len(recorder.Header()) > 0 || recorder.Body.Len() > 0 {
		t.Errorf("nil: %v %s", recorder.Header(), recorder.Body)
	}
}

// TestWriteKeepsChallenge: a handler may know better.
func TestWriteKeepsChallenge(t *testing.T) {
	t.Parallel()
	recorder := httptest.NewRecorder()
	recorder.Header().Set("WWW-Authenticate", "DPoP")
	httpstatus.Write(recorder, httptest.NewRequest(http.MethodGet, "/", nil), auth.ErrSession)
	if got := recorder.Header().Values("WWW-Authenticate"); len(got) != 1 || got[0] != "DPoP" {
		t.Errorf("%q", got)
	}
}

// TestWriteSaysNoCause: of an error that is not known, and of one that wraps it.
func TestWriteSaysNoCause(t *testing.T) {
	t.Parallel()
	for _, err := range []error{
		errors.New("s3cret"), errors.Join(auth.ErrCredentials, errors.New("s3cret")), errors.Join(context.Canceled, errors.New("s3cret")),
	} {
		if got := respond(t, http.MethodGet, nil, err); strings.Contains(got.body, "s3cret") || got.status < 400 {
			t.Errorf("%v: %s", err, got.body)
		}
	}
	plain := respond(t, http.MethodPost, nil, auth.ErrCredentials)
	joined := respond(t, http.MethodPost, nil, errors.Join(auth.ErrCredentials, errors.New("an unknown address")))
	if plain.status != joined.status || plain.body != joined.body {
		t.Errorf("%s, or %s", plain.body, joined.body)
	}
}
