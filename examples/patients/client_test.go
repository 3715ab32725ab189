package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// client sends requests, with a session or without.
type client struct {
	t           *testing.T
	base, token string
}

// serve starts a server of the handler, and returns a client without a session.
func (w *world) serve(handler http.Handler) client {
	server := httptest.NewServer(handler)
	w.t.Cleanup(server.Close)
	return client{t: w.t, base: server.URL}
}

// login is the client of one who has logged in.
func (c client) login(email string) client {
	c.t.Helper()
	c.token = field(c.want(http.StatusOK, "POST", "/login", credentials{email, password}), "token")
	return c
}

type answer struct {
	*http.Response
	body string
}

// do sends a request, whose body is JSON or a string, with further headers by name and value.
func (c client) do(method, path string, body any, headers ...string) answer {
	c.t.Helper()
	var text []byte
	switch body := body.(type) {
	case nil:
	case string:
		text = []byte(body)
	default:
		var err error
		if text, err = json.Marshal(body); err != nil {
			c.t.Fatal(err)
		}
	}
	r, err := http.NewRequestWithContext(c.t.Context(), method, c.base+path, bytes.NewReader(text))
	if err != nil {
		c.t.Fatal(err)
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		c.t.Error(err)
		return answer{Response: &http.Response{}}
	}
	defer func() { _ = response.Body.Close() }()
	read, err := io.ReadAll(response.Body)
	if err != nil {
		c.t.Error(err)
	}
	return answer{response, string(read)}
}

// want is do, which must be answered with a status, and with texts.
func (c client) want(status int, method, path string, body any, headers ...string) answer {
	c.t.Helper()
	a := c.do(method, path, body, headers...)
	if a.StatusCode != status {
		c.t.Fatalf("%s %s: %d, want %d: %s", method, path, a.StatusCode, status, a.body)
	}
	return a
}

func (a answer) contains(t *testing.T, texts ...string) answer {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(a.body, text) {
			t.Errorf("no %s in %s", text, a.body)
		}
	}
	return a
}

// field is a field of an answer's object.
func field(a answer, name string) string {
	var object map[string]any
	_ = json.Unmarshal([]byte(a.body), &object)
	text, _ := object[name].(string)
	return text
}

// eventually waits for a condition.
func eventually(t *testing.T, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatal("it does not happen")
		case <-tick.C:
		}
	}
}
