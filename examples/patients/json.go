package main

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"

	"github.com/predicthealth/database/httpstatus"
)

// The causes stay out of these: what the decoder says repeats parts of the body.
var (
	errBody    = httpstatus.Problem{Type: "urn:example:problem:body", Title: "The body is not the JSON that this endpoint takes.", Status: http.StatusBadRequest}
	errTooLong = httpstatus.Problem{Type: "urn:example:problem:body", Title: "The body is too long.", Status: http.StatusRequestEntityTooLarge}
)

// decode reads a body of one JSON value. A field that T does not have is refused: a misspelled one would be lost.
func decode[T any](r *http.Request) (T, error) {
	var body T
	d := json.NewDecoder(r.Body)
	d.DisallowUnknownFields()
	err := d.Decode(&body)
	if err == nil {
		if _, err = d.Token(); errors.Is(err, io.EOF) {
			return body, nil
		}
	}
	var tooLong *http.MaxBytesError
	if errors.As(err, &tooLong) {
		return body, errTooLong
	}
	return body, errBody
}

// encode responds with v, which no cache may keep: it is of one person.
func encode(w http.ResponseWriter, status int, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write(text) // the client has gone, where this fails
	return nil
}
