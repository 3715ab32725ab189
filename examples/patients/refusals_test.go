package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"
)

// TestRefusals: each is a problem with its status, which repeats no value.
func TestRefusals(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	adaID, email := w.doctor("ada")
	_, other := w.doctor("eve")
	id, own := w.patient("ben", adaID)
	path := "/patients/" + id.String()
	visitor := w.serve(w.service.handler())
	ada, eve, ben := visitor.login(email), visitor.login(other), visitor.login(own)
	forged := visitor
	forged.token = "A" + ada.token[1:]
	if forged.token == ada.token {
		forged.token = "B" + ada.token[1:]
	}
	ben.want(http.StatusOK, "PATCH", path, map[string]string{"phone": "1"}, "If-Match", `"1"`)

	key, match := []string{"Idempotency-Key", uuid.NewString()}, []string{"If-Match", `"2"`}
	for name, c := range map[string]struct {
		by           client
		method, path string
		body         string
		headers      []string
		status       int
		want         string
	}{
		"no session":              {visitor, "GET", "/patients", "", nil, 401, "problem:session"},
		"a forged session":        {forged, "GET", "/patients", "", nil, 401, "problem:session"},
		"another doctor's":        {eve, "GET", path, "", nil, 404, "not-found"},
		"another doctor's change": {eve, "PATCH", path, `{}`, match, 404, "not-found"},
		"a patient of none":       {ada, "GET", "/patients/" + uuid.NewString(), "", nil, 404, "not-found"},
		"a malformed id":          {ada, "GET", "/patients/x", "", nil, 404, "not-found"},
		"no If-Match":             {ben, "PATCH", path, `{}`, nil, 428, "precondition-required"},
		"a stale If-Match":        {ben, "PATCH", path, `{"phone": "Zyx"}`, []string{"If-Match", `"1"`}, 412, "problem:version"},
		"an unknown field":        {ben, "PATCH", path, `{"Zyx": 1}`, match, 400, "problem:body"},
		"another type":            {ben, "PATCH", path, `{"phone": ["Zyx"]}`, match, 400, "problem:body"},
		"two values":              {ben, "PATCH", path, `{} {}`, match, 400, "problem:body"},
		"no JSON":                 {ben, "PATCH", path, `Zyx`, match, 400, "problem:body"},
		"no body":                 {ben, "PATCH", path, ``, match, 400, "problem:body"},
		"a long body":             {ben, "PATCH", path, `{"phone": "` + strings.Repeat("Zyx", maxBody) + `"}`, match, 413, "problem:body"},
		"a long phone":            {ben, "PATCH", path, `{"phone": "` + strings.Repeat("Zyx", 9) + `"}`, match, 422, `"field":"phone","rule":"`},
		"no such validation":      {ada, "PATCH", path, `{"validation_status": "Zyx"}`, match, 422, `"field":"validation_status","rule":"`},
		"no key":                  {ada, "POST", "/patients", `{}`, nil, 400, "problem:key"},
		"a key of zeros":          {ada, "POST", "/patients", `{}`, []string{"Idempotency-Key", uuid.Nil.String()}, 400, "problem:key"},
		"a weak password":         {ada, "POST", "/patients", `{"email": "z@zyx.example", "password": "Zyx"}`, key, 422, `"field":"password","rule":"weak"`},
		"a day that is none":      {ada, "POST", "/patients", `{"date_of_birth": "1984-02-30"}`, key, 400, "problem:body"},
		"an unborn": {ada, "POST", "/patients", `{"email": "z@zyx.example", "password": "` + password + `", "first_name": "Z", "last_name": "Zyx", "date_of_birth": "2984-03-09"}`, key, 422,
			`"field":"date_of_birth","rule":"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.by.t = t
			a := c.by.want(c.status, c.method, c.path, c.body, c.headers...).contains(t, c.want)
			if strings.Contains(a.body, marker) || a.Header.Get("Content-Type") != "application/problem+json" || a.Header.Get("X-Request-Id") == "" {
				t.Errorf("%v: %s", a.Header, a.body)
			}
		})
	}
	t.Run("an unknown address", func(t *testing.T) {
		t.Parallel()
		c := visitor
		c.t = t
		wrong := c.want(http.StatusUnauthorized, "POST", "/login", credentials{email, "wrong"})
		unknown := c.want(http.StatusUnauthorized, "POST", "/login", credentials{"unknown@" + marker + ".example", "wrong"})
		if wrong.body != unknown.body {
			t.Errorf("%s, and %s", wrong.body, unknown.body)
		}
	})
}
