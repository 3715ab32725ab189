package main

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/predicthealth/database/httpsession"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/schema/enum"
)

const (
	requestTimeout = 10 * time.Second
	maxBody        = 64 << 10 // bytes
)

// handler is all that the server serves, within its limits.
func (s *service) handler() http.Handler {
	limited := http.MaxBytesHandler(s.routes(), maxBody)
	return s.sessions.Identify(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		limited.ServeHTTP(w, r.WithContext(ctx))
	}))
}

func (s *service) routes() *http.ServeMux {
	const patient, doctor, institution = enum.UserTypePatient, enum.UserTypeDoctor, enum.UserTypeInstitution
	mux := http.NewServeMux()
	mux.Handle("GET /livez", endpoint(s.live))
	mux.Handle("GET /readyz", endpoint(s.ready))
	mux.Handle("POST /login", endpoint(s.login))
	mux.Handle("POST /logout", s.sessions.Require(endpoint(s.logout)))
	mux.Handle("POST /patients", s.sessions.Require(endpoint(s.register), doctor))
	mux.Handle("GET /patients", s.sessions.Require(endpoint(s.list), patient, doctor, institution))
	mux.Handle("GET /patients/{id}", s.sessions.Require(endpoint(s.chart), patient, doctor, institution))
	mux.Handle("PATCH /patients/{id}", s.sessions.Require(endpoint(s.update), patient, doctor, institution))
	return mux
}

// endpoint is a handler that may fail: the client gets the problem, the log the cause. Neither has a value: errors of
// the data layer hold none, and the log has the pattern of the route, not the URL.
type endpoint func(http.ResponseWriter, *http.Request) error

func (e endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := e(w, r)
	if err == nil {
		return
	}
	level, problem := slog.LevelInfo, httpstatus.ProblemOf(err)
	if problem.Status >= http.StatusInternalServerError {
		level = slog.LevelError
	}
	slog.Log(r.Context(), level, "refused", "endpoint", r.Pattern, "problem", problem.Type, "request_id", httpsession.RequestID(r.Context()), "err", err)
	httpstatus.Write(w, r, err)
}
